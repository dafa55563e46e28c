import { describe, expect, it } from 'vitest'
import { onTheDay } from '../support/on-the-day.ts'
import type { Way } from '../support/on-the-day.ts'

const sen = 'Special educational needs, EHC plans'
const mediation = `${sen}, mediation`
const asked = 'Mrs B asked the Council for an EHC needs assessment on 5 June 2023.'
const care = 'Safeguarding. Adult care services'
const homeless = 'Homelessness. Relief duty'
const relief = 'The Council accepted the relief duty on 5 February 2024.'
const tribunal = `${sen}, tribunal`
const planning = 'Planning permission. Planning application'
const band = 'Housing register, band'
const certificate = 'Planning. Lawful development certificate'
const applied = 'He applied for a lawful development certificate on 5 February 2024.'
const reported = 'She reported damp to the Council on 5 February 2024.'
const first = 'Mr P complained on 5 February 2024. The Council replied at stage one on 4 March 2024.'
const wanted = 'She asked for a review of the decision on 5 February 2024.'
const damp = 'Repairs, damp and mould'

const ways: Way[] = [
  {
    way: 'what a body came to know',
    read: [
      ['hazard-reported', damp, 'The Council became aware of the damp on §.'],
      ['hazard-reported', damp, 'The Council first heard of mould in the bedroom on §.'],
      ['hazard-reported', damp, 'It was not until § that the Council became aware of the mould.'],
      ['hazard-reported', damp, 'The Council did not learn of the damp until §.'],
      ['hazard-reported', damp, 'The damp came to the Council’s attention on §.'],
      ['hazard-reported', damp, 'Ms R drew the Council’s attention to the mould on §.'],
      ['hazard-reported', damp, 'She brought the damp to its notice on §.'],
      ['hazard-reported', damp, 'Her doctor made the Council aware of the mould on §.'],
      ['hazard-reported', damp, 'There were wet patches in the hall. Mr V told the Council’s repairs line of them on §.'],
      ['hazard-reported', damp, 'Mould was growing behind the bed. She rang the Council’s weekend number about it on §.'],
      ['safeguarding-raised', care, 'The Council got to hear of the concern on §.'],
      ['safeguarding-raised', care, 'A nurse drew the safeguarding concern to its attention on §.'],
    ],
    only: [
      [damp, 'On § she reported damp in the flat next door.'],
      [damp, 'The Council became aware of mould in another flat on §.'],
      [damp, 'On § the Council heard of damp in the flat above.'],
      [damp, 'On § the Council was not aware of the damp.'],
      [damp, 'On § she became aware of mould in the bathroom.'],
      [damp, 'On § the Council heard from her contractor.'],
      [damp, 'On § she told her sister of the damp.'],
      [damp, 'She had seen damp. On § she told the Council of her complaint.'],
      [damp, 'On § the repairs line told her of a backlog.'],
      [damp, 'The Council should have become aware of the damp on §.'],
      [damp, 'Mr J told his solicitor of the mould on §.'],
    ],
  },
  {
    way: 'what a letter said, in the sentence after the one with its day',
    read: [
      ['ehc-mediation-requested', mediation, 'A letter from the adviser reached the Council on §. It said Mr F would like to mediate.'],
      [
        'ehc-mediation-requested',
        mediation,
        'The Council got a form from the mediation service on §. It asked for mediation about section F.',
      ],
      ['ehc-assessment-requested', sen, 'Mrs B wrote to the Council on §. She asked for an EHC needs assessment for her son.'],
      ['ehc-assessment-requested', sen, 'On § a letter from Mr D reached the Council. In it he asked for an EHC needs assessment.'],
      ['hl-review-requested', homeless, 'Her letter arrived on §. It asked for a review of the decision on priority need.'],
      ['hl-review-requested', homeless, 'On § the solicitor emailed the Council. He said that she wanted a review of the decision.'],
      [
        'hr-review-requested',
        'Housing register, banding',
        'Ms J emailed the Council on §. She said that she would like a review of her band.',
      ],
      [
        'transport-stage1-requested',
        'School transport',
        'On § Mr O rang the Council. He said that he wished to appeal against its refusal of transport.',
      ],
      [
        'dols-requested',
        'Deprivation of liberty',
        'A form from the care home arrived at the Council on §. It asked for a standard authorisation.',
      ],
      ['dfg-applied', 'Disabled facilities grant', 'A form came in from Mr L on §. It was an application for a disabled facilities grant.'],
      ['care-requested', 'Care needs assessment. Adult', 'Her GP wrote to the Council on §. He asked it to assess her care needs.'],
      ['safeguarding-raised', care, 'Mr X phoned the Council on §. He said a carer had hit his mother.'],
      ['hazard-reported', damp, 'She rang the Council on §. She said there was mould in the bedroom.'],
      ['corp-complaint-made', 'Complaints', 'An email from Mr K came in on §. It said that he was complaining about the bins.'],
      ['corp-stage2-requested', 'Complaints', first, 'Mr P wrote again on §. He asked for his complaint to go to stage two.'],
      [
        'corp-stage2-requested',
        'Complaints',
        first,
        'An email from Mr P came in on §. It asked the Council to take the complaint to stage two.',
      ],
      ['hl-review-decided', homeless, wanted, 'The Council’s letter is dated §. It upheld the decision on review.'],
      ['hl-review-decided', homeless, wanted, 'The Council wrote to her on §. It said that the review had gone against her.'],
      ['blue-badge-applied', 'Blue badge', 'The Council had a letter from her on §. It was an application for a Blue Badge.'],
      ['hl-relief-ended', homeless, relief, 'The Council sent a letter on §. It said that its duty to relieve her homelessness had ended.'],
      [
        'hl-relief-ended',
        homeless,
        relief,
        'An email went to her on §. It told her that the Council was no longer under a duty to relieve her homelessness.',
      ],
      ['ehc-assessment-decided', sen, asked, 'The Council wrote to her on §. It said that it would not assess him.'],
      ['ehc-assessment-decided', sen, asked, 'A letter went out to her on §. It refused the assessment.'],
    ],
    only: [
      [mediation, 'A letter from the adviser reached the Council on §. It said Mr F would not like to mediate.'],
      [mediation, 'A letter from the adviser reached the Council on §. It said Mr F might want to mediate.'],
      [sen, 'Mrs B wrote to the school on §. She asked it for an EHC needs assessment.'],
      [sen, 'Mrs B wrote to the Council on §. She asked how to ask for an EHC needs assessment.'],
      [sen, 'Mrs B wrote to the Council on §. It rained. She asked for an EHC needs assessment in the end.'],
      [homeless, 'A letter from her sister arrived on §. It asked for a review of the decision on her own case.'],
      [homeless, 'Her letter arrived on §. It said that she had asked for a review in March.'],
      [homeless, 'Her letter arrived on §. The Council asked for a review of her rent.'],
      [homeless, 'The Council’s letter went out on §. It said that she could ask for a review.'],
      ['Deprivation of liberty', 'A form from the care home arrived at the Council on §. It said nothing of a standard authorisation.'],
      ['Complaints', first, 'Mr P wrote to his MP on §. He asked for his complaint to go to stage two.'],
      ['Complaints', first, 'The Council wrote to Mr P on §. It asked whether his complaint should go to stage two.'],
      [homeless, wanted, 'The Council wrote to her on §. It said that the review would take three weeks more.'],
      [damp, 'She rang the Council on §. She said there was rubbish on the stairs.'],
      [homeless, 'The landlord wrote to her on §. He asked for a review of the rent.'],
      [homeless, relief, 'The Council sent a letter on §. It said that its duty to relieve her homelessness would end in May.'],
      [homeless, relief, 'The Council sent a letter on §. It said that its duty to relieve her homelessness had not ended.'],
      [sen, asked, 'The Council wrote to her on §. It said that it would decide soon.'],
      [sen, asked, 'The Council wrote to the school on §. It asked whether it would assess him.'],
      ['Housing register, banding', 'The Council emailed her on §. It asked whether she wanted a review of her band.'],
    ],
  },
  {
    way: 'what is another’s, by where it stands',
    read: [
      ['hazard-reported', damp, 'The tenant told the Council of mould in the upstairs bedroom on §.'],
      ['hazard-investigated', damp, reported, 'The Council completed its investigation of the damp in her flat on §.'],
      ['pl-ldc-decided', certificate, applied, 'On § the Council granted the certificate for his house.'],
    ],
    only: [
      [damp, 'The tenant of another flat told the Council of mould on §.'],
      [damp, 'The tenant upstairs reported mould on §.'],
      [damp, reported, 'The Council completed its investigation of another flat on §.'],
      [damp, reported, 'On § a surveyor investigated mould in the flat next door.'],
      [damp, reported, 'The Council finished its investigation into damp in the flat upstairs on §.'],
      [damp, reported, 'On § the Council completed an investigation of the damp two doors away.'],
      [certificate, applied, 'The Council granted a certificate for the shop next door on §.'],
      [certificate, applied, 'On § the Council issued the certificate for the house opposite.'],
    ],
  },
  {
    way: 'what is so no longer',
    read: [
      ['hl-relief-ended', homeless, relief, 'From § the Council no longer owed her the relief duty.'],
      ['hl-relief-ended', homeless, relief, 'On § the relief duty was no longer owed.'],
      ['hl-relief-ended', homeless, relief, 'The Council was no longer under a duty to relieve her homelessness from §.'],
      ['hl-relief-ended', homeless, relief, 'The Council told her on § that it was no longer under a duty to relieve her homelessness.'],
      [
        'hl-relief-ended',
        homeless,
        relief,
        'It told her on § that her file was complete and that it was no longer under a duty to relieve her homelessness.',
      ],
      ['hl-relief-ended', homeless, relief, 'It wrote on § to say that it no longer owed her the relief duty.'],
    ],
    only: [
      [homeless, relief, 'On § she no longer lived in the flat.'],
      [homeless, relief, 'On § the Council said that it would no longer owe her the relief duty in May.'],
      [homeless, relief, 'On § she was no longer homeless.'],
      [homeless, relief, 'The caseworker said on § that the relief duty had some way to run.'],
      [homeless, relief, 'He asked on § whether the Council no longer owed him the relief duty.'],
      [sen, asked, 'On § the plan was no longer wanted.'],
    ],
  },
  {
    way: 'what a tribunal said that a body had to do',
    read: [
      ['ehc-tribunal-ordered', tribunal, 'The Tribunal found in his favour on § and said that the Council had to assess.'],
      ['ehc-tribunal-ordered', tribunal, 'On § the Tribunal told the Council that it must assess her son.'],
      ['ehc-tribunal-ordered', tribunal, 'The judge found in Mrs O’s favour on §.'],
    ],
    only: [
      [tribunal, 'The Tribunal ruled against her on §.'],
      [tribunal, 'The Tribunal found in the Council’s favour on §.'],
      [tribunal, 'On § the Tribunal told her that she must send evidence.'],
      [tribunal, 'On § the Tribunal said that the Council had a case.'],
      [tribunal, 'On § the Tribunal said that the Council did not have to assess him.'],
      [tribunal, 'On § Mrs O said that the Council had to assess him.'],
    ],
  },
  {
    way: 'until when something may be asked for',
    read: [
      ['adm-appeal-deadline', 'Admissions. Appeals', 'Parents had until § to appeal.'],
      ['adm-appeal-deadline', 'Admissions. Appeals', 'Families refused a place had until § to appeal against that.'],
    ],
    only: [
      ['Admissions. Appeals', 'Parents had until § to accept the place.'],
      ['Admissions. Appeals', 'Mr P had an appeal on §.'],
    ],
  },
  {
    way: 'what made an application valid',
    read: [
      ['pl-applied', planning, 'A drawing was missing. It came on §, which made the planning application valid.'],
      ['pl-applied', planning, 'The fee reached the Council on § and made the planning application valid.'],
      ['pl-applied', planning, 'On § he paid the fee, which made the application complete.'],
    ],
    only: [
      [planning, 'The fee came on §, which did not make the application valid.'],
      [planning, 'The fee came on §, which would have made the application valid.'],
      [planning, 'On § he sent a drawing, which made the residents angry.'],
    ],
  },
  {
    way: 'what somebody asks for in words of their own',
    read: [
      ['deferred-applied', 'Deferred payment agreement', 'On § he asked to defer paying for her care.'],
      [
        'deferred-applied',
        'Deferred payment agreement',
        'On § the Council had from her the form by which she sought to defer paying the fees.',
      ],
      ['hr-review-requested', band, 'An email from him of § took issue with that and asked for a manager to go over the decision again.'],
      ['hr-review-requested', band, 'Her letter of § took issue with the band and asked the Council to look again at its decision.'],
      ['hr-review-requested', band, 'On § she asked for a manager to look at the decision afresh.'],
      [
        'hl-review-requested',
        homeless,
        'Her letter, received by the Council on §, said that she exercised her right to have the decision reviewed.',
      ],
      ['hl-review-requested', homeless, 'Her letter of § said that she used her right to a review.'],
    ],
    only: [
      ['Deferred payment agreement', 'On § she asked to put off the meeting.'],
      ['Deferred payment agreement', 'On § the Council asked to defer its payment to the home.'],
      [band, 'On § she asked a manager to go over the form with her.'],
      [homeless, 'The Council’s letter of § said that she had a right to a review.'],
      [homeless, 'Her letter, received on §, said that she had used her right to vote.'],
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
