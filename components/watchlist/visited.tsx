import { formatCount, formatDay } from '../../lib/calendar/words.ts'
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
            void changing.make(
              { do: 'settings', set: { visits: on } },
              on ? 'Lists and searches are kept in mind.' : 'Lists and searches are no longer kept in mind.',
            )
          }}
        />
        Keep in mind what lists and searches of the Ombudsman’s site showed, for “New since” in them
      </label>
      {visits.length === 0 ? (
        <p class="soft">No list is kept in mind.</p>
      ) : (
        <>
          <details>
            <summary>{formatCount(visits.length, 'list')} kept in mind, the latest first</summary>
            <ul class="kept-list">
              {visits.toReversed().map((visit) => (
                <li key={visit.search}>
                  {visit.search} <span class="soft">{formatDay(visit.on)}</span>{' '}
                  <button
                    type="button"
                    class="button plain small"
                    onClick={() =>
                      void changing.make({ do: 'visits', kept: visits.filter((one) => one !== visit) }, `${visit.search} forgotten.`)
                    }
                  >
                    Forget<span class="heard"> {visit.search}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
          <button type="button" class="button" onClick={() => void changing.make({ do: 'visits', kept: [] }, 'All lists are forgotten.')}>
            Forget all lists
          </button>
        </>
      )}
    </>
  )
}
