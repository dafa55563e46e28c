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
    <form class="tag-form" onSubmit={(event) => void add(event)}>
      <ul class="row labels" aria-label="Tags">
        {of.tags.map((each) => (
          <li key={each} class="label">
            {each}
            <button
              type="button"
              class="button plain small"
              aria-label={`Remove the tag ${each} from ${name}`}
              onClick={() => void edit({ dropTags: [each] }, `Tag “${each}” removed.`)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <label>
        <span class="label-line small">
          Add a tag<span class="heard"> to {name}</span>
        </span>
        <input
          class="field"
          list={tagListId}
          maxLength={60}
          size={14}
          value={tag}
          disabled={of.tags.length >= most.tags}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
      </label>
      <button class="button small" type="submit">
        Add<span class="heard"> the tag to {name}</span>
      </button>
    </form>
  )
}
