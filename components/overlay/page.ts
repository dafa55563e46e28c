import { browser } from 'wxt/browser'
import type { Day, Span } from '../../lib/calendar/span.ts'
import { correctionOf, pageKey, withoutCorrection } from '../../lib/corrections/corrections.ts'
import type { Decision } from '../../lib/page/decision.ts'
import type { DecisionRecord } from '../../lib/record.ts'
import type { Limit } from '../../lib/rules/limit.ts'
import type { Reading } from '../../lib/page/read-decision.ts'
import { isListAddress, readList } from '../../lib/page/read-list.ts'
import type { DatedMention } from '../../lib/record.ts'
import type { Words } from '../../lib/text/words.ts'
import type { Correction } from '../../lib/watchlist/case.ts'
import { caseId } from '../../lib/watchlist/case-id.ts'
import { otherSiteAt } from '../../lib/watchlist/site-list.ts'
import { placeOf } from '../../lib/watchlist/visits.ts'
import { ask, change } from '../../lib/watchlist/client.ts'
import type { Change, PageHere, PageReading, PageState, ToPage } from '../../lib/watchlist/messages.ts'
import { notOpened } from '../../lib/watchlist/not-opened.ts'
import { resultOf } from '../../lib/watchlist/result.ts'
import { shortNameOf } from '../../lib/watchlist/short-name.ts'
import { onAddress, onArrivals } from './arrivals.ts'
import { pause } from './in-steps.ts'
import type { ListView } from './list.ts'
import { loadCard, loadList, loadLog, loadReader, readersFor } from './modules.ts'
import type { Overlay } from './overlay.tsx'
import { removeOld } from './place.ts'
import type { startShowing } from './start-showing.ts'
import { whyUnread } from './why-unread.ts'

/**
 * Reads the page and keeps the card in step with what the reader has chosen, until the signal ends it. Lists of decisions get
 * marks; pages that are neither decision nor list are left alone.
 */
