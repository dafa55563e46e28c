import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** The tribunal’s order about an education, health and care plan, and what the council does by it. */
export const ehcTribunal: Matter = {
  id: 'ehc-tribunal',
  page: 'tribunal',
  steps: [
    {
      kind: 'ehc-tribunal-ordered',
      by: 'tcbx',
      opens: true,
      says: [
        'order\\w*|directed & tribunal|consent|panel & !appeal\\w*|would|hearing',
        'tribunal & (decided|allowed|upheld|decision|ruled|issued)',
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
        '(would not|will not|not to|no longer|did not|not) (be )?(oppos\\w+|defend\\w*|contest\\w*|resist\\w*) & appeal|tribunal',
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
          (not to|would not|not going to|refus\w+ to|declin\w+ to) (issue|make|write|produce) (an?|the|her|his|their)
          & plan
          & !amend\w*
        `,
      ],
    },
    {
      kind: 'ehc-tribunal-final-issued',
      by: 'bcx',
      says: [],
      next: ['ehc-tribunal-ordered', '(final|finalised) & plan & SEND & !amend\\w*|draft'],
    },
    { kind: 'ehc-tribunal-plan-amended', by: 'bcx', says: [], next: ['ehc-tribunal-ordered', 'plan & SEND|amended|finalised'] },
  ],
}
