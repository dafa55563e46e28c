/** Sentences and the figures in them, each with whether it is a finding; `outcome` is that of the decision. */
export interface Claim {
  text: string
  figures: string[]
  under?: 'Summary' | 'The complaint' | 'Analysis'
  outcome?: string
}
const found = (text: string, ...figures: string[]): Claim => ({ text, figures: figures.map((figure) => `finding ${figure}`) })
const alleged = (text: string, ...figures: string[]): Claim => ({
  text,
  figures: figures.map((figure) => `allegation ${figure}`),
  under: 'Summary',
})
const none = (text: string): Claim => ({ text, figures: [] })

/** What the complainant says, whoever is named after it; and what only looks like it. */
export const complainants: Claim[] = [
  alleged('Mr K complains P’s annual review took place ten weeks late.', 'excess 10 weeks'),
  alleged('Mrs V complained her grandson’s final plan came four months late.', 'excess 4 months'),
  alleged('Miss O complained she waited 14 weeks for a shower seat.', 'total 14 weeks'),
  alleged('Ms N complains the Council took eight months to find her a carer.', 'total 8 months'),
  alleged('Mr and Mrs L say D’s tutor began five weeks late.', 'excess 5 weeks'),
  alleged('Mr G complained stage two of his complaint took seven months.', 'total 7 months'),
  alleged('Her solicitor says the reply was nine weeks late.', 'excess 9 weeks'),
  alleged('The complaint is that the assessment was three months overdue.', 'excess 3 months'),
  alleged('It is alleged that the refund was six weeks late.', 'excess 6 weeks'),
  { ...alleged('Mrs R complained she waited 11 weeks for a decision. We found no fault.', 'total 11 weeks'), outcome: 'Not upheld' },
  found('Mr K complains P’s review was late. It was held ten weeks late.', 'excess 10 weeks'),
  found('We uphold Mrs V’s complaint that the plan came four months late.', 'excess 4 months'),
  found('I have upheld her complaint that the reply was five weeks late.', 'excess 5 weeks'),
  found('Miss O complained in May, but the Council took 14 weeks to answer her.', 'total 14 weeks'),
  found('The Council accepts the plan was 12 weeks late.', 'excess 12 weeks'),
  found('The investigator found the visit was seven weeks late.', 'excess 7 weeks'),
  found('No reason can be found and the visit took seven weeks.', 'total 7 weeks'),
  found('Mr B claimed housing benefit in June and the Council decided the claim five weeks late.', 'excess 5 weeks'),
]

/** Longer than the limit is time past it; as long as it is not. */
export const longer: Claim[] = [
  found(
    'The Council left Ms W and her baby in a hostel room for eight weeks longer than the six weeks the law permits.',
    'excess 8 weeks of 6 weeks',
  ),
  found('It kept Mr D and his two children in a hotel for five weeks beyond the six weeks.', 'excess 5 weeks of 6 weeks'),
  found('The reply took three weeks more than the 20 working days allowed.', 'excess 3 weeks of 20 working days'),
  found('Mrs C and her carer waited ten weeks longer than the 28 days the Council aims for.', 'excess 10 weeks of 28 days'),
  found('It left her without an answer for four months longer than its own policy permits.', 'excess 4 months'),
  found('The stay ran seven weeks over the six weeks.', 'excess 7 weeks of 6 weeks'),
  found('The family was there for nine weeks more than the law permits.', 'excess 9 weeks'),
  found('The Council kept the family in a hotel for 11 weeks, when the law permits six.', 'total 11 weeks of 6 weeks'),
  found('The reply took 12 weeks rather than the 20 working days allowed.', 'total 12 weeks of 20 working days'),
  none('Mr D stayed with his sister for five weeks longer than he had planned.'),
  none('The course lasts two weeks longer than the old one.'),
  none('A stay of up to six weeks is permitted.'),
  found('The Council took five months over it, which is not 60-5 weeks as its letter said.', 'total 5 months'),
]

