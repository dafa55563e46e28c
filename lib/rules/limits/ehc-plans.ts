import type { Length, Limit } from '../limit.ts'
import type { EventKind } from '../more-kinds.ts'

const effective = { from: '2014-09-01', to: null }
/** SI 2020/471: in that time a limit that the coronavirus made impracticable read "as soon as reasonably practicable". */
const relaxed = {
  from: '2020-05-01', to: '2020-09-25',
  how: 'where coronavirus made the limit impracticable it read “as soon as reasonably practicable” (SI 2020/471)',
}

/** Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), a limit that starts and ends with one kind of event. */
export function send(
  id: string, name: string, regulation: number, citation: string, starts: EventKind | EventKind[], ends: EventKind | EventKind[],
  length: Length, more: Partial<Limit> = {},
): Limit {
  return {
    id, domain: 'EHC plans', name, startsWith: [starts].flat(), endsWith: [ends].flat(), length, force: 'regulations',
    citation: `SEND Regulations 2014 ${citation}`, url: `https://www.legislation.gov.uk/uksi/2014/1530/regulation/${regulation}`,
    effective, relaxed, verified: 'law read', ...more,
  }
}
export const weeks = (value: number): Length => ({ value, unit: 'weeks' })
export const days = (value: number): Length => ({ value, unit: 'days' })
const devon = 'R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)'

/** The page must state it: what the Tribunal ordered decides which applies, and the words are those of other things too. */
const byOrder = { clock: 'stated' } as const
const afterOrder: EventKind[] = ['ehc-tribunal-plan-amended', 'ehc-amended-final-issued']

