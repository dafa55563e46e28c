import { bodyOf, upperFirst } from '../../lib/deadline/bodies.ts'
import { askedElsewhere } from '../../lib/rules/asked/elsewhere.ts'
import { describe, expect, test } from 'vitest'
import { choiceFor } from '../../lib/deadline/choices.ts'
import { entryText, inOrder, logState, nextStep } from '../../lib/deadline/log.ts'
import { workOutWith } from '../../lib/deadline/matter.ts'
import type { LogEntry } from '../../lib/watchlist/matter.ts'
import type { Span } from '../../lib/calendar/span.ts'

const on = (day: string): Span => ({ from: day, to: day })
const entry = (day: string, what: LogEntry['what'], more: Partial<LogEntry> = {}): LogEntry => ({
  id: `${day}-${what}`,
  on: day,
  what,
  tone: null,
  by: '',
  until: null,
  note: '',
  ...more,
})
function stand(log: LogEntry[], today: string, id = 'csp-stage2', start = '2026-03-10') {
  const asked = choiceFor(id)!
  const worked = workOutWith({ asked, days: { [asked.kind ?? 'asked']: on(start) }, answers: {}, own: null }, log, today)
  return { state: logState(asked, worked, log, today), next: nextStep(asked, worked, log, today), worked }
}

// Stage two of 10 March 2026: 25 working days end on 16 April, 65 on 15 June, twice 25 on 22 May 2026.
describe('where an own case stands', () => {
  test.each([
    ['2026-04-16', 'waiting'],
    ['2026-04-17', 'waiting'],
    ['2026-06-15', 'waiting'],
    ['2026-06-16', 'very late'],
  ])('on %s it is %s', (today, state) => expect(stand([], today).state).toBe(state))
  test.each([
    ['2026-12-01', 'waiting'],
    ['2026-12-02', 'late'],
    ['2026-12-31', 'late'],
    ['2027-01-01', 'very late'],
  ])('an information request of 2 November 2026 is on %s %s', (today, state) =>
    expect(stand([], today, 'foi', '2026-11-02').state).toBe(state),
  )
  test('an answer in the log ends it, and is the day on which the step was done', () => {
    const { state, worked } = stand([entry('2026-05-01', 'answered')], '2026-11-28')
    expect(state).toBe('answered')
    expect(worked.steps[0]).toMatchObject({ ended: { kind: 'csp-stage2-replied', span: on('2026-05-01') } })
    expect(stand([entry('2027-01-01', 'answered')], '2026-11-28').state).toBe('very late')
    expect(stand([entry('2026-05-01', 'came')], '2026-11-28').state).toBe('very late')
    expect(stand([entry('2026-05-01', 'answered')], '2026-11-28', 'tree').state).toBe('answered')
  })
  test('where nothing can be counted that is said', () => {
    expect(stand([], '2026-11-28', 'tree')).toMatchObject({
      state: 'not known',
      next: { says: expect.stringContaining('Ask the council by when') },
    })
  })
})

describe('the next step', () => {
  const sent = (day: string, tone: LogEntry['tone']) => entry(day, 'sent', { tone })
  test('wait, remind, complain, go on: each after ten working days', () => {
    expect(stand([], '2026-04-01').next).toEqual({
      says: 'Wait until 16 April 2026. If nothing has come by then, send a reminder.',
      day: '2026-04-16',
      tone: null,
    })
    expect(stand([], '2026-06-20').next.tone).toBe('reminder')
    expect(stand([sent('2026-06-22', 'reminder')], '2026-07-01').next).toEqual({
      says: 'You wrote on 22 June 2026. Give the council until 6 July 2026 to answer.',
      day: '2026-07-06',
      tone: null,
    })
    expect(stand([sent('2026-06-22', 'reminder')], '2026-07-07').next.tone).toBe('complaint')
    expect(stand([sent('2026-06-22', 'reminder'), sent('2026-07-07', 'complaint')], '2026-07-22').next.tone).toBe('last')
    expect(stand([sent('2026-06-22', 'reminder'), sent('2026-07-07', 'complaint'), sent('2026-07-22', 'last')], '2026-08-06').next).toEqual(
      {
        says: 'Go to the Local Government and Social Care Ombudsman now. You are in time until 9 March 2027, or longer.',
        day: '2027-03-09',
        tone: null,
      },
    )
  })
  test('a promise is waited for, until it is broken', () => {
    const promise = entry('2026-06-20', 'promised', { until: '2026-07-31' })
    expect(stand([promise], '2026-07-31').next).toMatchObject({ day: '2026-07-31', tone: null })
    expect(stand([promise], '2026-08-01').next.tone).toBe('reminder')
  })
  test('is for the body that it is for', () => {
    const letters = [sent('2026-06-22', 'reminder'), sent('2026-07-07', 'complaint'), sent('2026-07-22', 'last')]
    expect(stand(letters, '2026-11-28', 'foi', '2026-05-01').next).toMatchObject({
      says: 'Go to the Information Commissioner now.',
      day: null,
    })
  })
})

test('the log stands in the order of its days, in plain words', () => {
  expect(inOrder([entry('2026-05-02', 'came'), entry('2026-05-01', 'sent')]).map(({ on: day }) => day)).toEqual([
    '2026-05-01',
    '2026-05-02',
  ])
  expect(entryText(entry('2026-05-01', 'sent', { tone: 'complaint', by: 'post' }))).toBe('You sent a formal complaint by post')
  expect(entryText(entry('2026-05-01', 'promised', { until: '2026-06-01' }))).toBe('The council promised an answer by 1 June 2026')
})

test.each([
  ['I complained to my housing association', 'the landlord'],
  ['I used the right to repair as a council tenant', 'the landlord'],
  ['I complained to the NHS', 'the NHS'],
  ['I was referred to a hospital', 'the NHS'],
  ['I complained to the NHS in Scotland', 'the NHS'],
  ['I complained to a public body in Scotland', 'the body'],
  ['I used the right to repair in Scotland', 'the landlord'],
  ['I raised a concern with the NHS in Wales', 'the NHS'],
  ['I complained to a government department', 'the department'],
])('%s: the log speaks of %s', (says, body) => {
  const one = askedElsewhere.find((each) => each.says === says)!
  expect(bodyOf(one)).toBe(body)
  const upper = upperFirst(body)
  expect(entryText(entry('2026-05-01', 'answered'), bodyOf(one))).toBe(`${upper} answered`)
  expect(entryText(entry('2026-05-01', 'promised', { until: '2026-06-01' }), bodyOf(one))).toBe(
    `${upper} promised an answer by 1 June 2026`,
  )
  expect(entryText(entry('2026-05-01', 'came'), bodyOf(one))).toBe(`Something else came from ${body}`)
})
