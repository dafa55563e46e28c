import type { Matter } from './matter.ts'

const papers = 'papers|appeal|bundle|submission|file|case'
const sentOn = 'sent|forwarded|passed|submitted|referred|lodged'
/** What somebody who claims or applies hands in. */
export const proofs =
  'information|evidence|award|payslips|proofs?|bank statements|documents|details|statements|paperwork|tenancy agreement|everything|certificates?|passport|identification|id|rent schedule|schedule'
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
          `appeal\\w*|${papers} & forward\\w*|refer(?:red)?|sen[dt]|pass(?:ed)?|submit\\w*|went|go|lodged & tribunal & !(?:from|of) the tribunal|tribunal's|decision|said|reply|hearing|a copy|would|could|dwp|department`,
        ],
        next: [
          'hb-appealed',
          `(?:${sentOn}|forward|send|pass|submit|refer) (?:it|them|this|these|the (?:${papers})) (?:\\w+ )?to the (?:first-tier )?tribunal|(?:it|they|this|these|which|(?:the|these|her|his|their) (?:${papers})) (?:was|were|went|has|have|had|is|are)(?: (?:finally|then|only|not|eventually|all|also|still|yet|to|be|been)){0,4} (?:(?:${sentOn})|to the tribunal)|(?:${sentOn}) (?:it|them|this|these|the (?:${papers}))(?! back)|(?:did so|did this|did not do so|did not do this) & !(?:to|with) (?:mr|mrs|miss|ms|her|him|us)|decision|letter|reply|complain\\w*|stage1|stage2|copy|copies|claim|dwp|department`,
        ],
      },
      {
        kind: 'hb-appealed',
        by: 'cxb',
        opens: true,
        says: [
          'appeal\\w* & appealed|appeal of|lodged|sent|submitted|made|received|stamped|logged|registered|reached|arrived|asked (?:for|to|the|it)\\b & !department|dwp|pensions|independence|pip|universal credit|council tax|tribunal|forward\\w*|refused|school|dismissed|allowed|passed|(?:it|council) (?:finally )?sent|would',
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
          'claim\\w*|housing benefit|award & decid\\w+|decision|awarded|granted|allowed|rejected|assessed|refused|processed|paid & !appeal\\w*|overpa\\w+|asked|tribunal|stop\\w*|suspend\\w*|reduc\\w+|sent',
        ],
        next: [
          'hb-claimed',
          'decid\\w+|decision|awarded|granted|rejected|assessed|refused|processed|entitled|paid (?:it|the claim|h\\w+ claim) & !appeal\\w*|overpa\\w+|asked|tribunal|complain\\w*|stage1|stage2|council tax|discretionary',
        ],
      },
      {
        kind: 'hb-claimed',
        by: 'cxb',
        opens: true,
        says: [
          'claim\\w*|housing benefit & claimed|appl\\w+|made|submitted|received|sent|handed in|gave & !decid\\w+|decision|overpa\\w+|assess\\w*|appeal\\w*|suspend\\w*|award\\w*|asked|reconsider\\w*|stopped|cancel\\w*|paid',
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
          `${proofs}|this|these|them|it|last|rest|remainder|remaining|second|third & ${handedIn}|received|got|had & !asked|requested|some of|part of|decid\\w+|decision|complain\\w*|appeal\\w*|letter|reply|notice|council sent|it sent|reminder|overpa\\w+|copy|copies of|again`,
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
          'section 16|dispute\\w*|liab\\w+|challenge\\w*|council tax appeal|notice of appeal & REPLY|DECIDE & !liability order|tribunal|court|summons\\w*|magistrates|complaint|pcn|penalty|agents?|bailiffs?|ask\\w*',
        ],
        next: [
          'ct-disputed',
          'REPLY|DECIDE|cancelled & !liability order|tribunal|court|summons\\w*|bailiffs?|agents?|complaint|stage1|stage2|ask\\w*|payment|instalments|email of|enquir\\w+|pcn|penalty|acknowledg\\w+',
        ],
      },
      {
        kind: 'ct-answered',
        by: 'c',
        says: [],
        next: [
          'ct-disputed',
          '(?:received|got|had|was sent|were sent|was given) (?:an?|the|its|this|no) (?:\\w+ )?(?:reply|answer|response|decision) & !complaint|stage1|stage2|tribunal',
        ],
      },
      {
        kind: 'ct-disputed',
        by: 'cxb',
        opens: true,
        says: [
          'section 16|dispute\\w*|liab\\w+|not owe|council tax support|discount|exempt\\w* & appealed|disputed?|wrote|challenged|served|emailed|appeal\\w* & !REPLY|tribunal|court|decided|council wrote|council told|council sent|complain\\w*|summons|in dispute|pcn|penalty|benefit overpayment|agents?|bailiffs?|asked',
        ],
        next: [
          '',
          '(?:his|her|their|this|the) (?:letter|appeal) & received|reached|dated|stamped & !council sent|reminder|summons|bailiff|tribunal|complaint|court',
        ],
      },
      {
        kind: 'ct-disputed',
        by: 'cxb',
        opens: true,
        says: [],
        next: [
          '',
          '^(?:that|which) the council (?:stamped|received|logged)|appeal(?:ed|ing)? against (?:this|it|that|(?:the|its|their) (?:decision|refusal))|wrote (?:\\w+ ){0,6}(?:§ )?(?:disputing|challenging)|to say (?:that )?(?:she|he|they) (?:should|ought to|was|were|did) (?:\\w+ ){0,6}(?:discount|exempt\\w*|liable|bill|owe) & !tribunal|court',
        ],
      },
    ],
  },
]
