import { useMemo, useState } from 'preact/hooks'
import { formatCount } from '../../lib/calendar/words.ts'
import { localDay } from '../../lib/watchlist/day.ts'
import { allOf, anything, countStates, find, type Order } from '../../lib/watchlist/find.ts'
import { newCase } from '../../lib/watchlist/new-case.ts'
import { Bulk } from './bulk.tsx'
import { CaseCard } from './case-card.tsx'
import { CaseForm } from './case-form.tsx'
import { Chart } from './chart.tsx'
import { Filters } from './filters.tsx'
import { Aside, Bin } from './kept.tsx'
import { useLive, type Live } from './live.ts'
import { SaidBar } from './said-bar.tsx'
import { SettingsPanel } from './settings-panel.tsx'
import { tagListId } from './tags.tsx'
import { Transfer } from './transfer.tsx'
import type { Stored } from './stored.ts'
import { useChange } from './use-change.ts'
import { useToday } from './use-today.ts'

/** Cases drawn at a time: thousands of them would make every key press slow. */
const step = 25

/** The whole watchlist: search, change, bring in, save. */
export function WatchlistPage({ all }: { all: Live<Stored> }) {
  const stored = useLive(all)
  const today = useToday()
  const changing = useChange()
  const [wanted, setWanted] = useState(anything)
  const [order, setOrder] = useState<Order>('due')
  const [shown, setShown] = useState(step)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [adding, setAdding] = useState(false)
  const { cases, settings } = stored
  const { soonDays } = settings
  const found = useMemo(() => find(cases, wanted, order, today, soonDays), [cases, wanted, order, today, soonDays])
  const counts = useMemo(() => countStates(cases, today, soonDays), [cases, today, soonDays])
  const bodies = useMemo(() => allOf(cases, 'bodies'), [cases])
  const tags = useMemo(() => allOf(cases, 'tags'), [cases])
  const chosen = cases.filter((each) => selected.has(each.id))
  const printAll = () => {
    setShown(found.length)
    // Once they are drawn.
    setTimeout(() => print(), 50)
  }
  const select = (id: string, on: boolean) =>
    setSelected((before) => {
      const next = new Set(before)
      if (on) next.add(id)
      else next.delete(id)
      return next
    })
  return (
    <>
      <header>
        <h1>Watchlist</h1>
        <p>{overview(counts, cases.length)}</p>
        {counts.get('overdue') ? <p class="soft">Overdue: the day has passed, and you have not marked the action as done.</p> : null}
      </header>
      <main>
        <Aside stored={stored} changing={changing} />
        <div class="row no-print">
          <button type="button" class="main" onClick={() => setAdding(true)}>
            Add a case by hand
          </button>
          <button type="button" onClick={() => printAll()}>
            Print
          </button>
          <a href="#files">Files</a>
          <a href="#settings">Settings</a>
          <a href="/rulebook.html">The rulebook</a>
          <a href="/deadline.html">Work out a deadline</a>
        </div>
        {adding && (
          <section class="panel" aria-label="New case">
            <CaseForm
              fields={{ bodies: [], reference: null, url: null, decisionDate: null, category: null, outcome: null }}
              onCancel={() => setAdding(false)}
              onSave={async (fields) => {
                const added = newCase(crypto.randomUUID(), fields, localDay(new Date()), Date.now())
                if (await changing.make({ do: 'put', case: added }, 'Case added.')) setAdding(false)
              }}
            />
          </section>
        )}
        <Filters
          wanted={wanted}
          order={order}
          bodies={bodies}
          tags={tags}
          counts={counts}
          onWanted={(next) => {
            setWanted(next)
            setShown(step)
          }}
          onOrder={setOrder}
        />
        <datalist id={tagListId}>
          {tags.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <section aria-labelledby="found">
          <h2 id="found" aria-live="polite">
            {found.length === cases.length ? formatCount(cases.length, 'case') : `${formatCount(found.length, 'case')} of ${cases.length}`}
          </h2>
          {cases.length > 0 && (
            <Bulk
              selected={chosen}
              found={found.length}
              today={today}
              changing={changing}
              onAll={() => setSelected(new Set(found.map((each) => each.id)))}
              onNone={() => setSelected(new Set())}
            />
          )}
          {cases.length === 0 && <p>Watch a case on a decision page of the Ombudsman, add one by hand, or bring in a file.</p>}
          <ul class="cases">
            {found.slice(0, shown).map((each) => (
              <CaseCard
                key={each.id}
                of={each}
                today={today}
                settings={settings}
                selected={selected.has(each.id)}
                onSelect={(on) => select(each.id, on)}
                changing={changing}
              />
            ))}
          </ul>
          {found.length > shown && (
            <button type="button" class="no-print" onClick={() => setShown(shown + step)}>
              Show {Math.min(step, found.length - shown)} more of {(found.length - shown).toLocaleString('en-GB')}
            </button>
          )}
        </section>
        {cases.length > 0 && <Chart cases={found} />}
        <Transfer stored={stored} chosen={chosen.length ? chosen : cases} today={today} changing={changing} />
        <SettingsPanel stored={stored} changing={changing} />
        <Bin stored={stored} changing={changing} />
      </main>
      <footer>
        <p class="soft">Overdue is not affiliated with the Ombudsman. Everything here stays in this browser.</p>
      </footer>
      <SaidBar changing={changing} />
    </>
  )
}

function overview(counts: ReturnType<typeof countStates>, cases: number): string {
  if (!cases) return 'Nothing is watched yet.'
  const parts = [`${counts.get('overdue') ?? 0} overdue`, `${counts.get('due soon') ?? 0} due soon`, `${counts.get('done') ?? 0} done`]
  return `${formatCount(cases, 'case')}; actions: ${parts.join(', ')}.`
}
