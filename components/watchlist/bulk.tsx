import { useState } from 'preact/hooks'
import type { Day } from '../../lib/calendar/span.ts'
import { formatCount, formatDay } from '../../lib/calendar/words.ts'
import type { Case, CaseAction } from '../../lib/watchlist/case.ts'
import type { Change } from '../../lib/watchlist/messages.ts'
import { isOpen } from '../../lib/watchlist/state.ts'
import { DayFields } from './day-fields.tsx'
import { tagListId } from './tags.tsx'
import type { Changing } from './use-change.ts'
import { WhenDone } from './when-done.tsx'

interface Props {
  selected: Case[]
  /** How many are found, all of which can be selected. */
  found: number
  today: Day
  changing: Changing
  onAll(): void
  onNone(): void
}

/** What can be done with all selected cases at once; each can be undone. */
export function Bulk({ selected, found, today, changing, onAll, onNone }: Props) {
  const [asks, setAsks] = useState<'done' | 'later' | 'tag' | null>(null)
  const [tag, setTag] = useState('')
  const [later, setLater] = useState<Day | null | undefined>(null)
  const [told, setTold] = useState('')
  if (!selected.length) return null
  const cases = formatCount(selected.length, 'case')
  const ids = selected.map((each) => each.id)
  const open = selected.flatMap((each) => each.actions.filter(isOpen).map((action) => ({ case: each.id, action })))
  const actions = formatCount(open.length, 'action')
  const make = async (change: Change, words: string) => {
    if (await changing.make(change, words)) setAsks(null)
  }
  const mark = (as: (action: CaseAction) => Pick<CaseAction, 'mark'> & Partial<Pick<CaseAction, 'later'>>, words: string) =>
    void make({ do: 'mark', marks: open.map(({ case: of, action }) => ({ case: of, action: action.id, ...as(action) })) }, words)
  const ask = (what: typeof asks) => {
    setAsks(asks === what ? null : what)
    setTold('')
  }
  const saveLater = (event: Event) => {
    event.preventDefault()
    if (!later) return setTold('Enter the day, the month and the year.')
    mark((action) => ({ mark: action.mark, later }), `${actions}: ${formatDay(later)} agreed.`)
  }
  const saveTag = (event: Event) => {
    event.preventDefault()
    const wanted = tag.trim()
    if (!wanted) return setTold('Enter a tag.')
    void make({ do: 'edit', edits: ids.map((id) => ({ case: id, set: { addTags: [wanted] } })) }, `${cases} tagged “${wanted}”.`).then(() =>
      setTag(''),
    )
  }
  const opens = (what: NonNullable<typeof asks>, words: string) => (
    <button
      type="button"
      class="button small"
      aria-expanded={asks === what}
      disabled={what !== 'tag' && !open.length}
      onClick={() => ask(what)}
    >
      {words}
    </button>
  )
  return (
    <div class="bulk no-print" role="group" aria-label="Selected cases">
      <b>{selected.length} selected</b>
      {opens('done', 'Done…')}
      {opens('later', 'Later day…')}
      <button
        type="button"
        class="button small"
        disabled={!open.length}
        onClick={() => mark(() => ({ mark: { as: 'dropped' } }), `${actions} no longer expected.`)}
      >
        No longer expected
      </button>
      {opens('tag', 'Tag…')}
      <button type="button" class="button small" onClick={() => void make({ do: 'remove', cases: ids }, `${cases} removed.`).then(onNone)}>
        Remove
      </button>
      {selected.length < found && (
        <button type="button" class="button small plain" onClick={onAll}>
          Select all {found.toLocaleString('en-GB')}
        </button>
      )}
      <button type="button" class="button small plain" onClick={onNone}>
        Clear
      </button>
      {asks === 'done' && (
        <WhenDone
          legend={`When ${open.length === 1 ? 'was the open action' : `were the ${actions}`} done?`}
          today={today}
          onCancel={() => setAsks(null)}
          onDone={(on) =>
            mark(() => ({ mark: { as: 'done', on } }), `${actions} done${on ? ` on ${formatDay(on)}` : '; the day is not known'}.`)
          }
        />
      )}
      {asks === 'later' && (
        <form class="when-done" noValidate onSubmit={saveLater}>
          <DayFields legend={`Later day agreed for ${actions}`} value={null} onDay={setLater} />
          <p class="wrong" role="alert">
            {told}
          </p>
          <button type="submit" class="button main">
            Save
          </button>
        </form>
      )}
      {asks === 'tag' && (
        <form class="row" noValidate onSubmit={saveTag}>
          <label class="row">
            Tag
            <input
              class="field"
              list={tagListId}
              maxLength={60}
              size={16}
              value={tag}
              onInput={(event) => setTag(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button">
            Tag {cases}
          </button>
          <p class="wrong" role="alert">
            {told}
          </p>
        </form>
      )}
    </div>
  )
}
