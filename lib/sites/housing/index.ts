import { bothCases } from '../draft.ts'
import { complaintWords } from '../complaint-words.ts'
import type { Ombudsman } from '../ombudsman.ts'
import { arrangeOrders } from './orders.ts'
import { housingLimits } from './limits.ts'
import { housing as site } from './page.ts'

/** The Housing Ombudsman, England. */
export const housing: Ombudsman = {
  site,
  name: 'the Housing Ombudsman',
  orders: true,
  words: [
    ...complaintWords,
    [/(?<!\backnowledged )\b(?:the|an|his|her|their) (?:escalation(?: request)?|request to escalate)\b/g, 'the stage 2 request'],
    [/\b(?:escalation|stage 2|stage two) acknowledgement\b/g, 'acknowledgement of the stage 2 request'],
    // "at stage 1 and 20 working days at stage 2": two lengths.
    [/(?<=\bstage (?:1|one))(?= and (?:within )?\d)/g, ','],
    [/\b[Ii]t is (?:also |further )?recommended that\b/g, 'We recommend that'],
    // A date of the Code's is none of a complaint.
    [/\b(?:[A-Z][a-z]+ )?20\d\d (?:version|edition)(?= of (?:our|the|its|that) )/g, 'version'],
    [/\bComplaint Handling Code(?=,? (?:of|from|dated|in) )/g, 'Code'],
    [/\bdate of (?:this|the|our) (?:amended )?(?:report|determination)\b/g, 'date of this decision'],
    [/\b(?:of|from|after) (?:this|our) (?:report|determination)\b/g, 'of this decision'],
    [/\b[Tt]he (?:resident|tenant|leaseholder)(?=['’]s\b|\b(?!s))/g, 'Ms R'],
    ...bothCases('landlord\\b', 'the Council'),
    [/\blandlords(?=\b)/gi, 'councils'],
    [/\blandlord(?=\b)/gi, 'Council'],
  ],
  back: [
    ['Ms R', 'the resident'],
    ['[Tt]he Council', 'the landlord'],
    ['Council', 'landlord'],
  ],
  arrange: arrangeOrders,
  limits: housingLimits,
}
