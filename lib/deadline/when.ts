import { lastOfMonth } from '../calendar/day.ts'
import type { Span } from '../calendar/span.ts'
import { monthNames } from '../calendar/month-names.ts'

/** What a reader typed for a day; the day of the month stays empty where only the month is known. */
export interface Typed {
  day: string
  month: string
  year: string
}

export const untyped: Typed = { day: '', month: '', year: '' }

/** What was typed, read: the days it may be, or what is wrong with it, or neither while nothing was typed. */
export interface When {
  span: Span | null
  problem: string | null
}

/**
 * Reads a day or a month: "8", "2" or "February", "2024". A month is the span of its days.
 * @param typed any text in each field
 * @returns `problem` in one plain sentence; years from 1990 to 2099 are taken, two figures stand for 2000 and later
 */
export function readTyped(typed: Typed): When {
  const [day, month, year] = [typed.day, typed.month, typed.year].map((text) => text.trim()) as [string, string, string]
  if (!day && !month && !year) return { span: null, problem: null }
  if (!month) return wrong('Enter the month too.')
  const number = monthOf(month)
  if (!number) return wrong(`“${month.slice(0, 20)}” is no month. Enter 1 to 12, or its name.`)
  if (!year) return wrong('Enter the year too.')
  const full = /^\d\d$/.test(year) ? `20${year}` : year
  if (!/^(?:199|20\d)\d$/.test(full)) return wrong('Enter the year with four figures, for instance 2024.')
  const last = lastOfMonth(+full, number)
  const start = `${full}-${two(number)}-`
  if (!day) return { span: { from: `${start}01`, to: start + two(last) }, problem: null }
  if (!/^\d\d?$/.test(day) || +day < 1 || +day > last) return wrong(`${monthNames[number - 1]} ${full} has no day ${day.slice(0, 20)}.`)
  const exact = start + two(+day)
  return { span: { from: exact, to: exact }, problem: null }
}

const wrong = (problem: string): When => ({ span: null, problem })
const two = (number: number): string => String(number).padStart(2, '0')

function monthOf(text: string): number {
  if (/^\d\d?$/.test(text)) return +text <= 12 ? +text : 0
  const word = text.toLowerCase().replace(/\.$/, '')
  return word.length < 3 ? 0 : monthNames.findIndex((name) => name.toLowerCase().startsWith(word)) + 1
}
