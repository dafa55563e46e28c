import type { OverlayGiven } from '../../../components/overlay/given.ts'
import { startOverlay } from '../../../components/overlay/overlay.tsx'
import * as parts from '../../../components/overlay/parts.tsx'
import { earlierMatches } from '../../../lib/actions/earlier-matches.ts'
import type { Steps } from '../../../lib/corrections/apply.ts'
import type { Decision } from '../../../lib/page/decision.ts'
import { limits } from '../../../lib/rules/index.ts'
import type { Case, Correction } from '../../../lib/watchlist/case.ts'
import { recordOf } from './record.ts'
import type { Change, Changed, Questions, Reply } from '../../../lib/watchlist/messages.ts'

/** Roots are closed: what makes them in tests keeps them for those who look. */
const roots = new WeakMap<Element, ShadowRoot>()
const attach = Element.prototype.attachShadow
Element.prototype.attachShadow = function attachShadow(init) {
  const root = attach.call(this, init)
  roots.set(this, root)
  return root
}

/** What is inside an element that the extension put into the page. */
export function rootOf(host: Element): ShadowRoot {
  if (host.shadowRoot) throw new Error('The page can look inside.')
  return roots.get(host)!
}

/** A watchlist that keeps what it is told, in place of the background. */
export function fakeWatchlist() {
  const changes: Change[] = []
  const watched = new Map<string, Partial<Case>>()
  let corrections: Correction[] = []
  return {
    changes,
    watched,
    async change(change: Change): Promise<Reply<Changed>> {
      changes.push(change)
      if (change.do === 'watch') watched.set(change.record.url, { id: change.record.url })
      if (change.do === 'remove') for (const id of change.cases) watched.delete(id)
      if (change.do === 'correct') corrections = change.corrections
      const one = change.do === 'watch' ? (watched.get(change.record.url) as Case) : null
      return { ok: true, answer: { undo: null, case: one, warning: null } }
    },
    async ask<Name extends keyof Questions>(name: Name, about: Questions[Name]['ask']): Promise<Reply<Questions[Name]['answer']>> {
      const answer: unknown =
        name === 'case' ? (watched.get((about as { url: string }).url) ?? null) : name === 'corrections' ? corrections : []
      return { ok: true, answer: answer as Questions[Name]['answer'] }
    },
  }
}

/** The steps of a reading, with records written by hand. */
export const steps: Steps = { analyse: recordOf, headline: () => null, limits }

/** What the overlay is given in tests: this page, a watchlist of its own, and words that are nowhere. */
export function onPage(decision: Decision, watchlist = fakeWatchlist(), signal = new AbortController().signal): OverlayGiven {
  return {
    page: document,
    decision,
    steps,
    locate: () => null,
    today: () => '2025-01-10',
    open: true,
    parts: ['limits', 'timeline', 'actions', 'tools'],
    corrections: [],
    change: watchlist.change,
    ask: watchlist.ask,
    write: (format) => `as ${format}`,
    load: async () => parts,
    earlierMatches,
    signal,
    // What tests do is done by a script.
    counts: () => true,
  }
}

/** The card of the test before: left running, it would come back into the next page. */
let earlier: AbortController | null = null

/** A page with one article, and the overlay started on it. */
export async function startedOn(decision: Decision, watchlist = fakeWatchlist(), given: Partial<OverlayGiven> = {}) {
  ;(document.activeElement as HTMLElement | null)?.blur()
  earlier?.abort()
  document.body.innerHTML = `<main><article id="article"><header><h1>${decision.title}</h1></header><p id="text"></p></article></main>`
  const node = document.createTextNode(decision.text)
  document.querySelector('#text')!.append(node)
  const before = document.documentElement.outerHTML
  const controller = new AbortController()
  earlier = controller
  const locate = (start: number, end: number) => {
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, end)
    return range
  }
  const overlay = startOverlay({ ...onPage(decision, watchlist, controller.signal), locate, ...given })
  await settled()
  return { overlay, watchlist, controller, before, root: (overlay ? rootOf(overlay.host) : null) as ShadowRoot }
}

/** Lets the answers of the watchlist arrive. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

/** The button or summary with this text. */
export function press(root: ShadowRoot, text: string | RegExp): void {
  const found = [...root.querySelectorAll<HTMLElement>('button, summary')].find((one) =>
    typeof text === 'string' ? one.textContent?.includes(text) : text.test(one.textContent ?? ''),
  )
  if (!found) throw new Error(`No button ${text} in: ${root.textContent}`)
  found.click()
}
