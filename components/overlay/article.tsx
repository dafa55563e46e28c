import { say } from '../../lib/interface/say.ts'
import { formatSpan } from '../../lib/calendar/words.ts'
import { wordsAt } from '../../lib/page/blocks.ts'
import { sentenceAt, sentences } from '../../lib/text/sentences.ts'
import { CorrectDate } from './correct-date.tsx'
import { Scale } from './scale.tsx'
import { ShowWords } from './show-words.tsx'
import type { CardProps } from './state.ts'

/** A news article: whom it is about, the decisions that it links to, and its dates and deadlines, on a scale and oldest first. */
export function Article({ state, act }: CardProps) {
  const { record, decision, links } = state
  const all = sentences(decision.text)
  const key = ({ from, to }: { from: string; to: string }) => from + to
  return (
    <>
      {record.bodies.length > 0 && <p>{say('card_about', { bodies: record.bodies.join(', ') })}</p>}
      {links.length > 0 && (
        <p>
          {say('card_linked')}{' '}
          {links.map(({ href, text }, index) => (
            <>
              {index > 0 && ', '}
              <a href={href}>{text}</a>
            </>
          ))}
        </p>
      )}
      <Scale rows={record.dates.map((span) => ({ kind: 'event', span, state: null }))} />
      <ol class="story">
        {record.dates
          .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
          .map((mention) => {
            const { id, start, end } = mention
            const place = sentenceAt(all, start)
            return (
              <li key={id}>
                <b>{formatSpan(mention)}</b>
                <p>
                  {place && decision.text.slice(place.start, place.end)}{' '}
                  <ShowWords words={wordsAt(decision, start, end)} act={act}>
                    {say('card_showIt')}
                  </ShowWords>
                </p>
              </li>
            )
          })}
      </ol>
      <CorrectDate state={state} act={act} at="timeline" />
    </>
  )
}