/** How long somebody was somewhere that the law counts; not where somebody lives. */
export const stays: Claim[] = [
  found('Ms J was in bed and breakfast accommodation for 16 weeks.', 'total 16 weeks'),
  found('It housed Mr S and his daughter in bed and breakfast for 13 weeks.', 'total 13 weeks'),
  found('As a result the family spent 21 weeks in B&B accommodation.', 'total 21 weeks'),
  found('She and her twins slept in a single hotel room for ten weeks.', 'total 10 weeks'),
  found('Mrs E has been unable to use her shower for over two years.', 'total 2 years'),
  found('He could not leave his flat for seven months.', 'total 7 months'),
  found('They lived in one hostel room for 18 weeks before the Council moved them.', 'total 18 weeks'),
  found('She was in a hotel room without a cooker for 17 weeks.', 'total 17 weeks'),
  found('They had been living in a single room of a lodging house for four months.', 'total 4 months'),
  none('They had lived in a flat with a small garden for four months.'),
  found(
    'Stage two of Mr R’s complaint about a nurse took it four months longer than the 65 working days it may last.',
    'excess 4 months of 65 working days',
  ),
  none('Mr S had lived in the flat for 12 years.'),
  none('She stayed in a hotel for two weeks on holiday.'),
  none('Ms J was in hospital for six weeks.'),
  none('He had been in his job for nine months.'),
  none('The hostel has been in Mill Street for 30 years.'),
  none('Mrs E was unable to work for five months.'),
  none('They lived in a hostel room for two weeks of their own accord.'),
]

/** Lateness beside a date, and what followed something else. */
export const besideDates: Claim[] = [
  found('The review should have been held in May 2023. It was not held until six months later in November 2023.', 'excess 6 months'),
  found('The plan was due in June 2022. The Council issued it 11 months later, in May 2023.', 'excess 11 months'),
  found('Mr F appealed in March 2022. The Council did not decide the appeal until April 2023 – 56 weeks later.', 'total 56 weeks'),
  found('The panel only met in October 2024 (22 weeks).', 'total 22 weeks'),
  found('It did not send the report until 4 July 2024 (17 weeks).', 'total 17 weeks'),
  found('It did not visit until 9 June 2024, eight weeks later than it should have.', 'excess 8 weeks'),
  found(
    'The Council said in June 2023 that it would call. The call should have been made two months later in August 2023. It ' +
      'was not made until eight months later in February 2024.',
    'total 8 months',
  ),
  none('Mr F moved out in June 2022. He wrote to us 14 months later in August 2023.'),
  none('The lease ended in May 2023. She died two months later in July 2023.'),
  none('Stage two may last 65 working days (13 weeks).'),
  none('The office did not open in the time stated in its leaflet (six weeks).'),
  none('The school closed in July 2023 and opened again six weeks later in September 2023.'),
  none('He turned 16 in May 2023 and left school two months later in July 2023.'),
]

/** A delay told after somebody else, and one that was another’s. */
export const afterAnother: Claim[] = [
  found('Mr T was in a hostel and there was around nine weeks delay issuing his decision.', 'excess 9 weeks'),
  found('Her son was out of school, and there was a two-month delay in finding him a tutor.', 'excess 2 months'),
  found('Mrs N was in pain at the time and there was a delay of five months before the Council called.', 'excess 5 months'),
  found('The family had moved by then and there was a six week delay in sending the letter.', 'excess 6 weeks'),
  found('Mr O had given notice and there had been a delay of seven weeks in answering it.', 'excess 7 weeks'),
  found('The tenant wrote twice, and there was a further delay of three weeks in the reply.', 'excess 3 weeks'),
  none('Mr T was away and there was a four week delay in his returning the form.'),
  none('There was a delay of two months in the hospital sending its report.'),
  none('There was a delay of six weeks by the landlord in mending the boiler.'),
  none('There was a delay of three weeks in her giving us her consent.'),
  none('There was a five-week delay on the part of the school.'),
  none('Mrs N was in pain and there would have been a delay of five months in any event.'),
]

/** A limit that was promised stands in the sentence. */
export const promised: Claim[] = [
  found('The Council took four months to pay a sum which it had promised to pay within three weeks.', 'total 4 months of 3 weeks'),
  found('It took nine weeks to answer a letter it had said it would answer within 15 working days.', 'total 9 weeks of 15 working days'),
  found('It took 85 days to mend a step that it had decided to mend in 28.', 'total 85 days of 28 days'),
  found('The visit took 40 working days out of a possible 45.', 'total 40 working days of 45 working days'),
  found('It took 12 weeks to send a form it undertook to send within two weeks.', 'total 12 weeks of 2 weeks'),
  found('The Council took six weeks to call back, though it aims to do so within five working days.', 'total 6 weeks of 5 working days'),
  found('It took nine weeks to answer. She had promised to move within two weeks.', 'total 9 weeks'),
]
