import type { Case } from './case.ts'

const asked = (text: string, ...rest: string[]): Case => [
  `She moved in October 2023. She asked for help on 3 June 2024. ${text}`,
  'October 2023',
  '2023-10',
  '3 June 2024',
  '2024-06-03',
  ...rest,
]

/** What somebody says on a day may have happened long before; the day goes on with the story. All decided on 18 December 2024. */
export const saidOn: Case[] = [
  asked('She complained on 12 August that a clerk had been rude.', '12 August', '2024-08-12'),
  asked('It wrote on 2 September that the tenancy had ended.', '2 September', '2024-09-02'),
  asked('She rang on 9 July to ask what had been done.', '9 July', '2024-07-09'),
  asked('It replied on 1 October and the officer had left by then.', '1 October', '2024-10-01'),
  asked('By November no one had answered.', 'November', '2024-11'),
  asked('On 20 September there had been no decision.', '20 September', '2024-09-20'),
  asked('It met on 8 October with a neighbour who had objected.', '8 October', '2024-10-08'),
  asked('She wrote on 4 July asking why nothing had been agreed.', '4 July', '2024-07-04'),
  asked(
    'It said on 5 July that the tenancy had ended in January.\n2. She complained on 12 August.',
    '5 July',
    '2024-07-05',
    'January',
    '2024-01',
    '12 August',
    '2024-08-12',
  ),
  asked('Her mother, who had been promised a visit and had not heard since, complained on 2 August.', '2 August', '2024-08-02'),
  asked('He had emailed on 14 July, 9 August and 2 October.', '14 July', '2024-07-14', '9 August', '2024-08-09', '2 October', '2024-10-02'),
  // and days that do look back
  asked('In January the tenancy had ended.', 'January', '2024-01'),
  asked('On 7 May her mother had rung.', '7 May', '2024-05-07'),
  asked('She had on 1 May asked for a form.', '1 May', '2024-05-01'),
  asked('She had in March asked for a form.', 'March', '2024-03'),
  asked('It wrote that the tenancy had ended in January.', 'January', '2024-01'),
  asked('In November the landlord had died.', 'November', '2023-11'),
  asked('She was feeding a baby born in February.', 'February', '2024-02'),
  asked('Her son, who had been born in August, was ill.', 'August', '2023-08'),
  asked('He had died in 2022, as she said when on 20 September she asked again.', '2022', '2022', '20 September', '2024-09-20'),
  asked('She had spoken to it twice before she complained on 4 November.', '4 November', '2024-11-04'),
]

const closed = (text: string, ...rest: string[]): Case => [
  `## What happened\n1. She asked on 3 June 2024. It replied on 5 November.\n${text}`,
  '3 June 2024',
  '2024-06-03',
  '5 November',
  '2024-11-05',
  ...rest,
]

/** What is planned as the decision is written lies ahead of it; what was planned before, before it. Decided on 18 December 2024. */
export const planned: Case[] = [
  closed('2. It hopes for a meeting in March.', 'March', '2025-03'),
  closed('2. It plans one for January.', 'January', '2025-01'),
  closed('2. The next review is not due until February.', 'February', '2025-02'),
  closed('2. Its new officer, who starts in January, will see to it.', 'January', '2025-01'),
  closed('2. She is expecting a child in May.', 'May', '2025-05'),
  closed('2. She stays on the list until the end of March.', 'end of March', '2025-03-21..2025-03-31'),
  closed('2. The contract ends on 31 January.', '31 January', '2025-01-31'),
  // told of what was past
  closed('## Analysis\n2. It promised a list by the end of August and there was none.', 'end of August', '2024-08-21..2024-08-31'),
  closed('## Analysis\n2. A report was promised for 11 July and missed its day.', '11 July', '2024-07-11'),
  closed('## Analysis\n2. A reply should next have been sent by 14 August.', '14 August', '2024-08-14'),
  closed('## Analysis\n2. A decision was to be expected by 1 September.', '1 September', '2024-09-01'),
  closed('## Analysis\n2. It agreed that the discount would run from 30 June.', '30 June', '2024-06-30'),
  closed('## Analysis\n2. She had been told that it would end in the autumn.', 'the autumn', '2024-09-01..2024-11-30'),
  closed('## Agreed action\n2. On 8 October the officer asked for more time.', '8 October', '2024-10-08'),
  closed('## Agreed action\n2. On 3 October the money was in her account.', '3 October', '2024-10-03'),
  closed('## Agreed action\n2. It will pay her £400 for the hardship in the summer.', 'the summer', '2024-06-01..2024-08-31'),
  closed('## Agreed action\n2. It will pay her taxi fares between 1 July and 9 August.', '1 July', '2024-07-01', '9 August', '2024-08-09'),
]

