import { expect, test } from 'vitest'
import { readEarlier } from '../../lib/actions/earlier.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { decisionFromText } from '../support/decision.ts'

/** [what is tried, the text, [reference, date, steps]]; a step is "words | due | outcome | day of it". Decided on 30 January 2025. */
const cases: [string, string, [string | null, string | null, string[]][]][] = [
  ['a reference, a date and two fates', `## What I found
### Our first investigation
7. We upheld Ms H’s first complaint (98 300 412) on 8 March 2024. The Council agreed to apologise to her and pay her £400 within one month, and to review its lettings policy within three months.
### What happened next
8. The Council sent its apology on 2 April 2024. It paid the £400 on 20 May 2024.
9. It has not yet reviewed the policy.`,
    [['98 300 412', '2024-03-08', ['apologise to her | 2024-04-08 | done | 2024-04-02', 'pay her £400 | 2024-04-08 | late | 2024-05-20', 'review its lettings policy | 2024-06-08 | not done']]]],
  ['evidence stands for all of it', `## What I found
7. In our final decision on complaint 23 111 222, issued on 2 May 2024, the Council agreed to produce an action plan within two months.
8. It sent us evidence of the plan on 9 August 2024.`, [['23 111 222', '2024-05-02', ['produce an action plan | 2024-07-02 | late | 2024-08-09']]]],
  ['a list with its period', `## What I found
### Previous complaint
7. We made a decision on Mr A’s previous complaint, 23 222 333, in June 2024. Within four weeks the Council agreed to:
   - write to Mr A; and
   - clear the ditch.
### Since then
8. It wrote to Mr A on 1 July 2024. The ditch has still not been cleared.`,
    [['23 222 333', '2024-06-01', ['write to Mr A | 2024-06-29 | done | 2024-07-01', 'clear the ditch | 2024-06-29 | not done']]]],
  ['nothing said of what came of it', `## What I found
7. In our decision of 1 February 2024 (23 333 444) the Council agreed to remind its officers of the policy within one month.
8. Mrs X complained again in May 2024.`, [['23 333 444', '2024-02-01', ['remind its officers of the policy | 2024-03-01 | not said']]]],
  ['did not until', `## What I found
7. On 3 June 2024 we issued our final decision on an earlier complaint. The Council agreed to pay Mr J £250 within one month.
8. It did not pay him until 10 September 2024.`, [[null, '2024-06-03', ['pay Mr J £250 | 2024-07-03 | late | 2024-09-10']]]],
  ['what the council promised by itself', `## What I found
7. In its stage two decision of 3 June 2024 the Council agreed to pay Mr J £250 within one month. It paid on 1 August 2024.`, []],
  ['a decision cited for its findings', `## What I found
7. We found similar fault in another decision, 22 444 555, in May 2023.
8. The Council replied on 4 June 2024.`, []],
  ['the remedy of this decision', `## Agreed action
7. Within one month of this decision the Council will carry out what it agreed in our decision 22 555 666 and pay Mr T £50.`, []],
  ['only the complaint and the summary tell it', `## The Ombudsman's final decision:
Summary: The Council has not done what it agreed in our decision of 4 April 2024.
## The complaint
1. Ms C complains that the Council has not carried out the remedy it agreed in our decision of 4 April 2024 (23 666 777).
## What I found
2. The Council agreed to repair the path within three months of our decision. It did so on 30 August 2024.`,
    [['23 666 777', '2024-04-04', ['repair the path | 2024-07-04 | late | 2024-08-30']]]],
]

test.each(cases)('%s', (_, text, wanted) => {
  const decision = decisionFromText(`# Testing Council (99 999 999)\nDecision : Upheld\nDecision date : 30 Jan 2025\n${text}\n`)
  const found = readEarlier(decision, findDates(decision))
  expect(found.map((e, i) => [e.reference, e.date?.from ?? null, e.steps.map((s, n) => {
    const words = wanted[i]?.[2][n]?.split(' | ')[0] ?? ''
    return [s.text.startsWith(words) ? words : s.text, s.due?.from ?? '-', s.outcome, ...(s.done ? [s.done.from] : [])].join(' | ')
  })])).toEqual(wanted)
  for (const { words, steps } of found) for (const w of [words, ...steps.flatMap((s) => [s.words, ...(s.done ? [s.done.words] : [])])]) expect(decision.text.slice(w.start, w.end)).toBe(w.text)
})
