// The same by its frames: which act, done to what, after which other.

import { framesOf } from '../../../frames/frames.ts'
import type { Frame, Phrase } from '../../../frames/frame.ts'
import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'
import { tokensOf } from '../../../words/tokens.ts'
import { actOf, actOfForm, doneBy, isPeoples, nounOf, stemOf } from '../acts/done.ts'
import type { Done } from '../acts/done.ts'
import type { Length } from '../lengths.ts'
import type { Undertaken } from './undertaken.ts'
import { thingsIn, wordsOf } from '../acts/things.ts'
import type { Things } from '../acts/things.ts'

/** What a body set itself to do, by the frames of the words that lay it down, and from what. */
export interface Undertaking {
  does: Done[]
  /** What this is done to. */
  thing: Things
  /** Who is to do it, where that is not the body itself: "surveyor". */
  by: string
  from: From
  /** All that the words speak of. */
  all: Things
}

/** What a time runs from. */
interface From {
  act: string
  /** Stem of the word that names it. */
  stem: string
  /** What else the words say of it. */
  about: Things
  /** "of receiving it": not of its being sent. */
  received: boolean
}

/** Acts that say enough where nothing stands beside them: "An officer visited on 3 May". */
export const byItself: ReadonlySet<string> = new Set(['visit', 'reply', 'acknowledge', 'contact', 'assess'])

/** What was read as a limit, or says so itself: "within five days". */
const laysDown = ({ title, words }: Length): boolean => !!title || /^(?:within|up to|no )/i.test(words.text)
/** What it is about stands elsewhere: "Its policy on this says that it will decide applications in eight weeks". */
const ofThis = cued(/\b(?:on|about|for|of|under|in) (?:this|these|those|such)\b|\bsuch\b/i)
/** "meets and writes to the applicant within", "to make enquiries, five days from": of which of them, nobody can say. */
const severalDone = cued(/,|\band (?:then |also )?[a-z]+s (?:to|the|an?|its|their|in)\b/i)
/** "of receiving it", ", counted from the day on which". */
const behind = cued(laidOut('i')`
  ^[’'”"]?(?: \([^)]*\))?,? ?(?:
    (?:beginning|counted|counting|running|starting|which (?:counts?|runs?|starts?)) (?=after|from|on)
    to [^,.;]{1,60} (?=after|following|from|once)
  )?(?:after|following|from|of|once|when)\b([^.;]*)
`)

/**
 * What an undertaking asks of the body, by the frames of its words.
 * @returns null where these leave open what is to be done or from when
 */
export function undertakingOf({ length, sentence, lengths: inside }: Undertaken, text: string): Undertaking | null {
  const { start, end } = length.words
  if (length.rule !== 'page-limit' || !laysDown(length)) return null
  // "In ten working days, or in twenty if the carer agrees".
  if (/^,? or\b/.test(text.slice(end, end + 5)) || ofThis.test(text.slice(sentence.start, start))) return null
  const at = inside.findIndex((mention) => mention.start <= start && mention.end >= end)
  const { frames, phrases } = framesOf(tokensOf(text, sentence, inside))
  const frame = governing(frames, at, start, text)
  if (!frame || severalDone.test(text.slice(frame.end, start))) return null
  // "determine an application": what stands between verb and length, where the frame has no place for it.
  const between = phrases.filter((phrase) => phrase.start >= frame.end && phrase.end <= start)
  const does = askedFor(frame, frames, text)
    .filter(({ act }) => !isPeoples(act) && act !== 'find')
    .map((done) => (done.things.length ? done : { ...done, things: between }))
  const all = does.flatMap(({ things }) => things)
  const before = all.filter((phrase) => phrase.start < start)
  const next = inside[at + 1]?.start ?? sentence.end
  const said = behind.exec(text.slice(end, next))
  const things = said && before.length ? before : all
  const words = said && { start: end + said[0].length - said[1]!.length, end: end + said[0].length }
  const from = startOf(words && countedFrom(words, phrases, text), things, text)
  if (!from?.act || does.some(({ act }) => act === from.act)) return null
  if (!does.some((done) => done.things.length || byItself.has(done.act))) return null
  const thing = thingsIn(things, text, said && before.length ? start : sentence.end)
  return { does, thing, by: roleOf(frame, text), from, all: wordsOf(text.slice(sentence.start, sentence.end)) }
}

