import { laidOutText } from '../text/laid-out.ts'
import type { Matter } from './matter.ts'

const tells = 'told|informed|notified|contacted|telephoned|rang|called|emailed|reported|alerted'
const theCouncil =
  "(?:the )?council|(?:children's )?social (?:care|services)|children's services|front door|mash|hub|duty (?:team|social worker)"

/** Allegations against people who work with children, and referrals of children; mediation and direct payments about a plan. */
export const childrens: Matter[] = [
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
            & !should|would|meeting|asked|outcome|advised|lado (?:told|informed|notified|contacted|said|replied|wrote)
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
            (?:child and family|section 17|child in need|single|social work(?:er's)?|social care) assessment
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
              authorisation
              camhs
              carer
              closed
              complaint
              complet\w+
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
              therap\w+
              transport
              tribunal
            & !legal
          `,
          'ask\\w*|request\\w* & (?:child and family|section 17|child in need|social care) assessment',
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
              (?:
                information
                reports?
                concerns
                an? (?:anonymous |telephone )?(?:contact|call|report)
                disclosure
              ) (?:from|about|that|of)
            & !ehc|complain\w*|psycholog\w+|assessment|therap\w+
          `,
        ],
      },
    ],
  },
  {
    id: 'ehc-mediation',
    page: 'mediation',
    steps: [
      {
        kind: 'ehc-mediation-held',
        by: 'bcx',
        says: [
          laidOutText`
            mediation
            & held|took place|happened|met|attended|convened|mediation (?:meeting )?was on
            & !would|certificate|offered|agreement|request\w*|ask\w*
          `,
        ],
        next: [
          'ehc-mediation-requested',
          laidOutText`
            ^(?:and |but )?(?:it|this|the|a) (?:meeting|session|mediation)? ?(?:was|took|happened|met)
            & held|took place|happened|was on|met
            & !review|would
          `,
        ],
      },
      {
        kind: 'ehc-mediation-requested',
        by: 'cxb',
        opens: true,
        says: [
          laidOutText`
            mediation
            & ask\w*|request\w*|wanted|told|informed|notified|contacted|received|applied
            & !
              meeting
              certificate
              held
              took place
              declined
              refused
              would
              complain\w*
              agreement
              no response
              council (?:told|informed|asked|contacted|offered)
              offered
          `,
        ],
      },
    ],
  },
  {
    id: 'ehc-direct-payment',
    page: 'direct payment',
    steps: [
      {
        kind: 'ehc-direct-payment-reviewed',
        by: 'bc',
        says: [
          'reviewed & (?:the|her|his|their|these|its) (?:direct payments?|personal budget) & !policy|decision|refus\\w+',
          '(?:direct payments?|personal budget) (?:was|were|had been) reviewed',
          laidOutText`
            review of (?:the|her|his|their) (?:direct payments?|personal budget)
            & held|took place|complet\w+|carried out|done
            & !ask\w*|policy|decision
          `,
        ],
      },
      {
        kind: 'ehc-direct-payment-begun',
        by: 'bcx',
        opens: true,
        says: [
          'first direct payment & made|paid|sent|received|arrived|came|issued|was',
          'direct payments? (?:then |finally )?(?:began|started|commenced)',
          '(?:began|started) (?:making|paying|receiving|sending|to (?:make|pay|receive)) (?:\\w+ )?direct payments?',
        ],
      },
    ],
  },
]
