import * as z from 'zod/mini'
import { isDay } from '../calendar/day.ts'
import type { Day, Span } from '../calendar/span.ts'

// An extension may not make code from strings; zod would try, and leave a report of the breach.
z.config({ jitless: true })

/**
 * The parts of which stored shapes are made. One way of checking for all simple values keeps most of zod out of the
 * background, which the browser starts again and again.
 */
const is = <Value>(test: (value: unknown) => boolean) => z.custom<Value>(test)

/** A text of at most so many characters. */
export const textTo = (longest: number) => is<string>((value) => typeof value === 'string' && value.length <= longest)

/** One of these words. */
export const oneOf = <const Words extends readonly unknown[]>(...words: Words) =>
  is<Words[number]>((value) => words.includes(value))

/** A number that can be written down. */
export const number = is<number>((value) => Number.isFinite(value))

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
export const range = is<[number, number]>(
  (value) => Array.isArray(value) && value.length === 2 && value.every((each) => Number.isFinite(each)),
)

/** First and last possible day, in this order. */
export const span = is<Span>(
  (value) =>
    typeof value === 'object' && value !== null && 'from' in value && 'to' in value &&
    isDay(value.from) && isDay(value.to) &&
    value.from <= value.to,
)

/** A list of at most so many. */
export const listTo = <Shape extends z.core.$ZodType>(longest: number, shape: Shape) =>
  z.array(shape).check(z.refine((list) => list.length <= longest))

export { array, nullable, object, safeParse, union } from 'zod/mini'
