import { lgsco } from '../page/sites/lgsco.ts'
import type { Site } from '../page/sites/site.ts'
import { housing } from './housing/index.ts'
import type { Ombudsman } from './ombudsman.ts'
import { phso } from './phso/index.ts'
import { psow } from './psow/index.ts'
import { spso } from './spso/index.ts'

/** Every ombudsman besides the first whose decisions can be read. A newcomer is added here. */
export const ombudsmen: readonly Ombudsman[] = [housing, phso, spso, psow]

/** Every site whose decisions can be read. */
export const allSites: readonly Site[] = [lgsco, ...ombudsmen.map(({ site }) => site)]

/** The ombudsman whose decision stands at an address; null for the first one, and where it is not known. */
export function ombudsmanAt(address: string): Ombudsman | null {
  const origin = URL.parse(address)?.origin ?? ''
  return ombudsmen.find(({ site }) => site.origins.includes(origin)) ?? null
}
