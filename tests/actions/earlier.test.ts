import { expect, test } from 'vitest'
import { readActions } from '../../lib/actions/read-actions.ts'
import { readEarlier } from '../../lib/actions/earlier.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { decisionFromText } from '../support/decision.ts'

/** [what is tried, the text, [reference, date, steps]]; a step is "words | due | outcome | day of it". Decided on 30 January 2025. */
const cases: [string, string, [string | null, string | null, string[]][]][] = [
  [
    'a reference, a date and two fates',
    `## What I found
### Our first investigation
7. We upheld Ms H’s first complaint (98 300 412) on 8 March 2024. The Council agreed to apologise to her and pay her £400 \
within one month, and to review its lettings policy within three months.
### What happened next
8. The Council sent its apology on 2 April 2024. It paid the £400 on 20 May 2024.
9. It has not yet reviewed the policy.`,
    [
      [
        '98 300 412',
        '2024-03-08',
        [
          'apologise to her | 2024-04-08 | done | 2024-04-02',
          'pay her £400 | 2024-04-08 | late | 2024-05-20',
          'review its lettings policy | 2024-06-08 | not done',
        ],
      ],
    ],
  ],
  [
    'a finding of ours, the day of the decision',
    `## What I found
7. This is her second complaint. The first ended with our finding of fault on 19 April 2024, the date of our final \
decision, in which the Council agreed to apologise to her within four weeks.
8. The Council sent its apology on 8 July 2024.`,
    [[null, '2024-04-19', ['apologise to her within four weeks | 2024-05-17 | late | 2024-07-08']]],
  ],
  [
    'a case that we closed on a day',
    `## What I found
7. We closed her first complaint on 19 April 2024, when we found fault. The Council agreed to apologise to her within four weeks.
8. The Council sent its apology on 8 July 2024.`,
    [[null, '2024-04-19', ['apologise to her within four weeks | 2024-05-17 | late | 2024-07-08']]],
  ],
  [
    'a day that was that of our decision',
    `## What I found
7. Her first complaint came to an end on 19 April 2024, the day of our decision. The Council agreed to apologise to her within four weeks.
8. The Council sent its apology on 8 July 2024.`,
    [[null, '2024-04-19', ['apologise to her within four weeks | 2024-05-17 | late | 2024-07-08']]],
  ],
  [
    'a decision that bears a date',
    `## What I found
7. Our decision on her first complaint, which bears the date of 19 April 2024, found fault. \
The Council agreed to apologise to her within four weeks.
8. The Council sent its apology on 8 July 2024.`,
    [[null, '2024-04-19', ['apologise to her within four weeks | 2024-05-17 | late | 2024-07-08']]],
  ],
  [
    'a decision under which something was agreed',
    `## What I found
7. The last case ended with our decision of 19 April 2024, under which the Council agreed to apologise to her within four weeks.
8. The Council sent its apology on 8 July 2024.`,
    [[null, '2024-04-19', ['apologise to her within four weeks | 2024-05-17 | late | 2024-07-08']]],
  ],
  [
    'a day on which we ended it',
    `## What I found
7. On 19 April 2024 we ended the first investigation and found fault. The Council agreed to apologise to her within four weeks.
8. The Council sent its apology on 8 July 2024.`,
    [[null, '2024-04-19', ['apologise to her within four weeks | 2024-05-17 | late | 2024-07-08']]],
  ],
  [
    'a finding of the body',
    `## What I found
7. The Council’s own finding of fault on 19 April 2024 said that it would apologise to her within four weeks.
8. The Council sent its apology on 8 July 2024.`,
    [],
  ],
  [
    'a finding about somebody else',
    `## What I found
7. Our finding about another family on 19 April 2024 was that the Council agreed to apologise to it within four weeks.
8. The Council sent its apology on 8 July 2024.`,
    [],
  ],
  [
    'a letter in which it was agreed',
    `## What I found
7. She has the Council’s letter of 19 April 2024, in which it agreed to apologise to her within four weeks.
8. The Council sent its apology on 8 July 2024.`,
    [],
  ],
  [
    'a day on which we closed an enquiry of others',
    `## What I found
7. The police closed their investigation on 19 April 2024. The Council agreed to apologise to her within four weeks.
8. The Council sent its apology on 8 July 2024.`,
    [],
  ],
  [
    'evidence stands for all of it',
    `## What I found
7. In our final decision on complaint 23 111 222, issued on 2 May 2024, the Council agreed to produce an action plan within two months.
8. It sent us evidence of the plan on 9 August 2024.`,
    [['23 111 222', '2024-05-02', ['produce an action plan | 2024-07-02 | late | 2024-08-09']]],
  ],
  [
    'a list that was sent on the way to people completes nothing',
    `## What I found
### The earlier case
7. We upheld her first complaint (98 300 415) on 8 April 2024. The Council agreed to finish its stage two investigation \
within 65 working days.
### Since then
8. It appointed an investigating officer on 10 May. She met Mrs L and her advocate on 20 May and sent them a list of the \
complaints on 24 May 2024.
9. It has not finished the investigation.`,
    [['98 300 415', '2024-04-08', ['finish its stage two investigation | 2024-07-10 | not done']]],
  ],
  [
    'what is sent by the one who does the step is not the step',
    `## What I found
### The earlier case
7. We upheld her first complaint (98 300 416) on 8 April 2024. The Council agreed to prepare a report of its investigation \
within three months.
### Since then
8. The investigating officer saw Mrs L and sent her a list of the complaints on 24 May 2024.
9. It has not prepared the report.`,
    [['98 300 416', '2024-04-08', ['prepare a report of its investigation | 2024-07-08 | not done']]],
  ],
  [
    'a list with its period',
    `## What I found
### Previous complaint
7. We made a decision on Mr A’s previous complaint, 23 222 333, in June 2024. Within four weeks the Council agreed to:
   - write to Mr A; and
   - clear the ditch.
### Since then
8. It wrote to Mr A on 1 July 2024. The ditch has still not been cleared.`,
    [['23 222 333', '2024-06-01', ['write to Mr A | 2024-06-29 | done | 2024-07-01', 'clear the ditch | 2024-06-29 | not done']]],
  ],
  [
    'each with its own fate, in other words',
    `## What I found
### The first decision
7. We decided the first complaint (98 700 451) on 6 February 2024. The Council agreed that:
   - within one month it would apologise to Miss W;
   - within one month it would pay Miss W £800; and
   - within three months it would review its direct payments policy and send us the new one.
### What followed
8. The Council’s apology went to Miss W on 4 March 2024. The payment did not. The money was in her account on 19 April.
9. The policy was promised for May. The Council sent it to us on 2 September 2024.
10. Miss W should have been paid by 6 March. She was paid on 19 April, six weeks late.`,
    [
      [
        '98 700 451',
        '2024-02-06',
        [
          'apologise to Miss W | 2024-03-06 | done | 2024-03-04',
          'pay Miss W £800 | 2024-03-06 | late | 2024-04-19',
          'review its direct payments policy and send us the new one | 2024-05-06 | late | 2024-09-02',
        ],
      ],
    ],
  ],
  [
    'what she received, and what came',
    `## What I found
7. On 3 June 2024 we issued our final decision on an earlier complaint. \
The Council agreed to apologise to Mr J within one month and pay him £250 within two months.
8. Mr J received the apology on 1 July 2024. He got the money on 9 September 2024.`,
    [[null, '2024-06-03', ['apologise to Mr J | 2024-07-03 | done | 2024-07-01', 'pay him £250 | 2024-08-03 | late | 2024-09-09']]],
  ],
  [
    'nothing said of what came of it',
    `## What I found
7. In our decision of 1 February 2024 (23 333 444) the Council agreed to remind its officers of the policy within one month.
8. Mrs X complained again in May 2024.`,
    [['23 333 444', '2024-02-01', ['remind its officers of the policy | 2024-03-01 | not said']]],
  ],
  [
    'did not until',
    `## What I found
7. On 3 June 2024 we issued our final decision on an earlier complaint. The Council agreed to pay Mr J £250 within one month.
8. It did not pay him until 10 September 2024.`,
    [[null, '2024-06-03', ['pay Mr J £250 | 2024-07-03 | late | 2024-09-10']]],
  ],
  [
    'what the council promised by itself',
    `## What I found
7. In its stage two decision of 3 June 2024 the Council agreed to pay Mr J £250 within one month. It paid on 1 August 2024.`,
    [],
  ],
  [
    'a decision cited for its findings',
    `## What I found
7. We found similar fault in another decision, 22 444 555, in May 2023.
8. The Council replied on 4 June 2024.`,
    [],
  ],
  [
    'the remedy of this decision',
    `## Agreed action
7. Within one month of this decision the Council will carry out what it agreed in our decision 22 555 666 and pay Mr T £50.`,
    [],
  ],
  [
    'only the complaint and the summary tell it',
    `## The Ombudsman's final decision:
Summary: The Council has not done what it agreed in our decision of 4 April 2024.
## The complaint
1. Ms C complains that the Council has not carried out the remedy it agreed in our decision of 4 April 2024 (23 666 777).
## What I found
2. The Council agreed to repair the path within three months of our decision. It did so on 30 August 2024.`,
    [['23 666 777', '2024-04-04', ['repair the path | 2024-07-04 | late | 2024-08-30']]],
  ],
  [
    'agreed to our recommendations, told in the events',
    `## What I found
### Background
5. Mr W complained to us in 2023. We decided that complaint (22 700 800) on 12 October 2023 and found fault.
6. The Council agreed to repair the fence by 31 December 2023 and to pay Mr W £150 within four weeks.
### What happened
7. The Council paid Mr W on 3 November 2023.
8. The contractor repaired the fence on 4 March 2024.`,
    [['22 700 800', '2023-10-12', ['repair the fence | 2023-12-31 | late | 2024-03-04', 'pay Mr W £150 | 2023-11-09 | done | 2023-11-03']]],
  ],
  [
    'we recommended',
    `## What I found
5. In November 2023 we issued a report about the Council (22 800 900). \
We recommended that it review all its cases within six months of the report and pay each family £500.
6. The Council accepted this but by November 2024 it had reviewed only half of them.`,
    [['22 800 900', '2023-11-01', ['review all its cases | 2024-05-01 | not said', 'pay each family £500 | - | not said']]],
  ],
  [
    'two earlier decisions',
    `## What I found
5. In our decision of 2 May 2023 (22 111 111) the Council agreed to pay Ms L £100 within one month. It paid on 30 May 2023.
6. In our decision of 8 January 2024 (23 222 222) the Council agreed to issue the Plan within two weeks. \
It issued the Plan on 14 March 2024.`,
    [
      ['22 111 111', '2023-05-02', ['pay Ms L £100 | 2023-06-02 | done | 2023-05-30']],
      ['23 222 222', '2024-01-08', ['issue the Plan | 2024-01-22 | late | 2024-03-14']],
    ],
  ],
  [
    'still not done at the time of writing',
    `## What I found
5. Our earlier investigation (23 900 100) ended on 5 June 2024 with the Council agreeing to train its staff.
6. Under that decision the Council agreed to train its admissions staff within two months. At the time of writing it has not trained them.`,
    [['23 900 100', '2024-06-05', ['train its admissions staff | 2024-08-05 | not done']]],
  ],
  [
    'no date of the decision',
    `## What I found
5. After our previous decision (23 900 200) the Council agreed to send Mr P its review. It sent this on 9 July 2024.`,
    [['23 900 200', null, ['send Mr P its review | - | done | 2024-07-09']]],
  ],
  [
    'it has not done so',
    `## What I found
7. We upheld Ms H’s first complaint (98 300 412) on 8 March 2024. The Council agreed to apologise to her within one month. It has not \
done so.`,
    [['98 300 412', '2024-03-08', ['apologise to her | 2024-04-08 | not done']]],
  ],
  [
    'it did so, on a day that is not told',
    `## What I found
7. We upheld Ms H’s first complaint (98 300 412) on 8 March 2024. The Council agreed to apologise to her within one month. It did so.`,
    [['98 300 412', '2024-03-08', ['apologise to her | 2024-04-08 | not said']]],
  ],
  [
    'a decision about somebody else',
    `## What I found
5. In our decision of 8 March 2024 (23 900 300), which was about another family, the Council agreed to review its policy within three \
months.`,
    [],
  ],
  [
    'another body decided',
    `## What I found
5. In 2023 the Housing Ombudsman decided Mr P's complaint about his landlord. \
The landlord agreed to pay him £500 within one month, and did so on 3 May 2023.`,
    [],
  ],
  [
    'a stage two investigation of the body, and what a summary says of this remedy',
    `## The Ombudsman's final decision:
Summary: Ms G complained about her complaint. The Council agreed to finish its investigation and to apologise to her.
## The complaint
1. Ms G says the Council began a stage two investigation in November 2023 and has still not finished it.`,
    [],
  ],
  [
    'the council’s own report',
    `## The Ombudsman's final decision:
Summary: Mr L complained about repairs. The Council has agreed to pay him £150.
## The complaint
1. Mr L says the Council’s report of 3 May 2023 was wrong and has not been put right.`,
    [],
  ],
  [
    'a safeguarding investigation',
    `## What I found
5. After its safeguarding investigation in March 2023 the Council agreed to review the care plan. It has not done so.`,
    [],
  ],
  [
    'the panel agreed',
    `## What I found
5. The stage three panel met on 4 June 2024. The Council agreed to apologise within two weeks. It apologised on 1 August 2024.`,
    [],
  ],
]

