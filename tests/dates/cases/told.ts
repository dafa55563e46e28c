import type { Case } from './case.ts'

const TRANSFER = '## What happened\n4. The review was held on 12 October 2023. The draft came on 30 January 2024.\n5. The final Plan was issued on 3 May 2024.'

/** Dates told out of turn: what the law says every year, what did not happen, what was put off. All decided on 18 December 2024. */
export const told: Case[] = [
  // What the law says every year is said of the year of the story, not of the case named before it
  [`## The law\n1. In 2022 the High Court considered a late plan. A plan must be amended by 15 February in the year of transfer.\n${TRANSFER}`,
    '2022', '2022', '15 February', '2024-02-15', '12 October 2023', '2023-10-12', '30 January 2024', '2024-01-30', '3 May 2024', '2024-05-03'],
  [`## The law\n1. In 2022 the High Court ruled on this. For a young person moving to a post-16 place the date is 31 March.\n${TRANSFER}`,
    '2022', '2022', '31 March', '2024-03-31', '12 October 2023', '2023-10-12', '30 January 2024', '2024-01-30', '3 May 2024', '2024-05-03'],
  [`## The law\n1. The court said in March 2022 that councils should not wait. The council must finish by 15 February, and for post-16 by 31 March.\n${TRANSFER}`,
    'March 2022', '2022-03', '15 February', '2024-02-15', '31 March', '2024-03-31', '12 October 2023', '2023-10-12', '30 January 2024', '2024-01-30', '3 May 2024', '2024-05-03'],
  ['## The law\n1. In 2021 the Government issued guidance. Parents must apply by 31 October.\n## What happened\n2. Mrs X applied on 9 November 2022. An offer came on 1 March 2023.',
    '2021', '2021', '31 October', '2022-10-31', '9 November 2022', '2022-11-09', '1 March 2023', '2023-03-01'],
  ['## The law\n1. In 2020 the High Court gave guidance. A plan must be finished by 15 February.\n## What happened\n2. She wrote to the Council on 3 March 2021 about something else.\n3. The review was held on 9 November 2023. The Council missed 15 February 2024. The Plan is dated 2 April 2024.',
    '2020', '2020', '15 February', '2024-02-15', '3 March 2021', '2021-03-03', '9 November 2023', '2023-11-09', '15 February 2024', '2024-02-15', '2 April 2024', '2024-04-02'],
  // but what happened to the law keeps its own year
  [`## The law\n1. In 2022 the High Court considered a late plan. The judgment was handed down in March.\n${TRANSFER}`,
    '2022', '2022', 'March', '2022-03', '12 October 2023', '2023-10-12', '30 January 2024', '2024-01-30', '3 May 2024', '2024-05-03'],
  [`## The law\n1. The Council’s policy was revised in May 2021. It came into force in September.\n${TRANSFER}`,
    'May 2021', '2021-05', 'September', '2021-09', '12 October 2023', '2023-10-12', '30 January 2024', '2024-01-30', '3 May 2024', '2024-05-03'],
  [`## The law\n1. The rules changed on 1 April 2023. A council must amend a plan by 15 February 2024.\n${TRANSFER}`,
    '1 April 2023', '2023-04-01', '15 February 2024', '2024-02-15', '12 October 2023', '2023-10-12', '30 January 2024', '2024-01-30', '3 May 2024', '2024-05-03'],
  // "start" and "end" that are verbs
  ['Her course was due to start in October 2023.', 'October 2023', '2023-10'],
  ['The works will begin in May 2023 and end in July.', 'May 2023', '2023-05', 'July', '2023-07'],
  ['The placement was to start in the autumn term of 2023.', 'the autumn term of 2023', '2023-09-01..2023-12-31'],
  ['He should start in 2023.', '2023', '2023'],
  ['A course starting in May 2023 and beginning in earnest in June was cancelled.', 'May 2023', '2023-05', 'June', '2023-06'],
  ['Her job was due to start September 2023.', 'September 2023', '2023-09'],
  ['The contract would end March 2023.', 'March 2023', '2023-03'],
  ['He wanted a start in October 2023.', 'October 2023', '2023-10'],
  ['It was due to start in early May 2023.', 'early May 2023', '2023-05-01..2023-05-10'],
  // and those that are not
  ['She moved at the start of October 2023.', 'start of October 2023', '2023-10-01..2023-10-10'],
  ['It will finish by the end of May 2023.', 'end of May 2023', '2023-05-21..2023-05-31'],
  ['It promised a reply by end May 2023.', 'end May 2023', '2023-05-21..2023-05-31'],
  ['She waited from March 2023 to end May 2023.', 'March 2023', '2023-03', 'end May 2023', '2023-05-21..2023-05-31'],
  ['It was due to start at the beginning of May 2023.', 'beginning of May 2023', '2023-05-01..2023-05-10'],
  ['It was due to start early in May 2023.', 'early in May 2023', '2023-05-01..2023-05-10'],
  ['It came in the first week in May 2023.', 'first week in May 2023', '2023-05-01..2023-05-07'],
  // What did not happen lies beside the days that are past
  ['The assessment was due on 4 May 2023. It was finished on 2 February 2024. Had it been done in time, she would have had it about the end of June.',
    '4 May 2023', '2023-05-04', '2 February 2024', '2024-02-02', 'end of June', '2023-06-21..2023-06-30'],
  ['It should have replied by 12 September 2023. It did so on 8 March 2024. Without that delay he would have had the grant in November.',
    '12 September 2023', '2023-09-12', '8 March 2024', '2024-03-08', 'November', '2023-11'],
  ['She asked on 3 October 2022. The panel met on 9 June 2023. But for the fault the panel would have met by December.',
    '3 October 2022', '2022-10-03', '9 June 2023', '2023-06-09', 'December', '2022-12'],
  ['It came on 8 March 2024. Had it replied by 12 October 2022, he would have had the grant in January.', '8 March 2024', '2024-03-08', '12 October 2022', '2022-10-12', 'January', '2023-01'],
  ['It asked on 15 February 2021. It could have had until 15 March, and with good reason until 15 May. She got them on 28 October.', '15 February 2021', '2021-02-15', '15 March', '2021-03-15', '15 May', '2021-05-15', '28 October', '2021-10-28'],
  ['She asked on 3 October 2022. Had the Council acted, it would have decided by January.', '3 October 2022', '2022-10-03', 'January', '2023-01'],
  ['Her appeal, made on 6 November 2023, was heard on 3 July 2024. It might have been heard in February.', '6 November 2023', '2023-11-06', '3 July 2024', '2024-07-03', 'February', '2024-02'],
  ['She asked on 3 October 2022. It replied in January. She would have gone to the Ombudsman but she was ill in March.', '3 October 2022', '2022-10-03', 'January', '2023-01', 'March', '2023-03'],
  // What was put off lies ahead of the telling
  ['She rang on 14 June 2023 and was told that the works had been put back to the spring.', '14 June 2023', '2023-06-14', 'the spring', '2024-03-01..2024-05-31'],
  ['The Council wrote on 3 February 2023. The move is now planned for the autumn.', '3 February 2023', '2023-02-03', 'the autumn', '2023-09-01..2023-11-30'],
  ['The hearing of 4 October 2023 was postponed until March.', '4 October 2023', '2023-10-04', 'March', '2024-03'],
  ['On 2 May 2023 she learned that the review had been deferred to April.', '2 May 2023', '2023-05-02', 'April', '2024-04'],
  ['On 20 November 2023 the meeting had been rescheduled for 9 January.', '20 November 2023', '2023-11-20', '9 January', '2024-01-09'],
  ['The Council wrote on 6 November 2024. The survey has been put off until the summer.', '6 November 2024', '2024-11-06', 'the summer', '2025-06-01..2025-08-31'],
  ['It wrote on 2 August 2023 that the crossing had been scheduled for June.', '2 August 2023', '2023-08-02', 'June', '2024-06'],
  ['It wrote on 12 May 2023. It had moved the panel to September.', '12 May 2023', '2023-05-12', 'September', '2023-09'],
  ['It wrote on 12 September 2023. The panel had been moved to March.', '12 September 2023', '2023-09-12', 'March', '2024-03'],
  ['She complained on 4 March 2023. Her daughter was due to start in Year 7 in September.', '4 March 2023', '2023-03-04', 'September', '2023-09'],
  ['She complained on 4 March 2023. The Plan was due to be issued in January.', '4 March 2023', '2023-03-04', 'January', '2023-01'],
  // but not what only had been
  ['The inspector came on 9 October 2023. He had been put on a list in the spring.', '9 October 2023', '2023-10-09', 'the spring', '2023-03-01..2023-05-31'],
  ['She complained on 2 August 2023. The works had been planned in March.', '2 August 2023', '2023-08-02', 'March', '2023-03'],
  ['She came on 14 June 2023. She had moved to the area in March.', '14 June 2023', '2023-06-14', 'March', '2023-03'],
  // A gerund looks back only over its own clause
  ['She asked for an assessment on 3 July 2023. The officer went on leave in December without having finished.', '3 July 2023', '2023-07-03', 'December', '2023-12'],
  ['It began in July 2023. The officer, without having finished, went on leave in December.', 'July 2023', '2023-07', 'December', '2023-12'],
  ['She wrote on 3 July 2023. Having heard nothing, she complained in January.', '3 July 2023', '2023-07-03', 'January', '2024-01'],
  ['She wrote on 3 October 2022. Having had no reply, Mrs X rang on 9 February.', '3 October 2022', '2022-10-03', '9 February', '2023-02-09'],
  ['It had an answer by July 2023. Not having been told of it, her son left in December.', 'July 2023', '2023-07', 'December', '2023-12'],
  ['She complained on 5 May 2023, having moved in March.', '5 May 2023', '2023-05-05', 'March', '2023-03'],
  ['It refused on 5 March 2023. Having agreed it in December, the Council had no reason to.', '5 March 2023', '2023-03-05', 'December', '2022-12'],
]

