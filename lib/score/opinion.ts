import type { Span } from '../calendar/span.ts'
import { extendable, extendedHere } from '../delays/agreed-longer.ts'
import { clockOf, endOf } from '../delays/clock.ts'
import type { ClockInput } from '../delays/clock-input.ts'
import { ownProcedure } from '../delays/limits-here.ts'
import { pairFigures } from '../delays/pair-figures.ts'
import type { Length } from '../delays/told-by-the-page/lengths.ts'
import { ruleOf, unnamed } from '../delays/told-by-the-page/rule-of.ts'
import { taskKinds } from '../delays/told-by-the-page/acts/kinds.ts'
import type { ClockResult } from '../delays/run-clocks.ts'
import type { Decision } from '../page/decision.ts'
import type { Clock, ClockEnd, Event } from '../record.ts'
import { limitById } from '../rules/index.ts'
import { stems } from '../text/stems.ts'
import { canBeAdded, isBeaten, isSame, startsLater } from './against.ts'
import { byLikeness } from './by-likeness.ts'
import { fieldOf, isOf } from './candidates.ts'
import type { Field, Seen } from './candidates.ts'
import type { Allowed } from './limits.ts'
import type { Scored } from './rivals.ts'
import { scoredOf } from './score.ts'
import type { Model } from './score.ts'

/**
 * The chance from which a clock is shown, by whether the rules read it too and whether it says “late for certain”, which takes more.
 * Set on authors left out of training: of what the rules read and it keeps some 19 of 20 were right there, of what it adds some 17 of 20.
 * Below 0.8 two in five of what the rules call late were wrong on hands met last.
 */
const bars = { read: { kept: 0.4, late: 0.8 }, added: { kept: 0.87, late: 0.9 }, agreed: 0.4 }
/**
 * The chance of an end from which a clock with the same start and length is none that is still open, by whether a figure of the text bears
 * it out. Of those that none does, with so likely an end, five in seven were wrong on hands met last; of all others one in forty.
 */
const ended = { bare: 0.4, borneOut: 0.95 }

/**
 * A second opinion on the clocks of a page, by what was learnt from decisions read by hand: what the rules read and it finds unlikely is
 * dropped, what they missed and it is sure of is added. A clock that is still open goes where an end of its own is likely enough; what
 * has no start stays as it is.
 */
export function* secondOpinion(input: ClockInput, read: ClockResult, model: Model): Generator<void, ClockResult> {
  const field = fieldOf(input, { read: read.clocks, pulls: model.pulls })
  if (!isWhole(field)) return read
  const scored = yield* scoredOf(field, model)
  yield
  return judge(input, read, scored)
}

/** What was learnt was learnt from whole decisions: of a few sentences, or of the beginning of one, it has nothing to say. */
const isWhole = ({ lines, days }: Field): boolean =>
  days.length >= least.days && lines.reduce((sum, { text }) => sum + text.length, 0) >= least.characters
const least = { days: 4, characters: 1_200 }

/** What the chances of a page's candidates make of its clocks. */
function judge({ decision, events, stated = [] }: ClockInput, { clocks, dropped }: ClockResult, scored: readonly Scored[]): ClockResult {
  const readings = new Map<string, Scored[]>(clocks.map((clock) => [keyOf(clock), []]))
  const unread = scored.filter((one) => {
    const same = readings.get(keyOf(spansOf(one)))
    same?.push(one)
    return !same
  })
  const unlikely: ClockResult['dropped'] = []
  /** By clock, whether a figure of the text bears it out. */
  const figures = pairFigures(clocks, stated, decision.text).map((clock) => clock.stated.length > 0)
  const kept = clocks.flatMap((clock, i): Clock[] => {
    if (!canBeWeighed(clock)) return [clock]
    const same = readings.get(keyOf(clock)) ?? []
    const bar = figures[i] ? ended.borneOut : ended.bare
    if (!same.length && !isSeen(clock) && !scored.some((one) => one.chance >= bar && isEndOf(one, clock))) return [clock]
    const chance = Math.max(0, ...same.map((one) => one.chance))
    const isSure = same.length && chance >= barOf(clock, bars.read) && !same.every(startsLater)
    if (isSure && !isBeaten({ ...clock, stated: !!clock.limitWords, chance }, unread)) return [{ ...clock, chance: rounded(chance) }]
    unlikely.push({ rule: clock.rule, reason: `${clock.name}: how the decision tells it speaks against these days` })
    return []
  })
  const taken: Taken[] = kept.flatMap(({ start, end, limit }) => (start ? [{ start, end, length: lengthOf(limit) }] : []))
  const added: Omit<Clock, 'id'>[] = []
  const lengths = [...new Set(scored.flatMap(({ view: { allowed } }) => allowed.length ?? []))]
  for (const one of scored.toSorted((a, b) => b.chance - a.chance)) {
    if (one.chance < barOf(one, bars.added)) continue
    const { start, end, view } = one
    const place: Taken = { start: start.day.span, end: end.day.span, length: lengthOf(view.allowed.period) }
    if (!canBeAdded(one) || taken.some((other) => excludes(other, place))) continue
    if (isBeaten({ ...spansOf(one), late: one.late, stated: !!view.allowed.words, chance: one.chance }, unread)) continue
    const clock = madeOf(one, lengths, decision)
    // A longer time was agreed: by the ordinary one nothing is late.
    if (!clock || (extendable.test(clock.rule) && extendedHere(decision, eventOf(start), eventOf(end), events))) continue
    taken.push(place)
    added.push(clock)
  }
  const order = (clock: Omit<Clock, 'id'>) => clock.start?.from ?? clock.due?.from ?? ''
  const all = [...kept, ...added].sort((a, b) => order(a).localeCompare(order(b)))
  return {
    clocks: all.map((clock, i) => ({ ...clock, id: `c${i}` })),
    dropped: [...dropped, ...unlikely].filter((one) => !added.some((clock) => tells(one, clock))),
  }
}

