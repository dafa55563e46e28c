import { useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { formatCount } from '../../lib/calendar/words.ts'
import type { ToPage } from '../../lib/watchlist/messages.ts'
import { summariesOf } from '../../lib/watchlist/store.ts'
import { CaseItem } from './case-item.tsx'
import { DueRow } from './due-row.tsx'
import { useLive, type Live } from './live.ts'
import { firstOf, mostDue, type Overview } from './overview.ts'
import { SaidBar } from './said-bar.tsx'
import { useChange, type Changing } from './use-change.ts'
import { useLoaded } from './use-loaded.ts'
import { useToday } from './use-today.ts'

/** The toolbar popup: what is overdue and due next, then the cases. */
export function Popup({ overview }: { overview: Live<Overview> }) {
  const { index, settings, cases: first } = useLive(overview)
  const { summaries, due, latest } = useMemo(() => {
    const all = summariesOf(index)
    return { summaries: all, ...firstOf(all) }
  }, [index])
  const today = useToday()
  const changing = useChange()
  const [allDue, setAllDue] = useState(false)
  const overdue = due.filter((item) => item.due < today).length
  const shown = due.slice(0, allDue ? 200 : mostDue)
  const cases = useLoaded([...shown.map(({ of }) => of), ...latest], first)
  return (
    <>
      <header>
        <h1>Overdue</h1>
        <a href="/watchlist.html" target="_blank">
          Open the watchlist
        </a>
      </header>
      <main>
        {summaries.length === 0 && <Empty />}
        {summaries.length > 0 && (
          <section aria-labelledby="due">
            <h2 id="due">{overdue ? `${formatCount(overdue, 'action')} overdue` : 'Nothing is overdue'}</h2>
            {overdue > 0 && <p class="soft">The day has passed, and you have not marked {overdue === 1 ? 'it' : 'them'} as done.</p>}
            {due.length === 0 && <p class="soft">No open action has a due date.</p>}
            <ul>
              {shown.map((item) => (
                <DueRow key={`${item.of.id} ${item.action.id}`} item={item} watched={cases.get(item.of.id)} today={today} soonDays={settings.soonDays} changing={changing} />
              ))}
            </ul>
            {!allDue && due.length > shown.length && (
              <button type="button" onClick={() => setAllDue(true)}>
                Show {due.length - shown.length} more
              </button>
            )}
          </section>
        )}
        {summaries.length > 0 && (
          <section aria-labelledby="cases">
            <h2 id="cases">{formatCount(summaries.length, 'case')}</h2>
            <ul>
              {latest.map((each) => (
                <CaseItem key={each.id} summary={each} watched={cases.get(each.id)} today={today} soonDays={settings.soonDays} changing={changing} />
              ))}
            </ul>
            {summaries.length > latest.length && (
              <p>
                <a href="/watchlist.html" target="_blank">
                  All {summaries.length.toLocaleString('en-GB')} cases
                </a>
              </p>
            )}
          </section>
        )}
      </main>
      <Links changing={changing} />
      <SaidBar changing={changing} />
    </>
  )
}

const Empty = () => (
  <section class="empty">
    <h2>Nothing is watched yet</h2>
    <p>
      Open a decision of the{' '}
      <a href="https://www.lgo.org.uk/decisions" target="_blank" rel="noreferrer">
        Local Government and Social Care Ombudsman
      </a>{' '}
      and choose “Watch this case”. What was agreed, and by when, then stands here.
    </p>
  </section>
)

/** Ways on, at the foot of the popup. */
function Links({ changing }: { changing: Changing }) {
  const show = async () => {
    try {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      const shown: unknown = await browser.tabs.sendMessage(tab!.id!, { show: 'card' } satisfies ToPage)
      if (!shown) throw new Error('nothing to show')
      close()
    } catch {
      changing.say('There is no decision on the page of this tab, or it was opened before Overdue was installed: reload it.')
    }
  }
  return (
    <footer class="row">
      <button type="button" class="plain" onClick={() => void show()}>
        Show the reading on this page
      </button>
      <a href="/deadline.html" target="_blank">
        Work out a deadline
      </a>
      <a href="/watchlist.html#settings" target="_blank">
        Settings
      </a>
    </footer>
  )
}
