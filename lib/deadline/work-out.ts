import { addPeriod, type Trace } from '../calendar/add-period.ts'
import { elapsed, workingDaysBetween, type Range } from '../calendar/between.ts'
import type { Day, Period, Span } from '../calendar/span.ts'
import { formatSpan } from '../calendar/words.ts'
import type { Asked } from '../rules/asked.ts'
import { everyLimit, noLimits, rulebookLimit, type RulebookLimit } from '../rules/everything.ts'
import { kindNames } from '../rules/kind-names.ts'
import type { NoLimit } from '../rules/limit.ts'
import type { EventKind } from '../rules/more-kinds.ts'
import { countLength, inForce, whatFollows, type Counted } from '../rules/what-follows.ts'
import { phaseMove } from './choices.ts'
import { lasting } from './must.ts'
import { questionsOn, type Option, type Question } from './questions.ts'
import { upToToday } from './when.ts'

/** What the reader told. */
export interface Told {
  asked: Asked
  /** Days of what happened, by kind of event, and of what only a question asks for, by its key. A month is a span. */
  days: Readonly<Record<string, Span>>
  /** Answers, by question. */
  answers: Readonly<Record<string, string>>
  /** Where there is no fixed limit: the time that the council names itself. */
  own: Period | null
}

/** One way in which a limit can run. */
export interface Branch {
  /** Under these conditions, "if the council wrote to you in time"; none where it is certain. */
  when: string[]
  /** The day from which it runs, where that is not known: "the day the council found you an advocate". */
  missing: string | null
  /** Earliest and latest last day; null where it cannot be counted. */
  due: Span | null
  /** null for a day of the calendar, and while the start is missing. */
  trace: Trace | null
  state: Counted['state']
  /** Past the last day, least and most, until it was done or until today: calendar days, and working days where the limit has those. */
  past: Range
  pastWorking: Range | null
}

/** A limit that follows from what the reader told. */
export interface Step {
  limit: RulebookLimit
  /** The event that it runs from; 'asked' for the council’s own time. */
  from: EventKind | 'asked'
  /** The event that ended it, and its days, where they were given. */
  ended: { kind: EventKind | 'done'; span: Span } | null
  branches: Branch[]
  /** false while it depends on an answer whether it applies at all. */
  applies: boolean
  /** The state that holds whatever the answers are; the word "perhaps" where they matter. */
  state: Counted['state']
}

/** A limit that will follow once a step is done. */
export interface Later {
  limit: RulebookLimit
  /** The event that starts it. */
  after: EventKind
  /** Its last day if the step before it is done on the latest day allowed; null where that is the reader’s to do, or not known. */
  ifLast: Day | null
}

export interface WorkedOut {
  /** The first to run out first. */
  steps: Step[]
  later: Later[]
  /** Areas without a fixed limit that what was asked belongs to. */
  none: NoLimit[]
  questions: readonly Question[]
  /** Plain sentences on what was entered. */
  notes: string[]
  /** The days that were counted with, by kind or key. */
  days: Record<string, Span>
}

/** Id of the step that is counted with the time that the council names itself. */
export const ownLimit = 'own'

/**
 * Every limit that follows from what a reader tells, in each way that is still possible, and what comes after it.
 * @param today the day that "overdue" is measured at
 */
export function workOut(told: Told, today: Day): WorkedOut {
  const notes: string[] = []
  const days: Record<string, Span> = {}
  for (const [key, span] of Object.entries(told.days)) {
    const { span: counted, note } = key === phaseMove ? { span, note: null } : upToToday(span, today)
    days[key] = counted
    if (note && !notes.includes(note)) notes.push(note)
  }
  const found = whatFollows(leaveOutWrong(days, told.asked, notes), today).filter(({ limit }) => belongs(limit, told))
  const limits = [...found.map(({ limit, from }) => ({ limit, from })), ...calendarDays(days)]
  const questions = [...new Map(limits.flatMap(({ limit }) => dependsOn(limit)).map((each) => [each.id, each])).values()]
  const steps = limits.flatMap(({ limit, from }) => stepOf(limit, from, days, told.answers, today) ?? [])
  const none = (told.asked.none ?? []).flatMap((id) => noLimits.find((area) => area.id === id) ?? [])
  const start = days[told.asked.kind ?? 'asked']
  if (told.own && start && takesOwnTime(told.asked)) steps.push(ownStep(none[0]?.name ?? 'Agreed action', start, told.own, days, today))
  steps.sort((a, b) => firstDue(a).localeCompare(firstDue(b)))
  return { steps, later: whatComes(steps, days), none, questions, notes, days }
}

/**
 * What is shown of all that follows. Times to complain count only for somebody who has not complained yet, but for the Ombudsman’s.
 * Limits added up are left out where the reader’s own time lies between them: then the sum is no last day. What was agreed with
 * the Ombudsman is counted once, and with the time that the decision gives where that is known.
 */
