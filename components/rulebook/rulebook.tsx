import { useEffect, useMemo, useState } from 'preact/hooks'
import { say } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
import { domains, everyLimit } from '../../lib/rules/whole-rulebook.ts'
import { searchRulebook } from '../../lib/rules/search.ts'
import { PageHead } from '../shared/page-head.tsx'
import { Area, LimitEntry } from './entries.tsx'

type Who = 'all' | 'body' | 'others'

/**
 * Every time limit that Overdue knows, with its source; to be searched in everyday words.
 * @param asked what to search for at first
 * @param wanted id of the limit to show at first: "rulebook.html#csp-stage2"
 */
export function Rulebook({ asked, wanted }: { asked: string; wanted: string }) {
  const [query, setQuery] = useState(asked)
  const [domain, setDomain] = useState('')
  const [who, setWho] = useState<Who>('all')
  const found = useMemo(() => {
    const { limits, none } = searchRulebook(query)
    const fits = (entry: { domain: string }) => !domain || entry.domain === domain
    return {
      limits: limits.filter((limit) => fits(limit) && (who === 'all' || (who === 'body') === !limit.by)),
      none: who === 'others' ? [] : none.filter(fits),
    }
  }, [query, domain, who])
  // The entries are drawn after the page was loaded, so the browser itself finds no place to go to.
  useEffect(() => {
    if (everyLimit.some(({ id }) => id === wanted)) document.getElementById(wanted)?.focus()
  }, [wanted])
  const there = domains.filter((each) => [...found.limits, ...found.none].some((entry) => entry.domain === each))
  const limits = say('rulebook_limits', { n: found.limits.length })
  const count = found.none.length
    ? say('rulebook_both', { limits, areas: say('rulebook_areas', { n: found.none.length }) })
    : say('rulebook_only', { limits })
  return (
    <>
      <PageHead here="rulebook" />
      <main class="page rulebook">
        <div class="opening">
          <h1>{say('rulebook_title')}</h1>
          <p>{say('rulebook_lead')}</p>
          <p>
            <Sentence of="rulebook_workOutOwn" parts={{ link: (words) => <a href="/deadline.html">{words}</a> }} />
          </p>
        </div>
        <search class="ask">
          <label class="wide">
            {say('rulebook_search')}
            <input class="field" type="search" autocomplete="off" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
          </label>
          <label>
            {say('rulebook_about')}
            <select class="field" value={domain} onChange={(event) => setDomain(event.currentTarget.value)}>
              <option value="">{say('rulebook_everything')}</option>
              {domains.map((each) => (
                <option key={each} value={each}>
                  {title(each)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {say('rulebook_who')}
            <select class="field" value={who} onChange={(event) => setWho(event.currentTarget.value as Who)}>
              <option value="all">{say('rulebook_anyone')}</option>
              <option value="body">{say('rulebook_council')}</option>
              <option value="others">{say('rulebook_others')}</option>
            </select>
          </label>
        </search>
        <p class="count" role="status">
          {there.length ? count : say('rulebook_nothing')}
        </p>
        {there.length > 1 && (
          <nav aria-label={say('rulebook_parts')}>
            <ul class="contents">
              {there.map((each) => (
                <li key={each}>
                  <a href={`#${partId(each)}`}>{title(each)}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {there.map((each) => (
          <section key={each} aria-labelledby={partId(each)}>
            <h2 id={partId(each)} tabIndex={-1}>
              {title(each)}
            </h2>
            {found.limits
              .filter((limit) => limit.domain === each)
              .map((limit) => (
                <LimitEntry key={limit.id} limit={limit} />
              ))}
            {found.none
              .filter((area) => area.domain === each)
              .map((area) => (
                <Area key={area.id} area={area} />
              ))}
          </section>
        ))}
        <footer class="soft">
          <p>{say('rulebook_foot')}</p>
        </footer>
      </main>
    </>
  )
}

const title = (domain: string): string => domain.charAt(0).toUpperCase() + domain.slice(1).replace(/'/g, '’')
const partId = (domain: string): string => `part-${domain.toLowerCase().replace(/[^a-z]+/g, '-')}`
