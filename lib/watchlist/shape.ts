import * as v from 'valibot'
import { isDay } from '../calendar/day.ts'
import type { Day, Period, Span } from '../calendar/span.ts'
import type { Mark } from './case.ts'

/**
 * The parts of which stored shapes are made. One way of checking for all simple values keeps most of zod out of the
 * background, which the browser starts again and again.
 */
export const is = <Value>(test: (value: unknown) => boolean) => v.custom<Value>(test)

/** A text of at most so many characters. */
export const textTo = (longest: number) => is<string>((value) => typeof value === 'string' && value.length <= longest)

/** One of these words. */
export const oneOf = <const Words extends readonly unknown[]>(...words: Words) => is<Words[number]>((value) => words.includes(value))

/** A number that can be written down. */
export const number = is<number>(Number.isFinite)

/** A moment in milliseconds. */
export const time = is<number>((value) => Number.isFinite(value) && (value as number) >= 0)

/** A whole number of days, up to a year. */
export const daysAhead = is<number>((value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 365)

export const yesNo = is<boolean>((value) => typeof value === 'boolean')

export const day = is<Day>(isDay)

/** Letters, digits and hyphens only: an id is part of a key of the storage. */
export const id = is<string>((value) => typeof value === 'string' && /^[a-z0-9][\w-]{0,119}$/i.test(value))

/** Only addresses of the web: a link of a file that is brought in must not run anything when it is followed. */
export const address = is<string>((value) => typeof value === 'string' && /^https?:\/\/\S{1,1990}$/.test(value))

/** Least and most. */
export const range = is<[number, number]>((value) => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite))

/** An object of just these fields. What is checked by hand is stored as it came, so nothing else may hide in it. */
const only = (value: unknown, ...fields: string[]): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === fields.join()
    ? (value as Record<string, unknown>)
    : null

/** First and last possible day, in this order. */
export const span = is<Span>((value) => {
  const read = only(value, 'from', 'to')
  return read !== null && isDay(read['from']) && isDay(read['to']) && read['from'] <= read['to']
})

const units = ['hours', 'days', 'working days', 'school days', 'weeks', 'months', 'terms', 'years']

/** A length of time. */
export const period = is<Period>((value) => {
  const read = only(value, 'unit', 'value')
  return read !== null && Number.isFinite(read['value']) && units.includes(read['unit'] as string)
})

/** What the reader says about an action. */
export const mark = is<Mark>((value) => {
  const told = only(value, 'as', 'on')
  if (told) return ['done', 'not done'].includes(told['as'] as string) && (told['on'] === null || isDay(told['on']))
  return ['open', 'dropped'].includes(only(value, 'as')?.['as'] as string)
})

/** A number, or a text of at most so many characters. */
export const numberOr = (longest: number) =>
  is<number | string>((value) => Number.isFinite(value) || (typeof value === 'string' && value.length <= longest))

/** This, or null where it is not known. For simple values. */
export const nullable = <Shape extends v.GenericSchema>(shape: Shape) =>
  is<v.InferOutput<Shape> | null>((value) => value === null || v.is(shape, value))

/** A list of at most so many. Its entries are stored as they came, so objects in it must be strict. */
export const listTo = <Shape extends v.GenericSchema>(longest: number, shape: Shape) =>
  is<v.InferOutput<Shape>[]>((value) => Array.isArray(value) && value.length <= longest && value.every((each) => v.is(shape, each)))

export { is as fits, object, safeParse, strictObject } from 'valibot'
