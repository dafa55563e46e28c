import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { formatCount } from '../../lib/calendar/words.ts'
import type { ReadFile } from '../../lib/export/watchlist-json.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import { compare } from '../../lib/watchlist/compare.ts'
import type { Changing } from './use-change.ts'

interface Props {
  file: ReadFile
  watched: Case[]
  changing: Changing
  onClose(): void
}

const mostNames = 20

/** What a file would change, shown before anything is. */
export function ImportPreview({ file, watched, changing, onClose }: Props) {
  const [mode, setMode] = useState<'merge' | 'replace'>('merge')
  const [busy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [file])
  const result = useMemo(() => compare(new Map(watched.map((each) => [each.id, each])), file.cases, mode), [file, watched, mode])
  const removed = mode === 'replace' ? result.missing : []
  const nothing = !result.fresh.length && !result.changed.length && !removed.length && !Object.keys(file.corrections).length
  const apply = async () => {
    setBusy(true)
    const { cases, corrections, settings } = file
    const made = await changing.make(
      { do: 'import', cases, corrections, settings, mode, token: crypto.randomUUID() },
      `Brought in: ${result.fresh.length} new, ${result.changed.length} changed, ${removed.length} removed.`,
    )
    setBusy(false)
    if (made) onClose()
  }
  return (
    <div class="preview">
      <h3 ref={heading} tabIndex={-1}>
        The file holds {formatCount(file.cases.length, 'case')}
      </h3>
      <fieldset>
        <legend>How to bring it in</legend>
        <label>
          <input type="radio" name="mode" checked={mode === 'merge'} onChange={() => setMode('merge')} /> Add to the watchlist; of each case
          and action keep what was changed last
        </label>
        <label>
          <input type="radio" name="mode" checked={mode === 'replace'} onChange={() => setMode('replace')} /> Replace the watchlist and the
          settings by the file
        </label>
      </fieldset>
      <ul class="plain-list">
        <Line count={result.fresh.length} words="new" cases={result.fresh} />
        <Line count={result.changed.length} words="changed" cases={result.changed} />
        <Line count={result.same} words="the same, or older than on the watchlist" cases={[]} />
        {removed.length > 0 && <Line count={removed.length} words="removed, since the file does not have them" cases={removed} />}
        {file.unreadable > 0 && <Line count={file.unreadable} words="not readable, left out" cases={[]} />}
      </ul>
      <div class="row">
        <button type="button" class="button main" disabled={busy || nothing} onClick={() => void apply()}>
          {mode === 'merge' ? 'Add to the watchlist' : 'Replace the watchlist'}
        </button>
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
        {nothing && <span>There is nothing to change.</span>}
      </div>
    </div>
  )
}

const Line = ({ count, words, cases }: { count: number; words: string; cases: Case[] }) => (
  <li>
    {cases.length === 0 ? (
      `${count} ${words}`
    ) : (
      <details>
        <summary>
          {count} {words}
        </summary>
        <ul>
          {cases.slice(0, mostNames).map((each) => (
            <li key={each.id}>
              {each.bodies.join(', ') || each.title} {each.reference}
            </li>
          ))}
          {cases.length > mostNames && <li>and {formatCount(cases.length - mostNames, 'more case')}</li>}
        </ul>
      </details>
    )}
  </li>
)