export async function startPage(page: Document, signal: AbortSignal): Promise<void> {
  let address = page.location.href
  const other = otherSiteAt(address)
  const hidden = browser.extension?.inIncognitoContext === true
  removeOld(page)
  let list: ListView | null = null
  let reading: Reading | null = null
  let overlay: Overlay | null = null
  let running: AbortController | null = null
  let sayFarewell: ((page: Document, title: string) => void) | null = null
  /** Asked for from the toolbar, although the card is hidden on all pages. */
  let wanted = false

  /** Text that comes late is waited for once at each address; what holds none by then is said to hold none. */
  let waiting: (() => void) | null = null
  let waited = false
  /** The address has changed without loading: another page may come. */
  let moved = false
  const wait = () => {
    if (waiting) return
    const at = address
    waiting = onArrivals(page, () => next(readAgain), { signal })
    setTimeout(() => {
      if (at !== address) return
      waited = true
      next(follow)
    }, beforeUnread)
  }

  const stop = () => {
    running?.abort()
    list?.stop()
    list = running = overlay = null
  }
  /** What the popup is told. */
  let told: PageHere['state'] = 'reading'
  const tell = (state: PageState, more: PageHere['state'] = state) => {
    told = state === 'read' && !overlay ? 'hidden' : more
    const [reference, result] =
      state === 'read' ? [reading?.decision.reference ?? null, overlay?.here().record.headline?.short ?? ''] : [null, '']
    void ask('page', { state, reference, result })
  }
  const here = (): PageHere => {
    const now = overlay?.here()
    const name = reading && !/^(?:nothing|unread)$/.test(told) ? shortNameOf(reading.decision) : ''
    return {
      state: told,
      name,
      reference: reading?.decision.reference ?? null,
      watched: now?.watched ?? false,
      result: now ? resultOf(now.record.headline) : reading && told === 'unread' ? whyUnread(reading.decision) : '',
      late: /^(?:late|not done)$/.test(now?.record.headline?.state ?? ''),
    }
  }

  /** A page in the place of a decision that lists none is no list: one that could not be served, or has an address of another form. */
  const isList = () => isListAddress(address) && !(shouldHoldDecision(page) && readList(page, address).length === 0)

  /** Reads the page again whose words have changed. Once there is something to read, it is not waited for any longer. */
  const readAgain = async () => {
    if (other || (!isList() && ours.test(page.location.pathname))) {
      const before = reading?.decision
      const { reader, sites } = await readersFor(address)
      const now = reader.readDecision(page, address, sites)
      if (before && now.decision.kind === before.kind && now.decision.text === before.text) return
      stop()
      reading = now
      if (!isThin(now.decision)) waiting?.()
    }
    await follow()
  }

  /** How often the storage has changed. */
  let changes = 0

  const follow = async () => {
    const seen = changes
    const settings = await ask('settings', {})
    if (signal.aborted) return
    const choice = settings.ok ? settings.answer.card : 'open'
    if (choice === 'off' || (other && settings.ok && !settings.answer.sites.includes(other.id))) {
      stop()
      return tell('off')
    }
    // The browser itself leaves other pages alone where they are loaded.
    if (moved && !other && !ours.test(page.location.pathname)) return tell('nothing')
    if (moved) wait()
    if (!other && isList()) {
      await followList()
      wait()
      return tell('nothing')
    }
    const { reader, sites, read, steps } = await readersFor(address)
    // What has just been loaded took its time already.
    await pause()
    if (signal.aborted) return
    reading ??= reader.readDecision(page, address, sites)
    const { decision, locate } = reading
    const readable = decision.kind !== 'other' && decision.text !== ''
    if (isThin(decision)) wait()
    if (isThin(decision) && !waited) return tell('nothing', 'reading')
    if (!readable && (other || !shouldHoldDecision(page))) return tell('nothing')
    const kept = await ask('corrections', { url: pageKey(decision.url) })
    if (signal.aborted) return
    // Nothing is kept of a private window: what was put right there is known to its card only, or was put right beside it just now.
    const corrections = putRightBeside ?? (hidden && overlay ? overlay.here().corrections : kept.ok ? kept.answer : [])
    putRight = corrections
    if (!readable) {
      stop()
      if (choice !== 'hidden' && !correctionOf(corrections, 'card')?.removed) await sayUnread(decision)
      return tell('nothing', 'unread')
    }
    const open = choice !== 'collapsed'
    if ((choice === 'hidden' && !wanted) || correctionOf(corrections, 'card')?.removed) {
      stop()
    } else if (overlay) {
      // What was read is old by now; the next turn, which waits already, reads again.
      if (seen !== changes) return
      await overlay.refresh(open, corrections)
      putRightBeside = null
    } else {
      await pause()
      const first = await reader.readFirst(decision, corrections, read, steps)
      const card = await loadCard()
      if (signal.aborted) return
      sayFarewell = card.readyFarewell()
      running?.abort()
      running = new AbortController()
      overlay = card.startCard({
        page,
        decision,
        locate,
        corrections,
        open,
        parts: settings.ok ? settings.answer.parts : [],
        ask,
        change,
        first,
        steps,
        earlierMatches: reader.earlierMatches,
        today: localDay,
        signal: running.signal,
      })
      await overlay?.ready
      const there = hidden ? null : await ask('case', { reference: decision.reference, url: decision.url })
      // It was put on the watchlist from a list: now there is a reading to keep.
      if (there?.ok && there.answer?.result === notOpened) overlay?.act.fill()
    }
    tell('read')
    if (settings.ok && settings.answer.log && !hidden)
      await keepLog(
        async () => overlay?.here().record ?? (await reader.readFirst(decision, corrections, read, steps)).record,
        steps.limits,
        decision,
      )
  }

  /** What was last given to the reading log: once a page and once a correction is enough. */
  let logged = ''
  const keepLog = async (read: () => Promise<DecisionRecord>, limits: readonly Limit[], decision: Decision) => {
    const record = await read()
    const { logRows } = await loadLog()
    const rows = logRows(record, limits, localDay())
    const now = JSON.stringify(rows)
    if (signal.aborted || now === logged || (!rows.length && !logged)) return
    logged = now
    await change({ do: 'log', decision: caseId(decision.reference, decision.url), rows })
  }

  const sayUnread = async (decision: Decision) => {
    const card = await loadCard()
    if (signal.aborted) return
    running?.abort()
    running = new AbortController()
    card.sayUnread(page, decision, () => void change({ do: 'correct', url: pageKey(decision.url), corrections: [noCard] }), running.signal)
  }

  const followList = async () => {
    const references = readList(page, address).map(({ reference }) => reference)
    if (!references.length) {
      list?.stop()
      list = null
      return
    }
    const place = placeOf(address, localDay())
    const [known, fresh] = await Promise.all([
      ask('known', { references }),
      place && ask('visit', { place, references, today: localDay() }),
    ])
    const { startList } = await loadList()
    if (signal.aborted || !known.ok) return
    const loadFigures = async () => (await loadReader()).figureOfSummary
    list ??= startList({ page, today: localDay, change, loadFigures, signal })
    // Read again: the page may have changed while all of that was asked.
    list.show(readList(page, address), { known: known.answer, fresh: fresh?.ok ? fresh.answer : { since: null, references: [] } })
  }

  /** What the reader put right, as the page was last read with it. */
  let putRight: Correction[] = []
  /** The same from beside the page of a private window, where it is kept nowhere else. */
  let putRightBeside: Correction[] | null = null

  /** Makes a change for the panel beside the page. */
  const makeBeside = async (made: Change) => {
    if (hidden && made.do === 'correct') {
      putRightBeside = made.corrections
      next(follow)
    }
    return await change(made)
  }

  /** Shows words for the panel beside the page, whether or not the card is there. */
  let showing: Pick<ReturnType<typeof startShowing>, 'show'> | null = null
  const find = async (words: Words) => {
    const { startShowing: start } = await loadCard()
    showing ??= start(page, (from, to) => reading?.locate(from, to) ?? null, signal)
    return showing.show(words)
  }

  /** Shows the card wherever it is hidden or switched off. */
  const show = async () => {
    wanted = true
    const settings = await ask('settings', {})
    if (settings.ok && settings.answer.card === 'off') await change({ do: 'settings', set: { card: 'open' } })
    const url = reading && pageKey(reading.decision.url)
    const kept = url ? await ask('corrections', { url }) : null
    if (url && kept?.ok && correctionOf(kept.answer, 'card'))
      await change({ do: 'correct', url, corrections: withoutCorrection(kept.answer, 'card') })
    // The page can have thrown the card out.
    if (overlay && !overlay.stand()) stop()
    await follow()
    overlay?.host.scrollIntoView({ block: 'start' })
  }

  // One after the other: two at once could both put a card into the page.
  let queue = Promise.resolve()
  const next = (step: () => Promise<void>) => {
    queue = queue.then(() => (signal.aborted ? undefined : step())).catch(() => {})
  }
  const onStored = (changed: object) => {
    const keys = Object.keys(changed)
    // Lists say what was read; nothing else follows from it.
    if (!keys.some((key) => key !== 'visits' && (key !== 'read' || list))) return
    changes += 1
    next(follow)
  }
  const onMessage = (message: ToPage, _sender: unknown, respond: (answer: unknown) => void) => {
    if ('tell' in message) {
      const whole = (): PageReading | null => reading && { address, decision: reading.decision, corrections: putRight }
      respond(message.tell === 'page' ? here() : whole())
      return false
    }
    if ('find' in message) {
      next(async () => respond(await find(message.find).catch(() => false)))
      return true
    }
    if ('change' in message) {
      void makeBeside(message.change).then(respond)
      return true
    }
    if ('menu' in message) {
      next(async () => {
        if (!overlay) await show()
        if (message.menu === 'watch-case') overlay?.act.watch()
        if (message.menu === 'citation') overlay?.act.save('citation')
        respond((message.menu === 'count' && selectedDays(page, overlay?.here().record.dates ?? [], reading)) || null)
      })
      return true
    }
    if ('show' in message || !overlay) {
      next(async () => {
        await show().finally(() => respond(overlay?.host.isConnected ?? false))
      })
      // The answer comes later.
      return true
    }
    if (message.press === 'watch-case') overlay.act.watch()
    else overlay.act.toggle()
    return false
  }
  // A page that comes back from the browser's memory has missed what was changed meanwhile.
  page.defaultView?.addEventListener('pageshow', (event) => event.persisted && next(follow), { signal })
  onAddress(
    page,
    (now) => {
      address = now
      // What stands there may still be the page of before: that is read, and what comes in its place.
      next(async () => {
        stop()
        tell('nothing')
        waiting?.()
        waiting = reading = putRightBeside = null
        waited = wanted = false
        moved = true
        logged = ''
        await follow()
      })
    },
    signal,
  )
  browser.storage.local.onChanged.addListener(onStored)
  browser.runtime.onMessage.addListener(onMessage)
  signal.addEventListener('abort', () => {
    const shown = overlay !== null
    stop()
    if (connected()) {
      browser.storage.local.onChanged.removeListener(onStored)
      browser.runtime.onMessage.removeListener(onMessage)
    } else if (shown) sayFarewell?.(page, reading?.decision.title ?? '')
  })
  next(follow)
  await queue
}

