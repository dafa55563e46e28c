import { laidOutText } from '../../../../text/laid-out.ts'

/** Nouns of a process that the body runs. */
export const process = laidOutText`
  (?:
    process
    procedure
    investigation
    stage(?: (?:one|two|three|1|2|3))?
    appeal
    review
    (?:re)?assessment
    complaint
    case
    enquir(?:y|ies)
    application
    request
    referral
    decision
    response
    reply
    plan
    matter
    panel
    works?
    adaptations?
    repairs?
  )
`
/** What is only to be done, or lasts. */
export const undertaken = laidOutText`
  (?:
    allowed
    asked
    based
    born
    directed
    engaged
    expected
    invited
    offered
    ordered
    planned
    promised
    recommended
    required
    requested
    supposed
    wanted
    warned
  )\b
`
/** What is done to one: "was answered", "were sent". */
export const done = laidOutText`
  (?:
    closed
    delivered
    done
    fitted
    found
    given
    heard
    held
    informed
    installed
    issued
    made
    notified
    paid
    processed
    provided
    refunded
    repaired
    resolved
    reviewed
    seen
    sent
    served
    supplied
    told
    visited
  )
`
