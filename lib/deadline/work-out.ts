import type { Day, Period, Span } from '../calendar/span.ts'
import { formatSpan } from '../calendar/words.ts'
import type { Asked } from '../rules/asked.ts'
import { everyLimit, noLimits, rulebookLimit, type RulebookLimit } from '../rules/everything.ts'
import { kindNames } from '../rules/kind-names.ts'
import type { NoLimit } from '../rules/limit.ts'
import type { EventKind } from '../rules/more-kinds.ts'
import { whatFollows } from '../rules/what-follows.ts'
import { phaseMove } from './choices.ts'
import { whatComes, type Later } from './later.ts'
import type { Question } from './questions.ts'
import { dependsOn, firstDue, ownStep, stepOf, type Answers, type Step } from './step.ts'
import { upToToday } from './when.ts'

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
  questions: readonly Question[]
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

/** Whether the reader can enter a time that the rulebook does not know: one of the council, or of a decision. */
export const takesOwnTime = ({ kind }: Asked): boolean => kind === null || kind === 'lgo-decided'
