import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** Direct payments under an education, health and care plan. */
export const ehcDirectPayment: Matter = {
  id: 'ehc-direct-payment',
  page: 'direct payment',
  steps: [
    {
      kind: 'ehc-direct-payment-reviewed',
      by: 'bc',
      says: [
        'reviewed & (the|her|his|their|these|its) (direct payments?|personal budget) & !policy|decision|refus\\w+',
        '(direct payments?|personal budget) (was|were|had been) reviewed',
        laidOutText`
          review of (the|her|his|their) (direct payments?|personal budget)
          & held|took place|complet\w+|carried out|done
          & !ask\w*|policy|decision
        `,
      ],
    },
    {
      kind: 'ehc-direct-payment-begun',
      by: 'bcx',
      opens: true,
      says: [
        'first direct payment & made|paid|sent|received|arrived|came|issued|was',
        'direct payments? (then |finally )?(began|started|commenced)',
        '(began|started) (making|paying|receiving|sending|to (make|pay|receive)) (\\w+ )?direct payments?',
      ],
    },
  ],
}
