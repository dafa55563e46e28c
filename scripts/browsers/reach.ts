import type { Browser, CDPSession, Page } from 'puppeteer-core'
import type { BrowserName } from './find.ts'

/** What the extension puts into pages; their roots are closed to every script of the page. */
const hosts = 'overdue-card, overdue-mark, overdue-list'

/** What BiDi answers about a node. */
interface Node {
  sharedId?: string
  value?: { shadowRoot?: { sharedId: string } | null }
}

/** The part of puppeteer's BiDi frame that is used here and that its types do not show. */
interface BidiFrame {
  browsingContext: {
    defaultRealm: { callFunction(source: string, wait: boolean, options: object): Promise<{ type: string; result?: Node }> }
  }
}

/**
 * Lets what drives a browser see into the extension's closed roots: the browser itself hands them out over its debugging protocol,
 * which no page can use. Before each look at a page the hosts get their root as `shadowRoot`, for this page's scripts too.
 * @param page one that has been seen so is no longer what a page of the site sees: look at that with a page of its own
 */
export function reachInto(page: Page, name: BrowserName): Page {
  const open = name === 'chromium' ? chromium(page) : firefox(page)
  // A page that is just going elsewhere has nothing to open; the look itself says what is wrong.
  const looking = (look: 'evaluate' | 'evaluateHandle') => {
    const first = page[look].bind(page) as (...given: unknown[]) => Promise<unknown>
    return async (...given: unknown[]) => {
      await open().catch(() => {})
      return await first(...given)
    }
  }
  Object.assign(page, { evaluate: looking('evaluate'), evaluateHandle: looking('evaluateHandle') })
  return page
}

/** All pages that this browser opens from now on, seen so. */
export function reachIntoAll(browser: Browser, name: BrowserName): void {
  const { newPage } = browser
  browser.newPage = async (options) => reachInto(await newPage.call(browser, options), name)
}

/** The first host whose root is not known yet. */
const next = `[...document.querySelectorAll('${hosts}')].find((host) => !host.shadowRoot)`
const give = "function give(root) { Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true }) }"

function chromium(page: Page): () => Promise<void> {
  let session: Promise<CDPSession> | null = null
  return async () => {
    session ??= page.createCDPSession()
    const protocol = await session
    for (;;) {
      const { result: host } = await protocol.send('Runtime.evaluate', { expression: next })
      if (!host.objectId) return
      const { node } = await protocol.send('DOM.describeNode', { objectId: host.objectId, pierce: true })
      const backendNodeId = node.shadowRoots?.[0]?.backendNodeId
      if (backendNodeId === undefined) return
      const { object } = await protocol.send('DOM.resolveNode', { backendNodeId })
      await protocol.send('Runtime.callFunctionOn', {
        objectId: host.objectId,
        functionDeclaration: give,
        arguments: [{ objectId: object.objectId! }],
      })
    }
  }
}

function firefox(page: Page): () => Promise<void> {
  return async () => {
    const { defaultRealm } = (page.mainFrame() as unknown as BidiFrame).browsingContext
    for (;;) {
      const { result: host } = await defaultRealm.callFunction(`() => ${next}`, false, {
        serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
      })
      const root = host?.value?.shadowRoot?.sharedId
      if (!host?.sharedId || !root) return
      await defaultRealm.callFunction(give, false, { this: { sharedId: host.sharedId }, arguments: [{ sharedId: root }] })
    }
  }
}
