import { say } from '../../lib/interface/say.ts'
import type { Day } from '../../lib/calendar/span.ts'
import { dayLines } from '../../lib/deadline/days.ts'
import { nextFor } from '../../lib/deadline/next.ts'
import { nounOf } from '../../lib/deadline/nouns.ts'
import { inRulebook, type Step } from '../../lib/deadline/step.ts'
import { ifText, laterText, ruleText, workingOf } from '../../lib/deadline/words.ts'
import type { WorkedOut } from '../../lib/deadline/work-out.ts'
import type { Asked } from '../../lib/rules/asked.ts'

/** Every day on one line, oldest first. */
export function Follows({ asked, worked, today }: { asked: Asked; worked: WorkedOut; today: Day }) {
  return (
    <section aria-labelledby="follows">
      <h2 id="follows">{say('deadline_follows')}</h2>
      <ol class="dates">
        {dayLines(asked, worked, today).map(({ key, on, text, is, tag }) => (
          <li key={key} class={is.replace(' ', '-')}>
            <b>{on}</b>
            <span>
              {text} {tag && <span class={`tag ${tag.look}`}>{tag.words}</span>}
            </span>
          </li>
        ))}
      </ol>
      <ul class="next">
        {worked.later.map((later) => (
          <li key={later.limit.id}>{laterText(later)}</li>
        ))}
        {nextFor(asked).says.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

/** How each day was counted, and the rule behind it. */
export function Workings({ steps }: { steps: readonly Step[] }) {
  const usual = steps.filter((step) => step.usual)
  if (!usual.length) return null
  return (
    <>
      <details class="more">
        <summary>{say('deadline_how')}</summary>
        {usual.map((step) => (
          <div key={step.limit.id} class="working">
            <h3>{upper(nounOf(step.limit).replace(/\bmy\b/g, 'your'))}</h3>
            {step.branches.map((branch) => (
              <div key={ifText(branch)}>
                {branch.when.length > 0 && <p>{ifText(branch)}:</p>}
                <ul>
                  {workingOf(branch, step.limit.closed).map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        ))}
      </details>
      <details class="more">
        <summary>{usual.length === 1 ? say('deadline_rule') : say('deadline_rules')}</summary>
        {usual.map((step) => (
          <div key={step.limit.id} class="working">
            <h3>{step.limit.name}</h3>
            {step.limit.url && (
              <p>
                <a href={step.limit.url} rel="noreferrer">
                  {step.limit.citation}
                </a>
                . {ruleText(step.limit)}
              </p>
            )}
            {inRulebook(step) && (
              <>
                <p>{say('deadline_starts', { starts: step.limit.starts })}</p>
                <p>{say('deadline_ends', { ends: step.limit.ends })}</p>
                {step.limit.notes && <p>{step.limit.notes}</p>}
                <p>
                  <a href={`/rulebook.html#${step.limit.id}`}>
                    {say('deadline_inRulebook')}
                    <span class="heard">: {step.limit.name}</span>
                  </a>
                </p>
              </>
            )}
          </div>
        ))}
      </details>
    </>
  )
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
