import { laidOutText } from '../../text/laid-out.ts'
import { bothCases } from '../draft.ts'
import { complaintWords } from '../complaint-words.ts'
import type { Ombudsman } from '../ombudsman.ts'
import { arrangeRecommendations } from './recommendations.ts'
import { scottishLimits } from './limits.ts'
import { spso as site } from './page.ts'

/** The Scottish Public Services Ombudsman. People are "C" and "A" in its summaries. */
export const spso: Ombudsman = {
  site,
  name: 'the Scottish Public Services Ombudsman',
  calendar: 'scotland',
  words: [
    ...complaintWords,
    // The model procedure has five working days at its first stage and twenty at its second, and is often named without the stage.
    [
      /(?<!\bNHS )\b(?:model )?complaints? handling procedure(?=[^.]*\b(?:20|twenty) working days)(?![^.]*\bstage\b)/gi,
      'stage 2 complaints procedure',
    ],
    [/\b(?:model )?complaints? handling procedure(?=[^.]*\b(?:5|five) working days)(?![^.]*\bstage\b)/gi, 'stage 1 complaints procedure'],
    [/\b(?:made|submitted|raised|lodged) an? (?:stage (?:2|two) complaint|complaint at stage (?:2|two))\b/g, 'asked to escalate'],
    // The body is "they", as people are: what only a body does, it did.
    [/\bThey(?= (?:acknowledged|issued|upheld)\b)/g, 'The Council'],
    // What the complaint to the Ombudsman is about; "complained to the council about" is the other one.
    [/(?<=\bC(?: also)? )complained(?= (?:that|about|on behalf)\b)/g, 'complains'],
    [/(?<![\w(.'’-])C(?=['’]s\b| )/g, 'Ms C'],
    [/(?<= (?:to|with|for|by|from|told|that|gave|sent|paid|pay|offer|asked|informed|and) )C(?=[.,;:]|$)/g, 'Ms C'],
    ...bothCases(
      laidOutText`
        (?:
          authority
          college
          company
          council
          (?:health )?board
          (?:housing )?association
          organisation
          partnership
          practice
          prison
          trust
          university
        )\b(?! of\b)
      `,
      'the Council',
    ),
  ],
  back: [
    ['Ms C', 'C'],
    ['the Council', 'the body'],
    ['Council', 'body'],
  ],
  arrange: arrangeRecommendations,
  limits: scottishLimits,
}
