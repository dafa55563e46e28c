import type { Case } from './sentences.ts'

const read = (text: string, ...figures: string[]): Case => ({ text, figures })
const law = (text: string, ...figures: string[]): Case => ({ text, figures, under: 'Time limits and whether they were kept' })

/** How much longer it was than the day that was named before, told by what still had not come; and other times after a day. */
export const stillToCome: Case[] = [
  read('The permit should have been posted by 9 June. Nearly four months on it is not.', 'excess 4 months'),
  read('The hedge was to have been cut by 2 March. It has still to be cut, ten weeks on.', 'excess 10 weeks'),
  read('A tutor ought to have started by 6 May. Two months later the Council has not found one.', 'excess 2 months'),
  read('The grant was due by 4 April. Another six weeks went by before anyone signed it.', 'excess 6 weeks'),
  read('The panel was to meet by 8 July. It was another five weeks before it did.', 'excess 5 weeks'),
  read('The minutes were due on 3 May. It was not until almost three weeks had passed that they came.', 'excess 3 weeks'),
  read('The gate should have been mended by 12 August. It stayed broken for nine weeks more.', 'excess 9 weeks'),
  read('They should have been moved by 4 October. They were in the hostel for another two months.', 'excess 2 months'),
  read('The Tribunal should have had the papers by 7 May. Three months have gone by since then.', 'excess 3 months'),
  read('The lift was due by 5 June. It is now seven weeks after that.', 'excess 7 weeks'),
  read('The panel should have met by 5 June. That is more than ten weeks ago.', 'excess 10 weeks'),
  read('The notice was due by 3 March. Being sent 12 days after that, it was fault.', 'excess 12 days'),
  read('The assessment was due by 14 February. Ten months later Miss E does not have one.', 'excess 10 months'),
  read('Thirty working days ran until 12 July. The permit was seven days after that.', 'excess 7 days'),
  read('The date agreed was 28 February. The notice was dated 12 weeks afterwards.', 'excess 12 weeks'),
  read('She should have had a decision by 4 July, and when it came five weeks later it was wrong.', 'excess 5 weeks'),
  read('She was not seen within the four weeks. It was another 15 days before she was.', 'excess 15 days'),
  read('The eight weeks had run out on 4 June, and it was fault that the letter came 20 days after that.', 'excess 20 days'),
  read('The panel met on 3 May. Another six weeks went by before she moved.'),
  read('The Council decided it some days before five weeks had passed.'),
  read('She left in May. Ten months later Miss E does not miss it.'),
  read('The fair ran until 12 July. The storm was seven days after that one.'),
  read('She stayed with her aunt for two months more.'),
  read('The trial ended on 3 May. It is now seven weeks after that.'),
  read('She joined the list in March. That is more than ten weeks ago.'),
  read('The plan was due on 3 May 2024. She chose a school eight weeks after that date.'),
  read('The panel met on 2 May. The bus stayed away for five weeks more.'),
  read('The law gives a council five weeks to pass or reject the drawings.'),
  read('It had worked there until 2016. That was three years after he came into care.'),
]

/** Behind, over, outside, longer than what was said or due, and what else is behind, beyond or longer. */
export const behind: Case[] = [
  read('The survey was three weeks behind the charter.', 'excess 3 weeks'),
  read('The refund was promised for 3 May. It was a fortnight behind that.', 'excess 2 weeks'),
  read('The hearing was five weeks behind where it should have been.', 'excess 5 weeks'),
  read('There were ten days for it and the Council was two weeks outside them.', 'excess 2 weeks'),
  read('It was four days over at the first visit and six over in coming back.', 'excess 4 days', 'excess 6 days'),
  read('The inspection was 11 days beyond the protocol.', 'excess 11 days'),
  read('The appeal took three weeks longer at the second stage than it should.', 'excess 3 weeks'),
  read('A fitter has ten days. This one was a fortnight over that.', 'excess 2 weeks'),
  read('The five weeks by which the first visit was late were hard.', 'excess 5 weeks'),
  read('The plan came six weeks past 15 February.', 'excess 6 weeks'),
  read('The claim took 56 days, four weeks over the four the leaflet gives.', 'total 56 days of 4 weeks', 'excess 4 weeks of 4 weeks'),
  read('The notice was served 11 weeks after the date on which it was due.', 'excess 11 weeks'),
  read('The van was five days over the promised time in May and two days over it in June.', 'excess 5 days', 'excess 2 days'),
  read('He washed at a sink for seven weeks longer than he need have.', 'excess 7 weeks'),
  read('The deposit was 12 days longer in coming back than the website says.', 'excess 12 days'),
  read('The children were in one room four weeks too long.', 'excess 4 weeks'),
  read('She waited for it two months longer than she had been told.', 'excess 2 months'),
  read('He was two months behind with his rent.'),
  read('The family was three weeks behind on the payments.'),
  read('She spent two weeks outside the county.'),
  read('The report looked at the three weeks outside the school term.'),
  read('He took three weeks over it.'),
  read('The old lift lasted two years longer than the new one.'),
  read('It would be two weeks beyond doubt.'),
  read('She stayed six months longer than she had planned.'),
]

