import { useMemo, useState } from 'preact/hooks'
import { say, sayDay, sayNumber, type Said } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
import type { Day } from '../../lib/calendar/span.ts'
import { formatSpan } from '../../lib/calendar/words.ts'
import { logCsv, logJson, logTable } from '../../lib/export/log-table.ts'
import { anyRow, findRows, readLogView, sortRows, writeLogView, yearOf, type LogOrder, type LogWanted } from '../../lib/log/find.ts'
import type { LogRow } from '../../lib/log/row.ts'
import { shorten } from '../../lib/text/shorten.ts'
import { passageUrl } from '../../lib/watchlist/passage.ts'
import { shortBody } from '../../lib/watchlist/short-name.ts'
import { PageHead } from '../shared/page-head.tsx'
import { shortDay } from '../watchlist/case-row.tsx'
import { useLive, type Live } from '../watchlist/live.ts'
import { SaidBar } from '../watchlist/said-bar.tsx'
import { saveFile } from '../watchlist/save-file.ts'
import type { Stored } from '../watchlist/stored.ts'
import { useChange } from '../watchlist/use-change.ts'
import { useToday } from '../watchlist/use-today.ts'
import { Groups } from './groups.tsx'
import { useLog } from './use-log.ts'

/** Rows drawn at a time. */
const step = 50

const columns: { by: LogOrder['by']; words: Said; kind: string }[] = [
  { by: 'decided', words: 'log_decided', kind: 'num' },
  { by: 'body', words: 'log_council', kind: '' },
  { by: 'reference', words: 'log_reference', kind: 'ref' },
  { by: 'limit', words: 'log_limit', kind: '' },
  { by: 'length', words: 'log_length', kind: '' },
  { by: 'start', words: 'log_start', kind: '' },
  { by: 'end', words: 'log_end', kind: '' },
  { by: 'past', words: 'log_past', kind: 'r' },
  { by: 'state', words: 'log_state', kind: '' },
]

