/** A cell: null is empty, numbers stay numbers. */
export type Cell = string | number | null

/**
 * A table as RFC 4180 has it, with CRLF and a byte order mark, without which spreadsheets take it for another encoding.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it: pages and files are not trusted.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  // The wide forms count as well: some spreadsheets take them for the plain ones. White space before them is passed over.
  const text = /^\s*[=+\-@|%＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
