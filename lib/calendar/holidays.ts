import type { Day } from './span.ts'
import { numberOf } from './day.ts'

/** Whose bank holidays are left out when working days are counted. */
export type Calendar = 'england-and-wales' | 'united-kingdom' | 'scotland' | 'northern-ireland'

/** A bank holiday that falls on a day from Monday to Friday. */
export interface Holiday {
  day: Day
  name: string
  /** true for the weekday that stands in for a holiday that fell on a weekend. */
  substitute: boolean
  /** Where it is one, when not in England and Wales. */
  only?: 'Scotland' | 'Northern Ireland'
}

/** First and last year of the table. */
export const holidayYears = { first: 2012, last: 2028 }

const names: Record<string, string> = {
  n: 'New Year’s Day',
  j: '2 January',
  p: 'St Patrick’s Day',
  g: 'Good Friday',
  e: 'Easter Monday',
  m: 'Early May bank holiday',
  v: 'Early May bank holiday (VE day)',
  s: 'Spring bank holiday',
  b: 'Battle of the Boyne',
  a: 'Summer bank holiday',
  t: 'St Andrew’s Day',
  c: 'Christmas Day',
  x: 'Boxing Day',
  D: 'Queen’s Diamond Jubilee',
  P: 'Platinum Jubilee bank holiday',
  Q: 'State Funeral of Queen Elizabeth II',
  K: 'Coronation of King Charles III',
  W: 'World Cup bank holiday',
}

/*
 * As published at https://www.gov.uk/bank-holidays (table of November 2026), month and day with the letter of the name;
 * * marks a substitute day. Good Friday and Christmas Day are holidays by common law and listed there too.
 * Moved: the spring holiday in 2012 and 2022 to 4 and 2 June, the early May holiday in 2020 to 8 May.
 */
const englandAndWales: Record<number, string> = {
  2012: 'n0102* g0406 e0409 m0507 s0604* D0605 a0827 c1225 x1226',
  2013: 'n0101 g0329 e0401 m0506 s0527 a0826 c1225 x1226',
  2014: 'n0101 g0418 e0421 m0505 s0526 a0825 c1225 x1226',
  2015: 'n0101 g0403 e0406 m0504 s0525 a0831 c1225 x1228*',
  2016: 'n0101 g0325 e0328 m0502 s0530 a0829 x1226 c1227*',
  2017: 'n0102* g0414 e0417 m0501 s0529 a0828 c1225 x1226',
  2018: 'n0101 g0330 e0402 m0507 s0528 a0827 c1225 x1226',
  2019: 'n0101 g0419 e0422 m0506 s0527 a0826 c1225 x1226',
  2020: 'n0101 g0410 e0413 v0508 s0525 a0831 c1225 x1228*',
  2021: 'n0101 g0402 e0405 m0503 s0531 a0830 c1227* x1228*',
  2022: 'n0103* g0415 e0418 m0502 s0602 P0603 a0829 Q0919 x1226 c1227*',
  2023: 'n0102* g0407 e0410 m0501 K0508 s0529 a0828 c1225 x1226',
  2024: 'n0101 g0329 e0401 m0506 s0527 a0826 c1225 x1226',
  2025: 'n0101 g0418 e0421 m0505 s0526 a0825 c1225 x1226',
  2026: 'n0101 g0403 e0406 m0504 s0525 a0831 c1225 x1228*',
  2027: 'n0101 g0326 e0329 m0503 s0531 a0830 c1227* x1228*',
  2028: 'n0103* g0414 e0417 m0501 s0529 a0828 c1225 x1226',
}

/* Days that are bank holidays in Scotland and not in England and Wales. 15 June 2026 by proclamation of 4 February 2026. */
const scotland: Record<number, string> = {
  2012: 'n0103* a0806 t1130',
  2013: 'j0102 a0805 t1202*',
  2014: 'j0102 a0804 t1201*',
  2015: 'j0102 a0803 t1130',
  2016: 'j0104* a0801 t1130',
  2017: 'n0103* a0807 t1130',
  2018: 'j0102 a0806 t1130',
  2019: 'j0102 a0805 t1202*',
  2020: 'j0102 a0803 t1130',
  2021: 'j0104* a0802 t1130',
  2022: 'j0104* a0801 t1130',
  2023: 'j0103* a0807 t1130',
  2024: 'j0102 a0805 t1202*',
  2025: 'j0102 a0804 t1201*',
  2026: 'j0102 W0615 a0803 t1130',
  2027: 'j0104* a0802 t1130',
  2028: 'j0104* a0807 t1130',
}

/* The same for Northern Ireland: St Patrick's Day and 12 July. */
const northernIreland: Record<number, string> = {
  2012: 'p0319* b0712',
  2013: 'p0318* b0712',
  2014: 'p0317 b0714*',
  2015: 'p0317 b0713*',
  2016: 'p0317 b0712',
  2017: 'p0317 b0712',
  2018: 'p0319* b0712',
  2019: 'p0318* b0712',
  2020: 'p0317 b0713*',
  2021: 'p0317 b0712',
  2022: 'p0317 b0712',
  2023: 'p0317 b0712',
  2024: 'p0318* b0712',
  2025: 'p0317 b0714*',
  2026: 'p0317 b0713*',
  2027: 'p0317 b0712',
  2028: 'p0317 b0712',
}

const withoutEnglish = Object.fromEntries(Object.entries(englandAndWales).map(([year, row]) => [year, row.replace(/ [ea]\d{4}/g, '')]))

const built = new Map<Calendar, Map<number, Holiday>>()

/**
 * Bank holidays by the number of their day (see day.ts), in the order of the calendar year by year.
 * United Kingdom: a day that is a bank holiday in any part of it (Freedom of Information Act 2000 s.10(6)).
 */
export function holidays(calendar: Calendar): ReadonlyMap<number, Holiday> {
  let table = built.get(calendar)
  if (table) return table
  table = new Map()
  // Easter Monday and the last Monday of August are none in Scotland, nor St Andrew's Day and 2 January elsewhere.
  read(calendar === 'scotland' ? withoutEnglish : englandAndWales, table)
  if (calendar === 'united-kingdom' || calendar === 'scotland') read(scotland, table, 'Scotland')
  if (calendar === 'united-kingdom' || calendar === 'northern-ireland') read(northernIreland, table, 'Northern Ireland')
  built.set(calendar, table)
  return table
}

function read(years: Record<number, string>, into: Map<number, Holiday>, only?: Holiday['only']): void {
  for (const [year, row] of Object.entries(years))
    for (const entry of row.split(' ')) {
      const day = `${year}-${entry.slice(1, 3)}-${entry.slice(3, 5)}`
      const holiday: Holiday = { day, name: names[entry[0]!]!, substitute: entry.endsWith('*') }
      if (only) holiday.only = only
      into.set(numberOf(day), holiday)
    }
}
