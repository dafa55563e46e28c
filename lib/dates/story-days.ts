import type { Day, Span } from '../calendar/span.ts'
import { addDays } from '../calendar/day.ts'
import { monthOf, yearOf } from './civil.ts'
import { type Parts, spanOf } from './parts.ts'
import type { Token } from './tokens.ts'

/** The same for every expression that names the same day, month or season, in whatever year. */
export const key = (p: Parts): string => `${p.base}/${p.date ?? ''}/${p.month ?? ''}/${p.name ?? ''}`

/** From the first day of two spans to the last. */
export const join = (a: Span | null, b: Span): Span => (a ? { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to } : b)

/** What is known of the days of the story so far. */
export class StoryDays {
  /** By day or month, the years in which it is named on the page. */
  readonly named = new Map<string, Map<number, Token>>()
  /** First and last day of what has happened. */
  reach: Span | null = null
  /** How many days of the story are named in each month, by months from the year 0. */
  readonly months = new Map<number, number>()
  /** The days of the story. */
  private readonly days = new Set<Day>()
  private readonly today: Day | null

  constructor(today: Day | null) {
    this.today = today
  }

  /** @param aside whether it stands where the story is not told */
  note(t: Token, aside: boolean): void {
    if (!t.span) return
    if (t.date) {
      this.name(key(t.date.parts), t)
      if (t.date.parts.base === 'day' && !aside) this.name(`in ${t.date.parts.month}`, t)
    }
    const { from } = t.span
    if (t.precision !== 'day' || (this.today && from > this.today) || aside) return
    this.reach = join(this.reach, t.span)
    this.days.add(from)
    const month = yearOf(from) * 12 + monthOf(from)
    this.months.set(month, (this.months.get(month) ?? 0) + 1)
  }

  /** The years in which a day of the story is `least` to `most` days after the day that `parts` name. */
  followed(parts: Parts, [least, most]: [number, number]): number[] {
    const years: number[] = []
    for (let y = yearOf(this.reach!.from) - 1; y <= yearOf(this.reach!.to); y++) {
      const due = spanOf(parts, y).span
      const [from, to] = [addDays(due.from, Math.ceil(least)), addDays(due.to, Math.floor(most))]
      for (const d of this.days)
        if (d >= from && d <= to && d !== due.from) {
          years.push(y)
          break
        }
    }
    return years
  }

  /** Whether nothing of the story happened in the days of `t`. */
  empty(t: Token): boolean {
    return this.months.size > 0 && this.count(t, 0) === 0
  }

  /** Whether nothing else of the story is told for half a year before and after `t`. */
  far(t: Token): boolean {
    return this.months.size > 0 && this.count(t, 6) <= (t.precision === 'day' ? 1 : 0)
  }

  /** How many days of the story lie in the months of `t`, and in `more` months before and after them. */
  private count(t: Token, more: number): number {
    const [first, last] = [t.span!.from, t.span!.to].map((d) => yearOf(d) * 12 + monthOf(d)) as [number, number]
    let count = 0
    for (let month = first - more; month <= last + more; month++) count += this.months.get(month) ?? 0
    return count
  }

  private name(words: string, t: Token): void {
    const years = this.named.get(words) ?? new Map<number, Token>()
    this.named.set(words, years)
    const y = yearOf(t.span!.from)
    if (!years.has(y)) years.set(y, t)
  }
}
