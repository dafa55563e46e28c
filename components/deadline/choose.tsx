import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { say, sayNumber } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
import type { Span } from '../../lib/calendar/span.ts'
import { formatCount, formatSpan } from '../../lib/calendar/words.ts'
import { choiceId, choices } from '../../lib/deadline/choices.ts'
import { findChoices, marked } from '../../lib/deadline/find.ts'
import { timeText } from '../../lib/deadline/time-text.ts'
import { anythingElse, type Asked } from '../../lib/rules/asked.ts'
import { domains } from '../../lib/rules/whole-rulebook.ts'

const nothing: ReadonlySet<string> = new Set()
const named = choices.filter((choice) => !anythingElse.includes(choice))

/** What was asked of the council: found in plain words, or by area. What fits everything always stands last. */
export function Choose({ focus, from, onChoose }: { focus: boolean; from?: Span | null | undefined; onChoose(choice: Asked): void }) {
  const [query, setQuery] = useState('')
  const [all, setAll] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (focus) search.current?.focus()
  }, [])
  const asking = query.trim()
  const { choices: found, terms } = asking ? findChoices(query) : { choices: [], terms: nothing }
  const links = (of: readonly Asked[]) => (
    <ul class="found">
      {of.map((choice) => (
        <li key={choiceId(choice)}>
          <ChoiceLink choice={choice} terms={terms} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  )
  return (
    <div class="finder">
      <h1>{say('deadline_title')}</h1>
      <p>{say('deadline_lead')}</p>
      {from && (
        <p class="notice">
          <Sentence of="deadline_countedFrom" values={{ day: formatSpan(from) }} parts={{ bold: (words) => <b>{words}</b> }} />
        </p>
      )}
      {from === null && <p class="notice">{say('deadline_noDate')}</p>}
      <search>
        <label>
          <span class="label-line">{say('deadline_whatAsked')}</span>
          <input
            ref={search}
            class="field"
            type="search"
            autocomplete="off"
            value={query}
            aria-describedby="found-status"
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      </search>
      <p id="found-status" class="soft small" role="status">
        {asking ? statusOf(found, asking) : say('deadline_forInstance')}
      </p>
      {found.length > 0 && links(found)}
      <section aria-labelledby="not-meant">
        <h2 id="not-meant">{asking ? say('deadline_notMeant') : say('deadline_notSure')}</h2>
        {links(anythingElse)}
      </section>
      <p class="row-acts">
        <button type="button" class="button plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('deadline_hideAll') : say('deadline_showAll', { count: sayNumber(named.length) })}
        </button>
      </p>
      {all &&
        domains.map((domain) => {
          const of = named.filter((choice) => choice.domain === domain)
          return (
            of.length > 0 && (
              <section key={domain} aria-label={title(domain)}>
                <h2>{title(domain)}</h2>
                {links(of)}
              </section>
            )
          )
        })}
    </div>
  )
}

/** A link, so that it can be opened beside this page too. */
function ChoiceLink({ choice, terms, onChoose }: { choice: Asked; terms: ReadonlySet<string>; onChoose(choice: Asked): void }) {
  return (
    <a
      href={`/deadline.html?limit=${choiceId(choice)}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        onChoose(choice)
      }}
    >
      <span class="says">{marked(choice.says, terms).map(({ text, fits }) => (fits ? <mark>{text}</mark> : text))}</span>{' '}
      <small>{timeText(choice)}</small>
    </a>
  )
}

function statusOf(found: readonly Asked[], query: string): string {
  const asked = `“${query.length > 40 ? `${query.slice(0, 40)}…` : query}”`
  if (!found.length) return say('deadline_noneFits', { asked })
  const none = found.every(({ kind }) => kind === null) ? say('deadline_noLawHere') : ''
  return `${formatCount(found.length, 'matter')} ${found.length === 1 ? 'fits' : 'fit'} ${asked}${none}`
}

const title = (domain: string): string => domain.charAt(0).toUpperCase() + domain.slice(1).replace(/'/g, '’')
