import type { Case } from './sentences.ts'

const read = (text: string, ...figures: string[]): Case => ({ text, figures })
const under = (heading: string, text: string, ...figures: string[]): Case => ({ text, figures, under: heading })

/** Longer passages, several sentences, other domains: 37 of 59 read right at first. */
export const second: Case[] = [
  read(
    'The Council received the referral on 4 May and should have held a strategy discussion that day. ' +
      'It did so on 25 May, three weeks late. ' +
      'The core assessment was finished in time.',
    'excess 3 weeks',
  ),
  read(
    'Mr C asked for a reassessment in January. He heard nothing until September. ' +
      'I consider eight months an unreasonable time for him to wait, and it was fault.',
    'total 8 months',
  ),
  read('Under its licensing policy the Council aims to decide within 28 days. It took 61.', 'total 61 days'),
  read(
    'Nor can I criticise the Council for the ten weeks which the occupational therapist needed, since demand was exceptional.',
    'total 10 weeks',
  ),
  read('Overall, then, the statutory process that should last no more than six months took 20.', 'total 20 months of 6 months'),
  read('The notice of proposed works was not sent until 14 July, which was 40 days after Mrs Y’s application.', 'total 40 days'),
  read('In her case the wait was just over 15 weeks.', 'total 15 weeks'),
  read(
    'The Council has accepted that it was late in deciding both claims, by four and six weeks respectively.',
    'excess 4 weeks',
    'excess 6 weeks',
  ),
  read('I note the Council replied to the data request a day late. That is not significant.', 'excess 1 days'),
  // Whether "that" is the whole time or what was too much of it is not said.
  read('It took from 3 March to 19 December to find a placement. That was over nine months.'),
  read('The bin was not delivered for ten weeks.', 'total 10 weeks'),
  read('The Council’s delay of 13 months meant Ms B had to use her savings for a year.', 'excess 13 months'),
  read('Because of the delay, which I put at five months, she missed the start of the course.', 'excess 5 months'),
  read(
    'The plan was finalised on 9 June, 31 weeks after the request and 11 weeks after it should have been.',
    'total 31 weeks',
    'excess 11 weeks',
  ),
  read('That was 31 weeks after the request when the limit is 20.', 'total 31 weeks of 20 weeks'),
  read('The law required a decision within 56 days but the Council took 124 days.', 'total 124 days of 56 days'),
  read('Stage one: 23 working days (limit 10). Stage two: 41 working days (limit 20).'),
  read('The Council issued the decision in week 29, nine weeks beyond the statutory time limit.', 'excess 9 weeks'),
  read('It then left the draft on a manager’s desk for six weeks.', 'total 6 weeks'),
  read('Six weeks went by, and still the Council had not replied.', 'total 6 weeks'),
  read('She told us that she had been on the transfer list for four years.'),
  read('The Council’s refund came four months and two chasing letters later.'),
  read('The delay of two weeks between the panel and the letter is not fault.', 'excess 2 weeks'),
  read('In my view a delay of this length, some 14 months, cannot be justified.', 'excess 14 months'),
  read('The Council closed the complaint for two months while Mr H was abroad.'),
  read(
    'Had the referral been made when it should have been, the works would have been completed about nine months earlier.',
    'excess 9 months',
  ),
  read('The Council had promised to answer by 1 June. She got its answer on 1 August, two months later than promised.', 'excess 2 months'),
  read('It was two years before the Council noticed its mistake.', 'total 2 years'),
  read('Mrs J’s son was out of school for two terms, and the Council did nothing to arrange other provision.'),
  read('The Council did not arrange any tuition for 14 weeks.', 'total 14 weeks'),
  read('The Council allowed the case to drift for at least four months.', 'total 4 months'),
  read('There was then a period of five months during which the Council did nothing.', 'total 5 months'),
  read('The enquiry should have been concluded in 33 working days. It was open for 97.', 'total 97 working days'),
  read('The Council took action within three days and I find no fault.'),
  read('I am satisfied the two weeks the Council took to visit was reasonable.', 'total 2 weeks'),
  read('The Council took two months’ rent from her account in error.'),
  read(
    'The parking appeal was rejected 66 days after he made it, ten days outside the 56 days the regulations allow.',
    'total 66 days of 56 days',
    'excess 10 days of 56 days',
  ),
  read('Mr V would have been paid ten weeks sooner if the Council had acted properly.', 'excess 10 weeks'),
  read('The Council told Mr V that the delay would be no more than four weeks.'),
  read('The Council was entitled to six weeks to decide whether to assess and took seven.', 'total 7 weeks of 6 weeks'),
  read('The Council missed both deadlines, the first by a week and the second by nearly a month.', 'excess 1 weeks', 'excess 1 months'),
  read('Stage one took twice as long as the ten working days allowed.'),
  read('In fact it was not until six months after Ms K first asked that the Council assessed her.', 'total 6 months'),
  read(
    'The Council’s housing benefit decision was eventually made in November – five months late – and after a complaint.',
    'excess 5 months',
  ),
  read('I consider the Council should have offered a personal budget in April 2023, seven months before it did so.', 'excess 7 months'),
  read('The care plan was reviewed 17 months after the last review, rather than every 12 months.', 'total 17 months of 12 months'),
  under(
    'Summary',
    'Summary: Ms X complained the Council took too long to deal with her stage two complaint. The Council took 34 weeks, which was fault.',
    'total 34 weeks',
  ),
  under(
    'Summary',
    'Summary: the Council was at fault for taking a year to deal with reports of anti-social behaviour. It will pay her £300.',
    'total 1 years',
  ),
  under('Summary', 'Summary: Mr Y complains of a nine month delay in issuing his son’s plan. We find no fault.'),
  under('Summary', 'Summary: Mr Y complains of a nine month delay in issuing his son’s plan. We will not investigate.', 'excess 9 months'),
  under(
    'Summary',
    'Summary: There was a four-week delay by the Council in paying Mr D’s housing benefit but this did not cause significant injustice.',
    'excess 4 weeks',
  ),
  under('The complaint', 'Mr R complains about a delay of 15 months in carrying out adaptations to his home.', 'excess 15 months'),
  under('The complaint', 'Mrs S first contacted the Council 18 months ago about her mother’s care.'),
  under('What happened', 'The officer went on leave for three weeks and her cases were not covered.'),
  under('What happened', 'The Council replied on 4 May and apologised for being two weeks late.', 'excess 2 weeks'),
  under('What happened', 'He moved to temporary accommodation, where he stayed for 11 months.'),
  under(
    'Analysis',
    'Ms L says the Council took nine months to assess her. The records show that the assessment took five months.',
    'total 5 months',
  ),
  under('Injustice', 'The family waited seven months longer than they should have for the works.', 'excess 7 months'),
  under('Agreed action', 'pay Mr T £250 to recognise the distress caused by the 14-month delay;', 'excess 14 months'),
]
