import type { ListEntry } from '../../lib/page/read-list.ts'
import type { Questions } from '../../lib/watchlist/messages.ts'

const markName = 'overdue-mark'

const css = `:host{all:initial!important;display:var(--overdue-lives,none)!important}
span{margin-left:6px;padding:1px 6px;font:400 14px/1.4 system-ui,sans-serif;white-space:nowrap;background:#cecece;color:#0b0c0c}
.watched{background:#d2e2f1;color:#0f385c}
@media(forced-colors:active){span{border:1px solid}}`

/**
 * Puts a small mark beside the decisions of a list that are watched or have been read, and nothing else.
 * @param known null takes all marks away
 */
export function markList(page: Document, entries: readonly ListEntry[], known: Questions['known']['answer'] | null): void {
  for (const old of page.querySelectorAll(markName)) old.remove()
  if (!known) return
  let sheet: CSSStyleSheet | null = null
  for (const { reference, link } of entries) {
    const watched = known.watched.includes(reference)
    if (!watched && !known.read.includes(reference)) continue
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
    }
    const host = page.createElement(markName)
    const root = host.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    const text = page.createElement('span')
    text.textContent = watched ? 'On your watchlist' : 'Read before'
    if (watched) text.className = 'watched'
    root.append(text)
    link.after(host)
  }
}
