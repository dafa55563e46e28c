import { bothCases } from '../draft.ts'
import { complaintWords } from '../complaint-words.ts'
import type { Ombudsman } from '../ombudsman.ts'
import { arrangeEvidence } from './evidence.ts'
import { healthLimits } from './limits.ts'
import { phso as site } from './page.ts'

/** The Parliamentary and Health Service Ombudsman: the NHS in England, departments of government. */
export const phso: Ombudsman = {
  site,
  name: 'the Parliamentary and Health Service Ombudsman',
  words: [
    ...complaintWords,
    ...bothCases(
      '(?:Trust|Practice|Board|ICB|CCG|Surgery|Department|Agency|Hospital|[Oo]rganisation|Provider)\\b(?! of\\b)',
      'the Council',
    ),
    [/\ban organisation\b/g, 'a council'],
  ],
  back: [
    ['the Council', 'the organisation'],
    ['[Cc]ouncil', 'organisation'],
  ],
  arrange: arrangeEvidence,
  limits: healthLimits,
}
