import type { Case } from './sentences.ts'

const read = (text: string, ...figures: string[]): Case => ({ text, figures })
const homeless = (text: string, ...figures: string[]): Case => ({ text, figures, category: 'Housing > Homelessness' })

/** What is told of the end of a time by the words for it; and what only speaks of a time. */
export const afterItsTime: Case[] = [
  read('The reply came a week after its time.', 'excess 1 weeks'),
  read('The bin came six weeks after the time on the website.', 'excess 6 weeks'),
  read('The letter was answered 16 days after the time in the charter.', 'excess 16 days'),
  read('The refusal came six weeks after the time for it.', 'excess 6 weeks'),
  read("The assessment was complete 17 weeks after the protocol's date for it.", 'excess 17 weeks'),
  read('The advice was given three weeks after the date to which she was entitled.', 'excess 3 weeks'),
  read('The carpenter came five weeks after the date which had been promised.', 'excess 5 weeks'),
  read('The drain was cleared six weeks after it had been said that it would be.', 'excess 6 weeks'),
  read('The visit took place nine weeks after Mrs V could have expected it.', 'excess 9 weeks'),
  read('It gave its answer on 9 August, 11 days after those had run out.', 'excess 11 days'),
  read('The stage ended more than three months adrift.', 'excess 3 months'),
  read('The promise was broken by three weeks.', 'excess 3 weeks'),
  read('The camera’s lateness, of over 15 weeks, was the more serious.', 'excess 15 weeks'),
  read('Four days’ lateness did her no harm.', 'excess 4 days'),
  read('The permit was due by 5 December. A month was lost.', 'excess 1 months'),
  read('The answer was six working days over the Council’s own promise.', 'excess 6 working days'),
  read('The decision maker was a week over his time.', 'excess 1 weeks'),
  read('The form must be in two weeks after the date on the letter.'),
  read('A vehicle is found not more than ten working days after the date on the letter.'),
  read('He took two weeks after that time of year to recover.'),
  read('The boat was cut adrift for three weeks.'),
  read('The fence was broken by the lorry for two weeks.'),
]

/** How short it was, after what was due. */
export const howShort: Case[] = [
  read('The report was due on 9 October. Two days is short, but the system depends on such calls.', 'excess 2 days'),
  read('It should have ended on 4 December. Four days is a small slip.', 'excess 4 days'),
  read('They were due by 9 May. Eleven days is not the end of the world.', 'excess 11 days'),
  read('It should have been on 19 February. Two weeks may not sound like much.', 'excess 2 weeks'),
  read('We ought to have had it by 6 June. Eight days is not much.', 'excess 8 days'),
  read('Two days is short for a visit of this kind.'),
  read('She asked on 9 October. Two weeks is what she had asked for.'),
  read('Eleven days is what the policy allows.'),
]

/** Time that went by after what was due is past it; where it is counted from the beginning it is all of it. */
export const wentBy: Case[] = [
  read(
    'The treatment should have been finished by 3 September. Ten weeks have passed and nobody can say when it will be.',
    'excess 10 weeks',
  ),
  read('The plan ought to have been looked at by 1 April. It was left for three weeks.', 'excess 3 weeks'),
  read('It was to be finished by 23 February, and it was more than eleven weeks before it was.', 'excess 11 weeks'),
  read('The reply was due by 9 May. It has been outstanding for five months.', 'excess 5 months'),
  read('Nine weeks have gone by since the six weeks ran out.', 'excess 9 weeks'),
  read('Ten weeks passed before the Council visited.', 'total 10 weeks'),
  read('The reply was due by 12 December; 56 days had elapsed from the acknowledgement.', 'total 56 days'),
  read('The answer was due by 21 January. Eight weeks went by between report and adjudication.', 'total 8 weeks'),
  read('The complaint was not answered in time: the second stage lasted eight months.', 'total 8 months'),
  read('It should have been concluded in 33 working days. It was open for 97.', 'total 97 working days'),
  read('It asked for the report in May. Five months have passed since the light was reported.', 'total 5 months'),
  read('I regret the three weeks between the report and the letter.', 'total 3 weeks'),
  read('There must be ten days between the notice and the hearing.'),
]

/** Whose lateness: what is late in being dealt with, and who is kept where nobody may be kept. */
export const inHand: Case[] = [
  read('The application was one working day late in being registered.', 'excess 1 working days'),
  read('The appeal was 13 weeks late in leaving the Council.', 'excess 13 weeks'),
  read('The claim was six weeks overdue when it was decided.', 'excess 6 weeks'),
  read('Her application was two weeks late.'),
  read('Her appeal was two weeks late in the post.'),
  homeless('Ms R and her sons were in the hotel for eight weeks, two weeks beyond the limit.', 'total 8 weeks', 'excess 2 weeks'),
  homeless('The hotel first. They spent more than eleven weeks there.', 'total 11 weeks'),
  homeless('They should have been out of the hotel by May. They were there for over 21 weeks.', 'total 21 weeks'),
  homeless('The family had 16 weeks in the hotel.', 'total 16 weeks'),
  homeless('The flat was small. They were there for two years.'),
  homeless('They spent a week there.'),
  read('The hotel was clean. They were there for two weeks.'),
]

/** Lists that go on, and limits that are told by what is usual or by how many times. */
export const goesOnByStage: Case[] = [
  read('Two of the five reviews were late: the second by nearly eight weeks, the fourth by twelve.', 'excess 8 weeks', 'excess 12 weeks'),
  read('At stage one it was two weeks late, and at stage two more than three.', 'excess 2 weeks', 'excess 3 weeks'),
  read('Stage one was late by 16 working days and stage two by over eight weeks.', 'excess 16 working days', 'excess 8 weeks'),
  read('It took 29 days to acknowledge a letter, where three working days is the rule.', 'total 29 days of 3 working days'),
  read('The stage took 121 working days, nearly twice the 65.', 'total 121 working days of 65 working days'),
  read('The decision took ten weeks, where ten working days had been called long enough.', 'total 10 weeks of 10 working days'),
  read('The first decision took five months, where the Handbook contemplates 28 days.', 'total 5 months of 28 days'),
  read("The answer was seven weeks over the Board's own three months.", 'excess 7 weeks of 3 months'),
]

/** Counted from what happened: by its name. */
export const countedFrom: Case[] = [
  read('The psychologist’s report was provided 130 days after it was sought.', 'total 130 days'),
  read('The appeal was heard 47 days after being lodged.', 'total 47 days'),
  read('The assessment was made 24 days after the certificate.', 'total 24 days'),
  read('The decision came nine weeks after relief had ended.', 'total 9 weeks'),
  read('The result came 46 working days after the form.', 'total 46 working days'),
  { text: 'The officer visited on 4 March 2024. Two weeks after the visit the officer wrote.', figures: [], under: 'What happened' },
]
