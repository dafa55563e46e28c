import type { Told } from './told.ts'
import { framesOf } from '../frames/frames.ts'
import { daysBetween } from '../calendar/day.ts'
import type { Span } from '../calendar/span.ts'
import type { Mention } from '../dates/mention.ts'
import { actsOf, wasToBe } from '../frames/acts/acts-of.ts'
import { isSentByPerson, nominalActs } from '../frames/acts/nominal.ts'
import { isSentAgain } from '../frames/acts/sent.ts'
import type { Act, Context } from '../frames/acts/act.ts'
import type { Frame } from '../frames/frame.ts'
import { isElse, isOwn } from '../frames/phrase.ts'
import type { Phrase } from '../frames/frame.ts'
import { isRequest } from '../frames/acts/nouns-told.ts'
import { meetings } from '../frames/noun-classes.ts'
import { matters } from '../matters/index.ts'
import type { Matter } from '../matters/card.ts'
import type { Block, Decision } from '../page/decision.ts'
import { sentences } from '../text/sentences.ts'
import { atOnce } from '../text/steps.ts'
import type { Words } from '../text/words.ts'
import { within } from '../text/within.ts'
import { people } from '../timeline/actors.ts'
import type { People } from '../timeline/actors.ts'
import { tellsStory } from '../timeline/clauses.ts'
import { onlyComplaintTells } from '../timeline/only-the-complaint.ts'
import { tokensOf } from '../words/tokens.ts'
import { deniesReply, onlyThinks } from '../frames/acts/decided.ts'
import { arrived, askedIn, isAsked } from './arrived.ts'
import { Chains } from './chains.ts'
import { inTheLetter, letterOf } from './in-the-letter.ts'
import type { Letter } from './in-the-letter.ts'
import { inQuotes, quotedActs } from './quoted.ts'
import { namedLater, talkNamed, talkedOn } from './named-later.ts'
import { asksOn, maybeTaken, takenAs } from './taken-as.ts'
import { directSpeech } from './direct-speech.ts'
import { heldBack } from './held-back.ts'
import { OfOthers, stranger } from './of-others.ts'
import { lacking, mayLeaveOpen, undone } from './left-open.ts'
import { isTakenBack, maybeWithdrawn, saysNoPart, withdrawn } from './taken-back.ts'

type Dated = Mention & { span: Span }

/** Days that a date can leave open and still say when a step was taken: a month and its neighbour. A year says too little. */
const longest = 61

/** What the frames make of a decision. */
export interface Reading {
  told: Told[]
  /** Ids of dates on which nothing happened by their own clause: planned, asked about, denied, of somebody else. */
  idle: Set<string>
  /** Ids of dates on which the body answered nothing: somebody else acts, or it told somebody else. */
  unanswered: Set<string>
  /** Steps that the text says are still to be taken. */
  open: Told[]
  /** Ids of dates of what is told like a step, of somebody else or of what was done before. */
  elsewhere: Set<string>
}

/**
 * Dated steps of the matters that a decision tells of, by frames and cards. What only mentions a step, plans or asks
 * for it, or is of somebody else, is none.
 * Linear in the text.
 */
export const readEvents = (decision: Decision, mentions: readonly Mention[]): Reading => atOnce(readEventsInSteps(decision, mentions))

/** The same with pauses, so that a page is not held up. */
export function* readEventsInSteps(decision: Decision, mentions: readonly Mention[]): Generator<void, Reading> {
  const dated = mentions.filter((m): m is Dated => m.kind !== 'duration' && !!m.span && daysBetween(m.span.from, m.span.to) <= longest)
  const spoken = spokenOf(decision)
  const chains = new Chains(decision, spoken.matters, spoken.focus)
  const idle = new Set<string>()
  const unanswered = new Set<string>()
  const elsewhere = new Set<string>()
  const blocks = new Map(decision.blocks.map((block) => [block.id, block]))
  const who = people(decision)
  const accepted = onlyComplaintTells(decision, dated, tellsStory)
  const reached: Reached = { last: null }
  const tells = (block: Block): boolean => {
    const kind = decision.sections[block.section]?.kind ?? 'other'
    return !/^(?:heading|title|metadata)$/.test(block.kind) && (tellsStory(kind) || (accepted && kind === 'complaint'))
  }
  const others = new OfOthers(decision, spoken.head, tells)
  for (const block of decision.blocks.filter(tells)) {
    yield
    others.begin()
    const none = { idle, unanswered, elsewhere }
    readBlock(decision, block, within(dated, block.start, block.end), chains, blocks, none, who, reached, others)
  }
  const day = decision.decisionDate
  return { told: chains.told, idle, unanswered, elsewhere, open: day ? chains.open({ from: day, to: day }) : [] }
}

