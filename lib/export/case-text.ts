import type { Day } from '../calendar/span.ts'
import { formatDay } from '../calendar/words.ts'
import type { Case } from '../watchlist/case.ts'
import { shownResult } from '../watchlist/result.ts'
import { byDay } from '../watchlist/standing.ts'
import { actionState } from '../watchlist/state.ts'
import { dayWords, stateText } from '../watchlist/words.ts'

/** A case of the watchlist as plain text, for letters and mails: what was found, what was agreed, and where it stands today. */
export function caseText(of: Case, today: Day, soonDays: number): string {
  const name = `${of.bodies.join(', ') || of.title}${of.reference ? ` (${of.reference})` : ''}`
  const about = [
    of.decisionDate && `Decided: ${formatDay(of.decisionDate)}`,
    of.outcome && `Decision: ${of.outcome}`,
    of.origin === 'page' && `Result: ${of.headline ?? shownResult(of)}`,
    of.url,
  ].filter(Boolean)
  const actions = byDay(of.actions).map((action) => {
    const state = of.tracked ? stateText(actionState(action, today, soonDays), today) : ''
    const said = [dayWords(action), state].filter(Boolean).join('; ')
    return `- ${action.text}${action.paragraph === null ? '' : ` [paragraph ${action.paragraph}]`}${said ? ` (${said})` : ''}`
  })
  const lines = [
    name,
    ...about,
    ...(actions.length ? ['', 'Agreed actions', ...actions] : []),
    ...(of.notes ? ['', of.notes] : []),
    '',
    `As of ${formatDay(today)}.`,
  ]
  return `${lines.join('\n')}\n`
}
