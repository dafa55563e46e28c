import { addPeriod } from '../calendar/add-period.ts'
import type { Day } from '../calendar/span.ts'
import type { CaseAction } from './case.ts'
import type { CaseEdit } from './messages.ts'

/**
 * The deadlines that another decision date changes: those of a period that runs from the decision. Not known where the
 * date is not, or where the calendar does not reach so far. For the pages: the background carries no calendar.
 */
export const recount = (decisionDate: Day | null, actions: readonly CaseAction[]): NonNullable<CaseEdit['dues']> =>
  actions.flatMap(({ id, anchor, within }) =>
    anchor === 'decision' && within ? [{ action: id, due: decisionDate ? (addPeriod(decisionDate, within).due?.to ?? null) : null }] : [],
  )
