import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** A standard authorisation of a deprivation of liberty: the request, and the last of its assessments. */
export const deprivationOfLiberty: Matter = {
  id: 'dols',
  page: 'deprivation of liberty|standard authorisation',
  steps: [
    {
      kind: 'dols-assessed',
      by: 'bxic',
      says: [
        'last of (the |all )?(\\w+ )?assessments',
        laidOutText`
          assess\w*
          & complet\w+|finish\w*|done|carried out
          & !
            urgent
            chc
            capacity
            mental health
            best interests
            eligibility
            age assessment
            no refusals
            first
            second
            third
            one of
            not started
        `,
        'assessors? & finish\\w*|complet\\w+|signed',
        'granted|authorised|gave|issued|refused & authorisation|this|one & !urgent|itself|asked|grant|permission|badge|application',
      ],
      next: [
        'dols-requested',
        laidOutText`
          complet\w+|finish\w*
          & assess\w*|work|they|report|the last|these
          & !capacity|mental health|best interests|eligibility|age assessment|no refusals|first|second|third|one of
        `,
      ],
    },
    {
      kind: 'dols-requested',
      by: 'xcb',
      opens: true,
      says: [
        laidOutText`
          ask\w*|request\w*|appl\w+|sought|received|logged|sent
          & authorisation|standard one|dols|request
          & !screen\w*|condition|complet\w+|granted|chased|priority|tribunal
        `,
      ],
    },
  ],
}