/** The days of the first date of the page that is in what the reader has selected; null where none is. */
function selectedDays(page: Document, dates: readonly DatedMention[], reading: Reading | null): Span | null {
  const selection = page.getSelection()
  const selected = selection?.rangeCount ? selection.getRangeAt(0) : null
  const touches = (range: Range | null) =>
    range &&
    selected &&
    // Each begins before the other ends.
    range.compareBoundaryPoints(Range.END_TO_START, selected) < 0 &&
    range.compareBoundaryPoints(Range.START_TO_END, selected) > 0
  const found = dates.find(({ start, end }) => touches(reading?.locate(start, end) ?? null))
  return found ? { from: found.from, to: found.to } : null
}

/** Paths of decisions, of their lists and of news, as the manifest has them. */
const ours = /^\/(?:decisions(?:\/|$)|information-centre\/news\/)/i

/** Whether a page has so little to read that most of it may still be on its way. */
const isThin = ({ kind, text }: Decision): boolean => kind === 'other' || text.length < 600

/** How long text is waited for before it is said that there is none to read, in ms. */
const beforeUnread = 2_000

/** "No card on this page", as the reader's choice. */
const noCard = { of: 'card', span: null, text: null, removed: true }

/** Whether a page's address is that of a decision: under a category and a subcategory. A page that the site does not have is none. */
function shouldHoldDecision({ location, defaultView }: Document): boolean {
  const [navigation] = defaultView?.performance.getEntriesByType('navigation') ?? []
  const { responseStatus = 0 } = (navigation ?? {}) as { responseStatus?: number }
  return responseStatus < 400 && /^\/decisions\/[^/]+\/[^/]+\/[^/]+\/?$/i.test(location.pathname)
}

/** false once the extension was updated or removed while the page stayed open. */
function connected(): boolean {
  return browser.runtime?.id !== undefined
}

/** Today where the reader is. */
function localDay(): Day {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