/** Matters that the page speaks of, and those that it is about. */
function spokenOf(decision: Decision): { matters: Matter[]; focus: Set<string>; head: string } {
  const text = `${decision.category} ${decision.text}`.toLowerCase()
  const head = decision.blocks
    .filter((b) => /^(?:head|summary|complaint)$/.test(decision.sections[b.section]?.kind ?? 'other'))
    .map((b) => decision.text.slice(b.start, b.end))
    .join('\n')
  const about = `${decision.category} ${decision.subcategory} ${head}`.toLowerCase()
  const spoken = matters.filter((matter) => matter.page.some((words) => words.split(' + ').every((part) => text.includes(part))))
  return {
    head,
    matters: spoken,
    focus: new Set(spoken.filter((matter) => matter.focus?.some((words) => about.includes(words))).map((matter) => matter.id)),
  }
}

function readBlock(
  decision: Decision,
  block: Block,
  dated: Dated[],
  chains: Chains,
  blocks: ReadonlyMap<string, Block>,
  none: Omit<Reading, 'told' | 'open'>,
  who: People,
  reached: Reached,
  ofOthers: OfOthers,
): void {
  const context: Context = { thing: null, undone: [], staff: false }
  const parent = block.number === null && block.parent ? blocks.get(block.parent) : block
  const places = sentences(decision.text, block)
  let day: { at: Dated; sentence: number } | null = null
  let letter: DatedLetter | null = null
  /** What the last sentence with a day says that was done. */
  let known: ReadonlySet<Act['act']> = new Set()
  /** Whether that sentence says that people talked. */
  let talked = false
  let others: Phrase | null = null
  for (const [n, place] of places.entries()) {
    // What another council did is no step here.
    const foreign = who.foreign(decision.text.slice(place.start, place.end).toLowerCase())
    const inside = within(dated, place.start, place.end)
    // Only what has a day, or comes right before, can tell of a step.
    const next = places[n + 1]
    const leads = next && within(dated, next.start, next.end).length
    // What a day was can be said in the next sentence.
    const told = day && n - day.sentence === 1 && !inside.length && !foreign ? framesOf(tokensOf(decision.text, place)).frames : []
    const last = talked && told.length ? decision.text.slice(places[n - 1]!.start, places[n - 1]!.end).toLowerCase() : null
    const talk = last === null ? [] : talkNamed(told, decision.text, last)
    for (const act of [...namedLater(told).filter((one) => !known.has(one.act)), ...talk])
      chains.add({ ...act, dates: [0] }, day!.at, {
        ...wordsOf(decision.text, act, place, place),
        block: block.id,
        paragraph: parent?.number ?? null,
      })
    chains.settle()
    if (inside.length) day = { at: inside.at(-1)!, sentence: n }
    else if (day && n - day.sentence <= 2 && !foreign && chains.waitsFor('PLACE')) {
      const words = { block: block.id, paragraph: parent?.number ?? null }
      for (const act of carried(decision.text, place, context))
        chains.addCarried(act, day.at, { ...wordsOf(decision.text, act, place, place), ...words })
      chains.settle()
    }
    if (letter && letter.sentence === n - 1 && !foreign) {
      const words = { block: block.id, paragraph: parent?.number ?? null }
      for (const act of saidIn(letter, decision.text, place, inside, context))
        chains.add(act, letter.at, { ...wordsOf(decision.text, act, place, place), ...words })
      chains.settle()
    }
    if (day?.sentence === n - 1 && !inside.length) takeBack(decision.text, place, day.at, chains, none.elsewhere)
    const lacks = !foreign && mayLeaveOpen(decision.text.slice(place.start, place.end))
    const dates = inside.length || leads
    if (reached.last && (reached.last.age += 1) > 2) reached.last = null
    const takes = !foreign && (inside.length || reached.last) && maybeTaken(decision.text.slice(place.start, place.end))
    if (!dates && !lacks && !takes && !maybeWithdrawn.test(decision.text.slice(place.start, place.end))) {
      others = null
      ofOthers.begin()
      continue
    }
    const { frames, phrases } = framesOf(tokensOf(decision.text, place, inside))
    ofOthers.mark(frames, phrases, place)
    const before = context.undone
    const acts = nominalActs(phrases, frames)
    const asked = [...(context.asked ?? [])]
    for (const frame of frames) {
      for (const one of byDate(frame, inside)) acts.push(...datedActs(one, context, before, asked))
      const days = frame.dates.length ? frame.dates : inside.length === 1 ? [0] : []
      acts.push(...namedLater([frame]).map((act) => ({ ...act, dates: days })))
      if (dates && !frame.dates.length) asked.push(...askedIn(frame, context))
      if (dates) point(frame, context)
    }
    const sentence = decision.text.slice(place.start, place.end)
    const outside = inside.filter(({ start }) => !inQuotes(sentence, start - place.start))
    if (outside.length === 1) acts.push(...quotedActs(sentence, place, inside.indexOf(outside[0]!), context))
    talked = talkedOn(frames)
    if (inside.length) known = new Set(acts.map(({ act }) => act))
    const speech = directSpeech(decision.text, place, inside)
    if (speech)
      for (const tokens of [speech.tokens, speech.told])
        for (const frame of framesOf(tokens).frames) if (frame.dates.length) acts.push(...actsOf(frame, context))
    const denied = frames.filter(deniesReply)
    const back = heldBack(decision.text, place, inside)
    for (const id of back) none.idle.add(id)
    const only = inside.length === 1 && !foreign && !back.has(inside[0]!.id) ? inside[0]! : null
    for (const frame of only ? frames : []) {
      const of = isElsewhere(frame) ? null : letterOf(frame)
      if (of) letter = { of, at: only!, sentence: n }
    }
    for (const act of foreign ? [] : acts) {
      if (act.what && denied.some(({ subject }) => subject === act.what)) continue
      for (const at of act.dates) {
        const date = inside[at]
        if (!date || (back.has(date.id) && answering.has(act.act))) continue
        const words = wordsOf(decision.text, act, place, date)
        chains.add(act, date, { ...words, block: block.id, paragraph: parent?.number ?? null })
      }
    }
    for (const frame of foreign ? [] : frames) {
      const on = inside[frame.dates.at(-1) ?? -1]
      if (on && asksOn(frame)) {
        const words = wordsOf(decision.text, { ...frame, frame, what: null }, place, on)
        reached.last = { day: on, words: { ...words, block: block.id, paragraph: parent?.number ?? null }, age: 0 }
      }
      const taken = takes && reached.last && takenAs(frame)
      if (taken) chains.add({ ...taken, dates: [0] }, reached.last!.day, reached.last!.words)
    }
    chains.settle()
    for (const frame of frames) {
      const gone = withdrawn(frame)
      if (gone) chains.withdraw(gone)
      const kind = isElsewhere(frame) ? none.elsewhere : isIdle(frame, phrases) ? none.idle : isOthers(frame) ? none.unanswered : null
      for (const at of frame.dates) if (inside[at]) kind?.add(inside[at].id)
    }
    for (const what of phrases)
      if (what.date !== null && inside[what.date] && isSentByPerson(what, frames)) none.unanswered.add(inside[what.date]!.id)
    const at = { block: block.id, paragraph: parent?.number ?? null }
    if (lacks) leaveOpen(decision.text, frames, place, chains, context, { ...at, others })
    others = phrases.find((phrase) => phrase.head.length > 0 && isElse(phrase)) ?? null
    if (dates) remember(frames, context)
  }
}

