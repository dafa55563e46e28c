import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { say, sayNumber } from '../../lib/interface/say.ts'
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
      say('files_broughtIn', {
        fresh: sayNumber(result.fresh.length),
        changed: sayNumber(result.changed.length),
        removed: sayNumber(removed.length),
      }),
    )
    setBusy(false)
    if (made) onClose()
  }
  return (
    <div class="preview">
      <h3 ref={heading} tabIndex={-1}>
        {say('files_holds', { n: file.cases.length })}
      </h3>
      <fieldset>
        <legend>{say('files_mode')}</legend>
        <label>
          <input type="radio" name="mode" checked={mode === 'merge'} onChange={() => setMode('merge')} /> {say('files_merge')}
        </label>
        <label>
          <input type="radio" name="mode" checked={mode === 'replace'} onChange={() => setMode('replace')} /> {say('files_replace')}
        </label>
      </fieldset>
      <ul class="plain-list">
        <Line count={result.fresh.length} words={say('files_fresh')} cases={result.fresh} />
        <Line count={result.changed.length} words={say('files_changed')} cases={result.changed} />
        <Line count={result.same} words={say('files_same')} cases={[]} />
        {removed.length > 0 && <Line count={removed.length} words={say('files_missing')} cases={removed} />}
        {file.unreadable > 0 && <Line count={file.unreadable} words={say('files_unreadable')} cases={[]} />}
      </ul>
      <div class="row">
        <button type="button" class="button main" disabled={busy || nothing} onClick={() => void apply()}>
          {mode === 'merge' ? say('files_mergeNow') : say('files_replaceNow')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {say('files_cancel')}
        </button>
        {nothing && <span>{say('files_nothing')}</span>}
      </div>
    </div>
  )
}

const Line = ({ count, words, cases }: { count: number; words: string; cases: Case[] }) => (
  <li>
    {cases.length === 0 ? (
      `${sayNumber(count)} ${words}`
    ) : (
      <details>
        <summary>
          {sayNumber(count)} {words}
        </summary>
        <ul>
          {cases.slice(0, mostNames).map((each) => (
            <li key={each.id}>
              {each.bodies.join(', ') || each.title} {each.reference}
            </li>
          ))}
          {cases.length > mostNames && <li>{say('files_more', { n: cases.length - mostNames })}</li>}
        </ul>
      </details>
    )}
  </li>
)