const wrote = (text: string, ...rest: string[]): Case => [`It wrote on 13 June 2024. ${text}`, '13 June 2024', '2024-06-13', ...rest]

/** Days counted from a month are as many; words behind "the same day" do not change it. */
export const fromMonths: Case[] = [
  [
    'In late July 2024 he rang. They found it the following day.',
    'late July 2024',
    '2024-07-21..2024-07-31',
    'the following day',
    '2024-07-22..2024-08-01',
  ],
  ['In March 2024 she fell, and that evening wrote to it.', 'March 2024', '2024-03', 'that evening', '2024-03'],
  [
    'In February 2024 it paid her. It was taken back the following Monday.',
    'February 2024',
    '2024-02',
    'the following Monday',
    '2024-02-05..2024-03-04',
  ],
  [
    'In early May 2024 it asked for a plan, and had it four days later.',
    'early May 2024',
    '2024-05-01..2024-05-10',
    'four days later',
    '2024-05-05..2024-05-14',
  ],
  ['In March 2024 he applied. A week later he was told.', 'March 2024', '2024-03', 'A week later', '2024-03-08..2024-04-07'],
  wrote('In July he rang. She wrote the next day.', 'July', '2024-07', 'the next day', '2024-07-02..2024-08-01'),
  wrote('She rang the same afternoon to say no.', 'the same afternoon', '2024-06-13'),
  wrote('She rang the next day to say no.', 'the next day', '2024-06-14'),
  wrote('It decided that day to come.', 'that day', '2024-06-13'),
  wrote('Next day she rang.', 'Next day', '2024-06-14'),
  wrote('An officer came next morning and they talked.', 'next morning', '2024-06-14'),
  [
    '## What happened\n1. It wrote on 13 June 2024.\n### The therapy\n2. That very day she rang.',
    '13 June 2024',
    '2024-06-13',
    'That very day',
    '2024-06-13',
  ],
  // no day of these
  wrote('He lived from day to day, and from that day to day two.'),
  ['In 2024 she fell, and that evening wrote to it.', '2024', '2024', 'that evening', '?'],
  ['In the summer of 2024 he rang. She wrote the next day.', 'the summer of 2024', '2024-06-01..2024-08-31', 'the next day', '?'],
  ['In March 2024 she fell. He fell that week.', 'March 2024', '2024-03', 'that week', '?'],
  ['It pays from June 2024. Any sum beyond that day is paid back.', 'June 2024', '2024-06', 'that day', '2024-06'],
  ['## Analysis\n1. It was signed in June 2024. Any sum beyond that day is paid back.', 'June 2024', '2024-06', 'that day', '?'],
  [
    'On 3 May 2024 it paid from January. She wrote the next day.',
    '3 May 2024',
    '2024-05-03',
    'January',
    '2024-01',
    'the next day',
    '2024-05-04',
  ],
]