/** What somebody did last, on a day, that may have reached the body; how many sentences ago. */
interface Reached {
  last: { day: Dated; words: Words; age: number } | null
}

/** Gives the chains what a sentence says is still undone. */
function leaveOpen(
  text: string,
  frames: readonly Frame[],
  place: { start: number; end: number },
  chains: Chains,
  context: Context,
  { others, ...at }: { block: string; paragraph: number | null; others: Phrase | null },
): void {
  for (const frame of frames) {
    const done = undone(frame, text, others)
    const acts = done ? actsOf(done, { ...context, thing: null }) : lacking(frame, text)
    if (acts.length) chains.lacks(acts, { ...wordsOf(text, acts[0]!, place, frame), ...at })
  }
}

/** Leaves out what the sentence before told, where this one says that it was of something else. */
function takeBack(text: string, place: { start: number; end: number }, { id }: Dated, chains: Chains, elsewhere: Set<string>): void {
  if (!opensWithPronoun.test(text.slice(place.start, place.start + 12))) return
  if (!saysNoPart.test(text.slice(place.start, place.end)) && !framesOf(tokensOf(text, place)).frames.some(isTakenBack)) return
  elsewhere.add(id)
  chains.takeBack(new Set([id]))
}
const opensWithPronoun = /^\W*(?:It|This|That|Neither)\b/

