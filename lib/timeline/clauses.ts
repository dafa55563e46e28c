import type { Clause, Dated } from './clause.ts'
import type { Decision, SectionKind } from '../page/decision.ts'
import { daysMeant } from '../dates/days-meant.ts'
import type { Mention } from '../dates/mention.ts'
import { people } from './actors.ts'
import { cued } from '../text/cued.ts'
import { antecedent, mask, noun, past, tidy } from './words.ts'
import { laidOut } from '../text/laid-out.ts'
import { split, verb } from './split.ts'
import { sentences } from '../text/sentences.ts'
import type { Actor, People } from './actors.ts'
import { saysLacking } from '../text/still-open/still-open.ts'
import { withDates } from './bind.ts'
import { stateOf } from './state.ts'
import { onlyComplaintTells } from './only-the-complaint.ts'

/** Characters of a sentence that are read: no one writes longer ones, and it keeps the time linear. */
const longest = 2500
const owing: ReadonlySet<SectionKind> = new Set(['action', 'summary', 'complaint'])
/** What a page does not look into it tells of there alone: requests that are for the Information Commissioner. */
const requests = cued(/\b(?:subject access|freedom of information|environmental information) request|\bdata protection\b/i)
const maybeOpen = cued(/\b(?:has|have|is|are|agreed|will|still|remains?)\b/)
const storySections = cued(/^(?:found|events|analysis|injustice|other|decision)$/)

/**
 * Clauses of a decision in order, with the dates that each one carries, with pauses so that a page is not held up. Sections that tell
 * no story (powers, method) are left out; of summary, complaint, scope and actions only what they say has not happened or will be
 * done can serve.
 * @param decision any decision; one without sections gives no clauses
 * @param mentions dates found in it; those without days are left out
 */
export function* readClausesInSteps(decision: Decision, mentions: readonly Mention[]): Generator<void, Clause[]> {
  const known = mentions
    .filter((m): m is Dated => m.kind !== 'duration' && m.span !== null)
    .map((m) => ({ ...m, span: daysMeant(decision.text.slice(Math.max(0, m.start - 48), m.start), m) }))
  const who = people(decision)
  const accepted = onlyComplaintTells(decision, known, tellsStory)
  const found: Clause[] = []
  let next = 0
  for (const block of decision.blocks) {
    const section = decision.sections[block.section]
    // A sub-heading "The complaint" begins a part of the story.
    const told =
      (section?.kind === 'complaint' && (section.level > 2 || accepted)) ||
      (section?.kind === 'scope' && requests.test(decision.text.slice(block.start, block.end)))
    const kind = told ? 'events' : (section?.kind ?? 'other')
    while (next < known.length && known[next]!.start < block.start) next += 1
    if (block.kind === 'heading' || block.kind === 'title' || block.kind === 'metadata') continue
    // What stands under "The Council's procedure" can tell the story too, where it names the complainant.
    const law = kind === 'law'
    if (!tellsStory(kind) && !owing.has(kind) && !law) continue
    yield
    who.newParagraph()
    let before: Dated[] = []
    let alone: Dated[] | null = null
    let storied = false
    for (const whole of sentences(decision.text, block)) {
      const place = { start: whole.start, end: Math.min(whole.end, whole.start + longest) }
      const inside: Dated[] = []
      while (next < known.length && known[next]!.start < whole.end) {
        const date = known[next++]!
        if (date.end <= place.end) inside.push(date)
      }
      // Outside the story only what is not done yet can serve.
      if (!tellsStory(kind) && !law && kind !== 'action' && !maybeOpen.test(decision.text.slice(place.start, place.end))) continue
      // "14 March 2022. The GP writes …": a date that stands alone is that of the sentences after it.
      if (inside.length === 1 && place.end - place.start - inside[0]!.text.length < 3) {
        alone = inside
        continue
      }
      // From where a dated sentence of such a paragraph names them on, the paragraph tells what happened.
      if (law && inside.length && /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]\b/.test(decision.text.slice(place.start, place.end))) storied = true
      if (law && !(storied && inside.length)) continue
      if (!inside.length && !alone && kind !== 'action' && idle(decision.text, place, who)) continue
      const clauses = clausesOf(decision.text, place, inside, block.id, law ? 'events' : kind, who, alone !== null)
      if (!inside.length && alone && clauses[0]) Object.assign(clauses[0], { dates: alone, how: 'on' })
      // "It also agreed to …": on the same occasion.
      if (!inside.length && before.length && clauses[0] && occasion.test(clauses[0].sentence))
        Object.assign(clauses[0], { dates: before, how: 'on' })
      before = clauses.findLast((c) => c.dates.length)?.dates ?? []
      found.push(...clauses)
    }
  }
  return found
}