function belongs(limit: RulebookLimit, { asked, own }: Told): boolean {
  if (limit.startsWith.includes('grounds-arose')) return asked.kind === 'grounds-arose' || limit.id === 'lgo-12m'
  if (limit.startsWith.includes('lgo-decided')) return limit.id === 'lgo-action' && !own
  const parts = limit.parts?.flatMap((id) => rulebookLimit(id) ?? []) ?? []
  return parts.slice(1).every(({ startsWith }, index) => parts[index]!.endsWith.some((kind) => startsWith.includes(kind)))
}

/** An end before its start is no end; the reader is told. What was asked itself stays: then it is the start that is left out. */
function leaveOutWrong(days: Record<string, Span>, asked: Asked, notes: string[]): Partial<Record<EventKind, Span>> {
  for (const limit of everyLimit) {
    const from = limit.startsWith.find((kind) => days[kind])
    const wrong = from && limit.endsWith.find((kind) => kind !== from && days[kind] && days[kind].to < days[from]!.from)
    if (!wrong) continue
    const [out, stays, is] = wrong === asked.kind ? [from, wrong, 'after'] : [wrong, from, 'before']
    notes.push(`You entered ${formatSpan(days[out]!)} for “${kindNames[out]}”. That is ${is} “${kindNames[stays]}”, so it is left out.`)
    delete days[out]
  }
  return days
}

/** Limits that are a day of the year, for a move in that year. */
function calendarDays(days: Record<string, Span>): { limit: RulebookLimit; from: EventKind }[] {
  return days[phaseMove] ? everyLimit.filter(({ length }) => 'date' in length).map((limit) => ({ limit, from: phaseMove })) : []
}

function stepOf(limit: RulebookLimit, from: EventKind, days: Record<string, Span>, answers: Told['answers'], today: Day): Step | null {
  const kind = limit.endsWith.find((each) => days[each] && each !== from)
  const ended = kind ? { kind, span: days[kind]! } : null
  const branches: Branch[] = []
  const all = ways(dependsOn(limit), answers)
  const possible = all.filter((way) => !way.some(({ option }) => option.only && !option.only.includes(limit.id)))
  for (const way of possible) {
    const branch = branchOf(limit, way, days[from]!, days, ended?.span ?? null, today)
    if (!branches.some((other) => same(other, branch))) branches.push(branch)
  }
  const applies = possible.length === all.length
  return branches.length ? { limit, from, ended, branches, applies, state: stateOf(branches, applies && !isRough(limit)) } : null
}

/** The questions whose answers change something about this limit. */
function dependsOn(limit: RulebookLimit): readonly Question[] {
  const change = ({ only, longer, from }: Option) => `${!only || only.includes(limit.id)} ${longer} ${from?.key}`
  return questionsOn(limit).filter(({ options }) => new Set(options.map(change)).size > 1)
}

interface Taken {
  option: Option
  question: Question
  answered: boolean
}

/** Every combination of answers that is still possible. */
function ways(questions: readonly Question[], answers: Told['answers']): Taken[][] {
  let all: Taken[][] = [[]]
  for (const question of questions) {
    const known = question.options.find(({ id }) => id === answers[question.id])
    const taken = (known ? [known] : question.options).map((option): Taken => ({ option, question, answered: !!known }))
    all = all.flatMap((way) => taken.map((each) => [...way, each]))
  }
  return all
}

function branchOf(limit: RulebookLimit, way: Taken[], start: Span, days: Record<string, Span>, end: Span | null, today: Day): Branch {
  const from = way.map(({ option }) => option.from).find(Boolean)
  const open = way.filter(({ answered }) => !answered)
  // While the start is missing nothing else matters; and "you wrote to the council" is what goes without saying.
  const said = open.filter(({ option, question }) => (from && !days[from.key] ? option.from : option.from || !question.options.some((each) => each.from)))
  const when = said.map(({ option }) => option.when)
  if (from && !days[from.key]) return { when, missing: from.says, due: null, trace: null, state: 'unknown', past: [0, 0], pastWorking: null }
  const length = way.some(({ option }) => option.longer) ? limit.extended!.length : limit.length
  const counted =
    'date' in length
      ? onDay(`${start.from.slice(0, 4)}-${length.date}`, end, today)
      : countLength(limit, length, null, from ? days[from.key]! : start, end, today)
  const { due, trace, state, past } = counted
  const working = due && 'unit' in length && length.unit === 'working days' ? workingPast(due, end ?? { from: today, to: today }, limit.calendar) : null
  return { when, missing: null, due, trace, state, past, pastWorking: working }
}

