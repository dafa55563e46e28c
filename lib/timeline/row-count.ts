import type { Day, Span } from '../calendar/span.ts'
import type { Event } from '../record.ts'

/** The order of time; of two spans that may be the same day, the one that is surely over first. */
export const compare = (a: Span, b: Span): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : a.to > b.to ? 1 : 0)

/** What happened, oldest first. */
export function inOrder<Dated extends Pick<Event, 'span' | 'happened'>>(events: readonly Dated[]): Dated[] {
  return events.filter(({ happened }) => happened).toSorted((a, b) => compare(a.span, b.span))
}

/** Whether an event is but the page's own line with its date: "Decision date: 5 March 2025", or the row of another ombudsman's page. */
export const isLabel = (text: string, { kind, span, words }: Pick<Event, 'kind' | 'span' | 'words'>, decided: Day | null): boolean =>
  (kind === 'lgo-decided' && span.from === decided) ||
  /^(?:Decision|Article) date\b/i.test(text.slice(text.lastIndexOf('\n', words.start - 1) + 1, words.end))

/** How many rows a timeline has without the last days of limits: one a date, and the decision. See lib/delays/timeline-rows.ts. */
export function rowCount(text: string, events: readonly Event[], decided: Day | null): number {
  const dates = new Set(events.filter((event) => event.happened && !isLabel(text, event, decided)).map(({ span }) => span.from + span.to))
  return dates.size + (decided ? 1 : 0)
}
