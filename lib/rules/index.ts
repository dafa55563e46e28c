import type { Limit } from './limit.ts'
import { readLimits } from './read-limits.ts'

/** The limits of which clocks are read, in the order of the rulebook. The others, and what readers are told, are in whole-rulebook.ts. */
export const limits: readonly Limit[] = readLimits

const byId = new Map(limits.map((limit) => [limit.id, limit]))

/** One of these by its id; undefined for 'agreed-action', 'page-limit' and every other id. */
export function limitById(id: string): Limit | undefined {
  return byId.get(id)
}
