import { useState } from 'preact/hooks'
import { say, sayDay, sayNumber } from '../../lib/interface/say.ts'
import type { Day } from '../../lib/calendar/span.ts'
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
  const cases = say('language_cases', { n: selected.length })
  const ids = selected.map((each) => each.id)
  const open = selected.flatMap((each) => each.actions.filter(isOpen).map((action) => ({ case: each.id, action })))
  const actions = say('language_actions', { n: open.length })
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
    if (!later) return setTold(say('watchlist_enterDay'))
    mark((action) => ({ mark: action.mark, later }), say('watchlist_laterAgreed', { actions, day: sayDay(later) }))
  }
  const saveTag = (event: Event) => {
    event.preventDefault()
    const wanted = tag.trim()
    if (!wanted) return setTold(say('watchlist_enterATag'))
    void make(
      { do: 'edit', edits: ids.map((id) => ({ case: id, set: { addTags: [wanted] } })) },
      say('watchlist_taggedCases', { cases, tag: wanted }),
    ).then(() => setTag(''))
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
    <div class="bulk no-print" role="group" aria-label={say('watchlist_selection')}>
      <b>{say('watchlist_selected', { length: sayNumber(selected.length) })}</b>
      {opens('done', say('watchlist_doneButton'))}
      {opens('later', say('watchlist_laterDay'))}
      <button
        type="button"
        class="button small"
        disabled={!open.length}
        onClick={() => mark(() => ({ mark: { as: 'dropped' } }), say('watchlist_droppedActions', { actions }))}
      >
        {say('watchlist_dropped')}
      </button>
      {opens('tag', say('watchlist_tagButton'))}
      <button
        type="button"
        class="button small"
        onClick={() => void make({ do: 'remove', cases: ids }, say('watchlist_removedCases', { cases })).then(onNone)}
      >
        {say('watchlist_remove')}
      </button>
      {selected.length < found && (
        <button type="button" class="button small plain" onClick={onAll}>
          {say('watchlist_selectAll', { count: sayNumber(found) })}
        </button>
      )}
      <button type="button" class="button small plain" onClick={onNone}>
        {say('watchlist_clear')}
      </button>
      {asks === 'done' && (
        <WhenDone
          legend={say('watchlist_whenDone', { n: open.length })}
          today={today}
          onCancel={() => setAsks(null)}
          onDone={(on) =>
            mark(
              () => ({ mark: { as: 'done', on } }),
              on ? say('watchlist_doneActions', { actions, day: sayDay(on) }) : say('watchlist_doneActionsSome', { actions }),
            )
          }
        />
      )}
      {asks === 'later' && (
        <form class="when-done" noValidate onSubmit={saveLater}>
          <DayFields legend={say('watchlist_laterFor', { actions })} value={null} onDay={setLater} />
          <p class="wrong" role="alert">
            {told}
          </p>
          <button type="submit" class="button main">
            {say('watchlist_save')}
          </button>
        </form>
      )}
      {asks === 'tag' && (
        <form class="row" noValidate onSubmit={saveTag}>
          <label class="row">
            {say('watchlist_tag')}
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
            {say('watchlist_tagCases', { n: selected.length })}
          </button>
          <p class="wrong" role="alert">
            {told}
          </p>
        </form>
      )}
    </div>
  )
}
