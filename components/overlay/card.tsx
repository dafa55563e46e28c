import { Actions } from './actions.tsx'
import { Article } from './article.tsx'
import { Delays } from './delays.tsx'
import { Marks } from './marks.tsx'
import { Notices } from './notices.tsx'
import { Shown } from './shown.tsx'
import { ShowWords } from './show-words.tsx'
import { Timeline } from './timeline.tsx'
import { Tools } from './tools.tsx'
import type { CardProps } from './state.ts'

/** The card under the title: what the page says about time, and what the reader can do with it. */
export function Card({ state, act }: CardProps) {
  const { open } = state
  return (
    <>
      <section class={open ? 'card' : 'card closed'} aria-labelledby="name">
        <header>
          <h2 id="name">Overdue</h2>
          <p class="controls">
            <button type="button" class="plain" aria-expanded={open} aria-controls="body" onClick={act.toggle}>
              {open ? 'Collapse' : 'Open'}
              <span class="heard"> the card</span>
            </button>
            <button type="button" class="plain" onClick={act.hide}>
              Hide<span class="heard"> the card</span> on this page
            </button>
          </p>
        </header>
        <Headline state={state} act={act} />
        <div id="body" hidden={!open}>
          {state.whole && <Body state={state} act={act} />}
          <p class="foot">
            Overdue read this page in your browser; nothing was sent anywhere. It is not affiliated with the Ombudsman. Check
            what matters against the decision itself.
          </p>
        </div>
        <p role="status" class="said">
          {state.said}
        </p>
        {state.undo && (
          <button type="button" class="plain" onClick={act.undo}>
            Undo
          </button>
        )}
        {state.trouble && (
          <p role="alert" class="trouble">
            {state.trouble}
          </p>
        )}
      </section>
      {open && <Marks state={state} act={act} />}
      {state.showing && <Shown words={state.showing} act={act} />}
    </>
  )
}

function Body({ state, act }: CardProps) {
  return (
    <>
      <Notices state={state} act={act} />
      <Delays state={state} act={act} />
      {state.record.kind === 'news' ? <Article state={state} act={act} /> : <Timeline state={state} act={act} />}
      <Actions state={state} act={act} />
      <Tools state={state} act={act} />
    </>
  )
}

function Headline({ state: { record }, act }: CardProps) {
  const { headline, stated, delays } = record
  if (!headline)
    return <p class="headline">{delays.length ? 'Every time limit that could be checked was kept.' : 'No time limit could be checked on this page.'}</p>
  const words = stated.find((figure) => headline.from.includes(figure.id))?.words
  return (
    <div class="headline">
      <p class="short">{headline.short}</p>
      <p>
        {headline.sentence} {headline.range && `By the dates: ${headline.range}. `}
        {words && <ShowWords words={words} act={act} />}
      </p>
    </div>
  )
}
