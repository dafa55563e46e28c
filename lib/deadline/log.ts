import { addPeriod } from '../calendar/add-period.ts'
import type { Day, Period } from '../calendar/span.ts'
import { formatDay } from '../calendar/words.ts'
import type { Asked } from '../rules/asked.ts'
import { latestOther, leading } from './answer.ts'
import { bodyOf, upperFirst } from './bodies.ts'
import { forOmbudsman, nextFor, safeDay } from './next.ts'
import type { LogEntry, Tone } from '../watchlist/matter.ts'
import type { WorkedOut } from './work-out.ts'

/**
 * Where an own case stands, in the words that people know from information requests.
 * `very late`: past the last day that any answer to an open question would give, and past twice the time allowed.
 */
export type LogState = 'waiting' | 'late' | 'very late' | 'answered' | 'not known'

/** The log in the order of its days; entries of one day as they were made. */
export const inOrder = (log: readonly LogEntry[]): LogEntry[] => log.toSorted((a, b) => a.on.localeCompare(b.on))

/** Where it stands on a day. */
export function logState(asked: Asked, worked: WorkedOut, log: readonly LogEntry[], today: Day): LogState {
  if (log.some(({ what, on }) => what === 'answered' && on <= today)) return 'answered'
  const step = leading(asked, worked)
  if (!step || step.limit.by || !step.branches[0]!.due) return 'not known'
  if (step.ended) return 'answered'
  const { due, past, trace } = step.branches[0]!
  if (past[0] === 0) return 'waiting'
  const longest = latestOther(step, worked)?.branch.due!.to ?? due!.to
  const twice = trace ? twiceAsLong(trace.counts.at(-1)!.start, trace.period, step.limit) : null
  return today > longest && twice && today > twice ? 'very late' : today > longest ? 'late' : 'waiting'
}

const twiceAsLong = (start: Day, { value, unit }: Period, limit: Parameters<typeof addPeriod>[2]): Day | null =>
  addPeriod(start, { value: 2 * value, unit }, limit).due?.to ?? null

/** How many working days one waits after a letter before the next. */
const PATIENCE = 10

/** What to do next, and by or from which day. */
export interface NextStep {
  says: string
  /** null where it can be done now. */
  day: Day | null
  tone: Tone | null
}

/**
 * The next step of an own case: wait for the last day, or for what was promised; a reminder, a complaint, then the next body. Each only
 * after the one before it has had its ten working days.
 */
export function nextStep(asked: Asked, worked: WorkedOut, log: readonly LogEntry[], today: Day): NextStep {
  const state = logState(asked, worked, log, today)
  const { last } = nextFor(asked)
  const body = bodyOf(asked)
  if (state === 'answered')
    return { says: 'You have an answer. If you are not content with it, see what can come next.', day: null, tone: null }
  if (state === 'not known')
    return {
      says: `No last day is known. Ask ${body} by when it will answer, and enter that as a promise.`,
      day: null,
      tone: null,
    }
  const past = inOrder(log).filter(({ on }) => on <= today)
  const promise = past.findLast(({ what, until }) => what === 'promised' && until)
  if (promise?.until && promise.until >= today)
    return {
      says: `Wait until ${formatDay(promise.until)}: ${body} promised an answer by then.`,
      day: promise.until,
      tone: null,
    }
  const due = leading(asked, worked)!.branches[0]!.due!.to
  if (state === 'waiting' && due >= today)
    return { says: `Wait until ${formatDay(due)}. If nothing has come by then, send a reminder.`, day: due, tone: null }
  const sent = past.filter(({ what, tone }) => what === 'sent' && tone)
  const latest = sent.at(-1)
  const wait = latest ? (addPeriod(latest.on, { value: PATIENCE, unit: 'working days' }).due?.to ?? null) : null
  if (wait && wait >= today)
    return {
      says: `You wrote on ${formatDay(latest!.on)}. Give ${body} until ${formatDay(wait)} to answer.`,
      day: wait,
      tone: null,
    }
  const tones = new Set(sent.map(({ tone }) => tone))
  if (!latest) return { says: 'Send a reminder now.', day: null, tone: 'reminder' }
  if (!tones.has('complaint') && !tones.has('last'))
    return { says: 'Your reminder had no answer. Make a formal complaint now.', day: null, tone: 'complaint' }
  if (!tones.has('last'))
    return { says: `Your complaint had no answer. Send the last letter, or go to ${last.who} now.`, day: null, tone: 'last' }
  const safe = forOmbudsman(asked) ? safeDay(worked.days[asked.kind ?? 'asked']) : null
  return {
    says: `Go to ${last.who} now.${safe && safe >= today ? ` You are in time until ${formatDay(safe)}, or longer.` : ''}`,
    day: safe && safe >= today ? safe : null,
    tone: null,
  }
}

/**
 * An entry in words: "You sent a reminder by email", "The council promised by phone an answer by 3 May 2026".
 * @param body who was asked: "the landlord"
 */
export function entryText({ what, tone, by, until }: LogEntry, body = 'the council'): string {
  const way = by ? ` by ${by}` : ''
  const letters: Record<Tone, string> = { reminder: 'a reminder', complaint: 'a formal complaint', last: 'a last letter' }
  if (what === 'sent') return `You sent ${tone ? letters[tone] : 'something'}${way}`
  if (what === 'answered') return `${upperFirst(body)} answered${way}`
  if (what === 'promised') return `${upperFirst(body)} promised${way} an answer${until ? ` by ${formatDay(until)}` : ''}`
  return `Something else came from ${body}${way}`
}
