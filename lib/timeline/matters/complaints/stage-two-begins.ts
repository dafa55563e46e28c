import { laidOutText } from '../../../text/laid-out.ts'
import type { Step } from '../matter.ts'

/** What is agreed before the investigation: a statement of complaint; that stage one is left out. */
export const begun: Step[] = [
  {
    kind: 'statement',
    by: 'bcixo',
    says: [
      'complaints? (was|were) (then |finally )?(agreed|signed)',
      'agreed|signed|finalised|approved & statement|list|summary|record|terms of reference|heads|scope|definition & complaints?|six',
    ],
  },
  {
    kind: 'skipped',
    by: 'bcx',
    opens: true,
    says: [
      'agreed|agreeing|agreement & start|go|begin|move\\w*|proceed|straight|directly|skip|bypass & stage2',
      'moved|went|started|began|proceeded|passed & straight|directly & stage2',
      // "The Council started stage two on 6 May", "agreed to take her complaint to stage two in November"
      laidOutText`
        (the council|it) (\w+ly |then )?(started|began|opened|commenced) (the |a |its |her |his )?stage2
        & !asked|response|reply|report|corporate
      `,
      laidOutText`
        (the council|it) (then |also )?agreed to (take|consider|escalate|investigate|look (at|into)|deal with|progress|accept)
        & stage2
        & !asked|response|reply|report|reviews?
      `,
      '(the council|it) (then |also )?accepted (it|this|(the|her|his|their) complaint) (at|for|to|into|under) stage2',
      // "Stage two began on 9 May", "the Council confirmed that the stage two investigation would start on 9 May"
      laidOutText`
        ^(that )?(the )?stage2( investigation| process)? (\w+ly |then |would )?
          (started|start|began|begin|commenced|commence) (on|in|from) §
      `,
    ],
  },
]

/** The complainant asks for stage two, in whatever words; or the body takes the complaint there. */
export const askedFor: Step[] = [
  {
    kind: 'stage2',
    by: 'cx',
    opens: true,
    next: [
      'stage1reply',
      laidOutText`
        (think|look|looked|considered?) (\w+ ){0,4}again
        reconsider\w*
        (it|this|that|the (response|reply|decision|complaint)) reviewed
        (a|the) review of (it|this|that|its|the)( (response|reply|answer))?
        (take|took|taken|take it) (\w+ ){0,2}further
        (for|requested) a review(?= (on|in) §|\W*$)
        consider (her|his|their|the) complaint further
        & ask\w*|request\w*|want\w*
        & !NOTUS|could|would
      `,
    ],
    says: [
      laidOutText`
        stage2
        & ask\w*|request\w*|want\w*|escalat\w+|took|take|appl\w+|sought|move\w*|progress|wrote|go to|went to
        & !NOTUS|refused|turned down|would consider|with (the|its|her|a|his) stage2|repl\w+ on|response of
      `,
      'escalat\\w+ & complaint|it|matter|concerns & !stage3|panel|NOTUS',
      laidOutText`
        ask\w*|request\w*|wanted
        & review\w*|look\w*
        & (her|his|their|the|this) complaint|outcome of (her|his|their|the) complaint
        & !NOTUS|panel|statutory|procedure
      `,
    ],
  },
  {
    kind: 'stage2',
    by: 'b',
    opens: true,
    says: [
      'received|logged & stage2 & request',
      '(it|this|that|which) (then |was )?(went|moved|passed|progressed|taken|raised) (up |on )?to stage2 & !NOTUS|would',
    ],
  },
]
