import { useEffect, useState } from 'preact/hooks'
import { onStored } from '../../lib/watchlist/store.ts'

/** Something that is read from the storage and kept as it changes. */
export interface Live<Value> {
  /** As it is now; the same object until it changes. */
  value(): Value
  /** Calls back after changes, until the returned function is called. */
  listen(told: () => void): () => void
}

/** Changes come in bursts; the page is drawn once for each. */
const pause = 20

/**
 * Reads something and keeps it up to date. It listens before it reads: what changes in between is taken in after the
 * reading, and not missed.
 * @param take takes changed keys in; gives the new value, or null where it stays as it is. What it must read first it puts in later
 */
export async function live<Value>(
  read: () => Promise<Value>,
  take: (before: Value, changed: Map<string, unknown>, put: (make: (now: Value) => Value) => void) => Value | null,
): Promise<Live<Value>> {
  const told = new Set<() => void>()
  const early: Map<string, unknown>[] = []
  let current: { value: Value } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const takeIn = (changed: Map<string, unknown>) => {
    if (!current) return void early.push(changed)
    const value = take(current.value, changed, (make) => put(make(current!.value)))
    if (value !== null) put(value)
  }
  const put = (value: Value) => {
    current = { value }
    clearTimeout(timer)
    timer = setTimeout(() => told.forEach((tell) => tell()), pause)
  }
  onStored(takeIn)
  const first = { value: await read() }
  current = first
  for (const changed of early) takeIn(changed)
  return {
    value: () => (current ?? first).value,
    listen(tell) {
      told.add(tell)
      return () => told.delete(tell)
    },
  }
}

/** The value as it is now, drawn anew when it changes. */
export function useLive<Value>(of: Live<Value>): Value {
  const [value, setValue] = useState(() => of.value())
  useEffect(() => {
    const draw = () => setValue(() => of.value())
    // It may have changed between the first drawing and now.
    draw()
    return of.listen(draw)
  }, [of])
  return value
}
