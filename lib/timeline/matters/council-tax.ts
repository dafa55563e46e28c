import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** A dispute about liability, a discount or council tax support, under section 16 of the Act of 1992, and its answer. */
export const councilTax: Matter = {
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
          (received|got|had|was sent|were sent|was given) (an?|the|its|this|no) (\w+ )?
            (reply|answer|response|decision)
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
          (his|her|their|this|the) ([\w']+ )?(appeal|grievance|letter|notice)|which
          & dated|delivered|handed in|reached|received|signed for|stamped
          & !bailiff|bill|complaint|council sent|court|decision|evidence|refund|reminder|(re)?payment|REPLY|summons|tribunal
        `,
      ],
    },
    {
      kind: 'ct-disputed',
      by: 'cxb',
      opens: true,
      says: [
        laidOutText`
          notice of (appeal|disagreement|dispute|grievance|his grievance|her grievance|their grievance)
          section 16 (grievance|letter|notice)
          (his|her|their) grievance
          & delivered|handed in|made|reached|received|sent|served|signed for|stamped
          & !acknowledg\w+|complain\w*|council (sent|told)|DECIDE|REPLY|tribunal
        `,
      ],
      next: [
        '',
        laidOutText`
          ^(that|which) the council (stamped|received|logged)
          appeal(ed|ing)? against (this|it|that|(the|its|their) (decision|refusal))
          wrote (\w+ ){0,6}(§ )?(disputing|challenging)
          to say (that )?(she|he|they) (should|ought to|was|were|did) (\w+ ){0,6}
            (discount|exempt\w*|liable|bill|owe)
          & !tribunal|court
        `,
      ],
    },
  ],
}
