import type { Clock, LimitState } from '../record.ts'

/** The state of a clock. */
export function stateOf({ late: [least, most], open, due }: Pick<Clock, 'late' | 'open' | 'due'>): LimitState {
  if (least > 0) return open ? 'not done' : 'late'
  if (most > 0) return 'perhaps late'
  // What is neither done nor due was not kept: nobody knows.
  return due && !open ? 'kept' : 'not checked'
}

const order: LimitState[] = ['late', 'not done', 'perhaps late', 'kept', 'not checked']
const rank = (clock: Clock) => Math.max(1, order.indexOf(stateOf(clock)))

/**
 * Clocks in the order in which they matter: certain ones by length, of the same length those still open first; then perhaps late,
 * then kept, then not checked.
 */
export function worstFirst(clocks: readonly Clock[]): Clock[] {
  return clocks.toSorted((a, b) => rank(a) - rank(b) || b.late[0] - a.late[0] || Number(b.open) - Number(a.open) || b.late[1] - a.late[1])
}
