import type { Span } from '../calendar/span.ts'
import type { Clock } from '../record.ts'
import type { Correction } from '../watchlist/case.ts'

/*
 * What the reader put right is kept as a list of corrections by the address of the page. `of` says what is corrected:
 *   decision-date           the page gives none
 *   date:<place>|<words>    the days that an expression means
 *   start:<clock> end:<clock> limit:<clock>   of a time limit that was checked; `text` of "limit" names the other limit
 *   clock:<clock>           removed: this is no delay
 *   measure:<start>/<end>   four days; `text` names the limit. A measurement that the reader kept
 *   card                    removed: no card on this page
 * A clock is named by its rule and the words it rests on, not by its id: ids count what was read, and that changes with
 * other corrections.
 */

/** The name of a clock that corrections use. */
export function clockName({ rule, start, end }: Pick<Clock, 'rule' | 'start' | 'end'>): string {
  const words = [start, end].map((one) => (one?.words ? `${one.words.paragraph ?? ''}:${one.words.text}` : ''))
  return [rule, ...words].join('|').slice(0, 250)
}

/** The name of a date expression that corrections use. */
export function dateName({ start, text }: { start: number; text: string }): string {
  return `date:${start}|${text}`.slice(0, 280)
}

/** The address under which corrections of a page are kept: one for all chapters of a report. */
export function pageKey(url: string): string {
  return url.replace(/[?#].*$/, '')
}

/** The correction of one thing; undefined where the reader left it as it was read. */
export function correctionOf(corrections: readonly Correction[], of: string): Correction | undefined {
  return corrections.find((one) => one.of === of)
}

/** The list with one more; it takes the place of an earlier one of the same thing. */
export function withCorrection(corrections: readonly Correction[], one: Partial<Correction> & { of: string }): Correction[] {
  return [...withoutCorrection(corrections, one.of), { span: null, text: null, removed: false, ...one }]
}

/** The list without the correction of one thing. */
export function withoutCorrection(corrections: readonly Correction[], of: string): Correction[] {
  return corrections.filter((one) => one.of !== of)
}

/** The name of a kept measurement. */
export function measureName(start: Span, end: Span): string {
  return `measure:${[start.from, start.to, end.from, end.to].join('/')}`
}

/** The two spans of a kept measurement; null for what is none. */
export function measureSpans(of: string): [start: Span, end: Span] | null {
  const day = '(\\d{4}-\\d\\d-\\d\\d)'
  const found = new RegExp(`^measure:${day}/${day}/${day}/${day}$`).exec(of)
  return (
    found && [
      { from: found[1]!, to: found[2]! },
      { from: found[3]!, to: found[4]! },
    ]
  )
}
