import { useEffect, useRef } from 'preact/hooks'
import { say } from '../../lib/interface/say.ts'
import type { Changing } from './use-change.ts'

/**
 * Says what was just done and offers to take it back. It stays until it is dismissed or the next change: nobody has to
 * hurry. The button that made the change is often gone by then, so the focus moves here rather than to nowhere.
 */
export function SaidBar({ changing }: { changing: Changing }) {
  const { said } = changing
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!said) return
    // The button goes only when the change comes back from the storage, a little later.
    let turns = 0
    const timer = setInterval(() => {
      const lost = !document.activeElement || document.activeElement === document.body
      if (lost) bar.current?.querySelector('button')?.focus()
      if (lost || ++turns === 20) clearInterval(timer)
    }, 50)
    return () => clearInterval(timer)
  }, [said?.turn])
  return (
    <div ref={bar} class="said" data-failed={said?.failed ?? false} hidden={!said}>
      <p role="status">{said?.words ?? ''}</p>
      {said && (
        <span class="row">
          {said.undo && (
            <button type="button" class="button" onClick={() => void changing.undo()}>
              {say('popup_undo')}
            </button>
          )}
          <button type="button" class="button plain" onClick={changing.dismiss}>
            {say('popup_dismiss')}
          </button>
        </span>
      )}
    </div>
  )
}
