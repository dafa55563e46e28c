import type { Case } from './sentences.ts'

const read = (text: string, ...figures: string[]): Case => ({ text, figures })
const homeless = { category: 'Housing > Homelessness' }

/** A limit said to have been passed, with no word of by how much; and where that is only asked for, denied, laid down or another's. */
export const passed: Case[] = [
  read('The family stayed in a bed and breakfast for longer than the six weeks allowed.', 'total 6 weeks of 6 weeks'),
  read('The Council kept Ms H in B&B accommodation beyond the six week limit.', 'total 6 weeks of 6 weeks'),
  read('It left him and his twins in bed-and-breakfast accommodation beyond six weeks.', 'total 6 weeks of 6 weeks'),
  read('It placed her in bed and breakfast (B&B) accommodation past the six-week limit.', 'total 6 weeks of 6 weeks'),
  read('It kept them there for more than the six weeks the law allows.', 'total 6 weeks of 6 weeks'),
  read('The survey took longer than the eight weeks allowed.', 'total 8 weeks of 8 weeks'),
  read('The grant took more than the six months permitted.', 'total 6 months of 6 months'),
  read('The refund took longer than the 28 days in its policy.', 'total 28 days of 28 days'),
  read('The answer took more than twice the ten working days in its policy.', 'total 10 working days of 10 working days'),
  read('The answer took more than twice the time allowed.'),
  read('It need not have taken more than twice the eight weeks allowed.'),
  read('The Council took longer than its own target of ten working days.', 'total 10 working days of 10 working days'),
  read('The final reply was outside the eight week timescale.', 'total 8 weeks of 8 weeks'),
  read('The Council answered outside its 20-day target.', 'total 20 days of 20 days'),
  read('Its decision came outside the 56-day limit.', 'total 56 days of 56 days'),
  read('The Council exceeded the eight-week time limit.', 'total 8 weeks of 8 weeks'),
  read('The review took longer than the eight weeks allowed. The Council took eleven weeks over the review.', 'total 11 weeks'),
  read('The review took eleven weeks, longer than the eight weeks allowed.', 'total 11 weeks of 8 weeks'),
  read('The Council exceeded the 21 days allowed by two weeks.', 'excess 2 weeks of 21 days'),
  read('The review took no longer than the eight weeks allowed.'),
  read('The review must not take longer than the eight weeks allowed.'),
  read('The review did not take longer than the eight weeks allowed.'),
  read('It should not keep a family in a B&B beyond the six week limit.'),
  read('Nobody should be in B&B accommodation for longer than the six weeks allowed.'),
  read('He asked for a review of the decision outside the 21-day limit.'),
  read('Her appeal against the decision was outside the 28 day limit.'),
  read('Her review request was outside the 21-day limit.'),
  read('The decision was not outside the eight week limit.'),
  read('The complaint about this is outside the 12 month limit.'),
  read('It has housed some families for longer than the six weeks allowed.'),
  read('Of its 61 grants 14 took more than the six months that the law allows.'),
  read('That was outside its own 25 working days.'),
  read('The review could take longer than the eight weeks allowed.'),
  read('If the reply is outside the eight week timescale, she may come to us.'),
  read('He lived in a bed and breakfast for the first two weeks.', 'total 2 weeks'),
  { ...read('She was in one room of a hotel for nine weeks.', 'total 9 weeks'), ...homeless },
]

/** What a body could not do, for how long; what it could not do within a time; what another could not do, or what it says of itself. */
export const unable: Case[] = [
  read('The Council could not allocate a worker for 14 weeks.', 'total 14 weeks'),
  read('The Council was unable to find a carer for her uncle for five months.', 'total 5 months'),
  read('It was not able to assess him for seven months.', 'total 7 months'),
  read('It could not answer her within 20 days.'),
  read('It was unable to get a place for him for six months.'),
  read('The Council said it could not visit for six weeks.'),
  read('It explained that it was unable to allocate a worker for three months.'),
  read('She could not be found for two weeks.'),
  read('The school was not able to find a tutor for two terms.'),
  read('Mr R was unable to visit his aunt for four weeks.'),
  read('The Council could not offer respite for two weeks.'),
]

/** How long nothing was there; and what was never missing. */
export const nothingThere: Case[] = [
  read('There was no review of the Plan for over two years.', 'total 2 years'),
  read('No annual review was held for 27 months.', 'total 27 months'),
  read('For over 16 months there was no further review of the Plan.', 'total 16 months'),
  read('For seven months there was no contact.', 'total 7 months'),
  read('He was without a badge for over six months.', 'total 6 months'),
  read('She was distressed due to the Council’s failure to provide her with a ramp for about ten months.', 'total 10 months'),
  read('This is 31 weeks from when Mrs R asked.', 'total 31 weeks'),
  read('It wasn’t until almost nine months later that the statement was signed.', 'total 9 months'),
  read('K was left without proper education for 14 weeks.'),
  read('For two years there was no fault in what it did.'),
  read('It is routinely taking more than seven months to finish plans.'),
  read('It usually took six weeks to reply.'),
  read('It should have sent it within 20 weeks after she asked but it came 42 weeks later.'),
  read('There has been no need to review the Plan for two years.'),
  read('The failure to tell her was due to two weeks of snow.'),
  read('This is three miles from where she lives.'),
]

/** What is laid down, told without “must”: no time that anything took. */
export const laidDown: Case[] = [
  read('Under the complaints policy the answer is sent 15 working days after the complaint.'),
  read('The leaflet says: a first answer 12 working days after the complaint, and a second 25 working days after that.'),
  read('Its report goes out when it is done; and 15 working days after receiving the report the Council must answer.'),
  read('Ten working days after that the minutes should be with her.'),
  read('The outcome ought to have followed in ten working days.'),
  read('Once it has the completed form back it works out the charge in 20 working days.'),
  read('The survey was two weeks late, at the end of a school year.', 'excess 2 weeks'),
  read('These did not keep, or kept, her from complaining for two years.'),
  read('The officer left a week later, and the case was not given to anyone.'),
  read('He would have begun in May and not a term later.'),
  read('Under its policy it took five weeks to answer.', 'total 5 weeks'),
  read('Under the complaints policy the answer was three weeks late.', 'excess 3 weeks'),
  read('The leaflet says ten days; the badge took six weeks.', 'total 6 weeks of 10 days'),
]
