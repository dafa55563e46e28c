import { type Facts, factsOf, join } from './facts.ts'

/** All that a summary is made of. */
export interface Collection {
  decisions: Facts[]
  /** Names of limits by their ids. */
  limits: Map<string, string>
  /** Lines that are not decisions, and why. */
  left: { news: number; errors: number; twice: number; other: number }
}

/**
 * Gathers the decisions from lines of records. The same page twice counts once; chapters of one report are put together, and so
 * are other pages of the same reference.
 */
export async function collect(lines: AsyncIterable<string>): Promise<Collection> {
  const byKey = new Map<string, Facts>()
  const pages = new Set<string>()
  const limits = new Map<string, string>()
  const left = { news: 0, errors: 0, twice: 0, other: 0 }
  for await (const text of lines) {
    if (!text.trim()) continue
    const line = factsOf(text)
    if (line.kind !== 'decision') {
      left[line.kind === 'error' ? 'errors' : line.kind]++
      continue
    }
    const { facts, names } = line
    // A page that says nothing of where it stands can be told from others by its text alone.
    const page = facts.url || text
    if (pages.has(page)) {
      left.twice++
      continue
    }
    pages.add(page)
    for (const [rule, name] of names) limits.set(rule, name)
    const before = byKey.get(facts.reference ?? page)
    if (before) join(before, facts)
    else byKey.set(facts.reference ?? page, facts)
  }
  return { decisions: [...byKey.values()], limits, left }
}
