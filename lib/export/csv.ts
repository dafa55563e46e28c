/** A cell: null is empty, numbers stay numbers. */
export type Cell = string | number | null

/**
 * A table as RFC 4180 has it, with CRLF and a byte order mark, without which spreadsheets take it for another encoding.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it: pages and files are not trusted.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`

/**
 * What a spreadsheet may run. The wide forms and the mathematical minus count as well: some take them for the plain ones. White
 * space and what cannot be seen (control characters, marks of direction, spaces without width) is passed over.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠−﹣﹦﹢﹫]|^[\t\r\n]/u

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  // A semicolon parts cells in the spreadsheets of some countries, and what stands behind it would begin one.
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
