import type { Frame, Phrase } from '../frame.ts'
import { dateable, meetings } from '../noun-classes.ts'
import type { Piece } from '../pieces/piece.ts'
import { goesOn } from './holds-out.ts'
import { give, lastOf } from './walk.ts'
import type { Walk } from './walk.ts'

/** Takes a day, by its index: it is of the noun before it, of the verb before it, or waits for the verb that comes. */
export function takeDate(walk: Walk, date: number, i: number): void {
  const how = howAt(walk, i)
  walk.preposition = null
  const noun = datedNoun(walk, i, how)
  if (noun) {
    noun.date = date
    return
  }
  const meeting = atMeeting(walk, i, how)
  if (meeting) meeting.date = date
  walk.lastDate = { at: i, date, how }
  if (walk.cleft || walk.untilTo) return holdOut(walk, date, i)
  const frame = datedVerb(walk, i, how)
  if (!frame) {
    walk.waiting.push({ date, how })
    return
  }
  give(frame, date, how)
  const both = alsoDated(walk, frame)
  if (both) give(both, date, how)
}

/** "It was 3 May before": the day waits, and the word behind it opens no clause. */
function holdOut(walk: Walk, date: number, i: number): void {
  walk.waiting.push({ date, how: 'on', cleft: walk.cleft })
  if (walk.cleft)
    for (const at of [i + 1, i + 2]) {
      const piece = walk.pieces[at]
      if (piece?.is === 'word' && goesOn.test(piece.text)) walk.pieces[at] = { ...piece, text: ',', does: new Set() }
    }
  walk.cleft = false
}

/** The verb before a day that it is of; null where it is of one that is still to come. */
function datedVerb(walk: Walk, i: number, how: string): Frame | null {
  const last = lastOf(walk)
  // "…, who also has care, on 28 February": of the sentence itself.
  const from = walk.comma && last?.clause === 'which' && last.parent ? last.parent : last
  if (walk.opener || !from) return null
  const named = walk.joined && isListed(walk.pieces, i)
  const begun = walk.free.length > 0 && !last?.objects.includes(walk.free.at(-1)!) && !named
  return begun || (walk.joined && !named && !isOneOfDates(walk.pieces, i)) ? null : holder(from, how)
}

/** "to Ms P and the Council on 3 May": "and" joins what was named. */
function isListed(pieces: readonly Piece[], i: number): boolean {
  const before = pieces.slice(0, i)
  const and = before.findLastIndex((p) => p.is === 'word' && p.does.has('and'))
  return before.slice(and + 1).some((p) => p.is === 'phrase')
}

/** "on 3, 5 and 9 May". */
const isOneOfDates = (pieces: readonly Piece[], i: number): boolean => pieces.slice(Math.max(0, i - 3), i).some((p) => p.is === 'date')

/** What a day behind a verb says when of: "asked to see it on 3 May" of "asked". */
function holder(frame: Frame, how: string): Frame {
  const { clause, parent } = frame
  if (clause === 'that' && /^(?:until|till|before)$/.test(how) && parent?.not && !frame.not) return parent
  return (clause === 'to' || clause === 'by') && parent ? holder(parent, how) : frame
}

/** "told her of its decision, and gave its reasons, on 3 May": the first verb, where the day is of both. */
function alsoDated(walk: Walk, frame: Frame): Frame | null {
  if (!walk.comma || !frame.implied || frame.clause !== 'main') return null
  const lead = walk.frames[walk.frames.indexOf(frame) - 1]
  const first = lead?.clause === 'to' ? lead.parent : lead
  return first?.clause === 'main' && !first.dates.length && first.subject === frame.subject ? first : null
}

