import { useState } from 'preact/hooks'
import { formatCount } from '../../lib/calendar/words.ts'
import type { Stored } from './stored.ts'
import type { Changing } from './use-change.ts'
import { saveFile } from './save-file.ts'

/** Entries that could not be read: never dropped, and never in the way. */
export function Aside({ stored, changing }: { stored: Stored; changing: Changing }) {
  const { aside } = stored
  if (!aside.size) return null
  return (
    <section class="panel warn" aria-labelledby="aside">
      <h2 id="aside">{formatCount(aside.size, 'entry').replace('entrys', 'entries')} could not be read</h2>
      <p>
        They come from a newer version of Overdue, or they were damaged. They are kept as they are. Save them as a file before you remove
        them.
      </p>
      <div class="row no-print">
        <button
          type="button"
          class="button"
          onClick={() => saveFile('overdue-unreadable.json', 'application/json', JSON.stringify(Object.fromEntries(aside), null, 1))}
        >
          Save them as a file
        </button>
        <button
          type="button"
          class="button plain"
          onClick={() => void changing.make({ do: 'aside', set: {}, remove: [...aside.keys()] }, 'Unreadable entries removed.')}
        >
          Remove them
        </button>
      </div>
    </section>
  )
}

/** Cases that were removed and can be put back. */
export function Bin({ stored, changing }: { stored: Stored; changing: Changing }) {
  const { bin, cases } = stored
  const [sure, setSure] = useState(false)
  if (!bin.length) return null
  const watched = new Set(cases.map((each) => each.id))
  return (
    <section class="panel no-print" aria-labelledby="bin">
      <h2 id="bin">Removed: {formatCount(bin.length, 'case')}</h2>
      <details>
        <summary>Show removed cases</summary>
        <p>They are kept for 30 days.</p>
        <ul>
          {bin.slice(0, 100).map((each) => {
            const name = each.bodies.join(', ') || each.title
            return (
              <li key={each.id} class="row">
                <span>
                  {name} {each.reference}
                </span>
                {watched.has(each.id) ? (
                  <span class="soft">on the watchlist again</span>
                ) : (
                  <button
                    type="button"
                    class="button"
                    aria-label={`Put back ${name}`}
                    onClick={() => void changing.make({ do: 'restore', cases: [each.id] }, `${name} put back.`)}
                  >
                    Put back
                  </button>
                )}
              </li>
            )
          })}
        </ul>
        {sure ? (
          <p class="row">
            This cannot be undone.
            <button
              type="button"
              class="button"
              onClick={() => void changing.make({ do: 'empty-bin' }, 'Removed cases are gone for good.')}
            >
              Delete {formatCount(bin.length, 'case')} for good
            </button>
            <button type="button" class="button" onClick={() => setSure(false)}>
              Keep them
            </button>
          </p>
        ) : (
          <button type="button" class="button plain" onClick={() => setSure(true)}>
            Delete them for good
          </button>
        )}
      </details>
    </section>
  )
}
