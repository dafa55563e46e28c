import type { Deadline } from './deadline.ts'

/** A sentence with its deadlines, and the commas around them, blanked out, so that its clauses read on. */
export function mask(text: string, place: { start: number; end: number }, deadlines: readonly Deadline[]): string {
  let masked = text.slice(place.start, place.end)
  for (const d of deadlines) {
    if (d.start >= place.end) continue
    let [from, to] = [d.start - place.start, Math.min(d.end, place.end) - place.start]
    const open = (/^(?:no|not|at)\b/i.test(masked.slice(from, to)) ? /(?:[,(–-]\s*(?:and\s+)?)?$/ : /(?:[,(–-]\s*)?$/).exec(
      masked.slice(Math.max(0, from - 6), from),
    )![0].length
    // "Agreed, within a month, to pay": both commas go. "Apologise within a week, pay £200": the comma parts two steps.
    if (open || !masked.slice(0, from).trim()) to += /^\s*[,)–]?/.exec(masked.slice(to, to + 3))![0].length
    from -= open
    masked = masked.slice(0, from) + ' '.repeat(to - from) + masked.slice(to)
  }
  return masked
}
