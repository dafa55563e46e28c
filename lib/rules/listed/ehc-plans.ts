import type { Explained, Length, Limit } from '../limit.ts'
import { days, send, weeks } from '../limits/ehc-plans.ts'
import type { EventKind } from '../more-kinds.ts'
import type { Listed } from './listed.ts'

type Some = EventKind | EventKind[]
const told = (
  id: string, name: string, regulation: number, citation: string, starts: Some, ends: Some, length: Length, explained: Explained,
  more: Partial<Limit> = {},
): Limit & Explained => ({ ...send(id, name, regulation, citation, starts, ends, length, more), ...explained })

export const ehcPlansListed: Listed = {
  limits: [
    told('ehc-draft-comments', 'Time to comment on a draft plan', 13, 'reg 13(1)(a), 22(2)(c)',
      ['ehc-draft-issued', 'ehc-amendments-sent'], 'ehc-draft-commented', days(15), {
      starts: 'the draft plan or the notice of amendments is served; that day counts',
      ends: 'comments, wishes about the school, or a request for a meeting',
      notes: 'The least that the council must give. Calendar days.',
      wording: ['draft EHC plan', '15 days to comment', 'school preference'],
    }, { beginningWith: true, by: 'complainant' }),
    told('ehc-transfer-old', 'Old council transfers the plan', 15, 'reg 15(2)', 'ehc-moved-area', 'ehc-plan-transferred',
      { value: 15, unit: 'working days' }, {
      starts: 'the council becomes aware of the move; that day counts', ends: 'the plan is transferred to the new council',
      notes: 'Where it knew 15 working days ahead it must transfer the plan on the day of the move.',
      wording: ['moved into the area', 'moving house', 'transferred the EHC plan', 'new council'],
    }, { beginningWith: true }),
    told('ehc-transfer-review', 'New council reviews the plan', 15, 'reg 15(5)', 'ehc-plan-transferred', 'ehc-review-met',
      { value: 3, unit: 'months' }, {
      starts: 'the transfer of the plan', ends: 'the new council reviews it',
      notes: 'The later of two days: 3 months from the transfer, or 12 months from the making of the plan or its last review.',
      wording: ['moving house', 'new council', 'transferred plan'],
    }, { extended: { length: { value: 12, unit: 'months' }, when: 'counted from the making of the plan or its last review, where that ends later' } }),
    told('ehc-review-notice', 'Notice of the review meeting', 20, 'reg 20(3)–(4), 21(3)–(4)', 'ehc-review-notified',
      'ehc-review-met', weeks(2), {
      starts: 'notice of the meeting and the papers are sent', ends: 'the review meeting',
      notes: 'At least two weeks before the meeting.', wording: ['annual review', 'invitation to the review'],
    }, { clock: 'never' }),
    told('ehc-review-report', 'Report of the review meeting', 20, 'reg 20(9), 21(7)–(8)', 'ehc-review-met', 'ehc-review-reported',
      weeks(2), {
      starts: 'the review meeting', ends: 'the report is sent to everybody invited',
      notes: 'Written by the head teacher, or by the council where it holds the meeting.',
      wording: ['annual review report', 'review paperwork'],
    }),
    told('ehc-phase-5m', 'Plan amended before a move between post-16 institutions', 18, 'reg 18(2)', 'ehc-amended-final-issued',
      'ehc-phase-moved', { value: 5, unit: 'months' }, {
      starts: 'the plan is reviewed and amended', ends: 'the young person moves', notes: 'At least five months before the move.',
      wording: ['post-16', 'college', 'sixth form', 'phase transfer'],
    }, { clock: 'never' }),
    told('ehc-mediation-contact', 'Contact a mediation adviser', 33, 'reg 33', 'ehc-refused', ['ehc-mediation-contacted', 'ehc-mediation-certified'],
      { value: 2, unit: 'months' }, {
      starts: 'the written notice of the decision is sent', ends: 'the parent or young person contacts a mediation adviser',
      notes: 'An appeal must be made within 2 months of the decision or 1 month of the certificate, whichever is later.',
      wording: ['mediation', 'appeal to the Tribunal', 'right of appeal'],
    }, { by: 'complainant' }),
    {
      id: 'ehc-appeal', domain: 'EHC plans', name: 'Appeal to the SEND Tribunal', by: 'complainant', force: 'regulations',
      citation: 'Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699) rules 12, 20',
      url: 'https://www.legislation.gov.uk/uksi/2008/2699', verified: 'stated by a second source', effective: { from: '2014-09-01', to: null },
      startsWith: ['ehc-refused'], endsWith: ['ehc-appealed'], length: { value: 2, unit: 'months' }, rolls: true,
      laterOf: { startsWith: 'ehc-mediation-certified', length: { value: 1, unit: 'months' } },
      closed: [['12-25', '01-01'], ['08-01', '08-31']],
      starts: 'the date of the council’s letter, or of the mediation certificate', ends: 'the Tribunal has the appeal',
      notes: 'The later of two months from the letter and one month from the mediation certificate. A last day from 25 December to 1 January, or in August, moves to the first working day after. The Tribunal can take a late appeal. As the advice charity IPSEA states it; the rules themselves were not read.',
      wording: ['appeal to the Tribunal', 'SEND Tribunal', 'SENDIST', 'refused to assess', 'mediation certificate'],
    },
    told('ehc-mediation-certificate', 'Mediation certificate', 34, 'regs 34(1), 39(1), (3)',
      ['ehc-mediation-contacted', 'ehc-mediation-held'], 'ehc-mediation-certified', { value: 3, unit: 'working days' }, {
      starts: 'the adviser is told that no mediation is wanted, or mediation ends', ends: 'the certificate is issued',
      wording: ['mediation certificate'],
    }, { by: 'other' }),
    told('ehc-mediation-comply', 'Mediation agreement carried out', 42, 'reg 42(3)', 'ehc-mediation-agreed', 'ehc-mediation-done',
      weeks(2), {
      starts: 'the mediation agreement', ends: 'what was agreed is done',
      notes: 'For what cannot be appealed. For the rest the limits of regulation 44 apply as if the Tribunal had ordered it. The parties may agree other dates in writing.',
      wording: ['mediation agreement'],
    }),
    told('ehc-unopposed', 'Plan amended after the council stopped opposing an appeal', 45,
      'reg 45 (as substituted by SI 2015/359 reg 8)', 'ehc-appeal-conceded', 'ehc-amended-final-issued', weeks(5), {
      starts: 'the council tells the Tribunal that it will not oppose', ends: 'the plan is amended',
      notes: 'As if ordered: 2, 10 and 14 weeks for an assessment, 5 and 11 for a new plan, 5 to amend, 2 for the school alone.',
      wording: ['conceded the appeal', 'did not oppose', 'unopposed appeal', 'consent order'],
    }, { effective: { from: '2015-03-23', to: null } }),
  ],
  none: [
    {
      id: 'ehc-provision', domain: 'EHC plans', name: 'What an EHC plan says is not provided',
      tell: 'From the day of the plan the council must see that what it says is provided. Where it is not, you can complain at once.',
      atOnce: 'Section 42(2) of the Children and Families Act 2014 says that you must secure what the plan specifies. It gives no time to wait.',
      citation: 'Children and Families Act 2014 s.42(2)', url: 'https://www.legislation.gov.uk/ukpga/2014/6/section/42',
      wording: ['provision in the plan', 'section F', 'section 42', 'speech therapy', 'occupational therapy', 'teaching assistant'],
    },
  ],
}
