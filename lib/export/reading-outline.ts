import { formatDay, formatDays, formatLate, formatLimit, formatSpan } from '../calendar/words.ts'
import type { Day } from '../calendar/span.ts'
import { describeCorrection } from '../corrections/describe.ts'
import type { Action, Clock, DecisionRecord, Words } from '../record.ts'
import type { Correction } from '../watchlist/case.ts'

/** A reading with what the reader put right, and the day on which it is written down. */
export interface WrittenReading {
  record: DecisionRecord
  corrections: readonly Correction[]
  /** Names of clocks in corrections, by id. */
  names: ReadonlyMap<string, string>
  /** Clocks that the reader said are no delays. */
  removed: readonly Clock[]
  today: Day
}

/** A reading as headings with lines under them: what text and Markdown are written from. */
export interface Outline {
  title: string
  lines: string[]
  parts: { heading: string; items: string[]; ordered: boolean }[]
  foot: string[]
}

/** What the card says, in the order in which it says it. */
export function outline(reading: WrittenReading): Outline {
  const { record, corrections, today } = reading
  const { headline, decisionDate, articleDate, stated, delays, timeline, actions } = record
  const part = (heading: string, items: string[], ordered = false) => (items.length ? [{ heading, items, ordered }] : [])
  const events = timeline.filter(({ happened }) => happened).sort((a, b) => (a.span.from + a.span.to < b.span.from + b.span.to ? -1 : 1))
  return {
    title: record.title,
    lines: [
      ...(headline ? [`${headline.sentence}${headline.range ? ` By the dates: ${headline.range}.` : ''}`] : ['No time limit could be checked.']),
      ...[
        ['Category', [record.category, record.subcategory].filter(Boolean).join(', ')],
        ['Decision', record.outcome],
        [articleDate ? 'Article date' : 'Decision date', dated(decisionDate ?? articleDate, corrections)],
        ['Address', record.url],
      ].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])),
      ...record.problems,
    ],
    parts: [
      ...part('What the decision says', stated.filter(({ said }) => said === 'finding').map(({ text, words }) => `“${text}”${place(words)}`)),
      ...part('Time limits', delays.map(clockText)),
      ...part('Timeline', events.map(({ span, text, words }) => `${formatSpan(span)}: ${text}${place(words)}`), true),
      ...part('Agreed actions', actions.map(actionText)),
      ...part('Put right by the reader', correctionTexts(reading)),
    ],
    foot: [`Read by Overdue on ${formatDay(today)}. Not affiliated with the Ombudsman.`],
  }
}

/** The reader's corrections in words. */
export function correctionTexts({ corrections, names, record, removed }: WrittenReading): string[] {
  const clocks = new Map([...record.delays, ...removed].map((clock) => [names.get(clock.id) ?? '', clock]))
  return corrections.flatMap((one) => describeCorrection(one, clocks) ?? [])
}

function clockText(clock: Clock): string {
  const { name, start, end, limit, due, elapsed, late, open, notes } = clock
  const length = formatLimit(limit)
  const from = start && `From ${formatSpan(start)}${place(start.words)} to ${end ? `${formatSpan(end)}${place(end.words)}` : 'the decision (not done)'}`
  const said = [
    from, elapsed && formatDays(elapsed), `Limit: ${length}${due ? `, due ${formatSpan(due)}` : ''}${place(clock.limitWords)}`,
    `${open ? 'Not done by the decision' : 'Done'}, ${formatLate(late)}`, ...notes.map((note) => note.replace(/\.$/, '')),
  ]
  return `${name}: ${said.filter(Boolean).join('. ')}.`
}

function actionText({ text, due, deadlineText, status, words }: Action): string {
  const when = status === 'done' ? 'done already' : due ? `due ${formatDay(due)}` : (deadlineText ?? 'no deadline given')
  return `${text} (${when})${place(words)}`
}

const place = (words: Words | null): string => (words?.paragraph ? ` [paragraph ${words.paragraph}]` : '')

function dated(day: Day | null, corrections: readonly Correction[]): string {
  if (!day) return 'not given'
  return `${formatDay(day)}${corrections.some(({ of }) => of === 'decision-date') ? ' (entered by the reader)' : ''}`
}
