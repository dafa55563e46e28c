import type { Passage } from './forms.ts'

/** Remedies among the rest of a decision, and what must not be taken for one; form as in forms.ts. */
export const passages: Passage[] = [
  [
    'findings say what should have been done',
    `## What I found
### Analysis
12. The Council should have replied within 20 working days. It should also have told Mr X why it was late. This was fault.
13. The Council will usually visit within a week, but it did not.
## Agreed action
14. Within one month of the final decision the Council will write to Mr X with an apology.`,
    ['write to Mr X with an apology | 2025-02-28'],
  ],
  [
    'early resolution in one paragraph',
    `## My assessment
8. The Council accepts it took too long. It has agreed to resolve things early by apologising to Mrs N, and paying her \
£100, within four weeks of this decision. This is a proportionate outcome.`,
    ['apologising to Mrs N | 2025-02-27', 'paying her £100 | 2025-02-27 | 100'],
  ],
  [
    'early resolution: invited',
    `## My assessment
8. I invited the Council to settle this complaint now. It has agreed that it will by 14 February 2025 send Ms B its stage \
two response and pay her £150.`,
    ['send Ms B its stage two response | 2025-02-14', 'pay her £150 | 2025-02-14 | 150'],
  ],
  [
    'closed after enquiries, council did it itself',
    `## My assessment
8. The Council apologised in its reply of 4 December 2024 and has paid Mr E £50. We are unlikely to achieve more, so we \
will not investigate.`,
    [],
  ],
  [
    'a promise made to the complainant',
    `## My assessment
5. In its final response the Council agreed to inspect the lamp post within two weeks. It did so on 3 December 2024.
6. There is not enough evidence of fault.`,
    [],
  ],
  [
    'what Mr X would like',
    `## The complaint
1. Mr X complains about noise. He would like the Council to apologise, pay him £1,000 and make the pub close at ten.
## My assessment
2. We will not investigate. The Council has a plan and will visit again in spring.`,
    [],
  ],
  [
    'the tribunal ordered it',
    `## What I found
### What happened
4. The Tribunal ordered the Council to issue a new Plan within five weeks. The Council agreed to do this.
### Analysis
5. The Council kept to the order.`,
    [],
  ],
  [
    'two remedies for two bodies in one list',
    `## Agreed actions
40. Within one month of our decision:
   a) the Council and the Trust will each apologise to Mr Y;
   b) the Council will pay him £300; and
   c) the Trust will pay him £200.
41. Within three months of our decision the Trust will audit its discharge letters.`,
    [
      'the Council and the Trust will each apologise to Mr Y | 2025-02-28',
      'the Council will pay him £300 | 2025-02-28 | 300',
      'the Trust will pay him £200 | 2025-02-28 | 200',
      'audit its discharge letters | 2025-04-30',
    ],
  ],
  [
    'start, then keep on',
    `## Agreed action
30. The Council will start paying Mr G’s travel costs from 1 March 2025, and will carry on until he can drive again.`,
    ['start paying Mr G’s travel costs | -'],
  ],
  [
    'the Council has said it will',
    `## Agreed action
17. The Council has told me that it will apologise to Mrs K within two weeks. I agree that this is right.
18. In addition, within one month, I ask it to pay her £60.`,
    ['apologise to Mrs K | 2025-02-13', 'pay her £60 | 2025-02-28 | 60'],
  ],
  [
    'after a colon in the sentence',
    `## Agreed action
21. Within one month of my decision, the Council will: apologise to Mr D; pay him £500; and arrange a new assessment.`,
    ['apologise to Mr D | 2025-02-28', 'pay him £500 | 2025-02-28 | 500', 'arrange a new assessment | 2025-02-28'],
  ],
  [
    'roman numerals in the sentence',
    `## Agreed action
21. The Council has agreed to (i) apologise to Mr D, (ii) pay him £500, and (iii) review its guidance, all within two \
months of my decision.`,
    ['apologise to Mr D | 2025-03-30', 'pay him £500 | 2025-03-30 | 500', 'review its guidance | 2025-03-30'],
  ],
  [
    'a letter of apology from a named officer',
    `## Agreed action
21. By the end of February 2025 the Council’s Chief Executive will write personally to Miss S to apologise.
22. The Council will also, by the end of March 2025, publish a notice about the error.`,
    ['write personally to Miss S to apologise | 2025-02-28', 'publish a notice about the error | 2025-03-31'],
  ],
  [
    'an officer acts',
    `## Agreed action
9. Within one month of my decision the Director of Housing will meet Mr O and the Council will give him a new bidding number.`,
    ['meet Mr O | 2025-02-28', 'give him a new bidding number | 2025-02-28'],
  ],
  [
    'to remedy, then steps',
    `## Agreed action
9. To remedy Mr O’s injustice and to stop others being affected, the Council agreed that within six weeks of the date of my \
final decision it would apologise to him, offer him £250 and write new standard letters.`,
    ['apologise to him | 2025-03-13', 'offer him £250 | 2025-03-13 | 250', 'write new standard letters | 2025-03-13'],
  ],
  [
    'in recognition of',
    `## Agreed action
9. In recognition of the distress caused, the Council will make a symbolic payment to Mr J of £300. It should do this \
within one month of my final decision.`,
    ['make a symbolic payment to Mr J of £300 | 2025-02-28 | 300'],
  ],
  [
    'a month from today',
    `## Recommendations
9. The Council should, no more than one month from today, give Mrs I a parking space with a sign.`,
    ['give Mrs I a parking space | 2025-02-28'],
  ],
  [
    'three weeks after hearing',
    `## Agreed action
9. Within three weeks of Ms W telling it which school she prefers, the Council will consult that school.`,
    ['consult that school | -'],
  ],
  [
    'ends with the sum explained',
    `## Agreed action
9. Within one month of my decision the Council will:
   - pay Ms W £1,800 (£600 a term for three terms) to be used for her son’s education; and
   - pay a further £200 for her own distress.`,
    ['pay Ms W £1,800 | 2025-02-28 | 1800,600', 'pay a further £200 | 2025-02-28 | 200'],
  ],
  [
    'offer, accept, improve',
    `## Agreed action
9. The Council had offered Mr V £100. It has agreed to raise this to £175 and to pay it within one month of my decision.`,
    ['raise this to £175 | 2025-02-28 | 175'],
  ],
  [
    'remind and train',
    `## Agreed action
9. Within three months of my decision, the Council will remind staff about the complaints policy, and arrange training on \
it for new managers.`,
    ['remind staff about the complaints policy | 2025-04-30', 'arrange training on it for new managers | 2025-04-30'],
  ],
  [
    'what each of many cases needs',
    `## Agreed action
9. Within three months the Council will identify everyone who was charged in error since April 2023 and refund them.`,
    ['identify everyone who was charged in error | 2025-04-30'],
  ],
  [
    'update to the committee, twice',
    `## Agreed action
9. The Council will report on its progress to its audit committee in June 2025 and again in December 2025.`,
    ['report on its progress to its audit committee | -'],
  ],
  [
    'council disagrees',
    `## Recommendations
30. I recommended the Council pay Mr T £500. It does not agree, but I remain of the view that it should pay this sum within \
one month of my decision.`,
    ['pay Mr T £500 | 2025-02-28 | 500'],
  ],
  [
    'lead line, then lettered paragraphs',
    `## Agreed action
30. The Council has agreed to take the following actions within one month of the date of my final decision.
a) Apologise to Ms H for the failings identified.
b) Pay Ms H £250 for the avoidable distress.
31. Within two months of the date of my final decision, the Council has agreed to:
c) review its procedures for keeping records; and
d) share this decision with the relevant staff.`,
    [
      'Apologise to Ms H | 2025-02-28',
      'Pay Ms H £250 | 2025-02-28 | 250',
      'review its procedures for keeping records | 2025-03-30',
      'share this decision with the relevant staff | 2025-03-30',
    ],
  ],
  [
    'quoted guidance among the actions',
    `## Agreed action
30. Our guidance says an apology should be sincere and made by someone senior.
31. Within one month of my decision the Council will apologise to Ms H in line with it.
32. We may ask for evidence. The Council should send it within two weeks of being asked.`,
    ['apologise to Ms H | 2025-02-28'],
  ],
  [
    'already begun',
    `## Agreed action
30. The Council has begun to recruit more staff, which I welcome. It will complete this by 30 June 2025.`,
    [],
  ],
  [
    'money in law and charges',
    `## Agreed action
30. Within one month of my decision the Council will remove the £500 penalty from Mr Q’s account and stop its bailiffs’ action.`,
    ['remove the £500 penalty | 2025-02-28 | 500', 'stop its bailiffs’ action | 2025-02-28'],
  ],
  [
    'the last of several sentences has the period',
    `## Agreed action
30. The Council will apologise to Mr and Mrs P. It will pay them £400. It will also amend its website. \
It has agreed to take these steps within two months of my decision.`,
    ['apologise to Mr and Mrs P | 2025-03-30', 'pay them £400 | 2025-03-30 | 400', 'amend its website | 2025-03-30'],
  ],
  [
    'reference to lettered steps',
    `## My assessment
14. We asked the Council to: write to Mr L with its decision; and pay him £100.
15. It agreed to do what we asked.
## Agreed action
16. The Council will take the steps in paragraph 14 within three weeks of this decision.`,
    ['write to Mr L with its decision | 2025-02-20', 'pay him £100 | 2025-02-20 | 100'],
  ],
  [
    'final decision holds the remedy',
    `## What I found
10. There was fault by the Council.
## Final decision
11. I uphold the complaint. The Council has agreed to apologise to Mr M and pay him £150 within one month.`,
    ['apologise to Mr M | 2025-02-28', 'pay him £150 | 2025-02-28 | 150'],
  ],
  [
    'summary with a sum and a change',
    `## The Ombudsman's final decision:
Summary: The Council failed to repair a fence. It has agreed to repair the fence, make Ms O a payment and change its procedures.
## The complaint
1. Ms O complains about a fence.
## Final decision
2. I uphold the complaint.`,
    ['repair the fence | -', 'make Ms O a payment | -', 'change its procedures | -'],
  ],
  [
    'summary that only mentions a remedy',
    `## The Ombudsman's final decision:
Summary: The Council was at fault. It has agreed to provide a suitable remedy.
## The complaint
1. Ms O complains.`,
    [],
  ],
  [
    'no fault, but a promise',
    `## The Ombudsman's final decision:
Summary: There was no fault. The Council will visit Mr X again next year as part of its usual programme.
## The complaint
1. Mr X complains.`,
    [],
  ],
  [
    'due on receipt of a quote',
    `## Agreed action
9. The Council will, within 10 working days of receiving two quotes from Mr X, pay for the cheaper repair, up to £2,000.`,
    ['pay for the cheaper repair | - | 2000'],
  ],
  [
    'it goes on in another paragraph',
    `## Agreed action
9. Within four weeks of my decision the Council will apologise to Mr X.
10. Within the same four weeks it will also send him a copy of his records.`,
    ['apologise to Mr X | 2025-02-27', 'send him a copy of his records | 2025-02-27'],
  ],
  [
    'a deadline that is only a hope',
    `## Agreed action
9. The Council hopes to finish the works by May 2025. Within one month of my decision it will pay Mrs X £100.`,
    ['pay Mrs X £100 | 2025-02-28 | 100'],
  ],
  [
    'points to steps told elsewhere, and names one more',
    `## Agreed action
9. The Council will, within one month, do all of this and explain to Mrs B how it will keep to it.`,
    ['explain to Mrs B how it will keep to it | 2025-02-28'],
  ],
]
