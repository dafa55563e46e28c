import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** School transport: an appeal at stage one and at stage two, each with its decision. */
export const schoolTransport: Matter = {
  id: 'transport',
  page: laidOutText`
    school transport
    home to school
    travel assistance
    free transport
    transport to school
    transport appeal
    school travel
    transport policy
    travel to school
    transport for
  `,
  steps: [
    {
      kind: 'transport-stage2-decided',
      by: 'pbcx',
      next: [
        'transport-stage2-requested',
        laidOutText`
          met|heard|sat|held|took place|considered|dismissed
          & !complain\w*|ask\w*|request\w*|would|admissions?|exclusion|place at|funding
        `,
      ],
      says: [
        laidOutText`
          appeal|panel|stage2
          & met|heard|held|considered|hearing|took place|sat|refused|dismissed|decided|upheld
          & stage2|panel|independent
          & !stage1|complain\w*|ask\w*|school\b
          & !admission
        `,
        'stage2 & appeal & REPLY|DECIDE & !ask\\w*|request\\w*|complain\\w*',
      ],
    },
    {
      kind: 'transport-stage2-requested',
      by: 'cx',
      opens: true,
      says: [
        laidOutText`
          (request|asked|appeal) (for|that) (\w+ ){1,4}(to )?(go|be (put|heard)) (to|before|by) (the|a|an)
            \ (independent )?(appeal )?panel
          & !refused|told|would|offered|complain\w*
        `,
        laidOutText`
          stage2|independent appeal panel|second appeal|second review
          & ask\w*|request\w*|escalat\w+|appeal\w*|took|appl\w+
          & !complain\w*|complaints|tribunal|refused
        `,
      ],
    },
    {
      kind: 'transport-stage1-decided',
      by: 'bcx',
      says: [
        'stage1 & REPLY|DECIDE|SEND & appeal|review|transport & !ask\\w*|request\\w*|complain\\w*|received|dated',
        'appeal|review & refused|declined|rejected|dismissed|upheld|turned down & !tribunal|stage2|panel|plan',
      ],
      next: ['transport-stage1-requested', 'refused|REPLY|DECIDE|reviewed & !complain\\w*'],
    },
    {
      kind: 'transport-stage1-requested',
      by: 'cx',
      opens: true,
      next: [
        '',
        laidOutText`
          appealed
          (lodged|submitted|made|sent) (an|her|his|their|the) appeal
          asked for (a|the decision to be) review(ed)?
          & !tribunal|stage2|complain\w*|panel
        `,
      ],
      says: [
        '(appeal|review request|request for (a )?(stage1 )?review) & received|reached & !tribunal|stage2|panel|complain\\w*',
        laidOutText`
          appealed|appeal|review
          & transport|decision|refusal|against|stage1|asked for a review|lodged
          & !tribunal|school place|admission|complain\w*|ehc|section|refused|panel|named|heard
        `,
      ],
    },
  ],
}
