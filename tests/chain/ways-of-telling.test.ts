import { describe, expect, it } from 'vitest'
import { onTheDay } from '../support/on-the-day.ts'
import type { Way } from '../support/on-the-day.ts'

const sen = 'Special educational needs, EHC plans'
const asked = 'Mrs B asked the Council for an EHC needs assessment on 5 June 2023.'
const care = 'Safeguarding. Adult care services'
const enquired = 'The Council received a safeguarding concern on 5 June 2023.'
const homeless = 'Homelessness, bed and breakfast. Relief duty'
const placed = 'The Council placed the family in bed and breakfast on 5 February 2024.'
const protection = 'Child protection conferences. Strategy discussion'
const discussed = 'A strategy discussion was held on 5 February 2024.'
const leaving = 'Leaving care. Pathway plan'
const planned = 'His pathway plan was signed on 5 February 2023.'
const transport = 'School transport appeals'
const first = 'She asked for a stage one review of the transport decision on 5 February 2024.'
const second = 'She asked for a stage two appeal about transport on 5 February 2024.'
const admission = 'School admissions. Appeal panel'
const closed = 'The deadline for admission appeals was 5 February 2024.'
const wantsMediation = 'She told the Council on 5 February 2024 that she wanted mediation.'
const advised = 'The Council asked its psychologist for advice on 5 February 2024.'
const reviewing = 'On 5 February 2024 she asked for a review of the decision that she was not homeless.'
const amending = 'The Council sent the amendment notice on 5 February 2024.'
const reviewed = 'The annual review meeting was held on 5 February 2024.'
const complained = 'Mr D complained to the Council on 5 February 2024.'
const panel = 'Children’s statutory complaints procedure, review panel, stage three'
const wanted = 'Mr D asked for a review panel at stage three on 5 February 2024.'
const referrals = 'Children’s care services. Child and family assessment'
const dfg = ['Disabled facilities grants', 'Mr R applied for a disabled facilities grant on 5 February 2024.'] as const
const needs = ['Adult care services. Care assessments', 'Mr R asked for a care assessment on 5 February 2024.'] as const
const relief = 'The Council accepted the relief duty on 5 February 2024.'

