import { earlierMatches } from '../../lib/actions/earlier-matches.ts'
import { measureName, pageKey, withCorrection, withoutCorrection } from '../../lib/corrections/corrections.ts'
import { measure, yardstick } from '../../lib/corrections/measure.ts'
import { formatCount } from '../../lib/calendar/words.ts'
import { formats } from '../../lib/export/formats.ts'
import type { Span } from '../../lib/calendar/span.ts'
import type { Words } from '../../lib/record.ts'
import type { Correction } from '../../lib/watchlist/case.ts'
import type { Change, Changed, Reply } from '../../lib/watchlist/messages.ts'
import { readAgainst, readWhen } from './fields.tsx'
import { copyText, saveFile } from './hand-over.ts'
import type { OverlayGiven } from './overlay.tsx'
import { inOrder } from './timeline.tsx'
import type { CardActs, CardState } from './state.ts'

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
  /** Gives the focus to an element of the card by its id, once it stands there. */
  focus: (id: string) => void
}

/** What each control of the card does. */
export function createActs({ given, get, set, read, show, clear, focus }: Running): CardActs {
  let comeBack: HTMLElement | null = null

  /** Sends a change; what it answers, or why it failed, is shown. */
  const change = async (wanted: Change, said: string, then: (done: Changed) => Partial<CardState> = () => ({})) => {
    const reply: Reply<Changed> = await given.change(wanted)
    if (given.signal.aborted) return
    if (!reply.ok) return set({ trouble: reply.why })
    set({ said, trouble: reply.answer.warning, ...then(reply.answer) })
  }
  const keep = async (corrections: Correction[], said: string) => {
    const before = get().correcting
    read(corrections)
    set({ correcting: null, undo: null, trouble: null })
    if (before !== null) focus(`edit-${before}`)
    await change({ do: 'correct', url: pageKey(get().decision.url), corrections }, said)
    if (get().watched) watch('The case on your watchlist was brought up to date.')
  }
  const watch = (said: string) => {
    const { record, decision, corrections, today } = get()
    // The watchlist keeps apart what the page gives and what the reader does.
    const ofPage = given.decision.decisionDate
    const asRead = { ...record, decisionDate: ofPage }
    const kept = withoutCorrection(corrections, 'card')
    void change({ do: 'watch', record: asRead, decisionDate: ofPage ? null : decision.decisionDate, readOn: today, corrections: kept }, said, (done) => ({
      watched: done.case ?? get().watched ?? null,
      undo: get().watched ? null : done.undo,
    }))
  }

  return {
    show(words, from) {
      if (!show(words)) return set({ said: 'These words could not be found in the page as it stands now.', undo: null })
      comeBack = from
      set({ showing: words, tip: null, undo: null, said: `Shown in the page: “${words.text}”. Escape leads back.` })
      focus('back')
    },
    workOut(limit) {
      void given.ask('open', { limit }).then((reply) => !reply.ok && set({ trouble: reply.why }))
    },
    back() {
      clear()
      set({ showing: null, said: '' })
      comeBack?.scrollIntoView({ block: 'center' })
      comeBack?.focus({ preventScroll: true })
      comeBack = null
    },
    place({ paragraph, block }) {
      if (paragraph !== null) return `paragraph ${paragraph}`
      const { blocks, sections } = get().decision
      const section = sections[blocks.find(({ id }) => id === block)?.section ?? 0]
      if (section?.kind === 'summary') return 'the summary'
      return section?.heading ? `“${section.heading}”` : 'the top of the page'
    },
    toggle() {
      set({ open: !get().open, tip: null })
      void change({ do: 'settings', set: { card: get().open ? 'open' : 'collapsed' } }, '')
    },
    fold(id) {
      const { unfolded } = get()
      set({ unfolded: unfolded.includes(id) ? unfolded.filter((one) => one !== id) : [...unfolded, id] })
    },
    hide: () => void keep(withCorrection(get().corrections, { of: 'card', removed: true }), ''),
    off: () => void change({ do: 'settings', set: { card: 'off' } }, ''),
    watch: () => watch('This case is on your watchlist.'),
    unwatch() {
      const { watched } = get()
      if (watched)
        void change({ do: 'remove', cases: [watched.id] }, 'This case is no longer on your watchlist.', ({ undo }) => ({
          watched: null,
          undo,
        }))
    },
    undo() {
      const { undo } = get()
      if (undo) void change(undo, 'Undone.', (done) => ({ undo: null, watched: undo.do === 'mark' ? get().watched : done.case }))
    },
    async updateCited(cited) {
      const reply = await given.ask('case', { reference: cited.reference, url: cited.url ?? '' })
      if (!reply.ok) return set({ trouble: reply.why })
      const marks = reply.answer ? earlierMatches([reply.answer], get().record.earlier).map((one) => ({ case: one.case, action: one.action, mark: one.mark })) : []
      if (marks.length === 0) return set({ said: 'This page does not say what became of the actions of that case.', undo: null })
      await change({ do: 'mark', marks }, `${cited.title}: ${formatCount(marks.length, 'action')} updated.`, ({ undo }) => ({ undo }))
    },
    edit(id) {
      const before = get().correcting
      set({ correcting: id })
      focus(id === null ? `edit-${before}` : 'correct')
    },
    correct(...made) {
      if (made.length === 0) return set({ said: 'Nothing was changed.', undo: null })
      void keep(made.reduce<Correction[]>(withCorrection, get().corrections), 'The page was read again with what you put right.')
    },
    undoCorrection: (of) => void keep(withoutCorrection(get().corrections, of), 'Undone.'),
    measure(form) {
      const { record, limits } = get()
      const events = inOrder(record.timeline)
      const [start, end] = ['start', 'end'].map((name) => readWhen(form, name, events)) as [Span | null, Span | null]
      const name = readAgainst(form)
      const by = yardstick(name, limits)
      if (!start || !end) return set({ said: 'Choose two entries, or enter two days.', measured: null, undo: null })
      if (!by) return set({ said: 'Choose a limit, or enter a length.', measured: null, undo: null })
      if (end.to < start.from) return set({ said: 'The second date lies before the first.', measured: null, undo: null })
      const measured = { ...measure(start, end, by, end.to), start, end, by, name }
      set({ measured, said: 'Measured.', undo: null })
    },
    keepMeasure() {
      const { measured, corrections } = get()
      if (!measured) return
      const one = { of: measureName(measured.start, measured.end), text: measured.name }
      void keep(withCorrection(corrections, one), 'The measurement is kept under Time limits.')
      set({ measured: null })
    },
    async save(format) {
      const { record, corrections, names, removed, today } = get()
      const text = await given.write(format, { record, corrections, names, removed, today })
      const about = formats[format]
      set({ copy: null, undo: null, trouble: null })
      if (!('copy' in about)) {
        saveFile(given.page, text, `${record.reference?.replaceAll(' ', '-') ?? 'overdue'}.${about.ending}`, about.type)
        return set({ said: `${about.name} was saved.` })
      }
      if (await copyText(given.page, text)) set({ said: `${about.name} was copied.` })
      else set({ copy: text, said: '' })
    },
    explain: (mark) => set({ tip: mark }),
    say: (said) => set({ said, undo: null }),
  }
}
