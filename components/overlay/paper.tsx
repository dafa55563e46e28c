import { say } from '../../lib/interface/say.ts'
import { formatDay, formatLimit, formatSpan } from '../../lib/calendar/words.ts'
import { nameOf } from '../../lib/delays/clock-name.ts'
import { stateOf, worstFirst } from '../../lib/delays/state-of.ts'
import { actionsOf, lateBy, standing, titleOfActions } from './counts.ts'
import { openDeadline } from './open-deadline.ts'
import type { CardProps } from './state.ts'

/** What goes on paper below the result: one line a limit, what was agreed, and the workings that the reader had opened. */
export function Paper({ state, act }: CardProps) {
  const clocks = worstFirst(state.record.delays)
  const actions = actionsOf(state)
  const Steps = state.loaded?.Steps
  const opened = clocks.filter(({ id }) => state.unfolded.includes(id))
  return (
    <>
      {clocks.length > 0 && (
        <table class="paper">
          <thead>
            <tr>
              {[say('card_limits'), say('card_hadToBeDone'), say('card_lateBy'), say('card_lastDay'), say('card_allowed')].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {clocks.map((clock) => (
              <tr key={clock.id}>
                <td>
                  <b>{stateOf(clock).replace(/^./, (first) => first.toUpperCase())}</b>
                </td>
                <td>{nameOf(clock)}</td>
                <td>{lateBy(clock)}</td>
                <td>{clock.due ? formatSpan(clock.due) : 'not known'}</td>
                <td>{typeof clock.limit.value === 'number' ? formatLimit(clock.limit) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {opened.map(
        (clock) =>
          Steps && (
            <div key={clock.id} class="opened">
              <b>{nameOf(clock)}</b>
              <Steps clock={clock} state={state} act={act} />
            </div>
          ),
      )}
      {state.record.kind !== 'news' && (
        <p class="agreed">
          {say('card_agreedPaper', { what: titleOfActions(state) })} {actions.length === 0 && say('card_none')}
        </p>
      )}
      {actions.map((action) => {
        const { due, mark } = standing(action, state)
        const done = mark?.as === 'done' || action.status === 'done'
        return (
          <p key={action.id}>
            <b>{due ? formatDay(due) : openDeadline(action)}</b>: {action.text}
            {done && ' (done)'}
          </p>
        )
      })}
    </>
  )
}
