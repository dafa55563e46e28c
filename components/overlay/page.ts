import { browser } from 'wxt/browser'
import { analyse } from '../../lib/analyse.ts'
import type { Day } from '../../lib/calendar/span.ts'
import { correctionOf, withoutCorrection } from '../../lib/corrections/corrections.ts'
import { headline } from '../../lib/delays/headline.ts'
import { readDecision, type Reading } from '../../lib/page/read-decision.ts'
import { writeReading } from '../../lib/export/write-reading.ts'
import { limits } from '../../lib/rules/index.ts'
import { ask, change } from '../../lib/watchlist/client.ts'
import type { PageState, ToPage } from '../../lib/watchlist/messages.ts'
import { startOverlay, type Overlay } from './overlay.tsx'
import { sayFarewell } from './farewell.ts'
import { removeOld } from './place.ts'

/**
 * Reads the page and keeps the card in step with what the reader has chosen, until the signal ends it.
 * Pages that are no decision are left alone.
 */
export async function startPage(page: Document, signal: AbortSignal): Promise<void> {
  removeOld(page)
  let reading: Reading | null = null
  let overlay: Overlay | null = null
  let running: AbortController | null = null
  /** Asked for from the toolbar, although the card is hidden on all pages. */
  let wanted = false

  const stop = () => {
    running?.abort()
    running = overlay = null
  }
  const tell = (state: PageState) => void ask('page', { state })

  const follow = async () => {
    const settings = await ask('settings', {})
    if (signal.aborted) return
    const card = settings.ok ? settings.answer.card : 'open'
    if (card === 'off') {
      stop()
      return tell('off')
    }
    reading ??= readDecision(page, page.location.href)
    const { decision, locate } = reading
    if (decision.kind === 'other' || !decision.text) return tell('nothing')
    const kept = await ask('corrections', { url: decision.url })
    if (signal.aborted) return
    const corrections = kept.ok ? kept.answer : []
    const open = card !== 'collapsed'
    if ((card === 'hidden' && !wanted) || correctionOf(corrections, 'card')?.removed) {
      stop()
    } else if (overlay) {
      await overlay.refresh(open, corrections)
    } else {
      running = new AbortController()
      const steps = { analyse, headline, limits }
      overlay = startOverlay({
        page, decision, locate, steps, corrections, open, today: localDay, ask, change, signal: running.signal,
        write: (format, written) => writeReading(format, written, Date.now()),
      })
    }
    tell('read')
  }

  const show = async () => {
    wanted = true
    const url = reading?.decision.url
    const kept = url ? await ask('corrections', { url }) : null
    if (url && kept?.ok && correctionOf(kept.answer, 'card'))
      await change({ do: 'correct', url, corrections: withoutCorrection(kept.answer, 'card') })
    await follow()
    overlay?.host.scrollIntoView({ block: 'start' })
  }

  // One after the other: two at once could both put a card into the page.
  let queue = Promise.resolve()
  const next = (step: () => Promise<void>) => {
    queue = queue.then(() => (signal.aborted ? undefined : step())).catch(() => {})
  }
  const onStored = () => next(follow)
  const onMessage = (message: ToPage) => {
    if (message?.show === 'card') next(show)
  }
  browser.storage.local.onChanged.addListener(onStored)
  browser.runtime.onMessage.addListener(onMessage)
  signal.addEventListener('abort', () => {
    const shown = overlay !== null
    stop()
    if (connected()) {
      browser.storage.local.onChanged.removeListener(onStored)
      browser.runtime.onMessage.removeListener(onMessage)
    } else if (shown) sayFarewell(page, reading?.decision.title ?? '')
  })
  next(follow)
  await queue
}

/** false once the extension was updated or removed while the page stayed open. */
export function connected(): boolean {
  return browser.runtime?.id !== undefined
}

/** Today where the reader is. */
function localDay(): Day {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
