import { addPeriod, type Trace } from '../calendar/add-period.ts'
import { elapsed, workingDaysBetween, type Range } from '../calendar/between.ts'
import type { Day, Period, Span } from '../calendar/span.ts'
import { rulebookLimit, type RulebookLimit } from '../rules/whole-rulebook.ts'
import type { EventKind } from '../rules/kinds.ts'
import { countLength, type Counted } from '../rules/what-follows.ts'
import { lasting } from './what-to-do.ts'
import { questionsOn, usualOption, type Option, type Question } from './questions.ts'

/** Answers, by question. */
export type Answers = Readonly<Record<string, string>>

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
  /** The first is the one that usually holds, or that the reader's answers leave. */
  branches: Branch[]
  /** false while it depends on an answer whether it applies at all. */
  applies: boolean
  /** false where it does not apply if what usually holds does. */
  usual: boolean
  /** true where it runs from a step that is not done yet, counted from the last day for that one: it can only end earlier. */
  chained: boolean
  /** The state that holds whatever the answers are; the word "perhaps" where they matter. */
  state: Counted['state']
}

/** Id of the step that is counted with the time that the council names itself. */
export const ownLimit = 'own'

/**
 * A limit in every way that is still possible; null where an answer says that it does not apply.
 * @param days what the reader told, by kind of event or key of a question
 * @param chained the start, where it is not told but counted from the last day of the step before
 */
export function stepOf(
  limit: RulebookLimit,
  from: EventKind,
  days: Record<string, Span>,
  answers: Answers,
  today: Day,
  chained?: Span,
): Step | null {
  const kind = limit.endsWith.find((each) => days[each] && each !== from)
  const ended = kind ? { kind, span: days[kind]! } : null
  const branches: Branch[] = []
  const all = ways(dependsOn(limit), answers)
  const applying = (way: Taken[]) => !way.some(({ option }) => option.only && !option.only.includes(limit.id))
  const possible = all.filter(applying)
  for (const way of possible) {
    const branch = branchOf(limit, way, chained ?? days[from]!, days, ended?.span ?? null, today)
    if (!branches.some((other) => same(other, branch))) branches.push(branch)
  }
  if (!branches.length) return null
  const applies = possible.length === all.length
  const usual = applying(all[0]!) && !all[0]!.some(({ question, answered }) => question.must && !answered)
  return {
    limit,
    from,
    ended,
    branches,
    applies,
    usual,
    chained: chained !== undefined,
    state: stateOf(branches, applies && !isRough(limit)),
  }
}

/** The questions whose answers change something about this limit. */
export function dependsOn(limit: RulebookLimit): readonly Question[] {
  const change = ({ only, longer, from, posted }: Option) => `${!only || only.includes(limit.id)} ${longer} ${from?.key} ${posted?.of}`
  // A form of the limit from before it had a longer one has nothing to ask.
  const can = ({ longer }: Option) => !longer || limit.extended !== undefined
  return questionsOn(limit).filter(({ options }) => options.every(can) && new Set(options.map(change)).size > 1)
}

interface Taken {
  option: Option
  question: Question
  answered: boolean
}

/** Every combination of answers that is still possible, the usual one first; what is rare is not, until the reader says so. */
function ways(questions: readonly Question[], answers: Answers): Taken[][] {
  let all: Taken[][] = [[]]
  for (const question of questions) {
    const known = question.options.find(({ id }) => id === answers[question.id])
    const assumed = question.rare ? usualOption(question) : null
    const taken = (known ? [known] : assumed ? [assumed] : question.options).map((option): Taken => ({
      option,
      question,
      answered: !!known || !!assumed,
    }))
    all = all.flatMap((way) => taken.map((each) => [...way, each]))
  }
  return all
}

