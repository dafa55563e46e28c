import type { Case } from './case.ts'

const STORY = '## What happened\n1. Mrs X applied on 8 July 2024. The Council refused on 24 July 2024.'
const STORY_DAYS = ['8 July 2024', '2024-07-08', '24 July 2024', '2024-07-24']

/** Years that are only mentioned, and ranges and findings that go back: they do not pull the dates after them. All decided on 18 December 2024. */
export const passing: Case[] = [
  // a year by itself, in a sentence before
  [`${STORY} She asked for a review on 20 August. Her older son had been given a pass in 2019. She had been in hospital between 30 April and 17 May.`,
    ...STORY_DAYS, '20 August', '2024-08-20', '2019', '2019', '30 April', '2024-04-30', '17 May', '2024-05-17'],
  [`${STORY} She had also applied in 2016. The officer visited on 3 September.`, ...STORY_DAYS, '2016', '2016', '3 September', '2024-09-03'],
  [`${STORY} The scheme dates from 2011. It paid her in October.`, ...STORY_DAYS, '2011', '2011', 'October', '2024-10'],
  [`${STORY}\n## Analysis\n2. The case goes back to one that was closed in 2020. The officer looked at the diary on the coldest days of March.`,
    ...STORY_DAYS, '2020', '2020', 'March', '2024-03'],
  [`${STORY}\n## Analysis\n2. Mrs X says that things were better in 2021. The reply of 24 July was late.`, ...STORY_DAYS, '2021', '2021', '24 July', '2024-07-24'],
  [`## What happened\n1. Mr Y has lived there since 2003.\n2. In March he asked for an assessment. An officer visited on 4 June 2023.`,
    '2003', '2003', 'March', '2023-03', '4 June 2023', '2023-06-04'],
  ['## Background\n1. The flats were built in 1968.\n2. On 3 May the roof leaked. Mr Z told the Council on 9 May 2024, and it came on 2 June.',
    '1968', '1968', '3 May', '2024-05-03', '9 May 2024', '2024-05-09', '2 June', '2024-06-02'],
  // but a year in which the story goes on still tells
  ['In 2021 she asked for help. In July a worker was found.', '2021', '2021', 'July', '2021-07'],
  [`${STORY} He had applied on 4 March 2022 and been refused in 2022. He had appealed in May.`, ...STORY_DAYS, '4 March 2022', '2022-03-04', '2022', '2022', 'May', '2022-05'],
  [`${STORY} In 2019 she had a pass until June.`, ...STORY_DAYS, '2019', '2019', 'June', '2019-06'],
  // born, adopted, published
  ['J was born on 4 May 2011. In September he moved to a new school, and his plan was reviewed on 9 October 2023.',
    '4 May 2011', '2011-05-04', 'September', '2023-09', '9 October 2023', '2023-10-09'],
  ['D was born in March 2015 and has autism. The school held a review on 6 June. The Council wrote on 3 July 2024.',
    'March 2015', '2015-03', '6 June', '2024-06-06', '3 July 2024', '2024-07-03'],
  ['The Council’s policy, adopted on 1 July 2019, gives applicants 28 days. On 5 August Mrs X applied. The Council replied on 3 October 2023.',
    '1 July 2019', '2019-07-01', '5 August', '2023-08-05', '3 October 2023', '2023-10-03'],
  ['The Council’s allocations policy of April 2018 has four bands. In June Ms K applied. She was put in Band C on 12 July 2023.',
    'April 2018', '2018-04', 'June', '2023-06', '12 July 2023', '2023-07-12'],
  ['He has held a badge since June 2010. In March he applied again. It was refused on 2 May 2023.', 'June 2010', '2010-06', 'March', '2023-03', '2 May 2023', '2023-05-02'],
  // an old paper named by its day
  [`${STORY} The surveyor’s report of 12 June 2019 says the wall was sound. In September a new one was made.`, ...STORY_DAYS, '12 June 2019', '2019-06-12', 'September', '2024-09'],
  [`${STORY} She sent a letter dated 3 February 2018 as proof. The Council wrote on 5 September.`, ...STORY_DAYS, '3 February 2018', '2018-02-03', '5 September', '2024-09-05'],
  // a flashback that goes on towards the story
  ['In April 2024 the Council said the officer had retired in November 2023. It had restarted the payments in March.',
    'April 2024', '2024-04', 'November 2023', '2023-11', 'March', '2024-03'],
  ['In April 2024 the Council said the officer had retired in November 2023. It had restarted the payments in March but, when it wrote to me on 4 June, it had not paid.',
    'April 2024', '2024-04', 'November 2023', '2023-11', 'March', '2024-03', '4 June', '2024-06-04'],
  ['In April 2024 she complained. She had applied in November 2019. The Council had refused in March.', 'April 2024', '2024-04', 'November 2019', '2019-11', 'March', '2020-03'],
  ['She wrote on 21 February 2024. The board had asked it to pay half, but withdrew this at the end of April.', '21 February 2024', '2024-02-21', 'end of April', '2024-04-21..2024-04-30'],
  ['He applied in October 2023. On 4 June the Council had still not replied.', 'October 2023', '2023-10', '4 June', '2024-06-04'],
  ['He applied in October 2023. By 4 June it had never visited.', 'October 2023', '2023-10', '4 June', '2024-06-04'],
  // ranges are weighed by both ends
  ['The Council approved it on 12 October 2023. I have seen nothing in the file between 5 May and 2 October.', '12 October 2023', '2023-10-12', '5 May', '2023-05-05', '2 October', '2023-10-02'],
  ['The Council approved it on 12 October 2023. There is a note for every week from 3 June to 9 October.', '12 October 2023', '2023-10-12', '3 June', '2023-06-03', '9 October', '2023-10-09'],
  ['She complained on 12 October 2023. Between 5 January and 2 March nobody wrote to her.', '12 October 2023', '2023-10-12', '5 January', '2024-01-05', '2 March', '2024-03-02'],
  ['She moved in on 3 July 2023. From October to February there was no heating.', '3 July 2023', '2023-07-03', 'October', '2023-10', 'February', '2024-02'],
  ['There was no tutor between September 2023 and the week of 3 June 2024, and no therapy from September to the beginning of February.',
    'September 2023', '2023-09', '3 June 2024', '2024-06-03', 'September', '2023-09', 'beginning of February', '2024-02-01..2024-02-10'],
  [`${STORY}\n## Analysis\n2. The older pass was given under a policy that ended in July 2021.\n3. Taken together the process ran from July to November.`,
    ...STORY_DAYS, 'July 2021', '2021-07', 'July', '2024-07', 'November', '2024-11'],
  // findings
  [`## What happened\n1. The plan was dated 3 May 2022. The review was on 28 September 2023.\n2. The payments began on 3 June 2024. They were reviewed on 17 September 2024.\n## What I found\n### Analysis\n#### Reviews\n3. The letter was due by 7 July 2023.\n#### Payments\n4. The policy gave it until 4 March 2024 to decide. The payments should have been reviewed by 3 September. They were reviewed two weeks late.`,
    '3 May 2022', '2022-05-03', '28 September 2023', '2023-09-28', '3 June 2024', '2024-06-03', '17 September 2024', '2024-09-17', '7 July 2023', '2023-07-07', '4 March 2024', '2024-03-04', '3 September', '2024-09-03'],
]