/** The preposition before a day, over words such as "about", "early" and "the"; '' for none. */
function howAt(walk: Walk, i: number): string {
  for (let j = i - 1; j >= Math.max(0, i - 4); j -= 1) {
    const piece = walk.pieces[j]!
    if (piece.is !== 'word') return ''
    if (leads(piece) || piece.does.has('subordinate')) return piece.text
    if (/^[,;:.(]$/.test(piece.text)) return piece.text === '(' ? '(' : ''
  }
  return ''
}

type Word = Piece & { is: 'word' }
const leads = ({ text, does }: Word): boolean => does.has('preposition') || text === 'dated'

/** The noun that a day belongs to: "its reply of 3 May", "a letter dated 3 May", "her request in May to …"; null where it is a verb's. */
function datedNoun(walk: Walk, i: number, how: string): Phrase | null {
  const back = walk.pieces.slice(0, i).findLast((p) => p.is !== 'word' || !isBetween(p))
  if (/^(?:of|dated|from|\()$/.test(how)) return ofNoun(walk, i, how, back)
  // "At a strategy discussion on 3 May it was agreed".
  if (how === 'on' && !lastOf(walk) && back?.is === 'phrase' && met.has(back.phrase.head[0] ?? '') && walk.pieces[0]?.is === 'word')
    return /^(?:at|in)$/.test(walk.pieces[0].text) && walk.pieces[1] === back ? back.phrase : null
  if ((how !== 'in' && how !== 'on') || back?.is !== 'phrase' || !dateable.has(back.phrase.head[0] ?? '')) return null
  // "The conference, in July 2022, decided": before the verb, right behind its noun.
  const { phrase } = back
  return (walk.free.includes(phrase) && !lastOf(walk)?.objects.includes(phrase)) || onlySaysWhen(walk, phrase) ? phrase : null
}

const met = new Set(['strategy', 'conference', 'panel', 'hearing'])

/** A word that can stand between a noun and its day. */
const isBetween = (word: Word): boolean => leads(word) || word.does.has('adverb') || word.does.has('determiner') || /^[,(]$/.test(word.text)

/** "At the review on 3 May she was asked": the day is that of the meeting, and of what was done there. */
function atMeeting(walk: Walk, i: number, how: string): Phrase | null {
  const [at, noun] = [walk.pieces[i - 3], walk.pieces[i - 2]]
  if ((how !== 'on' && how !== 'in') || noun?.is !== 'phrase' || at?.is !== 'word' || at.text !== 'at' || lastOf(walk)) return null
  return noun.phrase.date === null && meetings.has(noun.phrase.head[0] ?? '') ? noun.phrase : null
}

/** "its reply of 3 May", "the decision on the referral, of 3 May": the nearest noun since the verb that can have a day. */
function ofNoun(walk: Walk, i: number, how: string, back: Piece | undefined): Phrase | null {
  const verbAt = walk.pieces.slice(0, i).findLastIndex((p) => p.is === 'verb')
  const verb = walk.pieces[verbAt]
  // "The letter is dated 3 May".
  if (verb?.is === 'verb' && verb.verb.lemma === 'date') return null
  for (let j = i - 1; j > Math.max(verbAt, i - 12); j -= 1) {
    const piece = walk.pieces[j]!
    if (piece.is !== 'phrase' || piece.phrase.date !== null || !dateable.has(piece.phrase.head[0] ?? '')) continue
    if (how === 'from' && back !== piece) return null
    // "The decision on the referral, of 3 May": of the decision.
    const comma = walk.pieces.slice(j + 1, i).some((p) => p.is === 'word' && p.text === ',')
    return (comma ? rootOf(walk, piece.phrase) : null) ?? piece.phrase
  }
  return null
}

/** What a noun hangs on, where that can have a day and has none. */
function rootOf(walk: Walk, phrase: Phrase): Phrase | null {
  const root = walk.phrases.find((p) => p.links.some((link) => link.phrase === phrase))
  return root && root.date === null && dateable.has(root.head[0] ?? '') ? root : null
}

/** "after an annual review meeting on 2 September": only says what came before. */
function onlySaysWhen(walk: Walk, phrase: Phrase): boolean {
  const link = lastOf(walk)?.links.at(-1)
  return link?.phrase === phrase && /^(?:after|before|following|since)$/.test(link.by)
}
