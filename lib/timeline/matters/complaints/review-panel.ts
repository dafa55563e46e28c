import { laidOutText } from '../../../text/laid-out.ts'
import type { Step } from '../matter.ts'

/** The review panel of stage three, last step first: the final response, the report, the meeting, the request. */
export const panel: Step[] = [
  {
    kind: 'final',
    by: 'b',
    says: ['final response|response|letter|REPLY|wrote|adjudicat\\w+ & panel|stage3 & !request|asked|ask'],
    next: ['met', 'REPLY|final response|wrote|director|letter|decision|adjudicat\\w+'],
  },
  {
    kind: 'reported',
    by: 'pbx',
    says: [
      "panel('s)?|chair & report|findings|recommendations & SEND|dated|reached & !respon\\w*|repl\\w+|adjudicat\\w+",
      '^(and )?its (report|findings|recommendations) & SEND|reached|dated',
      '(panel|it) reported',
      "^panel's (letter|report|findings): §",
    ],
    next: [
      'met',
      laidOutText`
        (its|the|the panel.s) (report|findings|recommendations|letter)
        & sent|reached|received|issued
        & !respon\w*|repl\w+|accepted|agreed
      `,
    ],
  },
  {
    kind: 'met',
    by: 'pbcxoi',
    says: [
      '^panel( hearing| meeting)?: §',
      'panel (hearing |meeting )?(of|on) § & !ask\\w*|request\\w*|arrang\\w*|plan\\w*|would|tribunal',
      laidOutText`
        panel|stage3
        & met|meet|meeting|held|sat|heard|took place|convened|considered|hearing
        & !
          admissions?
          adoption
          allocations?
          appl\w+
          ask\w*
          fostering
          funding
          legal
          multi-agency
          placement
          request\w*
          resources?
          school
          sen
          send
      `,
    ],
    owed: laidOutText`
      panel
      & arrang\w*|conven\w*|happen\w*|held|hold|taken place
      & !admissions?|adoption|allocations?|foster\w*|funding|legal|placement|resources?|school|recommend\w*
    `,
    next: [
      'stage3',
      laidOutText`
        ^(and |but |finally )?(it|this|which|the (panel|hearing|meeting|review))
        & met|held|sat|heard|took place
        & !would|told|said|upheld
      `,
    ],
  },
  {
    kind: 'stage3',
    by: 'cxb',
    next: [
      'stage2reply',
      laidOutText`
        (made|sent|put in|submitted) (her|his|their|the|this|that|such a) request (on|in|by|for it)
        & !NOTUS|foi|access|information|assess\w*
      `,
    ],
    says: ['stage3|panel|review panel & ask\\w*|request\\w*|want\\w*|escalat\\w+|took|appl\\w+|sought|move\\w* & !would consider'],
  },
]

/** The final response told of who received it. */
export const finalReceived: Step[] = [
  {
    kind: 'final',
    by: 'c',
    says: ['received|got|(was|were) (sent|given)|had (a|the|its|it) & final response|response|letter & panel|stage3|final'],
  },
]
