import type { Clock } from '../record.ts'

const begins = 'Read by its likeness'

/** What readers are told of a clock that no rule read. */
export const byLikeness = `${begins} to other decisions, by no rule: check that both days are those of this limit.`

/** Whether no rule read a clock: it is the first that is told of it. */
export const isByLikeness = ({ notes: [first] }: Pick<Clock, 'notes'>): boolean => !!first?.startsWith(begins)
