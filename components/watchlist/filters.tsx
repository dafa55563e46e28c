import { say, sayNumber } from '../../lib/interface/say.ts'
import { anything, type Wanted } from '../../lib/watchlist/find.ts'
import type { CaseState } from '../../lib/watchlist/state.ts'
import { stateClass } from '../../lib/watchlist/words.ts'
import { stateName } from './state-name.ts'

interface Props {
  wanted: Wanted
  all: number
  bodies: string[]
  tags: string[]
  counts: ReadonlyMap<CaseState, number>
  soonDays: number
  onWanted(wanted: Wanted): void
}

const states: CaseState[] = ['overdue', 'due soon', 'later', 'not known', 'done', 'reading only']

/** What is looked for: a chip a state with the number of its cases, words, a council, a tag. */
export function Filters({ wanted, all, bodies, tags, counts, soonDays, onWanted }: Props) {
  const choice = (name: string, every: string, field: 'body' | 'tag', values: string[]) => (
    <select
      class="field"
      aria-label={name}
      value={wanted[field]}
      onChange={(event) => onWanted({ ...wanted, [field]: event.currentTarget.value })}
    >
      <option value="">{every}</option>
      {values.map((value) => (
        <option key={value}>{value}</option>
      ))}
    </select>
  )
  const filtered = Object.values(wanted).some(Boolean)
  const chip = (state: CaseState | '', words: string, count: number) => (
    <button key={state} type="button" class="chip" aria-pressed={wanted.state === state} onClick={() => onWanted({ ...wanted, state })}>
      {state !== '' && <i class={`dot ${stateClass[state]}`} />}
      {words} <b>{sayNumber(count)}</b>
    </button>
  )
  return (
    <search>
      <div class="chips" role="group" aria-label={say('watchlist_state')}>
        {chip('', say('watchlist_all'), all)}
        {states.map((state) => {
          const count = counts.get(state) ?? 0
          return count > 0 || wanted.state === state ? chip(state, stateName(state, soonDays), count) : null
        })}
      </div>
      <div class="finds">
        <span class="find">
          <input
            class="field"
            type="search"
            aria-label={say('watchlist_search')}
            placeholder={say('watchlist_searchWhat')}
            value={wanted.words}
            onInput={(event) => onWanted({ ...wanted, words: event.currentTarget.value })}
          />
        </span>
        {choice(say('watchlist_council'), say('watchlist_allCouncils'), 'body', bodies)}
        {choice(say('watchlist_tag'), say('watchlist_allTags'), 'tag', tags)}
        {filtered && (
          <button type="button" class="button small" onClick={() => onWanted(anything)}>
            {say('watchlist_showAll')}
          </button>
        )}
      </div>
    </search>
  )
}
