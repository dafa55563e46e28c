import { numberOf, weekday } from './day.ts'
import { holidays, holidayYears } from './holidays.ts'
import type { Calendar } from './holidays.ts'

/** @returns true on Saturdays and Sundays */
export function isWeekend(number: number): boolean {
  return weekday(number) % 6 === 0
}

const ends: [first: number, end: number] = [numberOf(`${holidayYears.first}-01-01`), numberOf(`${holidayYears.last + 1}-01-01`)]

/** Numbers of the first day of the table of holidays and of the day after its last. */
export function bounds(): [first: number, end: number] {
  return ends
}

/** Working days of a calendar, counted once: how many there are up to each day, and which day each of them is. */
interface WorkingDays {
  /** Working days from the first of the table up to and including a day. */
  upTo: Uint16Array
  days: Int32Array
}

const counted = new Map<Calendar, WorkingDays>()

/** The working days of a calendar, worked out when they are first asked for. */
export function workingDays(calendar: Calendar): WorkingDays {
  let known = counted.get(calendar)
  if (known) return known
  const table = holidays(calendar)
  const [first, end] = ends
  const [upTo, days] = [new Uint16Array(end - first), new Int32Array(end - first)]
  let count = 0
  for (let day = first; day < end; day += 1) {
    if (!isWeekend(day) && !table.has(day)) days[count++] = day
    upTo[day - first] = count
  }
  counted.set(calendar, (known = { upTo, days: days.slice(0, count) }))
  return known
}
