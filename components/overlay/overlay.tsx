import { render } from 'preact'
import { Card } from './Card.tsx'
import css from './card.css?inline'
import { hostName, placeUnderTitle } from './place.ts'
import { createHighlighter } from '../../lib/highlight/highlighter.ts'
import type { CardActs, CardState } from './state.ts'
import type { Day } from '../../lib/calendar/span.ts'
import type { Decision } from '../../lib/page/decision.ts'
import type { DecisionRecord } from '../../lib/record.ts'
import type { Case, Correction } from '../../lib/watchlist/case.ts'
import type { Change, Changed, Questions, Reply } from '../../lib/watchlist/messages.ts'

/** What the card needs from outside: the reading of the page, the watchlist and the day. */
export interface OverlayGiven {
  page: Document
  decision: Decision
  analyse: (decision: Decision) => DecisionRecord
  /** The words' place in the page; null where it cannot be told exactly. */
  locate: (start: number, end: number) => Range | null
  today: () => Day
  change: (change: Change) => Promise<Reply<Changed>>
  ask: <Name extends keyof Questions>(name: Name, about: Questions[Name]['ask']) => Promise<Reply<Questions[Name]['answer']>>
  /** Takes the card and everything else away, and leaves the page as it was. */
  signal: AbortSignal
}

/** The card while it stands in the page. */
export interface Overlay {
  host: HTMLElement
  act: CardActs
  /** Asks the watchlist again, after it changed elsewhere. */
  refresh: () => Promise<void>
}

/**
 * Puts the card under the title of the page.
 * @returns null where the page has no place for it
 */
export function startOverlay(given: OverlayGiven): Overlay | null {
  const { page, decision, signal, locate } = given
  const put = placeUnderTitle(page, decision.title)
  if (!put || signal.aborted) return null
  const host = page.createElement(hostName)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  const highlighter = createHighlighter(page, signal)
  let corrections: Correction[] = []
  let comeBack: HTMLElement | null = null

  let state: CardState = {
    decision, record: given.analyse(decision), today: given.today(), open: true, watched: null, givenDate: null,
    said: '', trouble: null, showing: null,
  }
  const set = (part: Partial<CardState>) => {
    state = { ...state, ...part }
    if (!signal.aborted) render(<Card state={state} act={act} />, root)
  }
  const answered = <Answer,>(reply: Reply<Answer>, then: (answer: Answer) => void) => {
    if (signal.aborted) return
    if (reply.ok) then(reply.answer)
    else set({ trouble: reply.why })
  }
  /** Reads again with what the reader put right. */
  const read = () => {
    const date = corrections.find(({ of, span }) => of === 'decision-date' && span)?.span?.from ?? null
    const corrected = date ? { ...decision, decisionDate: date } : decision
    set({ decision: corrected, record: given.analyse(corrected), givenDate: date })
  }
  const correct = async (next: Correction[], said: string) => {
    corrections = next
    read()
    set({ said, trouble: null })
    answered(await given.change({ do: 'correct', url: decision.url, corrections }), () => {})
    if (state.watched) await act.watch()
  }

  const act = {
    show(words, from) {
      const range = locate(words.start, words.end)
      if (!range) return set({ said: 'These words could not be found in the page as it stands now.' })
      comeBack = from
      highlighter.show(range)
      const calm = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches
      const element = range.startContainer.parentElement
      element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
      set({ showing: words, said: `Shown in the page: “${words.text}”. Escape leads back.` })
      root.getElementById('back')?.focus({ preventScroll: true })
    },
    back() {
      highlighter.clear()
      set({ showing: null, said: '' })
      comeBack?.scrollIntoView({ block: 'center' })
      comeBack?.focus({ preventScroll: true })
      comeBack = null
    },
    toggle() {
      set({ open: !state.open })
      void given.change({ do: 'settings', set: { card: state.open ? 'open' : 'collapsed' } })
    },
    hide() {
      void given.change({ do: 'settings', set: { card: 'hidden' } })
    },
    async watch() {
      const { record, givenDate, today } = state
      const wanted: Change = { do: 'watch', record, decisionDate: givenDate, readOn: today, corrections }
      answered(await given.change(wanted), () =>
        set({ watched: true, trouble: null, said: 'This case is on your watchlist.' }),
      )
    },
    async undoWatch() {
      const reply = await given.ask('case', { reference: decision.reference, url: decision.url })
      if (!reply.ok || !reply.answer) return answered(reply, () => set({ watched: false }))
      answered(await given.change({ do: 'remove', cases: [reply.answer.id] }), () =>
        set({ watched: false, said: 'This case is no longer on your watchlist.' }),
      )
    },
    giveDate(day) {
      const others = corrections.filter(({ of }) => of !== 'decision-date')
      const entry: Correction = { of: 'decision-date', span: { from: day ?? '', to: day ?? '' }, text: null, removed: false }
      void correct(day ? [...others, entry] : others, day ? 'The deadlines were worked out.' : 'The decision date was removed.')
    },
  } satisfies CardActs

  const refresh = async () => {
    const [found, kept] = await Promise.all([
      given.ask('case', { reference: decision.reference, url: decision.url }),
      given.ask('corrections', { url: decision.url }),
    ])
    answered(found, (one: Case | null) => set({ watched: one !== null }))
    answered(kept, (list) => {
      corrections = list
      read()
    })
  }

  page.addEventListener('keydown', (event) => event.key === 'Escape' && state.showing && act.back(), { signal })
  signal.addEventListener('abort', () => {
    render(null, root)
    host.remove()
  })
  set({})
  put(host)
  void refresh()
  return { host, act, refresh }
}
