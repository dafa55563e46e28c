import { formatDays, formatSpan } from '../../lib/calendar/words.ts'
import type { Clock } from '../../lib/record.ts'
import { lateText } from '../shared/late-text.ts'
import { Bar } from './Bar.tsx'
import { ShowWords } from './ShowWords.tsx'
import { limitText, Working } from './Working.tsx'
import type { CardProps } from './state.ts'

/** Time limits that were checked, late ones first, and the figures that the decision itself gives. */
export function Delays({ state, act }: CardProps) {
  const { delays, stated } = state.record
  const said = stated.filter((figure) => figure.said === 'finding')
  if (delays.length + said.length === 0) return null
  const inOrder = [...delays].sort((a, b) => b.late[1] - a.late[1])
  return (
    <section aria-labelledby="delays">
      <h3 id="delays">Time limits</h3>
      {said.length > 0 && (
        <ul class="stated">
          {said.map((figure) => (
            <li key={figure.id}>
              The decision says: “{figure.text}” (<ShowWords words={figure.words} act={act} />)
            </li>
          ))}
        </ul>
      )}
      <ul class="clocks">
        {inOrder.map((clock) => (
          <li key={clock.id}>
            <OneClock clock={clock} state={state} act={act} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OneClock({ clock, state, act }: CardProps & { clock: Clock }) {
  const name = state.names.get(clock.id)
  const corrected = state.corrections.some(({ of }) => /^(?:start|end|limit):/.test(of) && of.endsWith(`:${name}`))
  return (
    <>
      <h4>
        {clock.name} <span class={`tag ${clock.late[1] > 0 ? 'overdue' : 'done'}`}>{lateText(clock.late, clock.open)}</span>{' '}
        {name === undefined && <span class="tag pending">measured by you</span>}
        {corrected && <span class="tag pending">corrected by you</span>}
      </h4>
      <Bar clock={clock} />
      <p>
        {clock.elapsed && `${formatDays(clock.elapsed)}${clock.open ? ' so far' : ''}. `}
        Limit: {limitText(clock)}
        {clock.due && `, due ${formatSpan(clock.due)}`}.
      </p>
      <Working clock={clock} state={state} act={act} />
    </>
  )
}
