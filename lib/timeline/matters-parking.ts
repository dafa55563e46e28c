import { laidOutText } from '../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** An application for a Blue Badge and its decision. */
export const blueBadge: Matter = {
  id: 'blue-badge',
  page: 'blue badge',
  steps: [
    {
      kind: 'blue-badge-decided',
      by: 'bcxi',
      says: [
        laidOutText`
          badge
          & qualif\w+|not eligible|refus\w+|decid\w+|decision|approved|reject\w+|issued|turned down|awarded|granted|declined
          & !appeal\w*|review|reconsider\w*|pcn|penalty|permit|without
        `,
      ],
      next: [
        'blue-badge-applied',
        laidOutText`
          approved
          awarded
          could have (?:it|one|a)
          decid\w+
          decision
          declined
          eligible
          granted
          issued
          (?:new|renewed|replacement|another) (?:one|badge)
          not meet
          qualif\w+
          refus\w+
          reject\w+
          turn(?:ed)? (?:\w+ ){0,4}down
          would (?:have|get|receive|be (?:given|sent|issued)) (?:it|one|a badge|his badge|her badge)
          & !
            appeal\w*
            asked
            cancel\w*
            challenge\w*
            complain\w*
            evidence on
            expired?
            parking
            pcn
            penalty
            permit
            ran out
            reconsider\w*
            representations
            review
            run out
            stage1
            stage2
        `,
      ],
    },
    {
      kind: 'blue-badge-applied',
      by: 'cxb',
      opens: true,
      says: [
        laidOutText`
          badge
          & appl\w+|submitted|renew\w*|sent
          & !
            about to
            appeal\w*
            approved
            assessor
            consider\w*
            decid\w+
            decision
            evidence
            penalty
            permit
            refus\w+
            reject\w+
            representations
            review
            therap\w+
        `,
      ],
      next: [
        '',
        'applied|application|renew\\w* & ' +
          '!consider\\w*|assess\\w*|refus\\w+|decid\\w+|decision|permit|passport|appeal\\w*|review|licence|pass',
      ],
    },
  ],
}

const notice = 'pcn|penalty|ticket|charge notice|charge'
const cancelled = 'reject\\w*|refus\\w+|declin\\w+|cancel\\w*|turn(?:ed)? (?:\\w+ ){0,4}down|dismissed|upheld|accepted|withdrew'

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
            & !made|adjudicator|tribunal|informal|plan|planning|polic(?:y|ies)|licen\w+|consultation
          `,
        ],
        next: [
          'pcn-represented',
          laidOutText`
            reject\w*|REPLY|refused|accepted|cancel\w*|turn(?:ed)? (?:\w+ ){0,4}down|dismissed
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
              polic(?:y|ies)
              proposals?
              reject\w*
              REPLY
              right to
              scheme
          `,
        ],
      },
    ],
  },
  {
    id: 'pcn-challenge',
    page: 'penalty charge|pcn',
    steps: [
      {
        kind: 'pcn-challenge-answered',
        by: 'bc',
        says: [
          `challenge\\w* & ${cancelled}|REPLY & !representations|formal(?:ly)?|tribunal|adjudicator|liab\\w+|council tax|complain\\w*`,
        ],
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
