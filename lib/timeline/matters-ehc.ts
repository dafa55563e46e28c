import { laidOutText } from '../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** Education, health and care plans: assessments, reviews, orders of the tribunal, moves between councils. */
export const ehc: Matter[] = [
  {
    id: 'ehc-tribunal',
    page: 'tribunal',
    steps: [
      {
        kind: 'ehc-tribunal-ordered',
        by: 'tcbx',
        opens: true,
        says: [
          'order\\w*|directed & tribunal|consent|panel & !appeal\\w*|would|hearing',
          'tribunal & (?:decided|allowed|upheld|decision|ruled|issued)',
        ],
      },
      {
        kind: 'ehc-tribunal-ordered',
        by: 't',
        opens: true,
        says: [
          'made|gave|issued|sent|signed|approved & order|ruling|decision & !draft|evidence|witness|directions',
          'ordered|directed & council|authority|assess\\w*|plan & !evidence|witness|hearing|would',
        ],
      },
      {
        kind: 'ehc-tribunal-ordered',
        by: 'b',
        opens: true,
        says: [
          '(?:would not|will not|not to|no longer|did not|not) (?:be )?(?:oppos\\w+|defend\\w*|contest\\w*|resist\\w*) & appeal|tribunal',
          'conceded|gave way & appeal|tribunal',
        ],
      },
      {
        kind: 'ehc-assessment-decided',
        by: 'bcx',
        says: [],
        next: [
          'ehc-tribunal-ordered',
          laidOutText`
            told|wrote|written|informed|notified|confirmed|agreed|letter|said|emailed|began|begun|started|commenced
            & assess\w*
            & !re-?assess\w*|social|draft|psychologist|advice|ask\w*|request\w*|complain\w*|appoint\w*|delay\w*
          `,
        ],
      },
      {
        kind: 'ehc-issue-decided',
        by: 'bc',
        says: [],
        next: [
          'ehc-tribunal-ordered',
          laidOutText`
            (?:not to|would not|not going to|refus\w+ to|declin\w+ to) (?:issue|make|write|produce) (?:an?|the|her|his|their)
            & plan
            & !amend\w*
          `,
        ],
      },
      {
        kind: 'ehc-tribunal-final-issued',
        by: 'bcx',
        says: [],
        next: ['ehc-tribunal-ordered', '(?:final|finalised) & plan & SEND & !amend\\w*|draft'],
      },
      { kind: 'ehc-tribunal-plan-amended', by: 'bcx', says: [], next: ['ehc-tribunal-ordered', 'plan & SEND|amended|finalised'] },
    ],
  },
  {
    id: 'ehc-reassess',
    page: 'reassess|re-assess',
    steps: [
      { kind: 'ehc-reassess-requested', by: 'cx', opens: true, says: ['re-?assess\\w* & ASK'] },
      { kind: 'ehc-reassess-decided', by: 'b', says: ['re-?assess\\w* & DECIDE'] },
    ],
  },
  {
    id: 'ehc-transfer',
    page: laidOutText`
      moved to
      moved into
      moved here
      transferred
      old council
      previous council
      another council
      former council
      another authority
      previous authority
      another area
      different area
    `,
    steps: [
      {
        kind: 'ehc-plan-transferred',
        by: 'cbx',
        says: [
          laidOutText`
            (?:old|previous|former|other|first|original) (?:council|authority)|(?:council|authority) [b-z]
            & transferred|sent|passed
            & plan
            & !ask\w*|request\w*|draft|amend\w*|would|copy
          `,
          '\\w+ (?<!the )(?:council|authority) transferred & plan',
          'plan & transferred & from|to the council',
          '(?:plan|it) was (?:formally |finally )?transferred & plan',
          '(?:became|took over|took on) responsib\\w+ & plan',
          'received & plan & (?:old|previous|former|other|first|original) (?:council|authority) & !copy|draft',
          'transfer (?:of the plan )?(?:took effect|took place|happened|was complete) & !phase|school',
        ],
      },
      {
        kind: 'ehc-transfer-informed',
        by: 'b',
        says: [],
        next: [
          'ehc-moved-area|ehc-plan-transferred',
          laidOutText`
            told|wrote|informed|notified
            & review|reassess|assess|plan|what it
            & !lost|receive\w*|wait\w*|chas\w+|need\w*|ask\w*|request\w*
          `,
        ],
      },
      {
        kind: 'ehc-transfer-informed',
        by: 'c',
        says: [],
        next: [
          'ehc-moved-area|ehc-plan-transferred',
          'received|got|told|heard|letter & adopted|reassess|re-assess|would review|what it & !ask\\w*|request\\w*',
        ],
      },
      {
        kind: 'ehc-moved-area',
        by: 'cb',
        opens: true,
        says: [
          "moved & (?:into|to) (?:the|this) (?:council's |council )?(?:area|borough|county|city|district)|to the council's area|moved here",
          'moved (?:house |home )?(?:on|in) § & !school|class|placement|flat|out|job|team',
          "(?:came to live|settled|relocated) & council's|area|borough|county|city|district",
        ],
      },
    ],
  },
  {
    id: 'ehc-review',
    page: 'health and care|ehc plan|ehc needs|special educational needs',
    steps: [
      {
        kind: 'ehc-amended-final-issued',
        by: 'bcx',
        says: [
          '(?:final|finalised|finalising) & plan & amended|amend|revised|following the review & SEND & !will not',
          'amended & plan & issued|finalised|sent & !draft|propos\\w+|notice|would|letter',
        ],
        next: ['ehc-review-met', '(?:final|finalised) & plan|it & SEND & !draft'],
      },
      {
        kind: 'ehc-amendments-sent',
        by: 'bcx',
        says: [
          'notice|notification|letter|proposed|draft & amend\\w*|chang\\w+ & SEND & !final|school|transport',
          laidOutText`
            sent|enclos\w+|came with
            &
              amendments
              amendment notice
              proposed (?:changes|amendments)
              (?:changes|amendments) (?:that |which )?(?:it|the council) (?:was proposing|proposed|wanted)
          `,
          '(?:amendment notice|notice of amendments?|proposed amendments|draft amended plan) & SEND|was|were',
          'told|wrote|said & amend & plan & sent|notice|with the|proposed|enclos\\w+|set out',
        ],
      },
      {
        kind: 'ehc-review-decided',
        by: 'bcx',
        says: [
          laidOutText`
            DECIDE|said|intend\w*|propos\w*
            &
              amend\w*
              ceas\w+
              continue
              keep\w*
              maintain\w*
              not (?:to )?(?:change|amend)
              unchanged
              without (?:change|amendment)
            & plan|it|review
            & !tribunal|final|issued
          `,
          '(?:decision|decided) (?:to|not to) (?:amend|maintain|cease|discontinue|keep|end|change) & !final',
        ],
      },
      {
        kind: 'ehc-review-met',
        by: 'bcx',
        opens: true,
        next: ['', '^(?:the|a|this) (?:review )?meeting & convened|held|took place|happened & !would'],
        says: [
          laidOutText`
            review|review meeting
            & MEET|was on|there was
            & !complaint|panel|tribunal|decision|judicial|suitability|case|ask\w*|request\w*|want\w*|cancel\w*|postpon\w*
          `,
          'reviewed & plan & !complaint|panel|would',
          '(?:annual|transfer|early|interim|emergency|phase transfer) review (?:meeting )?(?:of|on|in) § & !ask\\w*|request\\w*|want\\w*',
          'review meeting (?:on|of|in) §',
          'meeting of §',
        ],
      },
    ],
  },
  {
    id: 'ehc-assessment',
    page: 'health and care|ehc plan|ehc needs|special educational needs',
    steps: [
      {
        kind: 'ehc-final-issued',
        by: 'bcx',
        owed: laidOutText`
          (?:finish|complet|conclud)\w*
          & (?:the|its|this|that) (?:\w+ )?process|ehc (?:needs )?assessment|needs assessment
          & !re-?assess\w*|review
        `,
        says: [
          '(?:final|finalised|finalising|first) & plan & SEND & !draft|amend\\w*|propos\\w+|would|review',
          'issued|finalised & (?:ehc )?plan & !draft|amend\\w*|propos\\w+|notice|would|not to',
        ],
        next: ['ehc-assessment-requested', 'final|finalised|plan & SEND & !draft|amend\\w*'],
      },
      {
        kind: 'ehc-draft-issued',
        by: 'bcx',
        says: ['draft & SEND & !draft decision|comments? on|commented|my draft|our draft|amend\\w*|draft of this'],
      },
      {
        kind: 'ehc-issue-decided',
        by: 'bcx',
        says: [
          'DECIDE & (?:issue|make|produce|need|have|write|draw up) & plan & !amend\\w*|final|draft|school|assess for',
          'decid\\w+|refused|decision & (?:not )?(?:to )?issue',
          '(?:16|sixteen)[- ]week (?:deadline|time limit) (?:to|for the council to) decide (?:was|ended|expired) (?:on )?§',
        ],
      },
      {
        kind: 'ehc-advice-received',
        by: 'xibc',
        says: [
          'advice|psychologist|ep|eps & SEND|reported & !ask\\w*|request\\w*|sought|commissioned|consulted|legal advice|wrong advice',
          'advice|psychologist|ep & (?:report|assessment) & SEND|submitted & !ask\\w*|request\\w*|sought|commissioned|wait\\w*',
        ],
        next: [
          'ehc-advice-requested',
          laidOutText`
            received|arrived|came|provided|completed|sent
            & !council sent|therap\w+|physio\w*|paediatric\w*|social care|health|school|nurse|letter|email|complain\w*
          `,
        ],
      },
      {
        kind: 'ehc-advice-requested',
        by: 'b',
        says: [
          'advice|psychologist|ep|professionals & ask\\w*|request\\w*|sought|commission\\w*|instruct\\w*|referred & !legal|DECIDE that',
        ],
      },
      {
        kind: 'ehc-advice-requested',
        by: 'x',
        says: ['psychologist|ep|eps & was|were & asked|instructed|commissioned|consulted & !report'],
      },
      {
        kind: 'ehc-assessment-decided',
        by: 'bc',
        says: [
          laidOutText`
            DECIDE
            & ASSESS
            & !
              advice
              ask\w*
              care act
              care needs
              care needs
              carer
              complet\w+
              draft
              early help
              family's
              financial
              issue
              need for
              occupational
              panel would
              re-?assess\w*
              request(?:ed|s)
              social care
              tribunal
          `,
          'agreed|refused & (?:the|her|his|their|its) request',
        ],
        next: [
          'ehc-assessment-requested',
          laidOutText`
            agree\w*|decided?|refused|decision|made it|turned|did so|carry (?:one|it) out|go ahead
            & !plan|draft|advice|early help|family's|need for|care needs|social care|children act|care act|carer|financial
          `,
        ],
      },
      {
        kind: 'ehc-assessment-requested',
        by: 'cxb',
        opens: true,
        next: [
          '',
          '(?:requested|asked for|applied for) (?:the|an|this) (?:assessment|plan) & !school|would|tribunal|draft|final|amend\\w*',
        ],
        says: [
          laidOutText`
            ASK
            & (?:ehc|needs|statutory|an|education)
            & ASSESS
            & !
              advice
              appeal\w*
              asked the school
              ask\w* (?:\w+ )?(?:\w+'s )?school
              care act
              carer
              decid\w+
              (?:decided|agreed|refused) to
              financial
              occupational
              parent carer
              re-?assess\w*
              school about
              school to
              social care
              tribunal
              would
          `,
          laidOutText`
            asked|requested
            & (?:council|it|council [a-z]) to (?:assess|carry out an? (?:\w+ )?assessment)
            & !social care|care act|carer|occupational|needs at home
          `,
          laidOutText`
            ask\w*|request\w*|appl\w+|sought|received
            & (?:ehc plan|ehc needs)
            & !
              amend\w*
              appeal\w*
              by the end
              change
              copy
              decid\w+
              draft
              final
              issued
              mediation
              named
              re-?assess\w*
              review
              school
              told
              tribunal
          `,
        ],
      },
    ],
  },
]
