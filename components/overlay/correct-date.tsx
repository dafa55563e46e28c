import { say } from '../../lib/interface/say.ts'
import { formatSpan } from '../../lib/calendar/words.ts'
import { correctionOf, dateName } from '../../lib/corrections/corrections.ts'
import { readWhen, submitted, When } from './fields.tsx'
import { Told } from './told.tsx'
import type { CardProps } from './state.ts'

/** One button for all dates of a list, and the form in which the reader says what one of them means. */
export function CorrectDate({ state, act, at }: CardProps & { at: string }) {
  const { dates } = state.record
  if (dates.length === 0) return <Told at={at} state={state} />
  const mine = dates.filter((mention) => correctionOf(state.corrections, dateName(mention)))
  return (
    <>
      {mine.length > 0 && (
        <p class="small">
          {say('card_correctedDates', { list: mine.map(({ text, span }) => `“${text}” (${span ? formatSpan(span) : ''})`).join(', ') })}
        </p>
      )}
      {state.correcting === at ? (
        <form
          id="correct"
          aria-label={say('card_correctDate')}
          onSubmit={submitted((form) => {
            const mention = dates.find(({ id }) => id === form.get('mention'))
            const { span, problem } = readWhen(form, 'date', [])
            if (mention && span) act.correct(at, { of: dateName(mention), span })
            else act.refuse(at, problem ?? say('card_enterFirst'))
          })}
        >
          <label>
            {say('card_dateInText')}
            <select class="field" name="mention">
              {dates.map(({ id, text, span }) => (
                <option key={id} value={id}>
                  {say('card_readAs', { text, day: span ? formatSpan(span) : say('card_unknownDay') })}
                </option>
              ))}
            </select>
          </label>
          <When
            name="date"
            legend={say('card_meaning')}
            events={[]}
            wrong={state.told?.wrong && state.told.at === at ? `told-${at}` : undefined}
          />
          <button type="submit" class="button main">
            {say('card_useDays')}
          </button>
          <button type="button" class="button" onClick={() => act.edit(null)}>
            {say('card_leave')}
          </button>
        </form>
      ) : (
        <p class="row-acts">
          <button type="button" class="button" id={`edit-${at}`} onClick={() => act.edit(at)}>
            {say('card_correctDate')}
          </button>
        </p>
      )}
      <Told at={at} state={state} />
    </>
  )
}
