import { say } from '../../lib/interface/say.ts'
import { formatLimit } from '../../lib/calendar/words.ts'
import type { Clock } from '../../lib/record.ts'
import { inOrder } from '../../lib/timeline/row-count.ts'
import { Against, readAgainst, readWhen, submitted, When } from './fields.tsx'
import { fieldsOf } from './own-field.ts'
import type { CardProps } from './state.ts'

/** Where the reading of a clock is wrong: another start, end or limit, or no delay at all. */
export function Correct({ clock, state, act }: CardProps & { clock: Clock }) {
  const name = state.names.get(clock.id)
  const shown = clock.end?.words ?? clock.start?.words
  if (name === undefined)
    return (
      <p class="row-acts">
        <button type="button" class="button" onClick={() => act.undoCorrection(clock.id)}>
          {say('card_removeMeasure')}
        </button>
      </p>
    )
  if (state.correcting !== clock.id)
    return (
      <p class="row-acts">
        {shown && (
          <button type="button" class="button" onClick={(event) => act.show(shown, event.currentTarget)}>
            {say('card_showTheWords')}
            <span class="heard">: {clock.name}</span>
          </button>
        )}
        <button type="button" class="button" id={`edit-${clock.id}`} onClick={() => act.edit(clock.id)}>
          {say('card_correctDate')}
          <span class="heard">: {clock.name}</span>
        </button>
        <button type="button" class="button" onClick={() => act.correct('limits', { of: `clock:${name}`, removed: true })}>
          {say('card_notDelay')}
          <span class="heard">: {clock.name}</span>
        </button>
        {state.limits.some(({ id }) => id === clock.rule) && (
          <button type="button" class="button plain" onClick={() => act.workOut(clock.rule)}>
            {say('card_workOut')}
            <span class="heard">: {clock.name}</span>
          </button>
        )}
      </p>
    )
  const events = inOrder(state.record.timeline)
  const wrong = state.told?.wrong && state.told.at === clock.id ? `told-${clock.id}` : undefined
  return (
    <form
      id="correct"
      aria-label={say('card_correct', { name: clock.name })}
      onSubmit={submitted((form) => {
        const [start, end] = [readWhen(form, 'start', events), readWhen(form, 'end', events)]
        const problem = start.problem
          ? say('card_startWrong', { problem: start.problem })
          : end.problem
            ? say('card_endWrong', { problem: end.problem })
            : null
        if (problem) return act.refuse(clock.id, problem)
        const limit = readAgainst(form)
        act.correct(
          clock.id,
          ...(start.span && !same(start.span, clock.start) ? [{ of: `start:${name}`, span: start.span }] : []),
          ...(end.span && !same(end.span, clock.end) ? [{ of: `end:${name}`, span: end.span }] : []),
          ...(limit ? [{ of: `limit:${name}`, text: limit }] : []),
        )
      })}
    >
      <When name="start" legend={say('card_start')} events={events} span={clock.start} wrong={wrong} />
      <When name="end" legend={say('card_end')} events={events} span={clock.end} wrong={wrong} />
      <Against limits={state.limits} field={fieldsOf(state.record)} asIs={formatLimit(clock.limit)} />
      <button type="submit" class="button main">
        {say('card_again')}
      </button>
      <button type="button" class="button" onClick={() => act.edit(null)}>
        {say('card_leave')}
      </button>
    </form>
  )
}

const same = (one: { from: string; to: string }, other: { from: string; to: string } | null) =>
  one.from === other?.from && one.to === other.to
