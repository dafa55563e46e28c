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
        <p class="small">Corrected by you: {mine.map(({ text, span }) => `“${text}” (${span ? formatSpan(span) : ''})`).join(', ')}.</p>
      )}
      {state.correcting === at ? (
        <form
          id="correct"
          aria-label="Correct a date"
          onSubmit={submitted((form) => {
            const mention = dates.find(({ id }) => id === form.get('mention'))
            const { span, problem } = readWhen(form, 'date', [])
            if (mention && span) act.correct(at, { of: dateName(mention), span })
            else act.refuse(at, problem ?? 'Enter the first day, and the last one where it was more than one.')
          })}
        >
          <label>
            Date in the text
            <select class="field" name="mention">
              {dates.map(({ id, text, span }) => (
                <option key={id} value={id}>
                  “{text}”, read as {span ? formatSpan(span) : 'not known'}
                </option>
              ))}
            </select>
          </label>
          <When
            name="date"
            legend="What it means"
            events={[]}
            wrong={state.told?.wrong && state.told.at === at ? `told-${at}` : undefined}
          />
          <button type="submit" class="button main">
            Use these days
          </button>
          <button type="button" class="button" onClick={() => act.edit(null)}>
            Leave it as it is
          </button>
        </form>
      ) : (
        <p class="row-acts">
          <button type="button" class="button" id={`edit-${at}`} onClick={() => act.edit(at)}>
            Correct a date
          </button>
        </p>
      )}
      <Told at={at} state={state} />
    </>
  )
}
