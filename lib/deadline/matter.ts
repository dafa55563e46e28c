import type { Day } from '../calendar/span.ts'
import type { Asked } from '../rules/asked.ts'
import { rulebookLimit } from '../rules/whole-rulebook.ts'
import { leading } from './answer.ts'
import type { LogEntry } from '../watchlist/matter.ts'
import { endsOf, ownLimit } from './step.ts'
import { takesOwnTime, workOut, type Told, type WorkedOut } from './work-out.ts'

/**
 * What follows from what was told and from the log: an answer in it is the day on which the step that matters was done, unless the
 * reader gave that day elsewhere.
 */
export function workOutWith(told: Told, log: readonly LogEntry[], today: Day): WorkedOut {
  const worked = workOut(told, today)
  const answered = log.filter(({ what, on }) => what === 'answered' && on <= today).toSorted((a, b) => a.on.localeCompare(b.on))[0]
  const key = answered && answerKey(told.asked, worked)
  if (!answered || !key || told.days[key]) return worked
  return workOut({ ...told, days: { ...told.days, [key]: { from: answered.on, to: answered.on } } }, today)
}

/** Under which key the day of the answer stands. */
function answerKey(asked: Asked, worked: WorkedOut): string | null {
  const step = leading(asked, worked)
  if (step) return step.limit.by ? null : step.limit.id === ownLimit ? 'done' : (endsOf(step)[0] ?? null)
  return takesOwnTime(asked) ? 'done' : (rulebookLimit(asked.main ?? '')?.endsWith[0] ?? null)
}
