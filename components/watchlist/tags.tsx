import { useState } from 'preact/hooks'
import { most, type Case } from '../../lib/watchlist/case.ts'
import type { Changing } from './use-change.ts'

/** Id of the list of all tags in use, offered wherever one is entered. */
export const tagListId = 'tags-in-use'

/** The tags of a case, each with a way to take it off, and a field for another. */
export function Tags({ of, name, changing }: { of: Case; name: string; changing: Changing }) {
  const [tag, setTag] = useState('')
  const edit = (set: { addTags?: string[]; dropTags?: string[] }, words: string) =>
    changing.make({ do: 'edit', edits: [{ case: of.id, set }] }, words)
  const add = async (event: Event) => {
    event.preventDefault()
    const wanted = tag.trim()
    if (wanted && (await edit({ addTags: [wanted] }, `Tagged “${wanted}”.`))) setTag('')
  }
  return (
    <form class="row tags" onSubmit={(event) => void add(event)}>
      <ul class="row" aria-label="Tags">
        {of.tags.map((each) => (
          <li key={each} class="chip">
            {each}
            <button
              type="button"
              class="plain no-print"
              aria-label={`Remove the tag ${each} from ${name}`}
              onClick={() => void edit({ dropTags: [each] }, `Tag “${each}” removed.`)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <label class="row no-print">
        <span>
          Add a tag<span class="hidden"> to {name}</span>
        </span>
        <input list={tagListId} maxLength={60} size={14} value={tag} disabled={of.tags.length >= most.tags} onInput={(event) => setTag(event.currentTarget.value)} />
      </label>
      <button class="no-print" type="submit">
        Add<span class="hidden"> the tag to {name}</span>
      </button>
    </form>
  )
}
