import { formatLate, formatLimit, formatSpan } from '../../lib/calendar/words.ts'
import { say, sayDay } from '../../lib/interface/say.ts'
import type { Highlighter } from '../../lib/highlight/highlighter.ts'
import type { Words } from '../../lib/text/words.ts'
import { openDeadline } from './open-deadline.ts'
import type { CardState, Mark } from './state.ts'

interface MarksGiven {
  page: Document
  root: ShadowRoot
  locate: (start: number, end: number) => Range | null
  highlighter: Highlighter
  signal: AbortSignal
  get: () => CardState
  set: (part: Partial<CardState>) => void
}

/**
 * Keeps the markers beside their words: start and end of clocks, and deadlines. They are placed anew when the page changes
 * its size.
 */
export function createMarks({ page, root, locate, highlighter, signal, get, set }: MarksGiven): { place: () => void } {
  const view = page.defaultView
  let asked = 0
  const place = () => {
    if (signal.aborted || asked || !view) return
    asked = view.requestAnimationFrame(() => {
      asked = 0
      if (!signal.aborted) layOut()
    })
  }
  const layOut = () => {
    const { open, record, marks } = get()
    const found = open
      ? wanted(record).flatMap((mark) => {
          const range = locate(mark.words.start, mark.words.end)
          return range ? [{ mark, range }] : []
        })
      : []
    highlighter.underline(found.map(({ range }) => range))
    const layer = root.host.getBoundingClientRect()
    const placed = found.flatMap(({ mark, range }): Mark[] => {
      const box = [...range.getClientRects()].at(-1)
      return box
        ? [{ ...mark, x: Math.round(box.right - layer.left), y: Math.round(box.top - layer.top), height: Math.round(box.height) }]
        : []
    })
    if (JSON.stringify(placed) !== JSON.stringify(marks)) set({ marks: placed })
  }
  const watch = view && 'ResizeObserver' in view ? new view.ResizeObserver(place) : null
  watch?.observe(page.body)
  watch?.observe(root.host)
  view?.addEventListener('resize', place, { signal })
  signal.addEventListener('abort', () => watch?.disconnect())
  return { place }
}

type Wanted = Omit<Mark, 'x' | 'y' | 'height'>

/** What deserves a marker, in the order of the text; one marker for the same words. */
function wanted({ delays, actions }: CardState['record']): Wanted[] {
  const found = new Map<string, Wanted>()
  const add = (kind: Mark['kind'], words: Words | null | undefined, label: string) => {
    if (!words) return
    const key = `${words.start}-${words.end}`
    const other = found.get(key)
    found.set(key, other ? { ...other, label: `${other.label}. ${label}` } : { kind, words, label })
  }
  for (const clock of delays) {
    const what = `${clock.name} (${formatLimit(clock.limit)})`
    if (clock.start) add('start', clock.start.words, say('card_startOf', { what, day: formatSpan(clock.start) }))
    if (clock.end) add('end', clock.end.words, say('card_endOf', { what, day: formatSpan(clock.end), late: formatLate(clock.late) }))
  }
  for (const action of actions)
    add('deadline', action.words, say('card_deadlineOf', { day: action.due ? sayDay(action.due) : openDeadline(action) }))
  return [...found.values()].sort((a, b) => a.words.start - b.words.start)
}
