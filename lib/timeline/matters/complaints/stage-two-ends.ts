import { laidOutText } from '../../../text/laid-out.ts'
import type { Step } from '../matter.ts'

/** The investigator’s report; an acknowledgement of it has no words of its own. */
export const reported: Step[] = [
  {
    kind: 'stage2report',
    by: 'ibx',
    says: [
      laidOutText`
        reports?|investigation
        & finish\w*|complet\w+|produced|submitted|sent in|upheld
        & !
          REPLY
          adjudicat\w+
          assessor's
          criminal
          disciplinary
          doctor's
          expert's
          medical
          officer's own
          police
          psycholog\w+
          school's
          social worker's
          surveyor's
          therap\w+
      `,
    ],
  },
  { kind: 'stage2ack', by: 'bx', says: [] },
]

/** The body answers at stage two, mostly by adjudication. */
export const answered: Step[] = [
  {
    kind: 'stage2reply',
    by: 'bi',
    says: [
      laidOutText`
        stage2
        & REPLY|letter|adjudicat\w+|decision
        & !ask\w*|request\w*|not satisfied|report on|would be|will be|delay\w*|late
      `,
      'adjudicat\\w+ & wrote|SEND',
      'at stage2 & said|told|apologised|offered|accepted|upheld & !ask\\w*|request\\w*|would|accepted (it|this|\\w+ complaint) at',
      // "The stage two report was not issued until March", not one that is only written.
      laidOutText`
        ^(but |and )?(the|its|her|his|their) (final )?stage2 (investigation )?reports? (was|were) (not |only |\w+ly )?
          (issued|sent|shared|released|provided) ((to|with) (her|him|them|m\w+ \w+) )?(until|on|in) §
      `,
      laidOutText`
        (the council|it) (did not |\w+ly )?(issued?|sen[dt]|shared?|provided?) (the|its) stage2 (investigation )?
          reports? (until|on|in) §
      `,
      'final response|final reply|final complaint response & SEND|was|REPLY|said & !panel',
    ],
    owed: laidOutText`
      stage2|investigation
      &
        appoint\w*
        arrang\w*
        begin|begun
        carr\w+
        complet\w*
        conclud\w*
        finish\w*
        incomplete|unfinished|ongoing
        progress\w*
        provid\w*
        start\w*
    `,
    next: [
      'stage2|skipped|statement',
      laidOutText`
        took until §
        REPLY
        ^on §,? the council apologi[sz]ed(?! (\w+ ){0,6}(delay\w*|late|wait|not|still|longer))
        (decision|result) (finally |then )?(reached|came|arrived)
        adjudicat\w+
        upheld
        decision on (the|her|his|their) complaint
        (gave|sent|set out) (\w+ ){0,2}(the council.s|its|his|her) (decision|conclusions|findings)
        wrote (\w+ ){0,4}with (its|his|her|the) (findings|decision|conclusions|answer)
        stage2,? (which )?was (complet\w+|finished)
        (complet\w+|finished) (the|its|this|that) (review|stage2)
        (sent|gave|handed) (\w+ ){1,3}(both|the two|the investigator.s|the independent) (\w+ )?reports?
        which (\w+ ){0,7}(accepted|upheld|agreed with)
        (adopted|endorsed) (\w+ ){1,2}(investigator.s )?(findings|conclusions)
        findings (\w+ ){0,2}and what the council (\w+ ){1,4}were
        & !
          wrote back
          came back
          enquir\w+
          email
          query
          queries
          chaser
          would be
          will be
          would (\w+ ){0,2}(reply|respond|answer)
          late
          looking
          appoint\w*
          finding
      `,
    ],
  },
]

/** The same told of who received it. */
export const received: Step[] = [
  {
    kind: 'stage2reply',
    by: 'c',
    says: [
      laidOutText`
        received|got|(was|were) (sent|given)|had (an?|the|its|it|his|her|their)
        & stage2
        & REPLY|letter|report|adjudicat\w+|decision
      `,
    ],
    next: [
      'stage2|skipped|statement',
      laidOutText`
        received|got|(was|were) (sent|given)|had (an?|the|its|it|his|her|their)
        & REPLY|adjudicat\w+|letter|decision|(had|got|received) (it|one)
        & !acknowledg\w+
      `,
    ],
  },
]