/** Terms, weeks, months and years that point to the date before them. */
export const pointing: Case[] = [
  ['He left on 12 October 2023. He came back the following term.', '12 October 2023', '2023-10-12', 'the following term', '2024-01-01..2024-04-30'],
  ['It ended in the summer term of 2023. The next term he had no school.', 'the summer term of 2023', '2023-04-01..2023-07-31', 'The next term', '2023-09-01..2023-12-31'],
  ['She started in February 2024. The previous term she had been at home.', 'February 2024', '2024-02', 'The previous term', '2023-09-01..2023-12-31'],
  ['He was ill in the spring term of 2023. The following term he went back.', 'the spring term of 2023', '2023-01-01..2023-04-30', 'The following term', '2023-04-01..2023-07-31'],
  ['He left on 5 May 2023. Later in the same term he was readmitted.', '5 May 2023', '2023-05-05', 'Later in the same term', '2023-05-05..2023-07-31'],
  ['He left on 2 August 2023. The following term he moved.', '2 August 2023', '2023-08-02', 'The following term', '2023-09-01..2023-12-31'],
  ['He went home on 11 May 2023. During that term nothing was done.', '11 May 2023', '2023-05-11', 'that term', '2023-04-01..2023-07-31'],
  ['She rang on Tuesday 9 May 2023. The Council replied the same week.', '9 May 2023', '2023-05-09', 'the same week', '2023-05-08..2023-05-14'],
  ['She rang on 9 May 2023. It replied later the same week.', '9 May 2023', '2023-05-09', 'later the same week', '2023-05-09..2023-05-14'],
  ['She rang on 9 May 2023. The officer came the week after.', '9 May 2023', '2023-05-09', 'the week after', '2023-05-15..2023-05-21'],
  ['She rang on 9 May 2023. That same month the lift failed.', '9 May 2023', '2023-05-09', 'That same month', '2023-05'],
  ['He left on 9 May 2023. The following academic year he was at home.', '9 May 2023', '2023-05-09', 'The following academic year', '2023-09-01..2024-08-31'],
  ['He left on 12 October 2023. By the next school term he had help.', '12 October 2023', '2023-10-12', 'the next school term', '2024-01-01..2024-04-30'],
  ['He left on 12 October 2023. By the start of the following term he had help.', '12 October 2023', '2023-10-12', 'the start of the following term', '2024-01'],
  // no times
  ['She signed it on 9 May 2023. The letter was in the following terms: pay now.', '9 May 2023', '2023-05-09'],
  ['She wrote on 9 May 2023. She objects to that term.', '9 May 2023', '2023-05-09'],
  ['She wrote on 9 May 2023. The following term means a council.', '9 May 2023', '2023-05-09'],
  ['She wrote on 9 May 2023. This term is used in the Act.', '9 May 2023', '2023-05-09'],
]
