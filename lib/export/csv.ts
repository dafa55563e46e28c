/** A cell: null is empty, numbers stay numbers. */
export type Cell = string | number | null

/** The byte order mark, without which spreadsheets take a table for another encoding. */
const MARK = '\uFEFF'

/**
 * A table as RFC 4180 has it, with CRLF and a byte order mark.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it: pages and files are not trusted.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string => MARK + csvRows(rows)

/** Rows to be added to such a table. */
export const csvRows = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')

/**
 * What a spreadsheet may run. The wide forms and the mathematical minus count as well: some take them for the plain ones. White
 * space and what cannot be seen (control characters, marks of direction, spaces without width) is passed over.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠−﹣﹦﹢﹫]|^[\t\r\n]/u

/** A text that no spreadsheet runs as a formula. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = guarded(cell)
  // A semicolon parts cells in the spreadsheets of some countries, and what stands behind it would begin one.
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