/** A letter with its day and the number of the sentence that tells of it. */
interface DatedLetter {
  of: Letter
  at: Dated
  sentence: number
}

/** What the sentence behind a letter tells of its words; nothing where it has days of its own, but for those that are still to come. */
function saidIn({ of, at }: DatedLetter, text: string, place: { start: number; end: number }, inside: Dated[], context: Context): Act[] {
  const { frames } = framesOf(tokensOf(text, place, inside))
  // "It said that it would review the plan in May".
  const ahead = new Set(frames.flatMap(({ state, dates, clause }) => (state === 'planned' && clause === 'that' ? dates : [])))
  const isOfIt = inside.every(({ span }, i) => ahead.has(i) || sameSpan(span, at.span))
  return isOfIt ? inTheLetter(of, frames, { ...context, undone: [] }) : []
}

const sameSpan = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to

/** What has the day of the sentence before: "The bailiffs came on 3 May. The Council placed the family in a hotel". */
function carried(text: string, place: { start: number; end: number }, context: Context): Act[] {
  const { frames } = framesOf(tokensOf(text, place))
  return frames
    .filter((frame) => frame.clause === 'main' && !frame.perfect && !frame.dates.length)
    .flatMap((frame) => actsOf(frame, { ...context, undone: [] }).filter(({ act }) => act === 'PLACE'))
}

const speaking = new Set(['THINK', 'TELL', 'WRITE', 'CALL', 'ASK', 'CHASE', 'CONTACT', 'WARN', 'PROMISE', 'EXPECT', 'DISCUSS'])
const answers = new Set(['acknowledgement', 'reply', 'decision', 's1', 's2', 'outcome'])
const steps = new Set(
  'SEND HOLD MEET COMPLETE DECIDE APPROVE REFUSE REVIEW ASSESS DO TELL REPLY ACCEPT END AGREE UPHOLD ATTEND ACK COME REACH'.split(' '),
)
const held = new Set(['meeting', 'conference', 'hearing', 'review', 'visit', 'session', 'mediation', 'assessment', 'panel'])
const answering = new Set(['DELIVER', 'DECIDE', 'BEGIN', 'END', 'DO', 'ACK', 'SIGN'])
const cancelled = new Set(['CANCEL', 'BOOK'])

/** "She asked for it about a matter of her own": nothing that the page is about. */
const ofTheirOwn = ({ phrase }: Frame['links'][number]): boolean => isOwn(phrase) || phrase.links.some(ofTheirOwn)

