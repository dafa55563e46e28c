import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** The annual review of a plan: the meeting, the decision, the amendments, the amended plan. */
export const ehcReview: Matter = {
  id: 'ehc-review',
  page: 'health and care|ehc plan|ehc needs|special educational needs',
  steps: [
    {
      kind: 'ehc-amended-final-issued',
      by: 'bcx',
      says: [
        '(final|finalised|finalising) & plan & amended|amend|revised|following the review & SEND & !will not',
        'amended & plan & issued|finalised|sent & !draft|propos\\w+|notice|would|letter',
      ],
      next: ['ehc-review-met', '(final|finalised) & plan|it & SEND & !draft'],
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
            proposed (changes|amendments)
            (changes|amendments) (that |which )?(it|the council) (was proposing|proposed|wanted)
        `,
        '(amendment notice|notice of amendments?|proposed amendments|draft amended plan) & SEND|was|were',
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
            not (to )?(change|amend)
            unchanged
            without (change|amendment)
          & plan|it|review
          & !tribunal|final|issued
        `,
        '(decision|decided) (to|not to) (amend|maintain|cease|discontinue|keep|end|change) & !final',
      ],
    },
    {
      kind: 'ehc-review-met',
      by: 'bcx',
      opens: true,
      next: ['', '^(the|a|this) (review )?meeting & convened|held|took place|happened & !would'],
      says: [
        laidOutText`
          review|review meeting
          & MEET|was on|there was
          & !complaint|panel|tribunal|decision|judicial|suitability|case|ask\w*|request\w*|want\w*|cancel\w*|postpon\w*
        `,
        'reviewed & plan & !complaint|panel|would',
        laidOutText`
          (annual|transfer|early|interim|emergency|phase transfer) review (meeting )?(of|on|in) §
          & !ask\w*|request\w*|want\w*|(paperwork|papers|report|minutes|notes|documents) (from|of|for) (the|his|her|its|an) (\w+ )?review
        `,
        'review meeting (on|of|in) §',
        'meeting of §',
      ],
    },
  ],
}
