import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

const tells = 'told|informed|notified|contacted|telephoned|rang|called|emailed|reported|alerted'
const theCouncil = "(the )?council|(children's )?social (care|services)|children's services|front door|mash|hub|duty (team|social worker)"

/** Allegations against people who work with children, and referrals of children. */
export const childrensSocialCare: Matter[] = [
  {
    id: 'lado',
    page: 'lado|designated officer',
    steps: [
      {
        kind: 'lado-told',
        by: 'b',
        says: [
          laidOutText`
            ${tells}|referr\w+|referral|passed|sent
            & lado|designated officer
            & !should|would|meeting|asked|outcome|advised|lado (told|informed|notified|contacted|said|replied|wrote)
          `,
        ],
      },
    ],
  },
  {
    id: 'cin',
    page: 'child and family assessment|45 working days|section 17|child in need|children in need|single assessment|section 47',
    steps: [
      {
        kind: 'cin-referral-decided',
        by: 'b',
        says: [],
        next: [
          'cin-referred',
          laidOutText`
            decided|decision|agreed|concluded|screened|triaged
            &
              action
              assess\w*
              child in need
              early help
              enquiries
              referral
              respond
              response
              section
              signpost\w*
              strategy
              threshold
            & !ehc|complet\w+|plan|conference|complain\w*|closed?|close|ended
          `,
        ],
      },
      {
        kind: 'cin-assessed',
        by: 'bxi',
        says: [
          laidOutText`
            (child and family|section 17|child in need|single|social work(er's)?|social care) assessment
            & finish\w*|complet\w+|concluded|signed off|dated|shared|sent
            & !started|ask\w*|request\w*|referr\w+|draft
          `,
          laidOutText`
            assessment
            & finish\w*|complet\w+|concluded|signed off|dated|shared|sent
            & !
              care act
              carer
              chc
              draft
              early help
              ehc
              financial
              needs assessment
              occupational
              parenting
              psycholog\w+
              referr\w+
              risk
              started
          `,
        ],
      },
      {
        kind: 'cin-referred',
        by: 'cxb',
        opens: true,
        says: [
          laidOutText`
            referred|referral
            & !
              about (its|the|this) referral
              authorisation
              camhs
              carer
              closed
              complaint
              complet\w+
              decided
              decision
              dols
              early help
              ehc
              grant
              hospital appointment
              mediation
              ombudsman
              point of referral
              psycholog\w+
              refer the complaint
              screened
              therap\w+
              transport
              triaged
              tribunal
            & !legal
          `,
          'ask\\w*|request\\w* & (child and family|section 17|child in need|social care) assessment',
        ],
      },
      {
        kind: 'cin-referred',
        by: 'x',
        opens: true,
        says: [
          laidOutText`
            school|nursery|police|hospital|gp|doctor|nurse|midwife|visitor|trust|teacher|headteacher|college|surgery|neighbour
            & ${tells}
            & ${theCouncil}
            & !
              action
              again
              agree\w*
              bail
              charg\w+
              closed
              complain\w*
              conference
              ehc
              fees
              finished
              investigation
              lado
              meeting
              ombudsman
              outcome
              place
              places
              plan
              statement
              transport
              would
          `,
        ],
      },
      {
        kind: 'cin-referred',
        by: 'b',
        opens: true,
        says: [
          laidOutText`
            received|got
            &
              (
                information
                reports?
                concerns
                an? (anonymous |telephone )?(contact|call|report)
                disclosure
              ) (from|about|that|of)
            & !ehc|complain\w*|psycholog\w+|assessment|therap\w+
          `,
        ],
      },
    ],
  },
]
