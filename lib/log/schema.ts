import * as s from '../watchlist/shape.ts'
import { most } from '../watchlist/case.ts'
import { mostRows, type LogRow } from './row.ts'

const line = s.textTo(most.line)
const text = s.textTo(most.text)

const row = s.strictObject({
  id: line,
  decision: s.id,
  kind: s.oneOf('limit', 'figure'),
  bodies: s.listTo(20, line),
  reference: s.nullable(line),
  category: s.nullable(line),
  subcategory: s.nullable(line),
  outcome: s.nullable(line),
  decided: s.nullable(s.day),
  name: text,
  rule: s.nullable(line),
  length: line,
  source: text,
  start: s.nullable(s.span),
  end: s.nullable(s.span),
  due: s.nullable(s.span),
  took: s.nullable(s.range),
  past: s.nullable(s.range),
  state: s.oneOf('late', 'not done', 'perhaps late', 'kept', 'not checked'),
  certain: s.yesNo,
  words: text,
  paragraphs: s.listTo(50, s.number),
  url: s.address,
  readOn: s.day,
})

/** Rows as a page sends them: those of the right shape. A page is trusted no more than a file. */
export const readLogRows = (rows: readonly unknown[]): LogRow[] =>
  rows.slice(0, mostRows).filter((each): each is LogRow => s.fits(row, each))
