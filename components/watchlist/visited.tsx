import { say, sayDay } from '../../lib/interface/say.ts'
import type { Stored } from './stored.ts'
import type { Changing } from './use-change.ts'

/** The lists and searches that were looked at: kept for "New since" in them, to be seen, emptied and switched off. */
export function Visited({ stored: { settings, visits }, changing }: { stored: Stored; changing: Changing }) {
  return (
    <>
      <label class="tickline">
        <input
          type="checkbox"
          checked={settings.visits}
          onChange={(event) => {
            const on = event.currentTarget.checked
            void changing.make({ do: 'settings', set: { visits: on } }, on ? say('settings_listsOn') : say('settings_listsOff'))
          }}
        />
        {say('settings_keepLists')}
      </label>
      {visits.length === 0 ? (
        <p class="soft">{say('settings_noLists')}</p>
      ) : (
        <>
          <details>
            <summary>{say('settings_listsKept', { n: visits.length })}</summary>
            <ul class="kept-list">
              {visits.toReversed().map((visit) => (
                <li key={visit.search}>
                  {visit.search} <span class="soft">{sayDay(visit.on)}</span>{' '}
                  <button
                    type="button"
                    class="button plain small"
                    onClick={() =>
                      void changing.make(
                        { do: 'visits', kept: visits.filter((one) => one !== visit) },
                        say('settings_forgotten', { what: visit.search }),
                      )
                    }
                  >
                    {say('settings_forget')}
                    <span class="heard"> {visit.search}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
          <button
            type="button"
            class="button"
            onClick={() => void changing.make({ do: 'visits', kept: [] }, say('settings_allListsForgotten'))}
          >
            {say('settings_forgetLists')}
          </button>
        </>
      )}
    </>
  )
}
