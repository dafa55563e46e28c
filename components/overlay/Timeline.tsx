import { ShowWords, placeText } from './ShowWords.tsx'
import { formatSpan } from '../../lib/calendar/words.ts'
import type { CardProps } from './state.ts'

/** What happened, oldest first. */
export function Timeline({ state, act }: CardProps) {
  const events = state.record.timeline
    .filter((event) => event.happened)
    .sort((a, b) => (a.span.from + a.span.to < b.span.from + b.span.to ? -1 : 1))
  if (events.length === 0) return null
  return (
    <section aria-labelledby="timeline">
      <h3 id="timeline">Timeline</h3>
      <ol class="timeline">
        {events.map((event) => (
          <li key={event.id}>
            <ShowWords words={event.words} act={act}>
              {formatSpan(event.span)}
            </ShowWords>
            <span class="what">{event.text}</span>
            <span class="place">{placeText(event.words)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
