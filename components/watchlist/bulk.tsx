import { useState } from 'preact/hooks'
import type { Day } from '../../lib/calendar/span.ts'
import { formatCount, formatDay } from '../../lib/calendar/words.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import { tagListId } from './tags.tsx'
import type { Changing } from './use-change.ts'

interface Props {
  selected: Case[]
  /** How many are found, all of which can be selected. */
  found: number
  today: Day
  changing: Changing
  onAll(): void
  onNone(): void
}

/** What can be done with all selected cases at once. */
export function Bulk({ selected, found, today, changing, onAll, onNone }: Props) {
  const [tag, setTag] = useState('')
  const cases = formatCount(selected.length, 'case')
  const ids = selected.map((each) => each.id)
  const open = selected.flatMap((each) =>
    each.actions
      .filter(({ mark }) => mark.as === 'open' || mark.as === 'later')
      .map((action) => ({ case: each.id, action: action.id, mark: { as: 'done' as const, on: today } })),
  )
  const addTag = async (event: Event) => {
    event.preventDefault()
    const wanted = tag.trim()
    const edits = ids.map((id) => ({ case: id, set: { addTags: [wanted] } }))
    if (wanted && (await changing.make({ do: 'edit', edits }, `${cases} tagged “${wanted}”.`))) setTag('')
  }
  return (
    <div class="bulk row no-print" role="group" aria-label="Selected cases">
      <span>{selected.length ? `${cases} selected` : 'None selected'}</span>
      {selected.length < found && (
        <button type="button" onClick={onAll}>
          Select all {found.toLocaleString('en-GB')}
        </button>
      )}
      {selected.length > 0 && (
        <>
          <button type="button" onClick={onNone}>
            Select none
          </button>
          <button
            type="button"
            disabled={!open.length}
            onClick={() => void changing.make({ do: 'mark', marks: open }, `${formatCount(open.length, 'action')} marked as done on ${formatDay(today)}.`)}
          >
            Mark {formatCount(open.length, 'open action')} done
          </button>
          <form class="row" onSubmit={(event) => void addTag(event)}>
            <label class="row">
              <span>Tag</span>
              <input list={tagListId} maxLength={60} size={12} value={tag} onInput={(event) => setTag(event.currentTarget.value)} />
            </label>
            <button type="submit">Tag the selected cases</button>
          </form>
          <button
            type="button"
            class="plain"
            onClick={async () => (await changing.make({ do: 'remove', cases: ids }, `${cases} removed.`)) && onNone()}
          >
            Remove the selected cases
          </button>
        </>
      )}
    </div>
  )
}
