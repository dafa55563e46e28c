import type { Passage } from './forms.ts'

/** Remedies wherever a decision puts them; form as in forms.ts. */
export const passages: Passage[] = [
  [
    'decision and recommendations',
    `## Decision and recommendations
30. I uphold Mr A’s complaint. Within one month the Council should:
   - apologise to him; and
   - refund the £56 he paid.`,
    ['apologise to him | 2025-02-28', 'refund the £56 he paid | 2025-02-28 | 56'],
  ],
  [
    'a panel recommended',
    `## What I found
### The panel’s recommendations
10. The panel recommended the Council should:
   - apologise to Mr A within two weeks; and
   - pay him £100.
### Analysis
11. The Council did as the panel said. I find no fault.
## Final decision
12. I do not uphold the complaint.`,
    [],
  ],
  [
    'what the Ombudsman expects',
    `## Agreed action
20. I expect the Council to act quickly. It has agreed to send me evidence in two months.
21. Within one month of my decision, it will offer Mrs A a new date for the survey and meet the cost, up to £450.`,
    ['offer Mrs A a new date for the survey | 2025-02-28', 'meet the cost, up to £450 | 2025-02-28 | 450'],
  ],
  [
    'steps spread over sections',
    `## What I found
### Analysis
14. I have recommended a remedy for Miss G’s injustice below.
### Remedy
15. The Council will pay Miss G £180 within one month of my decision.
### Service improvement
16. The Council will issue a memo to its parking staff about blue badges within two months of my decision.
## Final decision
17. I have completed my investigation.`,
    ['pay Miss G £180 | 2025-02-28 | 180', 'issue a memo to its parking staff | 2025-03-30'],
  ],
  [
    'an early resolution with a table of steps in words',
    `## My assessment
7. I asked the Council to make the following offer to Mr B, which it has agreed to do:
   - a full refund of the £240 he paid for the pest treatment;
   - a second visit by its contractor, without charge; and
   - £50 for his trouble.
8. The Council will arrange these within three weeks of this decision.`,
    [
      'a full refund of the £240 | 2025-02-20 | 240',
      'a second visit by its contractor | 2025-02-20',
      '£50 for his trouble | 2025-02-20 | 50',
    ],
  ],
  [
    'the Council suggested it',
    `## My assessment
7. The Council accepts it was wrong. To put it right, it proposes to write off the £310 overpayment and to apologise to Ms \
W within two weeks of our decision. I agree that this is a fair way to settle the complaint.`,
    ['write off the £310 overpayment | 2025-02-13 | 310', 'apologise to Ms W | 2025-02-13'],
  ],
  [
    'the complainant declined',
    `## My assessment
7. The Council offered Mr V £100, which he refused. I cannot say that this offer was too low.
8. We will not investigate.`,
    [],
  ],
  [
    'an inspector of schools',
    `## What I found
### What happened
6. Ofsted told the Council it should review its plans within six weeks and the Council agreed to do so by 3 March 2025.
### Analysis
7. That is a matter for Ofsted.
## Agreed action
8. The Council will write to Mr K by 3 April 2025 with an apology for its late reply.`,
    ['write to Mr K | 2025-04-03'],
  ],
  [
    'a long list without numbers',
    `## Agreed action
The Council has agreed to complete the following within two months of my final decision:
   - Refer Ms R’s case to its adult social care team for a reassessment.
   - Explain to Ms R in writing how it worked out her contribution.
   - Consider whether to waive the charges for the period from May to July 2024.
   - Reissue the invoices.`,
    [
      'Refer Ms R’s case | 2025-03-30',
      'Explain to Ms R in writing | 2025-03-30',
      'Consider whether to waive the charges | 2025-03-30',
      'Reissue the invoices | 2025-03-30',
    ],
  ],
  [
    'two deadlines for one step',
    `## Agreed action
9. The Council will produce a draft of its new policy within two months of my decision and adopt it by 30 September 2025.`,
    ['produce a draft of its new policy | 2025-03-30', 'adopt it | 2025-09-30'],
  ],
  [
    'an apology that has been made, a payment to come',
    `## Agreed action
9. The Council has apologised to Mrs D. I recommended it also pay her £220, to which it has agreed. \
It should pay her within four weeks of my decision.`,
    ['pay her £220 | 2025-02-27 | 220'],
  ],
  [
    'the same step in other words at the end',
    `## Agreed action
9. Within one month of my decision the Council will pay Mr T £140 for the damage to his gate.
## Final decision
10. The Council has agreed to pay Mr T for his gate, and to say sorry. I have completed my investigation.`,
    ['pay Mr T £140 | 2025-02-28 | 140'],
  ],
  [
    'the first of several',
    `## Agreed action
9. First, within two weeks of my decision, the Council will tell Ms N who her social worker is. \
Second, within four weeks, it will hold a child in need meeting. Third, within three months, it will audit ten other cases.`,
    ['tell Ms N who her social worker is | 2025-02-13', 'hold a child in need meeting | 2025-02-27', 'audit ten other cases | 2025-04-30'],
  ],
  [
    'weeks of the letter',
    `## Agreed action
9. Within two weeks of its apology the Council will pay Mr C £60. It will apologise within one month of my decision.`,
    ['pay Mr C £60 | - | 60', 'apologise | 2025-02-28'],
  ],
  [
    'a range of weeks',
    `## Agreed action
9. Within 6-8 weeks of the final decision the Council will relocate the bin store.`,
    ['relocate the bin store | 2025-03-27'],
  ],
  [
    'a chapter heading',
    `## Recommendations
We recommend that the Council apologises to Ms Z. Within six months of this report it should set up an independent check of \
its decisions on school transport, and publish the results every year.`,
    ['apologises to Ms Z | -', 'set up an independent check | 2025-07-30'],
  ],
  [
    'everything within the sentence of the summary',
    `## The Ombudsman's final decision:
Summary: Mr O complained about parking. We found fault as the Council ignored his appeal. \
To remedy this, it has agreed to cancel the notice, refund £70 and apologise.
## The complaint
1. Mr O complained about parking.`,
    ['cancel the notice | -', 'refund £70 | - | 70', 'apologise | -'],
  ],
]
