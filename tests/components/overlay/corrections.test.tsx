// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { readyDecision } from './record.ts'
import { fakeWatchlist, press, settled, startedOn, steps } from './support.ts'
import { clockName } from '../../../lib/corrections/corrections.ts'
import { recordOf } from './record.ts'

beforeEach(() => document.body.replaceChildren())

/** Fills the fields of a form by their names and sends it. */
async function send(form: HTMLFormElement, fields: Record<string, string>) {
  for (const [name, value] of Object.entries(fields)) form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  await settled()
}

const correctForm = (root: ShadowRoot) => root.querySelector<HTMLFormElement>('form#correct')!

test('how a clock was worked out: days counted, holidays by name, rule with its source, words to bear in mind', async () => {
  const { root } = await startedOn(readyDecision())
  press(root, /^Stage one response/)
  const text = root.querySelector('.working')!.textContent
  expect(text).toContain('Counting starts on 4 January 2023, the day after.')
  expect(text).toContain('20 working days, leaving out 8 Saturdays and Sundays.')
  expect(text).toContain('The last day is 31 January 2023.')
  expect(text).toContain('Ordinarily 10 working days; this long only where')
  expect(text).toContain('The limit is that of the Ombudsman’s guidance.')
  const link = root.querySelector<HTMLAnchorElement>('.working a')!
  expect(link.href).toMatch(/^https:/)
})

test('another end by an entry of the timeline; marked as the reader’s, and undone', async () => {
  const { root, watchlist } = await startedOn(readyDecision())
  press(root, /^Stage one response/)
  press(root, /^Correct a date: Stage/)
  await send(correctForm(root), { end: 'e2' })
  expect(root.textContent).toContain('corrected by you')
  expect(root.querySelector('.facts')?.textContent).toContain('Time taken118 to 148 days')
  expect(root.textContent).toContain('The reader gave the end.')
  expect(correctForm(root)).toBeNull()
  const name = clockName(recordOf(readyDecision()).delays[0]!)
  expect(watchlist.changes.at(-1)).toMatchObject({
    do: 'correct',
    corrections: [{ of: `end:${name}`, span: { from: '2023-05-01', to: '2023-05-31' } }],
  })
  press(root, 'Undo: End of Stage one response')
  await settled()
  expect(root.querySelector('.facts')?.textContent).toContain('Time taken107 days')
  expect(root.textContent).not.toContain('corrected by you')
})

test('another limit, in words of the reader’s own', async () => {
  const { root } = await startedOn(readyDecision())
  press(root, /^Stage one response/)
  press(root, /^Correct a date: Stage/)
  await send(correctForm(root), { limit: 'own', value: '3', unit: 'months' })
  expect(root.querySelector('.says')?.textContent).toContain('3 months end on 3 April 2023')
})

test('leaving everything as it is changes nothing', async () => {
  const { root, watchlist } = await startedOn(readyDecision())
  press(root, /^Stage one response/)
  press(root, /^Correct a date: Stage/)
  await send(correctForm(root), {})
  expect(watchlist.changes).toEqual([])
  expect(root.querySelector('#told-c0')?.textContent?.trim()).toBe('Nothing was changed.')
})

test('"This is not a delay" takes it off the card, and it can come back', async () => {
  const { root } = await startedOn(readyDecision())
  press(root, /^Stage one response/)
  press(root, /^This is not a delay/)
  await settled()
  expect(root.querySelector('summary.line')).toBeNull()
  expect(root.querySelector('#told-limits')?.textContent).toContain('Taken off: this is not a delay.')
  press(root, 'Undo: Not a delay: Stage one response')
  await settled()
  expect(root.querySelector('summary.line')?.textContent).toContain('Stage one response')
})

