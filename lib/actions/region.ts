import type { Block } from '../page/decision.ts'
import { sentences } from '../text/sentences.ts'
import { findClauses, findDone, isClaimed } from './clauses.ts'
import { mask } from './deadlines/mask.ts'
import type { Mode } from './cues.ts'
import {
  ASKED,
  BEGINS_WITH_SUM,
  DETAIL,
  GIVES_EACH,
  PAYS_EACH,
  QUALIFIES,
  agreedTo,
  isAside,
  isBroken,
  isOtherCase,
  isReason,
  isRemedy,
  isSuperseded,
} from './cues.ts'
import { isLoose } from './deadlines/deadline.ts'
import { passiveAt } from './passive.ts'
import type { Deadline } from './deadlines/deadline.ts'
import { isInner } from './deadlines/inner.ts'
import { isEmpty } from './empty.ts'
import { readItem, readItems } from './items.ts'
import { isNominal } from './nominal/item.ts'
import { splitNominals } from './nominal/split-nominals.ts'
import type { Page, Place } from './page.ts'
import { MOST, bounded } from './page.ts'
import { reach } from './reach.ts'
import { deadlinesIn, isSameKind, parted, resolve, trimmed } from './reading.ts'
import type { Reading } from './reading.ts'
import { readSentence } from './sentence.ts'
import type { Line } from './sentence.ts'
import type { Step } from './step.ts'
import { perfectAt } from './verbs.ts'

/**
 * Steps of one part of a decision, in order, and a deadline that it gave for steps told elsewhere. Pauses between paragraphs.
 * @param given a deadline that another part gave for the steps told here
 */
export function* readRegion(
  page: Page,
  region: readonly Block[],
  mode: Mode,
  given: Deadline | null = null,
): Generator<void, { steps: Step[]; deadline: Deadline | null }> {
  const none = { deadline: given, who: null, group: 0 }
  const reading: Reading = {
    page,
    mode,
    steps: [],
    taken: new Set(),
    group: 0,
    lead: none,
    asked: Boolean(given),
    unused: null,
    pointed: false,
  }
  for (const block of region) {
    if (reading.taken.has(block.id)) continue
    if (reading.steps.length > MOST.steps) break
    yield
    if (block.kind === 'heading') reading.lead = { ...none, deadline: deadlinesIn(reading, block)[0] ?? given }
    else readParagraph(reading, block, mode)
  }
  return { steps: reading.steps, deadline: reading.unused }
}

/** Reads a paragraph and the list under it. */
function readParagraph(reading: Reading, block: Block, how: Mode) {
  const { page, mode, steps } = reading
  const { text } = page
  const items = page.items(block)
  for (const item of items) reading.taken.add(item.id)
  // A list that its paragraph did not claim ("- apologise") is read with the heading line before it.
  if (block.kind === 'item') {
    readItem(reading, block, reading.lead)
    return
  }
  const places = sentences(text, block).map(bounded)
  let running = reading.lead.deadline
  places.forEach((place, i) => {
    const words = text.slice(place.start, place.end)
    const deadlines = deadlinesIn(reading, place)
    const masked = page.named(mask(text, place, deadlines))
    const before = text.slice(Math.max(block.start, place.start - 400), place.start)
    // "a. Apologise to Mrs X.": a label that was typed is a sentence of its own.
    const leads = places.slice(0, i).every((one) => one.end - one.start < 5)
    const clauses = findClauses(masked, how === 'action' && leads, before, false, how === 'earlier')
    reading.asked ||= ASKED.test(words)
    if (mode !== 'earlier' && isOtherCase(before, clauses, masked)) return
    const after = text.slice(place.end, Math.min(block.end, place.end + 200))
    if (isSuperseded(words, after)) return
    if (mode !== 'earlier' && (isBroken(words, clauses, after) || (how !== 'action' && isReason(words, clauses, after)))) return
    const passive = mode === 'earlier' ? null : passiveAt(masked, how === 'action')
    const consent = passive && !isClaimed(masked.slice(0, passive.index)) ? agreedTo(words, after) : null
    const asked = reading.asked || (how === 'summary' && page.outcome === 'upheld')
    if (how !== 'action' && consent === null && !isRemedy(words, before, clauses, deadlines, how, asked, page.outcome, after)) return
    const goesOn = i > 0 && !deadlines.length && clauses[0]?.how !== 'consent' && steps.at(-1)?.block === block
    if (goesOn && QUALIFIES.test(masked.slice(clauses[0]?.from ?? 0).trim())) return
    // "We may ask for evidence. The Council should send it within two weeks."
    if (/\b(?:evidence|proof)\b/i.test(before) && /\b(?:send|provide|supply|submit)\s+(?:it|this|them)\b/.test(words)) return
    reading.asked = true
    const heads = i === places.length - 1 && (items.length > 0 || words.endsWith(':'))
    const found = readSentence(reading, { block, place, masked, clauses, deadlines, running, heads }, how)
    const own = deadlines.find((d) => !clauses[0] || isOf(text, masked, place, clauses[0].from, d)) ?? null
    const says = clauses.map((clause) => masked.slice(clause.from).trim()).map((rest) => rest.slice(perfectAt(rest)?.at ?? 0))
    const aside = says.some((rest) => !isEmpty(rest) && isAside(rest))
    steps.push(...found)
    if (heads) {
      if (!aside) readList(reading, { block, place, masked, clauses, deadlines, running, heads }, items, found, own)
      return
    }
    if (!found.length && !clauses.length && how === 'action' && addDone(reading, block, place, masked)) return
    const told = !found.length && (consent !== null || (how === 'action' && !clauses.length)) ? passive : null
    if (told && !steps.some((step) => isSameKind(text, step, words)))
      readPassive(reading, { block, place, masked: masked.slice(0, consent ?? words.length), deadlines, running }, told)
    else if (!found.length && own && !aside) {
      const line = { words, offset: place.start, own, deadlines, block, who: clauses[0]?.who ?? null }
      reach(reading, line, (target) => readParagraph(reading, target, 'action'))
    } else if (found.length && own && parted(reading, own).deadline && own.start < place.start + (clauses[0]?.from ?? 0))
      running = resolve(reading, own)
  })
}

