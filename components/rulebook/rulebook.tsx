import { useEffect, useMemo, useState } from 'preact/hooks'
import { formatCount } from '../../lib/calendar/words.ts'
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
  const count = `${formatCount(found.limits.length, 'time limit')}${found.none.length ? ` and ${formatCount(found.none.length, 'area')} without a fixed one` : ''}`
  return (
    <>
      <PageHead here="rulebook" />
      <main class="page rulebook">
        <div class="opening">
          <h1>The rulebook</h1>
          <p>
            How long councils have, and how long you have, by law or guidance. Overdue measures decisions against these limits. Each names
            its source and how far it was checked. This is not legal advice.
          </p>
          <p>
            <a href="/deadline.html">Work out a deadline</a> from your own dates.
          </p>
        </div>
        <search class="ask">
          <label class="wide">
            Search, in your own words
            <input class="field" type="search" autocomplete="off" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
          </label>
          <label>
            About
            <select class="field" value={domain} onChange={(event) => setDomain(event.currentTarget.value)}>
              <option value="">Everything</option>
              {domains.map((each) => (
                <option key={each} value={each}>
                  {title(each)}
                </option>
              ))}
            </select>
          </label>
          <label>
            Who must keep it
            <select class="field" value={who} onChange={(event) => setWho(event.currentTarget.value as Who)}>
              <option value="all">Anyone</option>
              <option value="body">The council</option>
              <option value="others">You, or another organisation</option>
            </select>
          </label>
        </search>
        <p class="count" role="status">
          {there.length ? `${count}.` : 'Nothing found. Try fewer or other words.'}
        </p>
        {there.length > 1 && (
          <nav aria-label="Parts of the rulebook">
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
          <p>Overdue is not affiliated with the Ombudsman. Bank holidays are known for 2012 to 2028.</p>
        </footer>
      </main>
    </>
  )
}

const title = (domain: string): string => domain.charAt(0).toUpperCase() + domain.slice(1).replace(/'/g, '’')
const partId = (domain: string): string => `part-${domain.toLowerCase().replace(/[^a-z]+/g, '-')}`
