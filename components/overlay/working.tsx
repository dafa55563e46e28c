import { say } from '../../lib/interface/say.ts'
import { sentences } from '../../lib/calendar/sentences.ts'
import { formatDays, formatLimit, formatPeriod, formatSpan } from '../../lib/calendar/words.ts'
import type { Unit } from '../../lib/calendar/span.ts'
import { addPeriod } from '../../lib/calendar/add-period.ts'
import type { Trace } from '../../lib/calendar/add-period.ts'
import { countingOf } from '../../lib/corrections/measure.ts'
import { workingSentence } from '../../lib/delays/working-sentence.ts'
import type { Clock, ClockEnd } from '../../lib/record.ts'
import { forceText } from '../../lib/rules/force.ts'
import { lengthText } from '../../lib/rules/length-text.ts'
import { ordinaryOf } from '../../lib/rules/ordinary.ts'
import type { Limit } from '../../lib/rules/limit.ts'
import { Correct } from './correct.tsx'
import { ShowWords } from './show-words.tsx'
import { Told } from './told.tsx'
import type { CardProps } from './state.ts'

/** How a clock was worked out: one sentence, then step by step, with the words that each step rests on. */
export function Steps({ clock, state, act }: CardProps & { clock: Clock }) {
  const limit = state.limits.find(({ id }) => id === clock.rule)
  const said = state.record.stated.filter(({ id }) => clock.stated.includes(id))
  const end = (which: ClockEnd) => (
    <>
      {formatSpan(which)}
      {which.words && ': '}
      {which.words && (
        <>
          “{which.words.text}” <ShowWords words={which.words} act={act} />
        </>
      )}
    </>
  )
  return (
    <div class="working">
      <p class="says">{workingSentence(clock, state.decision.decisionDate)}</p>
      <dl class="facts">
        <dt>{say('card_start')}</dt>
        <dd>{clock.start ? end(clock.start) : say('card_noStart')}</dd>
        <dt>{say('card_limit')}</dt>
        <dd>
          {formatLimit(clock.limit)}. {clock.limitWords && <ShowWords words={clock.limitWords} act={act} />}
          {limit && clock.limitFrom === 'page' && ' ' + say('card_rulebookHas', { length: lengthText(limit.length) })}
          {limit && extended(limit, clock) && ` ${extended(limit, clock)}`}
          {clock.limitFrom === 'agreement' && ' ' + say('card_fromAgreement')}
          {clock.rule === 'page-limit' && clock.limitWords && ' ' + say('card_pageOnly')}
        </dd>
        {limit && (
          <>
            <dt>{say('card_rule')}</dt>
            <dd>
              <Source limit={limit} />
            </dd>
          </>
        )}
        <dt>{say('card_counted')}</dt>
        <dd>
          <Counted trace={traceOf(clock, limit)} />
        </dd>
        <dt>{clock.open ? say('card_notDoneBy') : say('card_done')}</dt>
        <dd>{clock.end ? end(clock.end) : say('card_decisionDay')}</dd>
        {clock.elapsed && (
          <>
            <dt>{say('card_timeTaken')}</dt>
            <dd>{formatDays(clock.elapsed)}</dd>
          </>
        )}
        {said.length > 0 && (
          <>
            <dt>{say('card_inTheText')}</dt>
            <dd>
              {said.map(({ id, text, words }) => (
                <p key={id}>
                  “{text}” <ShowWords words={words} act={act} />
                </p>
              ))}
            </dd>
          </>
        )}
        {clock.notes.length > 0 && (
          <>
            <dt>{say('card_bearInMind')}</dt>
            <dd>
              {clock.notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </dd>
          </>
        )}
      </dl>
      <Correct clock={clock} state={state} act={act} />
      <Told at={clock.id} state={state} />
    </div>
  )
}

/** The days counted and left out, in sentences. */
export function Counted({ trace }: { trace: Trace | null }) {
  return <>{(trace ? sentences(trace) : [say('card_nothingToCount')]).join(' ')}</>
}

/** Where a limit stands, as a link, and how sure it is. */
export function Source({ limit }: { limit: Limit }) {
  return (
    <>
      <a href={limit.url} rel="noreferrer">
        {limit.citation}
      </a>
      . {force(limit)}.
    </>
  )
}

const force = (limit: Limit): string => forceText(limit).replace(/^./, (first) => first.toUpperCase())

/** Where the longer form of a limit was applied: the ordinary one, and when the longer one holds. */
function extended(limit: Limit, clock: Clock): string | null {
  const ordinary = ordinaryOf(limit, clock.limit)
  return ordinary && say('card_ordinarily', { period: formatPeriod(ordinary), when: limit.extended!.when })
}

function traceOf(clock: Clock, limit: Limit | undefined): Trace | null {
  const { value, unit } = clock.limit
  if (!clock.start || typeof value !== 'number') return null
  return addPeriod(clock.start, { value, unit: unit as Unit }, limit ? countingOf(limit) : {}).trace
}
