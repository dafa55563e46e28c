import type { Span } from '../../lib/calendar/span.ts'
import { correctionOf, dateName } from '../../lib/corrections/corrections.ts'
import type { DecisionRecord } from '../../lib/record.ts'
import { readWhen, submitted, When } from './fields.tsx'
import type { CardProps } from './state.ts'

interface Props extends CardProps {
  /** The event or mention whose form this is. */
  id: string
  mention: DecisionRecord['dates'][number] | undefined
  span: Span | null
}

/** The button that opens the form for a date read wrongly, and a tag where the reader has put it right. */
export function CorrectDate({ id, mention, state, act }: Props) {
  if (!mention) return null
  return (
    <>
      {correctionOf(state.corrections, dateName(mention)) && <span class="tag pending">date corrected by you</span>}{' '}
      <button type="button" class="plain quiet" id={`edit-${id}`} onClick={() => act.edit(id)}>
        Correct<span class="heard"> the date “{mention.text}”</span>
      </button>
    </>
  )
}

/** Which days a date means, while its form is open. */
export function DateForm({ id, mention, span, state, act }: Props) {
  if (!mention || state.correcting !== id) return null
  return (
    <form
      id="correct"
      aria-label={`Correct the date “${mention.text}”`}
      onSubmit={submitted((form) => {
        const given = readWhen(form, 'date', [])
        if (given) act.correct({ of: dateName(mention), span: given })
        else act.say('Enter the first day, and the last one where it is not one day.')
      })}
    >
      <When name="date" legend={`What “${mention.text}” means`} events={[]} span={span} />
      <button type="submit">Use these days</button>
      <button type="button" class="plain" onClick={() => act.edit(null)}>
        Leave it as it is
      </button>
    </form>
  )
}
