import type { Explained } from '../limit.ts'

const order = 'the Tribunal’s order'
const tribunal = ['Tribunal order', 'Tribunal directed', 'won the appeal', 'SEND appeal']

/** Children's social care, education, health and care plans, education, by id. */
export const childrenExplained: Record<string, Explained> = {
  'cin-referral-decision': {
    starts: 'the referral is received',
    ends: 'the council decides how to respond',
    wording: ['referral', 'social services referral', 'within one working day'],
  },
  'cin-assessment': {
    starts: 'the referral',
    ends: 'the assessment is finished and the next steps are decided',
    notes:
      'For children in need, disabled children and enquiries under section 47. The guidance lets it take longer where the reasons are recorded.',
    wording: [
      'child and family assessment',
      'child in need assessment',
      'section 17 assessment',
      'single assessment',
      '45 working days',
      'disabled child',
    ],
  },
  'cp-icpc': {
    starts: 'the last strategy discussion at which enquiries were begun',
    ends: 'the conference is held',
    wording: ['initial child protection conference', 'strategy discussion', 'section 47'],
  },
  'cp-review-1': {
    starts: 'the initial child protection conference',
    ends: 'the review conference is held',
    wording: ['review conference', 'child protection plan review'],
  },
  'cp-review-n': {
    starts: 'the review conference before',
    ends: 'the next review conference is held',
    wording: ['review conference'],
  },
  lado: {
    starts: 'an allegation against somebody who works with children becomes known',
    ends: 'the employer, which may be the council, tells the designated officer (LADO)',
    wording: ['LADO', 'designated officer', 'allegation against staff'],
  },
  'lac-review-2': {
    starts: 'the first review',
    ends: 'the second review is held',
    wording: ['looked after review', 'child in care review'],
  },
  'lac-review-n': {
    starts: 'the review before, from the second on',
    ends: 'the next review is held',
    wording: ['looked after review', 'child in care review'],
  },
  'pathway-review': {
    starts: 'the plan or its last review',
    ends: 'the review is held',
    notes: 'Where the council provides accommodation under s.23B or s.24B: after 28 days first, then at least every 3 months (reg 7(3)).',
    wording: ['pathway plan review', 'personal adviser', 'care leaver'],
  },
  'adm-appeal-normal': {
    starts: 'the deadline for lodging appeals',
    ends: 'the appeal is heard',
    notes: 'The changes made for coronavirus in 2020 to 2022 are not covered.',
    wording: ['admission appeal', 'appeal for a school place', 'appeal panel'],
  },
  'lac-review-1': {
    starts: 'the child becomes looked after',
    ends: 'the first review is held',
    wording: ['looked after review', 'child in care', 'foster care'],
  },
  'ehc-mediation': {
    starts: 'the council is told that mediation is wanted',
    ends: 'mediation is arranged',
    notes: 'If the council cannot, it tells the adviser, who issues a certificate within 3 working days (reg 39).',
    wording: ['mediation'],
  },
  'ehc-personal-budget': {
    starts: 'the first direct payment',
    ends: 'the council reviews it',
    notes: 'Then at least once a year. Deciding a request for a personal budget follows the timetable of the plan.',
    wording: ['personal budget', 'direct payment'],
  },
  'ehc-decide-assess': {
    starts: 'the council receives the request',
    ends: 'the parent or young person is told',
    notes: 'As soon as practicable, and in any case within six weeks.',
    wording: ['request for an EHC needs assessment', 'decided to assess', 'refused to assess', 'six weeks', 'EHCP request'],
  },
  'ehc-advice': {
    starts: 'the council’s request for advice is received',
    ends: 'the advice is given',
    notes: 'Binds those who are asked, the council’s own educational psychologists among them.',
    wording: ['educational psychologist', 'EP advice', 'EP report', 'advice within six weeks'],
  },
  'ehc-decide-issue-no': {
    starts: 'the council receives the request for an assessment',
    ends: 'the parent or young person is told that no plan will be issued',
    notes: 'The regulation is about a refusal. The Ombudsman also takes 16 weeks as the time to decide either way and to send a draft.',
    wording: ['decision whether to issue', '16 weeks', 'refused to issue a plan', 'draft plan'],
  },
  'ehc-final': {
    starts: 'the council receives the request for an assessment',
    ends: 'the final plan is sent to the parent or young person, the school and the health body',
    notes: 'There are exceptions in regulation 13(3), for example where the family is away or school holidays delay advice.',
    wording: ['final EHC plan', 'EHCP', '20 weeks', 'statutory timescale', 'plan issued late'],
  },
  'ehc-transfer-inform': {
    starts: 'the plan is transferred',
    ends: 'the new council says that it has the plan, whether it will assess and when it will review',
    wording: ['new council', 'moved into the area', 'moving house', 'transferred plan'],
  },
  'ehc-review-annual': {
    starts: 'the plan is made, or the last review ended',
    ends: 'the review is finished: the council’s decision after the meeting',
    notes:
      'The next year runs from that decision, not from the meeting. The Code suggests every three to six months for children under five.',
    wording: ['annual review', 'review meeting', 'yearly review', 'no annual review'],
  },
  'ehc-review-decision': {
    starts: 'the review meeting',
    ends: 'the parent or young person is told; where the plan is to be amended, with the proposed changes',
    notes: 'That the changes must come with the notice was decided on 8 March 2022.',
    wording: ['annual review decision', 'within four weeks of the review meeting', 'amendment notice', 'decided to amend'],
  },
  'ehc-amend-final': {
    starts: 'the notice of proposed amendments is sent',
    ends: 'the final amended plan is sent, or the decision not to amend',
    wording: ['final amended EHC plan', 'within eight weeks of the amendment notice', 'amended plan'],
  },
  'ehc-review-final-12w': {
    starts: 'the review meeting',
    ends: 'the final amended plan is sent',
    notes: 'The two limits added up, as the High Court did on 8 March 2022. Decisions about earlier reviews may treat them one by one.',
    wording: ['within 12 weeks of the review meeting', 'final amended plan', 'annual review'],
  },
  'ehc-phase-15feb': {
    starts: 'no event: the day is fixed',
    ends: 'the plan is reviewed and amended',
    notes:
      'In the calendar year of the move: early years to school, infant to junior, primary to middle or secondary, middle to secondary. The regulation says before 15 February.',
    wording: ['phase transfer', '15 February', 'secondary transfer', 'starting secondary school', 'Year 6'],
  },
  'ehc-phase-31mar': {
    starts: 'no event: the day is fixed',
    ends: 'the plan is reviewed and amended',
    notes:
      'In the calendar year of the move from secondary school to a post-16 place. The regulation says before 31 March; for moves on 1 September 2015 it was 31 May.',
    wording: ['phase transfer', '31 March', 'post-16', 'college', 'Year 11'],
  },
  'ehc-reassess-decision': {
    starts: 'the request is received',
    ends: 'the parent or young person is told',
    notes: 'Calendar days.',
    wording: ['reassessment', 're-assessment request'],
  },
  'ehc-reassess-final': {
    starts: 'the council says that it will reassess',
    ends: 'the final plan is sent',
    wording: ['reassessment', 're-assessment'],
  },
  'ehc-tribunal-1': { starts: order, ends: 'the parent or young person is told that the council will assess', wording: tribunal },
  'ehc-tribunal-2': {
    starts: order,
    ends: 'the parent or young person is told that no plan will be issued',
    notes: 'The Ombudsman also counts 10 and 14 weeks from the day on which a council reverses its refusal of its own accord.',
    wording: tribunal,
  },
  'ehc-tribunal-3': {
    starts: order,
    ends: 'the final plan is sent',
    notes: 'The Ombudsman also counts 10 and 14 weeks from the day on which a council reverses its refusal of its own accord.',
    wording: tribunal,
  },
  'ehc-tribunal-4': { starts: order, ends: 'the draft plan is sent', wording: tribunal },
  'ehc-tribunal-5': { starts: order, ends: 'the final plan is sent', wording: tribunal },
  'ehc-tribunal-6': { starts: order, ends: 'the draft plan is sent, or notice of the decision given', wording: tribunal },
  'ehc-tribunal-7': { starts: order, ends: 'the amended plan is sent', wording: [...tribunal, 'within five weeks of the order'] },
  'ehc-tribunal-8': { starts: order, ends: 'the amended plan is sent', wording: [...tribunal, 'named school'] },
  'ehc-tribunal-9': { starts: order, ends: 'the plan is amended', wording: tribunal },
  'transport-s1': {
    starts: 'the request for a review is received',
    ends: 'the written outcome',
    notes: 'A recommended process; councils may have their own.',
    wording: ['school transport appeal', 'school bus', 'home to school transport', 'taxi to school'],
  },
  'transport-s2': {
    starts: 'the request for stage two is received',
    ends: 'the panel considers the appeal; the decision letter follows within 5 working days',
    notes: 'A recommended process; councils may have their own. The 5 working days for the letter are not verified.',
    wording: ['school transport appeal', 'appeal panel', 'home to school transport'],
  },
}
