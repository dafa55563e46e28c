import type { ListEntry } from '../../lib/page/read-list.ts'
import type { Questions } from '../../lib/watchlist/messages.ts'
import { closedRoot } from './closed-root.ts'

const markName = 'overdue-mark'

/*
 * Every entry gets a mark of one and the same size, and what stands in it is drawn, not written: whatever a script of the page measures,
 * finds or selects, it is the same for a decision that is watched and for one that is not.
 */
const css = `:host{all:initial!important;display:var(--overdue-lives,none)!important;float:right!important;clear:right!important;contain:strict!important;
overflow:clip!important;box-sizing:border-box!important;width:10.5em!important;height:1.6em!important;margin-left:6px!important;
font:400 14px/1.6 system-ui,sans-serif!important;pointer-events:none!important;user-select:none!important}
span{float:right;padding:0 6px;white-space:nowrap;background:#cecece;color:#0b0c0c}
span::before{content:attr(aria-label)}
.watched{background:#d2e2f1;color:#0f385c}
@media(forced-colors:active){span{outline:1px solid;outline-offset:-1px}}`

/** The marks that stand, each with its root, by the link that it stands behind. */
const standing = new WeakMap<Element, { host: Element; root: ShadowRoot }>()

/**
 * Says beside the decisions of a list which are watched and which have been read.
 * @param known null takes all marks away
 */
export function markList(page: Document, entries: readonly ListEntry[], known: Questions['known']['answer'] | null): void {
  if (!known) {
    for (const old of page.querySelectorAll(markName)) old.remove()
    return
  }
  for (const { reference, link } of entries) {
    const watched = known.watched.includes(reference)
    const { host, root } = markOf(page, link)
    root.replaceChildren(...(watched || known.read.includes(reference) ? [label(page, watched)] : []))
    if (link.nextElementSibling !== host) link.after(host)
  }
}

function markOf(page: Document, link: Element): { host: Element; root: ShadowRoot } {
  const known = standing.get(link)
  if (known) return known
  const host = page.createElement(markName)
  const root = closedRoot(host)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  const made = { host, root }
  standing.set(link, made)
  return made
}

function label(page: Document, watched: boolean): Element {
  const made = page.createElement('span')
  made.setAttribute('role', 'img')
  made.setAttribute('aria-label', watched ? 'On your watchlist' : 'Read before')
  if (watched) made.className = 'watched'
  return made
}
