import { analyse, readInSteps } from '../analyse.ts'
import { headline } from '../delays/headline.ts'
import type { Decision } from '../page/decision.ts'
import type { DecisionRecord } from '../record.ts'
import { atOnce } from '../text/steps.ts'
import { ombudsmanAt } from './all.ts'
import { analyseOther } from './analyse.ts'

/** Everything that can be taken from a decision of any ombudsman that is known, told by the decision's address. */
export function analyseAny(decision: Decision): DecisionRecord {
  const ombudsman = ombudsmanAt(decision.url)
  return ombudsman ? atOnce(analyseOther(ombudsman, decision, { analyseInSteps: readInSteps, headline })) : analyse(decision)
}
