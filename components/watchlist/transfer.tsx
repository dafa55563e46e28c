import { useMemo, useState } from 'preact/hooks'
import { say, sayDay } from '../../lib/interface/say.ts'
import type { Day } from '../../lib/calendar/span.ts'
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
    void changing.make({ do: 'backed-up', on: today }, say('files_handed'))
  }
  const read = async (input: HTMLInputElement) => {
    const given = input.files?.[0]
    if (!given) return
    setFile(given.size > 50_000_000 ? say('files_tooLarge') : readWatchlist(await given.text()))
    // The same file can be chosen once more.
    input.value = ''
  }
  return (
    <>
      <section class="part" aria-labelledby="backup">
        <h2 id="backup">{say('files_backup')}</h2>
        <p>
          {say('files_backupIs')} {backup ? say('files_lastSaved', { day: sayDay(backup) }) : say('files_noneSaved')}
        </p>
        <button type="button" class="button main" onClick={everything}>
          {say('files_saveAll')}
        </button>
        <label>
          <span class="label-line">{say('files_bringIn')}</span>
          <input class="field" type="file" accept=".json,application/json" onChange={(event) => void read(event.currentTarget)} />
        </label>
        <div role="status">
          {typeof file === 'string' && (
            <p class="wrong">
              {file} {say('files_unchanged')}
            </p>
          )}
        </div>
        {file !== null && typeof file !== 'string' && (
          <ImportPreview file={file} watched={cases} changing={changing} onClose={() => setFile(null)} />
        )}
      </section>
      <section class="part" aria-labelledby="tables">
        <h2 id="tables">{say('files_tables')}</h2>
        {tags.length > 0 && (
          <label>
            <span class="label-line">{say('files_whichCases')}</span>
            <select class="field" value={tag} onChange={(event) => setTag(event.currentTarget.value)}>
              <option value="">{say('files_allCases')}</option>
              {tags.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
        )}
        <p>{say('files_tablesAre')}</p>
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`${name}.csv`, 'text/csv', watchlistCsv(chosen, today, settings.soonDays))}
        >
          {say('files_saveActions', { n: chosen.length })}
        </button>
        <button type="button" class="button" onClick={() => saveFile(`${name}-limits.csv`, 'text/csv', limitsCsv(chosen, limits))}>
          {say('files_saveLimits')}
        </button>
        <p>{say('files_calendarIs')}</p>
        <label class="tickline">
          <input type="checkbox" checked={past} onChange={(event) => setPast(event.currentTarget.checked)} /> {say('files_alsoPast')}
        </label>
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`${name}.ics`, 'text/calendar', watchlistIcs(chosen, today, Date.now(), past))}
        >
          {say('files_saveCalendar', { n: chosen.length })}
        </button>
      </section>
    </>
  )
}
