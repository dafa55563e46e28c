import type { Act, Context } from '../frames/acts/act.ts'
import { actsOf } from '../frames/acts/acts-of.ts'
import { deniesReply } from '../frames/acts/decided.ts'
import { isSentByPerson, nominalActs } from '../frames/acts/nominal.ts'
import type { Frame, Phrase } from '../frames/frame.ts'
import { askedIn } from './arrived.ts'
import type { Sentence as Frames } from '../frames/frames.ts'
import { framesOf } from '../frames/frames.ts'
import type { Block } from '../page/decision.ts'
import { isElse } from '../frames/phrase.ts'
import { sentences } from '../text/sentences.ts'
import type { Words } from '../text/words.ts'
import type { People } from '../timeline/actors.ts'
import type { Dated } from '../timeline/clause.ts'
import { within } from '../text/within.ts'
import { tokensOf } from '../words/tokens.ts'
import type { Chains } from './chains.ts'
import { byDate, datedActs } from './dated-acts.ts'
import { letterIn, saidIn } from './dated-letter.ts'
import type { DatedLetter } from './dated-letter.ts'
import { lacking, mayLeaveOpen, undone } from './left-open.ts'
import { heldBack } from './held-back.ts'
import { namedLater, talkNamed, talkedOn } from './named-later.ts'
import { directSpeech } from './direct-speech.ts'
import { noStep } from './no-step.ts'
import type { NoSteps } from './no-step.ts'
import type { OfOthers } from './of-others.ts'
import { inQuotes, quotedActs } from './quoted.ts'
import { asksOn, maybeTaken, takenAs } from './taken-as.ts'
import { point, remember } from './pointing-back.ts'
import { isTakenBack, maybeWithdrawn, saysNoPart, withdrawn } from './taken-back.ts'

/** A decision as it is read, block by block. */
export interface Page {
  text: string
  dated: readonly Dated[]
  blocks: ReadonlyMap<string, Block>
  who: People
  others: OfOthers
  chains: Chains
  none: NoSteps
  /** What somebody did last, on a day, that may have reached the body; how many sentences ago. */
  reached: { day: Dated; words: Words; age: number } | null
}

/** What the sentences of a block have told so far. */
interface Told {
  context: Context
  /** The last day, and the number of its sentence. */
  day: { at: Dated; sentence: number } | null
  letter: DatedLetter | null
  /** What the last sentence with a day says that was done. */
  known: ReadonlySet<Act['act']>
  /** Whether the sentence before says that people talked. */
  talked: boolean
  /** Somebody else's thing that the sentence before speaks of. */
  others: Phrase | null
}

interface Place {
  start: number
  end: number
}

/** A sentence with its days. */
interface Sentence extends Place {
  n: number
  text: string
  inside: Dated[]
  /** What another council did is no step here. */
  foreign: boolean
  at: Pick<Words, 'block' | 'paragraph'>
}

/** Gives the chains what a block tells, sentence by sentence. */
export function readBlock(page: Page, block: Block): void {
  const parent = block.number === null && block.parent ? page.blocks.get(block.parent) : block
  const at = { block: block.id, paragraph: parent?.number ?? null }
  const dated = within(page.dated, block.start, block.end)
  const told: Told = {
    context: { thing: null, undone: [], staff: false },
    day: null,
    letter: null,
    known: new Set(),
    talked: false,
    others: null,
  }
  const all = sentences(page.text, block).map(({ start, end }, n): Sentence => {
    const text = page.text.slice(start, end)
    return { n, start, end, text, at, inside: within(dated, start, end), foreign: page.who.foreign(text.toLowerCase()) }
  })
  for (const sentence of all) {
    readBack(page, told, sentence, all[sentence.n - 1])
    if (page.reached && (page.reached.age += 1) > 2) page.reached = null
    // Only what has a day, or comes right before, can tell of a step.
    const tells = sentence.inside.length > 0 || !!all[sentence.n + 1]?.inside.length
    readOn(page, told, sentence, tells)
  }
}

