import type { Wording } from '../pattern.ts'
import { idle } from './idle.ts'
import { without } from './without.ts'
import { kept } from './kept.ts'
import { lodged } from './lodged.ts'
import { taken } from './taken.ts'
import { countedFrom } from './counted-from.ts'
import { pastTheLimit } from './past-the-limit.ts'
import { waited } from './waited.ts'
import { doneIn } from './done-in.ts'

/** Ways to say how long something took: of several that fit a length, the first has it. */
export const totals: readonly Wording[] = [
  ...taken,
  ...idle,
  ...lodged,
  ...pastTheLimit,
  ...without,
  ...kept,
  ...waited,
  ...countedFrom,
  ...doneIn,
]
