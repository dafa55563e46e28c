import type { Case } from './sentences.ts'

const read = (text: string, ...figures: string[]): Case => ({ text, figures })
const under = (heading: string, text: string, ...figures: string[]): Case => ({ text, figures, under: heading })

/** Passages read after everything else: what was late with its day before it, what is over, what has gone by since a request. */
export const fifth: Case[] = [
  // days and steps right before the figure
  read('The final Plan should have come by 25 May. It came 15 weeks late.', 'excess 15 weeks'),
  read('Eight weeks from 10 March was 5 May and so the Plan was eight weeks late.', 'excess 8 weeks'),
  read(
    'It had until 5 November at the latest. It sent its adjudication on 29 November, so it was more than three weeks late.',
    'excess 3 weeks',
  ),
  read('The panel should have met by 26 September 2023. It met on 27 February 2024, five months late.', 'excess 5 months'),
  read('The two responses were 17 and 15 working days late.', 'excess 17 working days', 'excess 15 working days'),
  read('The three visits were four, six and nine days late.', 'excess 4 days', 'excess 6 days', 'excess 9 days'),
  read('Her two reports came six and eight weeks overdue.', 'excess 6 weeks', 'excess 8 weeks'),
  read('The Council did two of them on time. One it did six weeks late, one four months late.', 'excess 6 weeks', 'excess 4 months'),
  read('It must issue the Plan within eight weeks of that notice, so 12 weeks after the meeting at most.'),
  read('The reply must come within ten working days of the complaint, which is 12 working days after the acknowledgement.'),
  read('The review has to be decided in eight weeks, or ten weeks after the request if there is an extension.'),
  // two units
  read('The Council issued the plan 12 weeks and four days too late.', 'excess 12 weeks'),
  read('The reply was a week and two days late.', 'excess 1 weeks'),
  read('The works took a year and two months.', 'total 14 months'),
  read('The delay was of three weeks and a day.', 'excess 3 weeks'),
  read('The Plans were 15 weeks and eight weeks late.', 'excess 15 weeks', 'excess 8 weeks'),
  read('Inside the 12 weeks, eight weeks over is too much.', 'excess 8 weeks'),
  // out of time, over
  under('Summary', 'Her second request for a review was decided five weeks out of time.', 'excess 5 weeks'),
  read('The review decision was sent three weeks out of time.', 'excess 3 weeks'),
  read('It was made two months out of time and the Council need not have considered it: Mr D’s appeal was two months out of time.'),
  read('Mr D asked for a review four days out of time.'),
  read('His request was made four days out of time.'),
  read('Even allowing for the assessment, eight weeks over is too much.', 'excess 8 weeks'),
  read('Two days over would have been nothing.'),
  read('Being four weeks over is not acceptable.', 'excess 4 weeks'),
  read('She pays for the eight weeks over the summer.'),
  read(
    'The adjudication should have been sent by 24 October 2023. It was sent on 17 November, over three weeks after that.',
    'excess 3 weeks',
  ),
  read('The notice was due on 4 June. It came on 2 July, four weeks after that.', 'excess 4 weeks'),
  read('She complained on 4 June. It wrote on 2 July, four weeks after that.'),
  read('The plan was due on 4 June. The Council wrote on 2 July, and met her four weeks after that.'),
  read('It was held five months after the last date for it.', 'excess 5 months'),
  read('The decision was sent six days after the last day for it.', 'excess 6 days'),
  read('The panel met three weeks after the last possible date.', 'excess 3 weeks'),
  // since a request
  under('Summary', 'It has not yet completed the investigation Miss P asked for 14 months ago.', 'total 14 months'),
  under('Summary', 'The Council has still not answered the complaint he made nine months ago.', 'total 9 months'),
  read('The Council has yet to decide the application that she sent it a year ago.', 'total 1 years'),
  read('Miss P asked for help 14 months ago.'),
  read('She has still not sent the form which the Council asked her for six months ago.'),
  under(
    'Summary',
    'The Council has not completed stage two, although more than seven months have passed since it was asked to.',
    'total 7 months',
  ),
  read('Nearly a year has passed since her request and there is no decision.', 'total 1 years'),
  read('Five months have gone by since Mr K applied.', 'total 5 months'),
  read('Ten years have passed since these events.'),
  read('Three weeks have passed since she moved in.'),
  // waits
  read('Miss W should have been paid by 6 March. She waited a further six weeks.', 'excess 6 weeks'),
  read('The review should have ended by 6 March. Mr L waited another two months for its result.', 'excess 2 months'),
  read('She complained on 6 March. She waited a further six weeks.', 'total 6 weeks'),
  read('M waited a term longer for the therapy in his plan.', 'excess 1 terms'),
  read('Mrs K waited five weeks longer for the panel.', 'excess 5 weeks'),
  // whose it was
  under(
    'Summary',
    'Mrs H says the Council took nine months over a Plan for her daughter. We did not uphold the complaint.',
    'total 9 months',
  ),
  under('Summary', 'Mr L complained that the Council was eight weeks late. We found no fault.'),
  under('Summary', 'Mrs H says the Council took nine months over a Plan. We upheld the complaint.', 'total 9 months'),

  under('Summary', 'Mr V says it took two councils over two years to build a wet room. We upheld the complaint.'),
  read('It took the two councils over two years to build a wet room.', 'total 2 years'),
  // what was up, due or promised before it
  read('The 21 days were up on 25 March 2024. The assessments were completed on 14 June, 11 weeks later.', 'excess 11 weeks'),
  read('Time ran out on 25 March. The decision was sent on 15 April, three weeks later.', 'excess 3 weeks'),
  read('The eight weeks ended on 3 May. She heard on 31 May, four weeks later.', 'excess 4 weeks'),
  read('The period ended on 3 May. A letter came on 31 May, four weeks after that.', 'excess 4 weeks'),
  read('The Council promised a reply by 13 August and did not send it until 24 January, five months after that date.', 'excess 5 months'),
  read('It undertook to visit by 3 May and came on 7 June, five weeks after that date.', 'excess 5 weeks'),
  read('The tenancy ended on 3 May. She moved out on 31 May, four weeks later.'),
  read('The meeting was on 3 May. The notes were sent on 31 May, four weeks after that date.'),
  under('Summary', 'When Mrs X moved the Council was a month late in telling her what it would do.', 'excess 1 months'),
  read('The Council was a week late with its notice.', 'excess 1 weeks'),
  read('It was a term late.', 'excess 1 terms'),
  read(
    'Under the Act a decision must be given as soon as practicable and, in any event, not later than six months after the ' +
      'date of the application.',
  ),
  read('The grant must be paid no later than 12 months after the approval.'),
  under('The complaint', 'Mr and Mrs R complain that the Council took four months to grant planning permission.', 'total 4 months'),
  read('An initial child protection conference was held four working days late.', 'excess 4 working days'),
  read('A child in need plan was written six weeks late.', 'excess 6 weeks'),
  read('Her child was six weeks late starting school.'),
  read('The representations were decided 41 days after they were made.', 'total 41 days'),
  read('His appeal has still not been sent to the Tribunal, more than five months after the Council received it.', 'total 5 months'),
  read('It answered the letter three weeks after it got it.', 'total 3 weeks'),
  read('He moved three weeks after the Council received his form.'),
  read('It gave its answer five weeks after the end of the time it allows itself.', 'excess 5 weeks'),
  read('She moved five weeks after the end of the tenancy.'),
  read('Mrs P had no garden waste collections for 11 weeks.', 'total 11 weeks'),
]
