import { sentences } from '../../lib/calendar/sentences.ts'
import { formatDays, formatLimit, formatPeriod, formatSpan } from '../../lib/calendar/words.ts'
import type { Unit } from '../../lib/calendar/span.ts'
import { addPeriod } from '../../lib/calendar/add-period.ts'
import type { Trace } from '../../lib/calendar/add-period.ts'
import { countingOf } from '../../lib/corrections/measure.ts'
import type { Clock, ClockEnd } from '../../lib/record.ts'
import { forceText } from '../../lib/rules/force.ts'
import type { Limit } from '../../lib/rules/limit.ts'
import { Correct } from './correct.tsx'
import { Fold } from './fold.tsx'
import { ShowWords } from './show-words.tsx'
import type { CardProps } from './state.ts'

/** How a clock was worked out, step by step, with the words that each step rests on. */
export function Working({ clock, state, act }: CardProps & { clock: Clock }) {
  return (
    <Fold id={clock.id} state={state} act={act} summary={<>How this was worked out<span class="heard">: {clock.name}</span></>}>
      {() => <Steps clock={clock} state={state} act={act} />}
    </Fold>
  )
}

function Steps({ clock, state, act }: CardProps & { clock: Clock }) {
  const limit = state.limits.find(({ id }) => id === clock.rule)
  const end = (which: ClockEnd) => (
    <>
      {formatSpan(which)} {which.words && <ShowWords words={which.words} act={act} />}
    </>
  )
  return (
    <>
      <dl>
        <dt>Start</dt>
        <dd>{clock.start ? end(clock.start) : 'None: this limit is a date of the calendar.'}</dd>
        <dt>Limit</dt>
        <dd>
          {formatLimit(clock.limit)} {clock.limitWords && <ShowWords words={clock.limitWords} act={act} />}
          {limit && <Source limit={limit} clock={clock} />}
          {limit && extended(limit, clock) && <p>{extended(limit, clock)}</p>}
          {limit && (
            <button type="button" class="plain" onClick={() => act.workOut(limit.id)}>
              Work out a deadline of your own<span class="heard">: {limit.name}</span>
            </button>
          )}
          {clock.limitFrom === 'agreement' && <p>This is what was agreed in an earlier decision.</p>}
          {clock.rule === 'page-limit' && clock.limitWords && <p>Only this page states this limit.</p>}
        </dd>
        <dt>Counting</dt>
        <dd>
          <Counted trace={traceOf(clock, limit)} />
        </dd>
        <dt>Due</dt>
        <dd>{clock.due ? formatSpan(clock.due) : 'Not known'}</dd>
        <dt>{clock.open ? 'Not done by' : 'End'}</dt>
        <dd>{clock.end ? end(clock.end) : 'the date of the decision'}</dd>
        {clock.elapsed && (
          <>
            <dt>Time taken</dt>
            <dd>{formatDays(clock.elapsed)}</dd>
          </>
        )}
        <dt>Past the due day</dt>
        <dd>{clock.late[1] > 0 ? formatDays(clock.late) : 'No'}</dd>
        {clock.notes.length > 0 && (
          <>
            <dt>To bear in mind</dt>
            <dd>
              {clock.notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </dd>
          </>
        )}
      </dl>
      <Correct clock={clock} state={state} act={act} />
    </>
  )
}

/** The days counted and left out, in sentences. */
export function Counted({ trace }: { trace: Trace | null }) {
  return (
    <>
      {(trace ? sentences(trace) : ['Nothing to count.']).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  )
}

/** Where a limit stands, as a link, and how sure it is. */
export function Source({ limit, clock }: { limit: Limit; clock?: Clock }) {
  return (
    <p class="source">
      {clock && clock.limitFrom === 'page' && `The rulebook has: ${lengthText(limit)}. `}
      <a href={limit.url} rel="noreferrer">
        {limit.citation}
      </a>
      : {forceText(limit)}.
    </p>
  )
}

/** Where the longer form of a limit was applied: the ordinary one, and when the longer one holds. */
function extended({ length, extended: longer }: Limit, { limit: { value } }: Clock): string | null {
  if (!longer || 'date' in longer.length || 'date' in length || longer.length.value !== value) return null
  return `Ordinarily ${formatPeriod(length)}; this long only where ${longer.when}.`
}

function traceOf(clock: Clock, limit: Limit | undefined): Trace | null {
  const { value, unit } = clock.limit
  if (!clock.start || typeof value !== 'number') return null
  return addPeriod(clock.start, { value, unit: unit as Unit }, limit ? countingOf(limit) : {}).trace
}

const lengthText = ({ length }: Limit): string => ('date' in length ? length.date : formatPeriod(length))
