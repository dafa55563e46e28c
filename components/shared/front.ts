import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { PageHere, ToPage } from '../../lib/watchlist/messages.ts'
import { hasAccess } from '../watchlist/site-access.ts'

/** What the page in front answers; where nobody does, whether it is still on its way, or the browser does not let it be read. */
export type Here = Omit<PageHere, 'state'> & { state: PageHere['state'] | 'no access' }

/** The tab in front of the window, and what its page says. */
export interface Front {
  id: number
  windowId: number
  here: Here
  /** Tells the page something; refused where nobody answers. */
  tell(message: ToPage): Promise<unknown>
  /** Looks again. */
  again(): void
}

async function look(again: () => void): Promise<Front> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const { id = -1, windowId = -1, status } = tab ?? {}
  const tell = async (message: ToPage): Promise<unknown> => await browser.tabs.sendMessage(id, message)
  const answer = (await tell({ tell: 'page' }).catch(() => null)) as PageHere | null | undefined
  const state = status === 'loading' ? 'reading' : (await hasAccess()) ? 'nothing' : 'no access'
  return { id, windowId, here: answer ?? { state, name: '', reference: null, result: '', late: false, watched: false }, tell, again }
}

/**
 * The page in front of the window that this page of the extension belongs to, kept as the reader goes elsewhere and as the page says
 * something new; null until it has been looked at.
 */
export function useFront(): Front | null {
  const [front, setFront] = useState<Front | null>(null)
  useEffect(() => {
    let turn = 0
    const again = () => {
      const now = ++turn
      void look(again).then((found) => now === turn && setFront(found))
    }
    const updated = (_tab: number, { status }: { status?: string }) => status && again()
    // What a page tells the background of itself reaches every page of the extension.
    const told = ({ ask }: { ask?: unknown }) => void (ask === 'page' && again())
    browser.tabs.onActivated.addListener(again)
    browser.tabs.onUpdated.addListener(updated)
    browser.runtime.onMessage.addListener(told)
    again()
    return () => {
      turn = -1
      browser.tabs.onActivated.removeListener(again)
      browser.tabs.onUpdated.removeListener(updated)
      browser.runtime.onMessage.removeListener(told)
    }
  }, [])
  return front
}
