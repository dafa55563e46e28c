import { sayFromToday, sayLength } from '../../lib/interface/lengths.ts'
import { say, sayDay, sayNumber } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
import type { Day } from '../../lib/calendar/span.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import { shownResult } from '../../lib/watchlist/result.ts'
import type { Settings } from '../../lib/watchlist/settings.ts'
import { shortNameOf } from '../../lib/watchlist/short-name.ts'
import { standing, type Standing } from '../../lib/watchlist/standing.ts'
import { CaseInside } from './case-inside.tsx'
import { StateTag } from './tag.tsx'
import type { Changing } from './use-change.ts'

interface Props {
  of: Case
  today: Day
  settings: Settings
  selected: boolean
  onSelect(selected: boolean): void
  open: boolean
  onOpen(open: boolean): void
  changing: Changing
}

/** "4 Jun 2024": days of a table. */
export const shortDay = (day: Day): string => sayDay(day).replace(/ (\p{L}{3})\p{L}* /u, ' $1 ')

/** One case of the table; opens in place. */
export function CaseRow({ of, today, settings, selected, onSelect, open, onOpen, changing }: Props) {
  const name = shortNameOf(of)
  const stands = standing(of, today, settings.soonDays)
  const result = of.origin === 'own' ? of.title : shownResult(of)
  const heading = [name, of.reference].filter(Boolean).join(', ')
  return (
    <>
      <tr role="row" class={open ? 'case is-open' : 'case'} id={of.id}>
        <td role="cell" class="pick no-print">
          <label class="box">
            <input
              type="checkbox"
              aria-label={say('watchlist_select', { heading })}
              checked={selected}
              onChange={(event) => onSelect(event.currentTarget.checked)}
            />
          </label>
        </td>
        <th role="rowheader" scope="row">
          <button type="button" class="name" aria-expanded={open} title={of.bodies.join(', ')} onClick={() => onOpen(!open)}>
            {name}
          </button>
        </th>
        <td role="cell" class="ref">
          {of.reference ?? (of.origin === 'own' ? say('watchlist_ownCase') : '')}
        </td>
        <td role="cell" class="dec num">
          {of.decisionDate ? shortDay(of.decisionDate) : of.origin === 'page' ? say('watchlist_notGiven') : ''}
        </td>
        <td role="cell" class="res">
          <span class="cut" title={result}>
            {result}
          </span>
        </td>
        <td role="cell" class="when">
          <When stands={stands} today={today} />
        </td>
        <td role="cell" class="st">
          <StateTag state={stands.state} soonDays={settings.soonDays} />
        </td>
        <td role="cell" class="tags">
          <span class="cut" title={of.tags.join(', ')}>
            {of.tags.map((tag) => (
              <span key={tag} class="label">
                {tag}
              </span>
            ))}
          </span>
        </td>
      </tr>
      {open && (
        <tr role="row" class="inside">
          <td role="cell" colSpan={8}>
            <CaseInside of={of} today={today} settings={settings} changing={changing} />
          </td>
        </tr>
      )}
    </>
  )
}

function When({ stands: { state, due, count }, today }: { stands: Standing; today: Day }) {
  if (state === 'done' || state === 'reading only') return null
  if (!due) return <>{say('watchlist_dayNotKnown')}</>
  if (state === 'not known')
    return (
      <>
        <Sentence
          of="watchlist_toAnswer"
          values={{ day: shortDay(due), count: sayNumber(count) }}
          parts={{ small: (words) => <small class="ask-n">{words}</small> }}
        />
      </>
    )
  return (
    <>
      {shortDay(due)}{' '}
      <small>{state === 'overdue' ? say('watchlist_late', { length: sayLength(due, today) }) : sayFromToday(due, today)}</small>
    </>
  )
}
