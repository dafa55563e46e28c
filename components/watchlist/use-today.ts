import { useEffect, useState } from 'preact/hooks'
import type { Day } from '../../lib/calendar/span.ts'
import { localDay } from '../../lib/watchlist/day.ts'

const pause = 15_000

/**
 * Today where the reader is; changes when the day does. Looked up again and again rather than once at midnight: a timer
 * stands still while the machine sleeps, and the reader may travel.
 */
export function useToday(): Day {
  const [today, setToday] = useState(() => localDay(new Date()))
  useEffect(() => {
    const look = () => setToday(localDay(new Date()))
    const timer = setInterval(look, pause)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return today
}
