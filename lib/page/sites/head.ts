import { joinLines } from '../assemble.ts'
import type { Line } from '../read-lines.ts'
import type { Head, Site } from './site.ts'

/**
 * Marks the lines at the head of a page, and reads its rows of label and value: the value in a line of its own ("Case ref:",
 * "209900301"), or behind the label in one ("Case ID 209900102").
 * @param lines of the page, in order, without its title
 */
export function readHead(lines: readonly Line[], { labels, openingIsHead }: Pick<Site, 'labels' | 'openingIsHead'>): Head {
  const known = new Set(labels)
  const rows = new Map<string, string>()
  const marked: Line[] = []
  // The head ends where something else follows its rows: a label in the story is none.
  let ended = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const label = ended ? null : labelOf(line.text, known)
    const next = lines[at + 1]
    if (label && label.rest) {
      put(label.name, label.rest)
      marked.push(asRow(line))
    } else if (label && next && !labelOf(next.text, known)) {
      put(label.name, next.text)
      marked.push(asRow(joinLines(line, next)))
      at++
    } else {
      ended ||= rows.size > 0
      marked.push(line)
    }
  }
  const first = marked.findIndex((line) => line.heading > 0)
  const opening = marked.slice(0, Math.max(0, first))
  if (openingIsHead) for (const [at, line] of opening.entries()) marked[at] = asRow(line)
  return { lines: marked, rows, opening: opening.map(({ text }) => text) }

  function put(name: string, value: string) {
    if (!rows.has(name)) rows.set(name, value.replace(/\s+/g, ' ').trim())
  }
}

const asRow = (line: Line): Line => ({ ...line, heading: 0, bold: false, label: false, item: null, row: true })

/** "Case ref:" · "Case ID 209900102": a known label at the beginning of a line, and what stands behind it. */
function labelOf(text: string, known: ReadonlySet<string>): { name: string; rest: string } | null {
  if (text.length > 200) return null
  const [, name = '', rest = ''] = /^([A-Za-z][A-Za-z ]{2,30}?) ?:(?:\s|$)(.*)$/s.exec(text) ?? []
  if (known.has(name.toLowerCase())) return { name: name.toLowerCase(), rest }
  const small = text.toLowerCase().replace(/\s+/g, ' ')
  // The longest: "landlord type" before "landlord".
  const begins = [...known].filter((label) => small === label || small.startsWith(`${label} `)).sort((a, b) => b.length - a.length)[0]
  return begins ? { name: begins, rest: text.slice(begins.length).trim() } : null
}
