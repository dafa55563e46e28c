import { laidOutText } from '../../../text/laid-out.ts'
import type { Step } from '../matter.ts'

/** The first answer to a complaint. */
export const answered: Step[] = [
  {
    kind: 'stage1reply',
    by: 'b',
    says: [
      'stage1 & REPLY|letter|decision|SEND & !ask\\w*|request\\w*|not satisfied',
      '(complaints?|joint) (response|reply) & SEND|was & !NOTUS|stage2|ask\\w*',
      laidOutText`
        (response|reply|answer) to (her|his|their|the|this|that) complaint
        & SEND|was
        & !NOTUS|stage2|ask\w*|complaint (of|dated) §
      `,
      laidOutText`
        (replied|responded) (\w+ ){0,2}to (her|his|their|the|this|that|\w+ \w+'s) (formal |first )?complaint
        answered (her|his|their|the|this|that) (formal |first )?complaint
        & !NOTUS|stage2|ask\w*|delay\w*|late|complaint (of|dated|about) §
      `,
    ],
    next: [
      'made',
      laidOutText`
        took until §
        REPLY
        upheld
        uphold
        (rejected|dismissed) (it|this|the complaint|her complaint|his complaint|their complaint|most|all|some)
        & !
          enquir\w+
          emails?
          query
          queries
          NOTUS
          school
          would be
          will be
          would (\w+ ){0,2}(reply|respond|answer)
          late
          still
          waiting
          more time
          longer
      `,
    ],
  },
]

/** The same told of who received it, or of the complaint. */
export const received: Step[] = [
  {
    kind: 'stage1reply',
    by: 'c',
    says: ['received|got|(was|were) (sent|given)|had (an?|the|its|it|his|her|their) & stage1 & REPLY|letter'],
    next: [
      'made',
      laidOutText`
        received|got|(was|were) (sent|given)|had (an?|the|its|it|his|her|their)
        & REPLY|letter|(had|got|received) (it|one)
        & !acknowledg\w+
      `,
    ],
  },
  {
    kind: 'stage1reply',
    by: 'c',
    says: [],
    next: [
      'made',
      laidOutText`
        complaint( \(~ ?\)| ~)? (was|were) (answered|replied to|responded to|not upheld|upheld|rejected|dismissed)
        (was|were) told (on |in )?§ that (her|his|their) complaint
      `,
    ],
  },
]
