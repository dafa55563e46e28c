import type { Passage } from './forms.ts'

/** Remedies from yet other services and hands; form as in forms.ts. */
export const passages: Passage[] = [
  [
    'noise',
    '16. The Council agreed that by Friday 21 February 2025 it would install noise recording equipment in Miss J’s flat, ' +
      'and that within four weeks of having the results it would tell her whether it will take action.',
    ['install noise recording equipment | 2025-02-21', 'tell her whether it will take action | -'],
  ],
  [
    'licences',
    `16. The Council will, within one month, do four things:
   - say sorry to Mr C;
   - give him back the £190 licence fee;
   - pay him £60 for the days he could not trade; and
   - correct its register.`,
    [
      'say sorry to Mr C | 2025-02-28',
      'give him back the £190 licence fee | 2025-02-28 | 190',
      'pay him £60 for the days | 2025-02-28 | 60',
      'correct its register | 2025-02-28',
    ],
  ],
  [
    'blue badge',
    '16. My recommendation is that the Council should, within 15 working days of my final decision, look afresh at Mrs ' +
      'P’s application. It should use an assessor who has not seen it before.',
    ['look afresh at Mrs P’s application | 2025-02-20'],
  ],
  [
    'bereaved family',
    '16. Within one month of my decision the care home will write to Ms T and her brother, say that it is sorry for how ' +
      'their father was cared for in his last week, and return £1,010.40 of the fees he paid.',
    ['write to Ms T and her brother | 2025-02-28', 'return £1,010.40 of the fees | 2025-02-28 | 1010.4'],
  ],
  [
    'council tax reduction',
    `16. The Council has agreed to:
   - award Mr V council tax reduction from 3 April 2023;
   - cancel the court costs of £92.50; and
   - stop taking deductions from his benefits until it has worked out what he owes.
17. It will complete the first two of these within two weeks of my decision, and has already done the third.`,
    [
      'award Mr V council tax reduction from 3 April 2023 | 2025-02-13',
      'cancel the court costs of £92.50 | 2025-02-13 | 92.5',
      'stop taking deductions | 2025-02-13',
    ],
  ],
  [
    'alternative provision',
    `16. Within one month of my final decision, the Council will pay Mrs S:
   - £2,400 for the two terms without education, which she should use for her daughter’s benefit; and
   - £300 to recognise the worry this caused her.`,
    ['£2,400 for the two terms | 2025-02-28 | 2400', '£300 to recognise the worry | 2025-02-28 | 300'],
  ],
  [
    'adoption',
    `16. Six weeks from now at the latest, the Council will let Mr and Mrs K have a post-adoption support plan which is costed and dated.`,
    ['let Mr and Mrs K have a post-adoption support plan | 2025-03-13'],
  ],
  [
    'highways',
    '16. The Council will inspect the culvert before the end of April 2025. If it finds a defect it will programme ' +
      'repairs, and tell Mr N when they will be done.',
    ['inspect the culvert | 2025-04-30', 'programme repairs | -'],
  ],
  [
    'early: list in the sentence',
    `## My assessment
6. We asked the Council if it would (a) apologise, (b) pay Miss F £175, and (c) put her back on the housing register with \
her original date. It said yes, and that it would do all three within a month of our decision.`,
    ['apologise | 2025-02-28', 'pay Miss F £175 | 2025-02-28 | 175', 'put her back on the housing register | 2025-02-28'],
  ],
  [
    'early: offers',
    `## My assessment
6. When we told the Council we were likely to find fault it offered to pay Mr Y £120 and to issue the badge within ten \
working days of this decision. Mr Y is happy with that.`,
    ['pay Mr Y £120 | 2025-02-13 | 120', 'issue the badge | 2025-02-13'],
  ],
  [
    'a remedy from another body only',
    `## Agreed action
16. The Council is not at fault and need do nothing.
17. The Academy Trust will hold a new admission appeal within 20 school days.`,
    ['hold a new admission appeal | -'],
  ],
  [
    'nothing to remedy',
    `## Agreed action
16. Mr R’s injustice has been put right. The Council paid him £450 in December 2024 and its apology was full and prompt.`,
    [],
  ],
  [
    'what staff told us',
    `## What I found
### Analysis
10. The Council says it will now write to people within a week. I welcome this.
11. The Council accepts that it should pay for what Mr B lost.
## Agreed action
12. By 3 March 2025 the Council will pay Mr B £38.`,
    ['pay Mr B £38 | 2025-03-03 | 38'],
  ],
  [
    'a rate with an end',
    '16. The Council will pay Ms X £25 for each week from 4 November 2024 until it fits the handrail, which it will do ' +
      'within three weeks of my decision.',
    ['pay Ms X £25 for each week | - | 25'],
  ],
  [
    'two periods in one lead line',
    '16. The Council will apologise within two weeks, pay £200 within four weeks, and finish the review within eight ' +
      'weeks, all from the date of my final decision.',
    ['apologise | 2025-02-13', 'pay £200 | 2025-02-27 | 200', 'finish the review | 2025-03-27'],
  ],
  [
    'after a sentence on guidance',
    '16. Our guidance on remedies suggests between £100 and £300 for distress of this sort. I consider £250 is right. ' +
      'The Council will pay this to Mrs G within one month of my decision.',
    ['pay this to Mrs G | 2025-02-28'],
  ],
  [
    'a decision on someone else',
    `## The Ombudsman's final decision:
Summary: The Council will pay Mr L £250 because it lost his application. It will also tell its staff how to log documents.
## The complaint
1. Mr L complains.
## Final decision
2. The complaint is upheld.`,
    ['pay Mr L £250 | - | 250', 'tell its staff how to log documents | -'],
  ],
  [
    'recommendation with reasons between',
    `## Recommended action
16. The Council should apologise to Ms Q. I say this because nobody has yet told her she was right.
17. It should also pay her £100. I recommend this small sum because she had little trouble.
18. It should do both within three weeks of my decision.`,
    ['apologise to Ms Q | 2025-02-20', 'pay her £100 | 2025-02-20 | 100'],
  ],
  [
    'joint letter',
    '16. The Council and the Board will, within one month of our decision, send Mrs D one joint letter of apology and ' +
      'share equally the cost of a payment to her of £600.',
    ['send Mrs D one joint letter of apology | 2025-02-28', 'share equally the cost of a payment to her of £600 | 2025-02-28 | 600'],
  ],
  [
    'planning',
    `16. Within two months of my decision, the Council will serve the notice or tell Mr and Mrs F in writing why it will not.`,
    ['serve the notice or tell Mr and Mrs F | 2025-03-30'],
  ],
  [
    'words that only point, and words that do not',
    `16. Within three months of my decision the Council will:
   - complete all outstanding reviews;
   - provide all staff with training;
   - make it clear on its website how to appeal;
   - help Mrs X to fill in the form; and
   - all relevant officers to be reminded of the policy.
17. It will do all of this by itself.`,
    [
      'complete all outstanding reviews | 2025-04-30',
      'provide all staff with training | 2025-04-30',
      'make it clear on its website | 2025-04-30',
      'help Mrs X to fill in the form | 2025-04-30',
      'all relevant officers to be reminded | 2025-04-30',
    ],
  ],
]
