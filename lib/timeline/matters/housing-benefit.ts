import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'
import { proofs } from './proofs.ts'

const papers = 'papers|appeal|bundle|submission|file|case'
const sentOn = 'sent|forwarded|passed|submitted|referred|lodged'
const handedIn = 'provided|supplied|sent|returned|submitted|handed|gave|brought|produced|uploaded|reached|arrived|came|took (\\w+ ){1,3}in'

/** Housing benefit: a claim and its decision, an appeal and its way to the tribunal. */
export const housingBenefit: Matter[] = [
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
            & forward\w*|refer(red)?|sen[dt]|pass(ed)?|submit\w*|went|go|lodged
            & tribunal
            & !(from|of) the tribunal|tribunal's|decision|said|reply|hearing|a copy|would|could|dwp|department
          `,
        ],
        next: [
          'hb-appealed',
          laidOutText`
            (${sentOn}|forward|send|pass|submit|refer) (it|them|this|these|the (${papers})) (\w+ )?to the (first-tier )?tribunal
            (it|they|this|these|which|(the|these|her|his|their) (${papers})) (was|were|went|has|have|had|is|are)(
              \ (finally|then|only|not|eventually|all|also|still|yet|to|be|been)
            ){0,4} ((${sentOn})|to the tribunal)
            (${sentOn}) (it|them|this|these|the (${papers}))(?! back)
            (did so|did this|did not do so|did not do this)
            & !
              (to|with) (mr|mrs|miss|ms|her|him|us)
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
              asked (for|to|the|it)\b
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
              (it|council) (finally )?sent
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
            & !appeal\w*|overpa\w+|asked|quer(y|ies)|tribunal|stop\w*|suspend\w*|reduc\w+|sent
          `,
        ],
        next: [
          'hb-claimed',
          laidOutText`
            decid\w+|decision|awarded|granted|rejected|assessed|refused|processed|entitled|paid (it|the claim|h\w+ claim)
            & !appeal\w*|overpa\w+|asked|quer(y|ies)|tribunal|complain\w*|stage1|stage2|council tax|discretionary
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
              (?<!(been|had|was|were) )asked
              (?<!(been|had|was|were) )requested
              again
              appeal\w*
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
              some of
          `,
        ],
      },
    ],
  },
]
