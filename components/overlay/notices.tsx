import { Told } from './told.tsx'
import type { CardProps } from './state.ts'

/** What the reader should know: what the page lacks, which chapter this is, watched cases that it speaks of. */
export function Notices({ state, act }: CardProps) {
  const { record, cited } = state
  const undated = !record.decisionDate && record.kind !== 'news' && !state.corrections.some(({ of }) => of === 'decision-date')
  // Where the reader can give the date, the form among the agreed actions asks for it.
  const problems = record.problems.filter((problem) => record.kind === 'news' || !/\bno decision date\b/i.test(problem))
  return (
    <>
      {cited.map((one) => (
        <p class="notice" key={one.id}>
          This page speaks of a case on your watchlist: {one.url ? <a href={one.url}>{one.title}</a> : one.title} ({one.reference}).{' '}
          {record.earlier.some(({ reference }) => reference === one.reference) && (
            <button type="button" class="link" onClick={() => act.updateCited(one)}>
              Update that case
            </button>
          )}
        </p>
      ))}
      <Told at="notices" state={state} />
      {record.chapter !== null && (
        <p class="notice">
          This is chapter {record.chapter} of a report. Only this chapter was read: what was agreed, and when, may stand in another.
        </p>
      )}
      {undated && (
        <p class="notice">
          No decision date is given.{' '}
          <button type="button" class="link" onClick={() => act.part('actions', 'date')}>
            Enter it
          </button>
        </p>
      )}
      {problems.map((problem) => (
        <p class="notice" key={problem}>
          {problem}
        </p>
      ))}
    </>
  )
}