/** Days of the month, times of day and holidays beside the story. */
export const beside: Case[] = [
  ['On Monday 5 February 2024 he rang. On the 7th a senior manager decided.', '5 February 2024', '2024-02-05', 'the 7th', '2024-02-07'],
  ['On 5 February 2024 he rang. On the 9th Ofsted came and on the 12th his mother left.', '5 February 2024', '2024-02-05', 'the 9th', '2024-02-09', 'the 12th', '2024-02-12'],
  ['They met on 6 March 2024. She rang on the 7th after lunch and again on the 9th with her son.', '6 March 2024', '2024-03-06', 'the 7th', '2024-03-07', 'the 9th', '2024-03-09'],
  ['On 27 February 2024 it began. By the 29th no officer had come.', '27 February 2024', '2024-02-27', 'the 29th', '2024-02-29'],
  ['The panel met on 3 May 2024. Between the 6th and the 10th nobody rang. From the 13th to the 17th it was shut.',
    '3 May 2024', '2024-05-03', 'the 6th', '2024-05-06', 'the 10th', '2024-05-10', 'the 13th', '2024-05-13', 'the 17th', '2024-05-17'],
  ['On 3 May 2024 he came between the 3rd and the 9th of June.', '3 May 2024', '2024-05-03', '3rd', '2024-06-03', 'the 9th of June', '2024-06-09'],
  ['On 3 May 2024 it was on the 7th and 8th floors.', '3 May 2024', '2024-05-03'],
  ['On 3 May 2024 it came, the evening before, to his house.', '3 May 2024', '2024-05-03', 'the evening before', '2024-05-02'],
  ['On 5 February 2024 he lived on the 3rd floor. By the 7th letter it was clear. It was sold after the 2nd World War.', '5 February 2024', '2024-02-05'],
  ['On the 19th working day after 5 February 2024 it replied.', '5 February 2024', '2024-02-05'],
  ['He met her on 14 June 2022 and wrote to her that day.', '14 June 2022', '2022-06-14', 'that day', '2022-06-14'],
  ['On 14 June 2022 it told him that same afternoon.', '14 June 2022', '2022-06-14', 'that same afternoon', '2022-06-14'],
  ['On 4 May 2023 he left. That winter term he was ill.', '4 May 2023', '2023-05-04', 'That winter term', '2023-12-01..2024-02-29'],
  ['It wrote on 14 June 2022 -next week it would.', '14 June 2022', '2022-06-14'],
  ['On 14 June 2022 she was in her last year of school.', '14 June 2022', '2022-06-14'],
  ['He died in early March 2023. The home told the Council a week later.', 'early March 2023', '2023-03-01..2023-03-10', 'a week later', '2023-03-08..2023-03-17'],
  // how long before a day that is named
  ['She was assessed on 12 March 2024. That was due by 12 June 2023, nine months before.', '12 March 2024', '2024-03-12', '12 June 2023', '2023-06-12'],
  ['She fell on 12 March 2024. She had asked for help nine months before.', '12 March 2024', '2024-03-12', 'nine months before', '2023-06-12'],
  // what is left out
  ['He was out of school from 3 December 2023. I have disregarded the Christmas holiday.', '3 December 2023', '2023-12-03'],
  ['He was out of school from 3 December 2023. Allowing for Christmas, that was five weeks.', '3 December 2023', '2023-12-03'],
  ['He was out of school from 3 December 2023 and came back after the Christmas holidays.', '3 December 2023', '2023-12-03', 'the Christmas holidays', '2023-12-20..2024-01-05'],
  ['She wrote on 3 March 2024. The visit was put off because of Easter. It came before Easter.', '3 March 2024', '2024-03-03', 'Easter', '2024-03-29..2024-04-01'],
]
