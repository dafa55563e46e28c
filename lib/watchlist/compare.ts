import type { Case } from './case.ts'
import { mergeCase } from './merge.ts'

/** What bringing in a file would do, case by case. */
export interface Comparison {
  fresh: Case[]
  /** As they would be afterwards. */
  changed: Case[]
  /** Number of cases that stay as they are. */
  same: number
  /** What is watched and not in the file: replacing removes it. */
  missing: Case[]
}

/**
 * Compares a file with what is watched.
 * @param mode `merge` keeps the later change of each case and action; `replace` takes the file as it is
 */
export function compare(watched: ReadonlyMap<string, Case>, file: readonly Case[], mode: 'merge' | 'replace'): Comparison {
  const comparison: Comparison = { fresh: [], changed: [], same: 0, missing: [] }
  const inFile = new Set<string>()
  for (const theirs of file) {
    inFile.add(theirs.id)
    const mine = watched.get(theirs.id)
    if (!mine) {
      comparison.fresh.push(theirs)
      continue
    }
    const after = mode === 'merge' ? mergeCase(mine, theirs) : theirs
    if (alike(mine, after)) comparison.same++
    else comparison.changed.push(after)
  }
  for (const mine of watched.values()) if (!inFile.has(mine.id)) comparison.missing.push(mine)
  return comparison
}

/** Whether two values hold the same, in whatever order their fields stand. */
function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && alike(one[key as never], other[key as never]))
}
