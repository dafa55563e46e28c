import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** Mediation about an education, health and care plan. */
export const ehcMediation: Matter = {
  id: 'ehc-mediation',
  page: 'mediation',
  steps: [
    {
      kind: 'ehc-mediation-held',
      by: 'bcx',
      says: [
        laidOutText`
          mediation
          & held|took place|happened|met|attended|convened|mediation (meeting )?was on
          & !would|certificate|offered|agreement|request\w*|ask\w*
        `,
      ],
      next: [
        'ehc-mediation-requested',
        laidOutText`
          ^(and |but )?(it|this|the|a) (meeting|session|mediation)? ?(was|took|happened|met)
          & held|took place|happened|was on|met
          & !review|would
        `,
      ],
    },
    {
      kind: 'ehc-mediation-requested',
      by: 'cxb',
      opens: true,
      says: [
        laidOutText`
          mediation
          & ask\w*|request\w*|wanted|told|informed|notified|contacted|received|applied
          & !
            meeting
            certificate
            held
            took place
            declined
            refused
            would
            complain\w*
            agreement
            no response
            council (told|informed|asked|contacted|offered)
            offered
        `,
      ],
    },
  ],
}
