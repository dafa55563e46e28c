import type { Event } from '../record.ts'

/** Why no limit runs from or to a day: what came about on it is told like a step of the matter, and is of another, or was done before. */
export const ofElse = 'the words tell it of something else'

/** Whether a day is known to be no step of any matter here. */
export const isOfElse = (event: Event | null | undefined): boolean => event?.doubt === ofElse
