import type { Examples } from './card.ts'

/** Sentences that are the event of a card, and sentences that only mention it; "§" stands for the date. No reader loads them. */
export const examples: Record<string, Examples> = {
  // care.ts
  'care-assessed': {
    yes: ['The social worker finished the care assessment on §.', 'His care needs were assessed on §.'],
    no: ['On § she was put on a waiting list for a care assessment.'],
  },
  'fa-assessed': {
    yes: ['On § the Council told her the result of the financial assessment.', 'The financial assessment was completed on §.'],
    no: ['On § he was told that the financial assessment was in a queue.'],
  },
  'blue-badge-decided': {
    yes: [
      'On § the Council turned down his application for a Blue Badge.',
      'She was told on § that she would not get a Blue Badge.',
    ],
    no: ['On § the Council asked for more evidence for the Blue Badge.'],
  },
  // children.ts
  'cin-assessed': {
    yes: ['A manager signed off the child and family assessment on §.', 'The child and family assessment was finished on §.'],
    no: ['A social worker visited on § as part of the child and family assessment.'],
  },
  'cp-conference-held': {
    yes: ['The initial child protection conference sat on §.', 'An initial conference took place on §.'],
    no: ['The initial conference due to be held on § was cancelled.'],
  },
  // complaints.ts
  made: {
    yes: [
      'On § she complained to the Council about the noise.',
      'The Council received a letter of complaint from Mr B on §.',
      'His complaint of § was about the bins.',
    ],
    no: ['She complained to us on §.', 'On § a neighbour complained to the Council about the noise from her flat.'],
  },
  stage1reply: {
    yes: [
      'Her complaint was answered at stage one on §.',
      'The Council’s stage one reply is dated §.',
      'She did not get the stage one response until §.',
    ],
    no: [
      'On § the Council told her that the stage one response would be late.',
      'She asked on § when the stage one response would come.',
    ],
  },
  stage2reply: {
    yes: ['On § the Council gave Mr H its final response.', 'The stage two response was posted to him on §.'],
    no: [
      'A holding reply at stage two was sent on §.',
      'On § the reviewing officer spoke to staff about the stage two complaint.',
    ],
  },
  // ehc-plans.ts
  'ehc-assessment-requested': {
    yes: [
      'On § her GP wrote to the Council and asked for an EHC needs assessment for him.',
      'Her application for an EHC assessment was logged on §.',
      'The Council accepts that a request for an EHC assessment reached its inbox on §.',
    ],
    no: [
      'On § Mr P asked the Council how to request an EHC needs assessment.',
      'The Council sent Mr P its leaflet about EHC needs assessments on §.',
    ],
  },
  'ehc-assessment-decided': {
    yes: [
      'It was § before the Council agreed to carry out an EHC needs assessment.',
      'On § Mrs L learned that the Council had refused to assess her son.',
    ],
    no: [
      'A panel met on § to talk about whether to assess him.',
      'On § the Council said it would decide soon whether to assess.',
    ],
  },
  'ehc-final-issued': {
    yes: [
      'The plan went out to Ms V in final form on §.',
      'Ms V had the final EHC Plan from the Council on §.',
      'It took until § for the Council to finalise the EHC Plan.',
    ],
    no: [
      'The Council wrote to Ms V about the final EHC Plan on §.',
      'The school received funding under the final EHC Plan on §.',
      'The Council sent the final EHC Plan to its lawyers on §.',
    ],
  },
  'ehc-review-met': {
    yes: ['Her annual review meeting was held at the college on §.', 'On § the school and his parents met to review the plan.'],
    no: ['The annual review meeting planned for § was called off.', 'On § the school sent out invitations to the annual review.'],
  },
  'ehc-amended-final-issued': {
    yes: ['An amended final plan was issued on §.', 'Only on § did the Council send her the amended final EHC Plan.'],
    no: ['On § the Council said the amended final plan would follow.', 'The Council sent Mr D the draft amended plan on §.'],
  },
  // housing.ts
  'hl-review-requested': {
    yes: ['Mr V’s solicitor asked the Council on § to review the homelessness decision.', 'She requested a review on §.'],
    no: ['On § she rang to ask when the review would be finished.'],
  },
  'bb-left': {
    yes: ['They moved out of the bed and breakfast on §.', 'On § the family left the hotel.'],
    no: ['On § she asked to be moved out of the bed and breakfast.'],
  },
  'dfg-decided': {
    yes: ['The Council approved the grant on §.', 'It was not until § that her disabled facilities grant was approved.'],
    no: ['A surveyor recommended on § that the grant be approved.', 'On § the Council told him the grant would be decided soon.'],
  },
  // places.ts
  'transport-stage2-decided': {
    yes: ['The transport appeals panel heard her appeal on §.', 'The stage two hearing took place on §.'],
    no: ['On § the clerk invited her to the stage two hearing.'],
  },
  'pl-decided': {
    yes: ['Planning permission was refused on §.', 'The decision notice went out on §.'],
    no: ['On § the committee put off its decision on the application.'],
  },
}
