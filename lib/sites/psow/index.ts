import { bothCases } from '../draft.ts'
import { complaintWords } from '../complaint-words.ts'
import type { Ombudsman } from '../ombudsman.ts'
import { arrangeSettlement } from './settlement.ts'
import { welshLimits } from './limits.ts'
import { psow as site } from './page.ts'

/** The Public Services Ombudsman for Wales. */
export const psow: Ombudsman = {
  site,
  name: 'the Public Services Ombudsman for Wales',
  words: [
    ...complaintWords,
    [/\bAt the Ombudsman['’]s request(?= (?:the|it|they)\b)/g, 'At the Ombudsman’s request,'],
    // The complaint to the Ombudsman is none to the body.
    [/\bcomplained(?= (?:that|about)\b(?![^.]*\b\d{1,2} ?[A-Z][a-z]+[^.]*\bto the Council))/g, 'complains'],
    ...bothCases(
      '(?:(?:University )?Health Board|(?:Housing )?Association|Practice|Surgery|Trust|Authority|Landlord|Home)\\b(?! of\\b)',
      'the Council',
    ),
  ],
  back: [
    ['the Council', 'the body'],
    ['Council', 'body'],
  ],
  arrange: arrangeSettlement,
  limits: welshLimits,
}
