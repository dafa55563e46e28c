import type { Case } from '../watchlist/case.ts'
import { dueDay } from '../watchlist/state.ts'
import { calendarFile, type CalendarEntry } from './ics.ts'

/** The deadlines of the watchlist as a calendar file; actions without a due day are left out. */
export const watchlistIcs = (cases: readonly Case[], stamp: number): string =>
  calendarFile(cases.flatMap(entriesOf), stamp)

function entriesOf(of: Case): CalendarEntry[] {
  const name = of.bodies.join(', ') || of.title
  return of.actions.flatMap((action): CalendarEntry[] => {
    const day = dueDay(action)
    if (!day) return []
    const done = action.mark.as === 'done' ? `Done${action.mark.on ? ` on ${action.mark.on}` : ''}: ` : ''
    return [
      {
        uid: `${of.id}.${action.id}`,
        day,
        title: `${done}${name}: ${action.text}`.slice(0, 200),
        text: [action.text, of.reference && `Decision ${of.reference}`, action.deadlineText].filter(Boolean).join('\n'),
        url: of.url,
        // Seconds since 2020: time enough for a number of 31 bits.
        revision: Math.max(0, Math.max(of.changed, action.changed) / 1_000 - 1_577_836_800),
        cancelled: action.mark.as === 'dropped',
      },
    ]
  })
}