/** By how much something was not in time, told after it; days lost; and what was lost or not done for other reasons. */
export const byHowMuch: Case[] = [
  read('Replies are to be sent in 20 working days. Hers was not, by three weeks.', 'excess 3 weeks'),
  read('The second letter was not on time either, but only by two days.', 'excess 2 days'),
  read('The Council let the review slip by four months.', 'excess 4 months'),
  read('It then let that period go by nine weeks.', 'excess 9 weeks'),
  read('When the panel met it had been due for six weeks.', 'excess 6 weeks'),
  read('The home has been outside it for three months.', 'excess 3 months'),
  read('The eight weeks lost before the visit are fault.', 'excess 8 weeks'),
  read('The Council was at fault for 12 weeks.', 'excess 12 weeks'),
  read('It came late, by perhaps three weeks.', 'excess 3 weeks'),
  read('The fee was not paid by her, but by her son, who had been ill for two weeks.'),
  read('She lost three weeks of work.'),
  read('The line was out of order for two days.'),
  read('The Council was not at fault in the first six weeks.'),
  read('A visitor let the cat go for two weeks.'),
  read('The officer was not there, but was back by two.'),
]

/** After what should have been, however that is called; and after something else. */
export const afterWhatWasDue: Case[] = [
  read('The letter went four weeks after the time by which the guide says it should have gone.', 'excess 4 weeks'),
  read('The outcome came 19 days after the date recommended.', 'excess 19 days'),
  read('A fair assessment was made, but 25 days after it fell due.', 'excess 25 days'),
  read('The answer came two weeks after those days were up.', 'excess 2 weeks'),
  read('The chair was promised in ten days and came three weeks after they were over.', 'excess 3 weeks of 10 days'),
  read('The meeting was not held for three weeks after the regulations required.', 'excess 3 weeks'),
  read('The repayment was made 24 days after the date which the charter gives.', 'excess 24 days'),
  read('It was answered one day after the Council’s aim.', 'excess 1 days'),
  read('Stage two ended four weeks, give or take, after it ought to have done.', 'excess 4 weeks'),
  read('It was referred two weeks after the time for a decision.', 'excess 2 weeks'),
  read('It met a month after the date had passed.', 'excess 1 months'),
  read('The appeal was passed on 12 weeks after the end of the six months.', 'excess 12 weeks'),
  read('She moved out four weeks after the term had ended.'),
  read('He was told two weeks after the panel decided that it should be refused.', 'total 2 weeks'),
  read('She fell ill three weeks after the visit which should have been made.'),
  read('The scheme opened two years after the charter.'),
  read('A worker called a week after the date of the wedding.'),
  read('That was 31 weeks after the request when the limit is 20.', 'total 31 weeks of 20 weeks'),
]

