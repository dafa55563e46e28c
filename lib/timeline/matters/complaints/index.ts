import type { Matter } from '../matter.ts'
import { acknowledged } from './acknowledgement.ts'
import { made } from './made.ts'
import { finalReceived, panel } from './review-panel.ts'
import { askedFor, begun } from './stage-two-begins.ts'
import * as stageOne from './stage-one-answer.ts'
import * as stageTwo from './stage-two-ends.ts'

/**
 * Complaints. Their kinds carry "complaint:" here; the procedure they turn out to run under gives the kind. Most telling first: what only
 * the complainant's side tells stands behind what the body's own words tell.
 */
export const complaints: Matter = {
  id: 'complaint',
  page: 'complain',
  steps: [
    ...acknowledged,
    ...begun,
    ...panel,
    ...stageTwo.reported,
    ...askedFor,
    ...stageTwo.answered,
    ...stageOne.answered,
    ...finalReceived,
    ...stageTwo.received,
    ...stageOne.received,
    ...made,
  ],
}
