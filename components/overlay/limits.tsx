import { say } from '../../lib/interface/say.ts'
import { formatSpan } from '../../lib/calendar/words.ts'
import { nameOf } from '../../lib/delays/clock-name.ts'
import { stateOf, worstFirst } from '../../lib/delays/state-of.ts'
import type { Clock } from '../../lib/record.ts'
import { Bar } from './bar.tsx'
import { aloneOf, lateBy } from './counts.ts'
import { drawnOf } from './first-view.ts'
import { Fold } from './fold.tsx'
import { ShowWords } from './show-words.tsx'
import { StateTag } from './tag.tsx'
import { Told } from './told.tsx'
import { Steps } from './working.tsx'
import type { CardProps } from './state.ts'

/** One line a limit: certain ones by length, then perhaps late, then kept, then not checked; the bars on one scale. */
export function Limits({ state, act }: CardProps) {
  const { record } = state
  const clocks = worstFirst(record.delays)
  const alone = aloneOf(record)
  const news = record.kind === 'news'
  const figures = clocks.length ? (news ? 'card_figuresNewsElse' : 'card_figuresElse') : news ? 'card_figuresNews' : 'card_figures'
  const scale = Math.max(
    1,
    ...clocks.map((clock) => drawnOf(clock)).map((drawn) => (drawn ? Math.max(drawn.within + drawn.over + drawn.maybe, drawn.limit) : 0)),
  )
  return (
    <>
      <Told at="limits" state={state} />
      {clocks.length > 0 && (
        <p class="line heads" aria-hidden="true">
          <span />
          <span>{say('card_hadToBeDone')}</span>
          <span />
          <span>{say('card_lateBy')}</span>
          <span>{say('card_lastDay')}</span>
          <span>{say('card_oneScale')}</span>
        </p>
      )}
      {clocks.map((clock) => (
        <Line key={clock.id} clock={clock} scale={scale} state={state} act={act} />
      ))}
      {record.dropped.length > 0 && (
        <ul class="dropped">
          {record.dropped.map(({ rule, reason }) => (
            <li key={rule + reason}>
              <StateTag state="not checked" /> {reason}.
            </li>
          ))}
        </ul>
      )}
      {alone.length > 0 && (
        <Fold id="figures" state={state} act={act} summary={say(figures, { n: alone.length })}>
          {() => (
            <ul class="stated">
              {alone.map(({ id, text, words }) => (
                <li key={id}>
                  “{text}” <ShowWords words={words} act={act} />
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </>
  )
}

function Line({ clock, scale, state, act }: CardProps & { clock: Clock; scale: number }) {
  const drawn = drawnOf(clock)
  const kept = state.names.get(clock.id)
  const corrected = state.corrections.some(({ of }) => /^(?:start|end|limit):/.test(of) && of.endsWith(`:${kept}`))
  return (
    <Fold
      id={clock.id}
      state={state}
      act={act}
      line
      summary={
        <>
          <span class="name">
            {nameOf(clock)}
            {kept === undefined && <span class="small"> {say('card_measuredTag')}</span>}
            {corrected && <span class="small"> {say('card_correctedTag')}</span>}
          </span>{' '}
          <StateTag state={stateOf(clock)} />{' '}
          <span class="when">
            <span>{lateBy(clock)}</span>{' '}
            <span class="day">
              <span class="thin">{say('card_lastDay')} </span>
              {clock.due ? formatSpan(clock.due) : 'not known'}
            </span>
          </span>
          {drawn && <Bar drawn={drawn} scale={scale} />}
        </>
      }
    >
      {() => <Steps clock={clock} state={state} act={act} />}
    </Fold>
  )
}
