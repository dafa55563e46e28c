import { laidOutText } from '../text/laid-out.ts'
import type { Matter } from './matter.ts'

const papers = 'papers|appeal|bundle|submission|file|case'
const sentOn = 'sent|forwarded|passed|submitted|referred|lodged'
/** What somebody who claims or applies hands in. */
export const proofs = laidOutText`
  award
  bank statements
  certificates?
  details
  documents
  everything
  evidence
  identification
  id
  information
  paperwork
  passport
  payslips
  proofs?
  rent schedule
  schedule
  statements
  tenancy agreement
`
const handedIn =
  'provided|supplied|sent|returned|submitted|handed|gave|brought|produced|uploaded|reached|arrived|came|took (?:\\w+ ){1,3}in'

/** Housing benefit: a claim and its decision, an appeal and its way to the tribunal. */
export const benefits: Matter[] = [
  {
    id: 'hb-appeal',
    page: 'housing benefit',
    steps: [
      {
        kind: 'hb-appeal-forwarded',
        by: 'bcxi',
        says: [
          laidOutText`
            appeal\w*|${papers}
            & forward\w*|refer(?:red)?|sen[dt]|pass(?:ed)?|submit\w*|went|go|lodged
            & tribunal
            & !(?:from|of) the tribunal|tribunal's|decision|said|reply|hearing|a copy|would|could|dwp|department
          `,
        ],
        next: [
          'hb-appealed',
          laidOutText`
            (?:${sentOn}|forward|send|pass|submit|refer) (?:it|them|this|these|the (?:${papers})) (?:\w+ )?to the (?:first-tier )?tribunal
            (?:it|they|this|these|which|(?:the|these|her|his|their) (?:${papers})) (?:was|were|went|has|have|had|is|are)(?:
              \ (?:finally|then|only|not|eventually|all|also|still|yet|to|be|been)
            ){0,4} (?:(?:${sentOn})|to the tribunal)
            (?:${sentOn}) (?:it|them|this|these|the (?:${papers}))(?! back)
            (?:did so|did this|did not do so|did not do this)
            & !
              (?:to|with) (?:mr|mrs|miss|ms|her|him|us)
              decision
              letter
              reply
              complain\w*
              stage1
              stage2
              copy
              copies
              claim
              dwp
              department
          `,
        ],
      },
      {
        kind: 'hb-appealed',
        by: 'cxb',
        opens: true,
        says: [
          laidOutText`
            appeal\w*
            &
              appeal of
              appealed
              arrived
              asked (?:for|to|the|it)\b
              lodged
              logged
              made
              reached
              received
              registered
              sent
              stamped
              submitted
            & !
              allowed
              council tax
              department
              dismissed
              dwp
              forward\w*
              independence
              (?:it|council) (?:finally )?sent
              passed
              pensions
              pip
              refused
              school
              tribunal
              universal credit
              would
          `,
        ],
      },
    ],
  },
  {
    id: 'hb',
    page: 'housing benefit',
    steps: [
      {
        kind: 'hb-decided',
        by: 'bcxi',
        says: [
          laidOutText`
            claim\w*|housing benefit|award
            & decid\w+|decision|awarded|granted|allowed|rejected|assessed|refused|processed|paid
            & !appeal\w*|overpa\w+|asked|tribunal|stop\w*|suspend\w*|reduc\w+|sent
          `,
        ],
        next: [
          'hb-claimed',
          laidOutText`
            decid\w+|decision|awarded|granted|rejected|assessed|refused|processed|entitled|paid (?:it|the claim|h\w+ claim)
            & !appeal\w*|overpa\w+|asked|tribunal|complain\w*|stage1|stage2|council tax|discretionary
          `,
        ],
      },
      {
        kind: 'hb-claimed',
        by: 'cxb',
        opens: true,
        says: [
          laidOutText`
            claim\w*|housing benefit
            & claimed|appl\w+|made|submitted|received|sent|handed in|gave
            & !decid\w+|decision|overpa\w+|assess\w*|appeal\w*|suspend\w*|award\w*|asked|reconsider\w*|stopped|cancel\w*|paid
          `,
        ],
      },
      {
        kind: 'hb-claimed',
        by: 'cxb',
        opens: true,
        completes: true,
        says: [],
        next: [
          'hb-claimed',
          laidOutText`
            ${proofs}|this|these|them|it|last|rest|remainder|remaining|second|third
            & ${handedIn}|received|got|had
            & !
              again
              appeal\w*
              asked
              complain\w*
              copies of
              copy
              council sent
              decid\w+
              decision
              it sent
              letter
              notice
              overpa\w+
              part of
              reminder
              reply
              requested
              some of
          `,
        ],
      },
    ],
  },
]

/** A dispute about liability, a discount or council tax support, under section 16 of the Act of 1992, and its answer. */
export const councilTax: Matter[] = [
  {
    id: 'ct',
    page: 'two months|2 months|two-month|section 16|valuation tribunal',
    steps: [
      {
        kind: 'ct-answered',
        by: 'bx',
        says: [
          laidOutText`
            section 16|dispute\w*|liab\w+|challenge\w*|council tax appeal|notice of appeal
            & REPLY|DECIDE
            & !liability order|tribunal|court|summons\w*|magistrates|complaint|pcn|penalty|agents?|bailiffs?|ask\w*
          `,
        ],
        next: [
          'ct-disputed',
          laidOutText`
            REPLY|DECIDE|cancelled
            & !
              acknowledg\w+
              agents?
              ask\w*
              bailiffs?
              complaint
              court
              email of
              enquir\w+
              instalments
              liability order
              payment
              pcn
              penalty
              stage1
              stage2
              summons\w*
              tribunal
          `,
        ],
      },
      {
        kind: 'ct-answered',
        by: 'c',
        says: [],
        next: [
          'ct-disputed',
          laidOutText`
            (?:received|got|had|was sent|were sent|was given) (?:an?|the|its|this|no) (?:\w+ )?
              (?:reply|answer|response|decision)
            & !complaint|stage1|stage2|tribunal
          `,
        ],
      },
      {
        kind: 'ct-disputed',
        by: 'cxb',
        opens: true,
        says: [
          laidOutText`
            section 16|dispute\w*|liab\w+|not owe|council tax support|discount|exempt\w*
            & appealed|disputed?|wrote|challenged|served|emailed|appeal\w*
            & !
              agents?
              asked
              bailiffs?
              benefit overpayment
              complain\w*
              council sent
              council told
              council wrote
              court
              decided
              in dispute
              pcn
              penalty
              REPLY
              summons
              tribunal
          `,
        ],
        next: [
          '',
          laidOutText`
            (?:his|her|their|this|the) (?:letter|appeal)
            & received|reached|dated|stamped
            & !council sent|reminder|summons|bailiff|tribunal|complaint|court
          `,
        ],
      },
      {
        kind: 'ct-disputed',
        by: 'cxb',
        opens: true,
        says: [],
        next: [
          '',
          laidOutText`
            ^(?:that|which) the council (?:stamped|received|logged)
            appeal(?:ed|ing)? against (?:this|it|that|(?:the|its|their) (?:decision|refusal))
            wrote (?:\w+ ){0,6}(?:§ )?(?:disputing|challenging)
            to say (?:that )?(?:she|he|they) (?:should|ought to|was|were|did) (?:\w+ ){0,6}
              (?:discount|exempt\w*|liable|bill|owe)
            & !tribunal|court
          `,
        ],
      },
    ],
  },
]
