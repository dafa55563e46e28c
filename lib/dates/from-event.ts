import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { stems } from '../text/stems.ts'
import type { Token } from './tokens.ts'

/** Between "the day after she rang" and the day itself: ", on ", ", which was ", " (". */
const BEHIND = cued(/^[^.;:,()\n]{0,40}(?:, (?:(?:which|that) (?:was|is,?) |on )?| \()(?:on )?(?:the )?$/)
/** Between a day and what says of it that it is "the day after the hearing". */
const AHEAD = cued(/^,? (?:(?:which|that|it) (?:was|is) |being )?$/)
/** What is told beside a day and did not happen on it; and what stands right before a day that nothing happened on. */
const UNDONE = cued(laidOut('i')`
  \b(?:
    ask(?:ed|ing)? for
    book(?:ed|ing)
    cancelled
    due
    fixed
    must
    never
    no
    not
    ought
    planned
    promised
    should
    will
    would
  )\b
  n[’']t\b
`)
const NOT_ON = cued(/\b(?:after|before|by|from|since|until)\s(?:the\s)?$/i)

/** How many expressions back it is looked for. */
const FAR = 40

/** The words of the clause that a date stands in, between the dates beside it. */
function clauseOf(all: readonly Token[], at: number, text: string): string {
  const t = all[at]!
  const from = Math.max(t.from, all[at - 1]?.end ?? 0, t.start - 100)
  const to = Math.min(t.to, all[at + 1]?.start ?? t.to, t.end + 80)
  const after = text.slice(t.end, to)
  return `${text.slice(from, t.start)} ${after.split(/[;,]| (?:and|but|so|when) /)[0]} `
}

/** Whether the day of the event may stand beside the words: "the day after she rang, on 3 May". */
export const isBeside = (t: Token, next: Token | undefined, text: string): boolean =>
  // "The day after it had told her, on 3 May": of when it had.
  Boolean(
    t.leaning?.event &&
    !/ had\b/.test(text.slice(t.start, next?.start)) &&
    next?.date?.parts.base === 'day' &&
    next.start - t.end < 90 &&
    BEHIND.test(text.slice(t.end, next.start)),
  )

/**
 * The day that "two weeks after the move" is counted from: the last day before it of which the same is told; or the day that it comes to,
 * where that stands beside it.
 * @param all the tokens of its part of the page, and where it stands among them
 */
export function ofEvent(all: readonly Token[], at: number, text: string): { day: Token; itself: boolean } | null {
  const t = all[at]!
  const { event, way } = t.leaning!
  const next = all[at + 1]
  if (isBeside(t, next, text) && next!.span) return { day: next!, itself: true }
  const last = all[at - 1]
  if (way !== 'shift' && last?.precision === 'day' && last.date && AHEAD.test(text.slice(last.end, t.start)))
    return { day: last, itself: true }
  const named = [...stems(event!).keys()]
  if (!named.length || named.length > 3) return null
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    const day = all[i]!
    if (day.precision !== 'day' || !day.date) continue
    const clause = clauseOf(all, i, text)
    const told = stems(clause)
    if (!named.every((stem) => told.has(stem))) continue
    // "She asked for a review": of "a week after asking" it is told, of "a week after the review" not.
    const undone = UNDONE.exec(clause)
    return (undone && !stems(undone[0]).has(named[0]!)) || NOT_ON.test(text.slice(Math.max(0, day.start - 12), day.start))
      ? null
      : { day, itself: false }
  }
  return null
}
