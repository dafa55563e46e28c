import { useState } from 'preact/hooks'
import { say } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
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
    if (wanted && (await edit({ addTags: [wanted] }, say('watchlist_tagged', { tag: wanted })))) setTag('')
  }
  return (
    <form class="tag-form" onSubmit={(event) => void add(event)}>
      <ul class="row labels" aria-label={say('watchlist_tags')}>
        {of.tags.map((each) => (
          <li key={each} class="label">
            {each}
            <button
              type="button"
              class="button plain small"
              aria-label={say('watchlist_removeTag', { tag: each, name })}
              onClick={() => void edit({ dropTags: [each] }, say('watchlist_tagRemoved', { tag: each }))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <label>
        <span class="label-line small">
          <Sentence of="watchlist_addTag" values={{ name }} parts={{ heard: (words) => <span class="heard">{words}</span> }} />
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
        <Sentence of="watchlist_addThisTag" values={{ name }} parts={{ heard: (words) => <span class="heard">{words}</span> }} />
      </button>
    </form>
  )
}
