import { say } from '../../lib/interface/say.ts'
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
          {say('card_cited')} {one.url ? <a href={one.url}>{one.title}</a> : one.title} ({one.reference}).{' '}
          {record.earlier.some(({ reference }) => reference === one.reference) && (
            <button type="button" class="link" onClick={() => act.updateCited(one)}>
              {say('card_updateCited')}
            </button>
          )}
        </p>
      ))}
      <Told at="notices" state={state} />
      {record.chapter !== null && <p class="notice">{say('card_chapter', { chapter: String(record.chapter) })}</p>}
      {undated && (
        <p class="notice">
          {say('card_undated')}{' '}
          <button type="button" class="link" onClick={() => act.part('actions', 'date')}>
            {say('card_enterIt')}
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
