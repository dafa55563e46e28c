import type { Case } from './case.ts'

const wrote = (text: string, ...rest: string[]): Case => [`It wrote on 3 April 2023. ${text}`, '3 April 2023', '2023-04-03', ...rest]
const reply = ['4 May 2023', '2023-05-04'] as const

/** Holidays that are left out of a count, and those on which something was; months that came and went. */
export const leftOut: Case[] = [
  wrote('With Easter and one other bank holiday excluded, the day was 4 May 2023.', ...reply),
  wrote('With Good Friday and Easter Monday excluded, it ran to 4 May 2023.', ...reply),
  wrote('Setting aside Good Friday, it ran to 4 May 2023.', ...reply),
  wrote('If one sets aside Easter Monday, it ran to 4 May 2023.', ...reply),
  wrote('The last day was 4 May 2023, Easter Monday having also to be set aside.', ...reply),
  wrote('Once Good Friday has been omitted, the day was 4 May 2023.', ...reply),
  wrote('When Easter is left out, the day was 4 May 2023.', ...reply),
  wrote('With Easter set aside, the day was 4 May 2023.', ...reply),
  wrote('She rang on Good Friday.', 'Good Friday', '2023-04-07'),
  wrote('She rang on Easter Monday. It had left her out.', 'Easter Monday', '2023-04-10'),
  wrote('It closed at Easter and she was alone.', 'Easter', '2023-04-07..2023-04-10'),
  wrote('The work was done by Christmas. Nothing was excluded.', 'Christmas', '2023-12-25..2023-12-26'),
  wrote('It replied on Boxing Day; the fee was omitted.', 'Boxing Day', '2023-12-26'),
  wrote('He moved at Easter.', 'Easter', '2023-04-07..2023-04-10'),
  wrote('It set out its view on Good Friday.', 'Good Friday', '2023-04-07'),
  wrote('She was left alone on Christmas Day.', 'Christmas Day', '2023-12-25'),
  wrote('May went by. August went.', 'May', '2023-05', 'August', '2023-08'),
]