/** Whether a frame says of its day that nothing came about on it. */
function isIdle(frame: Frame, phrases: readonly Phrase[]): boolean {
  if (deniesReply(frame) || frame.links.some(ofTheirOwn) || frame.subject?.who.includes(stranger)) return true
  if (frame.dates.length !== 1 || frame.clause === 'which') return false
  if (frame.acts.some((act) => cancelled.has(act)))
    return (
      frame.clause === 'main' && !frame.implied && [frame.subject, ...frame.objects].some((p) => p?.head.some((head) => held.has(head)))
    )
  if (frame.acts.includes('CHASE')) return true
  if (frame.clause === 'main' && wasToBe(frame)) return true
  const parts = [...frame.objects, ...frame.links.filter(({ by }) => /^(?:to|for|of)$/.test(by)).map(({ phrase }) => phrase)]
  if (frame.subject && (frame.passive || frame.subject.head.length)) parts.push(frame.subject)
  if (frame.state === 'happened' && frame.acts.some((act) => steps.has(act)) && parts.some((part) => isElse(part))) return true
  if (frame.state !== 'happened' || !frame.acts.some((act) => speaking.has(act))) return false
  // "In its acknowledgement it said that …", "at stage two it said that …": the answer itself.
  if (phrases.some((p) => p.end <= frame.start && (p.head.some((head) => answers.has(head)) || p.before.has('s2')))) return false
  if (frame.links.some(({ by }) => by === 'for')) return false
  // "asked when it would come", "said that it would send it soon", "rang to ask whether …".
  const all = [...frame.told, ...frame.told.flatMap((t) => (t.clause === 'to' ? t.told : []))]
  if (all.some((t) => t.clause === 'whether' && !frame.acts.includes('TELL'))) return true
  return all.some((t) => t.clause === 'that' && waits(t))
}

/** Whether a frame is told like a step and is none: its answer went to somebody else, or what it sent was sent before. */
const isElsewhere = (frame: Frame): boolean =>
  frame.dates.length === 1 && (frame.acts.includes('BACK') || isSentAgain(frame) || isAnsweredElsewhere(frame))

/** Who stands outside a matter. */
const outsiders = new Set(['third', 'school', 'provider', 'else'])

/** "She spoke to her MP, who had a reply on 3 May": no answer to her. */
const isAnsweredElsewhere = ({ acts, state, passive, subject, objects }: Frame): boolean =>
  state === 'happened' &&
  !passive &&
  outsiders.has(subject?.who.at(-1) ?? '') &&
  !subject!.head.length &&
  acts.some((act) => act === 'GET' || act === 'HAVE') &&
  objects.some(({ head }) => head.some((noun) => answers.has(noun)))

const others = new Set(['person', 'third', 'school', 'provider', 'builder', 'assessor', 'lawyer', 'ep'])
const does = new Set([
  'SEND',
  'TELL',
  'WRITE',
  'ASK',
  'CALL',
  'COMPLAIN',
  'RECOMMEND',
  'SUBMIT',
  'REPORT',
  'VISIT',
  'CHASE',
  'REPLY',
  'ACK',
  'PROPOSE',
  'DISCUSS',
  'COMPLETE',
])

/** Whether somebody else than the body acts, or the body told somebody else. */
function isOthers(frame: Frame): boolean {
  if (frame.dates.length !== 1 || frame.clause !== 'main' || frame.passive || frame.state !== 'happened') return false
  const { subject } = frame
  if (frame.acts.includes('RECOMMEND')) return true
  // "paid £250 for its mistakes": amends, no payment that was asked for.
  if (frame.acts.includes('PAY') && frame.links.some(({ by }) => by === 'for')) return true
  if (frame.acts.includes('MEET') && frame.told.some((t) => t.clause === 'to' && t.acts.some((act) => act === 'DISCUSS' || act === 'CALL')))
    return true
  if (frame.acts.includes('TELL') && frame.objects.some((o) => /^(?:school|provider|third)$/.test(o.who.at(-1) ?? ''))) return true
  // "sent its answer to the school".
  const outside = frame.links.some(
    ({ by, phrase }) => by === 'to' && /^(?:school|provider)$/.test(phrase.who.at(-1) ?? '') && !phrase.head.length,
  )
  if (frame.acts.includes('SEND') && outside && !frame.links.some(({ phrase }) => phrase.who.at(-1) === 'person')) return true
  if (frame.acts.includes('SEND') && frame.objects.length > 1 && frame.objects[0]!.who.at(-1) === 'third') return true
  if (frame.objects[0]?.before.has('draft') || frame.objects[0]?.head.includes('draft')) return frame.acts.includes('SEND')
  if (!subject || subject.pronoun || subject.head.length || !subject.who.length) return false
  return others.has(subject.who.at(-1)!) && frame.acts.some((act) => does.has(act))
}

