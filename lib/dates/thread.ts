import { daysBetween } from './civil.ts'
import type { Token } from './tokens.ts'

/** The story of a section as far as it has been read. */
export class Thread {
  /** Last date of the main line; and of a flashback, plan or aside after it. */
  main: Token | null = null
  aside: Token | null = null
  /** Last date of all, and the last that is a single day. */
  last: Token | null = null
  lastDay: Token | null = null

  /** Dates that the next one may go on from. */
  anchors(): Token[] {
    return [this.main, this.aside].filter((t) => t !== null)
  }

  /**
   * Takes a date in.
   * @param aside a flashback, a plan or a passing year: it does not move the main line
   * @param opens first date of its paragraph: there the story may start again further back
   */
  add(t: Token, aside: boolean, opens: boolean): void {
    this.last = t
    if (t.precision === 'day') this.lastDay = t
    const main = this.main
    if (!main) this.main = t
    else if (aside) {
      // A flashback of more than a year is told in passing; nothing goes on from there.
      this.aside = t.span!.to < main.span!.from && daysBetween(t.span!.to, main.span!.from) > 366 ? null : t
    } else {
      this.main = t
      this.aside = t.span!.to < main.span!.from && !opens ? main : null
    }
  }
}
