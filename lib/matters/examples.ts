import type { Examples } from './card.ts'

/** Sentences that are the event of a card, and sentences that only mention it; "§" stands for the date. No reader loads them. */
export const examples: Record<string, Examples> = {
  // benefits.ts
  'hb-claimed': {
    yes: ['Miss T’s claim for housing benefit reached the Council on §.', 'He put in a claim for housing benefit on §.'],
    no: ['On § he asked for a review of the housing benefit decision.', 'She was told on § that she could claim housing benefit.'],
  },
  'hb-decided': {
    yes: ['It was § before the Council sent its decision on the claim.', 'On § the Council refused her claim for housing benefit.'],
    no: ['On § the Council asked for payslips for the housing benefit claim.', 'On § he appealed against the housing benefit decision.'],
  },
  'pcn-represented': {
    yes: ['The Council had her formal representations on §.', 'Mr O’s representations were logged on §.'],
    no: ['On § the Council told her that she could make representations.'],
  },
  'pcn-decided': {
    yes: [
      'It took until § for the Council to send its notice of rejection.',
      'He did not have the decision on his representations until §.',
    ],
    no: ['On § the Council acknowledged his representations.'],
  },
  'pcn-challenged': {
    yes: ['On § he challenged the penalty charge notice.', 'Her informal challenge was received on §.'],
    no: ['The penalty charge notice of § said how to challenge it.'],
  },
  'pcn-challenge-answered': {
    yes: ['Not until § did the Council reject his challenge.'],
    no: ['On § the Council thanked him for his challenge and put it in a queue.'],
  },
  'hr-applied': {
    yes: ['Her application to join the housing register was with the Council on §.', 'On § they applied to the housing register.'],
    no: ['On § he asked how to apply to the housing register.'],
  },
  'hr-decided': {
    yes: ['She waited until § for the decision on her application to the housing register.'],
    no: ['On § an officer looked at her application to the housing register.'],
  },
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
    yes: ['On § the Council turned down his application for a Blue Badge.', 'She was told on § that she would not get a Blue Badge.'],
    no: ['On § the Council asked for more evidence for the Blue Badge.'],
  },
  // children.ts
  'cin-assessed': {
    yes: ['A manager signed off the child and family assessment on §.', 'The child and family assessment was finished on §.'],
    no: [
      'A social worker visited on § as part of the child and family assessment.',
      'The Council completed a carer’s assessment of her on §.',
    ],
  },
  'cp-conference-held': {
    yes: ['The initial child protection conference sat on §.', 'An initial conference took place on §.'],
    no: [
      'The initial conference due to be held on § was cancelled.',
      'The initial child protection conference was to have been on §, but nobody from the school could come.',
      'The initial child protection conference was to be held on § and was put off.',
    ],
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
      'The Council sent its stage one response to the school on §.',
    ],
  },
  stage2reply: {
    yes: ['On § the Council gave Mr H its final response.', 'The stage two response was posted to him on §.'],
    no: ['A holding reply at stage two was sent on §.', 'On § the reviewing officer spoke to staff about the stage two complaint.'],
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
      'On § the Council notified Mrs L of its decision not to assess him.',
    ],
    no: ['A panel met on § to talk about whether to assess him.', 'On § the Council said it would decide soon whether to assess.'],
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
    yes: [
      'Her annual review meeting was held at the college on §.',
      'On § the school and his parents met to review the plan.',
      'The next meeting took place on §.',
      'That year’s meeting was on §.',
    ],
    no: [
      'The panel meeting took place on §.',
      'On § they met to talk about the complaint.',
      'The next meeting was put off on §.',
      'A transfer meeting was held on §.',
      'The annual review meeting planned for § was called off.',
      'The review meeting was to have been on §.',
      'On § the school sent out invitations to the annual review.',
    ],
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
    yes: [
      'The transport appeals panel heard her appeal on §.',
      'The stage two hearing took place on §.',
      'Councillors heard her appeal on §.',
    ],
    no: ['On § the clerk invited her to the stage two hearing.', 'On § councillors heard of her appeal.'],
  },
  'pl-decided': {
    yes: ['Planning permission was refused on §.', 'The decision notice went out on §.'],
    no: ['On § the committee put off its decision on the application.'],
  },
  final: {
    yes: [
      'The Director’s reply to the panel’s recommendations is dated §.',
      'On § she had the Council’s final response from the stage three panel.',
    ],
    no: ['On § the panel chair thanked her for coming.'],
  },
  stage2: {
    yes: [
      'Her request to go to stage two came in on §.',
      'On § Mr U told the Council he wanted a stage two investigation.',
      'Mr U’s advocate asked on § for the complaint to be moved to stage two.',
    ],
    no: ['On § the Council explained how she could ask for stage two.'],
  },
  acknowledged: {
    yes: [
      'An acknowledgement was sent to her on §.',
      'The Council acknowledged the complaint on §.',
      'Her complaint was not acknowledged until §.',
    ],
    no: ['On § he chased the Council for an acknowledgement.'],
  },
  'ehc-issue-decided': {
    yes: [
      'By a letter dated § the Council declined to issue a plan.',
      'She heard on § that no plan would be issued.',
      'On § the Council wrote to her with its decision not to issue an EHC Plan.',
    ],
    no: ['A panel met on § to talk about whether to issue a plan.'],
  },
  'ehc-advice-received': {
    yes: ['The EP’s report reached the Council on §.', 'The educational psychologist sent her advice to the Council on §.'],
    no: ['On § the Council chased the EP for her report.'],
  },
  'ehc-review-decided': {
    yes: [
      'The Council told her on § that it would maintain the plan.',
      'Only on § did the Council decide to cease the plan.',
      'Its decision letter of § said it would amend the plan.',
      'The Council informed Mr W of its decision to cease the plan on §.',
      'It told Ms T of its decision to amend the plan, and set out its reasons, on §.',
      'The Council sent its decision to amend the plan, along with the changes it proposed, on §.',
      'The Council confirmed on § that it proposed to amend the plan.',
    ],
    no: [
      'The school sent the Council its report of the review on §.',
      'The Council told Mr W on § that it proposed a meeting about the plan.',
      'On § the Council told her of its difficulty in finding a school.',
    ],
  },
  'ehc-amendments-sent': {
    yes: ['Notice of the proposed amendments was sent to him on §.', 'He received the amendment notice on §.'],
    no: ['On § he sent the Council his own proposed amendments.'],
  },
  'ehc-tribunal-ordered': {
    yes: ['On § the Tribunal ordered the Council to assess him.', 'The Tribunal’s order of § told the Council to carry out an assessment.'],
    no: ['She appealed to the Tribunal on §.'],
  },
  'ehc-mediation-requested': {
    yes: [
      'The parents told the Council on § that they wanted to mediate.',
      'On § the mediation adviser told the Council that she wanted mediation.',
      'She asked for mediation on §.',
    ],
    no: [
      'On § the Council told her that she could ask for mediation.',
      'On § the Council asked her about mediation.',
      'The mediation adviser sent her a certificate on §.',
    ],
  },
  'transport-stage2-requested': {
    yes: ['She asked for the panel on §.', 'She asked for stage two on §.', 'Her appeal to the panel was received on §.'],
    no: [
      'The panel asked for more evidence on §.',
      'On § she asked for stage two of the complaints procedure.',
      'She asked for a bus on §.',
    ],
  },
  'ehc-mediation-held': {
    yes: ['The mediation took place on §.', 'They attended mediation on §.', 'The meeting was held on §.'],
    no: ['The mediation booked for § was called off.', 'The annual review meeting was held on §.'],
  },
  'ehc-plan-transferred': {
    yes: ['Her EHC Plan transferred to the Council on §.', 'The Council took over the EHC Plan on §.'],
    no: ['On § the old council sent the Council its file on the plan.'],
  },
  'hl-relief-ended': {
    yes: [
      'The Council ended the relief duty on §.',
      'The relief duty came to an end on §.',
      'She was told on § that the relief duty had ended.',
    ],
    no: ['On § the Council said the relief duty would end soon.'],
  },
  'hl-main-decided': {
    yes: ['On § the Council accepted the main housing duty.', 'Its main duty decision reached him on §.'],
    no: ['On § he asked when he would get a main duty decision.'],
  },
  'hl-review-decided': {
    yes: ['The outcome of the review was sent to her on §.', 'It was § before the reviewing officer decided the review.'],
    no: ['On § the reviewing officer asked her for more papers for the review.'],
  },
  'dfg-applied': {
    yes: [
      'His application for a disabled facilities grant was complete on §.',
      'The Council accepted a valid application for a disabled facilities grant on §.',
    ],
    no: ['On § an officer gave him a form for a disabled facilities grant.'],
  },
  'safeguarding-raised': {
    yes: ['Mrs X told the Council on § that a carer had hurt her father.', 'He raised a safeguarding concern on §.'],
    no: ['On § Mr X told the Council that his mother was at home.'],
  },
  'dfg-paid': {
    yes: ['The Council paid the grant on §.', 'Payment of the grant reached the builder on §.'],
    no: ['The builder sent his bill for the grant works on §.', 'On § the Council paid her £300 for its errors in dealing with the grant.'],
  },
  'bb-placed': {
    yes: ['The Council put the family into bed and breakfast on §.', 'On § they were placed in a bed and breakfast hotel.'],
    no: ['On § the Council said it had no bed and breakfast rooms left.'],
  },
  'care-requested': {
    yes: ['On § his GP asked the Council for a care assessment.', 'She asked to have her care needs assessed on §.'],
    no: ['On § the Council sent her information about care assessments.'],
  },
  'dols-assessed': {
    yes: ['All six assessments were completed on §.', 'The best interests assessor finished the assessments on §.'],
    no: ['On § the home asked when the assessments would be done.'],
  },
  'deferred-agreed': {
    yes: ['The deferred payment agreement was signed on §.', 'Both sides signed the deferred payment agreement on §.'],
    no: ['On § the Council sent her a draft of the deferred payment agreement.'],
  },
  'lac-review-held': {
    yes: ['The second looked after review took place on §.', 'His first looked after child review was held on §.'],
    no: ['On § the reviewing officer visited him before the looked after review.'],
  },
  'cin-referred': {
    yes: ['The school referred the family to children’s services on §.', 'A referral from the police was received on §.'],
    no: ['On § the Council asked the school about its referral.'],
  },
  'pl-applied': {
    yes: ['The planning application was validated on §.', 'The Council registered the planning application as valid on §.'],
    no: ['On § neighbours were consulted on the planning application.'],
  },
  'hazard-reported': {
    yes: ['He reported mould to the Council on §.', 'She told the Council on § that there was damp in her flat.'],
    no: ['On § a contractor washed off the mould.'],
  },
  'transport-stage1-requested': {
    yes: [
      'She asked for a stage one review of the transport decision on §.',
      'His stage one transport appeal was received on §.',
      'She asked for the first stage on §.',
      'A first-stage request was received on §.',
    ],
    no: ['On § the Council sent her its school transport policy.', 'On § she made a stage one complaint.'],
  },
  'ehc-tribunal-final-issued': {
    yes: ['The Council issued the final plan on §.', 'It did not issue the final plan until §.', 'She received the final EHC Plan on §.'],
    no: ['The Council sent her a draft of the plan on §.', 'She asked on § when the final plan would come.'],
  },
  'deferred-applied': {
    yes: ['He applied for a deferred payment agreement on §.', 'On § she asked the Council for a deferred payment agreement.'],
    no: ['On § the Council sent her a leaflet about deferred payment agreements.', 'The Council told him of deferred payments on §.'],
  },
  'safeguarding-concluded': {
    yes: ['The Council completed its safeguarding enquiry on §.', 'The safeguarding enquiry was completed on §.'],
    no: ['On § the police completed their enquiry.', 'The Council began a safeguarding enquiry on §.'],
  },
  'cin-referral-decided': {
    yes: ['A manager decided on § what to do about the referral.', 'On § the Council decided that the referral needed no further action.'],
    no: ['On § a manager asked the school about its referral.', 'The Council logged the referral on §.'],
  },
  'cp-review-held': {
    yes: ['The review conference was held on §.', 'A review child protection conference took place on §.'],
    no: ['The initial child protection conference was held on §.', 'On § she was invited to the review conference.'],
  },
  'pathway-plan-made': {
    yes: ['The Council finished her pathway plan on §.', 'Her pathway plan was sent to her on §.', 'The pathway plan was signed on §.'],
    no: ['On § the Council sent her a copy of the pathway plan.', 'She asked on § for a pathway plan.'],
  },
  'pathway-reviewed': {
    yes: ['The pathway plan was reviewed on §.', 'The Council completed a review of her pathway plan on §.'],
    no: ['On § she asked for a review of her pathway plan.', 'The pathway plan was signed on §.'],
  },
  'adm-appeal-deadline': {
    yes: ['The deadline for appeals was §.', 'Parents had until § to lodge an appeal.'],
    no: ['The deadline for the works was §.', 'She lodged her appeal on §.'],
  },
  'adm-appeal-heard': {
    yes: ['The panel heard her appeal on §.', 'The appeal hearing took place on §.'],
    no: ['On § the clerk sent her the date of the hearing.', 'The panel heard her transport appeal on §.'],
  },
  'hazard-investigated': {
    yes: ['The Council investigated the mould in her flat on §.', 'The enquiry into the damp was completed on §.'],
    no: ['On § she asked for an inspection of the damp.', 'An inspection of the damp was booked on §.'],
  },
}
