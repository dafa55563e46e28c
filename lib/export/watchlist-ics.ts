import type { Day } from '../calendar/span.ts'
import { formatDay } from '../calendar/words.ts'
import { shorten } from '../text/shorten.ts'
import type { Case } from '../watchlist/case.ts'
import { shortNameOf } from '../watchlist/short-name.ts'
import { dueDay, isOpen } from '../watchlist/state.ts'
import { dayWords } from '../watchlist/words.ts'
import { calendarFile, type CalendarEntry } from './ics.ts'

/** Room for the title of an entry; what is longer is cut after a whole word, and stands whole in its text. */
const longestTitle = 120

/**
 * The deadlines of the watchlist as a calendar file; actions without a last day, and cases that are kept as a reading only, are left out.
 * @param stamp when the file is made, in milliseconds
 * @param past also what has passed or is done: left out unless asked for
 */
export const watchlistIcs = (cases: readonly Case[], today: Day, stamp: number, past = false): string =>
  calendarFile(
    cases.flatMap((of) => entriesOf(of, today, past)),
    stamp,
  )

function entriesOf(of: Case, today: Day, past: boolean): CalendarEntry[] {
  if (!of.tracked) return []
  return of.actions.flatMap((action): CalendarEntry[] => {
    const day = dueDay(action)
    const open = isOpen(action)
    const dropped = action.mark.as === 'dropped'
    // One that is no longer expected goes on being written while its day is to come: a calendar that has it takes it out.
    const coming = day !== null && day >= today && (open || dropped)
    if (!day || (!coming && !past)) return []
    const done = action.mark.as === 'done' ? (action.mark.on ? `Done on ${formatDay(action.mark.on)}: ` : 'Done: ') : ''
    return [
      {
        uid: `${of.id}.${action.id}`,
        day,
        title: entryTitle(`${done}${shortNameOf(of)}`, action.text),
        text: [
          action.text,
          `Last day: ${action.later ? dayWords({ ...action, mark: { as: 'open' } }) : formatDay(day)}`,
          of.bodies.join(', '),
          of.reference && `Decision ${of.reference}`,
          action.deadlineText,
        ]
          .filter(Boolean)
          .join('\n'),
        url: of.url,
        // Seconds since 2020: time enough for a number of 31 bits.
        revision: Math.max(0, Math.max(of.changed, action.changed) / 1_000 - 1_577_836_800),
        cancelled: dropped,
        alarm: coming && open,
      },
    ]
  })
}

/** "Saltmarsh: Pay Mr T £300": whole, or cut after a word with an ellipsis; begins with a capital letter. */
export const entryTitle = (name: string, text: string): string =>
  shorten(`${name}: ${text.charAt(0).toUpperCase()}${text.slice(1)}`, longestTitle)
