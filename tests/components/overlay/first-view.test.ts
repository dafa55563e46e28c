import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readHtml } from '../../../cli/read/read-file.ts'
import { axisOf, drawnOf, drawnOfFigure, firstView } from '../../../components/overlay/first-view.ts'
import { nameOf } from '../../../lib/delays/clock-name.ts'
import { byLikeness } from '../../../lib/score/by-likeness.ts'
import { analyseAny } from '../../../lib/sites/analyse-any.ts'
import { ownPages, pagesIn } from '../../support/corpus.ts'
import { headlineOf } from '../../support/headline.ts'
import type { Clock } from '../../../lib/record.ts'
import { readyDecision, recordOf } from './record.ts'

const record = recordOf(readyDecision())
const [clock] = record.delays as [Clock]
const other = (id: string, late: [number, number], given: Partial<Clock> = {}): Clock => ({
  ...clock,
  id,
  name: `Matter ${id}`,
  late,
  stated: [],
  ...given,
})

test('what, how late by whose words, how sure, and one link a paragraph', () => {
  const view = firstView({ ...record, headline: headlineOf({ result: 'Stage one response: 2 months late' }) })
  expect(view).toMatchObject({ state: 'late', what: null, by: '“two months late”; 79 days by the dates, certain.' })
  expect(view.words.map(({ paragraph }) => paragraph)).toEqual([1, 2])
})

test('what no rule read is not called certain', () => {
  const delays = [{ ...clock, notes: [byLikeness] }]
  const { by } = firstView({ ...record, delays, headline: headlineOf({ result: 'Stage one response: 2 months late' }) })
  expect(by).toBe('“two months late”; 79 days by the dates, if these are its days: check.')
})

test('what is not in the heading is said below it', () => {
  expect(firstView({ ...record, headline: headlineOf({ result: 'Nearly 4 months' }) }).what).toBe('Stage one response')
})

test('others by their state, the certain ones with their length, the kept ones counted', () => {
  const delays = [clock, other('a', [40, 40]), other('b', [0, 9]), other('c', [0, 0]), other('d', [0, 0])]
  expect(firstView({ ...record, delays }).also).toEqual([
    { title: 'Also late:', text: 'matter a by over 5 weeks.' },
    { title: 'Perhaps late:', text: 'matter b.' },
    { title: 'Kept:', text: '2.' },
  ])
  const many = [clock, ...['a', 'b', 'c', 'd', 'e'].map((id, index) => other(id, [40 + index, 40 + index], { open: true }))]
  expect(firstView({ ...record, delays: many }).also[0]).toMatchObject({
    title: 'Also not done:',
    text: expect.stringMatching(/^matter e by over 6 weeks.* and \d more\.$/),
  })
})

test('a heading of quoted words holds the figure, and no more of what stands around it than can be taken in', () => {
  const [figure] = record.stated
  const of = (quote: string, text: string) =>
    firstView({
      ...record,
      delays: [],
      stated: [{ ...figure!, text }],
      headline: headlineOf({ what: null, result: `“${quote}”`, from: [figure!.id] }),
    }).result
  const short = 'It took the Council seven months to write to her'
  expect(of(short, 'seven months')).toBe(`“${short}”`)
  const after =
    'The Council had told the school in the spring that it would look at the matter again before the summer. ' +
    'In the end that took seven months'
  expect(of(after, 'seven months')).toMatch(/^“… .*took seven months”$/)
  const before =
    'took the Council two years and three months to come to a view on an application for which most people wait for no ' +
    'more than ten weeks …'
  expect(of(before, before)).toMatch(/^“took the Council two years and three months .* …”$/)
  for (const [quote, text] of [
    [after, 'seven months'],
    [before, before],
    [before, 'not there'],
    ['x'.repeat(200), 'x'],
  ] as const)
    expect(of(quote, text).length).toBeLessThanOrEqual(88)
})

