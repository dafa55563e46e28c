import type { CardProps } from './state.ts'

/** What the reader should know before the rest: what the page lacks, which chapter this is, watched cases that it speaks of. */
export function Notices({ state, act }: CardProps) {
  const { record, cited } = state
  // Where the reader can give the date, the form below says that it is missing.
  const problems = record.problems.filter((problem) => record.kind === 'news' || !/\bno decision date\b/i.test(problem))
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
      {problems.length > 0 && (
        <ul class="problems">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </>
  )
}
