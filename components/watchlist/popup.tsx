import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { formatCount } from '../../lib/calendar/words.ts'
import { dueList } from '../../lib/watchlist/due-list.ts'
import type { ToPage } from '../../lib/watchlist/messages.ts'
import { CaseItem } from './case-item.tsx'
import { DueRow } from './due-row.tsx'
import { SaidBar } from './said-bar.tsx'
import { useChange, type Changing } from './use-change.ts'
import { useOverview, type Overview } from './use-index.ts'
import { useToday } from './use-today.ts'

/** More than these are on the watchlist page: a popup is to be taken in at a glance. */
const mostDue = 8
const mostCases = 20

/** The toolbar popup: what is overdue and due next, then the cases. */
export function Popup({ first }: { first: Overview }) {
  const { cases, settings } = useOverview(first)
  const today = useToday()
  const changing = useChange()
  const [allDue, setAllDue] = useState(false)
  const due = dueList(cases, today, settings.soonDays)
  const overdue = due.filter((item) => item.state.is === 'overdue').length
  const shown = allDue ? due.slice(0, 200) : due.slice(0, mostDue)
  const latest = [...cases].sort((a, b) => b.changed - a.changed)
  return (
    <>
      <header>
        <h1>Overdue</h1>
        <a href="/watchlist.html" target="_blank">
          Open the watchlist
        </a>
      </header>
      <main>
        {cases.length === 0 && <Empty />}
        {cases.length > 0 && (
          <section aria-labelledby="due">
            <h2 id="due">{overdue ? `${formatCount(overdue, 'action')} overdue` : 'Nothing is overdue'}</h2>
            {due.length === 0 && <p class="soft">No open action has a due date.</p>}
            <ul>
              {shown.map((item) => (
                <DueRow key={`${item.of.id} ${item.action.id}`} item={item} today={today} changing={changing} />
              ))}
            </ul>
            {!allDue && due.length > shown.length && (
              <button type="button" onClick={() => setAllDue(true)}>
                Show {due.length - shown.length} more
              </button>
            )}
          </section>
        )}
        {cases.length > 0 && (
          <section aria-labelledby="cases">
            <h2 id="cases">{formatCount(cases.length, 'case')}</h2>
            <ul>
              {latest.slice(0, mostCases).map((each) => (
                <CaseItem key={each.id} summary={each} today={today} soonDays={settings.soonDays} changing={changing} />
              ))}
            </ul>
            {latest.length > mostCases && (
              <p>
                <a href="/watchlist.html" target="_blank">
                  All {latest.length.toLocaleString('en-GB')} cases
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
      await browser.tabs.sendMessage(tab!.id!, { show: 'card' } satisfies ToPage)
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
      <a href="/watchlist.html#settings" target="_blank">
        Settings
      </a>
    </footer>
  )
}
