import type { Span } from '../calendar/span.ts'
import { onTheWay } from '../delays/told-by-the-page/acts/on-the-way.ts'
import { taskKinds } from '../delays/told-by-the-page/acts/kinds.ts'
import { ownProcedure } from '../delays/limits-here.ts'
import type { Clock } from '../record.ts'
import { limits } from '../rules/index.ts'
import { cued } from '../text/cued.ts'
import { shared } from '../text/stems.ts'
import { isOfElse } from '../timeline/of-else.ts'
import type { Seen } from './candidates.ts'
import type { Facts } from './facts.ts'
import type { Scored } from './rivals.ts'

/** What speaks against a clock, however likely it is. */

/** A clock, or a candidate, beside those that measure the same days by another length. */
interface Measured extends Pick<Clock, 'late'>, Record<'start' | 'end' | 'due', Span | null> {
  /** Whether the page states its length. */
  stated: boolean
  chance: number
}

/**
 * Whether what is called late is rather measured by another length between the same days: one that is clearly likelier, or as likely
 * where the page states it, and the length itself stands in the rulebook alone.
 * @param others candidates that the rules did not read: of two that they read, both are meant
 */
export function isBeaten({ start, end, due, late, stated, chance }: Measured, others: readonly Scored[]): boolean {
  if (!start || !end || !due || !late[0]) return false
  return others.some(
    (other) =>
      !isSame(other.due, due) &&
      isSame(other.start.day.span, start) &&
      isSame(other.end.day.span, end) &&
      other.chance > (stated || !other.view.allowed.words ? chance + alike : chance - alike),
  )
}
/** Chances that are no further from each other are alike. */
const alike = 0.03

/** Whether two spans are the same days. */
export const isSame = (one: Span, other: Span): boolean => one.from === other.from && one.to === other.to

/** Whether a length is counted from an acknowledgement, and the words of the start tell of none. */
export const startsLater = ({ view: { allowed }, start }: Scored): boolean =>
  !!allowed.line &&
  !!allowed.words &&
  fromAcknowledgement.test(allowed.line.text.slice(allowed.words.end - allowed.line.start)) &&
  !acknowledges(start.spot.facts)
/** "… within ten working days of the acknowledgement". */
const fromAcknowledgement = cued(
  /^ (?:of|from|after|following|once) (?:(?:the|its|an|that|this|it) )?(?:date of )?(?:the |its )?acknowledg/i,
)

/** Whether a clock may be told that the rules did not read: between two things that are not only planned or due, nor another limit's. */
export const canBeAdded = (one: Scored): boolean =>
  [one.start, one.end].every(({ spot: { event } }) => event?.state !== 'planned' && event?.state !== 'due' && !isOfElse(event)) &&
  isSpokenOf(one) &&
  !startsLater(one) &&
  !startsSooner(one) &&
  !isForeign(one)

/** Whether a length is counted from the complaint itself, and the words of the start tell of its acknowledgement. */
const startsSooner = ({ view: { allowed }, start }: Scored): boolean =>
  !!allowed.line &&
  !!allowed.words &&
  fromComplaint.test(allowed.line.text.slice(allowed.words.end - allowed.line.start)) &&
  acknowledges(start.spot.facts)
/** "… 20 working days from the day she had complained". */
const fromComplaint = cued(/^ (?:of|from|after) (?:the (?:day|date) )?(?:(?:on which|when) )?(?:she|he|they) (?:had )?complained\b/i)

/**
 * Whether the words of a length ask for what was done, or share a word with it or with what began it. An acknowledgement, a draft or a
 * holding letter is what was asked for only where one was.
 */
function isSpokenOf({ view: { allowed }, start, end }: Scored): boolean {
  const { line, sentence, asks } = allowed
  if (!line) return true
  if (acknowledges(end.spot.facts) && !acknowledges(asks)) return false
  if (onTheWay.test(end.spot.clause) && !onTheWay.test(line.text)) return false
  const told = end.spot.line.text
  const shares = (seen: Seen) => Math.max(shared(seen.spot.leaning, sentence), shared(seen.spot.leaning, asks.about)) >= 1
  return (
    line === end.spot.line || shares(start) || shares(end) || taskKinds.some((kind) => kind.asked.test(line.text) && kind.told.test(told))
  )
}

const acknowledges = ({ acts, things }: Facts): boolean => acts.has('ACK') || things.has('acknowledgement')

/** Whether a day is known as the start or the end of limits of other fields than that of the limit it would belong to. */
function isForeign({ view: { allowed }, start, end }: Scored): boolean {
  const { limit, rule } = allowed
  // Which stage of its own procedure a complaint has come to, the body's policy says.
  if (!limit || ownProcedure.test(rule)) return false
  return [start, end].some(({ spot: { event } }) => !!event?.kind && !kindsOf(limit.domain).has(event.kind))
}

/** The kinds of events that start or end a limit of a field of law. */
function kindsOf(domain: string): ReadonlySet<string> {
  let known = kinds.get(domain)
  if (!known) {
    known = new Set(limits.filter((one) => one.domain === domain).flatMap(({ startsWith, endsWith }) => [...startsWith, ...endsWith]))
    kinds.set(domain, known)
  }
  return known
}
const kinds = new Map<string, ReadonlySet<string>>()
