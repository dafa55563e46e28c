import { describe, expect, it } from 'vitest'
import { onTheDay } from '../support/on-the-day.ts'
import type { Way } from '../support/on-the-day.ts'

const sen = 'Special educational needs, EHC plans'
const asked = 'Mrs B asked the Council for an EHC needs assessment on 5 June 2023.'
const reviewed = 'The annual review meeting was held on 5 February 2024.'
const complaint = 'Children’s statutory complaints procedure'
const second = 'Mr D asked for stage two of the children’s statutory complaints procedure on 5 February 2024.'
const panel = 'Children’s statutory complaints procedure, review panel, stage three'
const wanted = 'Mr D asked for a review panel at stage three on 5 February 2024.'
const protection = 'Child protection conferences. Strategy discussion'
const discussed = 'A strategy discussion was held on 5 February 2024.'
const referrals = 'Children’s care services. Child and family assessment'
const referred = 'A school referred the family on 5 February 2024.'
const leaving = 'Leaving care. Pathway plan'
const planned = 'His pathway plan was signed on 5 February 2023.'
const care = 'Looked after children. Foster care'
const transfer = 'Special educational needs, EHC plans, transfer'
const tribunal = 'Special educational needs, EHC plans, tribunal'

const ways: Way[] = [
  {
    way: 'what came of a referral that was screened',
    read: [
      ['cin-referral-decided', referrals, referred, 'The referral was screened on § and went to the early help team.'],
      ['cin-referral-decided', referrals, referred, 'A manager triaged the referral on §.'],
      ['cin-referral-decided', referrals, referred, 'On § a manager concluded that it did not meet the threshold for social care.'],
      ['cin-referral-decided', referrals, referred, 'The Council decided on § to take no further action.'],
    ],
    only: [
      [referrals, referred, 'The Council said on § that it would soon screen the referral.'],
      [referrals, referred, 'Her doctor thought on § that she met the threshold.'],
      [referrals, referred, 'The school asked on § what the threshold was.'],
      [referrals, referred, 'On § the police decided to take no further action.'],
      ['Blue badge', 'He applied for a blue badge on 5 February 2024.', 'The application was screened on §.'],
    ],
  },
  {
    way: 'what took until a day',
    read: [
      ['cin-assessed', referrals, referred, 'The assessment took the Council until § to complete.'],
      ['ehc-final-issued', sen, asked, 'The final EHC plan took until § to arrive.'],
      ['csp-stage2-replied', complaint, second, 'Its stage two response took the Council until § to send.'],
    ],
    only: [
      [sen, asked, 'The final EHC plan would take until § to arrive.'],
      [referrals, referred, 'The assessment did not take until § to complete.'],
      [referrals, referred, 'The assessment took the Council until § to begin.'],
      [sen, asked, 'The final EHC plan gave the Council until § to find a school.'],
    ],
  },
  {
    way: 'a meeting that something followed',
    read: [
      ['cp-strategy-met', protection, 'Following a strategy meeting on § the Council began enquiries.'],
      ['cp-conference-held', protection, discussed, 'Following the initial conference on §, the Council drew up a plan.'],
      ['csp-panel-met', panel, wanted, 'Following the panel hearing on § the clerk wrote up the notes.'],
    ],
    only: [
      [protection, discussed, 'Following the strategy discussion the Council began enquiries on §.'],
      [protection, discussed, 'Following the initial conference the Council, on §, drew up a plan.'],
      [panel, wanted, 'Following his request for a panel the clerk wrote to him on §.'],
    ],
  },
  {
    way: 'what a decision was to do',
    read: [
      ['ehc-assessment-decided', sen, asked, 'On § the Council told Mrs B its decision was not to carry out an assessment.'],
      ['ehc-assessment-decided', sen, asked, 'The Council wrote on § that its decision was to assess him.'],
      ['ehc-review-decided', sen, reviewed, 'The Council told Mr P on § that its decision was to amend the plan.'],
    ],
    only: [
      [sen, asked, 'On § the Council told Mrs B its decision was overdue.'],
      [sen, asked, 'On § the Council told Mrs B its decision was to follow soon.'],
      [sen, asked, 'On § Mrs B told the Council that her decision was to appeal.'],
    ],
  },
  {
    way: 'a plan that is not changed',
    read: [
      ['ehc-review-decided', sen, reviewed, 'On § the Council wrote to say it would make no changes to the plan.'],
      [
        'ehc-amended-final-issued',
        sen,
        'The Council sent the amendment notice on 5 February 2024.',
        'On § the Council wrote to say it would make no changes to the plan.',
      ],
    ],
    only: [
      [sen, reviewed, 'The school wrote on § to say it wanted no changes to the plan.'],
      [sen, reviewed, 'On § she asked the Council to make no changes to the plan.'],
    ],
  },
  {
    way: 'what it ordered',
    read: [
      ['ehc-tribunal-ordered', tribunal, 'She appealed to the Tribunal. On § it ordered the Council to assess her son.'],
      ['ehc-tribunal-ordered', tribunal, 'The Tribunal heard the appeal. It directed the Council on § to issue a plan.'],
    ],
    only: [
      [tribunal, 'She appealed to the Tribunal. On § it told the Council to send its papers.'],
      [tribunal, 'She appealed to the Tribunal. On § it asked the Council for an assessment.'],
    ],
  },
  {
    way: 'what proceeds',
    read: [
      [
        'csp-stage2-requested',
        complaint,
        'Mr D complained on 5 February 2024. The Council replied at stage one on 4 March 2024.',
        'He confirmed on § that he wished to proceed to stage two.',
      ],
      ['csp-panel-met', panel, wanted, 'The panel hearing proceeded on § without the chair.'],
    ],
    only: [
      [panel, wanted, 'On § the clerk asked whether the panel hearing could proceed.'],
      [
        complaint,
        'Mr D complained on 5 February 2024. The Council replied at stage one on 4 March 2024.',
        'On § he was told that he could proceed to stage two.',
      ],
    ],
  },
  {
    way: 'a plan that was next reviewed',
    read: [
      ['pathway-reviewed', leaving, planned, 'His pathway plan was next reviewed on §.'],
      ['pathway-reviewed', leaving, planned, 'His adviser met him to review the plan on §.'],
    ],
    only: [
      [leaving, planned, 'His pathway plan was next to be reviewed on §.'],
      [leaving, planned, 'His adviser met him on § to plan a visit.'],
      [leaving, planned, 'His adviser booked a meeting to review the plan on §.'],
    ],
  },
  {
    way: 'a meeting that was called off',
    read: [
      [
        'transport-stage2-decided',
        'School transport appeals',
        'She asked for a stage two appeal about transport on 5 February 2024.',
        'The hearing on § went ahead.',
      ],
      ['csp-panel-met', panel, wanted, 'The panel hearing of § lasted two hours.'],
      ['cp-conference-held', protection, discussed, 'At the initial conference of § a plan was made.'],
    ],
    only: [
      [
        'School transport appeals',
        'She asked for a stage two appeal about transport on 5 February 2024.',
        'The hearing on § was adjourned.',
      ],
      [panel, wanted, 'The Council cancelled the panel hearing of §.'],
      [protection, discussed, 'The initial conference of § was called off.'],
      [panel, wanted, 'The panel hearing of § was postponed because the chair was ill.'],
    ],
  },
  {
    way: 'what is only considered',
    read: [['ehc-review-decided', sen, reviewed, 'The Council told Mr P on § that it had considered the report and would amend the plan.']],
    only: [
      [sen, reviewed, 'The Council told Mr P on § that it was still considering whether to amend the plan.'],
      [sen, asked, 'The Council wrote on § that it was discussing the assessment with the school.'],
      [sen, reviewed, 'The Council told Mr P on § that it would consult the school on the plan.'],
    ],
  },
  {
    way: 'what can be met without a plan',
    read: [
      ['ehc-issue-decided', sen, asked, 'The Council wrote on § that his needs could be met without an EHC plan.'],
      ['ehc-issue-decided', sen, asked, 'The Council decided on § that the school could meet his needs without a plan.'],
      ['ehc-issue-decided', sen, asked, 'The Council’s decision of § was that it would not issue an EHC plan.'],
    ],
    only: [
      [sen, asked, 'The school wrote on § that his needs could not be met without an EHC plan.'],
      [sen, asked, 'Mrs B told the Council on § that he could not go on without a plan.'],
      [sen, asked, 'The school’s decision of § was that it would not admit him.'],
    ],
  },
  {
    way: 'a plan that passes to a body',
    read: [
      ['ehc-plan-transferred', transfer, 'The EHC plan passed to the Council on § when the family moved.'],
      ['ehc-plan-transferred', transfer, 'Responsibility for the EHC plan passed to the Council on §.'],
      ['ehc-plan-transferred', transfer, 'His plan passed from the old council to the Council on §.'],
    ],
    only: [
      [transfer, 'The officer passed the EHC plan to the school on §.'],
      [transfer, 'The EHC plan was passed to the school on §.'],
      [transfer, 'The deadline for the EHC plan passed on §.'],
    ],
  },
  {
    way: 'what the Tribunal required',
    read: [
      ['ehc-tribunal-ordered', tribunal, 'By an order dated § the Tribunal required the Council to assess A.'],
      ['ehc-tribunal-ordered', tribunal, 'The Tribunal required the Council on § to issue a plan.'],
      ['ehc-tribunal-ordered', tribunal, 'The Tribunal’s order of § required it to amend the plan.'],
    ],
    only: [
      [tribunal, 'The Tribunal required more papers on §.'],
      [tribunal, 'The law required the Council to assess him by §.'],
      [tribunal, 'The Tribunal did not require the Council to assess him on §.'],
    ],
  },
  {
    way: 'what a body had decided when it wrote',
    read: [
      ['ehc-issue-decided', sen, asked, 'On § the Council sent its decision letter. It had decided not to issue an EHC plan.'],
      ['ehc-review-decided', sen, reviewed, 'The Council wrote to Mr P on §. It had decided to amend the plan.'],
    ],
    only: [
      [sen, asked, 'Mrs B wrote to the Council on §. It had decided not to assess him.'],
      [sen, asked, 'The Council wrote to Mrs B on §. It had lost her request for an assessment.'],
      [sen, asked, 'The Council wrote to Mrs B on §. It had decided in April 2024 not to assess him.'],
    ],
  },
  {
    way: 'what an investigation ended with',
    read: [
      ['csp-stage2-replied', complaint, second, 'On § the Council issued the adjudication letter together with both reports.'],
      ['csp-stage2-replied', complaint, second, 'The stage two investigation concluded on § with an adjudication letter.'],
      ['csp-stage2-replied', complaint, second, 'Stage two ended on § with the adjudication letter.'],
    ],
    only: [
      [complaint, second, 'The interviews ended on § with a visit.'],
      [complaint, second, 'On § the investigators met together with a draft of the adjudication letter.'],
    ],
  },
  {
    way: 'a referral that was closed',
    read: [
      ['cin-referral-decided', referrals, referred, 'The Council closed the referral with no further action on §.'],
      ['cin-referral-decided', referrals, referred, 'The referral was closed on §.'],
    ],
    only: [
      [referrals, referred, 'On § the school asked the Council not to close the referral.'],
      [referrals, referred, 'The office closed on § with the referral unread.'],
    ],
  },
  {
    way: 'a care plan that was reviewed',
    read: [['lac-review-held', care, 'A review of B’s care plan took place on §.']],
    only: [[care, 'On § she was sent the minutes of the review of B’s care plan.']],
  },
  {
    way: 'what stands before a clause that says when or why',
    read: [
      ['ehc-final-issued', sen, asked, 'The final EHC plan came on § as the officer had promised.'],
      ['csp-stage2-replied', complaint, second, 'The Council’s stage two response came on § after he had chased it.'],
      ['csp-panel-met', panel, wanted, 'The panel met on § although the chair was ill.'],
      ['ehc-final-issued', tribunal, 'Mrs B appealed against the final EHC plan issued on §.'],
    ],
    only: [
      [sen, asked, 'The Council wrote about the final EHC plan after she had rung on §.'],
      [complaint, second, 'The stage two response had not come when he chased it on §.'],
      [panel, wanted, 'The panel, as the clerk told him on §, was full.'],
    ],
  },
  {
    way: 'an assessment that is approved or given',
    read: [
      ['cin-assessed', referrals, referred, 'The manager approved the assessment on §.'],
      ['cin-assessed', referrals, referred, 'She was given the assessment to read on §.'],
      ['cin-referral-decided', referrals, referred, 'On § the Council told her that it would not offer social care support.'],
    ],
    only: [
      [referrals, referred, 'The manager asked on § for changes to the assessment.'],
      [referrals, referred, 'The draft assessment was given to her on §.'],
      [referrals, referred, 'On § she was given a leaflet on the assessment.'],
    ],
  },
  {
    way: 'a complaint that is adjudicated on',
    read: [
      ['csp-stage2-replied', complaint, second, 'The head of service adjudicated on the complaint on §.'],
      ['csp-stage2-replied', complaint, second, 'His complaint was adjudicated on §.'],
    ],
    only: [
      [complaint, second, 'On § the Council told him that it would adjudicate on his complaint soon.'],
      [complaint, second, 'On § he asked who would adjudicate on his complaint.'],
    ],
  },
  {
    way: 'a version of a plan',
    read: [
      [
        'ehc-amended-final-issued',
        sen,
        'The Council sent the amendment notice on 5 February 2024.',
        'She received the final version of the amended plan on §.',
      ],
      ['ehc-final-issued', sen, asked, 'The Council sent the final version of the EHC plan on §.'],
      ['ehc-draft-issued', sen, asked, 'The Council sent a draft version of the EHC plan on §.'],
    ],
    only: [
      [sen, asked, 'She told the Council her version of events on §.'],
      [sen, asked, 'On § she asked for a version of the final EHC plan in large print.'],
    ],
  },
  {
    way: 'the papers of a review',
    read: [['ehc-review-met', sen, 'The annual review took place on § and the paperwork came in June.']],
    only: [
      [sen, 'On § the Council received the paperwork from the annual review.'],
      [sen, 'She was sent the notes of the annual review on §.'],
    ],
  },
  {
    way: 'a decision that is not changed',
    read: [
      [
        'transport-stage1-decided',
        'School transport appeals',
        'She asked for a stage one review of the transport decision on 5 February 2024.',
        'An officer considered the appeal on § and decided not to change the decision.',
      ],
    ],
    only: [
      [
        'School transport appeals',
        'She asked for a stage one review of the transport decision on 5 February 2024.',
        'On § she asked the Council not to change the decision for her other son.',
      ],
    ],
  },
  {
    way: 'what somebody is let have',
    read: [
      ['csp-stage2-replied', complaint, second, 'On § the Council let him have its stage two response.'],
      ['ehc-final-issued', sen, asked, 'The Council let Mrs B have the final EHC plan on §.'],
    ],
    only: [
      [sen, asked, 'The Council let Mrs B have more time for the draft plan on §.'],
      [sen, asked, 'On § the Council would not let her have the final EHC plan.'],
    ],
  },
  {
    way: 'what was only passed on',
    read: [
      ['ehc-review-decided', sen, reviewed, 'The Council told Mr P on § that it had decided to amend the plan.'],
      ['ehc-issue-decided', sen, asked, 'On § the Council told her that it would not issue an EHC plan.'],
    ],
    only: [
      [sen, reviewed, 'An officer said on § that she had passed the papers of the review to a colleague.'],
      [sen, asked, 'The Council told her on § that it had sent the assessment papers to its panel.'],
    ],
  },
]

describe.each(ways)('$way', ({ read, only }) => {
  it.each(read)('is %s', (kind, category, ...story) => {
    expect(onTheDay(category!, ...story)).toContain(kind)
  })
  it.each(only.map((story) => ({ last: story.at(-1)!, story })))('is nothing: "$last"', ({ story: [category, ...story] }) => {
    expect(onTheDay(category!, ...story)).toEqual([])
  })
})
