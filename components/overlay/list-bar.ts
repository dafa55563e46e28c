import type { Day } from '../../lib/calendar/span.ts'
import { say, sayDay, sayNumber } from '../../lib/interface/say.ts'
import { barName } from '../../lib/page/list-parts.ts'
import { closedRoot } from './closed-root.ts'

/** What the line above a list counts. */
export interface Counts {
  entries: number
  read: number
  watched: number
  /** Entries whose summary gives a length of time; null until the summaries are read. */
  figures: number | null
  /** How many of those are delays. */
  late: number
  fresh: number
  since: Day | null
}

/** How the entries stand: as the page has them, or by the length of time that their summaries give. */
export interface Order {
  longest: boolean
  /** Only those whose summary gives one. */
  only: boolean
}

export interface Bar {
  host: HTMLElement
  say(counts: Counts): void
}

/** The line above a list: what is known of its entries, and how they are to stand. */
export function barOf(page: Document, sheet: CSSStyleSheet, choose: (order: Order) => void, counts?: (event: Event) => boolean): Bar {
  const host = page.createElement(barName)
  const root = closedRoot(host, counts)
  root.adoptedStyleSheets = [sheet]
  const bar = Object.assign(page.createElement('section'), { className: 'bar' })
  bar.setAttribute('aria-label', say('list_thisList'))
  const line = Object.assign(page.createElement('span'), { className: 'counts drawn' })
  line.setAttribute('role', 'img')
  const controls = Object.assign(page.createElement('div'), { className: 'controls', hidden: true })
  const order = page.createElement('select')
  for (const [value, text] of [
    ['page', say('list_asOnPage')],
    ['longest', say('list_longestFirst')],
  ] as const)
    order.append(Object.assign(page.createElement('option'), { value, textContent: text }))
  const only = Object.assign(page.createElement('input'), { type: 'checkbox' })
  const ordered = page.createElement('label')
  ordered.append(`${say('list_order')} `, order)
  const picked = page.createElement('label')
  picked.append(only, say('list_onlyTimes'))
  const tell = () => choose({ longest: order.value === 'longest', only: only.checked })
  order.addEventListener('change', tell)
  only.addEventListener('change', tell)
  controls.append(ordered, picked)
  bar.append(line, controls)
  root.append(bar)
  return {
    host,
    say(now) {
      line.setAttribute('aria-label', countWords(now))
      // Nothing to sort or to pick from.
      controls.hidden = !now.figures || now.entries < 2
    },
  }
}

/** "1 new since 3 May 2026; 3 of 10 read; 2 watched; 4 name a delay". */
export function countWords({ entries, read, watched, figures, late, fresh, since }: Counts): string {
  const times = figures === null ? 0 : figures - late
  return [
    since && (fresh ? say('list_fresh', { count: sayNumber(fresh), day: sayDay(since) }) : say('list_noneFresh', { day: sayDay(since) })),
    say('list_read', { read: sayNumber(read), all: sayNumber(entries) }),
    say('list_watched', { count: sayNumber(watched) }),
    figures === null ? '' : times ? say('list_delaysAndTimes', { n: late, times: sayNumber(times) }) : say('list_delays', { n: late }),
  ]
    .filter(Boolean)
    .join('; ')
}
