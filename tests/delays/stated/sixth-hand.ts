import type { Case } from './sentences.ts'

const read = (text: string, ...figures: string[]): Case => ({ text, figures })

/** What was supposed, what was reckoned, and what was told by another step, by inaction, or against a day named just before. */
export const sixth: Case[] = [
  // what was only supposed
  read('Had there been a seven month delay, I would have found fault.'),
  read('Even if it had taken nine weeks, that would have been in time.'),
  read('Even if the assessment had taken four months the outcome would be the same.'),
  read('Had there not been a delay of six weeks she would have had the plan in May.', 'excess 6 weeks'),
  read('Were there to be a three month delay, the Council would have to apologise.'),
  read('Suppose the works took a year.'),
  read('Had the Council taken ten weeks, this would be fault.'),
  read('The Council had there a delay of seven weeks.', 'excess 7 weeks'),
  // a limit beside a due day
  read('The Council should have replied by 25 January, 65 working days after the request.'),
  read('It had to send its reply by 3 May 2024, 20 working days after the complaint.'),
  read('The final Plan was due by 12 June 2024, 20 weeks after the request.'),
  read('The decision was due on 4 March, eight weeks after she applied. It came on 29 April.'),
  read('The panel should have met on or before 1 July 2024, 30 working days after she asked for it.'),
  read('The Council replied on 25 April 2024, 65 working days after the request.', 'total 65 working days'),
  // after a limit that ran out
  read('The Council sent its reply three months after the 65 working day limit expired.', 'excess 3 months of 65 working days'),
  read('The response came three months after the 65 working day limit ran out.', 'excess 3 months of 65 working days'),
  read('The Plan was issued seven weeks after the 20 week period ended.', 'excess 7 weeks of 20 weeks'),
  read('The decision arrived nine days after the eight week time limit had run out.', 'excess 9 days of 8 weeks'),
  read('The panel met five weeks after the time for it had expired.', 'excess 5 weeks'),
  read('The payment was made six weeks after the deadline passed.', 'excess 6 weeks'),
  read('He moved out five weeks after the tenancy ended.'),
  // sent, came, arrived so long after
  read('The reply was sent 17 working days after the complaint.', 'total 17 working days'),
  read('The response came exactly 17 working days after she complained.', 'total 17 working days'),
  read('The stage two letter arrived exactly 40 working days after the request.', 'total 40 working days'),
  read('The notice of the decision was issued exactly six weeks after the request.', 'total 6 weeks'),
  read('The meeting was held exactly 30 working days after her request.', 'total 30 working days'),
  read('The badge came 14 weeks after the application.', 'total 14 weeks'),
  read('Her letter arrived three weeks after the meeting.'),
  // missed its day by so much
  read('The Council missed the deadline of 15 February 2024 for the final Plan, by 12 weeks.', 'excess 12 weeks'),
  read('It missed the 31 March deadline by four weeks.', 'excess 4 weeks'),
  read('The Council missed its target of 3 May for the visit, by nine working days.', 'excess 9 working days'),
  read('Mr R missed the deadline of 6 May for applying, by two weeks.'),
  read('He missed his lessons for five weeks, by agreement with the school.'),
  // more than it should have been
  read('The adaptations took nine weeks more than they should have been.', 'excess 9 weeks'),
  read('That was nine weeks more than it should have been.', 'excess 9 weeks'),
  read('The wait was five months longer than it should have been.', 'excess 5 months'),
  read('The 29 weeks were nine weeks more than they should have been.', 'excess 9 weeks'),
  read('The family spent four weeks more than they should have in the hotel.', 'excess 4 weeks'),
  read('She paid four weeks more rent than she owed.'),
  // inaction
  read('The Council took no action for five months.', 'total 5 months'),
  read('The officer took no action on the report for five months.', 'total 5 months'),
  read('Five months without a visit is not acceptable.', 'total 5 months'),
  read('Nothing happened for eleven weeks.', 'total 11 weeks'),
  read('Nothing happened on the case for over four months.', 'total 4 months'),
  read('There was no contact for three months.', 'total 3 months'),
  read('Six weeks without a reply was too long.', 'total 6 weeks'),
  read('Mrs P took no action for five months.'),
  read('He had been five months without a job.'),
  // told so long after it had decided
  read('The Council told Mrs J four working days after it had made its decision.', 'total 4 working days'),
  read('The Council told her eleven days after it had decided the claim.', 'total 11 days'),
  read('It wrote to Mr B three weeks after it had reached its decision.', 'total 3 weeks'),
  read('It sent him the notice two weeks after it had refused the application.', 'total 2 weeks'),
  read('The officer told the reporter nine days after the visit had been made.', 'total 9 days'),
  read('Mrs J told the Council four weeks after it had made its decision.'),
  // so long after a day that was due
  read('The Plan was due on 3 May 2024. The Council sent it eight weeks after that date.', 'excess 8 weeks'),
  read('The reply should have come by 3 May 2024. 27 May was more than three weeks after that.', 'excess 3 weeks'),
  read('The notice was due by 4 June. The Council issued it six weeks after that.', 'excess 6 weeks'),
  read('The report should have been ready by 9 January. It was sent to her five weeks after that date.', 'excess 5 weeks'),
  read('It had until 1 October. It held the panel two months after that date.', 'excess 2 months'),
  read('She moved on 3 May 2024. She found a school eight weeks after that date.'),
  read('The Plan was due on 3 May 2024. She chose a school eight weeks after that date.'),
  // outstanding
  read('The review was due in March. It has been outstanding for more than five months.', 'excess 5 months'),
  read('She asked for a review in March 2024. It has been outstanding for more than five months.', 'total 5 months'),
  read('His complaint had been outstanding for more than five months when he came to us.', 'total 5 months'),
  read('The payment should have been made by 3 May. It had been outstanding for ten weeks.', 'excess 10 weeks'),
  read('The repair has been outstanding for seven weeks.', 'total 7 weeks'),
  read('His rent had been outstanding for five months.'),
]