export const ehcPlans: Limit[] = [
  send(
    'ehc-decide-assess', 'Decision whether to assess', 5, 'reg 5(1); Children and Families Act 2014 s.36',
    'ehc-assessment-requested', 'ehc-assessment-decided', weeks(6),
  ),
  send('ehc-advice', 'Advice for the assessment', 8, 'reg 8(1)–(2)', 'ehc-advice-requested', 'ehc-advice-received', weeks(6)),
  send(
    'ehc-decide-issue-no', 'Decision whether to issue a plan', 10, 'reg 10(1); Children and Families Act 2014 s.36(9)',
    'ehc-assessment-requested', ['ehc-issue-decided', 'ehc-draft-issued'], weeks(16),
  ),
  send('ehc-final', 'Final EHC plan', 13, 'reg 13(2)–(3)', 'ehc-assessment-requested', 'ehc-final-issued', weeks(20)),
  send(
    'ehc-transfer-inform', 'New council says what it will do with the plan', 15, 'reg 15(4)',
    ['ehc-plan-transferred', 'ehc-moved-area'], 'ehc-transfer-informed', weeks(6),
  ),
  send('ehc-review-annual', 'Annual review', 20, 'reg 18–22; Children and Families Act 2014 s.44(1)',
    ['ehc-review-decided', 'ehc-final-issued'], 'ehc-review-decided', { value: 12, unit: 'months' }, {
    verified: 'stated by a second source', clock: 'late',
  }),
  send(
    'ehc-review-decision', 'Decision after the annual review', 20, `reg 20(10), 21(9); ${devon}`, 'ehc-review-met',
    ['ehc-review-decided', 'ehc-amendments-sent'], weeks(4),
  ),
  send(
    'ehc-amend-final', 'Final amended plan after the notice of amendments', 22, 'reg 22(3)–(4), 28',
    ['ehc-amendments-sent', 'ehc-review-decided'], 'ehc-amended-final-issued', weeks(8),
  ),
  send('ehc-review-final-12w', 'Final amended plan after the review meeting', 22, `reg 20(10) and 22(3): 4 + 8 weeks; ${devon}`,
    'ehc-review-met', 'ehc-amended-final-issued', weeks(12), {
    effective: { from: '2022-03-08', to: null }, parts: ['ehc-review-decision', 'ehc-amend-final'],
  }),
  send(
    'ehc-phase-15feb', 'Plan for the next phase of education', 18, 'reg 18(1)(b)', [],
    ['ehc-amended-final-issued', 'ehc-final-issued'], { date: '02-15' },
  ),
  send(
    'ehc-phase-31mar', 'Plan for a move from secondary school to post-16', 18, 'reg 18(1)(a)', [],
    ['ehc-amended-final-issued', 'ehc-final-issued'], { date: '03-31' },
  ),
  send(
    'ehc-reassess-decision', 'Decision whether to reassess', 25, 'reg 25(1)', 'ehc-reassess-requested', 'ehc-reassess-decided',
    days(15),
  ),
  send(
    'ehc-reassess-final', 'Final plan after reassessment', 27, 'reg 27(2)–(3)', 'ehc-reassess-decided',
    ['ehc-reassess-final-issued', 'ehc-final-issued', 'ehc-amended-final-issued'], weeks(14),
  ),
  send(
    'ehc-tribunal-1', 'Tribunal order to assess: tell the family', 44, 'reg 44(2)(b)', 'ehc-tribunal-ordered',
    'ehc-assessment-decided', weeks(2), byOrder,
  ),
  send(
    'ehc-tribunal-2', 'Tribunal order to assess: say that no plan will be issued', 44, 'reg 44(2)(b)(i)', 'ehc-tribunal-ordered',
    'ehc-issue-decided', weeks(10), byOrder,
  ),
  send(
    'ehc-tribunal-3', 'Tribunal order to assess: final plan', 44, 'reg 44(2)(b)(ii)', 'ehc-tribunal-ordered',
    ['ehc-tribunal-final-issued', 'ehc-final-issued'], weeks(14), byOrder,
  ),
  send(
    'ehc-tribunal-4', 'Tribunal order to make a plan: draft', 44, 'reg 44(2)(c)(i)', 'ehc-tribunal-ordered', 'ehc-draft-issued',
    weeks(5), byOrder,
  ),
  send(
    'ehc-tribunal-5', 'Tribunal order to make a plan: final plan', 44, 'reg 44(2)(c)(ii)', 'ehc-tribunal-ordered',
    ['ehc-tribunal-final-issued', 'ehc-final-issued'], weeks(11), byOrder,
  ),
  send(
    'ehc-tribunal-6', 'Tribunal order to think again', 44, 'reg 44(2)(d)', 'ehc-tribunal-ordered',
    ['ehc-draft-issued', 'ehc-issue-decided'], weeks(2), byOrder,
  ),
  send(
    'ehc-tribunal-7', 'Tribunal order to amend the plan', 44, 'reg 44(2)(e)', 'ehc-tribunal-ordered', afterOrder, weeks(5),
    byOrder,
  ),
  send(
    'ehc-tribunal-8', 'Tribunal order to change the school only', 44, 'reg 44(2)(f)', 'ehc-tribunal-ordered', afterOrder,
    weeks(2), byOrder,
  ),
  send(
    'ehc-tribunal-9', 'Tribunal order to keep and amend the plan', 44, 'reg 44(2)(h)', 'ehc-tribunal-ordered', afterOrder,
    weeks(5), byOrder,
  ),
  send('ehc-mediation', 'Mediation arranged', 36, 'reg 36(2), 35(4)', 'ehc-mediation-requested', 'ehc-mediation-held', days(30), { clock: 'late' }),
  send(
    'ehc-personal-budget', 'Review of SEN direct payments', 0, '', 'ehc-direct-payment-begun', 'ehc-direct-payment-reviewed', { value: 3, unit: 'months' }, {
      ...byOrder, citation: 'Special Educational Needs (Personal Budgets) Regulations 2014 (SI 2014/1652) reg 11',
      url: 'https://www.legislation.gov.uk/uksi/2014/1652', verified: 'stated by a second source',
    },
  ),
]
