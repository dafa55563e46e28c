import { formatCount } from '../../lib/calendar/words.ts'
import type { Settings } from '../../lib/watchlist/settings.ts'
import type { Stored } from './stored.ts'
import type { Changing } from './use-change.ts'
import { Visited } from './visited.tsx'

/**
 * What is kept without a click: the decisions that were opened, and the lists that were looked at. It can be seen, emptied and switched
 * off; so can the reading log.
 */
export function Remembered({ stored, changing }: { stored: Stored; changing: Changing }) {
  const { settings, read } = stored
  const set = (part: Partial<Settings>, words: string) => void changing.make({ do: 'settings', set: part }, words)
  const forget = (kept: readonly string[], words: string) => void changing.make({ do: 'remember', read: [...kept] }, words)
  return (
    <section class="part" aria-labelledby="remembered">
      <h2 id="remembered">What Overdue keeps in mind</h2>
      <p>Everything stays in this browser. Nothing of a private window is ever kept.</p>
      <label class="tickline">
        <input
          type="checkbox"
          checked={settings.remember}
          onChange={(event) =>
            set(
              { remember: event.currentTarget.checked },
              event.currentTarget.checked
                ? 'Decisions that you open are kept in mind.'
                : 'Decisions that you open are no longer kept in mind.',
            )
          }
        />
        Keep in mind which decisions I opened, for “Read before” in lists
      </label>
      {read.length === 0 ? (
        <p class="soft">No decision is kept in mind.</p>
      ) : (
        <details>
          <summary>{formatCount(read.length, 'decision')} kept in mind, the latest first</summary>
          <ul class="kept-list">
            {read
              .toReversed()
              .slice(0, 300)
              .map((reference) => (
                <li key={reference}>
                  {reference}{' '}
                  <button
                    type="button"
                    class="button plain small"
                    onClick={() =>
                      forget(
                        read.filter((one) => one !== reference),
                        `${reference} forgotten.`,
                      )
                    }
                  >
                    Forget<span class="heard"> {reference}</span>
                  </button>
                </li>
              ))}
          </ul>
          {read.length > 300 && <p class="soft">and {formatCount(read.length - 300, 'earlier one')}</p>}
        </details>
      )}
      {read.length > 0 && (
        <button type="button" class="button" onClick={() => forget([], 'All opened decisions are forgotten.')}>
          Forget all
        </button>
      )}
      <Visited stored={stored} changing={changing} />
      <label class="tickline">
        <input
          type="checkbox"
          checked={settings.log}
          onChange={(event) =>
            set(
              { log: event.currentTarget.checked },
              event.currentTarget.checked ? 'The reading log is on.' : 'The reading log is off; what it holds stays until you clear it.',
            )
          }
        />
        <span>
          Keep a <a href="/log.html">reading log</a>: every limit and figure of every decision that I open, for statistics
        </span>
      </label>
    </section>
  )
}