/** Every limit and figure of every decision that was opened since the log was switched on: search, sort, count, take out. */
export function LogPage({ all }: { all: Live<Stored> }) {
  const { settings } = useLive(all)
  const { rows, trouble } = useLog()
  const today = useToday()
  const changing = useChange()
  const [{ wanted, order }, setView] = useState(() => readLogView(location.search))
  const [shown, setShown] = useState(step)
  const [sure, setSure] = useState(false)
  const sorted = useMemo(() => sortRows(rows ?? [], order), [rows, order])
  const found = useMemo(() => findRows(sorted, wanted), [sorted, wanted])
  const limits = useMemo(() => found.filter(({ kind }) => kind === 'limit'), [found])
  const choices = useMemo(() => choicesOf(rows ?? []), [rows])
  const show = (next: { wanted: LogWanted; order: LogOrder }) => {
    setView(next)
    setShown(step)
    history.replaceState(null, '', `${location.pathname}${writeLogView(next)}`)
  }
  const want = (part: Partial<LogWanted>) => show({ wanted: { ...wanted, ...part }, order })
  const copy = () =>
    void navigator.clipboard.writeText(logTable(found)).then(
      () => changing.say(say('log_copied', { n: found.length })),
      () => changing.say(say('log_notCopied')),
    )
  const clear = async () => {
    if (await changing.make({ do: 'log-remove', ids: null }, say('log_emptied'))) setSure(false)
  }
  const turn = (log: boolean) => void changing.make({ do: 'settings', set: { log } }, log ? say('log_isOn') : say('log_isOff'))
  const choice = (name: string, every: string, field: 'category' | 'limit' | 'year' | 'body', values: string[]) => (
    <select class="field" aria-label={name} value={wanted[field]} onChange={(event) => want({ [field]: event.currentTarget.value })}>
      <option value="">{every}</option>
      {values.map((value) => (
        <option key={value}>{value}</option>
      ))}
    </select>
  )
  const any = (rows?.length ?? 0) > 0
  return (
    <>
      <PageHead here="log" />
      <main class="page">
        <div class="title">
          <div>
            <h1>{say('log_title')}</h1>
            <p class="lead">
              {rows === null ? (
                say('log_loading')
              ) : (
                <Lead rows={rows} limits={rows.length === found.length ? limits : rows.filter(({ kind }) => kind === 'limit')} />
              )}
            </p>
          </div>
          {any && (
            <div class="row-acts no-print">
              <button type="button" class="button" onClick={copy}>
                {say('log_copy')}
              </button>
              <button type="button" class="button" onClick={() => saveFile(`overdue-log-${today}.csv`, 'text/csv', logCsv(found))}>
                {say('log_csv')}
              </button>
              <button
                type="button"
                class="button"
                onClick={() => saveFile(`overdue-log-${today}.json`, 'application/json', logJson(found))}
              >
                {say('log_json')}
              </button>
              <button type="button" class="button plain" aria-expanded={sure} onClick={() => setSure(!sure)}>
                {say('log_clear')}
              </button>
            </div>
          )}
        </div>
        {trouble && <p class="notice">{trouble}</p>}
        {sure && (
          <p class="notice">
            <span>{say('log_clearAsked', { n: rows!.length })}</span>
            <button type="button" class="button" onClick={() => void clear()}>
              {say('log_clearNow')}
            </button>
            <button type="button" class="button plain" onClick={() => setSure(false)}>
              {say('log_keep')}
            </button>
          </p>
        )}
        <label class="tickline no-print">
          <input type="checkbox" checked={settings.log} onChange={(event) => turn(event.currentTarget.checked)} />
          <span>{say('log_keepLog')}</span>
        </label>
        {any && (
          <>
            <search class="finds no-print">
              <span class="find">
                <input
                  class="field"
                  type="search"
                  aria-label={say('log_search')}
                  placeholder={say('log_searchWhat')}
                  value={wanted.words}
                  onInput={(event) => want({ words: event.currentTarget.value })}
                />
              </span>
              {choice(say('log_council'), say('log_allCouncils'), 'body', choices.bodies)}
              {choice(say('log_category'), say('log_allCategories'), 'category', choices.categories)}
              {choice(say('log_limit'), say('log_allLimits'), 'limit', choices.limits)}
              {choice(say('log_year'), say('log_allYears'), 'year', choices.years)}
              <label class="tickbox">
                <input type="checkbox" checked={wanted.certain} onChange={(event) => want({ certain: event.currentTarget.checked })} />{' '}
                {say('log_certainOnly')}
              </label>
              {writeLogView({ wanted, order: { by: 'decided', down: true } }) && (
                <button type="button" class="button small" onClick={() => want(anyRow)}>
                  {say('log_showAll')}
                </button>
              )}
            </search>
            <Groups rows={limits} onChoose={want} />
            <div class="h2row">
              <h2>
                {say('log_rows')} <span class="soft">{sayNumber(found.length)}</span>
              </h2>
            </div>
            <table role="table" class="rows">
              <caption class="heard">{say('log_rowsCaption')}</caption>
              <thead role="rowgroup">
                <tr role="row">
                  {columns.map(({ by, words, kind }) => (
                    <th
                      key={by}
                      role="columnheader"
                      scope="col"
                      class={kind}
                      aria-sort={order.by === by ? (order.down ? 'descending' : 'ascending') : undefined}
                    >
                      <button
                        type="button"
                        class="sort"
                        onClick={() =>
                          show({ wanted, order: { by, down: order.by === by ? !order.down : by === 'decided' || by === 'past' } })
                        }
                      >
                        {say(words)} {order.by === by && <i class={order.down ? 'caret' : 'caret up'} />}
                      </button>
                    </th>
                  ))}
                  <th role="columnheader" scope="col" class="no-print">
                    <span class="heard">{say('log_remove')}</span>
                  </th>
                </tr>
              </thead>
              <tbody role="rowgroup">
                {found.slice(0, shown).map((row) => (
                  <Row
                    key={row.id}
                    row={row}
                    onRemove={() => void changing.make({ do: 'log-remove', ids: [row.id] }, say('log_rowRemoved'))}
                  />
                ))}
              </tbody>
            </table>
            {found.length > shown && (
              <p class="end">
                <button type="button" class="button" onClick={() => setShown(shown + step)}>
                  {say('log_showMore', { count: sayNumber(Math.min(step, found.length - shown)) })}
                </button>
              </p>
            )}
          </>
        )}
        {rows !== null && !any && <p class="end">{settings.log ? say('log_begin') : say('log_offAndEmpty')}</p>}
      </main>
      <SaidBar changing={changing} />
    </>
  )
}

