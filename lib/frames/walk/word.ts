import type { Phrase } from '../frame.ts'
import { contents } from '../noun-classes.ts'
import type { Piece } from '../pieces/piece.ts'
import { speaks } from '../verb-classes.ts'
import { pointing } from '../pieces/piece.ts'
import { hold, lastOf } from './walk.ts'
import type { Walk } from './walk.ts'

/** Takes a small word or a mark: it opens a clause, joins, or leads the phrase behind it. */
export function takeWord(walk: Walk, text: string, does: ReadonlySet<string>, i: number): void {
  if (text === 'that') that(walk, i)
  else if (does.has('relative')) relative(walk, text, i)
  else if (does.has('subordinate') && (!does.has('preposition') || (opensClause(walk, i) && !isRole(walk, text, i)))) open(walk, text, null)
  else if (does.has('preposition') || text === 'dated') walk.preposition = text
  else if (does.has('and')) and(walk)
  else if (text === 'again' && lastOf(walk)) lastOf(walk)!.again = true
  else if (/^[,;:()]$/.test(text)) mark(walk, text)
}

/** "which", "who": stands for the noun before it; behind a comma, for the one that this hangs on. */
function relative(walk: Walk, text: string, i: number): void {
  const before = walk.pieces[i - 1]
  const noun = walk.lastPhrase ?? personBefore(walk, i)
  open(walk, text, before?.is === 'word' && before.text === ',' && walk.lastPhrase ? topOf(walk, walk.lastPhrase) : noun)
  if (before?.is === 'word' && before.does.has('preposition')) walk.opener!.text = 'in-which'
}

/** "spoke to the councillor, too, who": somebody led by a preposition. */
function personBefore({ pieces }: Walk, i: number): Phrase | null {
  const back = pieces.slice(Math.max(0, i - 4), i).findLast((p) => p.is !== 'word')
  return back?.is === 'phrase' && back.phrase.who.length && !back.phrase.head.length ? back.phrase : null
}

/** "that": opens what was said, the content of a noun, or a clause about it. */
function that(walk: Walk, i: number): void {
  const [before, next, last] = [walk.pieces[i - 1], walk.pieces[i + 1], lastOf(walk)]
  // "He disputed that, and …".
  if (next?.is === 'word' && /^[,.;]$/.test(next.text)) return
  // "took issue with that and asked".
  if (next?.is === 'word' && next.does.has('and') && before?.is === 'word' && before.does.has('preposition')) return
  // "on 3 May, that being the day of the conference".
  if (next?.is === 'verb' && walk.tokens[next.from]!.text === 'being') {
    walk.free = [pointing(walk.tokens[i]!)]
    return
  }
  // "It was the nursery, with her consent, that asked".
  const named = last?.acts[0] === 'BE' && last.subject?.pronoun === 'it' ? last.objects[0] : undefined
  if (named?.who.length && !named.head.length && next?.is === 'verb') return open(walk, 'which', named)
  const dated = before?.is === 'date' ? walk.phrases.at(-1) : undefined
  const noun =
    before?.is === 'phrase' && before.phrase.head.length ? before.phrase : dated?.date === dateAt(before) ? (dated ?? null) : null
  // "The concern that led to the enquiry".
  if (noun && next?.is === 'verb' && !last) return open(walk, 'which', noun)
  const said = speaks.has(last?.acts[0] ?? '')
  const about = noun && !hasContent.test(noun.head[0]!)
  if (about && contents.has(noun.head[0]!) && !said) walk.content = noun
  // "The decision that he should be assessed was made on 3 May".
  if (noun?.head[0] === 'decision' && (!last || walk.comma)) walk.content = noun
  // "The notice that it would amend the plan went out on 3 May".
  if (/^(?:notice|news)$/.test(noun?.head[0] ?? '') && (!last || dated || !last.objects.includes(noun!)) && saysWhat(walk, i))
    walk.content = noun
  open(walk, !walk.content && about && (last?.objects.at(-1) !== noun || !said) ? 'which' : 'that', walk.lastPhrase)
}

const dateAt = (piece: Piece | undefined): number | undefined => (piece?.is === 'date' ? piece.date : undefined)

/** Behind "that" comes what would be. */
const saysWhat = ({ pieces }: Walk, i: number): boolean => {
  const verb = pieces.slice(i + 1, i + 5).find((piece) => piece.is === 'verb')
  return verb?.is === 'verb' && (verb.verb.modal !== null || verb.verb.acts.includes('BE'))
}

/** "the decision that": what was decided. */
const hasContent = /^(?:decision|concern|recommendation|notice|advice|news|outcome)$/

function and(walk: Walk): void {
  // "chose mediation rather than an appeal, and told it so".
  if (walk.opener?.text === 'than') walk.opener = null
  walk.joined = true
  walk.joinedAt = walk.free.length
  walk.comma = false
  walk.preposition = null
}

function mark(walk: Walk, text: string): void {
  walk.comma = true
  walk.preposition = null
  if (text === ';') walk.free = []
}

/** "after the panel had met": a verb follows before the clause ends. */
export function opensClause(walk: Walk, i: number): boolean {
  let phrases = 0
  for (const piece of walk.pieces.slice(i + 1, i + 7)) {
    if (piece.is === 'verb') return phrases > 0 && piece.verb.form !== 'ing'
    if (piece.is === 'date' || isMark(piece) || (piece.is === 'word' && piece.does.has('and'))) return false
    if (piece.is === 'phrase') phrases += 1
  }
  return false
}

/** "His case as a looked-after child was reviewed": as what, behind a subject that waits for its verb. */
function isRole(walk: Walk, text: string, i: number): boolean {
  const subject = walk.free.at(-1)
  const first = walk.tokens[walk.pieces[i + 1]?.from ?? -1]?.text
  return text === 'as' && !walk.comma && !!subject && !lastOf(walk)?.objects.includes(subject) && /^an?$/.test(first ?? '')
}

const isMark = (piece: Piece): boolean => piece.is === 'word' && /^[,;:.(]$/.test(piece.text)

/** Begins a clause: what stood free before it is no subject in it. */
function open(walk: Walk, text: string, antecedent: Phrase | null): void {
  const last = lastOf(walk)
  // "said that it had the plan, that it would not assess him and that it would write".
  const listed = text === 'that' && walk.comma && last?.clause === 'that'
  walk.opener = { text, antecedent, joined: walk.joined || listed }
  // "The refusal to issue a plan, against which she appealed, was sent", "The letter, which said when it would come, is dated".
  const kept = last && last.clause !== 'main' && !walk.joined ? walk.held : null
  walk.held = null
  if (walk.content || /^(?:which|who|whom|whose|in-which)$/.test(text)) hold(walk)
  walk.held ??= kept
  walk.free = []
  walk.preposition = null
  walk.comma = false
  walk.joined = false
}

/** What a phrase hangs on, over all links: "the deadline for lodging appeals, which …". */
function topOf(walk: Walk, phrase: Phrase): Phrase {
  const last = lastOf(walk)
  const above =
    walk.phrases.find((p) => p.links.some((link) => link.phrase === phrase)) ??
    (last?.clause === 'by' && last.objects.includes(phrase) ? (walk.plans.find(({ frame }) => frame === last)?.phrase ?? walk.held) : null)
  return above && !phrase.who.length ? topOf(walk, above) : phrase
}
