import { formatDays, formatSpan } from '../../lib/calendar/words.ts'
import { say, sayNumber } from '../../lib/interface/say.ts'
import type { CaseDelay } from '../../lib/watchlist/case.ts'

/** The time limits that were checked when the page was read. */
export const DelayList = ({ delays }: { delays: CaseDelay[] }) => (
  <details>
    <summary>{say('watchlist_limitsChecked', { count: sayNumber(delays.length) })}</summary>
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
  const from =
    start &&
    (end
      ? say('watchlist_limitFromTo', { start: formatSpan(start), end: formatSpan(end) })
      : say('watchlist_limitFromOn', { start: formatSpan(start) }))
  const by = due && say('watchlist_limitDue', { day: formatSpan(due) })
  const how =
    late[1] === 0
      ? say(open ? 'watchlist_limitOpenInTime' : 'watchlist_limitInTime')
      : say(open ? 'watchlist_limitOverOpen' : 'watchlist_limitOver', { days: formatDays(late) })
  const where = paragraphs.length ? say('watchlist_paragraphs', { n: paragraphs.length, list: paragraphs.join(', ') }) : null
  return [[from, say('watchlist_limitLength', { length: `${limit.value} ${limit.unit}` }), by, how].filter(Boolean).join(', '), where]
    .filter(Boolean)
    .join(' ')
}
