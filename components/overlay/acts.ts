import { say } from '../../lib/interface/say.ts'
import { measureName, pageKey, withCorrection, withoutCorrection } from '../../lib/corrections/corrections.ts'
import { formats } from '../../lib/export/formats.ts'
import type { Words } from '../../lib/text/words.ts'
import type { Correction } from '../../lib/watchlist/case.ts'
import type { Change, Changed, Reply } from '../../lib/watchlist/messages.ts'
import { copyText, saveFile } from './hand-over.ts'
import type { OverlayGiven } from './given.ts'
import type { CardActs, CardState, Told } from './state.ts'

/** What the acts need of the running card. */
export interface Running {
  given: OverlayGiven
  get: () => CardState
  set: (part: Partial<CardState>) => void
  /** Reads again with these corrections. */
  read: (corrections: Correction[]) => void
  /** Highlights words and scrolls to them; false where they cannot be found exactly. */
  show: (words: Words) => boolean
  clear: () => void
  /** Gives the focus to an element of the card by its id; `only`: where the focus is beside it still. */
  focus: (id: string, only?: boolean) => void
  /** Loads what is below the first view, once, and draws it. */
  load: () => Promise<void>
}

/** What each control of the card does. */
export function createActs({ given, get, set, read, show, clear, focus, load }: Running): CardActs {
  let comeBack: HTMLElement | null = null

  const tell = (at: string, text: string, more: Partial<Told> = {}) => set({ told: { at, text, ...more } })
  /** Sends a change; what it answers, or why it failed, is told at the place given. */
  const change = async (
    wanted: Change,
    at: string,
    said: string,
    then: (done: Changed) => Partial<CardState> = () => ({}),
    undo?: () => void,
  ) => {
    const reply: Reply<Changed> = await given.change(wanted)
    if (given.signal.aborted) return
    if (!reply.ok) return tell(at, reply.why, { wrong: true })
    const { warning, undo: back } = reply.answer
    set(then(reply.answer))
    const canUndo = { undo: undo ?? (back ? () => takeBack(back, at) : null) }
    if (warning) tell(at, said ? `${said} ${warning}` : warning, { wrong: true, ...(said && canUndo) })
    else if (said) tell(at, said, canUndo)
  }
  const takeBack = (undo: Change, at: string) =>
    void change(undo, at, say('card_undone'), (done) => ({ watched: undo.do === 'mark' ? get().watched : done.case }))
  const keep = async (corrections: Correction[], at: string, said: string, undo?: () => void) => {
    const before = get().correcting
    read(corrections)
    set({ correcting: null, told: null })
    if (before !== null) focus(`edit-${before}`)
    await change({ do: 'correct', url: pageKey(get().decision.url), corrections }, at, said, undefined, undo)
    if (get().watched) watch('')
  }
  const watch = (said: string, tracked?: boolean) => {
    const { record, decision, corrections, today } = get()
    // The watchlist keeps apart what the page gives and what the reader does.
    const ofPage = given.decision.decisionDate
    const asRead = { ...record, decisionDate: ofPage }
    const kept = withoutCorrection(corrections, 'card')
    void change(
      {
        do: 'watch',
        record: asRead,
        decisionDate: ofPage ? null : decision.decisionDate,
        readOn: today,
        corrections: kept,
        ...(tracked === false && { tracked }),
      },
      'acts',
      said,
      (done) => ({ watched: done.case ?? get().watched ?? null }),
    )
  }
  const undoCorrection = (of: string) => {
    void keep(
      withoutCorrection(get().corrections, of),
      of.startsWith('clock:') ? 'limits' : of === 'decision-date' ? 'date' : 'tools',
      say('card_undone'),
    )
  }

  return {
    show(words, from) {
      const missing = () => tell(placeOf(from), say('card_wordsGone'), { wrong: true })
      if (given.beside) return void given.beside.show(words).then((said) => (said ? tell('', said) : missing()))
      if (!show(words)) return missing()
      comeBack = from
      set({ showing: words, tip: null, told: { at: '', text: say('card_shownInPage', { text: words.text }) } })
      focus('back')
    },
    workOut(limit) {
      // A tab is opened for a reader who has just pressed or clicked, never for a script of the page.
      if (given.page.defaultView?.navigator.userActivation?.isActive === false) return
      void given.ask('open', { limit }).then((reply) => !reply.ok && tell('acts', reply.why, { wrong: true }))
    },
    back() {
      clear()
      set({ showing: null, told: null })
      comeBack?.scrollIntoView({ block: 'center' })
      comeBack?.focus({ preventScroll: true })
      comeBack = null
    },
    place({ paragraph, block }) {
      if (paragraph !== null) return say('card_paragraph', { paragraph: String(paragraph) })
      const { blocks, sections } = get().decision
      const section = sections[blocks.find(({ id }) => id === block)?.section ?? 0]
      if (section?.kind === 'summary') return say('card_summary')
      return section?.heading ? `“${section.heading}”` : say('card_top')
    },
    toggle() {
      const open = !get().open
      set({ open, tip: null, menu: null })
      focus(open ? 'result' : 'open')
      void change({ do: 'settings', set: { card: open ? 'open' : 'collapsed' } }, 'acts', '')
    },
    part(name, to) {
      const { parts } = get()
      if (to && parts.includes(name)) return focus(to)
      const next = parts.includes(name) ? parts.filter((one) => one !== name) : [...parts, name]
      set({ parts: next })
      void load().then(() => to && focus(to))
      void change({ do: 'settings', set: { parts: next } }, 'acts', '')
    },
    menu(name) {
      const { menu } = get()
      set({ menu: name })
      if (name) focus(`menu-${name}`)
      else if (menu) focus(`menu-${menu}`, true)
    },
    fold(id) {
      const { unfolded } = get()
      set({ unfolded: unfolded.includes(id) ? unfolded.filter((one) => one !== id) : [...unfolded, id] })
    },
    hide: () => void keep(withCorrection(get().corrections, { of: 'card', removed: true }), 'acts', ''),
    off: () => void change({ do: 'settings', set: { card: 'off' } }, 'acts', ''),
    watch: () => watch(say('card_onList')),
    fill: () => watch(''),
    keepReading: () => watch(say('card_readingOnList'), false),
    unwatch() {
      const { watched } = get()
      if (watched) void change({ do: 'remove', cases: [watched.id] }, 'acts', say('card_offList'), () => ({ watched: null }))
    },
    async updateCited(cited) {
      const reply = await given.ask('case', { reference: cited.reference, url: cited.url ?? '' })
      if (!reply.ok) return tell('notices', reply.why, { wrong: true })
      const marks = reply.answer
        ? given.earlierMatches([reply.answer], get().record.earlier).map((one) => ({ case: one.case, action: one.action, mark: one.mark }))
        : []
      if (marks.length === 0) return tell('notices', say('card_citedSilent'))
      await change({ do: 'mark', marks }, 'notices', say('card_updated', { title: cited.title, n: marks.length }))
    },
    edit(id) {
      const before = get().correcting
      set({ correcting: id, told: null })
      focus(id === null ? `edit-${before}` : 'correct')
    },
    correct(at, ...made) {
      if (made.length === 0) return tell(at, say('card_unchanged'))
      const [only] = made
      const said = only!.removed ? say('card_takenOff') : say('card_readAgain')
      void keep(
        made.reduce<Correction[]>(withCorrection, get().corrections),
        at,
        said,
        made.length === 1 ? () => undoCorrection(only!.of) : undefined,
      )
    },
    undoCorrection,
    measure(measured) {
      set({ measured })
      tell('measure', say('card_measured'))
    },
    keepMeasure() {
      const { measured, corrections } = get()
      if (!measured) return
      const one = { of: measureName(measured.start, measured.end), text: measured.name }
      set({ measured: null })
      void keep(withCorrection(corrections, one), 'measure', say('card_measureKept'), () => undoCorrection(one.of))
    },
    async save(format) {
      const { record, corrections, names, removed, today, limits, menu } = get()
      set({ copy: null, told: null, menu: null })
      if (menu) focus(`menu-${menu}`)
      const text = await given.write(format, { record, corrections, names, removed, today, limits, text: given.decision.text })
      const about = formats[format]
      if (!('copy' in about)) {
        saveFile(given.page, text, `${record.reference?.replaceAll(' ', '-') ?? 'overdue'}.${about.ending}`, about.type)
        return tell('acts', say('card_saved', { name: about.name }))
      }
      if (await copyText(given.page, text)) return tell('acts', say('card_copied', { name: about.name }))
      set({ copy: text })
      focus('by-hand')
    },
    explain: (mark) => set({ tip: mark }),
    refuse: refused,
  }

  function refused(at: string, sentence: string) {
    tell(at, sentence, { wrong: true })
  }
}

/** The place of an answer that is nearest to a control: that of its working, or of its part. */
const placeOf = (from: HTMLElement): string => from.closest('.panel')?.querySelector('h3')?.id.replace('part-', '') ?? 'acts'
