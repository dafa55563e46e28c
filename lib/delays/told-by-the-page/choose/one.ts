// When one reading is the one, and when two are two.

import type { Event } from '../../../record.ts'

/** Two readings that weigh less than this apart are two readings. */
export const apart = 0.5

/**
 * The reading that weighs most; null where there is none, or another comes near it.
 * @param heaviestFirst all readings, in the order of their weights
 * @param isOther whether one is another reading than the first, and not the same in other words
 */
export function theOne<T extends { weight: number }>(
  heaviestFirst: readonly T[],
  isOther: (one: T, first: T) => boolean = () => true,
  least = apart,
): T | null {
  const [first, ...others] = heaviestFirst
  return first && !others.some((one) => first.weight - one.weight < least && isOther(one, first)) ? first : null
}

/** Whether all happened on one and the same day: then it is that day, whichever of them is meant. */
export const onOneDay = (all: readonly { event: Event }[]): boolean => new Set(all.map(({ event }) => event.span.from)).size === 1
