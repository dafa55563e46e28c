import type { Passage } from './forms.ts'

/** Which deadline is whose: days beside days, weeks, ranges, terms, sentences that tell it later; form as in forms.ts. */
const all = (kind: string, texts: [text: string, ...steps: string[]][]): Passage[] =>
  texts.map(([text, ...steps]) => [`${kind}: ${text.slice(0, 60)}`, `1. ${text}`, steps])

export const passages: Passage[] = [
  ...all("a step's own day", [
    [
      'By Friday 7th February the Council will apologise to Ms A. By Friday 28th it will pay her £140.',
      'apologise to Ms A | 2025-02-07',
      'pay her £140 | 2025-02-28 | 140',
    ],
    [
      'The Council will send its reply by 10 and refund the fee of £30 by 24 February 2025.',
      'send its reply | 2025-02-10',
      'refund the fee of £30 | 2025-02-24 | 30',
    ],
    [
      'By 4 April 2025 the Council will move the bin. By Tuesday 29th it will mend the gate.',
      'move the bin | 2025-04-04',
      'mend the gate | 2025-04-29',
    ],
    [
      'By 27 February 2025 it will write to Mr B. By Monday 31st it will visit him.',
      'write to Mr B | 2025-02-27',
      'visit him | 2025-03-31',
    ],
    [
      'By 14 March 2025 the Council will issue the permit, and by the 21st it will refund £55.',
      'issue the permit | 2025-03-14',
      'refund £55 | 2025-03-21 | 55',
    ],
    [
      'It will apologise by 3 March 2025, pay Mr C £90 by 17 March 2025 and review its letters by 30 May 2025.',
      'apologise | 2025-03-03',
      'pay Mr C £90 | 2025-03-17 | 90',
      'review its letters | 2025-05-30',
    ],
    // Numbers that are no days
    [
      'By 14 March 2025 the Council will pay £10 to each of the 24 tenants, and by 25 votes its committee agreed to that.',
      'pay £10 to each of the 24 tenants | 2025-03-14 | 10',
    ],
    [
      'By 14 March 2025 the Council will cut the number of open cases by 20 and publish the list.',
      'cut the number of open cases by 20 | 2025-03-14',
      'publish the list | 2025-03-14',
    ],
    ['By 14 March 2025 the Council will reduce the charge by 31%.', 'reduce the charge by 31% | 2025-03-14'],
    ['By 14 March 2025 the Council will call at Mr D’s house by 10 am.', 'call at Mr D’s house | 2025-03-14'],
    ['By 14 March 2025 the Council will write to Mr D, whose bus is the number 31.', 'write to Mr D | 2025-03-14'],
    ['By 14 March 2025 the Council will widen the path by 2 metres.', 'widen the path by 2 metres | 2025-03-14'],
  ]),
  ...all('a week or a range', [
    ['By the week ending 28 February 2025 the Council will pay Ms E £60.', 'pay Ms E £60 | 2025-02-28 | 60'],
    ['In the week beginning 10 March 2025 the Council will clear the gutters.', 'clear the gutters | 2025-03-16'],
    ['The Council will inspect the roof in the week commencing Monday 3 March 2025.', 'inspect the roof | 2025-03-09'],
    ['It will hold the panel by w/e 21 March 2025.', 'hold the panel | 2025-03-21'],
    [
      'The Council will send the forms by w/c 17 February 2025 and decide the claim by 14 March 2025.',
      'send the forms | 2025-02-23',
      'decide the claim | 2025-03-14',
    ],
    ['Between 3 and 21 March 2025 the Council will replace the windows.', 'replace the windows | 2025-03-21'],
    ['During the first week of April 2025 the Council will meet Mr F.', 'meet Mr F | 2025-04-07'],
    ['The Council will pay Mr F £20 within six to eight weeks.', 'pay Mr F £20 | 2025-03-27 | 20'],
    // Weeks and ranges that are what a step is about
    ['By 28 February 2025 the Council will pay Ms E £60 for the week beginning 6 January 2025.', 'pay Ms E £60 | 2025-02-28 | 60'],
    ['The Council will refund the charges between 3 March and 7 May 2024.', 'refund the charges between 3 March and 7 May 2024 | -'],
    ['The Council will pay Ms E £25 for each week between 3 and 24 February 2025.', 'pay Ms E £25 for each week | - | 25'],
    ['The Council will give Ms E a bus pass that is valid from the week commencing 3 March 2025.', 'give Ms E a bus pass | -'],
    ['The Council will explain why nobody came in the week ending 10 January 2025.', 'explain why nobody came | -'],
    [
      'By 28 February 2025 the Council will tell staff about the works between 3 and 7 March 2025.',
      'tell staff about the works | 2025-02-28',
    ],
  ]),
  ...all('the end of a term', [
    ['By the end of the summer term 2025 the Council will visit each of its units.', 'visit each of its units | -'],
    ['Before the end of the spring term the Council will review the transport policy.', 'review the transport policy | -'],
    ['The Council will find O a place before the start of the autumn term 2025.', 'find O a place | -'],
    [
      'The Council will have a mentor start by half term and pay Ms G £100 within two weeks.',
      'have a mentor start | -',
      'pay Ms G £100 | 2025-02-13 | 100',
    ],
    ['By the end of the 2024/25 academic year the Council will train its caseworkers.', 'train its caseworkers | -'],
    ['Before the summer holidays the Council will put a transition plan in place.', 'put a transition plan in place | -'],
    // Other ends have a day
    ['By the end of March 2025 the Council will visit the school.', 'visit the school | 2025-03-31'],
    [
      'By the end of May 2025 the Council will report on the spring term to its committee.',
      'report on the spring term to its committee | 2025-05-31',
    ],
    ['Within one month the Council will pay Ms G £200 for the term that was lost.', 'pay Ms G £200 | 2025-02-28 | 200'],
    ['By 11 April 2025, the last day of term, the Council will hold the review.', 'hold the review | 2025-04-11'],
    ['Within three months the Council will set out the terms of the tenancy.', 'set out the terms of the tenancy | 2025-04-30'],
    ['Within one month the Council will write a long-term plan.', 'write a long-term plan | 2025-02-28'],
  ]),
  ...all('not of the next step', [
    [
      'The Council has agreed to answer the request within ten working days and pay Mr H £80.',
      'answer the request | 2025-02-13',
      'pay Mr H £80 | - | 80',
    ],
    [
      'The Council will finish the assessment within five weeks and will also refund £210.',
      'finish the assessment | 2025-03-06',
      'refund £210 | - | 210',
    ],
    [
      'It has agreed to hold the hearing by 28 February 2025 and to apologise to Mr H.',
      'hold the hearing | 2025-02-28',
      'apologise to Mr H | -',
    ],
    ['The Council will send the papers within a week and review its index.', 'send the papers | 2025-02-06', 'review its index | -'],
    [
      'The Council agreed to issue the decision on her review within three weeks and remind officers of the rules.',
      'issue the decision on her review | 2025-02-20',
      'remind officers of the rules | -',
    ],
    ['The Council will carry out the repair immediately and pay Mr H £150.', 'carry out the repair | -', 'pay Mr H £150 | - | 150'],
    // What stands before several, or after the last, is for all
    [
      'Within three weeks the Council will answer the request and pay Mr H £80.',
      'answer the request | 2025-02-20',
      'pay Mr H £80 | 2025-02-20 | 80',
    ],
    [
      'The Council will answer the request and pay Mr H £80 within three weeks.',
      'answer the request | 2025-02-20',
      'pay Mr H £80 | 2025-02-20 | 80',
    ],
    [
      'The Council will, within three weeks, answer the request, apologise and pay Mr H £80.',
      'answer the request | 2025-02-20',
      'apologise | 2025-02-20',
      'pay Mr H £80 | 2025-02-20 | 80',
    ],
    [
      'By 28 February 2025 the Council will hold the hearing and, by 31 March 2025, train its clerks.',
      'hold the hearing | 2025-02-28',
      'train its clerks | 2025-03-31',
    ],
    [
      'The Council will answer the request within a week and pay Mr H £80 within three weeks.',
      'answer the request | 2025-02-06',
      'pay Mr H £80 | 2025-02-20 | 80',
    ],
    ['The Council will apologise, and pay Mr H £80, within three weeks.', 'apologise | 2025-02-20', 'pay Mr H £80 | 2025-02-20 | 80'],
  ]),
  ...all('told in a later sentence', [
    [
      'The Council will apologise to Ms J. It will refund her £44. Both will be done by 28 February 2025.',
      'apologise to Ms J | 2025-02-28',
      'refund her £44 | 2025-02-28 | 44',
    ],
    [
      'The Council will apologise to Ms J, pay her £200 and clear the drain. All three will be completed within five weeks.',
      'apologise to Ms J | 2025-03-06',
      'pay her £200 | 2025-03-06 | 200',
      'clear the drain | 2025-03-06',
    ],
    [
      'The Council has agreed to pay Ms J £200. It has three weeks from the date of this decision to do so.',
      'pay Ms J £200 | 2025-02-20 | 200',
    ],
    [
      'The Council has agreed to remedy the complaint by apologising and paying Ms J £200.\n2. It will carry this out within three weeks.',
      'apologising | 2025-02-20',
      'paying Ms J £200 | 2025-02-20 | 200',
    ],
    [
      'The Council will apologise and pay Ms J £200. Within three weeks of this decision it will do both.',
      'apologise | 2025-02-20',
      'pay Ms J £200 | 2025-02-20 | 200',
    ],
    [
      'The Council has agreed to:\n   - apologise to Ms J; and\n   - lift the ban.\n' +
        '2. These steps should be taken within three weeks of this decision.',
      'apologise to Ms J | 2025-02-20',
      'lift the ban | 2025-02-20',
    ],
    // What somebody else does within a time
    ['The Council will pay Ms J £200. She says she moves house within three weeks.', 'pay Ms J £200 | - | 200'],
    ['The Council will pay Ms J £200. Mr J told us that he hopes to find work within two months.', 'pay Ms J £200 | - | 200'],
    [
      'The Council will pay Ms J £200. We will look at whether it has done so in our own time, and aim to write to her by 31 July 2025.',
      'pay Ms J £200 | - | 200',
    ],
    ['The Council will pay Ms J £200. Her tribunal hearing is on 3 March 2025.', 'pay Ms J £200 | - | 200'],
    ['The Council will pay Ms J £200. The family expects to go abroad by 30 April 2025.', 'pay Ms J £200 | - | 200'],
    ['The Council will pay Ms J £200. Its procedure says that it answers letters within ten working days.', 'pay Ms J £200 | - | 200'],
  ]),
  ...all('by paragraph number', [
    [
      'The Council will apologise to Mr K.\n2. The Council will pay Mr K £310.\n' +
        '3. The steps in paragraphs 1 and 2 will be completed within three weeks of this decision.',
      'apologise to Mr K | 2025-02-20',
      'pay Mr K £310 | 2025-02-20 | 310',
    ],
    [
      'The Council will apologise to Mr K.\n2. The Council will audit fifty files.\n' +
        '3. It will complete paragraph 1 within three weeks, and paragraph 2 within three months, of this decision.',
      'apologise to Mr K | 2025-02-20',
      'audit fifty files | 2025-04-30',
    ],
    [
      'The Council will apologise to Mr K.\n2. The Council will audit fifty files.\n' +
        '3. It should do what is in paragraph 1 within three weeks of this decision, and what is in paragraph 2 within three months of it.',
      'apologise to Mr K | 2025-02-20',
      'audit fifty files | 2025-04-30',
    ],
    [
      'The Council will apologise to Mr K.\n2. The Council will pay him £50.\n3. The Council will change its form.\n' +
        '4. What is in paragraphs 1 to 3 is to be done within three weeks.',
      'apologise to Mr K | 2025-02-20',
      'pay him £50 | 2025-02-20 | 50',
      'change its form | 2025-02-20',
    ],
    [
      'The remedy we suggest is for the Council to decide the review and pay Mr K £310.\n' +
        '2. The Council accepts paragraph 1 and will act on it within three weeks of this decision.',
      'decide the review | 2025-02-20',
      'pay Mr K £310 | 2025-02-20 | 310',
    ],
    [
      'We asked the Council to:\n   - apologise; and\n   - pay Mr K £310.\n' +
        '2. It has agreed to the steps at paragraph 1, which it will take within three weeks of this decision.',
      'apologise | 2025-02-20',
      'pay Mr K £310 | 2025-02-20 | 310',
    ],
    [
      'Within three weeks of this decision the Council will do what paragraph 2 says.\n' +
        '2. The Council will apologise to Mr K and pay him £310.',
      'apologise to Mr K | 2025-02-20',
      'pay him £310 | 2025-02-20 | 310',
    ],
    // Paragraphs that are named for something else
    [
      'The Council will apologise to Mr K for the faults in paragraph 12.\n2. The Council will change its form within three months.',
      'apologise to Mr K | -',
      'change its form | 2025-04-30',
    ],
    [
      'The Council will pay Mr K £310 for the reasons in paragraph 9. Within three weeks it will also correct paragraph 4 of his report.',
      'pay Mr K £310 | - | 310',
      'correct paragraph 4 of his report | 2025-02-20',
    ],
    [
      'The Council will add a note to paragraph 3 of its policy within three weeks.',
      'add a note to paragraph 3 of its policy | 2025-02-20',
    ],
    [
      'Within three weeks the Council will tell staff about paragraph 9.8 of the Code.',
      'tell staff about paragraph 9.8 of the Code | 2025-02-20',
    ],
    ['The Council will apologise to Mr K.\n2. As paragraph 7 explains, replies were due within ten days.', 'apologise to Mr K | -'],
    ['The Council will apologise to Mr K.\n2. Mr K has three months to appeal under paragraph 6 of the Schedule.', 'apologise to Mr K | -'],
  ]),
  [
    'by then, by the same day, within the same month: the time of the step before',
    `10. To put things right the Council agreed to do the following:
   - by 14 March 2025, apologise to Ms V;
   - also by then, pay her £800 and pay her mother £150; and
   - within two months of this decision, show us its new letter.
11. It will write to the school by 2 May 2025. It will tell Ms V by the same day.`,
    [
      'apologise to Ms V | 2025-03-14',
      'pay her £800 and pay her mother £150 | 2025-03-14 | 800,150',
      'show us its new letter | 2025-03-30',
      'write to the school | 2025-05-02',
      'tell Ms V by the same day | 2025-05-02',
    ],
  ],
  [
    'sums that are to be paid, each with its time',
    `10. The Council accepted our recommendations:
   - a written apology to Mr D within one month of this decision;
   - £900 to be paid to Mr D, within the same month, for the lost lessons; and
   - £120 to be refunded to his aunt within two weeks.`,
    [
      'a written apology to Mr D within one month of this decision | 2025-02-28',
      '£900 to be paid to Mr D, within the same month, for the lost lessons | 2025-02-28 | 900',
      '£120 to be refunded to his aunt within two weeks | 2025-02-13 | 120',
    ],
  ],
  [
    'within a time of it: of the decision that the step before runs from',
    `10. The Council has agreed to:
   a) apologise to her within four weeks of my final decision;
   b) within three months of it, look again at its refusals since 1 March 2024.`,
    ['apologise to her within four weeks of my final decision | 2025-02-27', 'look again at its refusals since 1 March 2024 | 2025-04-30'],
  ],
  [
    'within a time of it: of the meeting that the same step tells of',
    `10. The Council has agreed to:
   a) apologise to her within four weeks of my final decision; and
   b) hold a meeting with the school, and within a week of it send Mrs L a note.`,
    [
      'apologise to her within four weeks of my final decision | 2025-02-27',
      'hold a meeting with the school, and within a week of it send Mrs L a note | -',
    ],
  ],
  [
    'a sentence after the step gives its day',
    `10. The Council has agreed to:
   - arrange a meeting with the college and Mrs T. This meeting is to be held before the end of May 2025;
   - repair the fence. It will do so by 20 March 2025; and
   - review its leaflet. The college should reply to parents within ten days, as its rules say.`,
    ['arrange a meeting with the college and Mrs T | 2025-05-31', 'repair the fence | 2025-03-20', 'review its leaflet | -'],
  ],
  [
    'words that only lead on to the parts of a sum are none of the step',
    `## Agreed action
9. Within one month of the final decision the Council will pay Ms P £400, made up of:
   - £250 for distress
   - £150 for her time.`,
    ['pay Ms P £400 | 2025-02-28 | 400,250,150'],
  ],
  [
    'a period set off by commas runs from nothing that follows it; without them it does',
    `## Agreed action
9. The Council will remind its officers, within two months, of what its policy says.
10. The Council will write to Ms P within two weeks of the visit.`,
    ['remind its officers, within two months, of what its policy says | 2025-03-30', 'write to Ms P within two weeks of the visit | -'],
  ],
  // On from the deadline before
  [
    'a further month after one month',
    `## Agreed action
10. Within one month the Council will apologise to Mrs X.
11. Within a further month it will review its policy.
12. Within a further two months it will train its officers.`,
    ['apologise to Mrs X | 2025-02-28', 'review its policy | 2025-03-28', 'train its officers | 2025-05-28'],
  ],
  [
    'another month after two weeks',
    `## Agreed action
10. Within two weeks the Council will pay Mrs X £100. Within another month it will write to the school.`,
    ['pay Mrs X £100 | 2025-02-13 | 100', 'write to the school | 2025-03-13'],
  ],
]
