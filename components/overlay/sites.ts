import type { Read } from './reader.ts'
import { allSites as sites, ombudsmanAt } from '../../lib/sites/all.ts'
import { analyseOther, type Readers } from '../../lib/sites/analyse.ts'
import type { Limit } from '../../lib/rules/limit.ts'

export { sites }

/** How a page of another ombudsman is read, and its limits, with the readers that are loaded for every page; null where it is none. */
export function readingOf(address: string, readers: Readers): { read: Read; limits: readonly Limit[] } | null {
  const ombudsman = ombudsmanAt(address)
  return ombudsman && { read: (decision, spanOf) => analyseOther(ombudsman, decision, readers, spanOf), limits: ombudsman.limits }
}
