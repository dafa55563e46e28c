import { say } from '../../lib/interface/say.ts'
import type { OverlayGiven } from './given.ts'
import { render } from 'preact'
import { readWith } from '../../lib/corrections/apply.ts'
import type { Decision } from '../../lib/page/decision.ts'
import type { DecisionRecord } from '../../lib/record.ts'
import type { Case, Correction } from '../../lib/watchlist/case.ts'
import type { Change } from '../../lib/watchlist/messages.ts'
import { createActs } from './acts.ts'
import { Card } from './card.tsx'
import { byReader, closedRoot } from './closed-root.ts'
import tokens from '../shared/tokens.css?inline'
import css from './card.css?inline'
import { pause } from './in-steps.ts'
import { linksToDecisions } from './links.ts'
import { createMarks } from './place-marks.ts'
import { hostName, placeUnderTitle } from './place.ts'
import { startShowing } from './start-showing.ts'
import type { CardActs, CardState } from './state.ts'

/** The card while it stands in the page. */
export interface Overlay {
  host: HTMLElement
  act: CardActs
  /** Puts the card back where the page threw it out; whether it stands there now. */
  stand: () => boolean
  /** What it shows now: the reading, what the reader put right in it, and whether the case is watched. */
  here: () => { record: DecisionRecord; corrections: Correction[]; watched: boolean }
  /** The card stands in the page. */
  ready: Promise<void>
  /** Takes over what changed elsewhere: the case on the watchlist, the corrections, open or collapsed. */
  refresh: (open: boolean, corrections: Correction[]) => Promise<void>
}

/**
 * Puts the card under the title of the page.
 * @returns null where the page has no place for it
 */
