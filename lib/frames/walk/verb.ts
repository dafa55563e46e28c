import { clauseOf, reduced } from '../clause-of.ts'
import type { Frame } from '../frame.ts'
import { letters } from '../noun-classes.ts'
import type { Piece, VerbGroup } from '../pieces/piece.ts'
import { holdsOut } from './holds-out.ts'
import { finite, verbFollows } from './finite.ts'
import { give, hold, lastOf } from './walk.ts'
import type { Walk } from './walk.ts'

/** Takes a verb: it gets what stood free before it, and what comes behind it is its own. */
export function takeVerb(walk: Walk, verb: VerbGroup, piece: Piece, i: number): void {
  if (holdsOut(walk, verb, i)) return
  const last = lastOf(walk)
  if (last && isHad(walk, last, verb)) {
    last.acts = verb.acts
    return
  }
  const by = walk.preposition && verb.form === 'ing' ? walk.preposition : null
  // "asked when it would come".
  const asking = walk.opener?.text === 'when' && last?.acts.some((act) => act === 'ASK' || act === 'CHASE')
  const clause = clauseOf(verb, asking ? 'whether' : (walk.opener?.text ?? null), by)
  const frame = frameOf(verb, piece, clause)
  if (clause === 'to' || clause === 'by') unfinite(walk, frame, by, i)
  else if (clause === 'which') relative(walk, frame)
  else finite(walk, frame, verb, i)
  if (frame.clause === 'main') frame.links.push(...walk.leading.splice(0))
  giveWaiting(walk, frame, walk.joined ? last : null)
  if (frame.clause === 'when' && walk.lastDate && walk.opener && walk.lastDate.at >= i - 6 && onlyWhen(walk, walk.lastDate.at, i))
    give(frame, walk.lastDate.date, 'on')
  if (walk.content) {
    walk.plans.push({ phrase: walk.content, frame })
    frame.parent = null
  }
  frame.parent?.told.push(frame)
  walk.frames.push(frame)
  goOn(walk, frame, verb, i)
  if (clause !== 'to' && clause !== 'by') walk.opener = null
}

/** "to have her needs assessed": to assess them. */
const isHad = ({ opener, comma, joined }: Walk, { clause, acts, objects }: Frame, verb: VerbGroup): boolean =>
  clause === 'to' && acts[0] === 'HAVE' && objects.length === 1 && !opener && !comma && !joined && reduced(verb)

/** The frame of a verb of which nothing but the verb is known. */
const frameOf = (verb: VerbGroup, { start, end }: Piece, clause: Frame['clause']): Frame => ({
  acts: verb.acts,
  lemma: verb.lemma,
  start,
  end,
  clause,
  parent: null,
  told: [],
  passive: verb.passive,
  subject: null,
  objects: [],
  links: [],
  state: 'happened',
  not: verb.not,
  modal: verb.modal,
  perfect: verb.perfect,
  implied: false,
  dates: [],
  how: '',
})

/** "to assess him", "by refusing": hangs on the verb before; or says what a noun is to do. */
function unfinite(walk: Walk, frame: Frame, by: string | null, i: number): void {
  const before = walk.pieces[i - 1]
  const denied = before?.is === 'word' && before.text === 'not'
  if (denied) frame.not = true
  const noun = denied ? walk.pieces[i - 2] : nounBefore(walk, i)
  const on = frame.clause === 'to' ? noun : by === 'for' ? walk.pieces[i - 2] : undefined
  if (on?.is === 'phrase' && on.phrase.head.length) walk.plans.push({ phrase: on.phrase, frame })
  // "the letter refusing to issue a plan", "its decision letter, accepting the duty, was sent".
  const after = before?.is === 'word' && before.text === ',' && !frame.acts.includes('ASK')
  const letter = after ? walk.pieces[i - 2] : before
  if (frame.clause === 'by' && !by && letter?.is === 'phrase' && letters.has(letter.phrase.head[0] ?? ''))
    walk.plans.push({ phrase: letter.phrase, frame })
  hold(walk)
  const last = lastOf(walk)
  frame.parent = last
  frame.subject = last?.subject ?? null
  // "It took until 3 May for the plan to be sent".
  if (walk.untilTo) frame.subject = walk.free.at(-1) ?? (noun?.is === 'phrase' ? noun.phrase : frame.subject)
  // "asked how to ask for it".
  if (walk.opener?.text === 'how' && last?.acts.includes('ASK')) [frame.clause, walk.opener] = ['whether', null]
}

/** The noun before "to", also over a date: "her request in May to move". */
function nounBefore(walk: Walk, i: number): Piece | undefined {
  let j = i - 1
  for (let piece = walk.pieces[j]; j > 0 && j > i - 4 && piece; piece = walk.pieces[j]) {
    if (piece.is !== 'date' && !(piece.is === 'word' && piece.does.has('preposition'))) break
    j -= 1
  }
  return walk.pieces[j]
}

/** "which came on 3 May", "which it sent": of the noun before. */
function relative(walk: Walk, frame: Frame): void {
  const { text, antecedent } = walk.opener!
  frame.parent = lastOf(walk)
  const own = walk.free.at(-1)
  const inIt = text === 'in-which' ? antecedent : null
  frame.subject = own ?? antecedent
  if (own && antecedent && !inIt) frame.objects = [antecedent]
  // "a letter of 3 May in which it refused".
  if (inIt && inIt.date !== null) give(frame, inIt.date, 'of')
  if (inIt && letters.has(inIt.head[0] ?? '')) walk.plans.push({ phrase: inIt, frame })
}

/**
 * Gives a verb the days that stood before it.
 * @param joinedTo the verb before "and"
 */
function giveWaiting(walk: Walk, frame: Frame, joinedTo: Frame | null): void {
  const { clause } = frame
  if (clause === 'to' && walk.untilTo) {
    for (const { date, how } of walk.waiting.splice(0)) give(frame, date, how)
    frame.clause = 'main'
    walk.untilTo = false
  }
  if (clause === 'to' || clause === 'by' || clause === 'which') return
  // "On 3 May a nurse at the ward where he lay rang it".
  if (walk.opener?.text === 'where' && walk.phrases.length > 1) return
  for (const { date, how, cleft } of walk.waiting.splice(0)) {
    give(frame, date, how)
    // "It was June before they could leave": they left.
    if (cleft && frame.modal === 'could') frame.modal = null
    if (cleft) walk.clefts.set(frame, date)
  }
  // "It was June before it found a flat and they could leave".
  const both = clause === 'main' && joinedTo ? walk.clefts.get(joinedTo) : undefined
  if (both === undefined || frame.dates.length) return
  give(frame, both, 'on')
  if (frame.modal === 'could') frame.modal = null
}

/** "29 April, when the Council wrote": nothing but a comma and "when" after the date. */
const onlyWhen = ({ pieces }: Walk, date: number, verb: number): boolean =>
  pieces.slice(date + 1, verb).some((piece, n) => n <= 2 && piece.is === 'word' && piece.text === 'when')

/** What comes behind a verb is its own; but a noun with "booked for 2 May" waits for the verb of the sentence. */
function goOn(walk: Walk, frame: Frame, verb: VerbGroup, i: number): void {
  const waits = frame.clause === 'which' && frame.passive && reduced(verb) && frame.subject && verbFollows(walk, i)
  walk.free = waits ? [frame.subject!] : []
  walk.content = null
  walk.comma = false
  walk.joined = false
  walk.preposition = null
  walk.lastPhrase = null
}
