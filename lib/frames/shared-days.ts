import type { Token } from '../words/tokens.ts'
import type { Frame, Phrase } from './frame.ts'
import { carriers } from './noun-classes.ts'
import { outcomes } from './verb-classes.ts'
import { give } from './walk/walk.ts'

/** Gives verbs without a day that of a letter or meeting, or of the verb beside them. Changes the frames, in their order. */
export function shareDays(tokens: readonly Token[], frames: readonly Frame[], phrases: readonly Phrase[]): void {
  for (const frame of frames) dateByComing(frame)
  let isFirst = true
  for (const [i, frame] of frames.entries()) {
    const opens = isFirst
    // "In an email which it had on 3 May she asked": what only says more of the email comes before.
    isFirst &&= frame.clause === 'which'
    if (frame.dates.length) continue
    inherit(tokens, frame, opens, phrases)
    if (!frame.dates.length) beside(tokens, frame, frames[i - 1], frames.slice(i + 1, i + 4))
    if (!frame.dates.length) share(frame, frames[i - 1], frames.slice(i + 1, i + 4))
    if (!frame.dates.length) ofWhatHappened(frame, frames.slice(0, i), frames[i + 1])
    // "approved it and told her so in a letter of 3 May".
    const next = frames[i + 1]
    if (!frame.dates.length && next?.implied && next.acts.includes('TELL') && !next.dates.length) {
      inherit(tokens, next, false, phrases)
      share(frame, undefined, [next])
    }
    if (!frame.dates.length) firstKnown(tokens, frame, [frames[i - 1], frames[i + 1]])
  }
}

/** "an email which the Council had on 3 May": its day, where it has no other. */
function dateByComing({ clause, acts, not, modal, dates, subject, objects }: Frame): void {
  if (clause !== 'which' || not || modal || dates.length !== 1 || !acts.some((act) => comes.has(act))) return
  const letter = [objects[0], subject].find((p) => p && p.head[0] === 'letter' && p.date === null)
  if (letter) letter.date = dates[0]!
}
const comes = new Set(['REACH', 'COME', 'GET', 'HAVE'])

/** "Its letter of 3 May refused the request", "by a letter dated 3 May it refused": the verb's day is the letter's. */
function inherit(tokens: readonly Token[], frame: Frame, isFirst: boolean, phrases: readonly Phrase[]): void {
  if (frame.clause !== 'main' && frame.clause !== 'which') return
  // "heard of it from her letter of 3 May".
  const leads = frame.acts.includes('HEAR') ? /^(?:in|by|at|from)$/ : /^(?:in|by|at)$/
  const carried = frame.links.filter(({ by }) => leads.test(by)).map(({ phrase }) => phrase)
  const own = [frame.subject, ...carried].find((p) => p && isCarrier(p))
  const opens = isFirst && tokens[0] && /^(?:by|in|at)$/.test(tokens[0].text)
  const from = own ?? (opens ? phrases.find((p) => isCarrier(p) && p.end < frame.start) : null)
  if (from) give(frame, from.date!, 'of')
}

/** What takes a letter out, or says when it is from. */
const leaves = /^(?:SEND|GO|GO-OUT|REACH|COME|LEAVE|DATE|BEAR)$/

/**
 * "was answered in a letter which left on 3 May", "was taken down when he called on 3 May", "The telephone rang on 3 May: she was told
 * that …": the day of what stands beside it.
 */
function beside(tokens: readonly Token[], frame: Frame, before: Frame | undefined, after: readonly Frame[]): void {
  if (frame.clause !== 'main' || frame.state === 'planned' || frame.not || frame.perfect) return
  const letter = frame.links.find(({ by, phrase }) => /^(?:in|by)$/.test(by) && carriers.has(phrase.head[0] ?? ''))?.phrase
  const sent = after.find(
    ({ clause, subject, acts, dates }) => clause === 'which' && dates.length && subject === letter && acts.some((act) => leaves.test(act)),
  )
  if (letter && sent) return giveAll(frame, sent)
  const when = after.find(({ clause, parent }) => clause === 'when' && parent === frame)
  if (when?.dates.length === 1 && when.state === 'happened' && !frame.acts.includes('BE') && (frame.passive || frame.subject?.head.length))
    return giveAll(frame, when)
  const colon = before?.clause === 'main' && before.dates.length === 1 && before.state === 'happened' && !!frame.subject
  if (colon && tokens.some(({ text, start }) => text === ':' && start >= before.end && start <= frame.subject!.start + 1))
    giveAll(frame, before)
}

