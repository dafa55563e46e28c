import type { ClockInput } from '../delays/clock-input.ts'
import type { ClockResult } from '../delays/run-clocks.ts'
import { modelOf } from './score.ts'
import { secondOpinion } from './opinion.ts'
import type { Model } from './score.ts'
import { weights } from './weights.ts'

let model: Model | null = null

/** A second opinion on the clocks of a page by what `npm run train` has learnt; unpacked when the first page asks for it. */
export function byWhatWasLearnt(input: ClockInput, read: ClockResult): Generator<void, ClockResult> {
  return secondOpinion(input, read, (model ??= modelOf(weights)))
}
