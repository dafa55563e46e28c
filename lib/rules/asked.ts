import { askedOfChildren } from './asked/children.ts'
import { askedOfLiving } from './asked/living.ts'
import { askedElsewhere } from './asked/elsewhere.ts'
import { anythingElse, askedOfPlaces } from './asked/places.ts'
import type { Asked } from './asked/asked.ts'

export { anythingElse }
export type { Asked }

/** What a reader can choose from, the commonest first within a field; last what fits everything else. */
export const asked: readonly Asked[] = [...askedOfChildren, ...askedOfLiving, ...askedOfPlaces, ...askedElsewhere, ...anythingElse]
