import type { Day } from '../../lib/calendar/span.ts'
import type { Beside, SummaryFigure } from '../../lib/delays/of-summary.ts'
import type { ListEntry } from '../../lib/page/read-list.ts'
import type { Change, Changed, Questions, Reply } from '../../lib/watchlist/messages.ts'
import tokens from '../shared/tokens.css?inline'
import { pause } from './in-steps.ts'
import css from './list.css?inline'
import { barOf, type Order } from './list-bar.ts'
import { markOf, placeMark, type Known, type Mark } from './list-mark.ts'
import { ordering } from './list-order.ts'

/** What the marks of a list need from outside. */
export interface ListGiven {
  page: Document
  today: () => Day
  change: (change: Change) => Promise<Reply<Changed>>
  /** Loads what reads the figures of summaries. */
  loadFigures: () => Promise<(summary: string, beside: Beside) => SummaryFigure | null>
  signal: AbortSignal
  counts?: (event: Event) => boolean
}

type Answers = { known: Questions['known']['answer']; fresh: Questions['visit']['answer'] }

export interface ListView {
  /** Shows what is known of the entries that the page has now. */
  show(entries: readonly ListEntry[], answers: Answers): void
  /** Takes everything away, and puts the page in order. */
  stop(): void
}

/** Words without which a summary gives no length of time: most need no reader. */
const timed = /\b(?:day|week|month|year|term)s?\b/i

/** Says in a list what is known of its decisions without opening them; see list.css for what the page can see of it. */
export function startList({ page, today, change, loadFigures, signal, counts }: ListGiven): ListView {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(tokens + css)
  const marks = new Map<Element, Mark>()
  /** By summary: undefined until it is read. */
  const figures = new Map<string, SummaryFigure | null>()
  const order = ordering()
  let wanted: Order = { longest: false, only: false }
  let shown: readonly ListEntry[] = []
  let answers: Answers = { known: { watched: [], read: [] }, fresh: { since: null, references: [] } }
  let stopped = false
  const over = () => stopped || signal.aborted

  const figureOf = ({ summary }: ListEntry) => (summary ? figures.get(summary) : null)
  const daysOf = (entry: ListEntry) => figureOf(entry)?.days ?? null
  const bar = barOf(
    page,
    sheet,
    (chosen) => {
      wanted = chosen
      const focused = [...marks.values()].find((mark) => mark.hasFocus())
      order.apply(wanted, daysOf)
      focused?.focus()
    },
    counts,
  )

  const knownOf = ({ reference }: ListEntry): Known => ({
    watched: answers.known.watched.find((each) => each.reference === reference) ?? null,
    read: answers.known.read.includes(reference),
    freshSince: answers.fresh.references.includes(reference) ? answers.fresh.since : null,
  })

  const say = () => {
    if (over()) return
    const day = today()
    for (const mark of marks.values()) {
      mark.say(knownOf(mark.entry), day)
      mark.figure(figureOf(mark.entry) ?? null)
    }
    const known = shown.map(knownOf)
    const given = shown.flatMap((entry) => figureOf(entry) ?? [])
    const unread = shown.some((entry) => figureOf(entry) === undefined)
    bar.say({
      entries: shown.length,
      read: known.filter(({ read }) => read).length,
      watched: known.filter(({ watched }) => watched).length,
      figures: unread ? null : given.length,
      late: given.filter(({ late }) => late).length,
      fresh: answers.fresh.references.length,
      since: answers.fresh.since,
    })
  }

  const watch = async (mark: Mark, on: boolean) => {
    const { entry } = mark
    mark.fail('')
    const old = knownOf(entry).watched
    const reply = on ? await change(watched(entry, today())) : old ? await change({ do: 'remove', cases: [old.id] }) : null
    if (over() || !reply || reply.ok) return
    mark.fail(reply.why)
    say()
  }

  let reading = false
  const readFigures = async () => {
    if (reading) return
    reading = true
    try {
      for (const { summary } of shown) if (summary && !timed.test(summary)) figures.set(summary, null)
      while (!over()) {
        const entry = shown.find((each) => figureOf(each) === undefined)
        if (!entry) break
        const read = await loadFigures()
        await pause()
        figures.set(entry.summary!, read(entry.summary!, besideOf(entry)))
        await pause()
      }
      say()
      if (!over()) order.apply(wanted, daysOf)
    } finally {
      reading = false
    }
  }

  return {
    show(entries, told) {
      answers = told
      shown = entries
      for (const [link, mark] of marks) {
        if (entries.some((entry) => entry.link === link)) continue
        mark.host.remove()
        marks.delete(link)
      }
      order.take(entries)
      for (const entry of entries) {
        const old = marks.get(entry.link)
        const mark = old ?? markOf({ page, sheet, entry, watch: (on) => void watch(mark, on), ...(counts && { counts }) })
        mark.entry = entry
        marks.set(entry.link, mark)
        placeMark(mark)
      }
      const before = placeOfBar(entries)
      if (before && before.previousElementSibling !== bar.host) before.before(bar.host)
      say()
      void readFigures().catch(() => {})
    },
    stop() {
      stopped = true
      order.undo()
      for (const { host } of marks.values()) host.remove()
      bar.host.remove()
    },
  }
}

/** What the line above the list stands before: the list of the first entry, or the entry itself where it stands in none. */
function placeOfBar(entries: readonly ListEntry[]): Element | null {
  const all = entries.flatMap(({ parts }) => parts[0] ?? [])
  const parent = all[0]?.parentElement
  if (!parent) return null
  const list = parent.closest('table, ul, ol, dl')
  const first = [...parent.children].find((child) => all.includes(child))
  return list ?? first ?? null
}

/** The field stands in the address, in its own words. */
function besideOf({ url, bodies, subcategory, outcome, decisionDate }: ListEntry): Beside {
  const field = /\/decisions\/(?<field>[^/]+)\//i.exec(url)?.groups?.['field']
  return { bodies, subcategory, outcome, decisionDate, category: field?.replaceAll('-', ' ') ?? null }
}

const watched = ({ reference, url, bodies, subcategory, outcome, decisionDate, link }: ListEntry, today: Day): Change => ({
  do: 'watch',
  record: {
    url,
    title: (link.textContent ?? '').replace(/\s+/g, ' ').trim(),
    reference,
    bodies,
    category: null,
    subcategory,
    outcome,
    decisionDate,
    headline: null,
    delays: [],
    actions: [],
  },
  decisionDate: null,
  readOn: today,
  unopened: true,
})
