import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import type { Token } from './tokens.ts'

/** "should have been held by 8 June. It was two weeks late", "… and was held ten days beyond that" */
const LATE = cued(
  /^\s(?:(?:too )?late\b|overdue|behind|beyond|past\b|outside|over\b|longer\b|more w(?:as|ere)\b|out of time|after (?:that|this|it)\b)/,
)
const LATE_BY = cued(/\b(?:late|overran|overdue)(?: it)? by\s$/)
/** What leads to a last day. */
const LAST_DAY = cued(laidOut()`
  \b(?:
    by
    (?:ended|expired|ran out|was up|were up)(?: on)?
    (?:had|gave|allow\w*) (?:[\w’']+ ){0,3}until
  )\s(?:the\s)?$
  \b(?:should|ought to) have\b
  \b(?:was|were|fell) due\b
`)
/** How far behind the day its lateness may be told. */
const REACH = 140
/** Days of each unit, and how many more or less may be meant by whole ones. */
const DAYS: Record<string, [number, number]> = { day: [1, 1], week: [7, 4], month: [30.4, 16], year: [365, 60] }

/** Days that `t` comes to, least and most; null where it is no length. */
function lengthOf({ duration, leaning }: Token): [number, number] | null {
  const { value, most, unit, limiting } = duration ?? { value: leaning!.count, most: leaning!.count, unit: leaning!.unit, limiting: null }
  const [one, slack] = unit.startsWith('working') ? [1.4, 4] : (DAYS[unit.replace(/s$/, '')] ?? [7, 4])
  if (leaning && (leaning.way !== 'shift' || leaning.count < 0)) return null
  const more = leaning?.days ?? 0
  return [value * one + more - slack - (limiting === 'nearly' ? one : 0), most * one + more + slack + (limiting === 'over' ? one : 0)]
}

/**
 * How long after a last day without a year something is said to have come, in days, least and most; below zero where it is the day that
 * came so late. Among the years that the day may have, the right one is that in which something happened so long after it, or before.
 */
export function lateness(text: string, all: readonly Token[]): Map<Token, [number, number]> {
  const late = new Map<Token, [number, number]>()
  for (const [i, t] of all.entries()) {
    if (t.span || !(t.date?.parts.base === 'day' || t.date?.parts.part)) continue
    const told = all[i + 1]
    if (!told || told.date || told.block !== t.block || told.start - t.end > REACH || !tellsLate(text, told)) continue
    const length = lengthOf(told)
    if (!length) continue
    const lead = text.slice(Math.max(t.from, t.start - 120), t.start)
    if (LAST_DAY.test(lead)) late.set(t, length)
    else if (told.duration) late.set(t, [-length[1], -length[0]])
  }
  return late
}

const tellsLate = (text: string, { start, end, leaning }: Token): boolean =>
  Boolean(leaning) || LATE.test(text.slice(end, end + 24)) || LATE_BY.test(text.slice(start - 24, start))