/** "An apology is to go out by 9 December, a payment of £50 by the 20th": each with its own deadline, else with that of them all. */
function readPassive(
  reading: Reading,
  line: Pick<Line, 'block' | 'place' | 'masked' | 'deadlines' | 'running'>,
  told: { index: number; length: number },
) {
  const { block, place, masked, deadlines, running } = line
  const { text } = reading.page
  const from = told.index + told.length
  const parts = splitNominals(masked.slice(from))
  const group = ++reading.group
  const all = deadlines[0] ?? null
  for (const part of parts) {
    const [start, end] = [place.start + from + part.start, place.start + from + part.end]
    const inside = deadlines.find((d) => d.start >= start && d.start < end)
    const when = parted(reading, parts.length > 1 && all && all.start >= start ? (inside ?? null) : (inside ?? all))
    reading.steps.push({
      start,
      end: trimmed(text, end),
      sums: parts.length > 1 ? text.slice(start, end) : text.slice(place.start, place.end),
      block,
      deadline: when.deadline ?? (when.loose ? null : running),
      loose: when.loose,
      who: reading.lead.who,
      group,
    })
  }
}

/** Whether a deadline is that of what a sentence says is done, not of something that is told within it. */
function isOf(text: string, masked: string, place: Place, from: number, deadline: Deadline): boolean {
  const at = verbBefore(masked, from, deadline.start - place.start)
  return isEmpty(masked.slice(at, Math.max(at, deadline.start - place.start))) || !isInner(text, deadline, place.start + at)
}

/** Where the last clause before a place begins: "settle the complaint, and will do all of this within six weeks". */
function verbBefore(masked: string, from: number, at: number): number {
  const joined = /^.*\b(?:and|but)\s+(?:it\s+)?(?:will|should|is\s+to|(?:has\s+)?agreed\s+to)\s/s.exec(
    masked.slice(from, Math.max(from, at)),
  )
  return joined ? from + joined[0].length : from
}

/** The list that a sentence heads: steps, or sums, or more of the step that the sentence names. */
function readList(
  reading: Reading,
  { block, place, masked, clauses, deadlines, running }: Line,
  items: readonly Block[],
  found: Step[],
  own: Deadline | null,
) {
  const { steps } = reading
  const { text } = reading.page
  const words = text.slice(place.start, place.end)
  const last = found.at(-1)
  const sumsOf = (step: Step) => text.slice(step.start, items.at(-1)?.end ?? place.end).slice(0, MOST.items)
  if (!last && DETAIL.test(words) && steps.at(-1)?.block === block) {
    steps.at(-1)!.sums = sumsOf(steps.at(-1)!)
    return
  }
  // "Pay Mrs S:" heads "£2,400 for …" and "£300 for …"; "provide her with:" heads "an apology" and "a date".
  const first = items[0] ? text.slice(items[0].start, items[0].end) : ''
  const pays = BEGINS_WITH_SUM.test(first) ? PAYS_EACH.exec(words) : isNominal(first) ? GIVES_EACH.exec(words) : null
  // "Apologise to Mrs S, and pay her:" has a step before it.
  if (last && pays && last.end > place.start + pays.index) {
    if (last.start < place.start + pays.index) last.end = trimmed(text, place.start + pays.index)
    else steps.splice(steps.indexOf(last), 1)
  }
  // The items say more of the step ("pay her £700, made up of: …") unless the line goes on to them ("apologise, and:").
  const goesOn = /\b(?:and(?:\s+(?:will|to|should))*|by|(?:it|they|[Cc]ouncil|[Pp]rovider|[Tt]rust)\s+(?:will|should|is to))\s*:$/.test(
    masked,
  )
  if (last && items.length && !pays && !goesOn) {
    last.sums = sumsOf(last)
    return
  }
  // "Within two weeks it will issue the plan, and within four weeks it will:" has a deadline of the list's own.
  const latest = last && deadlines.findLast((d) => d.start >= last.end && !isLoose(d))
  own = latest ?? own
  const [clause] = clauses
  const next = {
    deadline: own ? resolve(reading, own) : running,
    who: clause?.who ?? reading.lead.who,
    will: clause?.will,
    group: ++reading.group,
  }
  if (items.length) readItems(reading, items, next)
  else reading.lead = next
}

/** Steps that the body took before the decision. @returns true where the sentence tells of some */
function addDone({ page, steps, group }: Reading, block: Block, place: Place, masked: string): boolean {
  const past = findDone(masked)
  for (const part of past?.parts ?? []) {
    const [start, end] = [place.start + part.start, trimmed(page.text, place.start + part.end)]
    steps.push({
      start,
      end,
      sums: page.text.slice(start, end),
      block,
      deadline: null,
      loose: null,
      who: past!.who,
      group,
      done: true,
    })
  }
  return Boolean(past)
}
