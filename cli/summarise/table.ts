import type { Collection } from './collect.ts'
import { everything, type Group } from './groups.ts'
import { COLUMNS, HEADINGS, leftOut, NOTES } from './words.ts'
import { csv, type Cell } from '../../lib/export/csv.ts'

/** Longer names are cut in a table for the terminal; all other forms have them whole. */
const NAME = 44

/** A summary as plain text, its columns under one another. */
export function summaryText(collection: Collection, groups: Group[][]): string {
  const parts = groups.map((list) => {
    const by = list[0]?.by
    if (!by) return ''
    return aligned([
      [HEADINGS[by], ...COLUMNS.map(({ head }) => head)],
      ...list.map((group) => [cut(group.name), ...COLUMNS.map(({ of }) => of(group.figures))]),
    ])
  })
  const all = everything(collection)
  const whole = aligned([
    ['', ...COLUMNS.map(({ head }) => head)],
    ['All decisions', ...COLUMNS.map(({ of }) => of(all))],
  ])
  return [whole, ...parts.filter(Boolean), [...NOTES, leftOut(collection)].filter(Boolean).join('\n')].join('\n\n') + '\n'
}

const cut = (name: string) => (name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name)

function aligned(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** A summary as one table for spreadsheets and statistics programs. Ranges are two columns. */
export const summaryCsv = (groups: Group[][]): string =>
  csv([
    [
      'by',
      'group',
      'rule',
      'decisions',
      'upheld',
      'checked',
      'late',
      'perhaps_late',
      'median_late_least',
      'median_late_most',
      'p90_late_least',
      'p90_late_most',
      'actions',
      'actions_with_last_day',
      'median_days_allowed',
    ],
    ...groups
      .flat()
      .map(({ by, name, rule, figures: f }): Cell[] => [
        by,
        name,
        rule,
        f.decisions,
        f.upheld,
        f.checked,
        f.late,
        f.perhaps,
        f.median?.least ?? null,
        f.median?.most ?? null,
        f.ninetieth?.least ?? null,
        f.ninetieth?.most ?? null,
        f.actions,
        f.dated,
        f.allowed,
      ]),
  ])

/** The decisions behind the figures: a row for each decision in each group. */
export const behindCsv = ({ decisions }: Collection, groups: Group[][]): string =>
  csv([
    ['by', 'group', 'rule', 'reference', 'url', 'decision_date', 'outcome', 'late_least', 'late_most', 'actions'],
    ...groups.flat().flatMap(({ by, name, rule, members }) =>
      members.map(({ at, late }): Cell[] => {
        const { reference, url, date, outcome, actions } = decisions[at]!
        return [by, name, rule, reference, url, date, outcome, late?.least ?? null, late?.most ?? null, actions]
      }),
    ),
  ])
