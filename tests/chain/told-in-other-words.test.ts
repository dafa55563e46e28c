import { describe, expect, it } from 'vitest'
import { onTheDay } from '../support/on-the-day.ts'
import type { Way } from '../support/on-the-day.ts'

const sen = 'Special educational needs, EHC plans'
const asked = 'Mrs B asked the Council for an EHC needs assessment on 5 June 2023.'
const homeless = 'Homelessness. Relief duty'
const badge = 'Blue badge'
const reviewed = 'The annual review meeting was held on 5 February 2024.'
const complaint = 'Children’s statutory complaints procedure'
const second = 'Mr D asked for stage two of the children’s statutory complaints procedure on 5 February 2024.'
const applied = 'He applied for a blue badge on 5 February 2024.'
const panel = 'Children’s statutory complaints procedure, review panel, stage three'
const wanted = 'Mr D asked for a review panel at stage three on 5 February 2024.'
const protection = 'Child protection conferences. Strategy discussion'
const discussed = 'A strategy discussion was held on 5 February 2024.'
const referrals = 'Children’s care services. Child and family assessment'
const referred = 'A school referred the family on 5 February 2024.'
const advice = 'Special educational needs, EHC plans, psychologist, advice'
const advised = 'The Council asked its psychologist for advice on 5 February 2024.'
const leaving = 'Leaving care. Pathway plan'
const planned = 'His pathway plan was signed on 5 February 2023.'
const care = 'Looked after children. Foster care'
const transfer = 'Special educational needs, EHC plans, transfer'
const transferred = 'The EHC plan was transferred to the Council on 5 February 2024.'
const tribunal = 'Special educational needs, EHC plans, tribunal'
const adults = 'Adult care services. Care assessments'
const needs = 'Mr R asked for a care assessment on 5 February 2024.'
const grants = 'Disabled facilities grants'
const reviewing = 'On 5 February 2024 she asked for a review of the decision that she was not homeless.'

