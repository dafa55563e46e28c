import { useEffect, useMemo, useState } from 'preact/hooks'
import { say, sayDay, sayNumber, type Said } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
import { daysBetween } from '../../lib/calendar/day.ts'
import type { Day } from '../../lib/calendar/span.ts'
import { readView, writeView, type View } from '../../lib/watchlist/address.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import { localDay } from '../../lib/watchlist/day.ts'
import { allOf, anything, countStates, find, type Order } from '../../lib/watchlist/find.ts'
import { newCase } from '../../lib/watchlist/new-case.ts'
import { shortNameOf } from '../../lib/watchlist/short-name.ts'
import { actionState, dueDay, isOpen } from '../../lib/watchlist/state.ts'
import { PageHead } from '../shared/page-head.tsx'
import { AccessNotice } from './access.tsx'
import { Bulk } from './bulk.tsx'
import { CaseForm } from './case-form.tsx'
import { CaseRow } from './case-row.tsx'
import { Filters } from './filters.tsx'
import { Aside } from './kept.tsx'
import { useLive, type Live } from './live.ts'
import { usePaper } from './paper.tsx'
import { SaidBar } from './said-bar.tsx'
import type { Stored } from './stored.ts'
import { tagListId } from './tags.tsx'
import { useChange } from './use-change.ts'
import { useToday } from './use-today.ts'

/** Rows drawn at a time: thousands of them would make every key press slow. */
const step = 100

const columns: { by: Order['by']; words: Said; kind: string }[] = [
  { by: 'body', words: 'watchlist_council', kind: '' },
  { by: 'reference', words: 'watchlist_reference', kind: 'ref' },
  { by: 'decided', words: 'watchlist_columnDecided', kind: 'dec' },
  { by: 'result', words: 'watchlist_columnResult', kind: 'res' },
  { by: 'due', words: 'watchlist_columnDue', kind: 'when' },
  { by: 'state', words: 'watchlist_state', kind: 'st' },
  { by: 'tags', words: 'watchlist_tags', kind: 'tags' },
]

