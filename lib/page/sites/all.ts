import { housing } from './housing.ts'
import { lgsco } from './lgsco.ts'
import { phso } from './phso.ts'
import { psow } from './psow.ts'
import type { Site } from './site.ts'
import { spso } from './spso.ts'

/** Every site whose decisions can be read. A newcomer is added here. */
export const allSites: readonly Site[] = [lgsco, housing, phso, spso, psow]