/** What a body decides to do: "intended to amend", "had not changed her band". */
const outcomes = new Set(['AMEND', 'KEEP', 'CEASE', 'REVIEW', 'ASSESS', 'UPHOLD', 'APPROVE', 'REFUSE'])

/** "would be late", "was nearly ready", "had not yet ended". */
function waits(frame: Frame): boolean {
  if (onlyThinks(frame)) return true
  const decides = (one: Frame) => one.acts.some((act) => outcomes.has(act))
  if (decides(frame) || frame.told.some((t) => t.state !== 'condition' && decides(t))) return false
  if (frame.acts.some((act) => /^(?:WAIT|TRY|EXPECT|BOOK|ARRANGE)$/.test(act))) return true
  // "was due to end".
  if (frame.acts.includes('BE') && frame.told.some(({ clause, state }) => clause === 'to' && state === 'planned')) return true
  if (frame.not && frame.perfect) return true
  return (
    frame.modal === 'would' &&
    !frame.not &&
    ![frame.subject, ...frame.objects].some((p) => p?.before.has('no')) &&
    frame.acts.some((act) => /^(?:SEND|BE|TELL|WRITE|REPLY|COMPLETE|DECIDE|PAY|HAPPEN|END)$/.test(act))
  )
}

/** "answered on 3 May and, at the second stage, on 9 June": what stands between two days is of the second alone. */
function byDate(frame: Frame, inside: readonly Dated[]): Frame[] {
  const [first, second, more] = frame.dates.map((at) => inside[at])
  if (!first || !second || more) return [frame]
  const between = frame.links.filter(({ phrase }) => first.end <= phrase.start && phrase.end <= second.start)
  if (!between.some(({ phrase }) => phrase.head.some((head) => /^s[123]$/.test(head)))) return [frame]
  const [one, other] = frame.dates as [number, number]
  return [
    { ...frame, dates: [one], links: frame.links.filter((link) => !between.includes(link)) },
    { ...frame, dates: [other] },
  ]
}

/** Acts of a frame that has a day; those of the sentence before where it only says when: "It did so on 3 May", "This was on 29 April". */
function datedActs(frame: Frame, context: Context, before: readonly Act[], asked: readonly Act[]): Act[] {
  if (!frame.dates.length) return []
  const again = saysAgain(frame)
  if (again && frame.subject?.who.includes('ombudsman')) return []
  const onItsDay = (act: Act): Act => ({ ...act, dates: frame.dates, start: frame.start, end: frame.end })
  // "She complained. Its letter came on 3 May": it did not complain again.
  const came = asked.filter(arrived(frame))
  // "The Tribunal told it to assess him. Its order is dated 3 May".
  if (frame.subject?.head[0] === 'order' && frame.acts.some((act) => arrives.has(act) || act === 'BEAR') && frame.state === 'happened') {
    const orders = asked.filter(({ act }) => act === 'ORDER')
    if (orders.length) return orders.map(onItsDay)
  }
  if (again) return [...before.filter((act) => !(isAsked(act) && frame.subject?.owner.includes('body'))), ...came].map(onItsDay)
  return [...actsOf(frame, context), ...came.map(onItsDay)]
}