/** A sentence without dates that neither asks for a thing nor leaves one undone: only its subject counts, for a "she" to come. */
function idle(text: string, place: { start: number; end: number }, who: People): boolean {
  const words = text.slice(place.start, place.end)
  if (telling.test(words) || saysLacking(words)) return false
  const head = words.slice(0, 80).toLowerCase().replace(/[‘’]/g, "'")
  who.subject(head.slice(0, head.search(verb)), true)
  return true
}
const telling = cued(laidOut('i')`
  \b(?:has|have|is|are|still|remains?)(?:
    n['’]t
    \ [^.;]{0,30}?\b(?:not|no|never|yet|awaiting|waiting|outstanding|undecided|unanswered|incomplete|unfinished|ongoing)
  )\b
  \b(?:
    abandon
    agreed
    also
    appeal
    appl
    ask
    at the same time
    attached
    by (?:sending|completing|issuing|finalising|carrying|holding|arranging|deciding|appointing|making|providing|responding)
    came with
    cancel
    claim
    complain
    corporate
    disput
    enclos
    fell away
    had not
    lapsed
    moved
    never (?:received|got)
    no record
    not pursued
    panel
    placed
    refer
    request
    still (?:living|staying|there|in )
    withdr
  )
`)

/** "It also agreed to …", "The letter enclosed …": on the day of the sentence before. */
const occasion = cued(laidOut()`
  ^(?:\w+ ){1,3}also\b
  \b(?:came with it|at the same time|enclosed with it)\b
  ^(?:the|its|this) (?:letter|email|notice) (?:enclosed|attached|included|contained|came with|had with it|set out)\b
  ^(?:with|enclosed with|attached to) (?:the|its|this) (?:letter|email|notice) (?:was|were|came)\b
`)

/** "She wrote to say that she ought to have had a discount since April". */
const toSay = /\bwrote\b.* to say$/

/** What lays down when to answer. */
const promisesReply = cued(laidOut()`
  \b(?:answer|repl(?:y|ies)|respon(?:d|ds|se)|stage (?:one|two|1|2))\b[^.§]{0,60}\b(?:within|in \d+|days)\b
  \b(?:days|weeks)\b[^.§]{0,30}\b(?:to|for) (?:repl|respon|answer|stage)
`)

/** true for sections that tell what happened. */
export const tellsStory = (kind: SectionKind): boolean => storySections.test(kind)

