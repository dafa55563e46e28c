import { say } from '../../lib/interface/say.ts'
import type { Words } from '../../lib/text/words.ts'
import { ask } from '../../lib/watchlist/client.ts'
import { localDay } from '../../lib/watchlist/day.ts'
import { made, type Change, type Changed, type PageReading, type Reply, type ToPage } from '../../lib/watchlist/messages.ts'
import { shortNameOf } from '../../lib/watchlist/short-name.ts'
import type { CardPart } from '../../lib/watchlist/settings.ts'
import css from './card-beside.css?inline'
import { loadCard, readersFor } from '../overlay/modules.ts'
import type { Overlay } from '../overlay/overlay.tsx'

/** A page whose reading is shown beside it. */
export interface PageBeside {
  tab: number
  tell(message: ToPage): Promise<unknown>
}

/** What the panel has room for from the start; what the reader opens and closes then holds from page to page. */
const first: CardPart[] = ['limits', 'actions']

/**
 * The card of another tab's page in a page of the extension. It is read here again from what the page says, so that the page is not held
 * up, and shown whether or not the page shows its own; what it changes goes by way of the page.
 * @param panel has a heading, under which the card goes
 * @param told the body and the reference whose card stands there now; null for none
 */
export function createCardBeside(panel: Document, told: (name: string | null) => void) {
  let parts = first
  let running: { of: string; controller: AbortController; overlay: Promise<Overlay | null> } | null = null
  const stop = () => {
    running?.controller.abort()
    running = null
    told(null)
  }

  const start = async ({ tell }: PageBeside, { address, decision, corrections }: PageReading, signal: AbortSignal) => {
    const { reader, read, steps } = await readersFor(address)
    const reading = await reader.readFirst(decision, corrections, read, steps)
    const { startCard } = await loadCard()
    const change = async (wanted: Change): Promise<Reply<Changed>> => {
      // Which parts are open is kept for cards in pages; here there is other room.
      if (wanted.do !== 'settings')
        return await (tell({ change: wanted }) as Promise<Reply<Changed>>).catch(() => ({ ok: false, why: say('popup_noAnswer') }))
      parts = wanted.set.parts ?? parts
      return { ok: true, answer: made }
    }
    const show = async (words: Words) => {
      const found = await tell({ find: words }).catch(() => false)
      return found ? say('beside_shown', { text: words.text }) : null
    }
    const overlay = startCard({
      page: panel,
      decision,
      // The words stand in the other page.
      locate: () => null,
      beside: { show, css },
      first: reading,
      steps,
      earlierMatches: reader.earlierMatches,
      corrections,
      parts,
      open: true,
      ask,
      change,
      today: () => localDay(new Date()),
      signal,
    })
    await overlay?.ready
    if (!signal.aborted) told(overlay && [shortNameOf(decision), decision.reference].filter(Boolean).join(', '))
    return overlay
  }

  return {
    stop,
    /** Shows the reading of a page, or brings the one that is shown up to date. */
    async show(page: PageBeside, reading: PageReading): Promise<void> {
      const of = JSON.stringify([page.tab, reading.address, reading.decision])
      if (running?.of === of) {
        const overlay = await running.overlay
        return await overlay?.refresh(true, reading.corrections)
      }
      stop()
      const controller = new AbortController()
      running = { of, controller, overlay: start(page, reading, controller.signal) }
      await running.overlay
    },
  }
}
