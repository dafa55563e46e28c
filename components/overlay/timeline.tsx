import { formatSpan } from '../../lib/calendar/words.ts'
import type { Event } from '../../lib/record.ts'
import { CorrectDate, DateForm } from './correct-date.tsx'
import { Scale } from './scale.tsx'
import { ShowWords } from './show-words.tsx'
import type { CardProps } from './state.ts'

/** More entries than this are shown only when asked for, except those that time limits rest on. */
const few = 10

/** What happened, oldest first, on a scale and as a list. */
export function Timeline({ state, act }: CardProps) {
  const events = inOrder(state.record.timeline)
  if (events.length === 0) return null
  const counting = new Set(state.record.delays.flatMap(({ start, end }) => [start?.event, end?.event]))
  const main = events.filter(({ id }) => counting.has(id))
  const folds = events.length > few && main.length > 1
  const all = state.unfolded.includes('timeline')
  return (
    <section aria-labelledby="timeline">
      <h3 id="timeline">Timeline</h3>
      <Scale events={events} clocks={state.record.delays} until={state.decision.decisionDate} />
      <ol class={folds && !all && !state.printing ? 'timeline folded' : 'timeline'}>
        {events.map((event) => (
          <li key={event.id} class={counting.has(event.id) ? '' : 'minor'}>
            <Entry event={event} state={state} act={act} />
          </li>
        ))}
      </ol>
      {folds && (
        <button type="button" class="plain" aria-expanded={all} onClick={() => act.fold('timeline')}>
          {all ? `Show only the ${main.length} dates that time limits rest on` : `Show all ${events.length} dates`}
        </button>
      )}
    </section>
  )
}

/** What happened, oldest first; of two that may be the same day, the one that is surely over first. */
export function inOrder(events: Event[]): Event[] {
  const key = ({ span }: Event) => span.from + span.to
  return events.filter((event) => event.happened).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

function Entry({ event, state, act }: CardProps & { event: Event }) {
  const of = { id: event.id, mention: state.record.dates.find(({ id }) => id === event.mentions[0]), span: event.span, state, act }
  return (
    <>
      <ShowWords words={event.words} act={act}>
        {formatSpan(event.span)}
      </ShowWords>
      <span>
        {/^\p{Ll}/u.test(event.text) && '… '}
        {event.text} <span class="hint">{act.place(event.words)}</span> <CorrectDate {...of} />
      </span>
      <DateForm {...of} />
    </>
  )
}
