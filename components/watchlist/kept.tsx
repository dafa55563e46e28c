import { useState } from 'preact/hooks'
import { say } from '../../lib/interface/say.ts'
import type { Stored } from './stored.ts'
import type { Changing } from './use-change.ts'
import { saveFile } from './save-file.ts'

/** Entries that could not be read: never dropped, and never in the way. */
export function Aside({ stored, changing }: { stored: Stored; changing: Changing }) {
  const { aside } = stored
  if (!aside.size) return null
  return (
    <section class="panel warn" aria-labelledby="aside">
      <h2 id="aside">{say('watchlist_unreadable', { n: aside.size })}</h2>
      <p>{say('watchlist_unreadableWhy')}</p>
      <div class="row no-print">
        <button
          type="button"
          class="button"
          onClick={() => saveFile('overdue-unreadable.json', 'application/json', JSON.stringify(Object.fromEntries(aside), null, 1))}
        >
          {say('watchlist_saveUnreadable')}
        </button>
        <button
          type="button"
          class="button plain"
          onClick={() => void changing.make({ do: 'aside', set: {}, remove: [...aside.keys()] }, say('watchlist_unreadableRemoved'))}
        >
          {say('watchlist_removeUnreadable')}
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
      <h2 id="bin">{say('watchlist_bin', { n: bin.length })}</h2>
      <details>
        <summary>{say('watchlist_showBin')}</summary>
        <p>{say('watchlist_binKept')}</p>
        <ul>
          {bin.slice(0, 100).map((each) => {
            const name = each.bodies.join(', ') || each.title
            return (
              <li key={each.id} class="row">
                <span>
                  {name} {each.reference}
                </span>
                {watched.has(each.id) ? (
                  <span class="soft">{say('watchlist_onListAgain')}</span>
                ) : (
                  <button
                    type="button"
                    class="button"
                    aria-label={say('watchlist_putBackName', { name })}
                    onClick={() => void changing.make({ do: 'restore', cases: [each.id] }, say('watchlist_putBackSaid', { name }))}
                  >
                    {say('watchlist_putBack')}
                  </button>
                )}
              </li>
            )
          })}
        </ul>
        {sure ? (
          <p class="row">
            {say('watchlist_noUndo')}
            <button type="button" class="button" onClick={() => void changing.make({ do: 'empty-bin' }, say('watchlist_binEmptied'))}>
              {say('watchlist_emptyBin', { n: bin.length })}
            </button>
            <button type="button" class="button" onClick={() => setSure(false)}>
              {say('watchlist_keepThem')}
            </button>
          </p>
        ) : (
          <button type="button" class="button plain" onClick={() => setSure(true)}>
            {say('watchlist_emptyBinSure')}
          </button>
        )}
      </details>
    </section>
  )
}