/** Lengths that count from "it" or from now, and what only looks like them. */
export const afterIt: Case[] = [
  wrote('She moved two days after it.', 'two days after it', '2024-06-15'),
  wrote('A week after it, she rang.', 'A week after it', '2024-06-20'),
  wrote('She rang nine days after it and was told.', 'nine days after it', '2024-06-22'),
  wrote('Ten days after that the Council rang.', 'Ten days after that', '2024-06-23'),
  wrote('The day after that the file was sent.', 'The day after that', '2024-06-14'),
  wrote('The day after that she rang.', 'The day after that', '2024-06-14'),
  wrote('When I last spoke to her, a fortnight ago, it had not come.', 'a fortnight ago', '2024-12-04'),
  wrote('I asked again ten days ago.', 'ten days ago', '2024-12-08'),
  // no day that could be known
  wrote('She moved two days after it had come.'),
  wrote('She moved two days after it was sent.'),
  wrote('It came two days after that visit.'),
  wrote('It was sent 15 days after that decision, as it should be.'),
  wrote('The day after that visit she rang.'),
  wrote('He died three years ago.'),
  wrote('It ran out at the end of June, seven weeks ago.', 'end of June', '2024-06-21..2024-06-30'),
  ['## Analysis\n1. It was due on 2 May 2024 and came 18 days after it.', '2 May 2024', '2024-05-02'],
]

/** Days and weeks before a holiday; ends and beginnings of years; days of the month behind other words. */
export const edges: Case[] = [
  [
    'It wrote on 1 June 2023. A visit was made in the week before Christmas.',
    '1 June 2023',
    '2023-06-01',
    'the week before Christmas',
    '2023-12-18..2023-12-24',
  ],
  [
    'It wrote on 13 November 2023. She moved five days before Christmas.',
    '13 November 2023',
    '2023-11-13',
    'five days before Christmas',
    '2023-12-20',
  ],
  [
    'It wrote on 31 March 2023. It was used in the week before Easter.',
    '31 March 2023',
    '2023-03-31',
    'the week before Easter',
    '2023-04-02..2023-04-08',
  ],
  [
    'It wrote on 13 November 2023. He fell the day before Christmas.',
    '13 November 2023',
    '2023-11-13',
    'the day before Christmas',
    '2023-12-24',
  ],
  [
    'It wrote on 13 November 2023. He fell 10 days before Christmas.',
    '13 November 2023',
    '2023-11-13',
    '10 days before Christmas',
    '2023-12-15',
  ],
  ['In the last days of 2023 he fell.', 'last days of 2023', '2023-12-21..2023-12-31'],
  ['At the start of 2024 he fell.', 'start of 2024', '2024-01-01..2024-01-10'],
  ['In the first days of May 2024 he fell.', 'first days of May 2024', '2024-05-01..2024-05-10'],
  wrote('She was ill in the last days of that month.', 'the last days of that month', '2024-06-21..2024-06-30'),
  wrote('It gave her until the end of the year.', 'the end of the year', '2024-12-21..2024-12-31'),
  ['He started on the first day of the autumn term 2023.', 'first day of the autumn term 2023', '2023-09'],
  wrote('She fell on the evening of the 16th.', 'the 16th', '2024-06-16'),
  wrote('It was refused by letter of the 19th.', 'the 19th', '2024-06-19'),
  wrote('A visit was fixed for the 21st.', 'the 21st', '2024-06-21'),
  wrote('In March Neville fell on the stairs.', 'March', '2024-03'),
  [
    'It asked on 14 April 2024 for time until 30 April. An officer came on the 25th.',
    '14 April 2024',
    '2024-04-14',
    '30 April',
    '2024-04-30',
    'the 25th',
    '2024-04-25',
  ],
  ['## From the log\n- May: 29 minutes.\n- June 2024: 28.', 'May', '2024-05', 'June 2024', '2024-06'],
  // none of these
  wrote('She was left without help for a whole summer.'),
  wrote('She applied for her son, who is 12, on 3 September.', '3 September', '2024-09-03'),
  wrote('It was the week before the hearing.'),
  wrote('She spoke of the 16th birthday of her son.'),
  wrote('It was the 4th in all.'),
  wrote('He lives in the flat of the 2nd Floor.'),
  wrote('The view of March Neville is his own.'),
  wrote('Next day delivery costs more.'),
  wrote('The last days of his life were hard.'),
]
