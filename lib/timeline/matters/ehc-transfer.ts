import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** A plan that goes from one council to another. */
export const ehcTransfer: Matter = {
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
          (old|previous|former|other|first|original) (council|authority)|(council|authority) [b-z]
          & transferred|sent|passed
          & plan
          & !ask\w*|request\w*|draft|amend\w*|would|copy
        `,
        '\\w+ (?<!the )(council|authority) transferred & plan',
        'plan & transferred & from|to the council',
        '(plan|it) was (formally |finally )?transferred & plan',
        '(became|took over|took on) responsib\\w+ & plan',
        'received & plan & (old|previous|former|other|first|original) (council|authority) & !copy|draft',
        'transfer (of the plan )?(took effect|took place|happened|was complete) & !phase|school',
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
        "moved & (into|to) (the|this) (council's |council )?(area|borough|county|city|district)|to the council's area|moved here",
        'moved (house |home )?(on|in) § & !school|class|placement|flat|out|job|team',
        "(came to live|settled|relocated) & council's|area|borough|county|city|district",
      ],
    },
  ],
}
