import { vi } from 'vitest'

/** Waits until something holds. The time is for what never comes: a busy machine may take long over what does. */
export const holds = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: 60_000, interval: 5 })
