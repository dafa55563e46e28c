// Starts and lengths by the last day to which they lead, and how much speaks for each.

import { dueOnly } from '../../../calendar/add-period.ts'
import type { Day, Span } from '../../../calendar/span.ts'
import { oncePer } from '../../../text/once.ts'
import { shared } from '../../../text/stems.ts'
import type { Stems } from '../../../text/stems.ts'
import type { Length } from '../lengths.ts'
import type { Told } from '../told.ts'

/** A start and a length that lead to the same last day. */
export interface Lead {
  length: Length
  start: Told
  /** How much the start and the length share, once asked for. */
  asked?: number
}

/** Starts and lengths by the last day to which they lead. */
export type Leading = ReadonlyMap<Day, Lead[]>

/** Where each of the lengths leads from each start; what was agreed runs from its own day. A pause after each length. */
export function* leadingFrom(starts: readonly Told[], lengths: Iterable<Length>): Generator<void, Leading> {
  const leading = new Map<Day, Lead[]>()
  for (const length of lengths) {
    yield
    const from = length.from ? [{ event: length.from, about: new Map() }] : starts
    for (const start of from) {
      const day = dueOf(start.event.span, length)
      if (!day) continue
      const list = leading.get(day)
      if (list) list.push({ length, start })
      else leading.set(day, [{ length, start }])
    }
  }
  return leading
}

/** Last days by the start and the length that lead there: a page gives one length again and again. */
const dues = oncePer((_start: Span) => new Map<string, Day | undefined>())

function dueOf(start: Span, length: Length): Day | undefined {
  const known = dues(start)
  const { period, beginningWith } = length
  const counted = `${period.value} ${period.unit} ${beginningWith}`
  if (!known.has(counted)) known.set(counted, dueOnly(start, period, length)?.to)
  return known.get(counted)
}

/**
 * How much speaks for a start and a length, beside the words of one sentence: words that the length shares with it, words that the start
 * shares with both. What it shares with each is kept while many are weighed. 0 where nothing ties the length to it.
 * @param said what the sentence is about
 */
export function weighing(said: Stems): (lead: Lead, near: number) => number {
  const ofLength = oncePer(({ about }: Length) => Math.min(3, shared(said, about)))
  const ofStart = oncePer(({ about }: Told) => Math.min(1, shared(about, said)))
  return (lead, near) => {
    const { length, start } = lead
    // What was agreed can run from one day only.
    const link = near + ofLength(length) + (length.from ? 1.5 : 0)
    const asked = (lead.asked ??= shared(start.about, length.about))
    return link > 0 || asked >= 1.5 ? link + Math.min(2, asked) + ofStart(start) : 0
  }
}

/** The heaviest first; of two that weigh the same, the one that is a limit of the rulebook. */
export const heaviestFirst = <T extends Lead & { weight: number }>(leads: readonly T[]): T[] =>
  leads.toSorted((a, b) => b.weight - a.weight || Number(a.length.rule === 'page-limit') - Number(b.length.rule === 'page-limit'))
