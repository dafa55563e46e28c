import type { LogRow } from '../log/row.ts'
import { csv, guarded, type Cell } from './csv.ts'

const head = [
  'Body',
  'Reference',
  'Category',
  'Subcategory',
  'Outcome',
  'Decision date',
  'Row',
  'Limit',
  'Rule',
  'Length',
  'Source',
  'Start from',
  'Start until',
  'End from',
  'End until',
  'Due from',
  'Due until',
  'Least days taken',
  'Most days taken',
  'Least days past',
  'Most days past',
  'State',
  'Certain',
  'Words',
  'Paragraphs',
  'Address',
  'Read on',
]

const cells = (row: LogRow): Cell[] => [
  row.bodies.join('; '),
  row.reference,
  row.category,
  row.subcategory,
  row.outcome,
  row.decided,
  row.kind,
  row.name,
  row.rule,
  row.length,
  row.source,
  row.start?.from ?? null,
  row.start?.to ?? null,
  row.end?.from ?? null,
  row.end?.to ?? null,
  row.due?.from ?? null,
  row.due?.to ?? null,
  row.took?.[0] ?? null,
  row.took?.[1] ?? null,
  row.past?.[0] ?? null,
  row.past?.[1] ?? null,
  row.state,
  row.certain ? 'yes' : 'no',
  row.words,
  row.paragraphs.join('; ') || null,
  row.url,
  row.readOn,
]

/** The reading log as a table: one row a limit and one a figure. */
export const logCsv = (rows: readonly LogRow[]): string => csv([head, ...rows.map(cells)])

/** The same as JSON. */
export const logJson = (rows: readonly LogRow[]): string =>
  `${JSON.stringify({ format: 'overdue-reading-log', version: 1, rows }, null, 1)}\n`

/** The same for the clipboard, as spreadsheets take it: cells parted by tabs. */
export const logTable = (rows: readonly LogRow[]): string =>
  `${[head, ...rows.map(cells)].map((row) => row.map(tabCell).join('\t')).join('\n')}\n`

/** A cell of such a table is one line, and none that a spreadsheet would run as a formula. */
function tabCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  return guarded(cell.replace(/\s+/g, ' '))
}