const ways: Way[] = [
  {
    way: 'a plan that waits for its review, and is reviewed',
    read: [
      ['pathway-plan-made', leaving, 'The pathway plan, dated §, said little of work.'],
      ['pathway-plan-made', leaving, 'From it came the pathway plan dated §.'],
      ['pathway-reviewed', leaving, planned, 'The next review followed on §.'],
    ],
    only: [
      [leaving, planned, 'It was to have been reviewed on §.'],
      [leaving, planned, 'The plan was not reviewed on §.'],
      [leaving, planned, 'On § he asked when the plan would be reviewed.'],
      [leaving, planned, 'His complaint was reviewed on §.'],
      [leaving, planned, 'The pathway plan was not to hand on §.'],
    ],
  },
  {
    way: 'where somebody was put, on the day told before',
    read: [
      ['bb-placed', homeless, 'The bailiffs came on §. The Council placed the family in a hotel.'],
      [
        'bb-placed',
        homeless,
        'She was told to leave on §. An officer met her at the door. The Council booked one room for them in a guest house.',
      ],
      ['bb-placed', homeless, 'On § the Council found them a room in a hotel.'],
      ['bb-left', homeless, 'The bailiffs came on 5 February 2024. The Council put them in a hotel. On § they moved to a flat.'],
    ],
    only: [
      [homeless, 'The bailiffs came on §. The Council had placed the family in a hotel.'],
      [homeless, 'The bailiffs came on §. The Council did not place the family in a hotel.'],
      [homeless, 'The bailiffs came on §. The Council said it would place the family in a hotel.'],
      [homeless, 'The bailiffs came on §. The Council placed the family in a flat.'],
      [homeless, placed, 'She wrote to the Council on §. It placed the family in a hotel with a lift.'],
    ],
  },
  {
    way: 'a meeting spoken of before, whatever came between',
    read: [
      ['cp-conference-held', protection, discussed, 'The conference was fixed for 4 March 2024. No room was free. It was held on §.'],
      [
        'cp-conference-held',
        protection,
        discussed,
        'The conference was fixed for 4 March 2024 and put off as the chair was ill. It went ahead on §.',
      ],
      [
        'cp-conference-held',
        protection,
        discussed,
        'The conference booked for 4 March 2024 lost its room, and the police were away. It met on §.',
      ],
    ],
    only: [
      [protection, discussed, 'The conference was fixed for 4 March 2024. No room was free. It was to have been held on §.'],
      [protection, discussed, 'The conference was fixed for 4 March 2024. No room was free. It was told of this on §.'],
      [protection, discussed, 'The conference was fixed for 4 March 2024. Her file was lost. The file was held by the school until §.'],
      [
        protection,
        discussed,
        'The conference was fixed for 4 March 2024. The core group then took over. It met with her on § to discuss a new date.',
      ],
    ],
  },
  {
    way: 'a clause between a thing and what became of it',
    read: [
      ['ehc-issue-decided', sen, asked, 'The refusal to issue a plan, against which she went to the Tribunal, was sent to her on §.'],
      ['ehc-final-issued', sen, asked, 'The final plan, which said when it would be reviewed, was sent to her on §.'],
      ['ehc-final-issued', sen, asked, 'The final plan which the assessment led to bears the date §.'],
      ['ehc-assessment-decided', sen, asked, 'The decision that B should be assessed was made on §.'],
      ['safeguarding-raised', care, 'The concern that led to the enquiry came to the Council from a nurse on §.'],
      ['safeguarding-concluded', care, enquired, 'The enquiry, which she had chased more than once, was carried out on §.'],
      ['adm-appeal-deadline', 'Admissions. Appeal panel', 'Mr P appealed before the deadline for lodging admission appeals, which was §.'],
    ],
    only: [
      [sen, asked, 'The final plan, which she had chased, was discussed with her on §.'],
      [sen, asked, 'The plan that the school had asked for was to have been sent to her on §, but was not.'],
      [sen, asked, 'The refusal to issue a plan, against which she had appealed, was the subject of a call on §.'],
      [care, 'The concern that led to the meeting was about the bins, and came up on §.'],
      ['Admissions. Appeal panel', 'Mr P moved house before the deadline for lodging appeals, and wrote on §.'],
    ],
  },
  {
    way: 'what was asked for in one sentence, and came in in the next',
    read: [
      ['ehc-assessment-requested', sen, 'The college wrote to ask for an EHC needs assessment. Its email came in on §.'],
      [
        'ehc-assessment-requested',
        sen,
        'He filled in the form that asks for an EHC needs assessment. The Council stamped it as received on §.',
      ],
      [
        'ehc-assessment-requested',
        sen,
        'Ms D put in writing that she would like her son to be assessed for an EHC Plan. Her letter came to the Council on §.',
      ],
      ['blue-badge-applied', 'Blue badge', 'He filled in the application for a Blue Badge. It was in the Council’s inbox on §.'],
      ['blue-badge-applied', 'Blue badge', 'He applied for a Blue Badge by post. The Council’s records show that it came in on §.'],
      ['corp-complaint-made', 'Complaints', 'Mrs Y set out her complaint in an online form. It arrived on §.'],
      ['corp-complaint-made', 'Complaints', 'Mrs Y filled in the form for complaints and it was with the Council on §.'],
      ['corp-complaint-made', 'Complaints', 'Her solicitor put her concerns into a letter of complaint. The Council had the letter on §.'],
      ['hl-review-requested', homeless, 'In an email which the Council had on § she asked it to review the homelessness decision.'],
      ['dfg-applied', 'Disabled facilities grant', 'He applied for a disabled facilities grant on a form that came to the Council on §.'],
      ['ehc-advice-requested', `${sen}. Advice`, 'The Council asked its psychology service for advice on §.'],
    ],
    only: [
      [sen, 'The college wrote to ask for an EHC needs assessment. Its report came in on §.'],
      [sen, 'Ms D asked for an EHC needs assessment. Its letter came to her on §.'],
      [sen, 'Ms D would like an EHC needs assessment. Her photograph came to the Council on §.'],
      ['Blue badge', 'He filled in the application for a Blue Badge. His photograph was in the Council’s inbox on §.'],
      ['Blue badge', 'He applied for a Blue Badge by post. The Council’s records show that it told him to wait on §.'],
      ['Complaints', 'Mrs Y set out her complaint in an online form. The Council’s reply arrived on §.'],
      ['Complaints', 'Mrs Y set out her complaint in full. It was in the newspaper on §.'],
      [homeless, 'In an email which came on § the Council said that she had asked for a homelessness review.'],
      [homeless, 'In an email which she had on § the Council asked her for more papers for the homelessness review.'],
      ['Disabled facilities grant', 'He asked for a disabled facilities grant. The form reached him on §.'],
      ['Complaints', 'She would have complained by letter. Her letter had not reached the Council by §.'],
    ],
  },
  {
    way: 'a meeting by what was done at it, or who sat',
    read: [
      ['cp-strategy-met', protection, 'At a strategy discussion on § it was decided to make enquiries.'],
      ['cp-strategy-met', protection, 'The enquiries began with a strategy meeting on §.'],
      ['cp-conference-held', protection, discussed, 'The girl was made subject to a plan at the initial conference on §.'],
      ['cp-conference-held', protection, discussed, 'Everybody sat down for the initial conference on §.'],
      ['csp-panel-met', panel, wanted, 'Three independent people sat on § and heard both sides.'],
      ['csp-panel-met', panel, wanted, 'Stage three was heard in the town hall on §.'],
      ['csp-panel-met', panel, wanted, 'Mr D had his review panel at stage three on §.'],
      ['csp-panel-met', panel, wanted, 'The panel travelled to her town. It heard her on §.'],
      ['csp-panel-met', panel, wanted, 'Mr D put his points to the members of the review panel on §.'],
      ['pathway-reviewed', leaving, planned, 'A review had been planned for 4 March 2024 and the office was shut. His next one was on §.'],
    ],
    only: [
      [protection, 'On § the Council arranged a strategy discussion.'],
      [protection, discussed, 'On § she was invited to be at the initial conference.'],
      [protection, discussed, 'The initial conference was booked for § at the school.'],
      [panel, wanted, 'The fostering panel sat on § and heard both sides.'],
      [panel, wanted, 'The resources panel met on §.'],
      [panel, wanted, 'The Council wrote to the members on §.'],
      [panel, wanted, 'Mr D put his points to his MP on §.'],
      [leaving, planned, 'He had asked for a bus pass. His next one was due on §.'],
    ],
  },
  {
    way: 'what a day was, said behind it',
    read: [
      ['cp-strategy-met', protection, 'Police and the Council spoke on §. This was the strategy discussion.'],
      ['cp-conference-held', protection, discussed, 'The plan goes back to §, that being the day of the initial conference.'],
      ['cin-referred', referrals, 'The police sent a notice on §. The Council treated it as a referral.'],
      ['corp-complaint-made', 'Complaints', 'Mr D sent four pages about the bins on §. These were logged as a complaint.'],
      ['corp-complaint-made', 'Complaints', 'Mr D filled in a page on the website on §. That form became his complaint.'],
      ['corp-complaint-made', 'Complaints', 'On § the Council recorded it as a complaint.'],
      ['pathway-reviewed', leaving, planned, 'He and his adviser went over the plan on §, and the Council counts this as the review.'],
    ],
    only: [
      [protection, 'Police and the Council spoke on §. This was no strategy discussion.'],
      [protection, 'Police and the Council spoke on §. This was about the strategy of the club.'],
      [referrals, 'The police sent a notice on §. The Council did not treat it as a referral.'],
      ['Complaints', 'Mr D sent four pages about the bins on §. They should have been logged as a complaint.'],
      ['Complaints', 'Mr D filled in a page on the website on §. That form was lost.'],
      ['Complaints', 'Mr D rang on §. His neighbour’s letter was treated as a complaint.'],
      [leaving, planned, 'He and his adviser went over the plan on §, and the Council did not count this as the review.'],
    ],
  },
  {
    way: 'an acknowledgement, of a stage or told on a call',
    read: [
      ['corp-stage2-acknowledged', 'Complaints', complained, 'The Council acknowledged her escalation to stage two on §.'],
      ['corp-stage2-acknowledged', 'Complaints', complained, 'On § the Council acknowledged that his complaint was now at stage two.'],
      ['corp-stage2-acknowledged', 'Complaints', complained, 'An email of § said: “I can confirm this has been passed to stage two.”'],
      ['corp-complaint-acknowledged', 'Complaints', complained, 'On § the Council acknowledged that it had received his complaint.'],
      ['corp-complaint-acknowledged', 'Complaints', complained, 'He had to wait until § to be told that the complaint was registered.'],
      [
        'corp-complaint-acknowledged',
        'Complaints',
        complained,
        'His telephone rang on §: an officer told him that his complaint was logged.',
      ],
    ],
    only: [
      ['Complaints', complained, 'On § the Council acknowledged that it had been slow.'],
      ['Complaints', complained, 'On § the Council acknowledged that his complaint was not yet at stage two.'],
      ['Complaints', complained, 'He had to wait until § to be seen by a nurse.'],
      ['Complaints', complained, 'His telephone rang on §: an officer told him that the bins were full.'],
      ['Complaints', complained, 'He waited for his complaint to be registered, and rang on §.'],
    ],
  },
  {
    way: 'a day that stands beside it',
    read: [
      ['corp-stage1-replied', 'Complaints', complained, 'His complaint was answered in a letter which left the office on §.'],
      ['corp-complaint-made', 'Complaints', 'His complaint was taken down and logged when he called on §.'],
      ['corp-complaint-made', 'Complaints', 'Six sheets from Mr D reached the complaints desk on §.'],
      ['corp-complaint-made', 'Complaints', 'An email about the bins dropped into the Council’s complaints inbox on §.'],
      ['pathway-plan-made', leaving, 'He and his adviser put their names to the pathway plan on §.'],
    ],
    only: [
      ['Complaints', complained, 'His complaint was not named in the leaflet which left the office on §.'],
      ['Complaints', 'His complaint was lost when he moved on §.'],
      ['Complaints', 'Six sheets from Mr D reached the parking desk on §.'],
      ['Complaints', complained, 'The Council’s photographs reached the complaints desk of the home on §.'],
      [leaving, 'They put their names to a petition on §.'],
    ],
  },
  {
    way: 'the words of a letter',
    read: [
      [
        'corp-complaint-acknowledged',
        'Complaints',
        complained,
        '“Thank you for your complaint, which I shall look into,” said an email of §.',
      ],
      [
        'corp-complaint-acknowledged',
        'Complaints',
        complained,
        '“We have your complaint and it is number 12,” she read in a text message on §.',
      ],
      ['corp-stage2-requested', 'Complaints', complained, '“I would like you to take this to stage two,” she wrote on §.'],
      ['corp-complaint-made', 'Complaints', 'Two pages that began “I wish to complain about the bins” were handed in on §.'],
      ['corp-stage2-replied', 'Complaints', complained, 'A manager wrote on § with the words “this is our final response at stage two”.'],
      ['ehc-assessment-requested', sen, 'On § Mrs B wrote: “I want you to assess my son for an EHC plan.”'],
      ['ehc-assessment-decided', sen, asked, '“We have decided not to assess your son,” said its letter of §.'],
    ],
    only: [
      ['Complaints', complained, '“Your bins will be emptied soon,” said an email of §.'],
      ['Complaints', complained, '“We shall send our final response at stage two soon,” it wrote on §.'],
      ['Complaints', 'On § the Council’s website said “we welcome complaints, and will look at yours”.'],
      ['Complaints', complained, '“I shall wait for my answer,” she wrote on §.'],
      [sen, asked, '“We have not decided whether to assess your son,” said its letter of §.'],
      [sen, 'On § the school told her “you can ask for an EHC assessment yourself”.'],
    ],
  },
  {
    way: 'a date with the day of the week',
    read: [
      ['cp-conference-held', protection, discussed, 'The initial conference was put off, and was not held until Friday §.'],
      ['ehc-final-issued', sen, asked, 'The Council was unable to send her the final plan until Friday §.'],
      ['ehc-final-issued', sen, asked, 'It was Friday § before the Council sent her the final plan.'],
      ['hl-relief-ended', homeless, relief, 'The relief duty came to its end on Friday §.'],
      ['corp-stage1-replied', 'Complaints', 'Not until Friday § did the Council send her its stage one reply.'],
    ],
    only: [
      [protection, discussed, 'The initial conference was booked for Friday §.'],
      [sen, asked, 'The Council said that it would send her the final plan by Friday §.'],
      [sen, asked, 'The Council had not sent her the final plan by Friday §.'],
      [homeless, relief, 'She rang the Council on Friday § to ask whether the relief duty had ended.'],
      ['Complaints', 'She chased the stage one reply on Friday §.'],
    ],
  },
  {
    way: 'two things that were sent together',
    read: [
      ['ehc-final-issued', sen, asked, 'The Council sent her the final plan and the reports on §.'],
      ['corp-stage2-replied', 'Complaints', 'The Council issued its stage two reply and the minutes of the meeting on §.'],
      ['corp-stage1-replied', 'Complaints', 'It posted the stage one response and a form on §.'],
    ],
    only: [
      ['Complaints', 'She sent the Council the stage one reply and a letter to her MP on §.'],
      ['Complaints', 'It lost the stage one response and sent her a form on §.'],
      [sen, asked, 'The Council wrote the final plan and the school asked for the reports on §.'],
    ],
  },
  {
    way: 'one who does two things',
    read: [
      ['ehc-issue-decided', sen, asked, 'It decided B did not need a plan and wrote to Mrs B with that decision on §.'],
      [
        'ehc-mediation-requested',
        `${sen}, mediation`,
        'Mrs T chose mediation rather than a straight appeal, and let the Council know this on §.',
      ],
      [
        'safeguarding-concluded',
        care,
        enquired,
        'The Council found that no more needed to be done and brought the enquiry to an end. This was on §.',
      ],
      ['safeguarding-concluded', care, enquired, 'The team finished its work on the enquiry on §.'],
    ],
    only: [
      [sen, asked, 'She said B did not need a plan and wrote to the school with that view on §.'],
      [`${sen}, mediation`, 'Mrs T thought about mediation rather than an appeal, and let the Council know of the delay on §.'],
      [care, enquired, 'On § a social worker visited him at home, opened the file and read it.'],
      [care, enquired, 'The Council found that more needed to be done and started a file. This was on §.'],
      [care, enquired, 'The team began its work on the enquiry on §.'],
    ],
  },
  {
    way: 'a day before which nothing was done',
    read: [
      ['ehc-final-issued', sen, asked, 'It was 3 May 2024 before the Council was able to send her the final plan.'],
      ['ehc-final-issued', sen, asked, 'The Council was unable to send her the final plan until §.'],
      ['ehc-final-issued', sen, asked, 'The Council was only able to issue the final plan on §.'],
      ['bb-left', homeless, placed, 'It was 3 May 2024 before the Council found a flat and they could leave the bed and breakfast.'],
      ['bb-left', homeless, placed, 'It was 3 May 2024 before they were able to leave the bed and breakfast.'],
    ],
    only: [
      [sen, asked, 'The Council was not able to send her the final plan on §.'],
      [sen, asked, 'The Council said on § that it would be able to send her the final plan soon.'],
      [homeless, placed, 'The Council said on § that they could leave the bed and breakfast soon.'],
      ['Child protection conference', 'The initial conference was held on 5 June 2023.', 'The plan went to the school on §.'],
    ],
  },
  {
    way: 'a day told in the next sentence, or of what the last one named',
    read: [
      ['hl-relief-ended', homeless, relief, 'The Council told her its duty to relieve her homelessness was over. It did so on §.'],
      ['hazard-reported', 'Repairs, damp and mould', 'The walls were black with mould, and she made the Council aware of it on §.'],
      ['hazard-reported', 'Repairs, damp and mould', 'There was damp in the bedroom. She informed the Council of it on §.'],
      ['hl-review-requested', homeless, 'He disputed that, and it was on 3 May 2024 that he used his right to a review.'],
    ],
    only: [
      [homeless, relief, 'The Council told her its duty to relieve her homelessness was not over. It did so on §.'],
      [homeless, placed, 'A housing association offered her a house. She went to look at it there on §.'],
      ['Repairs, damp and mould', 'The bins were full, and she made the Council aware of it on §.'],
      [
        `${sen}, transferred`,
        'The plan transferred to the Council on 5 February 2024.',
        'The Council had to ask Mr C if he had moved. It did this on §.',
      ],
    ],
  },
  {
    way: 'something said of a noun between commas before its verb',
    read: [
      ['dfg-decided', ...dfg, 'Formal notice of the grant, in the sum of £8,420, was given to him on §.'],
      ['blue-badge-applied', 'Blue badge', 'Her form for a blue badge, with two photographs, arrived at the Council on §.'],
      ['hazard-reported', 'Repairs, damp and mould', 'The Council, her landlord, became aware of the mould on §.'],
      ['care-assessed', ...needs, 'His care assessment, all nine pages of it, was completed on §.'],
      ['ehc-final-issued', sen, asked, 'The final plan, to her surprise, was issued on §.'],
    ],
    only: [
      [...dfg, 'A leaflet, with news of the grant, was given to him on §.'],
      ['Blue badge', 'Her photographs, with the form for a blue badge still to come, arrived at the Council on §.'],
      ['Repairs, damp and mould', 'The Council, which had no damp, became aware of the bins on §.'],
      [...needs, 'A leaflet, about the care assessment, was completed on §.'],
      [sen, asked, 'Her sister, whose final plan was late, was moved on §.'],
    ],
  },
  {
    way: 'what somebody hands in for somebody, and money that comes back',
    read: [
      ['dfg-applied', 'Disabled facilities grants', 'An agency helped her. It lodged the form for the grant with the Council on §.'],
      [
        'dfg-applied',
        'Disabled facilities grants',
        'A charity acted for him. It submitted his application for a disabled facilities grant on §.',
      ],
      ['dfg-paid', ...dfg, 'On § he was reimbursed.'],
      ['dfg-paid', ...dfg, '£11,200 of the grant was paid to the builder on §.'],
      ['dfg-paid', ...dfg, '£9,000 of grant money reached her on §.'],
      ['dols-requested', 'Deprivation of liberty', 'Form 1 landed in the inbox of the DoLS team on §.'],
      [
        'deferred-applied',
        'Deferred payment',
        'She filled in the form for a deferred payment agreement, and it was accepted over the counter on §.',
      ],
      ['bb-left', homeless, placed, 'The hotel’s book shows the family checking out on §.'],
    ],
    only: [
      ['Disabled facilities grants', 'An agency helped her. It lodged a complaint about the builder with the bank on §.'],
      [...dfg, 'On § he was thanked.'],
      [...dfg, 'On § she repaid her brother.'],
      ['Deprivation of liberty', 'Form 1 was printed in June. The DoLS team moved on §.'],
      ['Deferred payment', 'She filled in the form for a deferred payment agreement, and the weather was better on §.'],
      [homeless, placed, 'The hotel’s book shows the bill on §.'],
    ],
  },
  {
    way: 'a day told in the clause beside it',
    read: [
      ['hl-relief-ended', homeless, relief, 'That duty stopped when he signed for a tenancy on §.'],
      ['hl-relief-ended', homeless, relief, 'The relief duty ended when she moved on §.'],
      ['hazard-reported', 'Repairs, damp and mould', 'The Council knew of the damp when she reported it on §.'],
      ['dfg-decided', ...dfg, 'An officer wrote to her on § that a lift was too dear and that there would be no grant.'],
      ['safeguarding-concluded', care, enquired, 'On § it drew its enquiry to a close.'],
      ['hl-relief-ended', homeless, 'The 56 days in which it had to try to relieve her homelessness ran out on §.'],
    ],
    only: [
      [homeless, relief, 'That duty would stop when he signed for a tenancy on §.'],
      [homeless, relief, 'The work on the house stopped when she moved on §.'],
      [homeless, relief, 'He did not know that the duty stopped when he moved on §.'],
      [...dfg, 'An officer wrote to her on § that a lift was too dear and that she would hear of the grant.'],
      [care, enquired, 'On § it drew a line under its letter.'],
      [homeless, 'The 20 days in which it had to answer ran out on §.'],
    ],
  },
  {
    way: 'harm that somebody of the family tells of',
    read: [
      ['safeguarding-raised', care, 'On § Mr X telephoned the Council to report that his mother had been hit by a carer.'],
      ['safeguarding-raised', care, 'Mrs X told the Council on § that a carer had hurt her father.'],
      ['safeguarding-raised', care, 'She reported the neglect of her mother to the Council on §.'],
      ['safeguarding-raised', care, 'On § Mr X rang the Council to say that his mother had been abused in the home.'],
      ['safeguarding-raised', care, 'Mr X told the Council about the bruises on his mother’s arm on §.'],
      ['safeguarding-raised', care, 'On § she contacted the Council to report that her son had been injured.'],
    ],
    only: [
      [care, 'On § Mr X telephoned the Council to report that his mother was at home.'],
      [care, 'On § the Council told Mr X that a carer had hurt his father.'],
      [care, 'On § Mr X asked the care home whether his mother had been hit.'],
      [care, 'Mrs X told her GP on § that a carer had hurt her father.'],
    ],
  },
  {
    way: 'a request made in one sentence, whose papers came in',
    read: [
      ['ehc-assessment-requested', sen, 'The head teacher applied for an EHC needs assessment; the post room stamped the form on §.'],
      [
        'ehc-assessment-requested',
        sen,
        'It was her grandmother who asked for an EHC needs assessment. Her letter got to the Council on §.',
      ],
      [
        'ehc-assessment-requested',
        sen,
        'She filled in the form by which the Council is asked for an EHC needs assessment. It arrived on §.',
      ],
      [
        'hl-review-requested',
        homeless,
        'Her advocate asked for a review of the decision that she was not homeless, and this reached the Council on §.',
      ],
      ['transport-stage1-requested', transport, 'The Council took her email of complaint as an appeal at stage one on §.'],
      ['transport-stage1-requested', transport, 'On § the Council treated her form as a stage one appeal.'],
    ],
    only: [
      [sen, 'The head teacher applied for an EHC needs assessment; her own car was stamped on §.'],
      [sen, 'It was her grandmother who asked for an EHC needs assessment. The Council’s letter got to her on §.'],
      [sen, 'It was her grandmother who wanted a copy of the rules. Her letter got to the Council on §.'],
      [transport, 'The Council took her to a meeting on §.'],
      [transport, 'The Council did not treat her letter of 3 April 2024 as an appeal on §.'],
    ],
  },
  {
    way: 'a meeting for which people came together',
    read: [
      ['ehc-mediation-held', `${sen}, mediation`, wantsMediation, 'The two of them were brought together by a mediator on §.'],
      ['ehc-mediation-held', `${sen}, mediation`, wantsMediation, 'On § they came together with the mediator.'],
      ['transport-stage2-decided', transport, second, 'On § the panel took her appeal and turned it down.'],
      ['adm-appeal-heard', admission, closed, 'She put her case to two members of the panel on §.'],
      ['adm-appeal-heard', admission, closed, 'On § he put his points to the members of the appeal panel.'],
    ],
    only: [
      [`${sen}, mediation`, wantsMediation, 'The two reports were sent to the mediator on §.'],
      [`${sen}, mediation`, wantsMediation, 'On § the family came together for a birthday.'],
      [transport, second, 'On § the clerk took her call.'],
      [admission, closed, 'She wrote to a member of the council on §.'],
      [admission, closed, 'On § she put her name to a letter of the school.'],
    ],
  },
  {
    way: 'the last day for an appeal',
    read: [
      ['adm-appeal-deadline', admission, 'Appeals for Year 7 closed on §.'],
      ['adm-appeal-deadline', admission, 'The window for appeals closed on §.'],
      ['adm-appeal-deadline', admission, 'Parents were given until § to lodge an appeal.'],
    ],
    only: [
      [admission, 'The school closed on §.'],
      [admission, 'The Council closed her appeal on §.'],
      [admission, 'Parents were given an appeal form on §.'],
      [admission, 'Parents were given until § to accept a place.'],
    ],
  },
  {
    way: 'what is said beside a document before its verb',
    read: [
      [
        'ehc-advice-received',
        `${sen}, advice`,
        advised,
        'The psychologist’s advice, twelve pages of it, was lodged with the Council on §.',
      ],
      ['hl-review-decided', homeless, reviewing, 'The Council’s decision, ten pages long, was with her on §.'],
      ['transport-stage1-decided', transport, first, 'The verdict was with Mr E on §.'],
      ['ehc-final-issued', sen, asked, 'The final plan was handed to her when she called at the office on §.'],
      ['ehc-final-issued', sen, asked, 'The Council finished the plan, and sent it out as final on §.'],
      ['ehc-amendments-sent', sen, reviewed, 'The Council’s notice that it was going to amend the plan went out on §.'],
      ['ehc-review-decided', sen, reviewed, 'On § it gave her notice that it would not change the plan.'],
    ],
    only: [
      [`${sen}, advice`, advised, 'The psychologist, two floors down, was off sick on §.'],
      [homeless, reviewing, 'The Council’s decision was not with her on §.'],
      [homeless, reviewing, 'The file was with a manager on §.'],
      [sen, asked, 'The final plan was not ready when she called at the office on §.'],
      [sen, asked, 'She complained when the plan had not come on §.'],
      [sen, asked, 'On § it told her that it was going to write soon.'],
    ],
  },
  {
    way: 'support for a request, which is no answer to it',
    read: [['transport-stage1-decided', transport, first, 'A manager wrote to her on § and refused the appeal.']],
    only: [
      [transport, first, 'Her social worker wrote in support on §.'],
      [transport, first, 'A teacher took her side in a letter of 2 May 2024, and a nurse vouched for her on §.'],
    ],
  },
  {
    way: 'what was said in so many words',
    read: [
      ['ehc-assessment-decided', sen, asked, '“We will not assess your son”, the caseworker wrote to her on §.'],
      ['ehc-review-decided', sen, reviewed, '“The plan will be maintained as it is”, the Council told him on §.'],
      ['ehc-issue-decided', sen, asked, '“She does not need a plan”, it concluded in a letter which reached Mrs B on §.'],
      ['ehc-issue-decided', sen, asked, 'The Council concluded that his needs could be met without a plan, and told him so on §.'],
    ],
    only: [
      [sen, asked, '“You will assess my son or hear from my lawyer”, she wrote to the caseworker on §.'],
      [sen, reviewed, '“Please maintain the plan”, he told the Council on §.'],
      [sen, asked, '“We hope to finish soon”, the caseworker wrote on §.'],
      [sen, asked, 'She thanked the Council in a letter which reached it on §.'],
    ],
  },
  {
    way: 'what leads a sentence',
    read: [
      ['ehc-review-met', sen, 'For her annual review they gathered in the library on §.'],
      ['transport-stage1-decided', transport, first, 'At stage one the Council refused her on §.'],
    ],
    only: [
      [sen, 'For her birthday they gathered in the library on §.'],
      [transport, first, 'For the meeting the Council booked a room on §.'],
    ],
  },
  {
    way: 'a plan on its way, and what is told of by a notice',
    read: [
      ['ehc-final-issued', sen, asked, 'The plan left the Council in its final form on §.'],
      ['ehc-review-decided', sen, reviewed, 'It closed with the Council’s notice of § that it would not change the plan.'],
      ['ehc-amended-final-issued', sen, amending, 'The Council told her on § that it would not amend the plan after all.'],
      ['ehc-review-decided', sen, reviewed, 'On § the Council decided to maintain the plan without amendment.'],
    ],
    only: [
      [sen, asked, 'The caseworker left the Council on §.'],
      [sen, asked, 'She left the office with a copy of the draft plan on §.'],
      [sen, 'The Council told her on § that it had had notice of the meeting.'],
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
