import { useEffect, useState } from 'preact/hooks'
import type { Case } from '../../lib/watchlist/case.ts'
import { getCase } from '../../lib/watchlist/store.ts'

/**
 * One case, read when it is first shown and again whenever its summary says that it changed.
 * @param changed the summary's time of change; null while the case is not shown
 */
export function useCase(id: string, changed: number | null): Case | null {
  const [watched, setWatched] = useState<Case | null>(null)
  useEffect(() => {
    if (changed === null) return
    let wanted = true
    void getCase(id).then((read) => wanted && setWatched(read))
    return () => {
      wanted = false
    }
  }, [id, changed])
  return watched
}
