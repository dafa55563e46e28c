import type { Case } from './sentences.ts'

const read = (text: string, ...figures: string[]): Case => ({ text, figures })

/** What was allowed beside what it took, and time past a limit, in words met late; each with neighbours that claim nothing. */
export const ninth: Case[] = [
  read('The badge took 19 weeks when 12 is the most that it should take.', 'total 19 weeks of 12 weeks'),
  read('The review took 15 weeks, and six are allowed.', 'total 15 weeks of 6 weeks'),
  read('The visit took 12 weeks when the Council had promised six.', 'total 12 weeks of 6 weeks'),
  read('It took 26 weeks, nearly double the 14 weeks which the law lays down.', 'total 26 weeks of 14 weeks'),
  read('Stage one took 27 working days, when the plan says 15.', 'total 27 working days of 15 working days'),
  read('The reply took 11 weeks, where its leaflet gives six.', 'total 11 weeks of 6 weeks'),
  read('The procedure lasted for 13 months.', 'total 13 months'),
  read('The Council kept her appeal for nearly seven months.', 'total 7 months'),
  read('The deposit was kept for five months.', 'total 5 months'),
  read('The Council has now had the request for nearly six months.', 'total 6 months'),
  read('The stage two reply was four working days out of time.', 'excess 4 working days'),
  read('They waited nine weeks more than they should have.', 'excess 9 weeks'),
  read('The team went past its own limit by three weeks.', 'excess 3 weeks'),
  read('The letter came more than two months after that deadline had passed.', 'excess 2 months'),
  read('The 65 working days had passed by then.'),
  read('She wrote again when six months had passed.'),
  read('Once two weeks had gone by she rang.'),
  read('The plan says that two are allowed.'),
  read('The Council had promised six visits.'),
  read('She kept the letter for five months.'),
  read('The lecture lasted for two hours.'),
  read('Her appeal was made two months out of time.'),
  read('The landlord kept the deposit for six weeks.'),
  read('He has had the flat for six years.'),
]