function onDay(day: Day, end: Span | null, today: Day): Pick<Branch, 'due' | 'trace' | 'state' | 'past'> {
  const past = elapsed({ from: day, to: day }, end ?? { from: today, to: today })
  const state = end ? (past[0] ? 'late' : past[1] ? 'perhaps late' : 'kept') : past[0] ? 'overdue' : 'waiting'
  return { due: { from: day, to: day }, trace: null, state, past }
}

function workingPast(due: Span, end: Span, calendar: RulebookLimit['calendar']): Range | null {
  const least = workingDaysBetween(due.to, end.from, calendar)
  const most = workingDaysBetween(due.from, end.to, calendar)
  return least === null || most === null ? null : [least, most]
}

const same = (a: Branch, b: Branch): boolean =>
  a.missing === b.missing && a.due?.from === b.due?.from && a.due?.to === b.due?.to && a.trace?.period.value === b.trace?.period.value && a.when.join() === b.when.join()

/** A length such as "about a month" makes nothing certainly late; nor does a duty that lasts for a time. */
const isRough = ({ id, length }: RulebookLimit): boolean => lasting.has(id) || ('approx' in length && length.approx === true)

/**
 * What holds whatever is not known yet.
 * @param certain whether the limit applies whatever the answers are, to the day
 */
function stateOf(branches: Branch[], certain: boolean): Step['state'] {
  const states = new Set(branches.map(({ state }) => state))
  if (states.size === 1 && certain) return branches[0]!.state
  if (states.has('overdue') || states.has('perhaps overdue')) return 'perhaps overdue'
  if (states.has('late') || states.has('perhaps late')) return 'perhaps late'
  return states.has('waiting') ? 'waiting' : states.has('kept') ? 'kept' : 'unknown'
}

/** Whether the reader can enter a time that the rulebook does not know: one of the council, or of a decision. */
export const takesOwnTime = ({ kind }: Asked): boolean => kind === null || kind === 'lgo-decided'

/** The time that a council sets itself, where nothing else is fixed. */
function ownStep(name: string, start: Span, length: Period, days: Record<string, Span>, today: Day): Step {
  const limit: RulebookLimit = {
    id: ownLimit, domain: 'complaints handling', name: `${name}: the time that you entered`, startsWith: [], endsWith: [], length,
    force: 'council policy', citation: 'Time entered by hand', url: '', verified: 'not verified',
    starts: 'you asked', ends: 'the council has done it', wording: [],
  }
  const end = days['done'] ?? null
  const branch = branchOf(limit, [], start, days, end, today)
  return { limit, from: 'asked', ended: end && { kind: 'done', span: end }, branches: [branch], applies: true, state: branch.state }
}

/** Events that end a step. Where each start has an end of its own (acknowledged at stage one, at stage two), that one. */
export function endsOf({ limit: { startsWith, endsWith }, from }: Step): EventKind[] {
  const index = startsWith.indexOf(from as EventKind)
  return startsWith.length > 1 && startsWith.length === endsWith.length && index >= 0 ? [endsWith[index]!] : endsWith
}

/** What follows once a step is done that is not done yet. */
function whatComes(steps: Step[], days: Record<string, Span>): Later[] {
  const shown = new Set(steps.map(({ limit }) => limit.id))
  const later = new Map<string, Later>()
  for (const step of steps) {
    if (step.ended || step.from === 'asked') continue
    const last = step.branches.flatMap(({ due }) => due?.to ?? []).toSorted().at(-1)
    for (const limit of everyLimit) {
      const after = limit.startsWith.find((kind) => endsOf(step).includes(kind))
      if (!after || days[after] || limit.clock === 'never' || limit.force === 'derived' || shown.has(limit.id) || later.has(limit.id) || 'date' in limit.length) continue
      if (last && !inForce(limit, { from: last, to: last })) continue
      // A step with an end of its own kind, such as one review after another, is told by its name.
      if (limit.endsWith.includes(after) && step.limit.endsWith.includes(limit.endsWith[0]!) && limit.startsWith.length === 1) continue
      const counts = last && !step.limit.by && !limit.by && step.branches.length === 1
      // Two codes with the same time for the same answer are told once.
      if ([...later.values()].some((other) => other.after === after && other.limit.endsWith[0] === limit.endsWith[0])) continue
      later.set(limit.id, { limit, after, ifLast: counts ? (addPeriod(last, limit.length, limit).due?.to ?? null) : null })
    }
  }
  return [...later.values()]
}

const firstDue = ({ branches }: Step): string => branches.flatMap(({ due }) => due?.from ?? []).toSorted()[0] ?? '9999'

/** The limit of a step in the rulebook; undefined for the council’s own time. */
export const inRulebook = ({ limit }: Pick<Step, 'limit'>): RulebookLimit | undefined => rulebookLimit(limit.id)