/** How long it took, told by what was done in it or lay for it; and what is only laid down, promised or usual. */
export const doneIn: Case[] = [
  read('The ditch was cleared in four working days.', 'total 4 working days'),
  read('The boiler was mended in a week.', 'total 1 weeks'),
  read('The search was reported to her in nine working days.', 'total 9 working days'),
  read('The reply came in eight working days and was clear.', 'total 8 working days'),
  read('I do not criticise the review, done in under seven weeks.', 'total 7 weeks'),
  read('Its letter went out after two days.', 'total 2 days'),
  read('The claim was decided eight days after the lease was handed in.', 'total 8 days'),
  read('It found a tutor almost three months after it knew of his absence.', 'total 3 months'),
  read('It should have decided the claim in May and instead did so 74 days after receiving the papers.', 'total 74 days'),
  read('The hedge was not trimmed for eight weeks.', 'total 8 weeks'),
  read('The Council needed nine weeks to find the file.', 'total 9 weeks'),
  read('The officer let the answer lie for 19 days.', 'total 19 days'),
  read('Her request has been outstanding for over four months.', 'total 4 months'),
  read('Its second stage lasted eight months.', 'total 8 months'),
  read('Over six months have gone by and there is no decision.', 'total 6 months'),
  read('The matter is still undecided after seven months.', 'total 7 months'),
  read('The plan has to be sent no more than 20 weeks after it was asked for.'),
  read('A first visit takes place no more than 14 days after the call.'),
  read('A grant has to be decided not later than six months after the application.'),
  read('Complaints are acknowledged in five working days and answered in ten working days of that.'),
  read('The drain is to be cleared in four working days.'),
  read('It took almost two months over a review that should have lasted three weeks.', 'total 2 months of 3 weeks'),
  read('The Council was asked to answer in nine working days.'),
  read('The Council answered within nine working days.'),
  read('The Council said it needed nine weeks to find the file.'),
  read('It should decide a claim 14 days after receiving the papers.'),
  read('The hall was not needed for eight weeks.'),
  read('The money was promised in ten days.'),
  read('The girl was born in a week of storms.'),
  read('It came after two more telephone calls in May, and two weeks in June were quiet.'),
]

/** Whose lateness it was: the body's, told by its officers or by what it did with what is another's. */
export const whose: Case[] = [
  read('An officer, Ms Brook, wrote in July. Ms Brook’s letter was nine weeks late.', 'excess 9 weeks'),
  read('Mr Ames, the assistant director, answered. Mr Ames was two weeks late.', 'excess 2 weeks'),
  read('The director was not in time: his letter came five weeks after it should have been sent.', 'excess 5 weeks'),
  read('Mrs Lunn’s report was seen three weeks late.', 'excess 3 weeks'),
  read('Mr V’s letter was opened a fortnight late.', 'excess 2 weeks'),
  read('Ms K was due a review by 18 July and had it on 5 November, which is three and a half months late.', 'excess 3.5 months'),
  read('Mr R learned the outcome 60 days late.', 'excess 60 days'),
  read('Mrs Lunn’s report was three weeks late.'),
  read('Mr V’s letter came a fortnight late.'),
  read('Ms Brook wrote in July. Ms Brook’s letter was nine weeks late.'),
  read('Her appeal was lodged three weeks late.'),
  read('Mr R arrived 60 days late.'),
  read('Her doctor, Ms Brook, wrote in July. Ms Brook’s letter was nine weeks late.'),
  read('Mrs D met an officer. Her form came five weeks after it should have been sent.'),
]

/** What was allowed, in the same sentence. */
export const allowed: Case[] = [
  read('It took six weeks to reject the challenge, for which the guidance suggests two weeks.', 'total 6 weeks of 2 weeks'),
  read('It took 22 weeks to be sent when 28 days would have sufficed.', 'total 22 weeks of 28 days'),
  read('The decision took 165 days, when 12 weeks should suffice.', 'total 165 days of 12 weeks'),
  read('The visit took nine weeks, and the handbook wants three.', 'total 9 weeks of 3 weeks'),
  read('It took 14 weeks, whereas the charter sets eight.', 'total 14 weeks of 8 weeks'),
  read('Its reply had overshot its ten working days by a fortnight.', 'excess 2 weeks of 10 working days'),
  read('It took 11 weeks; our guide suggests four to six weeks is reasonable.', 'total 11 weeks'),
  read('It took 11 weeks. The guide suggests six weeks.', 'total 11 weeks'),
  read('The works took 11 weeks and she was given six weeks of help.', 'total 11 weeks'),
]

/** Under headings of the law only what says that it was late is told of the case. */
export const underTheLaw: Case[] = [
  law('The reply was due by 3 May and was 12 working days late.', 'excess 12 working days'),
  law('Stage two was answered five weeks outside the target.', 'excess 5 weeks'),
  law('The review was three weeks late, by my count.', 'excess 3 weeks'),
  law('The plan came nine weeks after it should have been sent.', 'excess 9 weeks'),
  law('There was a delay of six weeks in the assessment.', 'excess 6 weeks'),
  law('The first letter was late, by four days.', 'excess 4 days'),
  law('A reply takes ten working days.'),
  law('A council must decide within eight weeks after the request.'),
  law('A plan has to be issued no more than 20 weeks after the request.'),
  law('A notice that is two weeks late would not be void.'),
  law('A family may stay for six weeks in a hotel.'),
  law('If the decision is eight weeks late, an appeal can be made.'),
]