function branchOf(limit: RulebookLimit, way: Taken[], start: Span, days: Record<string, Span>, done: Span | null, today: Day): Branch {
  const from = way.map(({ option }) => option.from).find(Boolean)
  const when = way.filter(({ answered }) => !answered).map(({ option }) => option.when)
  if (from && !days[from.key])
    return { when, missing: from.says, due: null, trace: null, state: 'unknown', past: [0, 0], pastWorking: null }
  const length = way.some(({ option }) => option.longer) ? limit.extended!.length : limit.length
  const begins = servedOn(from ? days[from.key]! : start, way, 'start')
  const end = done && servedOn(done, way, 'end')
  const counted =
    'date' in length
      ? onDay(`${begins.from.slice(0, 4)}-${length.date}`, end, today)
      : countLength(limit, length, null, begins, end, today, limit.laterOf && days[limit.laterOf.startsWith])
  const { due, trace, state, past } = counted
  const working =
    due && 'unit' in length && length.unit === 'working days' ? workingPast(due, end ?? { from: today, to: today }, limit.calendar) : null
  return { when, missing: null, due, trace, state, past, pastWorking: working }
}

/** A day on which a letter was posted as the day on which the law takes it to have come; unchanged where it was not posted. */
function servedOn(span: Span, way: Taken[], of: 'start' | 'end'): Span {
  const rule = way.map(({ option }) => option.posted).find((each) => each?.of === of)
  return (rule && addPeriod(span, { value: rule.workingDays, unit: 'working days' }).due) ?? span
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
  a.missing === b.missing &&
  a.due?.from === b.due?.from &&
  a.due?.to === b.due?.to &&
  a.trace?.period.value === b.trace?.period.value &&
  a.when.join() === b.when.join()

/** A length such as "about a month" makes nothing certainly late; nor does a duty that lasts for a time. */
const isRough = ({ id, length }: RulebookLimit): boolean => lasting.has(id) || ('approx' in length && length.approx === true)

/**
 * What holds whatever is not known yet; a way without a last day says nothing against those that have one.
 * @param certain whether the limit applies whatever the answers are, to the day
 */
function stateOf(branches: Branch[], certain: boolean): Step['state'] {
  const states = new Set(branches.filter(({ due }) => due).map(({ state }) => state))
  if (!states.size) return branches[0]!.state
  if (states.size === 1 && certain) return [...states][0]!
  if (states.has('overdue') || states.has('perhaps overdue')) return 'perhaps overdue'
  if (states.has('late') || states.has('perhaps late')) return 'perhaps late'
  return states.has('waiting') ? 'waiting' : states.has('kept') ? 'kept' : 'unknown'
}

/** The time that a council sets itself, where nothing else is fixed. */
export function ownStep(name: string, start: Span, length: Period, days: Record<string, Span>, today: Day): Step {
  const limit: RulebookLimit = {
    id: ownLimit,
    domain: 'complaints handling',
    name: `${name}: the time that you entered`,
    noun: 'answer',
    startsWith: [],
    endsWith: [],
    length,
    force: 'council policy',
    citation: 'Time entered by hand',
    url: '',
    verified: 'not verified',
    starts: 'you asked',
    ends: 'the council has done it',
    wording: [],
  }
  const end = days['done'] ?? null
  const branch = branchOf(limit, [], start, days, end, today)
  return {
    limit,
    from: 'asked',
    ended: end && { kind: 'done', span: end },
    branches: [branch],
    applies: true,
    usual: true,
    chained: false,
    state: branch.state,
  }
}

/** Events that end a step. Where each start has an end of its own (acknowledged at stage one, at stage two), that one. */
export function endsOf({ limit: { startsWith, endsWith }, from }: Step): EventKind[] {
  const index = startsWith.indexOf(from as EventKind)
  return startsWith.length > 1 && startsWith.length === endsWith.length && index >= 0 ? [endsWith[index]!] : endsWith
}

/** The earliest day on which a step can end; '9999' where none can be counted. */
export const firstDue = ({ branches }: Step): string => branches.flatMap(({ due }) => due?.from ?? []).toSorted()[0] ?? '9999'

/** The limit of a step in the rulebook; undefined for the council’s own time. */
export const inRulebook = ({ limit }: Pick<Step, 'limit'>): RulebookLimit | undefined => rulebookLimit(limit.id)