function clausesOf(
  text: string,
  place: { start: number; end: number },
  dates: Dated[],
  block: string,
  section: SectionKind,
  who: People,
  chronology: boolean,
): Clause[] {
  const s = mask(text.slice(place.start, place.end), dates, place.start)
  // "15 January 2024: Council receives a request": a chronology tells in the present.
  const listed = chronology || /^\s*§\s*(?:[:–—-]|\s-\s)/.test(s)
  const parts = split(s, listed)
  const out: Clause[] = []
  let shared: Dated[] = []
  let subject: [from: number, to: number] = [0, 0]
  // Whom a "who" stands for: "a psychologist, who saw her on 3 October and reported on the 21st".
  let person = ''
  let main: Actor = 'other'
  let aboutThing = false
  parts.forEach(([from, to, at], i) => {
    const head = s.slice(from, at)
    let actor = who.subject(head, i === 0)
    // "Asked on 1 July to go further, it replied on the 26th".
    if (i === 0 && parts.length > 1 && /^\W*asked (?:§|on|in|by|again|to|for|if|whether)\b/.test(s.slice(0, 24))) actor = 'complainant'
    // A clause without a subject of its own: "… and reported on 26 June".
    const lead = i > 0 && /^[\s,;]*(?:(?:and|but|then)\b[\s,]*(?:then |also |finally |on\s+§\s*,?\s*)?)?$/.test(head)
    const before = subject
    const relative = /^\W*(?:which|who)\b/.test(head)
    // "The Council asked for more, which he sent on 9 May, and told him …": it was the Council that told him.
    if (lead && aboutThing && i > 0) actor = main
    else if (!relative) main = actor
    aboutThing = /^\W*which\b/.test(head) && (!lead || aboutThing)
    if (relative) person = antecedent(tidy(s.slice(0, from)))
    else if (!lead) [subject, person] = [[from, at], '']
    const inside = dates.filter((d) => d.start >= place.start + from && d.start < place.start + to)
    const follows = /^[\s,;]*and (?:then |also )?$/.test(head)
    if (inside.length) shared = inside.length === 1 && shares(s, [from, to, at], i, inside[0]!.start - place.start) ? inside : []
    else if (!follows && shared.length && !/^[\s,]*(?:that|whether|it|to|she|he|they|which|who)\b/.test(s.slice(from, from + 20)))
      shared = []
    // "nothing until 31 May, when a letter told her": on that day.
    const when =
      !inside.length && dates.length > 0 && /^[\s,]*(?:and )?when\b/.test(s.slice(from, from + 20)) && /§[\s,]*$/.test(s.slice(0, from))
    if (when) shared = dates.filter((d) => d.end <= place.start + from).slice(-1)
    const given = !inside.length && (follows || when) ? shared : []
    // A clause without a date counts only where it asks for a thing or leaves one undone.
    const undated = !inside.length && !given.length && !(chronology && i === 0) && section !== 'action'
    if (undated && !telling.test(s.slice(from, to)) && !saysLacking(s.slice(from, to))) return

    const own = listed ? past(tidy(s.slice(from, to))) : tidy(s.slice(from, to))
    let words = own
    if (lead) {
      // "was received on 3 June and refused on 12 June": both are passive.
      const passive =
        /^(?:was|were)\b/.test(s.slice(before[1], before[1] + 5)) && !/^(?:was|were|had|has|did)\b/.test(s.slice(at, at + 5)) ? ' was' : ''
      words = `${person || noun(tidy(s.slice(Math.max(before[0], before[1] - 160), before[1])).replace(aside, ''))}${passive} ${words}`
    }
    // "a panel, which met on 3 May": what "which" stands for.
    if (i > 0 && /^\W*(?:which|who)\b/.test(words)) words = `${antecedent(tidy(s.slice(0, from)))} ${words}`
    // "At stage two, which she asked for on 3 July, the Council said on 25 July …"
    const stage = i === 1 && /^(?:at )?stage/.test(s) && /^(?:at )?(stage[123]),? (?:which|for which)\b/.exec(tidy(s.slice(0, to)))
    if (stage) words = `at ${stage[1]} ${words}`
    // "Her letter is dated 14 October": the officer's of whom the sentence before told.
    if (/^(?:her|his|their) (?!complaint|request|son|daughter)/.test(words)) words = `${who.official()} ${words}`
    // "Its policy is to answer within 15 working days and it did so on 21 June".
    if (/\bdid so\b/.test(words) && promisesReply.test(s.slice(0, from))) words = words.replace('did so', 'did so and replied')
    // What was said, decided or asked belongs to the verb that says it, unless it has a date of its own.
    for (let j = i + 1; j < parts.length && j < i + 3; j += 1) {
      const piece = s.slice(parts[j]![0], parts[j]![1])
      if (piece.includes('§') && toSay.test(words))
        words += ' ' + tidy(piece.slice(0, piece.indexOf('§')).replace(/(?:from|since|in|on|for|of|until)? *$/, ''))
      if (piece.includes('§') || !/^[\s,]*(?:so |and )?(?:that|whether|if|it|she|he|they|the)\b/.test(piece)) break
      words += ' ' + tidy(piece)
    }
    const clause: Clause = {
      start: place.start + from,
      end: place.start + to,
      block,
      section,
      words,
      sentence: s,
      actor,
      foreign: who.foreign(words),
      state: stateOf(own, actor),
      dates: [],
      how: '',
      nominal: false,
    }
    if (given.length) out.push({ ...clause, dates: given, how: 'on' })
    else if (inside.length) out.push(...withDates(clause, inside, s, place.start, at))
    else out.push(clause)
  })
  return out
}

/** "The officer's decision, that the flat was suitable, was sent": what is sent is the decision. */
const aside = /, (?:which|that|who|whom|whose)\b.*$/

/**
 * true where the date of a clause is that of the next one too: "On 14 April the Trust did this and asked for that", "She wrote on
 * 13 November and asked for …", "Its letter of 10 July said this and enclosed that".
 */
function shares(s: string, [from, to, at]: [number, number, number], i: number, date: number): boolean {
  return (
    (i === 0 && /^\W*(?:on|in|by|at)?\W*(?:the |early |late )*$/.test(s.slice(0, date))) ||
    /^(?:wrote|emailed|called|rang|telephoned|contacted|met|replied|returned|phoned|visited)/.test(s.slice(at, at + 12)) ||
    /^\W*(?:in )?(?:the council's|its|a|her|his|their|the) (?:\w+ )?(?:letter|email|notice|response|reply|decision) (?:of|dated|on) §/.test(
      tidy(s.slice(from, to)),
    )
  )
}
