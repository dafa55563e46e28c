import type { LogRow } from './row.ts'
import { compare } from '../text/compare.ts'

/** What the reader looks for in the log; '' stands for anything. */
export interface LogWanted {
  words: string
  body: string
  category: string
  limit: string
  year: string
  /** Only what the dates do not leave open. */
  certain: boolean
}

export const anyRow: LogWanted = { words: '', body: '', category: '', limit: '', year: '', certain: false }

export const logColumns = ['decided', 'body', 'reference', 'limit', 'length', 'start', 'end', 'past', 'state'] as const
export interface LogOrder {
  by: (typeof logColumns)[number]
  down: boolean
}
export const firstLogOrder: LogOrder = { by: 'decided', down: true }

/** What a row is searched for in, made once. */
const texts = new WeakMap<LogRow, string>()

/** Letters without accents and case; curly quotes as straight ones. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()

function textOf(row: LogRow): string {
  let text = texts.get(row)
  if (text === undefined) {
    const { bodies, reference, category, subcategory, outcome, name, words, source, decided } = row
    text = plain(
      [...bodies, reference, reference?.replaceAll(' ', ''), category, subcategory, outcome, name, words, source, decided]
        .filter(Boolean)
        .join(' '),
    )
    texts.set(row, text)
  }
  return text
}

/** The rows that are wanted, in the order in which they come: sort once, then find as often as the reader types. */
export function findRows(rows: readonly LogRow[], wanted: LogWanted): LogRow[] {
  const words = plain(wanted.words).split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      (!wanted.body || row.bodies.includes(wanted.body)) &&
      (!wanted.category || row.category === wanted.category) &&
      (!wanted.limit || row.name === wanted.limit) &&
      (!wanted.year || yearOf(row) === wanted.year) &&
      (!wanted.certain || row.certain) &&
      words.every((word) => textOf(row).includes(word)),
  )
}

/** The year of the decision; '' where it is not known. */
export const yearOf = ({ decided }: LogRow): string => decided?.slice(0, 4) ?? ''

/** Rows in an order; what has nothing in the column stands last, and of equals the latest decision first. */
export function sortRows(rows: readonly LogRow[], { by, down }: LogOrder): LogRow[] {
  const keys = new Map(rows.map((row) => [row, keyOf(row, by)]))
  const turn = down ? -1 : 1
  return rows.toSorted((a, b) => {
    const [one, other] = [keys.get(a)!, keys.get(b)!]
    if (one === '' || other === '') return (one === '' ? 1 : 0) - (other === '' ? 1 : 0) || tie(a, b)
    return (one < other ? -turn : one > other ? turn : 0) || tie(a, b)
  })
}

const tie = (a: LogRow, b: LogRow): number => compare(b.decided ?? '', a.decided ?? '') || compare(a.id, b.id)

function keyOf(row: LogRow, by: LogOrder['by']): string | number {
  switch (by) {
    case 'decided':
      return row.decided ?? ''
    case 'body':
      return plain(row.bodies.join(' '))
    case 'reference':
      return row.reference ?? ''
    case 'limit':
      return plain(row.name)
    case 'length':
      return row.length
    case 'start':
      return row.start?.from ?? ''
    case 'end':
      return row.end?.from ?? ''
    case 'past':
      return row.past?.[0] ?? ''
    case 'state':
      return row.state
  }
}

/** Reads what is looked for from the part of an address after "?". */
export function readLogView(search: string): { wanted: LogWanted; order: LogOrder } {
  const asked = new URLSearchParams(search)
  const said = (name: string) => asked.get(name) ?? ''
  const order = said('order')
  const by = logColumns.find((name) => name === order.replace(/^-/, ''))
  return {
    wanted: {
      words: said('words'),
      body: said('body'),
      category: said('category'),
      limit: said('limit'),
      year: said('year'),
      certain: said('certain') === 'yes',
    },
    order: by ? { by, down: order.startsWith('-') } : firstLogOrder,
  }
}

/** The same as it stands in an address; '' where nothing is asked for. */
export function writeLogView({ wanted: { certain, ...wanted }, order }: { wanted: LogWanted; order: LogOrder }): string {
  const said = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== ''))
  if (certain) said.set('certain', 'yes')
  if (order.by !== firstLogOrder.by || order.down !== firstLogOrder.down) said.set('order', `${order.down ? '-' : ''}${order.by}`)
  const text = said.toString()
  return text && `?${text}`
}