const ways: Way[] = [
  {
    way: 'an outcome that somebody learnt or found out',
    read: [
      ['csp-stage2-replied', complaint, second, 'She learned the outcome of stage two on §.'],
      ['hl-review-decided', homeless, reviewing, 'She learned the decision on her review on §.'],
      ['ehc-review-decided', sen, reviewed, 'Mrs B heard the outcome of the review from the Council on §.'],
      ['blue-badge-decided', badge, applied, 'He found out the decision on his badge on §.'],
    ],
    only: [
      [complaint, second, 'She was told on § that she would learn the outcome of stage two in May.'],
      [homeless, reviewing, 'She asked on § to hear the outcome of the review.'],
      [sen, reviewed, 'Mrs B discussed the outcome of the review on §.'],
      [badge, applied, 'He did not learn the decision on his badge on §.'],
    ],
  },
  {
    way: 'a panel or meeting that somebody attended in company',
    read: [
      ['csp-panel-met', panel, wanted, 'Mr D put his case to the review panel on § with a friend beside him.'],
      ['cp-conference-held', protection, discussed, 'Ms T attended the initial child protection conference with her sister on §.'],
      [
        'transport-stage2-decided',
        'School transport appeals',
        'She asked for a stage two appeal about transport on 5 February 2024.',
        'She put her case to the panel on §, with her brother for support.',
      ],
    ],
    only: [
      [panel, wanted, 'Mr D talked about the review panel on § with his sister.'],
      [protection, discussed, 'The Council held the initial conference for her sister on §.'],
      [sen, 'Mrs B had a meeting with her sister on §.'],
    ],
  },
  {
    way: 'an assessment that was concluded',
    read: [
      ['cin-assessed', referrals, referred, 'The Council concluded its assessment on §.'],
      ['care-assessed', adults, needs, 'The social worker concluded the care assessment on §.'],
      ['cin-referral-decided', referrals, referred, 'The Council concluded on § that no assessment was needed.'],
    ],
    only: [
      [referrals, referred, 'On § the Council had not concluded its assessment.'],
      [referrals, referred, 'On § she asked when it would conclude its assessment.'],
      [adults, needs, 'The Council said on § that it would conclude the care assessment soon.'],
    ],
  },
  {
    way: 'what came of a referral',
    read: [
      ['cin-referral-decided', referrals, referred, 'On § a manager decided that the family did not need social care.'],
      ['cin-referral-decided', referrals, referred, 'It was § before the manager decided that no social care was needed.'],
      ['cin-referral-decided', referrals, referred, 'The Council decided on § that early help would be enough.'],
    ],
    only: [
      [referrals, referred, 'On § the Council told the school that it would not do an early help plan.'],
      [referrals, referred, 'On § the family said that it did not need social care.'],
      [referrals, referred, 'On § the manager was told that the family needed early help.'],
      [referrals, referred, 'On § the mother decided that she did not want early help.'],
    ],
  },
  {
    way: 'an answer with advice in it',
    read: [
      ['ehc-advice-received', advice, advised, 'The psychologist replied with her advice on §.'],
      [
        'ehc-advice-received',
        advice,
        'The Council asked a paediatrician for advice on 5 February 2024.',
        'The paediatrician responded with a report on §.',
      ],
    ],
    only: [
      [advice, advised, 'The psychologist replied on § that her advice would be late.'],
      [advice, advised, 'Mrs B replied with a private report on §.'],
      [advice, advised, 'On § the psychologist replied without her advice.'],
    ],
  },
  {
    way: 'what came with a letter, in the sentence after the one with its day',
    read: [
      [
        'ehc-amendments-sent',
        sen,
        reviewed,
        'The Council wrote to Mrs B on §. With the letter came a notice of the amendments it proposed.',
      ],
      ['ehc-amendments-sent', sen, reviewed, 'The Council wrote to Mr P on §. It enclosed an amendment notice.'],
      ['ehc-final-issued', sen, asked, 'The Council emailed Mrs B on §. The final EHC plan was attached to the email.'],
    ],
    only: [
      [sen, asked, 'The Council emailed Mrs B on §. It attached a copy of the final EHC plan of her brother.'],
      [sen, asked, 'The Council emailed Mrs B on §. It said that the final EHC plan would be enclosed with its next letter.'],
      [sen, asked, 'Mrs B wrote to the Council on §. With the letter came a copy of the final EHC plan.'],
      [sen, asked, 'The Council wrote to Mrs B on §. It did not enclose the final EHC plan.'],
      [sen, asked, 'The Council wrote to Mrs B on §. With the letter came a form for her views.'],
    ],
  },
  {
    way: 'what somebody heard from a body, and what it said of later days',
    read: [
      [
        'ehc-transfer-informed',
        transfer,
        transferred,
        'She heard from the Council on §. It said that it had the plan, that it would not assess him and that it would review it in June.',
      ],
      ['ehc-assessment-decided', sen, asked, 'Mrs B heard from the Council on §. It told her it would not assess him.'],
      ['ehc-review-decided', sen, reviewed, 'The Council wrote to Mr P on §. It said it would amend the plan in June.'],
    ],
    only: [
      [homeless, reviewing, 'She heard from the Council on §. It had upheld its decision.'],
      [sen, asked, 'Mrs B heard from the Council on §. It would decide in June.'],
      [sen, asked, 'Mrs B heard from the school on §. It told her it would not assess him.'],
      [sen, asked, 'The Council heard from Mrs B on §. She said that it should assess him.'],
      [sen, reviewed, 'The Council wrote to Mr P on §. It said it would write to him again in June.'],
      [sen, reviewed, 'The Council wrote to Mr P on §. On 6 June 2024 it said it would amend the plan.'],
    ],
  },
  {
    way: 'what a talk was, in the sentence after the one with its day',
    read: [
      [
        'cp-strategy-met',
        protection,
        'The police and the Council spoke about the injury on §. In this strategy discussion they agreed on enquiries.',
      ],
      [
        'cp-strategy-met',
        protection,
        'The social worker consulted the police on §. At this strategy meeting it was decided to start enquiries.',
      ],
      ['cp-conference-held', protection, 'The professionals met on §. At that conference the children were made subject to plans.'],
    ],
    only: [
      [protection, 'The Council spoke to the mother on § about the conference. At this conference she would be able to speak.'],
      [protection, 'On § the Council told her to come. At this conference the plan was made.'],
      [protection, 'She rang the police on § about the strategy discussion. In this strategy discussion they had asked for enquiries.'],
    ],
  },
  {
    way: 'who it was that asked',
    read: [
      [
        'ehc-assessment-requested',
        sen,
        'It was the nursery, with her consent, that asked the Council for an EHC needs assessment. Its request came in on §.',
      ],
      ['cin-referred', referrals, 'It was her doctor that referred the family to the Council. The referral reached it on §.'],
    ],
    only: [
      [sen, 'It was the Council that asked the school for advice. Its request came in on §.'],
      [sen, 'It was the nursery that spoke of an EHC needs assessment. Its letter came in on §.'],
    ],
  },
  {
    way: 'the order of what was ordered just before',
    read: [
      ['ehc-tribunal-ordered', tribunal, 'The Tribunal found for Mr A and directed the Council to assess his son. Its order is dated §.'],
      ['ehc-tribunal-ordered', tribunal, 'The Tribunal allowed the appeal and ordered the Council to amend the plan. Its order came on §.'],
      ['ehc-tribunal-ordered', tribunal, 'The Tribunal ordered the Council to make a plan. The order bears the date of §.'],
    ],
    only: [
      [tribunal, 'The Tribunal did not order the Council to assess him. Its order is dated §.'],
      [tribunal, 'The Council made an order for a tree. Its order is dated §.'],
    ],
  },
  {
    way: 'a plan or case that was reviewed',
    read: [
      ['pathway-reviewed', leaving, planned, 'Her new adviser reviewed the plan with her on §.'],
      ['pathway-reviewed', leaving, planned, 'The plan was reviewed on §.'],
      ['pathway-reviewed', leaving, planned, 'He and his adviser went through the plan and reviewed it on §.'],
      ['lac-review-held', care, 'His case as a looked-after child was reviewed for the first time on §.'],
      ['lac-review-held', care, 'The first review of her care as a looked-after child was held on §.'],
      ['lac-review-held', care, 'The second looked-after review took place on §.'],
    ],
    only: [
      [leaving, planned, 'On § the adviser reviewed the payments under the plan.'],
      [leaving, planned, 'The draft plan was reviewed on §.'],
      [leaving, planned, 'On § the adviser was to review the plan.'],
      [care, 'On § he asked when his case as a looked-after child would be reviewed.'],
      [care, 'On § the manager put off the review of her case as a looked-after child.'],
    ],
  },
  { way: 'as what somebody asked', read: [['ehc-assessment-decided', sen, asked, 'Her request as a parent was refused on §.']], only: [] },
  {
    way: 'a plan that passes from one body to another',
    read: [
      ['ehc-plan-transferred', transfer, 'The family’s old council transferred the EHC plan to the Council on §.'],
      ['ehc-plan-transferred', transfer, 'Responsibility for the EHC plan passed from the neighbouring council to this one on §.'],
      ['ehc-plan-transferred', transfer, 'The EHC plan was transferred from her previous authority to the Council on §.'],
    ],
    only: [
      [transfer, transferred, 'On § the family’s old council told her that it had transferred the plan.'],
      [transfer, transferred, 'Her previous council wrote to her about the plan on §.'],
      [sen, asked, 'The family’s former council issued a final EHC plan on §.'],
      [
        'Council tax. Refund',
        'He asked the Council to refund his council tax on 5 February 2024.',
        'On § he asked about his old council tax account.',
      ],
    ],
  },
  {
    way: 'what there was not to be',
    read: [
      ['ehc-issue-decided', sen, asked, 'Miss N learned on § that there was to be no EHC plan, when the notice of refusal came.'],
      ['ehc-issue-decided', sen, asked, 'On § she heard that there would be no EHC plan.'],
      ['ehc-assessment-decided', sen, asked, 'On § the Council told her that there was to be no assessment.'],
    ],
    only: [
      [sen, asked, 'On § the Council told her that there was to be a meeting.'],
      [sen, asked, 'On § her sister learned that there was to be no EHC plan for her son.'],
      [sen, asked, 'Mrs B feared on § that there was to be no EHC plan.'],
    ],
  },
  {
    way: 'what it was that came',
    read: [
      ['csp-stage2-replied', complaint, second, 'What he did not have until § was the Council’s stage two response.'],
      ['ehc-final-issued', sen, asked, 'What the Council sent her on § was the final EHC plan.'],
      ['ehc-final-issued', sen, asked, 'What came on § was the final EHC plan.'],
      ['ehc-draft-issued', sen, asked, 'What the Council sent her on § was a draft plan.'],
    ],
    only: [
      [sen, asked, 'What she asked about on § was the final EHC plan.'],
      [sen, asked, 'What she sent the Council on § was her comments on the final EHC plan.'],
      [complaint, second, 'What he was promised on § was a stage two response.'],
    ],
  },
  {
    way: 'what is said between a noun and its verb',
    read: [
      ['ehc-amendments-sent', sen, reviewed, 'An amendment notice, with the changes the Council had in mind, went to Ms L on §.'],
      ['ehc-final-issued', sen, asked, 'The final EHC plan, with the changes she had asked for, reached her on §.'],
      ['blue-badge-decided', badge, applied, 'The badge, with a leaflet that told him how to use it, reached him on §.'],
      ['ehc-draft-issued', sen, asked, 'A draft, with the changes she had asked for, reached her on §.'],
    ],
    only: [[sen, reviewed, 'The school, with the notice the Council had sent, went to the hearing on §.']],
  },
  {
    way: 'the stamp or receipt of what was asked for just before',
    read: [
      [
        'ehc-assessment-requested',
        sen,
        'Mr U wrote a letter in which he asked for an EHC needs assessment. The Council’s stamp shows that it got the letter on §.',
      ],
      [
        'hl-review-requested',
        homeless,
        'She asked in a letter for a review of the decision that she was not homeless. The Council accepts that it had the letter on §.',
      ],
      [
        'dfg-applied',
        grants,
        'Mr R filled in the form for a disabled facilities grant. The Council’s records show that it received it on §.',
      ],
      [
        'ehc-assessment-requested',
        sen,
        'Ms G used the form on its website to ask for an EHC needs assessment of V. The website gave her a receipt for it dated §.',
      ],
      ['blue-badge-applied', badge, 'He applied for a blue badge on the Council’s website. He got a receipt on §.'],
      ['dfg-applied', grants, 'Mr R applied for a disabled facilities grant by post. The Council’s receipt is dated §.'],
    ],
    only: [
      [sen, 'Mr U wrote to the school in which he asked for an EHC needs assessment. The school says that it got the letter on §.'],
      [sen, 'Mr U asked for an EHC needs assessment. The Council’s stamp shows that it got the report on §.'],
      [grants, 'Mr R applied for a disabled facilities grant by post. He sent the Council a receipt for his bed on §.'],
      [grants, 'Mr R applied for a disabled facilities grant by post. The shop gave him a receipt for a bed on §.'],
      [badge, 'He spoke of a blue badge. The Council’s receipt for his payment is dated §.'],
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
