import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'
import { requestAndAnswer } from './request-and-answer.ts'

/** A grant ends with its payment, mostly to the builder. */
const grantPaid = (matter: Matter): Matter => ({
  ...matter,
  steps: [
    {
      kind: 'dfg-paid',
      by: 'bx',
      says: [],
      next: [
        'dfg-decided',
        laidOutText`
          paid|(sent|made|released|received|got) (\w+ )?payment
          & builder|contractor|grant|firm|installer|invoice
          & !deposit|fees?|surveyor|architect|ask\w*|complain\w*|would|owner|landlord
        `,
      ],
    },
    ...matter.steps,
  ],
})

/** A disabled facilities grant: the application, its decision, the payment. */
export const disabledFacilities: Matter = grantPaid(
  requestAndAnswer({
    id: 'dfg',
    page: 'disabled facilities',
    what: 'application|applied|grant|dfg|disabled facilities',
    asked: {
      kind: 'dfg-applied',
      says: 'appl\\w+|submitted|handed in|made|received|returned|completed',
      unless: laidOutText`
          (council|it|officer|caseworker) (then )?(sent|gave|emailed|posted|issued)
          approv\w+
          refus\w+
          decid\w+
          therapist
          recommend\w*
          architect
          could not
          referred
          told
          granted
          invit\w+
      `,
    },
    answered: {
      kind: 'dfg-decided',
      says: laidOutText`
        approv\w+
        would not (give|award|pay for|fund)
        refus\w+
        decid\w+
        decision
        granted
        rejected
        turn(ed)? (\w+ ){0,4}down
        awarded
      `,
      unless: 'ask\\w*|budget|fund the scheme|tender|panel|appeal|building|planning',
    },
  }),
)