export function startOverlay(given: OverlayGiven): Overlay | null {
  const { page, decision, signal, locate, steps, counts = byReader } = given
  const put = placeUnderTitle(page, decision.title)
  if (!put || signal.aborted) return null
  const host = page.createElement(hostName)
  const root = closedRoot(host, counts)
  const addSheet = (text: string) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }
  addSheet(tokens + css)
  if (given.beside) addSheet(given.beside.css)
  const { highlighter, show } = startShowing(page, locate, signal)
  // The browser gives no words any more once the extension was updated.
  const updated = say('card_updatedReload')

  let state: CardState = {
    ...(given.first ?? readWith(decision, given.corrections, steps)),
    corrections: given.corrections,
    limits: steps.limits,
    today: given.today(),
    beside: Boolean(given.beside),
    whole: false,
    open: given.open,
    parts: given.parts,
    loaded: null,
    menu: null,
    watched: undefined,
    cited: [],
    links: decision.kind === 'news' ? linksToDecisions(page) : [],
    told: null,
    showing: null,
    correcting: null,
    measured: null,
    copy: null,
    marks: [],
    tip: null,
    unfolded: [],
    printing: false,
  }
  const set = (part: Partial<CardState>) => {
    state = { ...state, ...part }
    if (signal.aborted) return
    // What the reader just pressed can go with the change: the heading of its part gets the focus, never the page.
    const had = root.activeElement
    const near = had?.closest('.panel')?.querySelector('h3')?.id ?? 'result'
    render(<Card state={state} act={act} />, root)
    if (had && !had.isConnected) (root.getElementById(near) ?? root.getElementById('result'))?.focus()
  }
  const marks = createMarks({ page, root, locate, highlighter, signal, get: () => state, set })
  const read = (corrections: Correction[]) => {
    set({ ...readWith(dated(decision, state.watched), corrections, steps), corrections })
    marks.place()
  }
  /** Changes of this card that are on their way: until they are stored, what is stored is older than what it shows. */
  let underway = 0
  const change = async (wanted: Change) => {
    underway += 1
    return await given.change(wanted).finally(() => (underway -= 1))
  }
  const load = async () => {
    if (state.loaded) return
    const loaded = await given.load().catch(() => null)
    if (signal.aborted) return
    if (!loaded) return set({ told: { at: 'acts', text: updated, wrong: true } })
    if (!state.loaded) addSheet(loaded.css)
    set({ loaded })
  }
  const act = createActs({
    set,
    read,
    load,
    given: { ...given, change },
    get: () => state,
    show,
    clear: highlighter.clear,
    focus(id, only) {
      const element = root.getElementById(id)
      const first = element?.matches('form') ? element.querySelector<HTMLElement>('select, input') : element
      // Who has gone elsewhere meanwhile is left there.
      if (!only || first?.parentElement?.contains(root.activeElement)) first?.focus({ preventScroll: id === 'back' })
    },
  })

  const refresh = async (open: boolean, corrections: Correction[]) => {
    set({ open: underway ? state.open : open, today: given.today() })
    if (!underway && JSON.stringify(corrections) !== JSON.stringify(state.corrections)) read(corrections)
    const [found, cited] = await Promise.all([
      given.ask('case', { reference: decision.reference, url: decision.url }),
      decision.citedReferences.length ? given.ask('cited', { references: decision.citedReferences }) : null,
    ])
    if (signal.aborted) return
    const known = state.watched?.decisionDate
    set({ watched: found.ok ? found.answer : null, cited: cited?.ok ? cited.answer : [] })
    if (!decision.decisionDate && state.watched?.decisionDate !== known) read(state.corrections)
    marks.place()
  }

  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !counts(event)) return
    if (state.menu) act.menu(null)
    else if (state.tip !== null) set({ tip: null })
    else if (state.showing) act.back()
    else if (state.correcting) act.edit(null)
  }
  page.addEventListener('keydown', escape, { signal })
  // A page that stood open overnight: its days are counted anew when the reader comes back to it.
  page.addEventListener(
    'visibilitychange',
    () => page.visibilityState !== 'hidden' && given.today() !== state.today && set({ today: given.today() }),
    { signal },
  )
  onPrint(page, signal, (printing) => set({ printing }))
  signal.addEventListener('abort', () => {
    render(null, root)
    host.remove()
  })
  set({})
  const finish = async () => {
    await pause()
    if (signal.aborted) return
    set({ whole: true })
    put(host)
    marks.place()
    if (state.parts.length) void load()
    void refresh(given.open, given.corrections)
  }
  let thrownOut = 0
  const stand = () => {
    if (!host.isConnected && !signal.aborted) placeUnderTitle(page, decision.title)?.(host)
    marks.place()
    return host.isConnected
  }
  // A page that draws itself anew takes the card along. One that takes it away again and again is left to it.
  const Observer = page.defaultView?.MutationObserver
  const observer =
    Observer &&
    new Observer(() => {
      if (!host.isConnected && (thrownOut += 1) <= 3) stand()
    })
  signal.addEventListener('abort', () => observer?.disconnect())
  const ready = finish().then(() => observer?.observe(page.documentElement, { childList: true, subtree: true }))
  return {
    host,
    act,
    stand,
    here: () => ({ record: state.record, corrections: state.corrections, watched: Boolean(state.watched) }),
    ready,
    refresh,
  }
}

/** A chapter without a date has that of its report, where the report is watched. A date that the reader gave comes as a correction. */
function dated(decision: Decision, watched: Case | null | undefined): Decision {
  const date = watched?.dateFrom === 'page' ? watched.decisionDate : null
  return decision.decisionDate || !date ? decision : { ...decision, decisionDate: date }
}

/** Tells when the page goes to paper and when it is back. */
function onPrint(page: Document, signal: AbortSignal, tell: (printing: boolean) => void): void {
  const view = page.defaultView
  const paper = view?.matchMedia('print')
  paper?.addEventListener('change', () => tell(paper.matches), { signal })
  view?.addEventListener('beforeprint', () => tell(true), { signal })
  view?.addEventListener('afterprint', () => tell(false), { signal })
}
