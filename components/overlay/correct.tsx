import { formatLimit } from '../../lib/calendar/words.ts'
import type { Clock } from '../../lib/record.ts'
import { Against, readAgainst, readWhen, submitted, When } from './fields.tsx'
import { inOrder } from './timeline.tsx'
import type { CardProps } from './state.ts'

/** Where the reading of a clock is wrong: another start, end or limit, or no delay at all. */
export function Correct({ clock, state, act }: CardProps & { clock: Clock }) {
  const name = state.names.get(clock.id)
  if (name === undefined)
    return (
      <button type="button" class="plain" onClick={() => act.undoCorrection(clock.id)}>
        Remove this measurement
      </button>
    )
  if (state.correcting !== clock.id)
    return (
      <p class="controls">
        <button type="button" class="plain" id={`edit-${clock.id}`} onClick={() => act.edit(clock.id)}>
          Correct this<span class="heard">: {clock.name}</span>
        </button>
        <button type="button" class="plain" onClick={() => act.correct({ of: `clock:${name}`, removed: true })}>
          This is not a delay<span class="heard">: {clock.name}</span>
        </button>
      </p>
    )
  const events = inOrder(state.record.timeline)
  return (
    <form
      id="correct"
      aria-label={`Correct: ${clock.name}`}
      onSubmit={submitted((form) => {
        const start = readWhen(form, 'start', events)
        const end = readWhen(form, 'end', events)
        const limit = readAgainst(form)
        act.correct(
          ...(start && !same(start, clock.start) ? [{ of: `start:${name}`, span: start }] : []),
          ...(end && !same(end, clock.end) ? [{ of: `end:${name}`, span: end }] : []),
          ...(limit ? [{ of: `limit:${name}`, text: limit }] : []),
        )
      })}
    >
      <When name="start" legend="Start" events={events} span={clock.start} />
      <When name="end" legend="End" events={events} span={clock.end} />
      <Against limits={state.limits} asIs={formatLimit(clock.limit)} />
      <button type="submit">Work it out again</button>
      <button type="button" class="plain" onClick={() => act.edit(null)}>
        Leave it as it is
      </button>
    </form>
  )
}

const same = (one: { from: string; to: string }, other: { from: string; to: string } | null) =>
  one.from === other?.from && one.to === other.to
