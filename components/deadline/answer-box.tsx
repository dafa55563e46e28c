import type { ComponentChildren, Ref } from 'preact'
import type { Answer } from '../../lib/deadline/answer.ts'

const looks: Record<Answer['state'], string> = {
  overdue: 'late',
  late: 'late',
  'perhaps overdue': 'perhaps',
  'perhaps late': 'perhaps',
  over: 'perhaps',
  waiting: 'due',
  yours: 'due',
  kept: 'kept',
  unknown: 'none',
  ask: 'none',
  none: 'none',
}

/** How it stands, in one sentence; under it at the latest since when, and what can be done. */
export function AnswerBox({
  answer,
  heading,
  children,
}: {
  answer: Answer
  heading: Ref<HTMLHeadingElement>
  children?: ComponentChildren
}) {
  return (
    <section class={`answer ${looks[answer.state]}`} aria-labelledby="answer">
      <h2 id="answer" ref={heading} tabIndex={-1}>
        {answer.head}
      </h2>
      <div role="status">
        {answer.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {children}
    </section>
  )
}
