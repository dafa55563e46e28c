import type { Case } from './case.ts'

/** A story of two years, in which most days come twice. */
const STORY = [
  '## What happened\n1. Mrs X asked on 2 May 2023. The panel met on 21 June 2023. She wrote on 9 November 2023.',
  '2. She asked again on 7 May 2024. The Council replied on 30 July 2024.',
].join('\n')
const DAYS = [
  '2 May 2023',
  '2023-05-02',
  '21 June 2023',
  '2023-06-21',
  '9 November 2023',
  '2023-11-09',
  '7 May 2024',
  '2024-05-07',
  '30 July 2024',
  '2024-07-30',
]
const found = (text: string, ...rest: string[]): Case => [`${STORY}\n## Analysis\n3. ${text}`, ...DAYS, ...rest]

/** How late something came tells the year of the day that it was due on. All decided on 18 December 2024. */
export const late: Case[] = [
  found('The panel should have met by 7 June. It was two weeks late.', '7 June', '2023-06-07'),
  found('The reply should have been sent by 18 June. It was six weeks late.', '18 June', '2024-06-18'),
  found('The panel was to meet by 11 June and was ten days late.', '11 June', '2023-06-11'),
  found('The reply was due on 9 July and was three weeks overdue.', '9 July', '2024-07-09'),
  found('The time for the panel ran out on 7 June; it was two weeks late.', '7 June', '2023-06-07'),
  found('The four weeks ended on 2 July. The Council overran by 28 days.', '2 July', '2024-07-02'),
  found('The panel ought to have met by 1 June. It was nearly three weeks late.', '1 June', '2023-06-01'),
  found(
    'The reply should have been with her by 16 July. It came two weeks later.',
    '16 July',
    '2024-07-16',
    'two weeks later',
    '2024-07-30',
  ),
  found('The law gave the panel until 7 June. It was two weeks past that.', '7 June', '2023-06-07'),
  found(
    'The reply should have come at the beginning of July and was nearly four weeks late.',
    'beginning of July',
    '2024-07-01..2024-07-10',
  ),
  found('The panel met on 21 June, 14 days late.', '21 June', '2023-06-21'),
  // What is no lateness of that day, or has its year
  found('The panel should have met by 7 June 2024. It was two weeks late.', '7 June 2024', '2024-06-07'),
  found('The reply of 30 July was 40 days late.', '30 July', '2024-07-30'),
  found('She had asked on 7 May. The rules allow two weeks.', '7 May', '2024-05-07'),
  found('The reply came on 30 July. That was six weeks late and was fault.', '30 July', '2024-07-30'),
  found(
    'She came to us in March 2024, two weeks late for work. The panel of 21 June heard her.',
    'March 2024',
    '2024-03',
    '21 June',
    '2023-06-21',
  ),
  found('The panel had her papers on 9 November. It has two weeks for such letters.', '9 November', '2023-11-09'),
  found('On 21 June the panel met. Its chair was ten minutes late.', '21 June', '2023-06-21'),
  [
    '## What happened\n1. She asked on 3 May 2024. It should have replied by 31 May. It was two weeks late.',
    '3 May 2024',
    '2024-05-03',
    '31 May',
    '2024-05-31',
  ],
  // The argument goes through the story from its beginning
  found('The panel should have met by 5 June. It was late.', '5 June', '2023-06-05'),
  found(
    'In November 2023 it had her letter. The reply should have been sent by 18 April, and was not.',
    'November 2023',
    '2023-11',
    '18 April',
    '2024-04-18',
  ),
  found('It should have replied by 8 June. By 30 June outside help was needed.', '8 June', '2023-06-08', '30 June', '2023-06-30'),
  found('It should have been settled by 1 July, and was not.', '1 July', '2023-07-01'),
  found('A reply was wanted by the end of May. It came late.', 'end of May', '2023-05-21..2023-05-31'),
  [
    '## What happened\n1. She asked in May 2023. It replied on 30 July 2024.\n## Agreed action\n2. The Council will look at what it has ' +
      'decided since 1 January 2020.\n## Analysis\n3. It should have replied by 1 June.',
    'May 2023',
    '2023-05',
    '30 July 2024',
    '2024-07-30',
    '1 January 2020',
    '2020-01-01',
    '1 June',
    '2024-06-01',
  ],
]

const asked = (text: string, ...rest: string[]): Case => [`She applied on 3 June 2024. ${text}`, '3 June 2024', '2024-06-03', ...rest]

/** What had happened before a day looks back, and the day does not. All decided on 18 December 2024. */
export const before: Case[] = [
  asked('It agreed on 23 July, after she had rung.', '23 July', '2024-07-23'),
  asked('It wrote on 1 September, after she had asked for it in plain words.', '1 September', '2024-09-01'),
  asked('The form came on 4 November, once his councillor had raised it.', '4 November', '2024-11-04'),
  asked('A reply came on 8 September, when term had begun.', '8 September', '2024-09-08'),
  asked('A complaint was made in September, when nothing had been seen of it.', 'September', '2024-09'),
  asked('It was fitted on 5 November, although he had been given two earlier days.', '5 November', '2024-11-05'),
  asked('To Mrs G, who had asked, it wrote on 16 November.', '16 November', '2024-11-16'),
  asked('Her landlord, who had been patient, sent a letter on 26 September.', '26 September', '2024-09-26'),
  asked('What had been recommended was approved on 22 October.', '22 October', '2024-10-22'),
  asked('She had had no help till then and had her first lesson in September.', 'September', '2024-09'),
  // and what does look back
  asked('On 4 May she had rung.', '4 May', '2024-05-04'),
  asked('In September she had asked for a form.', 'September', '2023-09'),
  asked('She had asked for a form in September.', 'September', '2023-09'),
  asked('The officer, who had seen her in October, agreed.', 'October', '2023-10'),
  asked('Her landlord, who had been patient since September, wrote.', 'September', '2023-09'),
  asked('In November her mother had died.', 'November', '2023-11'),
  asked('What she had been told in October was wrong.', 'October', '2023-10'),
  asked('She said that she had rung in May.', 'May', '2024-05'),
]

/** While the Ombudsman looked into it: not long before the decision. */
export const recent: Case[] = [
  [
    'She applied on 3 March 2023. When I spoke to the Council in July it had done nothing.',
    '3 March 2023',
    '2023-03-03',
    'July',
    '2024-07',
  ],
  ['She applied on 3 March 2023. We visited the flat in September.', '3 March 2023', '2023-03-03', 'September', '2024-09'],
  ['She applied on 3 March 2023. Its reply to my draft came in November.', '3 March 2023', '2023-03-03', 'November', '2024-11'],
  ['She applied on 3 March 2023. She spoke to the Council in July.', '3 March 2023', '2023-03-03', 'July', '2023-07'],
]
