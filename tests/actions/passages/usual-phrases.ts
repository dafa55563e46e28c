import type { Passage } from './forms.ts'

/** Remedies in the usual phrases of published decisions, and in plainer ones; form as in forms.ts. */
export const passages: Passage[] = [
  [
    'to remedy the injustice identified',
    `44. To remedy the injustice identified above, the Council has agreed to carry out the following actions within four \
weeks of the date of the final decision:
   - Provide a further apology to Ms C for the faults identified and the uncertainty this caused her;
   - Pay Ms C £1,000 to acknowledge the loss of provision over two terms. This is £500 per term; and
   - Provide evidence of the above to the Ombudsman.`,
    ['Provide a further apology to Ms C | 2025-02-27', 'Pay Ms C £1,000 | 2025-02-27 | 1000'],
  ],
  [
    'numbered items',
    `44. Within one month of the final decision being issued, the Council should:
   a) Apologise in writing to Mr W. The apology should be in line with our guidance, Making an effective apology.
   b) Pay Mr W £250 in recognition of the distress caused.
45. Within three months of the final decision being issued, the Council should:
   a) Review its process for allocating temporary accommodation to ensure that families are not left in bed and breakfast \
for longer than six weeks.
   b) Provide training or guidance to staff on the use of interim accommodation.`,
    [
      'Apologise in writing to Mr W | 2025-02-28',
      'Pay Mr W £250 | 2025-02-28 | 250',
      'Review its process for allocating temporary accommodation | 2025-04-30',
      'Provide training or guidance to staff | 2025-04-30',
    ],
  ],
  [
    'the decision on this complaint',
    '20. In order to remedy the injustice to Mr D, the Council will, within one month of the date of the decision on this ' +
      'complaint, send him an apology and pay him £150.',
    ['send him an apology | 2025-02-28', 'pay him £150 | 2025-02-28 | 150'],
  ],
  [
    'action the following',
    `20. The Council has agreed to action the following within four weeks of this statement being issued:
   - Waive the outstanding balance of £312 on Mrs N’s account.
   - Write to Mrs N confirming this.`,
    ['Waive the outstanding balance of £312 | 2025-02-27 | 312', 'Write to Mrs N confirming this | 2025-02-27'],
  ],
  [
    'what it provides',
    `20. The Council has agreed to provide Mr R with the following within one month of my decision:
   - a written apology
   - £200 for his time and trouble
   - a named contact for future queries`,
    [
      'a written apology | 2025-02-28',
      '£200 for his time and trouble | 2025-02-28 | 200',
      'a named contact for future queries | 2025-02-28',
    ],
  ],
  [
    'it is agreed that',
    `20. It is agreed that the Council will within 14 days of this decision refund the £25 Mr S paid for the bulky waste collection.`,
    ['refund the £25 Mr S paid | 2025-02-13 | 25'],
  ],
  [
    'recommended and agreed',
    `20. I recommended, and the Council agreed, that it should pay Ms T £325 within one month of the date of my final decision.`,
    ['pay Ms T £325 | 2025-02-28 | 325'],
  ],
  [
    'terse',
    `20. The Council to apologise to Mrs U and pay her £125 within 4 weeks.`,
    ['apologise to Mrs U | 2025-02-27', 'pay her £125 | 2025-02-27 | 125'],
  ],
  [
    'the agreed action is',
    `20. The agreed action is for the Council to pay Mr K £90 within one month of the decision.`,
    ['pay Mr K £90 | 2025-02-28 | 90'],
  ],
  [
    'each of two',
    `20. Within one month of my decision the Council will pay Mr and Mrs L £250 each, £500 in total.`,
    ['pay Mr and Mrs L £250 each | 2025-02-28 | 250,500'],
  ],
  [
    'has offered a payment',
    '20. The Council has offered Mr M a payment of £300 and an apology, which I consider appropriate. ' +
      'It has agreed to provide these within one month of my decision.',
    ['Mr M a payment of £300 | 2025-02-28 | 300'],
  ],
  [
    'a meeting by a day',
    `20. The Council will hold a planning meeting about F on 12 March 2025 and send Ms P the minutes within a week.`,
    ['hold a planning meeting about F | 2025-03-12', 'send Ms P the minutes | 2025-02-06'],
  ],
  [
    'a trap of dates past',
    `20. The Council will explain to Mr Q, within one month, why it did not reply by 3 May 2024.`,
    ['explain to Mr Q | 2025-02-28'],
  ],
  [
    'remind about a time limit',
    '20. Within one month of the final decision the Council will remind relevant staff of the 20 working day time limit ' +
      'for responding to complaints.',
    ['remind relevant staff | 2025-02-28'],
  ],
  [
    'the council will consider',
    '20. Within two months of my decision the Council will consider whether it needs to offer the same remedy to others, ' +
      'and write to those affected.',
    ['consider whether it needs to offer | 2025-03-30', 'write to those affected | 2025-03-30'],
  ],
  [
    'long purpose before the verb',
    '20. So that Ms V knows where she stands, and to make up for the wait, the Council has agreed to make a fresh ' +
      'decision on her application by 1 April 2025.',
    ['make a fresh decision on her application | 2025-04-01'],
  ],
  [
    'tenant and landlord',
    `20. Within six weeks the Council will repair the window in Mr B’s bedroom, treat the mould, and redecorate.`,
    ['repair the window in Mr B’s bedroom | 2025-03-13', 'treat the mould | 2025-03-13', 'redecorate | 2025-03-13'],
  ],
  [
    'a relative clause',
    `20. Pending a new assessment, which it will complete soon, the Council has agreed to suspend the charge.`,
    ['suspend the charge | -'],
  ],
  [
    'service improvements as paragraphs',
    `## Agreed action
20. Within three months of the date of my final decision the Council will make the following service improvements.
21. Update its website so that parents know how to ask for a personal budget.
22. Issue a reminder to schools about part-time timetables.`,
    ['Update its website so that parents know | 2025-04-30', 'Issue a reminder to schools | 2025-04-30'],
  ],
  [
    'recommendations in a report',
    `## Recommendations
80. To remedy the injustice caused, we recommend the Council, within three months of the date of this report:
   - apologise to Mr and Mrs X;
   - pay them £2,400; and
   - arrange for an independent review of its panel’s decisions since January 2023.
81. The Council has accepted our recommendations.`,
    ['apologise to Mr and Mrs X | 2025-04-30', 'pay them £2,400 | 2025-04-30 | 2400', 'arrange for an independent review | 2025-04-30'],
  ],
  [
    'a credit in findings, then no more',
    `## My assessment
6. The Council says it will now refund Mrs Y’s £35 and change its form. We consider that is enough, so will not investigate.`,
    [],
  ],
  [
    'early, with what it will do next',
    `## My assessment
6. We put it to the Council that it could resolve matters now. The Council agreed. \
Within four weeks it will send Mr H a response at stage two and pay him £100 for the delay.
## Final decision
7. We have upheld the complaint as the Council has agreed to a remedy.`,
    ['send Mr H a response at stage two | 2025-02-27', 'pay him £100 for the delay | 2025-02-27 | 100'],
  ],
  [
    'time limit for a reply to us',
    '20. Within one month of my decision, the Council will pay Mrs C £50. The Council should write to us within five ' +
      'weeks of the decision to confirm that it has paid.',
    ['pay Mrs C £50 | 2025-02-28 | 50'],
  ],
  [
    'both a rate and its days',
    `20. The Council will pay Mr E £10 a day for each of the 42 days he was without heating, £420 in all, by 28 February 2025.`,
    ['pay Mr E £10 a day | 2025-02-28 | 10,420'],
  ],
  [
    'school transport',
    '20. The Council has agreed to put the taxi back in place from 24 February 2025 and to pay Ms F 45p a mile, £216.90, ' +
      'for the journeys she made.',
    ['put the taxi back in place | -', 'pay Ms F 45p a mile | - | 216.9'],
  ],
]
