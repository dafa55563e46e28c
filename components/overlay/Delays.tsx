import { Bar } from './Bar.tsx'
import { ShowWords } from './ShowWords.tsx'
import { Working } from './Working.tsx'
import { formatDays, formatPeriod, formatSpan } from '../../lib/calendar/words.ts'
import type { Unit } from '../../lib/calendar/span.ts'
import { lateText } from '../shared/late-text.ts'
import type { Clock } from '../../lib/record.ts'
import type { CardProps } from './state.ts'

/** Time limits that were checked, late ones first, and the figures that the decision itself gives. */
export function Delays({ state, act }: CardProps) {
  const { delays, stated } = state.record
  const said = stated.filter((figure) => figure.said === 'finding')
  if (delays.length + said.length === 0) return null
  const late = delays.filter((clock) => clock.late[1] > 0).sort((a, b) => b.late[1] - a.late[1])
  const kept = delays.filter((clock) => clock.late[1] <= 0)
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
        {[...late, ...kept].map((clock) => (
          <li key={clock.id}>
            <OneClock clock={clock} state={state} act={act} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OneClock({ clock, state, act }: CardProps & { clock: Clock }) {
  const late = clock.late[1] > 0
  return (
    <>
      <h4>
        {clock.name} <span class={`tag ${late ? 'overdue' : 'done'}`}>{lateText(clock.late, clock.open)}</span>
      </h4>
      <Bar clock={clock} />
      <p>
        {clock.elapsed && `${formatDays(clock.elapsed)}${clock.open ? ' so far' : ''}. `}
        Limit: {limitText(clock)}
        {clock.due && `, so due ${formatSpan(clock.due)}`}.
      </p>
      <Working clock={clock} state={state} act={act} />
    </>
  )
}

/** "65 working days"; a limit that is a date comes as it is. */
export function limitText({ limit }: Clock): string {
  return typeof limit.value === 'number' ? formatPeriod({ value: limit.value, unit: limit.unit as Unit }) : `${limit.value} ${limit.unit}`.trim()
}
