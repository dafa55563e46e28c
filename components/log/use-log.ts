import { useEffect, useState } from 'preact/hooks'
import { say } from '../../lib/interface/say.ts'
import type { LogRow } from '../../lib/log/row.ts'
import { logChannel, readLog } from '../../lib/log/store.ts'

/** Changes come in bursts, and all rows are read for each. */
const pause = 150

/** All rows of the reading log, read again when they change; null until they are read. */
export function useLog(): { rows: LogRow[] | null; trouble: string } {
  const [rows, setRows] = useState<LogRow[] | null>(null)
  const [trouble, setTrouble] = useState('')
  useEffect(() => {
    let current = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = async () => {
      try {
        const all = await readLog()
        if (current) setRows(all)
      } catch {
        if (!current) return
        setRows((before) => before ?? [])
        setTrouble(say('log_unreadable'))
      }
    }
    const channel = new BroadcastChannel(logChannel)
    channel.addEventListener('message', () => {
      clearTimeout(timer)
      timer = setTimeout(() => void read(), pause)
    })
    void read()
    return () => {
      current = false
      clearTimeout(timer)
      channel.close()
    }
  }, [])
  return { rows, trouble }
}