/** What a sentence says of the days of those before it. */
function readBack(page: Page, told: Told, sentence: Sentence, before: Sentence | undefined): void {
  const { chains, text } = page
  const { n, inside, foreign } = sentence
  const { day, letter, context } = told
  const since = day && !inside.length ? n - day.sentence : Infinity
  // What a day was can be said in the next sentence.
  const frames = since === 1 && !foreign ? framesOf(tokensOf(text, sentence)).frames : []
  const named = namedLater(frames).filter(({ act }) => !told.known.has(act))
  if (told.talked && frames.length) named.push(...talkNamed(frames, text, before!.text.toLowerCase()))
  for (const act of named) chains.add({ ...act, dates: [0] }, day!.at, wordsOf(page, sentence, act))
  chains.settle()
  if (inside.length) told.day = { at: inside.at(-1)!, sentence: n }
  else if (since <= 2 && !foreign && chains.waitsFor('PLACE')) {
    for (const act of carried(text, sentence, context)) chains.addCarried(act, day!.at, wordsOf(page, sentence, act))
    chains.settle()
  }
  if (letter?.sentence === n - 1 && !foreign) {
    for (const act of saidIn(letter, framesOf(tokensOf(text, sentence, inside)).frames, inside, context))
      chains.add(act, letter.at, wordsOf(page, sentence, act))
    chains.settle()
  }
  if (since === 1) takeBack(page, sentence, day!.at)
}

/** What a sentence tells itself, where it may tell something. */
function readOn(page: Page, told: Told, sentence: Sentence, tells: boolean): void {
  const { text, inside, foreign } = sentence
  const lacks = !foreign && mayLeaveOpen(text)
  const takes = !foreign && (inside.length > 0 || !!page.reached) && maybeTaken(text)
  if (!tells && !lacks && !takes && !maybeWithdrawn.test(text)) {
    told.others = null
    page.others.begin()
    return
  }
  const read = framesOf(tokensOf(page.text, sentence, inside))
  const { frames, phrases } = read
  page.others.mark(frames, phrases, sentence)
  const acts = actsIn(told.context, sentence, read, tells)
  told.talked = talkedOn(frames)
  if (inside.length) told.known = new Set(acts.map(({ act }) => act))
  acts.push(...spokenActs(page.text, sentence, told.context))
  const back = heldBack(page.text, sentence, inside)
  for (const id of back) page.none.idle.add(id)
  const [only] = inside
  if (only && inside.length === 1 && !foreign && !back.has(only.id)) told.letter = letterIn(frames, only, sentence.n) ?? told.letter
  if (!foreign) {
    addActs(page, sentence, acts, frames, back)
    for (const frame of frames) takeUp(page, sentence, frame, takes)
  }
  page.chains.settle()
  for (const gone of frames.map(withdrawn)) if (gone) page.chains.withdraw(gone)
  noteDays(page.none, sentence, read)
  if (lacks) leaveOpen(page, told, sentence, frames)
  told.others = phrases.find((phrase) => phrase.head.length > 0 && isElse(phrase)) ?? null
  if (tells) remember(frames, told.context)
}

/** What a sentence says that was done, on which of its days. It keeps in `context` what later words can stand for. */
function actsIn(context: Context, { text, start, inside }: Sentence, { frames, phrases }: Frames, tells: boolean): Act[] {
  const before = context.undone
  const acts = nominalActs(phrases, frames)
  const asked = [...(context.asked ?? [])]
  for (const frame of frames) {
    for (const one of byDate(frame, inside)) acts.push(...datedActs(one, context, before, asked))
    const days = frame.dates.length ? frame.dates : inside.length === 1 ? [0] : []
    acts.push(...namedLater([frame]).map((act) => ({ ...act, dates: days })))
    if (tells && !frame.dates.length) asked.push(...askedIn(frame, context))
    if (tells) point(frame, context)
  }
  const [outside, more] = inside.filter((date) => !inQuotes(text, date.start - start))
  return outside && !more ? [...acts, ...quotedActs(text, { start }, inside.indexOf(outside), context)] : acts
}

