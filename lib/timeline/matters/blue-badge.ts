import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** An application for a Blue Badge and its decision. */
export const blueBadge: Matter = {
  id: 'blue-badge',
  page: 'blue badge',
  steps: [
    {
      kind: 'blue-badge-decided',
      by: 'bcxi',
      says: [
        laidOutText`
          badge
          & qualif\w+|not eligible|refus\w+|decid\w+|decision|approved|reject\w+|issued|turned down|awarded|granted|declined
          & !appeal\w*|review|reconsider\w*|pcn|penalty|permit|without
        `,
      ],
      next: [
        'blue-badge-applied',
        laidOutText`
          approved
          awarded
          could have (it|one|a)
          decid\w+
          decision
          declined
          eligible
          granted
          issued
          (new|renewed|replacement|another) (one|badge)
          not meet
          qualif\w+
          refus\w+
          reject\w+
          turn(ed)? (\w+ ){0,4}down
          would (have|get|receive|be (given|sent|issued)) (it|one|a badge|his badge|her badge)
          & !
            appeal\w*
            asked
            cancel\w*
            challenge\w*
            complain\w*
            evidence on
            expired?
            parking
            pcn
            penalty
            permit
            ran out
            reconsider\w*
            representations
            review
            run out
            stage1
            stage2
        `,
      ],
    },
    {
      kind: 'blue-badge-applied',
      by: 'cxb',
      opens: true,
      says: [
        laidOutText`
          badge
          & appl\w+|submitted|renew\w*|sent
          & !
            about to
            appeal\w*
            approved
            assessor
            consider\w*
            decid\w+
            decision
            evidence
            penalty
            permit
            refus\w+
            reject\w+
            representations
            review
            therap\w+
        `,
      ],
      next: [
        '',
        'applied|application|renew\\w* & ' +
          '!consider\\w*|assess\\w*|refus\\w+|decid\\w+|decision|permit|passport|appeal\\w*|review|licence|pass',
      ],
    },
  ],
}
