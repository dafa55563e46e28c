import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDates } from '../../lib/dates/find-dates.ts'
import { runClocks } from '../../lib/delays/run-clocks.ts'
import { readTimeline } from '../../lib/timeline/read-timeline.ts'
import { decisionFromText } from '../support/decision.ts'
import { growth } from '../support/growth.ts'

const page = (text: string) =>
  decisionFromText(
    `# Anytown Council (99 000 001)\nCategory : A > B\nDecision date : 10 Mar 2025\n## What I found\n### What happened\n${text}`,
  )
const read = (text: string) => {
  const decision = page(text)
  const mentions = findDates(decision)
  const events = readTimeline(decision, mentions)
  return { decision, events, ...runClocks({ decision, mentions, events, pageLimits: [], earlier: [] }) }
}

const piece = fc.constantFrom(
  'Mrs X ',
  'complained ',
  'the Council ',
  'replied ',
  'on 4 March 2024',
  'stage two ',
  'asked for ',
  'and ',
  ', which ',
  'until ',
  'had until ',
  '. ',
  '\n',
  'should have replied by ',
  'within 20 working days ',
  'It was sent ',
  'two weeks late ',
  'EHC needs assessment ',
  'final Plan ',
  'was issued ',
  'has not ',
  'the panel ',
  'met ',
  '§',
  '“',
  '(',
  '5 June',
  'of ',
  'when ',
  'her ',
  'children’s statutory complaints procedure ',
)

test('any text gives events whose words stand in the page, and never throws', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { decision, events, clocks } = read(pieces.join(''))
      for (const event of events) {
        expect(decision.text.slice(event.words.start, event.words.end)).toBe(event.words.text)
        expect(event.span.from <= event.span.to).toBe(true)
      }
      for (const clock of clocks) expect(clock.late[0] <= clock.late[1]).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('the decision is the last event, and ids are never used twice', () => {
  const { events } = read('1. Mrs X complained on 4 March 2024. The Council replied on 2 April 2024.')
  expect(events.at(-1)).toMatchObject({ kind: 'lgo-decided', span: { from: '2025-03-10', to: '2025-03-10' } })
  expect(new Set(events.map((e) => e.id)).size).toBe(events.length)
})

test('a list of dates is one event that carries them all; what did not happen is marked', () => {
  const { events } = read('1. Mrs X emailed on 27 February, 6 March and 19 March 2024. The Council had not replied by 2 April 2024.')
  expect(events[0]).toMatchObject({ span: { from: '2024-02-27', to: '2024-03-19' }, happened: true })
  expect(events[0]!.mentions).toHaveLength(3)
  expect(events[1]).toMatchObject({ happened: false })
})

test.each([
  ['one long sentence', 'and the Council replied on 4 March 2024 '],
  ['many complaints', 'Mrs X complained on 4 March 2024. '],
  ['many last days', 'Mrs X complained on 4 March 2024. It should have replied within 20 working days, by 2 April 2024. '],
  ['words without end', 'should have been '],
  ['letters without end', 'a'],
  ['one word of many that speak of dealing', 'deal'],
])(
  'time grows with the text, not faster: %s',
  (_, unit) => {
    const reading = (n: number) => {
      const decision = page(`1. ${unit.repeat(Math.ceil(n / unit.length))}`)
      const mentions = findDates(decision)
      return () => {
        const events = readTimeline(decision, mentions)
        runClocks({ decision, mentions, events, pageLimits: [], earlier: [] })
      }
    }
    // Four times the text; quadratic growth would give sixteen.
    expect(growth(reading, 40_000, 4, 9)).toBeLessThanOrEqual(9)
  },
  120_000,
)
