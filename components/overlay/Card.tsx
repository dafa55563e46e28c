import { Actions } from './Actions.tsx'
import { Delays } from './Delays.tsx'
import { Shown } from './Shown.tsx'
import { ShowWords } from './ShowWords.tsx'
import { Timeline } from './Timeline.tsx'
import type { CardProps } from './state.ts'

/** The card under the title: what the page says about time, and what the reader can do with it. */
export function Card({ state, act }: CardProps) {
  const { record, open } = state
  return (
    <>
      <section class={open ? 'card' : 'card closed'} aria-labelledby="title">
        <header>
          <h2 id="title">Overdue</h2>
          <p class="controls">
            <button type="button" class="plain" aria-expanded={open} aria-controls="body" onClick={act.toggle}>
              {open ? 'Collapse' : 'Open'}
            </button>
            <button type="button" class="plain" onClick={act.hide}>
              Hide<span class="heard"> Overdue on this page</span>
            </button>
          </p>
        </header>
        <Headline state={state} act={act} />
        <div id="body" hidden={!open}>
          {record.problems.length > 0 && (
            <ul class="problems">
              {record.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
          <Delays state={state} act={act} />
          <Timeline state={state} act={act} />
          <Actions state={state} act={act} />
          <p class="foot">
            Read by Overdue, in this browser only. Overdue is not affiliated with the Ombudsman. Check what matters against
            the decision itself.
          </p>
        </div>
        <p role="status" class="said">
          {state.said}
        </p>
        {state.trouble && (
          <p role="alert" class="trouble">
            {state.trouble}
          </p>
        )}
      </section>
      {state.showing && <Shown words={state.showing} act={act} />}
    </>
  )
}

function Headline({ state: { record }, act }: CardProps) {
  const { headline } = record
  if (!headline)
    return (
      <p class="headline plain">
        {record.actions.length > 0 && record.delays.length === 0
          ? `No time limit could be checked on this page. ${countActions(record.actions.length)} agreed.`
          : 'No time limit could be checked on this page.'}
      </p>
    )
  const words = record.stated.find((figure) => headline.from.includes(figure.id))?.words
  return (
    <div class="headline">
      <p class="short">{headline.short}</p>
      <p>
        {headline.sentence} {headline.range && <span class="range">By the dates: {headline.range}. </span>}
        {words && <ShowWords words={words} act={act} />}
      </p>
    </div>
  )
}

const countActions = (count: number) => (count === 1 ? 'One action was' : `${count} actions were`)
