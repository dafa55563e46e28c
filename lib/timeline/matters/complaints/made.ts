import { laidOutText } from '../../../text/laid-out.ts'
import type { Step } from '../matter.ts'

/** A complaint is made, or reaches the body. */
export const made: Step[] = [
  {
    kind: 'made',
    by: 'cx',
    opens: true,
    next: ['', '(made|raised|submitted|sent) (it|this) (on|in) §'],
    says: [
      laidOutText`
        complained|(wrote|emailed|telephoned|rang|phoned|went)( (to|in|the|council|again)){0,3} to complain
        & !
          NOTUS
          stage2
          stage3
          panel
          delays? (at|in) (stage|respond|repl|answer|deal)\w*
          not (had|received|replied|responded|provided|answered)
          no (reply|response)
      `,
      laidOutText`
        (
          brought
          dated
          emailed
          filed
          lodged
          logged
          made
          made on §
          make
          making
          of §
          put
          raised
          received
          registered
          resubmitted
          sent
          submitted
        )
        & complaint
        & !
          NOTUS
          stage2
          stage3
          panel
          REPLY
          decision
          outcome
          statement
          acknowledg\w+
          delays? in (respond|repl|answer|deal|complet)\w+
      `,
    ],
  },
  {
    kind: 'made',
    by: 'cx',
    opens: true,
    says: [],
    next: [
      '!made',
      laidOutText`
        ^(which was )?received by (the council|it) (on|in) §
        ^(this|that) was (on|in) §\W*$
        ^(she|he|they|m\w{1,3} \w) did so (on|in) §
      `,
    ],
  },
  {
    kind: 'made',
    by: 'b',
    opens: true,
    says: ['(received|logged|registered|recorded) & complaint & !NOTUS|stage2|stage3|panel|REPLY|outcome|statement'],
    next: [
      '!made',
      '(received|logged|registered) (her|his|their|the) (letter|email|form) & !NOTUS|stage2|stage3|from|about|application|appeal',
    ],
  },
]
