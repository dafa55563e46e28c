import type { Passage } from './forms.ts'

/** Promises not kept, what was offered as a reason for looking no further, and what is agreed. Form as in forms.ts. */
const SUMMARY = "## The Ombudsman's final decision:\nSummary: "
const STORY = '## What happened\n1. '
const ASSESSMENT = '## My assessment\n1. '
const ACTION = '## Agreed action\n1. '

const all = (kind: string, place: string, texts: [text: string, ...steps: string[]][]): Passage[] =>
  texts.map(([text, ...steps]) => [`${kind}: ${text.slice(0, 70)}`, place + text, steps])

export const passages: Passage[] = [
  ...all('promised before', SUMMARY, [
    ['There was fault. The Council told him three times that it would complete the repair within two weeks and failed each time.'],
    ['The Council was at fault. It told her that it would assess her son by June but did not.'],
    ['The Council was at fault. It promised to complete the repair within two weeks and failed each time.'],
    ['Mr D complains of repairs. The Council repeatedly said it would complete the works within ten days but it did not. This is fault.'],
    ['The Council was at fault as it agreed to pay the arrears by May and broke its promise.'],
    ['The Council was at fault. It said twice it would visit within six weeks.'],
    ['There was fault. The Council told Mrs T it would replace the boiler by March. It did not do so.'],
    ['There was fault. The Council agreed to review the plan within two months but never did so.'],
    ['The Council was at fault. It assured him it would write within ten days and nothing happened.'],
    ['There was fault. On two occasions the Council told her that it would clear the drains within a week.'],
    ['The Trust was at fault because it offered to reassess him within a month but did not keep its promise.'],
    ['There was fault. The Council told us it would apologise and pay £100.', 'apologise | -', 'pay £100 | - | 100'],
    [
      'The Council was at fault. The Council has agreed to complete the repair within two weeks.',
      'complete the repair within two weeks | 2025-02-13',
    ],
    ['The Council agreed to apologise but did not accept our view on the rest.', 'apologise but did not accept our view on the rest | -'],
    [
      'The Council told him it would call and failed each time. It agreed to apologise and pay him £150.',
      'apologise | -',
      'pay him £150 | - | 150',
    ],
    ['There was fault as the Council broke its promise. It will apologise and pay £100.', 'apologise | -', 'pay £100 | - | 100'],
    [
      'There was fault. The Council agreed to apologise three times for each of the errors.',
      'apologise three times for each of the errors | -',
    ],
    ['There was fault. The Council agreed to pay £200. It did not accept that it had been slow.', 'pay £200 | - | 200'],
    ['There was fault. The Council said it will write to Mr D and pay him £50.', 'write to Mr D | -', 'pay him £50 | - | 50'],
    ['There was fault. The Council had agreed to repair the gate within a month but did not.'],
  ]),
  ...all('promised before', STORY, [
    ['The Council told him three times that it would complete the repair within two weeks and failed each time.'],
  ]),
  ...all('promised before', ASSESSMENT, [
    ['There was fault. The Council agreed in May to repair the door within two weeks and failed to do so.'],
  ]),
  ...all('promised before', ACTION, [
    [
      'The Council has agreed to pay £100 for each time it failed to visit and did not call.',
      'pay £100 for each time it failed to visit and did not call | - | 100',
    ],
    [
      'Within two weeks the Council will repair the door, which it promised twice and never did.',
      'repair the door, which it promised twice and never did | 2025-02-13',
    ],
  ]),
  ...all('a reason', SUMMARY, [
    ['From May the Council offered to assess the child afresh rather than look at the old request, so fault is unlikely.'],
    ['We will not investigate. The Council has proposed to inspect the flat again, so further investigation would add little.'],
    ['We will not look at this. The Council proposed to hold a new panel in place of the first one. We are unlikely to find fault.'],
    ['The Council has offered to reassess her instead of reviewing its decision, so we would not find fault.'],
    ['The Council offered to visit again, and there is not enough evidence of fault for us to investigate.'],
    ['The Council has proposed to issue a fresh decision rather than defend the old one. So there is nothing more we could achieve.'],
    ['We will not investigate because the Council has agreed to reassess him in place of a review and fault is unlikely.'],
    ['There was fault. The Council has offered to assess her afresh and pay £100.', 'assess her afresh | -', 'pay £100 | - | 100'],
    [
      'There was fault. The Council has agreed to reassess him rather than wait for a review.',
      'reassess him rather than wait for a review | -',
    ],
    [
      'There was fault in the first decision. The Council has agreed to hold a new panel instead of relying on the old one.',
      'hold a new panel instead of relying on the old one | -',
    ],
    [
      'The Council was at fault. It has proposed to apologise and refund £40, so further investigation would add little.',
      'apologise | -',
      'refund £40, so further investigation would add little | - | 40',
    ],
    [
      'The Council was at fault. It agreed to review its procedure, and there is no fault in the rest.',
      'review its procedure, and there is no fault in the rest | -',
    ],
    ['The Council was at fault. The Council agreed to assess him afresh within a month.', 'assess him afresh within a month | 2025-02-28'],
    [
      'We found fault. The Council will now reassess the child, instead of relying on an old report.',
      'reassess the child, instead of relying on an old report | -',
    ],
  ]),
  ...all('a reason', ASSESSMENT, [['The Council has proposed to assess her again. So fault is unlikely.']]),
  ...all('a reason', ACTION, [
    [
      'The Council has offered to assess her afresh rather than look at the old request.',
      'assess her afresh rather than look at the old request | -',
    ],
  ]),
]
