import type { Day, Period, Span } from '../calendar/span.ts'
import { formatSpan } from '../calendar/words.ts'
import type { Asked } from '../rules/asked.ts'
import { everyLimit, noLimits, rulebookLimit, type RulebookLimit } from '../rules/whole-rulebook.ts'
import { kindNames, type EventKind } from '../rules/kinds.ts'
import type { NoLimit } from '../rules/limit.ts'
import { limitOn } from '../rules/limit-on.ts'
import { whatFollows } from '../rules/what-follows.ts'
import { phaseMove } from './choices.ts'
import { whatComes, type Later } from './later.ts'
import { usualOption, type Question } from './questions.ts'
import { dependsOn, endsOf, firstDue, ownStep, stepOf, type Answers, type Step } from './step.ts'
import { upToToday } from './up-to-today.ts'

/** What the reader told. */
export interface Told {
  asked: Asked
  /** Days of what happened, by kind of event, and of what only a question asks for, by its key. A month is a span. */
  days: Readonly<Record<string, Span>>
  answers: Answers
  /** Where there is no fixed limit: the time that the council names itself. */
  own: Period | null
}

export interface WorkedOut {
  /** The first to run out first. */
  steps: Step[]
  later: Later[]
  /** Areas without a fixed limit that what was asked belongs to. */
  none: NoLimit[]
  /** Limits of today that would follow, but were not yet law when their time began, and of which no earlier form is known. */
  notYet: RulebookLimit[]
  questions: readonly Question[]
  /** Ids of the questions that the reader answered. */
  answered: ReadonlySet<string>
  /** The option that holds for each of them: what was answered, else what usually holds. */
  chosen: Readonly<Record<string, string>>
  /** Plain sentences on what was entered. */
  notes: string[]
  /** The days that were counted with, by kind or key. */
  days: Record<string, Span>
}

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
  const given = leaveOutWrong(days, told.asked, notes)
  const found = whatFollows(given, today).filter(({ limit }) => belongs(limit, told))
  const limits = [...found.map(({ limit, from }) => ({ limit, from })), ...calendarDays(days)]
  const steps = limits.flatMap(({ limit, from }) => stepOf(limit, from, days, told.answers, today) ?? [])
  const chained = chainedMain(told, steps, days, today)
  if (chained) steps.push(chained)
  const asking = [...limits.map(({ limit }) => limit), ...(chained ? [chained.limit] : [])]
  const questions = [...new Map(asking.flatMap(dependsOn).map((each) => [each.id, each])).values()].filter((each) => matters(each, steps))
  const notYet = everyLimit.filter((limit) => {
    const from = limit.startsWith.find((kind) => given[kind])
    return (
      from &&
      limit.clock !== 'never' &&
      !limit.by &&
      limit.force !== 'derived' &&
      belongs(limit, told) &&
      // What is law no longer is not to come.
      !(limit.effective?.to && limit.effective.to < given[from]!.from) &&
      !limitOn(limit, given[from]!)
    )
  })
  const none = (told.asked.none ?? []).flatMap((id) => noLimits.find((area) => area.id === id) ?? [])
  const start = days[told.asked.kind ?? 'asked']
  if (told.own && start && takesOwnTime(told.asked)) steps.push(ownStep(none[0]?.name ?? 'Agreed action', start, told.own, days, today))
  steps.sort((a, b) => firstDue(a).localeCompare(firstDue(b)))
  const later = whatComes(steps, days).filter(({ limit }) => !told.asked.not?.includes(limit.id))
  const answered = new Set(questions.filter(({ id, options }) => options.some((each) => each.id === told.answers[id])).map(({ id }) => id))
  const chosen = Object.fromEntries(
    questions.flatMap((each): [string, string][] => {
      const option = answered.has(each.id) ? told.answers[each.id] : usualOption(each)?.id
      return option ? [[each.id, option]] : []
    }),
  )
  return { steps, later, none, notYet, questions, answered, chosen, notes, days }
}

/**
 * What is shown of all that follows. Times to complain count only for somebody who has not complained yet, but for the Ombudsman’s.
 * Limits added up are left out where the reader’s own time lies between them: then the sum is no last day. What was agreed with
 * the Ombudsman is counted once, and with the time that the decision gives where that is known.
 */
function belongs(limit: RulebookLimit, { asked, own }: Told): boolean {
  if (asked.not?.includes(limit.id)) return false
  if (limit.startsWith.includes('grounds-arose')) return asked.kind === 'grounds-arose' || limit.id === 'lgo-12m'
  if (limit.startsWith.includes('lgo-decided')) return limit.id === 'lgo-action' && !own
  const parts = limit.parts?.flatMap((id) => rulebookLimit(id) ?? []) ?? []
  return parts.slice(1).every(({ startsWith }, index) => parts[index]!.endsWith.some((kind) => startsWith.includes(kind)))
}

/** How the day of an answer came matters only once there is an answer. */
const matters = ({ options, about }: Question, steps: Step[]): boolean =>
  !options.some(({ posted }) => posted?.of === 'end') || steps.some(({ limit, ended }) => ended && about.includes(limit.id))

/**
 * The limit that matters, where it starts with a step that is not done yet: counted from the last day for that step. The answer to a
 * complaint is due ten working days after the acknowledgement, which may not have come at all.
 */
function chainedMain({ asked, answers }: Told, steps: Step[], days: Record<string, Span>, today: Day): Step | null {
  const main = asked.main ? rulebookLimit(asked.main) : undefined
  if (!main || steps.some(({ limit }) => limit.id === main.id)) return null
  for (const step of steps) {
    const from = endsOf(step).find((kind) => main.startsWith.includes(kind))
    const due = step.branches[0]!.due
    if (!from || step.ended || !due || !limitOn(main, due)) continue
    return stepOf(main, from, days, answers, today, due)
  }
  return null
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

/** Whether the reader can enter a time that the rulebook does not know: one of the council, or of a decision. */
export const takesOwnTime = ({ kind, none = [] }: Asked): boolean =>
  kind === 'lgo-decided' || (kind === null && !noLimits.some(({ id, atOnce }) => atOnce && none.includes(id)))
