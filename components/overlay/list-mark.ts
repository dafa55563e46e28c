import { say, sayDay, sayDayOfYear } from '../../lib/interface/say.ts'
import type { Day } from '../../lib/calendar/span.ts'
import type { SummaryFigure } from '../../lib/delays/of-summary.ts'
import { endOf, markName } from '../../lib/page/list-parts.ts'
import type { ListEntry } from '../../lib/page/read-list.ts'
import type { Listed } from '../../lib/watchlist/messages.ts'
import { closedRoot } from './closed-root.ts'

/** What is known of an entry without opening it. */
export interface Known {
  watched: Listed | null
  read: boolean
  /** The day on which the list was last looked at, without this entry in it; null where it is not new. */
  freshSince: Day | null
}

/** A mark at the end of an entry. */
export interface Mark {
  host: HTMLElement
  entry: ListEntry
  /** Says what is known now. */
  say(known: Known, today: Day): void
  /** Says what the summary gives. */
  figure(figure: SummaryFigure | null): void
  /** Says why something was not kept; '' takes it away. */
  fail(sentence: string): void
  focus(): void
  hasFocus(): boolean
}

interface MarkGiven {
  page: Document
  sheet: CSSStyleSheet
  entry: ListEntry
  /** The reader wants the decision on the watchlist, or off it. */
  watch: (wanted: boolean) => void
  counts?: (event: Event) => boolean
}

/** Makes the mark of an entry and puts it into the page. */
export function markOf({ page, sheet, entry, watch, counts }: MarkGiven): Mark {
  const host = page.createElement(markName)
  const root = closedRoot(host, counts)
  root.adoptedStyleSheets = [sheet]
  const made = <Name extends keyof HTMLElementTagNameMap>(name: Name, className = '') =>
    Object.assign(page.createElement(name), { className })
  const figure = made('p', 'figure drawn')
  const own = made('div', 'own')
  const label = made('label')
  const box = made('input')
  const said = made('span', 'drawn')
  const failed = made('p', 'failed')
  const name = `${entry.bodies.join(', ') || say('list_theDecision')} (${entry.reference})`
  box.type = 'checkbox'
  box.setAttribute('aria-label', say('list_watchName', { name }))
  box.addEventListener('change', () => watch(box.checked))
  figure.hidden = failed.hidden = true
  figure.setAttribute('role', 'img')
  said.setAttribute('role', 'img')
  failed.setAttribute('role', 'alert')
  label.append(box, say('list_watch'))
  own.append(label, said)
  root.append(figure, own, failed)
  return {
    host,
    entry,
    say(known, today) {
      const words = wordsOf(known, today)
      box.checked = known.watched !== null
      said.className = `drawn${known.watched ? ' watched' : known.read ? '' : ' fresh'}`
      // An image without words is none.
      said.setAttribute('aria-label', words)
      said.toggleAttribute('aria-hidden', !words)
      if (!words) said.setAttribute('aria-hidden', 'true')
    },
    figure(found) {
      figure.hidden = !found
      if (found) figure.setAttribute('aria-label', say('list_summarySays', { words: found.words }))
    },
    fail(sentence) {
      failed.hidden = !sentence
      failed.textContent = sentence
    },
    focus: () => box.focus({ preventScroll: true }),
    hasFocus: () => root.activeElement === box,
  }
}

/** Puts a mark where it belongs, unless it stands there. */
export function placeMark({ host, entry }: Mark): void {
  if (!host.isConnected || !entry.parts.some((part) => part === host || part.contains(host) || part.nextElementSibling === host))
    endOf(entry.parts)(host)
}

/** "On your watchlist · next due 4 July", "Read before", "New since 3 May". */
export function wordsOf({ watched, read, freshSince }: Known, today: Day): string {
  const on = (day: Day) => (day.slice(0, 4) === today.slice(0, 4) ? sayDayOfYear(day) : sayDay(day))
  if (watched) {
    const next = watched.dues.find((day) => day >= today)
    const last = watched.dues.at(-1)
    const more = watched.unopened
      ? say('list_notOpened')
      : next
        ? say('list_nextDue', { day: on(next) })
        : last
          ? say('list_wasDue', { day: on(last) })
          : ''
    return more ? say('list_onWatchlistMore', { more }) : say('list_onWatchlist')
  }
  return read ? say('list_readBefore') : freshSince ? say('list_freshSince', { day: on(freshSince) }) : ''
}
