import { formatSpan } from '../../lib/calendar/words.ts'
import { wordsAt } from '../../lib/page/blocks.ts'
import { sentenceAt, sentences } from '../../lib/text/sentences.ts'
import { CorrectDate, DateForm } from './correct-date.tsx'
import { ShowWords } from './show-words.tsx'
import type { CardProps } from './state.ts'

/** A news article: whom it is about, the decisions that it links to, and every date and deadline that it gives. */
export function Article({ state, act }: CardProps) {
  const { record, decision, links } = state
  const all = sentences(decision.text)
  return (
    <section aria-labelledby="article">
      <h3 id="article">This news article</h3>
      {record.bodies.length > 0 && <p>About {record.bodies.join(', ')}.</p>}
      {links.length > 0 && (
        <p>
          Decisions that it links to:{' '}
          {links.map(({ href, text }, index) => (
            <>
              {index > 0 && ', '}
              <a href={href}>{text}</a>
            </>
          ))}
        </p>
      )}
      <ul class="timeline">
        {record.dates.map((mention) => {
          const { id, start, end, span } = mention
          const place = sentenceAt(all, start)
          const of = { id, mention, span, state, act }
          return (
            <li key={id}>
              <ShowWords words={wordsAt(decision, start, end)} act={act}>
                {span && formatSpan(span)}
              </ShowWords>
              <span>
                {place && decision.text.slice(place.start, place.end)} <CorrectDate {...of} />
              </span>
              <DateForm {...of} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
