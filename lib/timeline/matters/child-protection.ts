import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** Child protection: the strategy discussion and the initial conference. */
export const childProtection: Matter = {
  id: 'cp',
  page: 'child protection conference|strategy discussion|strategy meeting',
  steps: [
    {
      kind: 'cp-conference-held',
      by: 'bcx',
      says: [
        laidOutText`
          conference
          & held|took place|take place|convened|met|was on|happened
          & !fixed|arranged|adjourned|postponed|would|cancelled|review (child protection )?(case )?conference|rcpc
        `,
        'icpc & !fixed|arranged|adjourned|postponed|would|cancelled|rcpc|report|before|planned|invit\\w+|due|minutes|listed|booked',
      ],
      next: ['cp-strategy-met', '^(it|this|the conference) & held|took place|take place|convened|met & !fixed|adjourned|would'],
    },
    {
      kind: 'cp-strategy-met',
      by: 'bcx',
      opens: true,
      says: ['strategy (discussion|meeting) & held|took place|met|had|was on|happened & !working days|from'],
    },
  ],
}
