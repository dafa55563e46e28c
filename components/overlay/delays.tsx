import { formatDays, formatLimit, formatSpan } from '../../lib/calendar/words.ts'
import type { Clock, Stated } from '../../lib/record.ts'
import { lateText } from '../shared/late-text.ts'
import { Bar } from './bar.tsx'
import { Fold } from './fold.tsx'
import { ShowWords } from './show-words.tsx'
import { Working } from './working.tsx'
import type { CardProps } from './state.ts'

/** Figures of the text that stand open; the rest are folded. */
const most = 4

/** Time limits that were checked, late ones first, and the figures that the decision itself gives. */
export function Delays({ state, act }: CardProps) {
  const { delays, stated, dropped } = state.record
  // A figure that the summary gives is often given again further down.
  const said = new Map<string, Stated[]>()
  for (const figure of stated.filter((one) => one.said === 'finding')) {
    const key = figure.text.toLowerCase()
    said.set(key, [...(said.get(key) ?? []), figure])
  }
  if (delays.length + said.size + dropped.length === 0) return null
  const news = state.record.kind === 'news'
  const figures = [...said.values()]
  // The figure that the headline is about stands among the first.
  const leads = (list: Stated[]) => list.some(({ id }) => state.record.headline?.from.includes(id))
  const first = figures.length > most + 1 ? [...figures.filter(leads), ...figures.filter((list) => !leads(list))].slice(0, most) : figures
  const more = figures.filter((list) => !first.includes(list))
  const late = delays.filter((clock) => clock.late[1] > 0).sort((a, b) => b.late[1] - a.late[1])
  const kept = delays.filter((clock) => clock.late[1] <= 0)
  const list = (clocks: Clock[]) => (
    <ul class="clocks">
      {clocks.map((clock) => (
        <li key={clock.id}>
          <OneClock clock={clock} state={state} act={act} />
        </li>
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="delays">
      <h3 id="delays">Time limits</h3>
      {figures.length > 0 && <Figures figures={first} news={news} act={act} />}
      {more.length > 0 && (
        <Fold id="figures" state={state} act={act} summary={more.length === 1 ? 'One more figure of the decision' : `${more.length} more figures of the decision`}>
          {() => <Figures figures={more} news={news} act={act} />}
        </Fold>
      )}
      {late.length > 0 && (
        <p class="legend" aria-hidden="true">
          <i class="used" /> within the limit <i class="late" /> over it
          {late.some((clock) => clock.late[0] < clock.late[1]) && (
            <>
              {' '}
              <i class="perhaps" /> perhaps over it
            </>
          )}
        </p>
      )}
      {list(late)}
      {late.length > 0 && kept.length > 0 ? (
        <Fold id="kept" state={state} act={act} summary={kept.length === 1 ? 'One limit was kept' : `${kept.length} limits were kept`}>
          {() => list(kept)}
        </Fold>
      ) : (
        list(kept)
      )}
      {dropped.length > 0 && (
        <Fold id="dropped" state={state} act={act} summary={dropped.length === 1 ? 'One limit could not be checked' : `${dropped.length} limits could not be checked`}>
          {() => (
            <>
              <ul class="dropped">
                {dropped.map(({ rule, reason }) => (
                  <li key={rule + reason}>{reason}.</li>
                ))}
              </ul>
              <p class="hint">If you know the dates, measure them under Tools.</p>
            </>
          )}
        </Fold>
      )}
    </section>
  )
}

/** What the text itself puts a figure on, each with every place where it does. */
function Figures({ figures, news, act }: Pick<CardProps, 'act'> & { figures: Stated[][]; news: boolean }) {
  return (
    <ul class="stated">
      {figures.map((list) => (
        <li key={list[0]!.id}>
          The {news ? 'article' : 'decision'} says: “{list[0]!.text}”{' '}
          {list.map(({ id, words }, index) => (
            <>
              {index > 0 && ', '}
              <ShowWords key={id} words={words} act={act} />
            </>
          ))}
        </li>
      ))}
    </ul>
  )
}

function OneClock({ clock, state, act }: CardProps & { clock: Clock }) {
  const name = state.names.get(clock.id)
  const corrected = state.corrections.some(({ of }) => /^(?:start|end|limit):/.test(of) && of.endsWith(`:${name}`))
  return (
    <>
      <h4>
        {clock.name} <span class={`tag ${clock.late[1] > 0 ? 'overdue' : 'done'}`}>{lateText(clock.late, clock.open)}</span>{' '}
        {name === undefined && <span class="tag pending">measured by you</span>}
        {corrected && <span class="tag pending">corrected by you</span>}
      </h4>
      <Bar clock={clock} />
      <p>
        {clock.elapsed && (clock.open ? `Open for ${formatDays(clock.elapsed)} up to the decision. ` : `Took ${formatDays(clock.elapsed)}. `)}
        Limit: {formatLimit(clock.limit)}
        {clock.due && `, due ${formatSpan(clock.due)}`}.
      </p>
      <Working clock={clock} state={state} act={act} />
    </>
  )
}
