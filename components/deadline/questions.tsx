import { untyped, type Typed } from '../../lib/deadline/when.ts'
import type { Question } from '../../lib/deadline/questions.ts'
import { WhenField } from './when-field.tsx'

interface Props {
  questions: readonly Question[]
  answers: Readonly<Record<string, string>>
  typed: Readonly<Record<string, Typed>>
  onAnswer(question: string, option: string): void
  onTyped(key: string, typed: Typed): void
}

/** What the limits depend on. Nothing has to be answered: until it is, every answer is shown below. */
export function Questions({ questions, answers, typed, onAnswer, onTyped }: Props) {
  if (!questions.length) return null
  return (
    <section aria-labelledby="depends">
      <h2 id="depends">What it depends on</h2>
      <p>If you do not know, leave it. You then see both answers below.</p>
      {questions.map(({ id, ask, explain, options }) => {
        const given = options.find((option) => option.id === answers[id])
        return (
          <fieldset key={id} class="question">
            <legend>{ask}</legend>
            <p class="soft">{explain}</p>
            {/* What holds if nothing is said comes first in a letter, and Yes before No on the screen. */}
            <div class="options">
              {[...(options[0]!.id === 'no' ? options.toReversed() : options), { id: '', says: 'I do not know yet' }].map((option) => (
                <label key={option.id}>
                  <input type="radio" name={id} checked={(answers[id] ?? '') === option.id} onChange={() => onAnswer(id, option.id)} /> {option.says}
                </label>
              ))}
            </div>
            {given?.from && <WhenField legend={given.from.ask} typed={typed[given.from.key] ?? untyped} onTyped={(when) => onTyped(given.from!.key, when)} />}
          </fieldset>
        )
      })}
    </section>
  )
}
