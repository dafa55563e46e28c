import { isDay } from '../calendar/day.ts'
import type { Day } from '../calendar/span.ts'
import { sectionsOf, sectionStates, shownOf, type SectionState } from './sections.ts'
import { readRows, rowAgain, summaryOf, writeRows, type Summary } from './summary.ts'

/**
 * What the popup shows on a day, and no more: the few cases at the top of each part, and how many there are. Kept beside the index, so
 * that a popup over thousands of cases reads no more than one over ten. Holds for its day and its setting only; can be made anew at any
 * time.
 */
export interface Glance {
  day: Day
  soonDays: number
  /** How many cases are on the watchlist. */
  watched: number
  counts: Record<SectionState, number>
  /** The cases that are shown. */
  shown: Summary[]
}

/** The same from the whole index. */
export function glanceOf(summaries: readonly Summary[], day: Day, soonDays: number): Glance {
  const sections = sectionsOf(summaries, day, soonDays)
  const wanted = new Set(shownOf(sections))
  return {
    day,
    soonDays,
    watched: summaries.length,
    counts: Object.fromEntries(sectionStates.map((state) => [state, sections.cases[state].length])) as Glance['counts'],
    shown: summaries.filter(({ id }) => wanted.has(id)),
  }
}

/** What stands under its key. */
export const writeGlance = ({ shown, ...rest }: Glance): object => ({ ...rest, shown: writeRows(shown.map(rowAgain)) })

/** The same, read, where it is of this day and setting; null where it is not, or cannot be read: the index then tells. */
export function readGlance(value: unknown, today: Day, days: number): Glance | null {
  const { day, soonDays, watched, counts, shown } = (value ?? {}) as Partial<Record<keyof Glance, unknown>>
  const rows = readRows(shown)
  if (!rows || !isDay(day) || day !== today || soonDays !== days || !isCount(watched)) return null
  const known = counts as Glance['counts'] | undefined
  if (!sectionStates.every((state) => isCount(known?.[state]))) return null
  return { day: today, soonDays: days, watched: watched as number, counts: known!, shown: rows.map(summaryOf) }
}

const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0
