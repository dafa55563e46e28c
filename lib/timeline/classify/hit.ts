import type { Matter, Step } from '../matters/matter.ts'

/** What a clause tells: a step of a matter. */
export interface Hit {
  matter: Matter
  step: Step
}