/** What somebody says in words of their own was done. */
function spokenActs(text: string, sentence: Sentence, context: Context): Act[] {
  const speech = directSpeech(text, sentence, sentence.inside)
  if (!speech) return []
  const frames = [speech.tokens, speech.told].flatMap((tokens) => framesOf(tokens).frames)
  return frames.flatMap((frame) => (frame.dates.length ? actsOf(frame, context) : []))
}

/** What ends what was asked for: held back, none of it was done on that day. */
const answering = new Set(['DELIVER', 'DECIDE', 'BEGIN', 'END', 'DO', 'ACK', 'SIGN'])

/** Gives the chains what was done on the days of a sentence. */
function addActs(page: Page, sentence: Sentence, acts: readonly Act[], frames: readonly Frame[], back: ReadonlySet<string>): void {
  const denied = new Set(frames.flatMap((frame) => (deniesReply(frame) && frame.subject ? [frame.subject] : [])))
  for (const act of acts) {
    if (act.what && denied.has(act.what)) continue
    for (const at of act.dates) {
      const date = sentence.inside[at]
      if (date && !(back.has(date.id) && answering.has(act.act))) page.chains.add(act, date, wordsOf(page, sentence, act, date))
    }
  }
}

/** What a body was asked on a day, and what it took that for. */
function takeUp(page: Page, sentence: Sentence, frame: Frame, takes: boolean): void {
  const day = sentence.inside[frame.dates.at(-1) ?? -1]
  if (day && asksOn(frame)) page.reached = { day, words: wordsOf(page, sentence, { ...frame, frame, what: null }, day), age: 0 }
  const taken = takes && page.reached && takenAs(frame)
  if (taken) page.chains.add({ ...taken, dates: [0] }, page.reached!.day, page.reached!.words)
}

/** Notes the days of a sentence on which no step was taken. */
function noteDays(none: NoSteps, { inside }: Sentence, { frames, phrases }: Frames): void {
  for (const frame of frames) {
    const kind = noStep(frame, phrases)
    for (const at of frame.dates) if (kind && inside[at]) none[kind].add(inside[at].id)
  }
  for (const what of phrases)
    if (what.date !== null && inside[what.date] && isSentByPerson(what, frames)) none.unanswered.add(inside[what.date]!.id)
}

/** Gives the chains what a sentence says is still undone. */
function leaveOpen(page: Page, { context, others }: Told, sentence: Sentence, frames: readonly Frame[]): void {
  for (const frame of frames) {
    const done = undone(frame, page.text, others)
    const acts = done ? actsOf(done, { ...context, thing: null }) : lacking(frame, page.text)
    if (acts.length) page.chains.lacks(acts, wordsOf(page, sentence, acts[0]!, frame))
  }
}

/** Leaves out what the sentence before told, where this one says that it was of something else. */
function takeBack({ text, chains, none }: Page, sentence: Sentence, { id }: Dated): void {
  if (!opensWithPronoun.test(sentence.text.slice(0, 12))) return
  if (!saysNoPart.test(sentence.text) && !framesOf(tokensOf(text, sentence)).frames.some(isTakenBack)) return
  none.elsewhere.add(id)
  chains.takeBack(new Set([id]))
}
const opensWithPronoun = /^\W*(?:It|This|That|Neither)\b/

/** What has the day of the sentence before: "The bailiffs came on 3 May. The Council placed the family in a hotel". */
function carried(text: string, place: Place, context: Context): Act[] {
  const { frames } = framesOf(tokensOf(text, place))
  return frames
    .filter((frame) => frame.clause === 'main' && !frame.perfect && !frame.dates.length)
    .flatMap((frame) => actsOf(frame, { ...context, undone: [] }).filter(({ act }) => act === 'PLACE'))
}

/** The words of an act with its day: those of its sentence where the day stands in another. */
function wordsOf({ text }: Page, sentence: Sentence, act: Pick<Act, 'frame' | 'start' | 'end' | 'what'>, day: Place = sentence): Words {
  const start = Math.max(sentence.start, Math.min(act.frame?.subject?.start ?? act.start, act.start, day.start))
  const end = Math.min(sentence.end, Math.max(act.end, act.what?.end ?? 0, day.end))
  return { start, end, text: text.slice(start, end), ...sentence.at }
}