const arrives = new Set(['DATE', 'SEND', 'REACH', 'COME', 'GO-OUT'])
const pronouns = /^(?:it|this|that|they|which)$/
function saysAgain(frame: Frame): boolean {
  if (frame.state !== 'happened' || frame.clause === 'that') return false
  const pronoun = pronouns.test(frame.subject?.pronoun ?? '') && !frame.subject?.head.length
  if (frame.acts.includes('BE') && pronoun && !frame.objects.some((o) => o.head.length)) return true
  const heads = [...frame.objects, ...frame.links.map(({ phrase }) => phrase)].some((p) => p.head.length)
  // "It told her so on 3 May", "Its letter is dated 3 May".
  if (frame.acts.includes('TELL') && !frame.passive && !frame.told.length && !heads && frame.subject?.who.at(-1) !== 'person') return true
  const letter = frame.subject?.head[0] === 'letter' && frame.subject.owner.includes('body')
  if (
    letter &&
    !frame.subject!.does &&
    !frame.subject!.links.some(({ phrase }) => phrase.head.length) &&
    !frame.told.length &&
    !heads &&
    frame.acts.some((act) => arrives.has(act))
  )
    return true
  // "It was done on 3 May", and not "The review was carried out on 3 May".
  return (
    frame.acts.includes('DO') &&
    !(frame.passive && frame.subject?.head.length) &&
    frame.objects.every((o) => !o.head.length && !o.who.length)
  )
}

/** Keeps what "this", "it" and "she" can stand for after a frame. */
function point(frame: Frame, context: Context): void {
  const { subject } = frame
  const meeting = [subject, ...frame.objects].find((phrase) => phrase?.head.some((head) => meetings.has(head)))
  if (meeting) context.meeting = { ...meeting, date: null }
  if (subject && frame.clause === 'main' && !/^(?:she|he|it|they)$/.test(subject.pronoun ?? ''))
    context.staff = subject.who.includes('staff')
  // "an application to extend his house": the application.
  if (frame.parent?.objects.some((o) => o.does === frame && isRequest(o))) return
  if (frame.clause === 'which' || (frame.clause === 'that' && frame.not)) return
  const asks = frame.acts.some((act) => act === 'ASK' || act === 'APPLY')
  // "the form for an agreement": the form.
  const nested = new Set(frame.objects.flatMap((o) => (o.head.length ? o.links.map((l) => l.phrase) : [])))
  // "asked for a stage two reply to her complaint": for the reply.
  const wanted = asks ? frame.links.find(({ by, phrase }) => by === 'for' && phrase.head.length > 0)?.phrase : undefined
  const object =
    wanted ??
    [...frame.objects, ...frame.links.map((l) => l.phrase)].findLast((o) => o.head.length > 0 && !nested.has(o)) ??
    (subject?.head.length ? subject : null)
  if (!object) {
    // "It asked the school for its views; they came in May": a thing that no word list has is a thing all the same.
    if (frame.clause === 'main' && [...frame.objects, ...frame.links.map((l) => l.phrase)].some(isUnknownThing)) context.thing = null
    return
  }
  context.thing =
    asks && object.head[0] !== 'complaint' && object.head[0] !== 'reply'
      ? { ...object, head: ['request', ...object.head], date: null }
      : object
}

const isUnknownThing = ({ head, who, pronoun, bare, date }: Phrase): boolean =>
  !head.length && !who.length && !pronoun && !bare && date === null

/** Keeps what the next sentence can say again: "It did so on 3 May". */
function remember(frames: readonly Frame[], context: Context): void {
  const said = frames.filter((f) => f.clause !== 'which' && !f.dates.length)
  context.undone = said.flatMap((frame) =>
    actsOf({ ...frame, state: 'happened', clause: frame.clause === 'to' ? 'main' : frame.clause, not: false }, context),
  )
  context.asked = frames
    .filter((f) => !f.dates.length && !f.not && !f.modal)
    .flatMap((frame) => [...askedIn(frame, context), ...actsOf(frame, context).filter(({ act }) => act === 'ORDER')])
}

function wordsOf(
  text: string,
  act: Pick<Act, 'frame' | 'start' | 'end' | 'what'>,
  place: { start: number; end: number },
  date: { start: number; end: number },
): { start: number; end: number; text: string } {
  const start = Math.max(place.start, Math.min(act.frame?.subject?.start ?? act.start, act.start, date.start))
  const end = Math.min(place.end, Math.max(act.end, act.what?.end ?? 0, date.end))
  return { start, end, text: text.slice(start, end) }
}
