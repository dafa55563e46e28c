import type { CardProps } from './state.ts'

/** What the reader should know before the rest: what the page lacks, which chapter this is, watched cases that it speaks of. */
export function Notices({ state, act }: CardProps) {
  const { record, cited } = state
  return (
    <>
      {cited.map((one) => (
        <p class="notice" key={one.id}>
          This page speaks of a case on your watchlist: {one.url ? <a href={one.url}>{one.title}</a> : one.title} ({one.reference}).{' '}
          {record.earlier.some(({ reference }) => reference === one.reference) && (
            <button type="button" onClick={() => act.updateCited(one)}>
              Update that case
            </button>
          )}
        </p>
      ))}
      {record.chapter !== null && (
        <p>
          This is chapter {record.chapter} of a report. Only this chapter was read: what was agreed, and when, may stand in
          another.
        </p>
      )}
      {record.problems.length > 0 && (
        <ul class="problems">
          {record.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </>
  )
}
