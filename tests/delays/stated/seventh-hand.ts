import type { Case } from './sentences.ts'

const read = (text: string, ...figures: string[]): Case => ({ text, figures })
const under = (heading: string, text: string, ...figures: string[]): Case => ({ text, figures, under: heading })

/** Limits in few words, what went on after a day that was due, steps counted from what somebody else did, and waits that are no delay. */
export const seventh: Case[] = [
  // the limit in few words
  read('The report took 97 working days, when the procedures say 30.', 'total 97 working days of 30 working days'),
  read('Its enquiry took 14 weeks when the protocols allow eight.', 'total 14 weeks of 8 weeks'),
  read('Stage two took 71 working days; the regulations say 65.', 'total 71 working days of 65 working days'),
  read('The works took 14 months, where the standards give nine.', 'total 14 months of 9 months'),
  read(
    'It took the Council two years and one month to decide a claim which the law expects to be decided, in the ordinary way, in 12 months.',
    'total 25 months of 12 months',
  ),
  // from one thing to another
  read('From the concern to the outcome meeting it was just over six months.', 'total 6 months'),
  read('From her first email to the visit was seven weeks.', 'total 7 weeks'),
  read('From referral to decision it took 19 weeks.', 'total 19 weeks'),
  read('From the application to the final certificate came to 31 weeks.', 'total 31 weeks'),
  read('From 4 May it was six weeks to the end of term.'),
  read('From the policy one can see that it is eight weeks.'),
  // another, a further
  read('The Council should have told Ms T by 25 November 2024. It did not do so for another 16 working days.', 'excess 16 working days'),
  read('The reply was due on 3 May. It was not sent for a further two weeks.', 'excess 2 weeks'),
  read('It should have been in touch by 5 July. It took another twelve weeks.', 'excess 12 weeks'),
  read('It should have been in touch by 5 July. It took a further twelve weeks to do so.', 'excess 12 weeks'),
  read('The panel should have met by 5 May. It met on 20 June and took another two weeks to send its letter.', 'total 2 weeks'),
  read('It did not tell Mrs E for another six weeks.', 'total 6 weeks'),
  read('The six weeks ended on 21 October 2024. The family did not leave until 3 February 2025, 15 weeks later.', 'excess 15 weeks'),
  read('The eight weeks were up on 4 June. Ms D did not move until 9 July, five weeks later.', 'excess 5 weeks'),
  read('The deadline was 4 June. Ms D did not apply until 9 July, five weeks later.'),
  // who took it
  read('It took the surveyor four months.', 'total 4 months'),
  read('It took the caseworker five weeks to telephone.', 'total 5 weeks'),
  read('It took the Council’s engineer nine weeks to look.', 'total 9 weeks'),
  read('It took the landlord nine weeks to agree.'),
  read('It took her mother nine weeks to find the papers.'),
  // counted from what somebody else did
  read('The shower was finished 21 months after the OT recommended it.', 'total 21 months'),
  read('The lift was fitted 14 weeks after the occupational therapist had asked for it.', 'total 14 weeks'),
  read('It visited six weeks after the hospital referred him.', 'total 6 weeks'),
  read('The new claim was decided 11 days after the Council had everything.', 'total 11 days'),
  read('It paid the grant three weeks after it had all the information.', 'total 3 weeks'),
  read(
    'The Council contacted Mr H two days after his email, and made its decision nine working days after he returned the forms.',
    'total 2 days',
    'total 9 working days',
  ),
  read('An officer rang her four days after her call.', 'total 4 days'),
  read('The Council decided the claim five weeks after he sent his payslips.', 'total 5 weeks'),
  read('Mr H sent the forms back nine days after he returned from hospital.'),
  read('She complained two weeks after his email.'),
  read('The tree fell two weeks after the OT recommended a ramp.'),
  // came after, had it in
  read('The replies to the complaint came after 14 and 20 working days.', 'total 14 working days', 'total 20 working days'),
  read('The decision came only after nine weeks.', 'total 9 weeks'),
  read('Her complaint came after two years.'),
  read('The reply came after two more emails.'),
  read('Most people should get a decision within 12 weeks of applying. Mr A had his in just over ten.', 'total 10 weeks'),
  read('The Council aims to decide in eight weeks. Mrs F got hers in nine.', 'total 9 weeks'),
  read('Mr A had his car in 2019.'),
  // left undone
  read('The fourth report was not looked at for four weeks.', 'total 4 weeks'),
  read('The letter was not opened for eleven days.', 'total 11 days'),
  read('The referral was not passed on for two months.', 'total 2 months'),
  read('I do not find fault with the 12 weeks it took to start the direct payment.', 'total 12 weeks'),
  read('I do not find that it took 12 weeks.'),
  read('It delayed sending Mr S’s housing benefit appeal to the Tribunal by 17 months.', 'excess 17 months'),
  // past the day
  read('She was not assessed until 12 March 2024. That was also due by 12 June 2023, nine months before.', 'excess 9 months'),
  read('The review should have been held by 4 May, five weeks before.', 'excess 5 weeks'),
  read('The review was held on 4 May, five weeks before the panel.'),
  read('The Council acknowledged the complaint but responded eight weeks after the agreed date.', 'excess 8 weeks'),
  read('It paid her a month after the promised date.', 'excess 1 months'),
  read('Tuition should have begun by 12 February. It began two weeks after that.', 'excess 2 weeks'),
  read('The visit was due on 3 May. It took place nine days after that.', 'excess 9 days'),
  read('Tuition began on 12 February. It ended two weeks after that.'),
  read(
    'The 40 working days ran out on 9 April 2024. It was more than ten weeks after this that the enquiries were concluded.',
    'excess 10 weeks',
  ),
  read('The review was due by 3 May. It was five weeks after that before anybody wrote.', 'excess 5 weeks'),
  under(
    'Summary',
    'Summary: The Council was over nine weeks late completing the child and family assessment and more than twelve weeks ' +
      'late with the carer’s assessment.',
    'excess 9 weeks',
    'excess 12 weeks',
  ),
  read(
    'The Council was three weeks late with the school transport appeal and two weeks late with its reply.',
    'excess 3 weeks',
    'excess 2 weeks',
  ),
  read('The school was three weeks late with its advice.'),
  // what is told of waiting in general
  read('The Council told Mr T that because of a national shortage there was a wait of around 18 weeks for a psychologist to be allocated.'),
  read('Its website says that there is currently a wait of 20 weeks.'),
  read('Those in Band D currently wait for seven or eight years for a home.'),
  read('Applicants wait 14 weeks on average.'),
  read('The waiting list is about nine months.'),
  read('She had to wait nine weeks for a visit.', 'total 9 weeks'),
  read('There was a wait of nine weeks before anybody came.', 'total 9 weeks'),
  read('The Council made him wait 11 weeks.', 'total 11 weeks'),
  // what is lost is no delay
  read('This meant W went without education for over a term.'),
  read('As a result he went without his tablets for two days.'),
  read('The Council left him without a carer for eight weeks.', 'total 8 weeks'),
  read('Y went without the provision in his plan for two terms.'),
  read('Mrs F went without her direct payment for four months.'),
  read('He had no lessons for two full terms.'),
  read('He received no tuition for six weeks.'),
  under('Injustice', 'J missed the equivalent of two terms of education.'),
  under('Injustice', 'She lost nine weeks of therapy.'),
  read('She had no hot water for nine days.', 'total 9 days'),
]
