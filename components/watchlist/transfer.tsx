import { useState } from 'preact/hooks'
import type { Day } from '../../lib/calendar/span.ts'
import { formatCount } from '../../lib/calendar/words.ts'
import { watchlistCsv } from '../../lib/export/watchlist-csv.ts'
import { watchlistIcs } from '../../lib/export/watchlist-ics.ts'
import { readWatchlist, watchlistJson, type ReadFile } from '../../lib/export/watchlist-json.ts'
import { readCorrections } from '../../lib/watchlist/schema.ts'
import { ImportPreview } from './import-preview.tsx'
import { saveFile } from './save-file.ts'
import type { Stored } from './stored.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import type { Changing } from './use-change.ts'

interface Props {
  stored: Stored
  /** What a table or a calendar is made of: the selected cases, or all. */
  chosen: Case[]
  today: Day
  changing: Changing
}

/** The watchlist as files, and files into the watchlist. */
export function Transfer({ stored, chosen, today, changing }: Props) {
  const [file, setFile] = useState<ReadFile | string | null>(null)
  const name = `overdue-${today}`
  const which = chosen.length === stored.cases.length ? 'all cases' : formatCount(chosen.length, 'selected case')
  const everything = () => {
    const corrections = Object.fromEntries([...stored.corrections].map(([key, value]) => [key.slice('correct:'.length), readCorrections(value)]))
    saveFile(`${name}.json`, 'application/json', watchlistJson({ cases: stored.cases, corrections, settings: stored.settings }, today))
  }
  const read = async (input: HTMLInputElement) => {
    const given = input.files?.[0]
    if (!given) return
    setFile(given.size > 50_000_000 ? 'This is no watchlist: the file is too large.' : readWatchlist(await given.text()))
    // The same file can be chosen once more.
    input.value = ''
  }
  return (
    <section class="panel no-print" aria-labelledby="files">
      <h2 id="files">Files</h2>
      <p>
        The files are made and read in this browser. Nothing is sent anywhere.
      </p>
      <div class="row">
        <button type="button" onClick={everything}>
          Save everything (JSON)
        </button>
        <button type="button" onClick={() => saveFile(`${name}.csv`, 'text/csv', watchlistCsv(chosen, today, stored.settings.soonDays))}>
          Save a table of {which} (CSV)
        </button>
        <button type="button" onClick={() => saveFile(`${name}.ics`, 'text/calendar', watchlistIcs(chosen, Date.now()))}>
          Save the deadlines of {which} (calendar, .ics)
        </button>
      </div>
      <label class="field">
        <span>Bring in a file that was saved with “Save everything”</span>
        <input type="file" accept=".json,application/json" onChange={(event) => void read(event.currentTarget)} />
      </label>
      <div role="status">{typeof file === 'string' && <p class="wrong">{file} Nothing was changed.</p>}</div>
      {file !== null && typeof file !== 'string' && (
        <ImportPreview file={file} watched={stored.cases} changing={changing} onClose={() => setFile(null)} />
      )}
    </section>
  )
}
