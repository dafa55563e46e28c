import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { say, sayDay } from '../../lib/interface/say.ts'
import type { Day } from '../../lib/calendar/span.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import { shortNameOf } from '../../lib/watchlist/short-name.ts'
import { byDay } from '../../lib/watchlist/standing.ts'
import { actionState, dueDay } from '../../lib/watchlist/state.ts'
import { stateText } from '../../lib/watchlist/words.ts'
import { stateName } from './state-name.ts'

/**
 * The place of the watchlist on paper. It is filled only while the page is printed: thousands of lines that nobody sees would make
 * the page slow.
 */
export function usePaper(cases: readonly Case[], today: Day, soonDays: number) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const fill = () => place.current && render(<Paper cases={cases} today={today} soonDays={soonDays} />, place.current)
    const clear = () => place.current && render(null, place.current)
    const paper = matchMedia('print')
    const turned = () => void (paper.matches ? fill() : clear())
    addEventListener('beforeprint', fill)
    addEventListener('afterprint', clear)
    paper.addEventListener('change', turned)
    return () => {
      removeEventListener('beforeprint', fill)
      removeEventListener('afterprint', clear)
      paper.removeEventListener('change', turned)
    }
  }, [cases, today, soonDays])
  return <div ref={place} class="print-only paper" />
}

/** One line an action, with the day of printing. */
const Paper = ({ cases, today, soonDays }: { cases: readonly Case[]; today: Day; soonDays: number }) => (
  <>
    <h1>{say('watchlist_watchlist')}</h1>
    <p>{say('watchlist_printedOn', { day: sayDay(today) })}</p>
    <table>
      <thead>
        <tr>
          {[
            say('watchlist_council'),
            say('watchlist_reference'),
            say('watchlist_lastDay'),
            say('watchlist_what'),
            say('watchlist_state'),
          ].map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cases.flatMap((of) => {
          const start = (
            <>
              <td>{shortNameOf(of)}</td>
              <td class="ref">{of.reference}</td>
            </>
          )
          if (!of.tracked || !of.actions.length)
            return (
              <tr key={of.id}>
                {start}
                <td />
                <td>{of.headline ?? of.title}</td>
                <td>{stateName('reading only', soonDays)}</td>
              </tr>
            )
          return byDay(of.actions).map((action) => {
            const due = dueDay(action)
            const state = actionState(action, today, soonDays)
            const days = stateText(state, today)
            return (
              <tr key={`${of.id} ${action.id}`}>
                {start}
                <td class="num">{due && sayDay(due)}</td>
                <td>{action.text}</td>
                <td>
                  {stateName(state.is, soonDays)}
                  {state.is === 'overdue' || (state.is === 'done' && days !== 'done') ? `: ${days}` : ''}
                </td>
              </tr>
            )
          })
        })}
      </tbody>
    </table>
  </>
)