/** Whether it says of what was added why it could not be checked. Limits that only pages state are told apart by their names. */
const tells = ({ rule, reason }: ClockResult['dropped'][number], clock: Pick<Clock, 'rule' | 'name'>): boolean =>
  rule === clock.rule && (rule !== 'page-limit' || reason.startsWith(`${clock.name}: `))
const barOf = ({ late, rule }: Pick<Clock, 'late'> & { rule?: string }, bar: typeof bars.read): number =>
  rule === 'agreed-action' ? bars.agreed : late[0] > 0 ? bar.late : bar.kept
const rounded = (chance: number): number => Math.round(chance * 100) / 100
const lengthOf = ({ value, unit }: { value: number | string; unit: string }): string => `${value} ${unit}`
const keyOf = ({ start, end, due }: Record<'start' | 'end' | 'due', Span | null>): string =>
  [start, end, due].map((span) => (span ? `${span.from} ${span.to}` : '')).join(' | ')

const spansOf = ({ start, end, due }: Scored) => ({ start: start.day.span, end: end.day.span, due })

/** What adds up several limits is told by its own words, and so is what was agreed and is still to be done. */
const canBeWeighed = ({ rule, end }: Clock): boolean => (rule !== 'agreed-action' || !!end) && limitById(rule)?.force !== 'derived'

/** Whether its days are such that it would be among what is weighed, were there anything to be said for it. */
const isSeen = ({ start, end, due }: Clock): boolean => !!start && !!end && !!due && !isSame(start, end)

/** Whether a candidate ends a clock that was read as still open. */
const isEndOf = ({ start, view }: Scored, clock: Clock): boolean =>
  !clock.end && !!clock.start && clock.rule === view.allowed.rule && isOf(view.allowed, clock) && isSame(start.day.span, clock.start)

/** What one clock takes up, so that no other can have it. */
interface Taken {
  start: Span
  /** null where it is still open. */
  end: Span | null
  length: string
}

/** One start and end have one length; one length has one end for a start, and one start for an end. */
function excludes(one: Taken, other: Taken): boolean {
  const starts = isSame(one.start, other.start)
  const ends = !!one.end && !!other.end && isSame(one.end, other.end)
  return (starts && ends) || (one.length === other.length && (starts || ends))
}

/** A candidate as a clock. */
function madeOf({ view: { allowed }, start, end, chance }: Scored, lengths: readonly Length[], decision: Decision) {
  const { period, words, beginningWith } = allowed
  const [from, to] = [sideOf(start, decision), sideOf(end, decision)]
  const { rule, name } = calledBy(allowed, start, end, lengths, decision)
  // Counted as the limit that it is called by: its words may say "beginning with".
  const limit = limitById(rule)
  const clock = clockOf({
    rule,
    name,
    start: from,
    end: to,
    limit: period,
    counting: { ...limit, beginningWith: beginningWith || (limit?.beginningWith ?? false) },
    limitFrom: allowed.start ? 'agreement' : !limit || ownProcedure.test(rule) ? 'page' : 'rulebook',
    limitWords: words,
    decisionDate: decision.decisionDate,
    notes: [byLikeness],
  })
  return clock && { ...clock, chance: rounded(chance) }
}

/** The day of a candidate with the words that tell it: those of its event, else its sentence. */
function sideOf({ day: { span }, spot: { event, line, mention } }: Seen, { blocks }: Decision): ClockEnd {
  if (event && isSame(event.span, span)) return endOf(event)
  const { start, end, text } = line
  return { ...span, words: { start, end, text, block: mention.block, paragraph: blocks[line.block]!.number }, event: null }
}

/** The limit of the rulebook, where the words tell one; else what the page calls its own. */
function calledBy(allowed: Allowed, start: Seen, end: Seen, lengths: readonly Length[], decision: Decision) {
  const { rule, limit, length, name } = allowed
  if (!length || limit || allowed.start) return { rule, name: limit?.name ?? name }
  const { text: words } = end.spot.line
  const known = ruleOf(length, lengths, { words, before: '' }, stems(words), eventOf(start), eventOf(end))
  return limitById(known.rule) ? known : { rule, name: nameOf(allowed, end, decision) }
}

/** The event of a day; where nothing tells one, its clause. */
function eventOf({ day: { span }, spot: { event, facts, mention, before } }: Seen): Event {
  if (event) return event
  const { start, end, block } = mention
  const words = { start, end, block, text: mention.text, paragraph: null }
  const text = `${before} ${[...facts.about.keys()].join(' ')}`
  return { id: '', span, mentions: [mention.id], kind: null, text, words, actor: null, happened: true, state: 'happened' }
}

/** "First contact", "Visit": what was due, by the kind of task; else what the page calls it. */
function nameOf({ name, line, words }: Allowed, { spot }: Seen, { text }: Decision): string {
  const lead = line && words ? text.slice(line.start, words.start) : ''
  const task = taskKinds.find(({ called, asked, told }) => called && asked.test(lead) && told.test(spot.line.text))
  if (task) return task.called
  return name || unnamed
}
