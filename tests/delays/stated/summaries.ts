import type { Case } from './sentences.ts'

const sum = (text: string, ...figures: string[]): Case => ({ text: `Summary: ${text}`, figures, under: 'Summary' })
const read = (text: string, ...figures: string[]): Case => ({ text, figures })

/** Summaries and findings that put several things into one sentence: 24 of the first 32 were read right at first. */
export const summaries: Case[] = [
  sum(
    'The Council was at fault. It lost Mr B’s first application, took 19 weeks to decide the second and did not answer ' +
      'his complaint for ten.',
    'total 19 weeks',
    'total 10 weeks',
  ),
  sum(
    'Ms K complained about how the Council dealt with her request to move. ' +
      'It was five months before it assessed her, and the assessment was wrong.',
    'total 5 months',
  ),
  sum('The Council took eight months to find Mrs L’s father a care home and charged her for two it did not find.', 'total 8 months'),
  sum(
    'There was a delay of nearly a year in the Council’s reassessment of Mr C’s needs, of which seven months were its fault.',
    'excess 1 years',
  ),
  sum('The Council was three weeks late with its draft plan and 12 weeks late with the final one.', 'excess 3 weeks', 'excess 12 weeks'),
  sum('The Council put Miss N’s family in a hotel for 13 weeks, seven more than the law permits.', 'excess 7 weeks'),
  sum('The Council sent its decision four weeks after the eight the law gives it.', 'excess 4 weeks of 8 weeks'),
  sum('The Council, which should answer such requests within a month, took five.', 'total 5 months of 1 months'),
  sum('We upheld Mr D’s complaint that the Council took ten months over his appeal.', 'total 10 months'),
  sum('The Council failed for more than a year to act on a report of damp, then mended the wrong wall.', 'total 1 years'),
  sum('Mrs Y’s Blue Badge came seven weeks after it should have.', 'excess 7 weeks'),
  sum(
    'The Council did not meet its own timescales for the complaint, taking 16 weeks over two stages that should take six.',
    'total 16 weeks of 6 weeks',
  ),
  sum(
    'The Council paid Ms G’s fostering allowance at the wrong rate for three years and took eight months to put that right.',
    'total 8 months',
  ),
  sum('It made Mr T wait 11 weeks for a bin.', 'total 11 weeks'),
  sum('The Council’s planning enforcement team did nothing between two visits 14 months apart.'),
  sum('A place was found in January, 22 weeks after the Tribunal ordered it; the law allows five.', 'total 22 weeks of 5 weeks'),
  sum('The Council stopped Mrs V’s payments without notice and left her with no care for six weeks.', 'total 6 weeks'),
  read('The Council had the referral for 29 days before it looked at it.', 'total 29 days'),
  read('It was the end of June, 12 weeks on, before she heard.', 'total 12 weeks'),
  read('By then the Council was already ten weeks over the statutory limit.', 'excess 10 weeks'),
  read('She should have had her answer nine weeks before.', 'excess 9 weeks'),
  read('That left Mr R with three weeks in which to find a school.'),
  read('The Council ought to have told her straight away but told her after five weeks.', 'total 5 weeks'),
  read('The Council went on paying at the old rate for 11 months after it had agreed to change it.'),
  read('The Council’s letter crossed with hers, which was sent two days before.'),
  read('Mrs H was kept in hospital for five weeks longer than she needed to be because no care had been arranged.', 'excess 5 weeks'),
  read('The backlog meant that requests were taking about seven months.'),
  read('It did so in the 27th week, seven weeks too late.', 'excess 7 weeks'),
  read('The Council says that its average was nine weeks.'),
  read('I asked the Council why a form of two pages took it three months.', 'total 3 months'),
  read('Ms C’s chair was delivered after 31 weeks. The Council’s target is 18.', 'total 31 weeks'),
  read('There were 17 weeks between the referral and the assessment.', 'total 17 weeks'),
  read('He was given three months to pay and took four.'),
  read(
    'The conference took place 21 working days after the strategy discussion. It should have been held within 15.',
    'total 21 working days',
  ),
  read('The Council finally paid on 3 May, 71 days after the date we had set.', 'excess 71 days'),
  read('That was six weeks after it had said the money would be in her account.', 'excess 6 weeks'),
  read('Ms K was owed the money for two years before the Council noticed.', 'total 2 years'),
  read('It trained staff nearly five months after the date it agreed with us.', 'excess 5 months'),
  read(
    'The Council took 14 months to complete a carer’s assessment and a further three to put support in place.',
    'total 14 months',
    'total 3 months',
  ),
  read('Mr J’s review is still outstanding, 18 months after it was due.', 'excess 18 months'),
  read('An action due within three months took seven.', 'total 7 months of 3 months'),
  read('The charge certificate was sent two weeks too early.'),
  read('The Council kept to its two-week target at stage one.'),
]
