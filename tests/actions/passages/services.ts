import type { Passage } from './forms.ts'

/** More remedies, in other manners and from other services; form as in forms.ts. */
export const passages: Passage[] = [
  [
    'adult care, a care provider acts',
    `41. The Care Provider has agreed that, within one month of my final decision, it will:
   a) send Mrs F a written apology which accepts what went wrong;
   b) refund the £620 top-up fee charged for June; and
   c) show its staff how to complete falls records.
42. The Council, which commissioned the care, will check at its next contract meeting that this has happened.`,
    [
      'send Mrs F a written apology | 2025-02-28',
      'refund the £620 top-up fee | 2025-02-28 | 620',
      'show its staff how to complete falls records | 2025-02-28',
      'check at its next contract meeting | -',
    ],
  ],
  [
    'council tax, a sum written off',
    `30. The Council should, within 20 working days of the date of this statement:
   - withdraw the summons and the £67 costs it added to Mr W’s account;
   - pay him £125; and
   - look at why its system sends reminders to people with a payment plan, and tell him the outcome.`,
    [
      'withdraw the summons and the £67 costs | 2025-02-27 | 67',
      'pay him £125 | 2025-02-27 | 125',
      'look at why its system sends reminders | 2025-02-27',
    ],
  ],
  ['one short sentence', `22. The Council has agreed to pay Miss D £400 by 14 March 2025.`, ['pay Miss D £400 | 2025-03-14 | 400']],
  [
    'no later than a day',
    `22. The Council will hold a fresh appeal hearing no later than Friday 28 March 2025, with a different panel and a different clerk.`,
    ['hold a fresh appeal hearing | 2025-03-28'],
  ],
  [
    'school admissions, a new appeal',
    `18. Within 15 school days of this decision the admission authority will arrange a new appeal.
19. It will also, by the end of the spring term 2025, give its panel members refresher training.`,
    ['arrange a new appeal | -', 'give its panel members refresher training | -'],
  ],
  [
    'we asked and it accepted',
    `## My assessment
9. We asked the Council whether it would settle the complaint. It said it would, and has offered to:
   - visit Mr R to agree how the kerb can be repaired;
   - carry out the repair by 30 April 2025; and
   - pay him £75 within four weeks of our decision.
10. We think this is fair.`,
    ['visit Mr R to agree how the kerb can be repaired | -', 'carry out the repair | 2025-04-30', 'pay him £75 | 2025-02-27 | 75'],
  ],
  [
    'recommended in the text of the findings',
    `## What I found
### Analysis
20. The Council’s delay was fault and caused Mr P uncertainty.
21. I recommended the Council write to Mr P to apologise, and pay him £250, within six weeks of my decision. It has accepted.
## Final decision
22. I have completed my investigation.`,
    ['write to Mr P to apologise | 2025-03-13', 'pay him £250 | 2025-03-13 | 250'],
  ],
  [
    'a remedy for each of several people',
    `33. Within one month of the date on which I issue my final decision the Council will pay:
   - £300 to Mr H;
   - £300 to Mrs H; and
   - £150 to their son.`,
    ['£300 to Mr H | 2025-02-28 | 300', '£300 to Mrs H | 2025-02-28 | 300', '£150 to their son | 2025-02-28 | 150'],
  ],
  [
    'a rate until something is done',
    '40. The Council will pay Ms K £150 per month from 1 November 2024 until it has made suitable accommodation available ' +
      'to her. It will pay the arrears within two weeks of my decision.',
    ['pay Ms K £150 per month | - | 150', 'pay the arrears | 2025-02-13'],
  ],
  [
    'done and to do together',
    '25. The Council has already apologised to Mr C, which I welcome. ' +
      'It has now agreed to pay him £200 as well, within one month of my decision.',
    ['pay him £200 | 2025-02-28 | 200'],
  ],
  [
    'wider steps under their own sub-heading',
    `## Agreed actions
### For Mrs T
50. Within one month of the final decision the Council will apologise to Mrs T and reinstate her direct payments.
### Service improvements
51. Within three months of the final decision the Council will draw up a protocol with the NHS trust for urgent discharges.
52. Within six months of the final decision the Council will report to its cabinet member on how the protocol is working.`,
    [
      'apologise to Mrs T | 2025-02-28',
      'reinstate her direct payments | 2025-02-28',
      'draw up a protocol with the NHS trust | 2025-04-30',
      'report to its cabinet member | 2025-07-30',
    ],
  ],
  [
    'numbers in figures and brackets',
    `14. The Council will, within 28 (twenty-eight) calendar days of the final decision, clear the drain outside Mr E’s house.`,
    ['clear the drain outside Mr E’s house | 2025-02-27'],
  ],
  [
    'deadline after a dash',
    `12. The Council has agreed to do the following – within three weeks of this decision – to remedy the injustice:
   - decide Mr S’s application for a Blue Badge
   - tell him in writing why, if it refuses`,
    ['decide Mr S’s application for a Blue Badge | 2025-02-20', 'tell him in writing why | 2025-02-20'],
  ],
  [
    'passive steps',
    `16. Within one month of my decision a written apology should be sent to Mrs V and £100 paid to her.`,
    ['a written apology should be sent to Mrs V | 2025-02-28 | 100'],
  ],
  [
    'shall',
    `9. The Council shall within six weeks of the date hereof review the noise diary and write to Miss O with its decision.`,
    ['review the noise diary | 2025-03-13', 'write to Miss O with its decision | 2025-03-13'],
  ],
  [
    'the trust and the council, each its own list',
    `60. Within one month of our decision, the Council has agreed to:
   - apologise to Mr A; and
   - pay him £250.
61. Within the same period, the Trust has agreed to:
   - apologise to Mr A; and
   - pay him £250.`,
    [
      'apologise to Mr A | 2025-02-28',
      'pay him £250 | 2025-02-28 | 250',
      'apologise to Mr A | 2025-02-28',
      'pay him £250 | 2025-02-28 | 250',
    ],
  ],
  [
    'flat list with periods among the bullets',
    `17. The Council has agreed to the following actions:
   - Within four weeks of my decision:
   - apologise to Mr I;
   - pay him £80.
   - Within eight weeks of my decision:
   - publish its tree policy.`,
    ['apologise to Mr I | 2025-02-27', 'pay him £80 | 2025-02-27 | 80', 'publish its tree policy | 2025-03-27'],
  ],
  [
    'gerunds in a list',
    `## My assessment
11. The Council has agreed to put matters right within one month of our decision by:
   - apologising to Miss Y;
   - completing the stage two investigation; and
   - paying her £300.`,
    ['apologising to Miss Y | 2025-02-28', 'completing the stage two investigation | 2025-02-28', 'paying her £300 | 2025-02-28 | 300'],
  ],
  [
    'summary with gerunds only',
    `## The Ombudsman's final decision:
Summary: We uphold this complaint. The Council has agreed to resolve it early by paying Ms B £500 and reviewing its waiting list.
## The complaint
1. Ms B complains about delay.
## My assessment
2. There was fault.`,
    ['paying Ms B £500 | - | 500', 'reviewing its waiting list | -'],
  ],
  [
    'what a review should cover, in a sub-list',
    `45. Within three months the Council will review its procedures for home to school transport. The review should cover:
   - how it records appeals;
   - who sits on its panels.`,
    ['review its procedures for home to school transport | 2025-04-30'],
  ],
  [
    'a condition',
    `29. If Mr G sends the Council receipts, it will reimburse what he spent on taxis, up to £340, within 14 days of receiving them.`,
    ['reimburse what he spent on taxis | - | 340'],
  ],
  [
    'an offer found suitable',
    '15. The Council has offered to pay Mr L £150 and to meet him. ' +
      'I consider this a suitable remedy and it should do so within one month of this decision.',
    ['pay Mr L £150 | 2025-02-28 | 150', 'meet him | 2025-02-28'],
  ],
  [
    'further month after the first',
    '19. Within one month of my decision the Council will finish its investigation. ' +
      'Within a further two weeks it will tell Ms N the result.',
    ['finish its investigation | 2025-02-28', 'tell Ms N the result | 2025-03-14'],
  ],
  [
    'work out and pay',
    `31. Within two months of my decision the Council will recalculate Mrs J’s housing benefit from April 2022 and pay her any arrears.`,
    ['recalculate Mrs J’s housing benefit | 2025-03-30', 'pay her any arrears | 2025-03-30'],
  ],
  [
    'to help its staff',
    '35. To prevent this happening again, the Council will, within 12 weeks of my decision, remind its planning officers ' +
      'that they should visit a site before closing a case and keep a record of each visit.',
    ['remind its planning officers | 2025-04-24'],
  ],
  [
    'amounts for several things in one sentence',
    '27. Within one month the Council will pay Mrs M £1,500 for the loss of education, £300 for her distress and £200 for ' +
      'her time and trouble, making £2,000 in all.',
    ['pay Mrs M £1,500 | 2025-02-28 | 1500,300,200,2000'],
  ],
  ['less what was paid', `27. The Council will pay Mr D £700, less the £200 it has already paid him.`, ['pay Mr D £700 | - | 700']],
  [
    'what it offered is not enough',
    '23. The Council offered £100 in its final response. This is not enough. ' +
      'Within one month of my decision it will instead pay Miss H £350.',
    ['pay Miss H £350 | 2025-02-28 | 350'],
  ],
  [
    'the value of a thing is no payment',
    `24. Within one month of my decision the Council will return Mr K’s bicycle, which cost £480, or replace it.`,
    ['return Mr K’s bicycle | 2025-02-28'],
  ],
  [
    'nothing more',
    `26. The Council has paid Mrs R £500 and rewritten its leaflet. That is a proper remedy and there is nothing more to recommend.`,
    [],
  ],
  [
    'not upheld with advice',
    `## What I found
10. The Council may wish to remind staff to date their letters, but I make no formal recommendation.
## Final decision
11. There was no fault.`,
    [],
  ],
  [
    'what it told the complainant it would do',
    `## What I found
### What happened
10. On 4 March 2024 the Council agreed to pay Mr T £200 within one month. It paid on 28 March.
### Findings
11. The Council kept to its promise and I do not find fault.
## Final decision
12. I do not uphold the complaint.`,
    [],
  ],
  [
    'the law on reports',
    `## Recommendations
70. The Council must consider this report and confirm within three months the action it has taken or proposes to take. \
It should consider the report at its full council, cabinet or other appropriately delegated committee of elected members. \
We will require evidence of this.
71. Within three months of the date of this report the Council should also:
   - apologise to Mrs X and her daughter; and
   - pay £3,000 for the education missed.`,
    ['apologise to Mrs X and her daughter | 2025-04-30', 'pay £3,000 for the education missed | 2025-04-30 | 3000'],
  ],
  [
    'misspelt heading, one month spelt out of order',
    `## Agreeed action
8. The Council will by 28 February 2025 (one month) send Mr Z a copy of the survey.`,
    ['send Mr Z a copy of the survey | 2025-02-28'],
  ],
  [
    'straight away, in a dated list',
    `21. Within one month of my final decision the Council has agreed to:
   - issue the final plan immediately;
   - apologise to Mr and Mrs L.`,
    ['issue the final plan | 2025-02-28', 'apologise to Mr and Mrs L | 2025-02-28'],
  ],
  [
    'the time the Council has',
    `18. The Council will arrange the works to the ramp. It has three months from the date of my decision to complete them.`,
    ['arrange the works to the ramp | 2025-04-30'],
  ],
  [
    'recommended action',
    `## Recommended action
18. To remedy the injustice I have found, I recommend that the Council:
   - apologises to Mr U;
   - makes a payment of £200; and
   - reconsiders his housing application.
19. It should complete these actions within one month of my final decision.`,
    ['apologises to Mr U | 2025-02-28', 'makes a payment of £200 | 2025-02-28 | 200', 'reconsiders his housing application | 2025-02-28'],
  ],
  [
    'evidence among the bullets',
    `18. Within two months of my decision the Council will:
   - remind officers of the complaints policy;
   - provide evidence to us that it has done so.`,
    ['remind officers of the complaints policy | 2025-03-30'],
  ],
  [
    'the date in words, the sum in a plan',
    '55. By the close of business on 2 May 2025 the Council will put in place a plan to spend the £40,000 grant on ' +
      'repairs to Mrs W’s street.',
    ['put in place a plan to spend | 2025-05-02'],
  ],
  [
    'annual update',
    '44. The Council will, every six months for the next two years, report its EHC timeliness to the scrutiny committee. ' +
      'It will make the first report by 1 June 2025.',
    ['report its EHC timeliness to the scrutiny committee | -', 'make the first report | 2025-06-01'],
  ],
  [
    'a council already acting',
    `40. The Council has told us it has recruited three more officers and meets weekly to discuss late cases. \
Because of this we have not recommended anything more.
41. Within one month it will pay Ms G £100.`,
    ['pay Ms G £100 | 2025-02-28 | 100'],
  ],
  [
    'both parts of a repair',
    '37. The Council has agreed within four weeks of my decision to inspect Miss C’s boiler and, within a further four ' +
      'weeks, to complete any repairs.',
    ['inspect Miss C’s boiler | 2025-02-27', 'complete any repairs | 2025-03-27'],
  ],
]
