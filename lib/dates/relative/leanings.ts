import { nextTo, partOfThe } from './next-to.ts'
import type { Leaning } from './leaning.ts'
import { nth, nthInWords, weekdayAndNth } from './nth.ts'
import { theWeekday } from './weekday.ts'
import { pointed } from './pointed.ts'
import { fromEvent } from './event.ts'

/** Each finds expressions of one kind. Of two of the same words the first is taken. */
const kinds = [pointed, fromEvent, nextTo, partOfThe, nth, theWeekday, nthInWords, weekdayAndNth]

/** Relative expressions in the text, beside those that `shift` reads from a length of time. */
export const leanings = (text: string): Leaning[] => kinds.flatMap((find) => find(text))
