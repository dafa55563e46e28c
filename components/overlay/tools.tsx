import { say } from '../../lib/interface/say.ts'
import { formatDays, formatSpan } from '../../lib/calendar/words.ts'
import { spokenLength } from '../../lib/calendar/lengths.ts'
import { describeCorrection } from '../../lib/corrections/describe.ts'
import { measure, yardstick } from '../../lib/corrections/measure.ts'
import { stateOf } from '../../lib/delays/state-of.ts'
import { inOrder } from '../../lib/timeline/row-count.ts'
import { Against, readAgainst, readWhen, submitted, When } from './fields.tsx'
import { fieldsOf } from './own-field.ts'
import { StateTag } from './tag.tsx'
import { Told } from './told.tsx'
import { Counted, Source } from './working.tsx'
import type { CardProps } from './state.ts'

/** Measure, and what the reader put right. */
export function Tools({ state, act }: CardProps) {
  return (
    <>
      <Measure state={state} act={act} />
      <Given state={state} act={act} />
    </>
  )
}

/** Any two entries of the timeline, or any days, against any limit. */
function Measure({ state, act }: CardProps) {
  const { measured } = state
  const events = inOrder(state.record.timeline)
  const wrong = state.told?.wrong && state.told.at === 'measure' ? 'told-measure' : undefined
  const send = (form: FormData) => {
    const [start, end] = [readWhen(form, 'start', events), readWhen(form, 'end', events)]
    const name = readAgainst(form)
    const by = yardstick(name, state.limits)
    const refuse = (sentence: string) => act.refuse('measure', sentence)
    if (start.problem) return refuse(say('card_startWrong', { problem: start.problem }))
    if (end.problem) return refuse(say('card_endWrong', { problem: end.problem }))
    if (!start.span || !end.span) return refuse(say('card_chooseTwo'))
    if (!by) return refuse(say('card_chooseLimit'))
    if (end.span.to < start.span.from) return refuse(say('card_secondBefore'))
    act.measure({ ...measure(start.span, end.span, by, end.span.to), start: start.span, end: end.span, by, name })
  }
  return (
    <>
      <form id="measure" onSubmit={submitted(send)} aria-label={say('card_measureTwo')}>
        <h4>{say('card_measureTwo')}</h4>
        <When name="start" legend={say('card_start')} events={events} wrong={wrong} />
        <When name="end" legend={say('card_end')} events={events} wrong={wrong} />
        <Against limits={state.limits} field={fieldsOf(state.record)} />
        <button type="submit" class="button main">
          {say('card_measure')}
        </button>
      </form>
      <Told at="measure" state={state} />
      {measured && (
        <div class="measured">
          <p>
            {say('card_between', { start: formatSpan(measured.start), end: formatSpan(measured.end) })}{' '}
            <b>{formatDays(measured.elapsed)}</b>.{' '}
            {measured.due && (
              <>
                {say('card_lastDayIs', { day: formatSpan(measured.due) })} <StateTag state={stateOf({ ...measured, open: false })} />{' '}
                {measured.late[1] > 0 && say('card_lateBySpoken', { spoken: spokenLength(measured.late), days: formatDays(measured.late) })}
              </>
            )}
          </p>
          <p>
            <Counted trace={measured.trace} />
          </p>
          {measured.by.limit && (
            <p>
              <Source limit={measured.by.limit} />
            </p>
          )}
          <button type="button" class="button" onClick={act.keepMeasure}>
            {say('card_keep')}
          </button>
        </div>
      )}
    </>
  )
}

function Given({ state, act }: CardProps) {
  const clocks = new Map(
    [...state.record.delays, ...state.removed].flatMap((clock) => {
      const kept = state.names.get(clock.id)
      return kept === undefined ? [] : [[kept, clock] as const]
    }),
  )
  const given = state.corrections.flatMap((one) => {
    const text = describeCorrection(one, clocks)
    return text === null ? [] : [{ of: one.of, text }]
  })
  return (
    <>
      {given.length > 0 && (
        <>
          <h4>{say('card_putRight')}</h4>
          <ul class="given">
            {given.map(({ of, text }) => (
              <li key={of}>
                {text}{' '}
                <button type="button" class="link" onClick={() => act.undoCorrection(of)}>
                  {say('card_undo')}
                  <span class="heard">: {text}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Told at="tools" state={state} />
    </>
  )
}