/** Several in one sentence, each after its own thing; and "or so". */
export const goesOn: Case[] = [
  read('The one was 11 days late, and the other 13 days.', 'excess 11 days', 'excess 13 days'),
  read('The first visit was four days late and for the second it was six.', 'excess 4 days', 'excess 6 days'),
  read('The review was three weeks later than the guide says, and the care plan five weeks.', 'excess 3 weeks', 'excess 5 weeks'),
  read('The letter came two weeks or so after it should have come.', 'excess 2 weeks'),
  read('Three weeks or so were lost over the key.', 'excess 3 weeks'),
  read('It took nine weeks or more to answer.', 'total 9 weeks'),
  read('The first visit was four days late and she had six days of leave.', 'excess 4 days'),
  read('The review was three weeks late, and the hotel was paid for two weeks.', 'excess 3 weeks'),
  read('The letter was a week late, and the next visit is in two weeks.', 'excess 1 weeks'),
  read('A week or so after the wedding she moved.'),
  read('He had three weeks or so to comment.'),
  read('She hoped to hear in a week or so.'),
]

/** Lengths of a group or an applicant who is not the one who complains, and what somebody is wrong to say. */
export const ofAnother: Case[] = [
  read('The flat went to an applicant who had waited for three years.'),
  read('The bungalow was let to another family who waited two years.'),
  read('It was given to a homeless household who had been waiting for 14 months.'),
  read('Mr J is mistaken in saying that the first request took five weeks.'),
  read('She was wrong in thinking that it took nine weeks.'),
  read('Mrs P is wrong to say that the plan was ten weeks late.'),
  read('Mr J waited for three years.', 'total 3 years'),
  read('Miss D, another applicant, complained in May. The Council took five weeks to answer her.', 'total 5 weeks'),
  read('Mr J is right in saying that the request took five weeks.', 'total 5 weeks'),
]

/** From one thing to another, and what was delayed on its way. */
export const fromTo: Case[] = [
  read('From the placement in the annexe to the move was 36 days.', 'total 36 days'),
  read('From her form to her banding was just over seven weeks.', 'total 7 weeks'),
  read('From the last of them, the pages she brought, to the letter was eleven days.', 'total 11 days'),
  read('The period from his question to the answer was nine weeks.', 'total 9 weeks'),
  read('It was five weeks from the theft to the first visit.', 'total 5 weeks'),
  read('The appeal was delayed by 17 weeks.', 'excess 17 weeks'),
  read('The appeal reached the Tribunal 11 weeks after the last day on which it should have been sent.', 'excess 11 weeks'),
  read('From 9 June to her birthday was three weeks.'),
  read('From the end of term to the fair was three weeks.'),
  read('It was two weeks from the end of term to her wedding.'),
  read('From what I can see it is eight weeks.'),
  read('Her appeal reached the Council 11 weeks late.'),
  read('Her appeal was three weeks late.'),
]

const homeless = (text: string, ...figures: string[]): Case => ({ text, figures, category: 'Housing > Homelessness' })

/** A hotel is no home: how long somebody was kept there counts where the decision is about people without one. */
export const inHotels: Case[] = [
  homeless('The family was in the hotel for 22 weeks.', 'total 22 weeks'),
  homeless('By then they had been more than nine weeks in the hotel.', 'total 9 weeks'),
  homeless('Mr H and his son spent 11 weeks in a guest house.', 'total 11 weeks'),
  homeless('The Council kept them in a hotel for 15 weeks.', 'total 15 weeks'),
  homeless('Miss Y stayed in one small hotel for eight weeks.', 'total 8 weeks'),
  homeless('She was placed in a seaside guesthouse for seven weeks.', 'total 7 weeks'),
  homeless('The law allows six weeks in a hotel.'),
  homeless('A family may be placed in a hotel for six weeks.'),
  homeless('She had worked in the hotel for three years.'),
  homeless('The Council booked the hotel for two weeks.'),
  read('The family was in the hotel for 22 weeks.'),
  read('Mr H and his son spent 11 weeks in a guest house.'),
]
