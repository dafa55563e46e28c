import type { Case } from './sentences.ts'

const read = (text: string, ...figures: string[]): Case => ({ text, figures })
const under = (heading: string, text: string, ...figures: string[]): Case => ({ text, figures, under: heading })

/** Passages as they stand in findings and summaries: 36 of the first 47 were read right at first. */
export const fourth: Case[] = [
  under(
    'Summary',
    'Summary: Mr N complained about how the Council dealt with his late wife’s care charges. ' +
      'The Council was at fault because it took ten months to ' +
      'send its first invoice and because its reply to his complaint was 11 working days late. It will apologise and pay him £200.',
    'total 10 months',
    'excess 11 working days',
  ),
  under(
    'Summary',
    'Summary: The Council did not decide Ms D’s homelessness application for over five months. ' +
      'It was also two weeks late in deciding her review.',
    'total 5 months',
    'excess 2 weeks',
  ),
  under(
    'Summary',
    'Summary: We have upheld Mr A’s complaint. The Council is now more than three months late in sending its stage two response.',
    'excess 3 months',
  ),
  under(
    'Summary',
    'Summary: The Council took too long to consider Miss F’s application for a Blue Badge, by about six weeks. It has apologised.',
    'excess 6 weeks',
  ),
  read(
    'The request was received on 2 May. The Council had until 31 May to answer it and did so on 26 July. That is eight weeks late.',
    'excess 8 weeks',
  ),
  read(
    'Counting from the day the claim was complete, the decision took 41 days against the 14 in the Regulations.',
    'total 41 days of 14 days',
  ),
  read('I find that the first stage was three weeks over time and the second in time.', 'excess 3 weeks'),
  read(
    'The Council says that it would have been quicker had the landlord not taken five weeks to let the surveyor in. I accept that. ' +
      'But it took four months after the survey to place the order, and that is fault.',
    'total 4 months',
  ),
  read('Of the 13 months which the adaptation took, I consider four were avoidable.', 'total 13 months'),
  read(
    'The Council should have completed the assessment by 8 June. It was completed on 2 August, which is 55 days later.',
    'excess 55 days',
  ),
  read('It did not tell Mrs E for another six weeks.', 'total 6 weeks'),
  read('The decision notice was eventually dated 4 March, some 15 weeks late.', 'excess 15 weeks'),
  read('There were two delays: nine weeks before an officer was allocated, and a further five before he visited.'),
  read('It was also slow to reply, taking seven weeks over each letter.', 'total 7 weeks'),
  read('The Council replied in four months to a request that the law says should be answered in one.', 'total 4 months of 1 months'),
  read('Even allowing for Christmas, a month to acknowledge a complaint is too long.', 'total 1 months'),
  read('The ICB and the Council between them took 19 months to settle who should pay.', 'total 19 months'),
  read('So Miss J’s allowance was five weeks late in starting and stopped two weeks early.', 'excess 5 weeks'),
  read('The panel’s report was due within five working days and took eight.', 'total 8 working days of 5 working days'),
  read('Nothing was done about the report for the whole of the summer, some 11 weeks.'),
  read('The reviewing officer left and her cases waited ten weeks for a successor.', 'total 10 weeks'),
  read('The final notice came out 18 days after the period for it had ended.', 'excess 18 days'),
  read('The refund reached him half a year after the Council agreed to it.', 'total 0.5 years'),
  read('I would not usually find fault for a delay of only three days and I do not here.', 'excess 3 days'),
  read('The Council’s log shows a gap of nearly five months between the officer’s visits.', 'total 5 months'),
  read('Mr S’s representations were accepted although they were made ten days late.'),
  read('Ms W told me that the hoist was broken for three weeks.'),
  read('Between them the two reviews were 14 weeks late.', 'excess 14 weeks'),
  read(
    'The work was carried out in June 2024, a year and a half after it was first agreed and 15 months after the date promised.',
    'excess 15 months',
  ),
  read('I have looked at the period of 12 months before Mrs X complained.'),
  read('The Council paid backdated housing benefit for six months.'),
  read('She has been a foster carer for 14 years and had waited seven weeks for the increase.', 'total 7 weeks'),
  read('He was placed 40 miles away for ten months because no nearer place was found.'),
  read('Since this would have taken at least three months in any event, the injustice is small.'),
  read('A plan that is six months late is of little use to a child who has two terms left at school.', 'excess 6 months'),
  read('The contractor said the part would take eight weeks to arrive. In fact it took 20.', 'total 20 weeks'),
  read('Its replies took 12, 19 and 33 working days.', 'total 12 working days', 'total 19 working days', 'total 33 working days'),
  under('What happened', 'On 4 May, three weeks after she had asked for it, the Council sent Ms P the form.', 'total 3 weeks'),
  under('What happened', 'Mr G sent the Council further evidence two weeks later.'),
  under('What happened', 'The Council put the works on hold for two months while Mrs T recovered.'),
  under('What happened', 'A surveyor came after a month.'),
  read('Mrs X complained on 3 May and the Council took nine weeks to reply.', 'total 9 weeks'),
  read('Mr Y says he heard nothing, but the Council took only two weeks to answer him.', 'total 2 weeks'),
  under('Injustice', 'Had it not delayed, he would have had the extra hours five months sooner than he did.', 'excess 5 months'),
  under('Injustice', 'She was without respite for seven months and her own health suffered.', 'total 7 months'),
  under('Agreed action', 'pay Mr H £350, being £50 for each of the seven months of delay; and', 'excess 7 months'),
  under('Final decision', 'I uphold the complaint because the Council was four months late in completing the review.', 'excess 4 months'),
]
