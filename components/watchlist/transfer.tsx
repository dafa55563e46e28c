import { useMemo, useState } from 'preact/hooks'
import type { Day } from '../../lib/calendar/span.ts'
import { formatCount, formatDay } from '../../lib/calendar/words.ts'
import { limitsCsv, watchlistCsv } from '../../lib/export/watchlist-csv.ts'
import { watchlistIcs } from '../../lib/export/watchlist-ics.ts'
import { readWatchlist, watchlistJson, type ReadFile } from '../../lib/export/watchlist-json.ts'
import { limits } from '../../lib/rules/index.ts'
import { allOf } from '../../lib/watchlist/find.ts'
import { readCorrections } from '../../lib/watchlist/schema.ts'
import { ImportPreview } from './import-preview.tsx'
import { saveFile } from './save-file.ts'
import type { Stored } from './stored.ts'
import type { Changing } from './use-change.ts'

interface Props {
  stored: Stored
  today: Day
  changing: Changing
}

/** The watchlist as files, and files into the watchlist. */
export function Transfer({ stored, today, changing }: Props) {
  const [file, setFile] = useState<ReadFile | string | null>(null)
  const [tag, setTag] = useState('')
  const [past, setPast] = useState(false)
  const { cases, settings, backup } = stored
  const tags = useMemo(() => allOf(cases, 'tags'), [cases])
  const chosen = tag ? cases.filter((each) => each.tags.includes(tag)) : cases
  const name = `overdue-${today}`
  const everything = () => {
    const corrections = Object.fromEntries(
      [...stored.corrections].map(([key, value]) => [key.slice('correct:'.length), readCorrections(value)]),
    )
    saveFile(`${name}.json`, 'application/json', watchlistJson({ cases, corrections, settings }, today))
    void changing.make({ do: 'backed-up', on: today }, 'The file was handed to the browser.')
  }
  const read = async (input: HTMLInputElement) => {
    const given = input.files?.[0]
    if (!given) return
    setFile(given.size > 50_000_000 ? 'This is no watchlist: the file is too large.' : readWatchlist(await given.text()))
    // The same file can be chosen once more.
    input.value = ''
  }
  return (
    <>
      <section class="part" aria-labelledby="backup">
        <h2 id="backup">Backup</h2>
        <p>
          One file with every case, note, correction and setting. Bring it in again on another computer, or after a fault.{' '}
          {backup ? `The last one was saved on ${formatDay(backup)}.` : 'None has been saved yet.'}
        </p>
        <button type="button" class="button main" onClick={everything}>
          Save everything (JSON)
        </button>
        <label>
          <span class="label-line">Bring in a file that was saved with “Save everything”</span>
          <input class="field" type="file" accept=".json,application/json" onChange={(event) => void read(event.currentTarget)} />
        </label>
        <div role="status">{typeof file === 'string' && <p class="wrong">{file} Nothing was changed.</p>}</div>
        {file !== null && typeof file !== 'string' && (
          <ImportPreview file={file} watched={cases} changing={changing} onClose={() => setFile(null)} />
        )}
      </section>
      <section class="part" aria-labelledby="tables">
        <h2 id="tables">Table and calendar</h2>
        {tags.length > 0 && (
          <label>
            <span class="label-line">Which cases</span>
            <select class="field" value={tag} onChange={(event) => setTag(event.currentTarget.value)}>
              <option value="">All cases</option>
              {tags.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
        )}
        <p>Tables for a spreadsheet, with the result of each case and the days late: one row an action, or one row a time limit.</p>
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`${name}.csv`, 'text/csv', watchlistCsv(chosen, today, settings.soonDays))}
        >
          Save a table of the actions of {formatCount(chosen.length, 'case')} (CSV)
        </button>
        <button type="button" class="button" onClick={() => saveFile(`${name}-limits.csv`, 'text/csv', limitsCsv(chosen, limits))}>
          Save a table of their time limits (CSV)
        </button>
        <p>A calendar file, with an alarm on the morning before each last day.</p>
        <label class="tickline">
          <input type="checkbox" checked={past} onChange={(event) => setPast(event.currentTarget.checked)} /> Also what has passed or is
          done
        </label>
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`${name}.ics`, 'text/calendar', watchlistIcs(chosen, today, Date.now(), past))}
        >
          Save the deadlines of {formatCount(chosen.length, 'case')} (calendar, .ics)
        </button>
      </section>
    </>
  )
}
