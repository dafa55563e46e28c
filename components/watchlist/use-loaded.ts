import { useEffect, useState } from 'preact/hooks'
import type { Case } from '../../lib/watchlist/case.ts'
import { getThese } from '../../lib/watchlist/store.ts'
import type { Summary } from '../../lib/watchlist/summary.ts'

/** The cases of these summaries, read together, and again those that changed. */
export function useLoaded(wanted: readonly Summary[], first: ReadonlyMap<string, Case>): ReadonlyMap<string, Case> {
  const [loaded, setLoaded] = useState(first)
  const missing = wanted.filter(({ id, changed }) => loaded.get(id)?.changed !== changed).map(({ id }) => id)
  useEffect(() => {
    let current = true
    if (missing.length) void getThese(missing).then((read) => current && setLoaded((before) => new Map([...before, ...read])))
    return () => {
      current = false
    }
  }, [missing.join()])
  return loaded
}
