import { say } from '../../lib/interface/say.ts'
import type { Question } from '../../lib/deadline/questions.ts'
import { untyped, type Typed } from '../../lib/deadline/when.ts'
import { WhenField } from './when-field.tsx'

interface Props {
  questions: readonly Question[]
  answers: Readonly<Record<string, string>>
  typed: Readonly<Record<string, Typed>>
  onAnswer(question: string, option: string): void
  onTyped(key: string, typed: Typed): void
}

/** Not an answer: both ways stay on the page. */
const UNKNOWN = 'unknown'

/** The questions that change the answer, with what usually holds chosen; those that are rare only on request. */
export function Questions({ questions, ...rest }: Props) {
  const common = questions.filter(({ rare }) => !rare)
  const rare = questions.filter((question) => question.rare)
  if (!questions.length) return null
  return (
    <section class="questions" aria-label={say('deadline_dependsOn')}>
      {common.map((question) => (
        <OneQuestion key={question.id} question={question} {...rest} />
      ))}
      {rare.length > 0 && (
        <details class="more" open={rare.some(({ id }) => rest.answers[id]) ? true : undefined}>
          <summary>{say('deadline_unusual', { list: listed(rare.map((question) => question.rare!)) })}</summary>
          {rare.map((question) => (
            <OneQuestion key={question.id} question={question} {...rest} />
          ))}
        </details>
      )}
    </section>
  )
}

function OneQuestion({
  question: { id, ask, explain, options, must, rare },
  answers,
  typed,
  onAnswer,
  onTyped,
}: Omit<Props, 'questions'> & { question: Question }) {
  const chosen = answers[id] ?? (must ? '' : options[0]!.id)
  const given = options.find((option) => option.id === chosen)
  // Who does not know sees what either answer would give; where nothing usually holds, or nearly always, there is nothing to see.
  const choices = [...options, ...(must || rare ? [] : [{ id: UNKNOWN, says: say('deadline_unknown') }])]
  return (
    <>
      <fieldset class="question">
        <legend>{ask}</legend>
        <p class="soft">{explain}</p>
        <div class="choices">
          {choices.map((option) => (
            <label key={option.id}>
              {/* A click on what is chosen already is an answer too. */}
              <input
                type="radio"
                name={id}
                checked={chosen === option.id}
                onChange={() => onAnswer(id, option.id)}
                onClick={() => onAnswer(id, option.id)}
              />{' '}
              {option.says}
            </label>
          ))}
        </div>
      </fieldset>
      {given?.from && (
        <WhenField legend={given.from.ask} typed={typed[given.from.key] ?? untyped} onTyped={(when) => onTyped(given.from!.key, when)} />
      )}
    </>
  )
}

/** "I only spoke to somebody, or: I asked for an advocate" */
const listed = (texts: string[]): string =>
  texts.map((text, index) => (index && !text.startsWith('I ') ? text.charAt(0).toLowerCase() + text.slice(1) : text)).join('; ')
