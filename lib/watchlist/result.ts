import { spokenLength } from '../calendar/lengths.ts'
import { stateOf } from '../delays/state-of.ts'
import type { Headline } from '../record.ts'
import { shorten } from '../text/shorten.ts'
import type { Case, CaseDelay } from './case.ts'

/** Room for the result of a case in a row of the table. */
const longestResult = 38

const noLimit = 'No limit could be checked'

/** The result of a reading in a few words: "Stage two response: 3 months late", "Nearly 18 months; limit about 6 months", "In time". */
export function resultOf(headline: Pick<Headline, 'result' | 'limit' | 'state'> | null): string {
  if (!headline) return noLimit
  if (headline.state === 'kept') return 'In time'
  const { result, limit } = headline
  // What is "late" needs no limit beside it.
  const whole = limit && !/\blate\b/.test(result) ? `${result}; ${limit.charAt(0).toLowerCase()}${limit.slice(1).replace(':', '')}` : result
  return fit(whole.length <= longestResult ? whole : result)
}

/** The same of a case that was stored before results were: from its limits, the worst first. */
function resultOfDelays(delays: readonly CaseDelay[]): string {
  const worst = delays.toSorted((a, b) => b.late[0] - a.late[0] || b.late[1] - a.late[1])[0]
  if (!worst) return noLimit
  const state = stateOf(worst)
  if (state === 'late' || state === 'not done')
    return fit(`${worst.name}: ${spokenLength(worst.late)} late${worst.open ? ', not done' : ''}`)
  return state === 'perhaps late' ? fit(`${worst.name}: perhaps late`) : state === 'kept' ? 'In time' : noLimit
}

/** What the watchlist shows of a case. */
export const shownResult = ({ result, delays }: Pick<Case, 'result' | 'delays'>): string => result ?? resultOfDelays(delays)

/** Cut to the room there is: the name first, since how late it was is what counts. */
function fit(text: string): string {
  if (text.length <= longestResult) return text
  const at = text.lastIndexOf(': ')
  const says = at > 0 ? text.slice(at) : ''
  const room = longestResult - says.length - 2
  if (says && room >= 8) return `${shorten(text.slice(0, at), room)}${says}`
  // That it is still not done is told by what is due; how late it was is told nowhere else in the row.
  const brief = text.replace(/, (?:still )?not done$/, '')
  return brief === text ? shorten(text, longestResult - 2) : fit(brief)
}
