import type { Phrase } from '../frame.ts'
import { parts, times } from '../noun-classes.ts'
import { isOfBody } from '../phrase.ts'
import { verbFollows } from './finite.ts'
import { lastOf } from './walk.ts'
import type { Piece } from '../pieces/piece.ts'
import type { Walk } from './walk.ts'

/** Takes a noun with what stands around it: it hangs on the noun before, is an object of the verb before, or waits for its own verb. */
export function takePhrase(walk: Walk, phrase: Phrase, i: number): void {
  walk.phrases.push(phrase)
  if (isAside(walk, phrase, i)) return
  const last = lastOf(walk)
  // "reached the Council, complete, on 3 May": how it came.
  if (walk.comma && last && !walk.preposition && !walk.joined && /^(?:complete|valid)$/.test(phrase.head[0] ?? '')) {
    last.objects.push(phrase)
    return
  }
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

/** "The advice, fourteen pages of it, was lodged": a phrase that no list has, between commas behind a noun or a place. */
function isAside({ comma, joined, preposition, free, pieces }: Walk, { head, who, owner, pronoun }: Phrase, at: number): boolean {
  const before = pieces[at - 1]
  if (!comma || joined || preposition || head.length || who.length || owner.length || pronoun) return false
  if (before?.is !== 'word' || before.text !== ',' || (free.length && !free.at(-1)!.head.length)) return false
  for (let j = at + 1; j < Math.min(pieces.length, at + 6); j += 1) {
    const piece = pieces[j]!
    if (piece.is === 'verb' || piece.is === 'date') return false
    if (piece.is === 'word' && piece.text === ',') return follows(pieces[j + 1])
    if (piece.is === 'word' && (piece.does.has('and') || piece.does.has('relative'))) return false
  }
  return false
}

/** What goes on with the sentence: its verb, or the word before a day. */
const follows = (next: Piece | undefined): boolean => next?.is === 'verb' || (next?.is === 'word' && next.text === 'on')

/** Hangs a phrase by its preposition on the noun before it, and on the verb. */
function hang(walk: Walk, phrase: Phrase, by: string): void {
  const last = lastOf(walk)
  // "moved her, her partner and their children into a hotel": all of them.
  if (walk.joined && last?.objects.length && !walk.opener) last.objects.push(...walk.free.filter((p) => !last.objects.includes(p)))
  const near = walk.phrases.at(-2)
  // "to three members of the panel": of who stands right before.
  const to = by === 'of' && near && isMember(near) && phrase.start - near.end <= ' of '.length ? near : walk.lastPhrase
  if (
    to &&
    !isTold(walk, phrase, by, to) &&
    (to.head.length > 0 || by === 'of' || (!last && !to.who.length) || (to.who.includes('staff') && /^(?:at|from)$/.test(by))) &&
    by !== 'because'
  ) {
    // "the outcome of the review of her band": on the nearest.
    if (!times.has(by) || !last) to.links.push({ by, phrase })
    if (by === 'of' && phrase.head.length && isPart(to)) {
      for (const thing of [...to.head, ...phrase.before]) to.before.add(thing)
      to.head = phrase.head
    }
    if (by !== 'of') last?.links.push({ by, phrase })
  } else if (last) last.links.push({ by, phrase })
  else walk.leading.push({ by, phrase })
  if (phrase.head.length || by === 'of') walk.lastPhrase = phrase.head.length ? phrase : to
  walk.joined = false
}

/** Somebody of a body of people. */
const isMember = ({ who, head, pronoun }: Phrase): boolean => who.includes('third') && !head.length && !pronoun

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
