import type { Case } from './case.ts'

const wrote = (text: string, ...rest: string[]): Case => [`It wrote on 13 June 2024. ${text}`, '13 June 2024', '2024-06-13', ...rest]

/** Weekdays by themselves: the first after the day told last. 13 June 2024 is a Thursday. */
export const weekdays: Case[] = [
  wrote('She replied on the Monday.', 'the Monday', '2024-06-17'),
  wrote('On the Friday an officer rang.', 'the Friday', '2024-06-14'),
  wrote('She rang on the Tuesday, and again on the Wednesday.', 'the Tuesday', '2024-06-18', 'the Wednesday', '2024-06-19'),
  wrote('She had no reply until the Wednesday, when an officer rang.', 'the Wednesday', '2024-06-19'),
  wrote('Nobody rang back on the Friday or the Saturday.', 'the Friday', '2024-06-14', 'the Saturday', '2024-06-15'),
  wrote('She asked for a review the Monday after.', 'the Monday after', '2024-06-17'),
  wrote('She had asked. They met on the Tuesday before.', 'the Tuesday before', '2024-06-11'),
  wrote('The work began on the Saturday following.', 'the Saturday following', '2024-06-15'),
  wrote('Three days after that, on the Sunday, she rang.', 'Three days after that', '2024-06-16', 'the Sunday', '2024-06-16'),
  // no day of the story, or not to be known which
  wrote('The Monday club was shut.'),
  wrote('She came on the Monday morning bus.'),
  wrote('She rang on the Thursday.'),
  wrote('It met on the Monday after the hearing.'),
  wrote('She had rung on the Monday.'),
  wrote('It should have replied by the Monday.'),
  wrote('The review was due on the Tuesday.'),
  wrote('It promised to reply by 20 June. On the Friday she rang.', '20 June', '2024-06-20'),
  ['It wrote in June 2024. She replied on the Monday.', 'June 2024', '2024-06'],
  ['She replied on the Monday. It wrote on 13 June 2024.', '13 June 2024', '2024-06-13'],
  [
    '## What happened\n1. It wrote on 13 June 2024.\n## Analysis\n2. It took until the Monday.\n3. The note lay there on the Friday.',
    '13 June 2024',
    '2024-06-13',
  ],
]

/** A day of a week, or a week or day of a month, that has been named. */
export const daysOf: Case[] = [
  wrote('She replied on the Friday of that week.', 'the Friday of that week', '2024-06-14'),
  wrote('She replied on the Monday of the same week.', 'the Monday of the same week', '2024-06-10'),
  wrote('They met on the Tuesday of the following week.', 'the Tuesday of the following week', '2024-06-18'),
  wrote('She rang on the last day of that month.', 'the last day of that month', '2024-06-30'),
  wrote('She rang in the last week of that month.', 'the last week of that month', '2024-06-24..2024-06-30'),
  wrote('They met on the second Monday of the following month.', 'the second Monday of the following month', '2024-07-08'),
  wrote('She came in the second week of the next month.', 'the second week of the next month', '2024-07-08..2024-07-14'),
  wrote('They met on the last Sunday of that month.', 'the last Sunday of that month', '2024-06-30'),
  ['It stopped on the first day of 2024.', 'first day of 2024', '2024-01-01'],
  // not of these
  wrote('The last day of that is near.'),
  wrote('She came on the Friday of half-term.'),
  wrote('The first week of school was hard.'),
  wrote('It was the last week of a long summer.'),
  wrote('The Friday of her birth was wet.'),
  wrote('It calls people back by the end of the next working day.'),
  wrote('It promises a visit by the end of the following working day.'),
  ['She rang on the last day of that month.', 'the last day of that month', '?'],
]

/** Days of the month in words, and how they look back. */
export const nths: Case[] = [
  wrote('She rang on the twentieth.', 'the twentieth', '2024-06-20'),
  wrote('She rang again on the twenty-fourth, when it was shut.', 'the twenty-fourth', '2024-06-24'),
  wrote('It was put right on the nineteenth and has held.', 'the nineteenth', '2024-06-19'),
  wrote('It sent a card on the fourteenth, with a bird on it.', 'the fourteenth', '2024-06-14'),
  wrote('She heard nothing until the thirtieth.', 'the thirtieth', '2024-06-30'),
  wrote('It was fitted on the seventeenth of that month.', 'the seventeenth of that month', '2024-06-17'),
  ['In June 2024 she ordered a bin on the nineteenth.', 'June 2024', '2024-06', 'the nineteenth', '2024-06-19'],
  ['It agreed on 23 July 2024, after she had rung on the 16th.', '23 July 2024', '2024-07-23', 'the 16th', '2024-07-16'],
  // what is counted and is no day
  wrote('On the second, it had no view.'),
  wrote('On the third and last point she is right.'),
  wrote('She lives on the twentieth floor.'),
  wrote('She rang on the tenth.'),
  wrote('It replied on the fifteenth day.'),
  wrote('By the sixth visit she was tired.'),
  wrote('On the fifth complaint it said nothing.'),
  ['She rang on the twentieth.'],
]

/** Lengths that lead to a day: "exactly", "on". */
export const leads: Case[] = [
  wrote('She replied exactly four weeks later.', 'exactly four weeks later', '2024-07-11'),
  wrote('It was paid precisely a week later.', 'precisely a week later', '2024-06-20'),
  wrote('A reply came a fortnight on.', 'a fortnight on', '2024-06-27'),
  wrote('They did, four weeks on, and paid.', 'four weeks on', '2024-07-11'),
  wrote('It had her reply that day by email.', 'that day', '2024-06-13'),
  wrote('It had her reply that same day by post.', 'that same day', '2024-06-13'),
  wrote('Two weeks on, she rang.', 'Two weeks on', '2024-06-27'),
  wrote('She wrote again three months on.', 'three months on', '2024-09-13'),
  // and what does not
  wrote('It spent four weeks on this.'),
  wrote('It worked two weeks on the plan.'),
  wrote('She replied about four weeks later.'),
  wrote('She replied nearly four weeks later.'),
  wrote('She waited exactly four weeks.'),
  wrote('It grew worse that day by day.'),
  wrote('It spent a fortnight on paper.'),
]
