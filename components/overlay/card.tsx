import { say, sayDay } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
import type { CardPart } from '../../lib/watchlist/settings.ts'
import { rowCount } from '../../lib/timeline/row-count.ts'
import { actionCount, limitCount, titleOfActions } from './counts.ts'
import { Buttons } from './buttons.tsx'
import { First, Result } from './first.tsx'
import { firstView } from './first-view.ts'
import { Marks } from './marks.tsx'
import { Paper } from './paper.tsx'
import { Shown } from './shown.tsx'
import { lookOf } from './tag.tsx'
import type { CardProps, CardState } from './state.ts'

/** What the name and the small print at the card's foot are made of. */
const brand = {
  bold: (words: string) => <b>{words}</b>,
  wide: (words: string) => <span class="wide">{words}</span>,
}

/** The card under the title: what the page says about time, and what the reader can do with it. */
export function Card({ state, act }: CardProps) {
  const { open, printing } = state
  const view = firstView(state.record)
  const whole = open || printing
  return (
    <>
      <section class={`card is-${lookOf(view.state)}${whole ? '' : ' shut'}`} aria-labelledby="result">
        <Result view={view} collapsed={!whole} />
        {whole && <First view={view} state={state} act={act} />}
        <Buttons state={state} act={act} />
        {printing ? <Paper state={state} act={act} /> : open && state.whole && <Parts state={state} act={act} />}
        {whole && (
          <p class="brand">
            {printing ? (
              <Sentence of="card_brandPrinted" values={{ day: sayDay(state.today) }} parts={brand} />
            ) : (
              <Sentence of="card_brand" parts={brand} />
            )}
          </p>
        )}
        <p role="status" class="heard">
          {state.told && !state.told.wrong ? state.told.text : ''}
        </p>
      </section>
      {open && <Marks state={state} act={act} />}
      {state.showing && <Shown words={state.showing} act={act} />}
    </>
  )
}

interface Part {
  name: CardPart
  title: string
  thin?: string
  count?: string
  more?: string | undefined
  body: 'Limits' | 'Timeline' | 'Article' | 'Actions' | 'Tools'
}

/** What can be opened below the first view, always in this order. */
function partsOf(state: CardState): Part[] {
  const { record, decision } = state
  const [limits, [actions, due]] = [limitCount(record), actionCount(state)]
  const news = record.kind === 'news'
  return [
    ...(limits || record.dropped.length
      ? [{ name: 'limits' as const, title: say('card_limits'), count: String(limits), body: 'Limits' as const }]
      : []),
    news
      ? { name: 'timeline', title: say('card_thisArticle'), count: String(record.dates.length), body: 'Article' }
      : {
          name: 'timeline',
          title: say('card_timeline'),
          count: String(rowCount(decision.text, record.timeline, decision.decisionDate)),
          body: 'Timeline',
        },
    ...(news && !actions
      ? []
      : [
          {
            name: 'actions' as const,
            title: titleOfActions(state),
            thin: say('card_actions'),
            count: actions ? String(actions) : say('card_noneCount'),
            more: due,
            body: 'Actions' as const,
          },
        ]),
    { name: 'tools', title: say('card_tools'), body: 'Tools' },
  ]
}

function Parts({ state, act }: CardProps) {
  const parts = partsOf(state)
  return (
    <>
      <div class="folds">
        {parts.map(({ name, title, thin, count, more }) => (
          <button
            key={name}
            type="button"
            class="fold"
            id={`fold-${name}`}
            aria-expanded={state.parts.includes(name)}
            onClick={() => act.part(name)}
          >
            <span>
              <span class={thin && 'wide'}>{title}</span>
              {thin && <span class="thin">{thin}</span>}
            </span>{' '}
            {count && (
              <span class="n">
                {count}
                {more && <span class="wide">, {more}</span>}
              </span>
            )}
          </button>
        ))}
        {!state.beside && (
          <button type="button" class="fold last" aria-expanded={true} onClick={act.toggle}>
            <span>
              <Sentence of="card_collapse" parts={{ heard: (words) => <span class="heard">{words}</span> }} />
            </span>
          </button>
        )}
      </div>
      {state.loaded &&
        parts
          .filter(({ name }) => state.parts.includes(name))
          .map(({ name, title, body }) => {
            const Body = state.loaded![body]
            return (
              <section key={name} class="panel" aria-labelledby={`part-${name}`}>
                <h3 id={`part-${name}`} tabIndex={-1}>
                  {title}
                </h3>
                <Body state={state} act={act} />
              </section>
            )
          })}
    </>
  )
}
