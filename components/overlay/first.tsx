import { say, sayNumber } from '../../lib/interface/say.ts'
import { Bar } from './bar.tsx'
import { axisOf, drawnOf, drawnOfFigure, type FirstView } from './first-view.ts'
import { Notices } from './notices.tsx'
import { Paragraphs } from './show-words.tsx'
import { StateTag } from './tag.tsx'
import type { CardProps } from './state.ts'

/** The result as a heading: how late, against what. */
export function Result({ view, collapsed }: { view: FirstView; collapsed: boolean }) {
  const { result, limit, state } = view
  const stop = limit && !/[.!?”]$/.test(result) ? '.' : ''
  // A rule is a line of its own; a length stands beside the result.
  const law = limit !== null && !/^(?:Limit|Due|Agreed)\b/.test(limit)
  return (
    <h2 id="result" tabIndex={-1} class={result.length + (limit?.length ?? 0) > 56 ? 'long' : undefined}>
      <b>
        {result}
        {stop}
      </b>{' '}
      {limit && <span class={law ? 'law' : undefined}>{limit}</span>} {collapsed && <StateTag state={state} />}
    </h2>
  )
}

/** What, how late, how sure, and where it stands; one bar; what else was late. */
export function First({ view, state, act }: CardProps & { view: FirstView }) {
  const { what, by, words, also } = view
  const measurable = view.state === 'not checked' && view.figure === null
  return (
    <>
      <p class="what">
        {what && <b>{what}</b>} <StateTag state={view.state} /> {by} <Paragraphs words={words} act={act} />
        {measurable && state.record.dates.length > 1 && (
          <button type="button" class="link measure" onClick={() => act.part('tools', 'measure')}>
            {say('card_measureTwo')}
          </button>
        )}
      </p>
      <Drawing view={view} state={state} />
      {also.length > 0 && (
        <p class="also">
          {also.map(({ title, text }) => (
            <span key={title}>
              <b>{title}</b> {text}{' '}
            </span>
          ))}
        </p>
      )}
      <Notices state={state} act={act} />
    </>
  )
}

function Drawing({ view: { clock, figure, limit }, state }: Pick<CardProps, 'state'> & { view: FirstView }) {
  const drawn = clock ? drawnOf(clock) : figure && drawnOfFigure(figure, figure.limit)
  if (!drawn) return null
  const whole = Math.max(drawn.within + drawn.over + drawn.maybe, drawn.limit, 1)
  const axis = clock
    ? axisOf(clock, state.decision.decisionDate)
    : [
        { full: say('card_start'), thin: say('card_start') },
        { full: say('card_limitAt', { limit: (limit ?? '').replace(/^Limit: /, '') }), thin: say('card_limitShort') },
        { full: figure!.text.length > 40 ? '' : figure!.text, thin: '' },
      ]
  return (
    <div class="drawn">
      <Bar drawn={drawn} label={say('card_limitShare', { share: sayNumber(Math.round((100 * drawn.limit) / whole)) })} />
      <div class="axis" style={{ '--at': drawn.limit / whole }}>
        {axis.map(({ full, thin }, index) => (
          <span key={index}>
            <span class="wide">{full}</span>
            <span class="thin" aria-hidden="true">
              {thin}
            </span>
          </span>
        ))}
      </div>
    </div>
  )
}
