import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

const notice = 'pcns?|penalty|tickets?|notices?|charges?'
const cancelled = 'reject\\w*|refus\\w+|declin\\w+|cancel\\w*|turn(ed)? (\\w+ ){0,4}down|dismissed|upheld|accepted|withdrew'

/** A penalty charge: what the motorist says at once, and formal representations after the notice to owner, each with its answer. */
export const parking: Matter[] = [
  {
    id: 'pcn',
    page: 'penalty charge|pcn',
    steps: [
      {
        kind: 'pcn-decided',
        by: 'bcxi',
        says: [
          laidOutText`
            representations|formal challenge|notice of rejection
            & reject\w*|REPLY|refused|accept\w*|cancel\w*|issued|sent|served|considered|dismissed|dated
            & !made|adjudicator|tribunal|informal|plan|planning|polic(y|ies)|licen\w+|consultation
          `,
        ],
        next: [
          'pcn-represented',
          laidOutText`
            reject\w*|REPLY|refused|accepted|cancel\w*|turn(ed)? (\w+ ){0,4}down|dismissed
            & !certificate|debt|adjudicator|tribunal|complain\w*|stage1|stage2|court
          `,
        ],
      },
      {
        kind: 'pcn-represented',
        by: 'cxb',
        opens: true,
        says: [
          laidOutText`
            representations|formal challenge
            & made|make|making|submitted|sent|received|lodged|wrote|reached|arrived|dated|got|came
            & !
              28 days
              can
              consultation
              could
              DECIDE
              informal
              licen\w+
              may
              plan
              planning
              polic(y|ies)
              proposals?
              reject\w*
              REPLY
              right to
              scheme
          `,
        ],
        next: [
          '',
          laidOutText`
            representations|envelope|form|it|letter|them|these|they|which
            & delivered|handed (it |them |the (form|letter) )?in|signed for|stamped|reached|received
            & !
              account
              adjudicator
              appeal\w*
              badge
              complain\w*
              decision
              DECIDE
              informal\w*
              notice
              order
              permit
              proof
              reject\w*
              REPLY
              stage[123]
              tribunal
          `,
        ],
      },
    ],
  },
  {
    id: 'pcn-challenge',
    page: 'penalty charge|pcn|informal challenge',
    steps: [
      {
        kind: 'pcn-challenge-answered',
        by: 'bc',
        says: [`challenge\\w* & ${cancelled}|REPLY & !representations|formal(ly)?|tribunal|adjudicator|liab\\w+|council tax|complain\\w*`],
        next: [
          'pcn-challenged',
          laidOutText`
            REPLY|${cancelled}|did so|wrote
            & !
              acknowledg\w+
              adjudicator
              badge
              certificate
              complain\w*
              debt
              enquir\w+
              notice of rejection
              notice to owner
              representations
              stage1
              stage2
              tribunal
          `,
        ],
      },
      {
        kind: 'pcn-challenged',
        by: 'cx',
        opens: true,
        says: [
          laidOutText`
            challeng\w+
            & ${notice}|informal\w*|it|this
            & !
              adjudicator
              can
              complain\w*
              could
              council tax
              court
              decision
              evidence
              formal
              how
              liab\w+
              may
              refused
              reject
              rejected
              REPLY
              representations
              tribunal
          `,
          laidOutText`
            informal\w*
            & challenge\w*|appeal\w*|representations
            & made|sent|submitted|wrote|lodged|emailed|appealed|challenged
            & !rejected|refused|REPLY
          `,
        ],
      },
    ],
  },
]