/** "279 limits in 87 decisions about 79 councils, read since 2 September 2026." */
function Lead({ rows, limits }: { rows: readonly LogRow[]; limits: readonly LogRow[] }) {
  if (!rows.length) return <>{say('log_keptHere')}</>
  const decisions = new Set(rows.map(({ decision }) => decision)).size
  const bodies = new Set(rows.flatMap((row) => row.bodies)).size
  const since = rows.reduce<Day>((first, { readOn }) => (readOn < first ? readOn : first), rows[0]!.readOn)
  return (
    <>
      <Sentence
        of="log_overview"
        values={{
          limits: say('log_limits', { n: limits.length }),
          decisions: say('log_decisions', { n: decisions }),
          bodies: say('log_bodies', { n: bodies }),
          day: sayDay(since),
        }}
        parts={{ bold: (words) => <b>{words}</b> }}
      />
    </>
  )
}

const stateTags: Record<LogRow['state'], [words: Said, kind: string]> = {
  late: ['log_late', 'late'],
  'not done': ['log_notDone', 'open'],
  'perhaps late': ['log_perhaps', 'perhaps'],
  kept: ['log_stateKept', 'kept'],
  'not checked': ['log_notChecked', 'none'],
}

function Row({ row, onRemove }: { row: LogRow; onRemove(): void }) {
  const [words, kind] = stateTags[row.state]
  const figure = row.kind === 'figure'
  const where = row.paragraphs.length ? say('log_paragraph', { paragraphs: row.paragraphs.join(', ') }) : ''
  const about = [row.words && `“${row.words}”`, where, row.source].filter(Boolean).join(' · ')
  const link = row.words ? passageUrl(row.url, row.words.split(' … ')[0]!) : row.url
  return (
    <tr role="row">
      <td role="cell" class="num">
        {row.decided ? shortDay(row.decided) : say('log_notGiven')}
      </td>
      <th role="rowheader" scope="row">
        <span title={row.bodies.join(', ')}>{row.bodies.map(shortBody).join(', ')}</span>
      </th>
      <td role="cell" class="ref">
        <a href={link} target="_blank" rel="noreferrer" title={about}>
          {row.reference ?? 'page'}
        </a>
      </td>
      <td role="cell" title={about}>
        {figure ? `“${shorten(row.name, 80)}”` : shorten(row.name, 80)}
      </td>
      <td role="cell" class="num">
        <span class="k">{figure ? 'figure' : 'limit'} </span>
        {row.length}
      </td>
      <td role="cell" class="num">
        {row.start && <span class="k">{say('log_from')} </span>}
        {row.start && span(row.start)}
      </td>
      <td role="cell" class="num">
        {row.end && <span class="k">{say('log_to')} </span>}
        {row.end && span(row.end)}
      </td>
      <td role="cell" class="r">
        {row.past && <span class="k">{say('log_pastBefore')} </span>}
        {row.past &&
          (row.past[0] === row.past[1]
            ? signed(row.past[0])
            : say('log_pastRange', { least: signed(row.past[0]), most: signed(row.past[1]) }))}
      </td>
      <td role="cell" class="st">
        <span class={`tag ${figure ? 'none' : kind}`}>{figure ? say('log_figure') : say(words)}</span>
      </td>
      <td role="cell" class="no-print">
        <button
          type="button"
          class="button plain small"
          aria-label={say('log_removeRow', { name: row.name, reference: row.reference ?? row.decision })}
          onClick={onRemove}
        >
          ×
        </button>
      </td>
    </tr>
  )
}

const span = ({ from, to }: { from: Day; to: Day }): string => (from === to ? shortDay(from) : formatSpan({ from, to }))
const signed = (days: number): string => (days < 0 ? `−${-days}` : String(days))

function choicesOf(rows: readonly LogRow[]) {
  const of = (values: (string | null)[]) =>
    [...new Set(values.filter((value): value is string => Boolean(value)))].sort((a, b) => a.localeCompare(b, 'en-GB'))
  return {
    bodies: of(rows.flatMap(({ bodies }) => bodies)),
    categories: of(rows.map(({ category }) => category)),
    limits: of(rows.flatMap(({ kind, name }) => (kind === 'limit' ? [name] : []))),
    years: of(rows.map(yearOf)).toReversed(),
  }
}
