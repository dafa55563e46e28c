import type { Phrase } from '../frame.ts'
import { parts, times } from '../noun-classes.ts'
import { isOfBody } from '../phrase.ts'
import { verbFollows } from './finite.ts'
import { lastOf } from './walk.ts'
import type { Walk } from './walk.ts'

/** Takes a noun with what stands around it: it hangs on the noun before, is an object of the verb before, or waits for its own verb. */
export function takePhrase(walk: Walk, phrase: Phrase, i: number): void {
  walk.phrases.push(phrase)
  const by = walk.preposition
  walk.preposition = null
  if (by) return hang(walk, phrase, by)
  const before = saidAnew(walk, phrase)
  if (before) for (const thing of [...phrase.head, ...phrase.before]) before.before.add(thing)
  else {
    if (isObject(walk, i)) lastOf(walk)!.objects.push(phrase)
    walk.free.push(phrase)
  }
  walk.lastPhrase = phrase
}

/** Hangs a phrase by its preposition on the noun before it, and on the verb. */
function hang(walk: Walk, phrase: Phrase, by: string): void {
  const last = lastOf(walk)
  // "moved her, her partner and their children into a hotel": all of them.
  if (walk.joined && last?.objects.length && !walk.opener) last.objects.push(...walk.free.filter((p) => !last.objects.includes(p)))
  const to = walk.lastPhrase
  if (to && !isTold(walk, phrase, by, to) && (to.head.length > 0 || by === 'of') && by !== 'because') {
    // "the outcome of the review of her band": on the nearest.
    if (!times.has(by) || !last) to.links.push({ by, phrase })
    if (by === 'of' && phrase.head.length && isPart(to)) {
      for (const thing of [...to.head, ...phrase.before]) to.before.add(thing)
      to.head = phrase.head
    }
    if (by !== 'of') last?.links.push({ by, phrase })
  } else last?.links.push({ by, phrase })
  if (phrase.head.length || by === 'of') walk.lastPhrase = phrase.head.length ? phrase : to
  walk.joined = false
}

/** "told Mrs P of its decision": what is told, and nothing of hers. */
function isTold(walk: Walk, phrase: Phrase, by: string, to: Phrase): boolean {
  const tells = lastOf(walk)?.acts.some((act) => act === 'TELL' || (act === 'REPORT' && phrase.pronoun !== null))
  return (
    !!tells &&
    by === 'of' &&
    (phrase.head.length > 0 || phrase.pronoun !== null) &&
    (isOfBody(to) || (to.who.length > 0 && !to.head.length))
  )
}

/** "The last of the assessments", "a copy of the assessment": is what stands behind "of". */
const isPart = ({ head, who, bare }: Phrase): boolean => (head.length ? head.every((noun) => parts.has(noun)) : !who.length && bare)

/** "The hearing, stage three of the procedure, took place": the noun of which a phrase says more; undefined where it is a new one. */
function saidAnew(walk: Walk, phrase: Phrase): Phrase | undefined {
  if (!walk.comma || walk.joined || !phrase.head.length || phrase.who.length) return undefined
  const before = walk.free.at(-1)
  return before?.head.length && !walk.frames.at(-1)?.objects.includes(before) ? before : undefined
}

/** Right behind its verb, or behind another object of it. */
function isObject(walk: Walk, i: number): boolean {
  const last = lastOf(walk)
  if (!last || walk.opener || walk.comma) return false
  // "met on 3 May, and her sister spoke": of the verb that comes.
  if (!walk.free.length) return !walk.joined || !verbFollows(walk, i)
  // "issued its letter and the reports on 3 May": both, unless a verb of its own follows.
  return last.objects.includes(walk.free.at(-1)!) && (!walk.joined || isListed(walk, i))
}

/** "and the reports on 3 May": a thing, and no verb of its own before the clause ends. */
function isListed(walk: Walk, i: number): boolean {
  const piece = walk.pieces[i]
  return piece?.is === 'phrase' && piece.phrase.head.length > 0 && !verbFollows(walk, i)
}
