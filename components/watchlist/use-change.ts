import { useCallback, useState } from 'preact/hooks'
import { say as inWords } from '../../lib/interface/say.ts'
import { change } from '../../lib/watchlist/client.ts'
import type { Change } from '../../lib/watchlist/messages.ts'

/** What is said about the last change: what was done and how to take it back, or why it failed. */
export interface Said {
  words: string
  failed: boolean
  undo: Change | null
  /** Counts up, so that the same words said twice are told twice. */
  turn: number
}

export interface Changing {
  said: Said | null
  /**
   * Makes a change and says so. Gives whether it was made.
   *
   * @param final no way back is offered: what the browser allowed or took away does not come back with what is stored
   */
  make(wanted: Change, words: string, final?: 'final'): Promise<boolean>
  /** Takes the last change back. */
  undo(): Promise<void>
  /** Says something that is no change. */
  say(words: string): void
  dismiss(): void
}

let turn = 0

/** Changes made from this page, with what is said about the last one. */
export function useChange(): Changing {
  const [said, setSaid] = useState<Said | null>(null)
  const make = useCallback(async (wanted: Change, words: string, final?: 'final') => {
    const reply = await change(wanted)
    if (!reply.ok) {
      setSaid({ words: reply.why, failed: true, undo: null, turn: ++turn })
      return false
    }
    const { undo, warning } = reply.answer
    setSaid({ words: warning ? `${words} ${warning}` : words, failed: false, undo: final ? null : undo, turn: ++turn })
    return true
  }, [])
  const undo = async () => {
    if (!said?.undo) return
    const reply = await change(said.undo)
    const words = reply.ok ? (reply.answer.warning ?? inWords('popup_takenBack')) : reply.why
    setSaid({ words, failed: !reply.ok, undo: reply.ok ? null : said.undo, turn: ++turn })
  }
  const say = (words: string) => setSaid({ words, failed: false, undo: null, turn: ++turn })
  return { said, make, undo, say, dismiss: () => setSaid(null) }
}
