import { formatSpan } from '../../lib/calendar/words.ts'
import { correctionOf, dateName } from '../../lib/corrections/corrections.ts'
import type { Event } from '../../lib/record.ts'
import { readWhen, submitted, When } from './Fields.tsx'
import { Scale } from './Scale.tsx'
import { placeText, ShowWords } from './ShowWords.tsx'
import type { CardProps } from './state.ts'

/** What happened, oldest first, on a scale and as a list. */
export function Timeline({ state, act }: CardProps) {
  const events = inOrder(state.record.timeline)
  if (events.length === 0) return null
  return (
    <section aria-labelledby="timeline">
      <h3 id="timeline">Timeline</h3>
      <Scale events={events} clocks={state.record.delays} />
      <ol class="timeline">
        {events.map((event) => (
          <li key={event.id}>
            <Entry event={event} state={state} act={act} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What happened, oldest first; of two that may be the same day, the one that is surely over first. */
export function inOrder(events: Event[]): Event[] {
  const key = ({ span }: Event) => span.from + span.to
  return events.filter((event) => event.happened).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

function Entry({ event, state, act }: CardProps & { event: Event }) {
  const mention = state.record.dates.find(({ id }) => id === event.mentions[0])
  const name = mention && dateName(mention)
  const corrected = name && correctionOf(state.corrections, name)
  return (
    <>
      <ShowWords words={event.words} act={act}>
        {formatSpan(event.span)}
      </ShowWords>
      <span class="what">
        {event.text} {corrected && <span class="tag pending">date corrected by you</span>}
      </span>
      <span class="place">
        {placeText(event.words)}
        {name && (
          <button type="button" class="plain" onClick={() => act.edit(event.id)}>
            Correct<span class="heard"> the date “{mention.text}”</span>
          </button>
        )}
      </span>
      {name && state.correcting === event.id && (
        <form
          id="correct"
          aria-label={`Correct the date “${mention.text}”`}
          onSubmit={submitted((form) => {
            const span = readWhen(form, 'date', [])
            if (span) act.correct({ of: name, span })
            else act.say('Enter the first day, and the last one where it is not one day.')
          })}
        >
          <When name="date" legend={`What “${mention.text}” means`} events={[]} span={event.span} />
          <button type="submit">Use these days</button>
          <button type="button" class="plain" onClick={() => act.edit(null)}>
            Leave it as it is
          </button>
        </form>
      )}
    </>
  )
}
