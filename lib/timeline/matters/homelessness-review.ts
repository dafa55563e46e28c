import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** A review of a decision about homelessness or of whether accommodation is suitable, and its outcome. */
export const homelessnessReview: Matter = {
  id: 'hl-review',
  page: 'homeless|section 202|suitability',
  steps: [
    {
      kind: 'hl-review-decided',
      by: 'bcx',
      says: [
        laidOutText`
          review|request|suitability
          & decision|decided|upheld|overturned|completed|outcome|result|dismissed
          & !ask\w*|minded|withdr\w+|accepted|policy|extension|medical|records|stage1|stage2|NOTUS|complain\w*|could|can
        `,
        laidOutText`
          decid\w+|concluded|found
          & (un)?suitable|intentionally|priority need|local connection
          & !review its|review the|could|ask\w*|request\w*
        `,
        laidOutText`
          reviewing officer|reviewer
          & told|wrote|informed
          & (un)?suitable|intentionally|priority need|local connection|homeless
          & !ask\w*|minded|could|would|more time
        `,
      ],
      next: [
        'hl-review-requested',
        'decid\\w+|decision|upheld|overturned|result & !complain\\w*|minded|withdr\\w+|housing register|stage1|stage2|draft',
      ],
    },
    {
      kind: 'hl-review-requested',
      by: 'c',
      opens: true,
      says: [
        laidOutText`
          review
          & ask\w*|request\w*|sought|applied|wanted
          & !
            benefits?
            can
            chas\w+
            complaint
            could
            extension
            may
            medical
            NOTUS
            advised (\w+ )?(against|not to)
            ask\w* (\w+ |in § |on § ){0,2}(how|whether|if|about)
            (drafted|prepared|considered) (a|the|her|his|their)
            for (a|an|her|his|their|another) (\w+ )?(client|family|friend|neighbour|sister|brother|mother|father|cousin|tenant)
            panel
            plan
            records
            refused
            rent
            stage1
            stage2
            tenancy
            that (he|she|they|it|m\w+ \w+) (would|will|might|intended to) (now |then )?(ask|make|request|seek|send|submit)
        `,
      ],
      next: ['hl-review-requested|hl-review-decided', 'made one|(fresh|new|second|further|another) request & !could|can|may'],
    },
    {
      kind: 'hl-review-requested',
      by: 'b',
      opens: true,
      says: ['received & review request|request|application for (a )?review & !medical|records|complaint|them'],
    },
  ],
}
