import { reduced } from '../clause-of.ts'
import type { Frame, Phrase } from '../frame.ts'
import type { VerbGroup } from '../pieces/piece.ts'
import { bodily, goes, speaks } from '../verb-classes.ts'
import { lastOf } from './walk.ts'
import { opensClause } from './word.ts'
import type { Walk } from './walk.ts'

/** A verb that can stand by itself: its subject, what it hangs on, and whether it is one of its own after all. */
export function finite(walk: Walk, frame: Frame, verb: VerbGroup, i: number): void {
  const last = lastOf(walk)
  hangOn(walk, frame, verb, last)
  // "did not accept its reply and wanted": what stands before "and" is no subject of what follows.
  const after = walk.joined ? walk.free.slice(walk.joinedAt) : walk.free
  const own = after.at(-1) ?? (walk.joined && !last ? walk.free.at(-1) : null) ?? null
  const subject = own && last?.objects.includes(own) && isListed(walk, i) ? null : own
  const held = walk.joined ? null : walk.held
  if (held && (!subject || last?.objects.includes(subject) || last?.clause === 'to')) frame.subject = held
  else if (subject) frame.subject = subject
  else if (last) withoutSubject(walk, frame, verb, last, held)
  frame.implied = !subject && !walk.opener && frame.subject === last?.subject
  proposed(walk, frame, subject, last, i)
  if (frame.clause === 'main' || frame.subject === held) walk.held = null
  // "The conference booked for 2 May was called off".
  const canBeDone = reduced(verb) && !verb.acts.some((act) => speaks.has(act) || goes.has(act))
  if (subject && !walk.opener && canBeDone && !isActor(walk, subject) && verbFollows(walk, i))
    [frame.passive, frame.clause] = [true, 'which']
}

/** "took readings, looked in the loft and sent for the file": one who did all of it. */
function isListed({ pieces, joined, opener }: Walk, i: number): boolean {
  const before = pieces[i - 1]
  if (joined || opener || before?.is !== 'word' || before.text !== ',') return false
  const and = pieces.findIndex((piece, j) => j > i && (piece.is === 'date' || (piece.is === 'word' && piece.does.has('and'))))
  return and > i + 1 && pieces[and]!.is === 'word' && pieces[and + 1]?.is === 'verb'
}

/** "She appealed against the plan issued on 3 May": who acts, and is done nothing to. */
const isActor = ({ tokens }: Walk, { pronoun, who, start, head }: Phrase): boolean =>
  (pronoun !== null && !head.length) || who.at(-1) === 'body' || title.test(tokens.find((token) => token.start === start)?.text ?? '')
const title = /^(?:mr|mrs|ms|miss|mx|dr)$/

/** Hangs it on the verb before where it tells what was said: no "that" is needed. */
function hangOn(walk: Walk, frame: Frame, verb: VerbGroup, last: Frame | null): void {
  const straight = last && !walk.opener && !walk.comma && !walk.joined ? last : null
  // "told Mr G his band had been decided".
  if (straight && isSaid(walk, verb, straight)) {
    frame.clause = 'that'
    straight.objects.pop()
  }
  // "told her its duty to house her was over".
  const teller = straight?.clause === 'to' && (!reduced(verb) || verb.acts[0] === 'BE') ? straight.parent : null
  const plan = walk.plans.at(-1)
  const about = teller?.acts.some((act) => speaks.has(act)) && plan?.frame === last ? teller.objects.at(-1) : undefined
  if (about && about === plan?.phrase) {
    frame.clause = 'that'
    walk.held = teller!.objects.pop()!
  }
  if (frame.clause === 'main') return
  const says = frame.clause === 'that' || frame.clause === 'whether'
  frame.parent = says && about && about === walk.held ? teller : frame.clause === 'that' && walk.opener?.joined ? sayerOf(last) : last
}

/** "said that it was late and that it would come soon": who said the first said the second. */
function sayerOf(last: Frame | null): Frame | null {
  let at = last
  while (at && at.clause !== 'that') at = at.parent
  return at?.parent ?? last
}

