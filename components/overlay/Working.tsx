import { ShowWords } from './ShowWords.tsx'
import { limitText } from './Delays.tsx'
import { formatDays, formatSpan } from '../../lib/calendar/words.ts'
import type { Clock, ClockEnd } from '../../lib/record.ts'
import type { CardProps } from './state.ts'

/** How a clock was worked out, step by step, with the words each step rests on. */
export function Working({ clock, act }: CardProps & { clock: Clock }) {
  const end = (which: ClockEnd) => (
    <>
      {formatSpan(which)} {which.words && <ShowWords words={which.words} act={act} />}
    </>
  )
  return (
    <details>
      <summary>
        How this was worked out<span class="heard">: {clock.name}</span>
      </summary>
      <dl>
        <dt>Start</dt>
        <dd>{clock.start ? end(clock.start) : 'This limit is a date of the calendar.'}</dd>
        <dt>Limit</dt>
        <dd>
          {limitText(clock)} {clock.limitWords && <ShowWords words={clock.limitWords} act={act} />}
        </dd>
        {clock.due && (
          <>
            <dt>Due</dt>
            <dd>{formatSpan(clock.due)}</dd>
          </>
        )}
        <dt>End</dt>
        <dd>{clock.end ? end(clock.end) : 'Not done by the date of the decision.'}</dd>
        {clock.elapsed && (
          <>
            <dt>Time taken</dt>
            <dd>{formatDays(clock.elapsed)}</dd>
          </>
        )}
        <dt>Past the due day</dt>
        <dd>{clock.late[1] > 0 ? formatDays(clock.late) : 'None'}</dd>
      </dl>
      {clock.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </details>
  )
}