const isCarrier = ({ date, head }: Phrase): boolean => date !== null && carriers.has(head[0] ?? '')

/** "On 5 July it wrote to her and refused", "it agreed and told her so on 5 July": one day for both. */
function share(frame: Frame, before: Frame | undefined, after: readonly Frame[]): void {
  const { clause, parent } = frame
  // "The plan was handed to her when she called on 3 May".
  const [when] = after
  if (clause === 'main' && when && isDayOf(when, frame)) giveAll(frame, when)
  if (clause === 'to' || clause === 'by' || clause === 'whether') return
  const lead = before?.clause === 'to' ? before.parent : before?.clause === 'which' && clause === 'main' ? null : before
  if (frame.implied && lead?.clause === clause) giveAll(frame, lead)
  // "decided that he did not need a plan and wrote to her with that decision on 5 July".
  const next = after.find((f) => f.clause !== 'to' && !(f.clause === 'that' && f.parent === frame))
  if (next && (next.implied || settles(frame)) && onlyTells(next) && !next.objects.some((o) => o.head.length)) giveAll(frame, next)
  // "concluded so in a letter which reached her on 3 May".
  const came = clause === 'main' && frame.links.some(({ by, phrase }) => by === 'in' && phrase.head[0] === 'letter') ? after[0] : undefined
  if (came?.clause === 'which' && came.parent === frame && came.acts.some((act) => reaching.has(act))) giveAll(frame, came)
  // "a letter on 23 May which said that …".
  const letter = /^(?:letter|notice|decision|reply)$/.test(frame.subject?.head[0] ?? '')
  if (letter && clause === 'which' && parent && frame.acts.includes('TELL')) giveAll(frame, parent)
}

const reaching = new Set(['SEND', 'GET', 'REACH', 'COME', 'DATE'])

/** A clause with "when" behind the verb whose day it tells. */
const isDayOf = ({ clause, parent, dates, not, modal, perfect }: Frame, frame: Frame): boolean =>
  clause === 'when' && parent === frame && dates.length > 0 && !not && !modal && !perfect
/** "The duty stopped when he moved on 3 May", "The letter came on 3 May; it told him that …": the day of what comes with it. */
function ofWhatHappened(frame: Frame, before: readonly Frame[], next: Frame | undefined): void {
  if (frame.clause !== 'main' || frame.state !== 'happened' || frame.not || frame.modal) return
  if (next?.clause === 'when' && next.dates.length === 1 && frame.acts.some((act) => turns.has(act))) return giveAll(frame, next)
  if (frame.subject?.pronoun !== 'it' || !frame.acts.includes('TELL')) return
  const letter = before.find(({ dates, subject, objects }) => dates.length === 1 && [subject, ...objects].some(isLetter))
  if (letter) giveAll(frame, letter)
}

/** What ends, begins or comes to be known with something else. */
const turns = new Set(['END', 'STOP', 'BEGIN', 'KNOW'])
const isLetter = (phrase: Phrase | null): boolean => /^(?:letter|notice)$/.test(phrase?.head[0] ?? '')

/** "An email of 3 May was the first the Council knew of it": known on that day. */
function firstKnown(tokens: readonly Token[], frame: Frame, neighbours: readonly (Frame | undefined)[]): void {
  if (!frame.acts.some((act) => act === 'KNOW' || act === 'HEAR') || frame.not || frame.modal) return
  if (!tokens.some(({ text, start }) => text === 'first' && start < frame.start && frame.start - start <= near)) return
  const was = neighbours.find((one) => one?.acts.includes('BE') && !one.not && !one.modal)
  const day = was?.dates[0] ?? [was?.subject, ...(was?.objects ?? [])].find((phrase) => (phrase?.date ?? null) !== null)?.date
  if (day !== undefined && day !== null) give(frame, day, 'on')
}
/** Characters from "first" to its verb, over who knew it. */
const near = 40

/** All days of another verb. */
function giveAll(frame: Frame, { dates, how }: Frame): void {
  for (const date of dates) give(frame, date, how)
}

/** "and the Council told her so", "wrote to tell her so". */
const onlyTells = ({ acts, links, told: [first, more] }: Frame): boolean => {
  if (acts.includes('TELL')) return !first
  if (!acts.includes('WRITE')) return false
  if (first) return first.clause === 'to' && !more && onlyTells(first)
  return links.some(({ by, phrase }) => by === 'with' && phrase.pronoun === 'this')
}

const settles = ({ clause, acts }: Frame): boolean => clause === 'main' && acts.some((act) => outcomes.has(act))
