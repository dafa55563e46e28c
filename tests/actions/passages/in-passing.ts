import type { Passage } from './forms.ts'

/** What other cases agreed, steps before a list and after a sentence, and conditions; form as in forms.ts. */
export const passages: Passage[] = [
  // Another case is no remedy of this one
  [
    'another case that agreed to a plan',
    `## Agreed action
10. In that case (98 623 904) the Council agreed to send us an action plan. It has done so.
11. Within one month the Council will pay Mrs X £100.`,
    ['pay Mrs X £100 | 2025-02-28 | 100'],
  ],
  [
    'another case, its number before',
    `## Agreed action
10. In case 98 623 904, decided on 3 May 2024, the Council agreed to train its officers.
11. Within one month the Council will pay Mrs X £100.`,
    ['pay Mrs X £100 | 2025-02-28 | 100'],
  ],
  [
    'following an earlier complaint',
    `## Agreed action
10. Following an earlier complaint about the same team (98 111 222) the Council agreed to review its procedure. \
I have taken this into account.
11. Within one month the Council will apologise to Mrs X.`,
    ['apologise to Mrs X | 2025-02-28'],
  ],
  [
    'a recent decision, in running text',
    `## Agreed action
10. We made recommendations in a recent decision. The Council agreed then to employ two more officers, so I make no more here.
11. It will pay Mrs X £100 within one month of my decision.`,
    ['pay Mrs X £100 | 2025-02-28 | 100'],
  ],
  [
    'an action plan agreed in another investigation',
    `## Agreed action
10. As a result of another investigation the Council has already agreed to audit its cases by June 2025.
11. Within one month the Council will apologise to Mrs X.`,
    ['apologise to Mrs X | 2025-02-28'],
  ],
  [
    'the earlier case among the findings',
    `## What I found
10. We upheld a similar complaint in 2023 (98 623 904). In that case the Council agreed to recruit two officers within \
three months of our decision.
11. The Council was at fault. The Council has agreed to pay Mrs X £100 within one month of my decision.`,
    ['pay Mrs X £100 | 2025-02-28 | 100'],
  ],
  // but what is still to be done of it, in this decision, is
  [
    'what an earlier case asked for, asked for again',
    `## Agreed action
10. The Council will, within one month, carry out the review it agreed to in case 98 623 904.`,
    ['carry out the review it agreed to in case 98 623 904 | 2025-02-28'],
  ],
  [
    'in this case',
    `## Agreed action
10. In this case the Council agreed to pay Mrs X £100 within one month of my decision.`,
    ['pay Mrs X £100 | 2025-02-28 | 100'],
  ],
  [
    'the earlier remedy with a new one',
    `## Agreed action
10. The Council will apologise for not doing what it agreed in our decision of 3 May 2024 (98 623 904), within two weeks.`,
    ['apologise for not doing what it agreed in our decision of 3 May 2024 | 2025-02-13'],
  ],
  // A step before the list
  [
    'apology in the line and sums under it',
    `1. Within one month the Council will apologise to Mrs J, and pay her:
   - £200 for her distress; and
   - £300 for the lost provision.`,
    ['apologise to Mrs J | 2025-02-28', '£200 for her distress | 2025-02-28 | 200', '£300 for the lost provision | 2025-02-28 | 300'],
  ],
  [
    'without a comma',
    `1. Within one month the Council should apologise to Mr B and pay him:
   - £150 for the delay
   - £100 for his time and trouble`,
    ['apologise to Mr B | 2025-02-28', '£150 for the delay | 2025-02-28 | 150', '£100 for his time and trouble | 2025-02-28 | 100'],
  ],
  [
    'letter, then payments',
    `1. The Council has agreed to write to Mr B with an apology within two weeks, and to pay him:
   - £150 for the delay;
   - £100 for his time.`,
    ['write to Mr B with an apology | 2025-02-13', '£150 for the delay | 2025-02-13 | 150', '£100 for his time | 2025-02-13 | 100'],
  ],
  [
    'two steps before the sums',
    `1. Within four weeks the Council will apologise to Ms K, refund the £45 fee and pay her:
   - £200 for distress; and
   - £50 for each missed visit.`,
    [
      'apologise to Ms K | 2025-02-27',
      'refund the £45 fee | 2025-02-27 | 45',
      '£200 for distress | 2025-02-27 | 200',
      '£50 for each missed visit | 2025-02-27 | 50',
    ],
  ],
  [
    'an item that heads sums',
    `1. Within one month the Council will:
   - apologise to Mrs J, and pay her:
     a) £200 for distress;
     b) £300 for provision; and
   - review its policy.`,
    [
      'apologise to Mrs J | 2025-02-28',
      '£200 for distress | 2025-02-28 | 200',
      '£300 for provision | 2025-02-28 | 300',
      'review its policy | 2025-02-28',
    ],
  ],
  [
    'a meeting is not the letter',
    '1. Within one month the Council will write to Miss S to apologise. ' +
      'Within the same time its director will offer to meet Miss S to apologise in person.',
    ['write to Miss S to apologise | 2025-02-28', 'meet Miss S to apologise in person | 2025-02-28'],
  ],
  [
    'a step, and then verbs under the line',
    `1. Within one month the Council will apologise to Mrs J, and will:
   - pay her £200; and
   - review her case.`,
    ['apologise to Mrs J | 2025-02-28', 'pay her £200 | 2025-02-28 | 200', 'review her case | 2025-02-28'],
  ],
  [
    'a total with its parts is one step',
    `1. Within one month the Council will apologise to Mrs J and pay her £500, made up of:
   - £200 for distress; and
   - £300 for lost provision.`,
    ['apologise to Mrs J | 2025-02-28', 'pay her £500 | 2025-02-28 | 500,200,300'],
  ],
  [
    'persons under the line',
    `1. Within one month the Council will apologise to Mr and Mrs J and pay:
   - Mrs J £200; and
   - Mr J £100.`,
    ['apologise to Mr and Mrs J | 2025-02-28', 'Mrs J £200 | 2025-02-28 | 200', 'Mr J £100 | 2025-02-28 | 100'],
  ],
  // Steps that come again
  [
    'reports every quarter',
    '1. Within two months the Council will review its waiting list and will thereafter report to its scrutiny committee ' +
      'every quarter until March 2026.',
    ['review its waiting list | 2025-03-30', 'report to its scrutiny committee every quarter until March 2026 | 2026-03-31'],
  ],
  [
    'reports each month after',
    '1. By 28 February 2025 the Council will publish its plan, and thereafter will report progress to its cabinet each ' +
      'month until 31 December 2025.',
    ['publish its plan | 2025-02-28', 'report progress to its cabinet each month until 31 December 2025 | 2025-12-31'],
  ],
  [
    'then every six months',
    `1. Within one month the Council will audit ten files. It will then audit ten files every six months until January 2027.`,
    ['audit ten files | 2025-02-28', 'audit ten files every six months until January 2027 | 2027-01-31'],
  ],
  [
    'monthly without an end',
    `1. Within one month the Council will write a plan and will then report on it to the committee every quarter.`,
    ['write a plan and will then report on it to the committee every quarter | 2025-02-28'],
  ],
  [
    'a report on what the step before made',
    '1. By 31 March 2025 the Council will write an action plan and will thereafter report progress on it to its committee ' +
      'every quarter until March 2026.',
    ['write an action plan | 2025-03-31', 'report progress on it to its committee every quarter until March 2026 | 2026-03-31'],
  ],
  [
    'afterwards, without an end',
    `1. Within one month the Council will inspect the drain and will thereafter clean it every six months.`,
    ['inspect the drain | 2025-02-28', 'clean it every six months | -'],
  ],
  [
    'in an item of a list',
    `1. Within two months the Council will:
   - review its waiting list, and thereafter report to its committee every quarter until March 2026; and
   - pay Mrs X £100.`,
    [
      'review its waiting list | 2025-03-30',
      'report to its committee every quarter until March 2026 | 2026-03-31',
      'pay Mrs X £100 | 2025-03-30 | 100',
    ],
  ],
  [
    'until it is done: no day',
    `1. The Council will pay her £100 a month until it finds her a home.`,
    ['pay her £100 a month until it finds her a home | - | 100'],
  ],
  [
    'a limit of the policy is none',
    `1. Within one month the Council will remind its officers that permits last until 31 March 2025.`,
    ['remind its officers that permits last until 31 March 2025 | 2025-02-28'],
  ],
  // A condition
  [
    'if the date has to change',
    `1. The Council will hold the panel by 28 March 2025. If the date has to be changed it will tell us within five working days.`,
    ['hold the panel | 2025-03-28', 'tell us | -'],
  ],
  [
    'if it cannot find one',
    `1. Within one month the Council will name a school. If it cannot find one it will pay Mrs X £100 within two weeks.`,
    ['name a school | 2025-02-28', 'pay Mrs X £100 | - | 100'],
  ],
  [
    'should it find a loss',
    '1. Within one month the Council will review the files. Should it find that anyone else has lost out, it will write ' +
      'to them within four weeks.',
    ['review the files | 2025-02-28', 'write to them | -'],
  ],
  [
    'where the review shows',
    '1. Within one month the Council will review the files. Where this shows that others have lost out, the Council will ' +
      'pay them back within two months.',
    ['review the files | 2025-02-28', 'pay them back | -'],
  ],
  [
    'condition after the step',
    `1. Within one month the Council will assess Mr B. It will pay him £300 within two weeks if the assessment finds that he was eligible.`,
    ['assess Mr B | 2025-02-28', 'pay him £300 | - | 300'],
  ],
  [
    'a condition without a day of its own',
    `1. Within one month the Council will review the charge and, if it was wrong, refund it.`,
    ['review the charge and, if it was wrong, refund it | 2025-02-28'],
  ],
  [
    '"if he wishes" is no condition of the day',
    `1. Within one month the Council will meet Mr B, if he wishes, to explain its decision.`,
    ['meet Mr B | 2025-02-28'],
  ],
  // Each item with its own day
  [
    'items that end in a day',
    `1. The Council has agreed to:
   - apologise to Mrs X by 14 February 2025;
   - pay her £200 by 28 February 2025;
   - obtain the advice of a psychologist, or accept that of her own, by 31 March 2025; and
   - issue the plan, or its decision not to issue one, by 30 April 2025.`,
    [
      'apologise to Mrs X | 2025-02-14',
      'pay her £200 | 2025-02-28 | 200',
      'obtain the advice of a psychologist | 2025-03-31',
      'issue the plan | 2025-04-30',
    ],
  ],
  [
    'items whose days lie before the list’s',
    `1. By 30 June 2025 the Council will:
   - finish the survey by 31 March 2025;
   - tell Mr P which repairs it will do by 30 April 2025; and
   - do the rest.`,
    ['finish the survey | 2025-03-31', 'tell Mr P which repairs it will do by 30 April 2025 | 2025-06-30', 'do the rest | 2025-06-30'],
  ],
  [
    'items without a verb of remedies',
    `1. The Council will:
   - have the roof inspected by 14 February 2025;
   - choose a contractor who can start in spring by 7 March 2025;`,
    ['have the roof inspected | 2025-02-14', 'choose a contractor who can start in spring | 2025-03-07'],
  ],
  [
    'a day inside what staff are told stays inside',
    `1. Within one month the Council will:
   - remind staff that forms must be in by 31 March 2025;
   - apologise to Mrs X.`,
    ['remind staff that forms must be in by 31 March 2025 | 2025-02-28', 'apologise to Mrs X | 2025-02-28'],
  ],
  // Sums
  [
    'a sum explained by its rate',
    `1. Within one month the Council will pay Mrs X £900, which is £100 for each week of delay.`,
    ['pay Mrs X £900 | 2025-02-28 | 900'],
  ],
  [
    'a sum explained before its deadline',
    `1. The Council will pay Mrs X £900, which is £100 for each week that she waited, within one month.`,
    ['pay Mrs X £900 | 2025-02-28 | 900'],
  ],
  [
    'a rate that is to be paid',
    `1. Within one month the Council will pay Mrs X £100 for each week of delay, a total of £900.`,
    ['pay Mrs X £100 for each week of delay | 2025-02-28 | 100,900'],
  ],
  [
    'a sum told to be at a rate',
    `1. Within one month the Council will pay Mrs X £1,200. This is £200 a month for six months.`,
    ['pay Mrs X £1,200 | 2025-02-28 | 1200'],
  ],
  [
    'a total of parts',
    `1. Within one month the Council will pay Mrs X £900: £600 for the loss and £300 for distress.`,
    ['pay Mrs X £900 | 2025-02-28 | 900,600,300'],
  ],
  [
    'calculated at',
    `1. Within one month the Council will pay Mrs X £900, calculated at £100 for each week.`,
    ['pay Mrs X £900 | 2025-02-28 | 900,100'],
  ],
  [
    'a sum in brackets after',
    `1. Within one month the Council will pay Mrs X £900 (£100 for each of nine weeks).`,
    ['pay Mrs X £900 | 2025-02-28 | 900,100'],
  ],
  [
    'what a body was free to decide is no remedy',
    `## My assessment
8. The Council owns the lane. Its letter of 2 May 2024 says it wants to keep it. \
That is a decision it was entitled to make, and I have seen no fault in it.
9. This was a response to his request. It was a refund he had no right to.`,
    [],
  ],
  [
    'the outcome of a review is no remedy',
    `## My assessment
8. She asked for a review on 14 July 2024. The outcome of the review, a refusal, was sent to her on 19 September 2024.
9. The outcome of an appeal is a matter for the tribunal.`,
    [],
  ],
  [
    'what was proposed gives way to what was settled on',
    `11. I recommended £400. The Council proposed £250. We have settled on the following:
   - that it write to Mr and Mrs P by 12 May 2025 to apologise;
   - that it pay them £300 by the same day; and
   - that the Council bring a paper to its cabinet within three months.`,
    [
      'write to Mr and Mrs P by 12 May 2025 to apologise | 2025-05-12',
      'pay them £300 by the same day | 2025-05-12 | 300',
      'bring a paper to its cabinet within three months | 2025-04-30',
    ],
  ],
  [
    'what was proposed gives way to what was agreed after a discussion',
    `## My assessment
8. The Council was at fault. I asked it to consider a remedy. It proposed to pay £150. After some discussion the Council agreed:
   - to pay £300 within a month; and
   - to write to her with an apology within a week.`,
    ['pay £300 within a month | 2025-02-28 | 300', 'write to her with an apology within a week | 2025-02-06'],
  ],
  [
    'a proposal that was taken is a remedy',
    `11. I recommended an apology and £400. The Council has agreed to do this within one month.`,
    ['an apology | 2025-02-28', '£400 | 2025-02-28 | 400'],
  ],
  // What a sentence goes on to is no part of the step before it
  [
    'a reminder that was given already',
    `## Agreed action
10. The Council has agreed to pay Mrs X £150 and has reminded its officers of the policy.`,
    ['pay Mrs X £150 | - | 150'],
  ],
  [
    'a payment that was made already',
    `## Agreed action
10. Within one month the Council will apologise to Mrs X, and it has already paid her £100.`,
    ['apologise to Mrs X | 2025-02-28'],
  ],
  [
    'what cannot be recommended',
    `## Agreed action
10. The Council will refund the rest of the fees but we cannot recommend a payment for the time before that.`,
    ['refund the rest of the fees'],
  ],
  [
    'what the body does not accept',
    `## Agreed action
10. The Council will write to Mrs X to apologise, but it does not accept that she lost the place.`,
    ['write to Mrs X to apologise'],
  ],
  [
    'what was lost and has not been had, which is part of it',
    `## Agreed action
10. The Council will pay for the sessions that her son was promised and has not had.`,
    ['pay for the sessions that her son was promised and has not had'],
  ],
  // What says nothing that could be checked, and what goes to the Ombudsman
  [
    'action of no kind',
    `## Agreed action
10. The Council has agreed to take reasonable and proportionate action to remedy the injustice.
11. It will apologise to Mrs X.`,
    ['apologise to Mrs X'],
  ],
  [
    'an account of what was done',
    `## Agreed action
10. The Council will explain to the Ombudsman what it has done.
11. It will explain to Mrs X how it works out the charge.`,
    ['explain to Mrs X how it works out the charge'],
  ],
]
