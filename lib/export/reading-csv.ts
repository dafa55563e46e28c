import type { Cell } from './csv.ts'
import { csv } from './csv.ts'
import type { WrittenReading } from './reading-outline.ts'
import { formatPeriod } from '../calendar/words.ts'
import { ordinaryOf } from '../rules/ordinary.ts'
import type { Words } from '../text/words.ts'
import type { Clock } from '../record.ts'
import { correctionTexts, inTimeOnlyIf } from './reading-outline.ts'

const head = [
  'Reference',
  'Body',
  'Decision date',
  'Address',
  'What',
  'Name',
  'Rule',
  'From',
  'Until',
  'End from',
  'End until',
  'Limit',
  'Unit',
  'Due from',
  'Due until',
  'Least days',
  'Most days',
  'Least days late',
  'Most days late',
  'Sums in pounds',
  'Ordinary limit',
  'Bear in mind',
  'Paragraph',
  'Words',
]

/** A reading as a table: one row for each time limit, event, figure that the decision gives, action and correction. */
export function readingCsv(reading: WrittenReading): string {
  const { record } = reading
  const rules = new Map(reading.limits.map((limit) => [limit.id, limit]))
  const remarks = (clock: Clock) =>
    [inTimeOnlyIf(clock, rules.get(clock.rule)), ...clock.notes].flatMap((each) => each?.replace(/\.$/, '') ?? []).join('; ') || null
  const start: Cell[] = [record.reference, record.bodies.join('; '), record.decisionDate, record.url]
  const row = (what: string, name: string, cells: Partial<Record<(typeof head)[number], Cell>>, words: Words | null): Cell[] => [
    ...start,
    what,
    name,
    ...head.slice(6, -2).map((column) => cells[column] ?? null),
    words?.paragraph ?? null,
    words?.text ?? null,
  ]
  return csv([
    head,
    ...record.delays.map((clock) => {
      const { name, rule, start: from, end, limit, due, elapsed, late } = clock
      const ordinary = ordinaryOf(rules.get(rule), limit)
      return row(
        'time limit',
        name,
        {
          Rule: rule,
          From: from?.from ?? null,
          Until: from?.to ?? null,
          'End from': end?.from ?? null,
          'End until': end?.to ?? null,
          Limit: limit.value,
          Unit: limit.unit,
          'Due from': due?.from ?? null,
          'Due until': due?.to ?? null,
          'Least days': elapsed?.[0] ?? null,
          'Most days': elapsed?.[1] ?? null,
          'Least days late': late[0],
          'Most days late': late[1],
          'Ordinary limit': ordinary && formatPeriod(ordinary),
          'Bear in mind': remarks(clock),
        },
        from?.words ?? end?.words ?? null,
      )
    }),
    ...record.stated.map(({ text, value, unit, kind, words }) => row(`figure (${kind})`, text, { Limit: value, Unit: unit }, words)),
    ...record.timeline.map(({ text, span, words, happened }) =>
      row(happened ? 'event' : 'did not happen', text, { From: span.from, Until: span.to }, words),
    ),
    ...record.actions.map(({ text, due, within, amounts, words }) =>
      row(
        'action',
        text,
        {
          Limit: within?.value ?? null,
          Unit: within?.unit ?? null,
          'Due from': due,
          'Due until': due,
          'Sums in pounds': amounts.join('; ') || null,
        },
        words,
      ),
    ),
    ...correctionTexts(reading).map((text) => row('put right by the reader', text, {}, null)),
  ])
}