test.each(cases)('%s', (_, text, wanted) => {
  const decision = decisionFromText(`# Testing Council (99 999 999)\nDecision : Upheld\nDecision date : 30 Jan 2025\n${text}\n`)
  const found = readEarlier(decision, findDates(decision))
  expect(
    found.map((e, i) => [
      e.reference,
      e.date?.from ?? null,
      e.steps.map((s, n) => {
        const words = wanted[i]?.[2][n]?.split(' | ')[0] ?? ''
        return [s.text.startsWith(words) ? words : s.text, s.due?.from ?? '-', s.outcome, ...(s.done ? [s.done.from] : [])].join(' | ')
      }),
    ]),
  ).toEqual(wanted)
  for (const { words, steps } of found)
    for (const w of [words, ...steps.flatMap((s) => [s.words, ...(s.done ? [s.done.words] : [])])])
      expect(decision.text.slice(w.start, w.end)).toBe(w.text)
})

test('what was agreed in an earlier decision is no step of this one, wherever it is told of', () => {
  const read = (text: string) => {
    const decision = decisionFromText(
      `# Anytown Council (99 000 001)\nDecision date : 14 May 2019\n## Analysis\n1. ${text}\n` +
        '## Agreed action\n2. The Council will apologise to her.',
    )
    const { actions, earlier } = readActions(decision, findDates(decision))
    return { actions: actions.map((a) => a.text), earlier: earlier.flatMap(({ steps }) => steps.map((step) => step.text)) }
  }
  expect(
    read('The Ombudsman found fault in September 2017. The Council agreed to pay Miss P £300 within one month of the decision.'),
  ).toEqual({
    actions: ['apologise to her'],
    earlier: ['pay Miss P £300 within one month of the decision'],
  })
})

test('an earlier decision told in the third person, without a list of this one', () => {
  const decision = decisionFromText(
    '# Anytown Council (99 000 001)\nDecision date : 14 May 2019\n## Analysis\n1. The Ombudsman found fault in September 2017. ' +
      'The Council agreed to pay Miss P £300 within one month of the decision. It did not pay her until 4 May 2018.',
  )
  expect(readActions(decision, findDates(decision)).actions).toEqual([])
})
