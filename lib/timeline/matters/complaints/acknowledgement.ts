import { laidOutText } from '../../../text/laid-out.ts'
import type { Step } from '../matter.ts'

/** The body says that it has the complaint. */
export const acknowledged: Step[] = [
  {
    kind: 'acknowledged',
    by: 'b',
    says: [
      laidOutText`
        acknowledg\w+
        & complaint|stage1|stage2|escalation
        & !fault|error|failing|faults|failings|delays?|wrong|mistake|that it|referral|application|appeal|foi|access
      `,
    ],
    next: ['made|stage2', 'acknowledg\\w+ & !fault|error|failings?|faults|delays?|wrong|mistake|that it|referral|application|appeal'],
  },
  {
    kind: 'acknowledged',
    by: 'bx',
    says: [],
    next: [
      'made|stage2',
      '(its|the|an) acknowledgement,? (which was )?(of |on |dated |sent on )?§ & !referral|application|appeal|foi|access|fault',
    ],
  },
  { kind: 'acknowledged', by: 'c', says: ['complaint & (was|been|and|were) (then |also |only )?acknowledged & !that|fault|delays?'] },
]
