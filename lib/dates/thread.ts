import { daysBetween } from '../calendar/day.ts'
import type { Precision } from './mention.ts'
import type { Token } from './tokens.ts'

/** A year by itself, in so many words. */
export const YEARS: ReadonlySet<Precision> = new Set<Precision>(['year', 'academic year', 'financial year', 'part of year'])

/** The story of a section as far as it has been read. */
export class Thread {
  /** Last date of the main line; and of a flashback, plan or aside after it. */
  main: Token | null = null
  aside: Token | null = null
  /** Last date of all, and the last that is a single day. */
  last: Token | null = null
  /** The date before `last`. */
  previous: Token | null = null
  lastDay: Token | null = null
  /** The last by which something should have been done. */
  due: Token | null = null
  /** The days before `last` in its list ("on 17 July and on Boxing Day 2022"), and all days of the section. */
  list: Token[] = []
  days: Token[] = []

  /**
   * The last date of the main line of the section before, where both tell the story: what this one may go on from, until it has a date of
   * its own.
   */
  readonly before: Token | null

  constructor(before: Token | null = null) {
    this.before = before
  }

  /**
   * Dates that the next one may go on from.
   * @param t what is to be dated
   * @param had its own words look back: a flashback goes on, however far back
   * @param passing whether a date is a year named in passing: "He had been given a pass in 2019. She had been in hospital in May."
   */
  anchors(t: Token, had: boolean, passing: (a: Token) => boolean): Token[] {
    const main = this.main && passing(this.main) ? null : this.main
    const aside = this.aside && passing(this.aside) ? null : this.aside
    if (had && aside?.block === t.block) {
      const close = main && daysBetween(aside.span!.to, main.span!.from) < 366
      return close && aside.start < t.from ? [main, aside] : [aside]
    }
    const back = main && aside && aside.span!.to < main.span!.from
    const far = back && daysBetween(aside.span!.to, main.span!.from) > 366
    // A new paragraph comes back to the story.
    if (back && !had && aside.block !== t.block) return [main]
    return [main, far && aside.start < t.from ? null : aside].filter((a) => a !== null)
  }

  /** Takes in a date that "that year" can point to, and nothing else goes on from. */
  pass(t: Token): void {
    this.previous = this.last
    this.last = t
    if (t.precision === 'day') this.lastDay = t
  }

  /**
   * Takes a date in.
   * @param aside a flashback, a plan or a passing year: it does not move the main line
   * @param since it stands after "since": nothing leans on it where it lies before the main line
   * @param future it lies after the decision, or is a year out of the story: nothing that happened goes on from it
   * @param opens first date of its paragraph: there the story may start again further back
   */
  add(t: Token, aside: boolean, future: boolean, since: boolean, opens: boolean): void {
    if (since && this.main && t.span!.to < this.main.span!.from) return
    if (this.last?.source === t) this.list.push(this.last)
    else this.list = []
    this.pass(t)
    if (t.precision === 'day') this.days.push(t)
    const main = this.main
    if (!main && future) this.aside = t
    else if (!main) this.main = t
    else if (aside) this.aside = t
    else {
      this.main = t
      this.aside = t.span!.to < main.span!.from && !opens ? main : null
    }
  }
}