test('a date of the timeline means what the reader says it means', async () => {
  const decision = readyDecision()
  const start = decision.text.indexOf('May 2023')
  const mention = {
    id: 'm0',
    kind: 'date' as const,
    text: 'May 2023',
    start,
    end: start + 8,
    block: 'b0',
    span: { from: '2023-05-01', to: '2023-05-31' },
    precision: 'month' as const,
    inferred: [],
  }
  const analyse: typeof steps.analyse = (of, spanOf) => {
    const record = recordOf(of)
    const span = spanOf?.(mention) ?? mention.span
    return {
      ...record,
      dates: [{ ...mention, span, ...span }],
      timeline: record.timeline.map((event) => (event.id === 'e2' ? { ...event, span, mentions: ['m0'] } : event)),
    }
  }
  const { root, watchlist } = await startedOn(decision, fakeWatchlist(), { steps: { ...steps, analyse } })
  press(root, /^Correct a date$/)
  await send(correctForm(root), { 'date-from-day': '8', 'date-from-month': 'May', 'date-from-year': '2023' })
  expect(root.querySelector('ol.story')?.textContent).toContain('8 May 2023')
  expect(root.textContent).toContain('Corrected by you: “May 2023” (8 May 2023).')
  expect(watchlist.changes[0]).toMatchObject({ corrections: [{ of: `date:${start}|May 2023`, span: { from: '2023-05-08' } }] })
  press(root, /^Correct a date$/)
  await send(correctForm(root), {})
  expect(root.querySelector('#told-timeline[role=alert]')?.textContent).toContain('Enter the first day')
  await send(correctForm(root), { 'date-from-day': '31', 'date-from-month': '2', 'date-from-year': '2023' })
  expect(root.querySelector('#told-timeline')?.textContent).toContain('February 2023 has no day 31.')
})

test('any two entries against any limit: the result with its trace, kept and removed', async () => {
  const { root } = await startedOn(readyDecision())
  const form = root.querySelector<HTMLFormElement>('form[aria-label="Measure between two dates"]')!
  await send(form, { start: 'e0', end: 'e2', limit: 'csp-stage1+' })
  const measured = () => root.querySelector('.measured')?.textContent
  expect(measured()).toContain('From 3 January 2023 to May 2023: 118 to 148 days.')
  expect(measured()).toContain('The last day is 31 January 2023.')
  expect(measured()).toContain('SI 2006/1738')
  press(root, 'Keep this')
  await settled()
  expect(root.querySelector('#part-limits')?.parentElement?.textContent).toContain('measured by you')
  press(root, /^Stage one response \(measured/)
  press(root, 'Remove this measurement')
  await settled()
  expect(root.querySelector('#part-limits')?.parentElement?.textContent).not.toContain('measured by you')
})

test.each([
  [{ start: 'e0' }, 'Choose two entries, or enter two days.'],
  [{ start: 'e2', end: 'e0', limit: 'csp-stage1' }, 'The second date lies before the first.'],
  [{ start: 'e0', end: 'e2', limit: 'own', value: '' }, 'Choose a limit, or enter a length.'],
])('measuring %j says what is missing', async (fields, sentence) => {
  const { root } = await startedOn(readyDecision())
  await send(root.querySelector<HTMLFormElement>('form[aria-label="Measure between two dates"]')!, fields)
  expect(root.querySelector('#told-measure[role=alert]')?.textContent?.trim()).toBe(sentence)
  expect(root.querySelector('.measured')).toBeNull()
})

test('corrections that were kept are there when the page is opened again', async () => {
  const corrections = [{ of: 'decision-date', span: { from: '2024-06-20', to: '2024-06-20' }, text: null, removed: false }]
  const { root } = await startedOn(readyDecision({ decisionDate: null }), fakeWatchlist(), { corrections })
  expect(root.textContent).toContain('Decision date: 20 June 2024 (entered by you)')
})

test('a watched case is brought up to date, the decision date apart as the reader’s', async () => {
  const { root, watchlist } = await startedOn(readyDecision({ decisionDate: null }))
  press(root, /^Watch this case/)
  await settled()
  await send(root.querySelector<HTMLFormElement>('form#date')!, { 'day-day': '14', 'day-month': '6', 'day-year': '2024' })
  await settled()
  expect(watchlist.changes.at(-1)).toMatchObject({ do: 'watch', decisionDate: '2024-06-14', record: { decisionDate: null } })
})