/** Behind a verb of saying, with a subject that stood as its object. */
function isSaid(walk: Walk, verb: VerbGroup, last: Frame): boolean {
  const own = walk.free.at(-1)
  return (
    !!own &&
    last.acts.some((act) => speaks.has(act)) &&
    last.objects.includes(own) &&
    (!reduced(verb) || verb.acts[0] === 'BE' || canLead(own))
  )
}

/** What can be the subject of a plain past tense behind a verb of saying: "accepted it owed her". */
const canLead = ({ pronoun, who }: Phrase): boolean => pronoun !== null || who.length > 0

/** A verb with no subject of its own has one of the verb before. */
function withoutSubject(walk: Walk, frame: Frame, verb: VerbGroup, last: Frame, held: Phrase | null): void {
  if (walk.joined) joinedTo(frame, verb, last, !walk.opener)
  else if (last.clause === 'which' && !walk.opener) frame.subject = mainSubject(walk)
  else if (reduced(verb) && !held && !verb.acts.some((act) => goes.has(act)) && walk.lastPhrase && !walk.comma) {
    // "a form stamped on 3 May".
    frame.subject = walk.lastPhrase
    frame.passive = true
    frame.clause = 'which'
    frame.parent = last
  } else frame.subject = last.subject
}

/**
 * "wrote and refused", "to write and refuse": goes on as the verb before "and" stands.
 * @param bare no word opened a clause
 */
function joinedTo(frame: Frame, verb: VerbGroup, last: Frame, bare: boolean): void {
  const above = last.parent
  const to = last.clause === 'to'
  frame.subject = to ? (above?.subject ?? null) : last.subject
  if (to && verb.form === 'base' && !verb.modal && bare) [frame.clause, frame.parent] = ['to', above]
  else if (frame.clause === 'main' && bare)
    [frame.clause, frame.parent] = [
      to || last.clause === 'by' ? (above?.clause ?? 'main') : last.clause,
      to ? (above?.parent ?? null) : above,
    ]
  const that = to && above?.clause === 'that' ? above : last
  if (that.clause !== 'that' || verb.modal || verb.form !== 'past') return
  // "decided he did not need a plan and wrote to her": who decided wrote.
  const only = that.parent?.clause === 'main' && that.subject?.pronoun === null && !that.subject.who.length
  if (that.modal || (only && verb.acts.some((act) => bodily.has(act))))
    [frame.clause, frame.parent, frame.subject] = ['main', null, that.parent?.subject ?? null]
}

/** The noun that the last "which" is about. */
function mainSubject(walk: Walk): Phrase | null {
  const which = walk.frames.findLast((frame) => frame.clause === 'which')
  return which?.subject && which.objects.length ? which.objects[0]! : (which?.subject ?? null)
}

/** "along with the changes it proposed, on 3 May": what was proposed, and when the rest was done. */
function proposed(walk: Walk, frame: Frame, subject: Phrase | null, last: Frame | null, i: number): void {
  const [thing, it] = [walk.pieces[i - 2], walk.pieces[i - 1]]
  const above = last?.clause === 'to' ? last.parent : last
  if (above?.clause !== 'main' || walk.opener || frame.clause !== 'main') return
  if (it?.is !== 'phrase' || it.phrase !== subject || it.phrase.pronoun === null) return
  if (thing?.is === 'phrase' && thing.phrase.head.length) [frame.clause, frame.parent, frame.objects] = ['which', above, [thing.phrase]]
}

/** Whether a finite verb comes before the clause ends. */
export function verbFollows(walk: Walk, i: number): boolean {
  for (let j = i + 1; j < walk.pieces.length; j += 1) {
    const piece = walk.pieces[j]!
    if (piece.is === 'verb' && piece.verb.infinitive) return false
    if (piece.is === 'verb' && piece.verb.form !== 'ing') return true
    // "The panel met on 3 May after two dates had been called off".
    if (piece.is === 'word' && piece.does.has('subordinate') && piece.does.has('preposition') && opensClause(walk, j)) return false
    if (piece.is !== 'word' || piece.does.has('preposition')) continue
    if (/^[,;:.(]$/.test(piece.text) || ['and', 'relative', 'subordinate'].some((each) => piece.does.has(each))) return false
  }
  return false
}