/** The verb that a length of time says the time for: "contact the person who complains within three days" is of the contact. */
function governing(frames: readonly Frame[], at: number, start: number, text: string): Frame | undefined {
  const before = frames.filter((frame) => frame.start < start)
  const dated = before.findLast(({ dates }) => dates.includes(at))
  if (!dated) return before.findLast(({ clause }) => clause !== 'which')
  if (dated.dates[0] !== at) return undefined
  return dated.clause === 'which' && dated.parent && doneBy(dated, text).every(({ act }) => isPeoples(act)) ? dated.parent : dated
}

/** Verbs by which time is given for something: "allows ten days for a visit". */
const gives = new Set('PROMISE APPROVE SEND HAVE EXPECT BE TAKE'.split(' '))

/** What words lay down that is to be done, by the frame that its length of time hangs on. */
function askedFor(frame: Frame, frames: readonly Frame[], text: string): Done[] {
  const own = doneBy(frame, text)
  const isGiven = frame.lemma === 'set' || frame.acts.some((act) => gives.has(act))
  if (!isGiven || own.some(({ act }) => act !== 'decide' && act !== 'send' && !act.startsWith('~')))
    return [...own, ...frame.told.filter(({ clause }) => clause === 'to').flatMap((told) => doneBy(told, text))]
  const links = [...frame.links.filter(({ by }) => by === 'for'), ...(frame.subject?.links ?? [])]
  const named = [...links.map(({ phrase }) => phrase), ...frame.objects]
  const found = named.flatMap((phrase): Done[] => {
    const act = actOf(nounOf(phrase, text))
    return act && !isPeoples(act) ? [{ act, things: [phrase] }] : []
  })
  // "for completing an enquiry", "for an enquiry to be brought to an end".
  for (const other of frames) {
    const forIt = other.clause === 'by' && text.slice(frame.end, other.start).endsWith('for ')
    if (!forIt && !(other.parent === frame && /^(?:to|main)$/.test(other.clause))) continue
    for (const { act, things } of doneBy(other, text))
      found.push({ act, things: [...things.filter((thing) => thing !== frame.subject), ...named] })
  }
  return found.length || frame.acts.includes('APPROVE') ? found : own
}

/**
 * What a time runs from, by the words behind it: the first act that they name. Only the last noun of a phrase names one: "the assessment
 * form" is no assessment.
 */
function countedFrom(place: { start: number; end: number }, phrases: readonly Phrase[], text: string): From {
  const words = text.slice(place.start, place.end)
  const ends = new Set(phrases.map(({ end }) => end))
  let [act, named, received] = ['', '', false]
  for (const { 0: word, index } of words.toLowerCase().matchAll(/[a-z]+/g)) {
    const found = (ends.has(place.start + index + word.length) ? actOf(word) : undefined) ?? actOfForm(word)
    if (!found) continue
    ;[act, named] = [found, word]
    if (act !== 'get') break
    // "of receipt of the application": when it came in.
    received = true
  }
  if (!act) {
    // "of the order", "of the agreement being signed".
    const head = phrases.find((phrase) => phrase.start >= place.start && phrase.start < place.end && !phrase.head.includes('date'))
    named = isDone.exec(words)?.[1] ?? (head ? nounOf(head, text) : '')
    if (stemOf(named)) act = `~${stemOf(named)}`
  }
  const about = wordsOf(words)
  for (const stem of [stemOf(named), 'being']) about.delete(stem)
  return { act, stem: stemOf(named), about, received }
}
const isDone = cued(/\b(?:being|is|are|was|were|been) ([a-z]+(?:ed|en|wn|nt|ld))\b/i)
/** "Will decide an application within six weeks", "of receiving it": from the application. */
function startOf(from: From | null, things: readonly Phrase[], text: string): From | null {
  if (from && (from.act !== 'get' || from.about.size)) return from
  const act = things.map((thing) => actOf(nounOf(thing, text))).find((one) => one && isPeoples(one))
  if (act) return { act, stem: '', about: new Set(), received: !!from }
  return from && { ...from, about: thingsIn(things, text) }
}

const anyRole = /^(?:council|authority|officer|team|service|department)$/
/** What somebody is who acts, where that is more than the body or one of its officers: "surveyor". */
export function roleOf({ passive, subject }: Frame, text: string): string {
  const role = passive || !subject?.who.length || subject.pronoun ? '' : nounOf(subject, text)
  return anyRole.test(role) ? '' : role
}