test('what was late besides is named in few words, with whole marks of quotation', () => {
  const agreed = (name: string) => other('q', [40, 40], { limitFrom: 'agreement', name })
  const text = (name: string) => firstView({ ...record, delays: [clock, agreed(name)] }).also[0]!.text
  expect(text('apologise to the family in writing')).toBe('agreed action by over 5 weeks.')
  expect(text('pay the family the sum that was agreed')).toBe('agreed action “pay …” by over 5 weeks.')
})

test('a limit with a long name is called by its short one, and what begins with capitals keeps them', () => {
  const text = (rule: string, name: string) => firstView({ ...record, delays: [clock, other('s', [40, 40], { rule, name })] }).also[0]!.text
  expect(text('csp-stage3-response', 'Response to the review panel')).toBe('response to the panel by over 5 weeks.')
  expect(text('foi', 'Freedom of information response')).toBe('FOI response by over 5 weeks.')
  expect(text('page-limit', 'Visit of the surveyor to the whole house')).toBe('visit of the surveyor … by over 5 weeks.')
})

test('without a headline: why nothing was checked, or that nobody has decided', () => {
  const nothing = {
    ...record,
    headline: null,
    stated: [],
    delays: [],
    dropped: [{ rule: 'r', reason: 'Repair: no date is given for its start' }],
  }
  expect(firstView(nothing)).toMatchObject({
    state: 'not checked',
    result: 'No time limit could be checked on this page',
    by: 'No dates were read. Repair: no date is given for its start.',
  })
  const [figure] = record.stated
  const refused = { ...nothing, outcome: 'Closed after initial enquiries', stated: [{ ...figure!, said: 'allegation' as const }] }
  expect(firstView(refused)).toMatchObject({
    result: 'No finding about time',
    limit: 'The Ombudsman did not investigate',
    by: 'The complainant says “two months late”. Nobody has decided whether that is so.',
  })
})

test('a bar is within, over and perhaps over; its limit where the last day is', () => {
  expect(drawnOf(clock)).toEqual({ within: 28, over: 79, maybe: 0, limit: 28, open: false, state: 'late' })
  expect(drawnOf(other('x', [0, 10], { elapsed: [10, 38] }))).toMatchObject({ within: 28, over: 0, maybe: 10, state: 'perhaps late' })
  expect(drawnOf(other('x', [0, 0], { elapsed: [20, 20] }))).toMatchObject({ within: 20, limit: 28 })
  expect(drawnOf(other('x', [0, 0], { due: null }))).toBeNull()
  const [figure] = record.stated
  expect(drawnOfFigure(figure!, { value: 12, unit: 'weeks' })).toMatchObject({ within: 84, limit: 84 })
  expect(drawnOfFigure(figure!, null)).toBeNull()
})

test('the words under it, in full and for a phone', () => {
  expect(axisOf(clock, null)).toEqual([
    { full: '3 January 2023', thin: 'Jan 2023' },
    { full: 'limit ends 31 January 2023', thin: 'limit Jan 2023' },
    { full: '20 April 2023', thin: 'Apr 2023' },
  ])
  expect(axisOf(other('x', [9, 9], { end: null, open: true }), '2023-06-02')[2]).toEqual({
    full: 'Decision, 2 June 2023',
    thin: 'Jun 2023',
  })
})

test('what leads on a decision of another ombudsman is not told again under what is also late', () => {
  const pages = pagesIn(join(ownPages, 'other-sites'))
  const leads = pages.flatMap(({ html }) => {
    const { clock: lead, also } = firstView(analyseAny(readHtml(html, '')))
    return lead ? [{ name: nameOf(lead).toLowerCase(), also: also.map(({ text }) => text.toLowerCase()).join(' ') }] : []
  })
  expect(leads.length).toBeGreaterThan(10)
  for (const { name, also } of leads) expect(also).not.toContain(`${name} by`)
})
