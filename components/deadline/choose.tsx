import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { formatCount } from '../../lib/calendar/words.ts'
import { choiceId, choices, findChoices } from '../../lib/deadline/choices.ts'
import type { Asked } from '../../lib/rules/asked.ts'
import { domains } from '../../lib/rules/everything.ts'

/** What was asked of the council, to be chosen in plain words: by field, or by a search. */
export function Choose({ focus, onChoose }: { focus: boolean; onChoose(choice: Asked): void }) {
  const [query, setQuery] = useState('')
  const found = findChoices(query)
  const search = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (focus) search.current?.focus()
  }, [])
  const list = (of: readonly Asked[]) => (
    <ul class="choices">
      {of.map((choice) => (
        <li key={choiceId(choice)}>
          <button type="button" onClick={() => onChoose(choice)}>
            {choice.says}
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="what">
      <h2 id="what">What happened?</h2>
      <search>
        <label class="field">
          <span>Search in your own words</span>
          <input ref={search} type="search" autocomplete="off" value={query} aria-describedby="search-hint" onInput={(event) => setQuery(event.currentTarget.value)} />
        </label>
        <p id="search-hint" class="soft">
          For instance: school transport, EHCP, carer, damp.
        </p>
      </search>
      <p role="status">{query.trim() && (found.length ? `${formatCount(found.length, 'choice')} found.` : 'Nothing found. Try fewer or other words.')}</p>
      {query.trim()
        ? list(found)
        : domains.map((domain) => (
            <details key={domain}>
              <summary>{title(domain)}</summary>
              {list(choices.filter((choice) => choice.domain === domain))}
            </details>
          ))}
    </section>
  )
}

const title = (domain: string): string => domain.charAt(0).toUpperCase() + domain.slice(1).replace(/'/g, '’')
