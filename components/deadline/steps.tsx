import { formatSpan } from '../../lib/calendar/words.ts'
import { agoText, dayText, ifText, lateWords, ruleText, stateWords, whoMust, workingOf } from '../../lib/deadline/words.ts'
import { endsOf, inRulebook, ownLimit, type Branch, type Step } from '../../lib/deadline/step.ts'
import { untyped, type Typed } from '../../lib/deadline/when.ts'
import { kindNames } from '../../lib/rules/kind-names.ts'
import { WhenField } from './when-field.tsx'

interface Props {
  steps: readonly Step[]
  typed: Readonly<Record<string, Typed>>
  onTyped(key: string, typed: Typed): void
}

/** Every limit that follows, the first to run out first. */
export const Steps = ({ steps, typed, onTyped }: Props) => (
  <ol class="steps">
    {steps.map((step) => (
      <li key={step.limit.id}>
        <OneStep step={step} typed={typed} onTyped={onTyped} />
      </li>
    ))}
  </ol>
)

const tags: Record<Step['state'], string> = {
  overdue: 'overdue', 'perhaps overdue': 'due soon', waiting: 'pending', kept: 'done', late: 'overdue', 'perhaps late': 'due soon', unknown: 'unknown',
}

function OneStep({ step, typed, onTyped }: Omit<Props, 'steps'> & { step: Step }) {
  const { limit, branches, ended } = step
  const sure = branches.length === 1 && branches[0]!.when.length === 0
  const id = `step-${limit.id}`
  const end = limit.id === ownLimit ? 'done' : endsOf(step)[0]
  return (
    <article aria-labelledby={id}>
      <h3 id={id}>{limit.name}</h3>
      <p>
        <span class="tag" data-state={tags[step.state]}>
          {stateWords(step)}
        </span>
      </p>
      {sure ? (
        <p>
          {whoMust(step)} <strong>{dayText(step, branches[0]!)}</strong>. {pastText(step, branches[0]!)}
        </p>
      ) : (
        <>
          <p>{whoMust(step)}:</p>
          <ul class="ways">
            {branches.map((branch) => (
              <li key={ifText(branch)}>
                {branch.when.length > 0 ? ifText(branch) : 'Else'}: <strong>{dayText(step, branch)}</strong>. {pastText(step, branch)}
              </li>
            ))}
          </ul>
        </>
      )}
      {ended && <p>You entered {formatSpan(ended.span)} as the day it was done.</p>}
      {limit.url && (
        <p>
          Rule:{' '}
          <a href={limit.url} rel="noreferrer">
            {limit.citation}
          </a>
          . {ruleText(limit)}
        </p>
      )}
      <details>
        <summary>
          How this was worked out<span class="hidden">: {limit.name}</span>
        </summary>
        {branches.map((branch) => (
          <div key={ifText(branch)}>
            {branch.when.length > 0 && <p>{ifText(branch)}:</p>}
            <ul class="working">
              {workingOf(branch).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        ))}
        {inRulebook(step) && (
          <>
            <p>Starts: {limit.starts || kindNames[step.from as keyof typeof kindNames]}.</p>
            <p>Ends: {limit.ends}.</p>
            {limit.notes && <p>{limit.notes}</p>}
            <p>
              <a href={`/rulebook.html#${limit.id}`}>
                See it in the rulebook<span class="hidden">: {limit.name}</span>
              </a>
            </p>
          </>
        )}
      </details>
      {end && (
        <details open={ended ? true : undefined}>
          <summary>
            This has been done<span class="hidden">: {limit.name}</span>
          </summary>
          <WhenField
            legend={end === 'done' ? 'When was it done?' : `When was this: ${kindNames[end as keyof typeof kindNames]}?`} typed={typed[end] ?? untyped}
            onTyped={(when) => onTyped(end, when)}
          />
        </details>
      )}
    </article>
  )
}

function pastText({ ended, limit }: Step, branch: Branch): string {
  if (!branch.due) return ''
  if (ended) return lateWords(branch) ? `It was done ${lateWords(branch)}.` : 'It was done in time.'
  const ago = agoText(branch)
  if (!ago) return ''
  const when = ago.startsWith('up to') ? `The last day was ${ago}, or is still to come` : `That was ${ago}`
  return limit.by === 'complainant' ? `${when}. Later may still be possible: ask.` : `${when}.`
}