/** The watchlist as a table: search, filter, sort, change, print. What is looked for stands in the address, and outlives a reload. */
export function WatchlistPage({ all }: { all: Live<Stored> }) {
  const stored = useLive(all)
  const today = useToday()
  const changing = useChange()
  const [view, setView] = useState<View>(() => readView(location.search))
  const [shown, setShown] = useState(step)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [adding, setAdding] = useState(false)
  const { cases, settings } = stored
  const { soonDays } = settings
  const found = useMemo(() => find(cases, view.wanted, view.order, today, soonDays), [cases, view, today, soonDays])
  const counts = useMemo(() => countStates(cases, today, soonDays), [cases, today, soonDays])
  const bodies = useMemo(() => allOf(cases, 'bodies'), [cases])
  const tags = useMemo(() => allOf(cases, 'tags'), [cases])
  const chosen = cases.filter((each) => selected.has(each.id))
  const paper = usePaper(found, today, soonDays)
  const show = (next: View) => {
    setView(next)
    setShown(step)
    history.replaceState(null, '', `${location.pathname}${writeView(next)}`)
  }
  useEffect(() => {
    // A case that the address names is opened, whatever is looked for.
    const lead = () => {
      const id = decodeURIComponent(location.hash.slice(1))
      if (!cases.some((each) => each.id === id)) return
      const every = find(cases, anything, view.order, today, soonDays)
      if (!found.some((each) => each.id === id)) setView({ ...view, wanted: anything })
      setShown(Math.max(step, every.findIndex((each) => each.id === id) + 1))
      setOpened(new Set([id]))
      requestAnimationFrame(() => {
        const row = document.getElementById(id)
        row?.scrollIntoView({ block: 'center' })
        row?.querySelector<HTMLElement>('.name')?.focus({ preventScroll: true })
      })
    }
    lead()
    addEventListener('hashchange', lead)
    return () => removeEventListener('hashchange', lead)
  }, [])
  const toggle = (before: ReadonlySet<string>, id: string, on: boolean) => {
    const next = new Set(before)
    if (on) next.add(id)
    else next.delete(id)
    return next
  }
  const { order } = view
  return (
    <>
      <PageHead here="watchlist" />
      <main class="page no-print">
        <div class="title">
          <div>
            <h1>{say('watchlist_watchlist')}</h1>
            <p class="lead">
              <Overview cases={cases} counts={counts} today={today} soonDays={soonDays} />
            </p>
          </div>
          <div class="row-acts">
            <button type="button" class="button main" onClick={() => setAdding(true)}>
              {say('watchlist_addACase')}
            </button>
            <button type="button" class="button" onClick={() => print()}>
              {say('watchlist_print')}
            </button>
          </div>
        </div>
        <AccessNotice say={changing.say} />
        <Aside stored={stored} changing={changing} />
        <BackupNotice stored={stored} today={today} />
        {adding && (
          <section class="panel" aria-label={say('watchlist_newCase')}>
            <CaseForm
              fields={{ bodies: [], reference: null, url: null, decisionDate: null, category: null, outcome: null }}
              onCancel={() => setAdding(false)}
              onSave={async (fields) => {
                const added = newCase(crypto.randomUUID(), fields, localDay(new Date()), Date.now())
                if (!(await changing.make({ do: 'put', case: added }, say('watchlist_caseAdded')))) return
                setAdding(false)
                setOpened(toggle(opened, added.id, true))
              }}
            />
          </section>
        )}
        <div class="filter">
          <Filters
            wanted={view.wanted}
            all={cases.length}
            bodies={bodies}
            tags={tags}
            counts={counts}
            soonDays={soonDays}
            onWanted={(wanted) => show({ ...view, wanted })}
          />
          <Bulk
            selected={chosen}
            found={found.length}
            today={today}
            changing={changing}
            onAll={() => setSelected(new Set(found.map((each) => each.id)))}
            onNone={() => setSelected(new Set())}
          />
        </div>
        <datalist id={tagListId}>
          {tags.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        {cases.length === 0 && (
          <p class="blank">
            <Sentence of="watchlist_begin" parts={{ link: (words) => <a href="/files.html">{words}</a> }} />
          </p>
        )}
        {cases.length > 0 && (
          <table role="table" class="cases">
            <caption class="heard">{say('watchlist_caption')}</caption>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" class="pick" scope="col">
                  <label class="box">
                    <input
                      type="checkbox"
                      aria-label={say('watchlist_selectAll', { count: sayNumber(found.length) })}
                      checked={found.length > 0 && found.every((each) => selected.has(each.id))}
                      onChange={(event) => setSelected(event.currentTarget.checked ? new Set(found.map((each) => each.id)) : new Set())}
                    />
                  </label>
                </th>
                {columns.map(({ by, words, kind }) => (
                  <th
                    key={by}
                    role="columnheader"
                    scope="col"
                    class={kind}
                    aria-sort={order.by === by ? (order.down ? 'descending' : 'ascending') : undefined}
                  >
                    <button
                      type="button"
                      class="sort"
                      onClick={() => show({ ...view, order: { by, down: order.by === by && !order.down } })}
                    >
                      {say(words)} {order.by === by && <i class={order.down ? 'caret' : 'caret up'} />}
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {found.slice(0, shown).map((each) => (
                <CaseRow
                  key={each.id}
                  of={each}
                  today={today}
                  settings={settings}
                  changing={changing}
                  selected={selected.has(each.id)}
                  onSelect={(on) => setSelected((before) => toggle(before, each.id, on))}
                  open={opened.has(each.id)}
                  onOpen={(on) => setOpened((before) => toggle(before, each.id, on))}
                />
              ))}
            </tbody>
          </table>
        )}
        {found.length > shown && (
          <p class="end">
            <button type="button" class="button" onClick={() => setShown(shown + step)}>
              {say('watchlist_showMore', {
                count: sayNumber(Math.min(step, found.length - shown)),
                rest: sayNumber(found.length - shown),
              })}
            </button>
          </p>
        )}
        <p class="end soft small" role="status">
          {found.length === cases.length
            ? say('watchlist_foundAll', { cases: say('language_cases', { n: cases.length }) })
            : say('watchlist_foundOf', { cases: say('language_cases', { n: found.length }), all: sayNumber(cases.length) })}{' '}
          {say('watchlist_keptHere')}{' '}
          {stored.backup ? say('watchlist_lastBackup', { day: sayDay(stored.backup) }) : say('watchlist_noBackup')}
        </p>
        <p class="soft small">{say('watchlist_notAffiliated')}</p>
      </main>
      {paper}
      <SaidBar changing={changing} />
    </>
  )
}

interface OverviewProps {
  cases: readonly Case[]
  counts: ReturnType<typeof countStates>
  today: Day
  soonDays: number
}

/** "2 cases overdue, 2 due in 14 days. Next: 4 December 2026, Saltmarsh, pay Mr T £300." */
function Overview({ cases, counts, today, soonDays }: OverviewProps) {
  const next = useMemo(() => nextDue(cases, today, soonDays), [cases, today, soonDays])
  if (!cases.length) return <>{say('watchlist_empty')}</>
  const overdue = counts.get('overdue') ?? 0
  return (
    <>
      <b>
        {say('watchlist_overview', {
          overdue: say('language_cases', { n: overdue }),
          soon: sayNumber(counts.get('due soon') ?? 0),
          days: say('language_days', { n: soonDays }),
        })}
      </b>{' '}
      {next && say('watchlist_next', { next })}
    </>
  )
}

function nextDue(cases: readonly Case[], today: Day, soonDays: number): string | null {
  let first: { due: Day; words: string } | null = null
  for (const each of cases) {
    if (!each.tracked) continue
    for (const action of each.actions) {
      const due = dueDay(action)
      if (!isOpen(action) || !due || (first && first.due <= due)) continue
      const { is } = actionState(action, today, soonDays)
      if (is === 'due soon' || is === 'later')
        first = { due, words: `${sayDay(due)}, ${shortNameOf(each)}, ${action.text.replace(/[.;\s]+$/, '')}` }
    }
  }
  return first && first.words
}

/** Said where the last backup file is older than the reader wants: everything lives in one profile of one browser. */
function BackupNotice({ stored: { cases, settings, backup }, today }: { stored: Stored; today: Day }) {
  const { backupDays } = settings
  const since = backup ?? cases.map((each) => each.readOn).sort()[0]
  if (!backupDays || !since || daysBetween(since, today) <= backupDays) return null
  return (
    <p class="notice">
      <span>
        {backup ? say('watchlist_lastBackupOf', { day: sayDay(backup) }) : say('watchlist_noBackup')} {say('watchlist_livesHere')}
      </span>
      <a href="/files.html">{say('watchlist_saveBackup')}</a>
    </p>
  )
}
