import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
import { change } from '../../lib/watchlist/client.ts'
import { most } from '../../lib/watchlist/case.ts'

const pause = 800

/** Notes on a case, edited in place and saved while the reader pauses or goes on. */
export function Notes({ of, name, notes }: { of: string; name: string; notes: string }) {
  const [text, setText] = useState(notes)
  const [said, setSaid] = useState('')
  const unsaved = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Notes changed elsewhere are shown, but never over what is being typed.
  useEffect(() => {
    if (unsaved.current === null) setText(notes)
  }, [notes])
  const save = async () => {
    clearTimeout(timer.current)
    const words = unsaved.current
    if (words === null) return
    const reply = await change({ do: 'edit', edits: [{ case: of, set: { notes: words } }] })
    if (unsaved.current === words && reply.ok) unsaved.current = null
    setSaid(reply.ok ? say('watchlist_saved') : reply.why)
  }
  useEffect(() => () => void save(), [])
  return (
    <div class="notes">
      <label>
        <span class="label-line small">
          <Sentence of="watchlist_noteOn" values={{ name }} parts={{ heard: (words) => <span class="heard">{words}</span> }} />
        </span>
        <textarea
          class="field"
          rows={Math.min(12, Math.max(3, text.split('\n').length))}
          maxLength={most.notes}
          value={text}
          onInput={(event) => {
            setText((unsaved.current = event.currentTarget.value))
            setSaid('')
            clearTimeout(timer.current)
            timer.current = setTimeout(() => void save(), pause)
          }}
          onBlur={() => void save()}
        />
      </label>
      <p class="soft small" role="status">
        {said}
      </p>
    </div>
  )
}
