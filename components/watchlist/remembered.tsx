import { say } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
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
      <h2 id="remembered">{say('settings_kept')}</h2>
      <p>{say('settings_keptHere')}</p>
      <label class="tickline">
        <input
          type="checkbox"
          checked={settings.remember}
          onChange={(event) =>
            set({ remember: event.currentTarget.checked }, event.currentTarget.checked ? say('settings_readOn') : say('settings_readOff'))
          }
        />
        {say('settings_keepRead')}
      </label>
      {read.length === 0 ? (
        <p class="soft">{say('settings_noneRead')}</p>
      ) : (
        <details>
          <summary>{say('settings_readKept', { n: read.length })}</summary>
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
                        say('settings_forgotten', { what: reference }),
                      )
                    }
                  >
                    {say('settings_forget')}
                    <span class="heard"> {reference}</span>
                  </button>
                </li>
              ))}
          </ul>
          {read.length > 300 && <p class="soft">{say('settings_earlier', { n: read.length - 300 })}</p>}
        </details>
      )}
      {read.length > 0 && (
        <button type="button" class="button" onClick={() => forget([], say('settings_allForgotten'))}>
          {say('settings_forgetAll')}
        </button>
      )}
      <Visited stored={stored} changing={changing} />
      <label class="tickline">
        <input
          type="checkbox"
          checked={settings.log}
          onChange={(event) =>
            set({ log: event.currentTarget.checked }, event.currentTarget.checked ? say('settings_logOn') : say('settings_logOff'))
          }
        />
        <span>
          <Sentence of="settings_keepLog" parts={{ link: (words) => <a href="/log.html">{words}</a> }} />
        </span>
      </label>
    </section>
  )
}
