import type { Day } from '../calendar/span.ts'
import { readDay } from './read-day.ts'

/** What the lines between title and summary say. */
export interface Metadata {
  category: string | null
  subcategory: string | null
  outcome: string | null
  decisionDate: Day | null
  problems: string[]
}

const LABELS: [keyof Rows, RegExp][] = [
  ['date', /^(?:(?:final )?decision date|date(?: of (?:final )?decision)?|date decided)$/i],
  ['category', /^(?:category|topic|subject)$/i],
  ['subcategory', /^sub-?(?: ?category| ?topic)$/i],
  ['outcome', /^(?:decision|outcome|(?:decision )?status)$/i],
]
interface Rows {
  category?: string
  subcategory?: string
  outcome?: string
  date?: string
}
const KNOWN = '(?:sub-?category|category|(?:final )?decision date|date of decision|decision|outcome)'
const clean = (text: string) =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()

function put(rows: Rows, label: string, value: string): void {
  const key = LABELS.find(([, pattern]) => pattern.test(clean(label).replace(/ ?:$/, '')))?.[0]
  if (key && clean(value)) rows[key] ??= clean(value)
}

/** Rows from .label/.value pairs, wherever they stand. */
function fromPairs(root: ParentNode): Rows {
  const rows: Rows = {}
  for (const label of Array.from(root.querySelectorAll('.label, dt')).slice(0, 40)) {
    const next = label.nextElementSibling
    const value = next?.matches('.value, dd') ? next : label.parentElement?.querySelector('.value')
    if (value) put(rows, label.textContent ?? '', value.textContent ?? '')
  }
  return rows
}

/** Rows from the text "Category : … Decision : … Decision date : …", on lines of their own or run together. */
function fromText(head: string): Rows {
  const rows: Rows = {}
  const parts = head.slice(0, 4000).split(new RegExp(`(?:^|\\n|(?<=\\S) )(?=${KNOWN} ?:)`, 'i'))
  for (const part of parts) {
    const row = /^([A-Za-z][A-Za-z -]{3,24}?) ?:([^\n]*)(?:\n([^\n]+))?/.exec(part)
    if (row) put(rows, row[1]!, row[2]!.trim() || (row[3] ?? ''))
  }
  return rows
}

/**
 * Category, outcome and date of a decision, read twice: from the page's pairs and from its text. What only one of them
 * gives is taken; where they disagree the pairs lead and a sentence says so.
 * @param root where the pairs are looked for
 * @param head the text before the first section
 * @param text the whole text: a date that stands elsewhere on a line of its own is found too
 */
export function readMetadata(root: ParentNode, head: string, text: string): Metadata {
  const pairs = fromPairs(root)
  const lines = fromText(head)
  const dates = Array.from(text.matchAll(/^(?:final )?decision date ?: ?(.{6,40})$/gim), ([, day]) => day!)
  lines.date ??= dates[0]
  const problems: string[] = []
  const other = dates.find((day) => readDay(day) !== readDay(dates[0]!))
  if (other) problems.push(`The page gives two decision dates, “${dates[0]}” and “${other}”. The first is used.`)
  for (const [key, name] of [
    ['category', 'category'],
    ['outcome', 'outcome'],
    ['date', 'decision date'],
  ] as const) {
    const [a, b] = [pairs[key], lines[key]]
    const same = a?.toLowerCase() === b?.toLowerCase() || (key === 'date' && readDay(a ?? '') === readDay(b ?? ''))
    if (a && b && !same) problems.push(`The page gives its ${name} twice, as “${a}” and “${b}”. The first is used.`)
  }
  const { category, subcategory, outcome, date } = { ...lines, ...pairs }
  const levels = category?.split(/\s*[>›»]\s*/).filter(Boolean) ?? []
  const decisionDate = date ? readDay(date) : null
  if (date && !decisionDate) problems.push(`The page’s decision date, “${date.slice(0, 60)}”, is not a day that can be counted with.`)
  const [first = null, second = null] = levels
  return { category: first, subcategory: subcategory ?? second, outcome: outcome ?? null, decisionDate, problems }
}
