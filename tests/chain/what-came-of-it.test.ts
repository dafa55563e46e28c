import { describe, expect, it } from 'vitest'
import { onTheDay } from '../support/on-the-day.ts'
import type { Way } from '../support/on-the-day.ts'

const sen = 'Special educational needs, EHC plans'
const asked = 'Mrs B asked the Council for an EHC needs assessment on 5 June 2023.'
const reviewed = 'The annual review meeting was held on 5 February 2024.'
const complaint = 'Children’s statutory complaints procedure'
const panel = 'Children’s statutory complaints procedure, review panel, stage three'
const wanted = 'Mr D asked for a review panel at stage three on 5 February 2024.'
const protection = 'Child protection conferences. Strategy discussion'
const discussed = 'A strategy discussion was held on 5 February 2024.'
const referrals = 'Children’s care services. Child and family assessment'
const referred = 'A school referred the family on 5 February 2024.'
const leaving = 'Leaving care. Pathway plan'
const planned = 'His pathway plan was signed on 5 February 2023.'
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
      [
        'csp-stage2-replied',
        complaint,
        'Mr D asked for stage two of the children’s statutory complaints procedure on 5 February 2024.',
        'Its stage two response took the Council until § to send.',
      ],
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
]

describe.each(ways)('$way', ({ read, only }) => {
  it.each(read)('is %s', (kind, category, ...story) => {
    expect(onTheDay(category!, ...story)).toContain(kind)
  })
  it.each(only.map((story) => ({ last: story.at(-1)!, story })))('is nothing: "$last"', ({ story: [category, ...story] }) => {
    expect(onTheDay(category!, ...story)).toEqual([])
  })
})
