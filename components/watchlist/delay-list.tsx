import { formatDays, formatSpan } from '../../lib/calendar/words.ts'
import type { CaseDelay } from '../../lib/watchlist/case.ts'

/** The time limits that were checked when the page was read. */
export const DelayList = ({ delays }: { delays: CaseDelay[] }) => (
  <details>
    <summary>Time limits checked: {delays.length}</summary>
    <ul class="delays">
      {delays.map((delay, index) => (
        <li key={index}>
          <strong>{delay.name}</strong>: {words(delay)}
        </li>
      ))}
    </ul>
  </details>
)

function words({ limit, start, end, due, late, open, paragraphs }: CaseDelay): string {
  const from = start && `from ${formatSpan(start)} ${end ? `to ${formatSpan(end)}` : 'on'}`
  const by = due && `due ${formatSpan(due)}`
  const how = late[1] === 0 ? (open ? 'not done, still in time' : 'in time') : `${formatDays(late)} over${open ? ', not done' : ''}`
  const where = paragraphs.length ? `(paragraph${paragraphs.length > 1 ? 's' : ''} ${paragraphs.join(', ')})` : null
  return [[from, `limit ${limit.value} ${limit.unit}`, by, how].filter(Boolean).join(', '), where].filter(Boolean).join(' ')
}
