import type { Action, Clock, DecisionRecord, Stated } from '../../lib/index.ts'
import type { PageRead } from './read-page.ts'

/** A cell of a table: text (days as YYYY-MM-DD), a whole number, or nothing. */
export type TableCell = string | number | null

type Type = 'STRING' | 'INT32' | 'DOUBLE'

interface Column<Row> {
  name: string
  type: Type
  /** What the value is, where its name does not say it. */
  about?: string
  of: (row: Row) => TableCell
}

/** One of the tables into which records are laid out for statistics programs and data bases. */
export interface Table<Row = unknown> {
  name: TableName
  columns: Column<Row>[]
  /** The rows that a page gives. */
  rows: (page: PageRead) => Row[]
}

export type TableName = 'decisions' | 'limits' | 'figures' | 'actions' | 'errors'

interface Of<Part> {
  file: string
  record: DecisionRecord
  part: Part
}

const text = <Row>(name: string, of: (row: Row) => string | null | undefined, about?: string): Column<Row> => ({
  name,
  type: 'STRING',
  about,
  of: (row) => of(row) ?? null,
})
const whole = <Row>(name: string, of: (row: Row) => number | null | undefined, about?: string): Column<Row> => ({
  name,
  type: 'INT32',
  about,
  of: (row) => of(row) ?? null,
})
const decimal = <Row>(name: string, of: (row: Row) => number | null | undefined, about?: string): Column<Row> => ({
  name,
  type: 'DOUBLE',
  about,
  of: (row) => of(row) ?? null,
})
const list = (items: readonly (string | number)[]) => items.join('; ') || null
const most = (numbers: number[]) => (numbers.length ? Math.max(...numbers) : null)

/** What every row begins with, so that tables can be joined by it. */
const of = <Part>(): Column<Of<Part>>[] => [
  text('file', ({ file }) => file),
  text('url', ({ record }) => record.url),
  text('reference', ({ record }) => record.reference),
]
const rowsOf =
  <Part>(parts: (record: DecisionRecord) => Part[]) =>
  (page: PageRead): Of<Part>[] =>
    'record' in page ? parts(page.record).map((part) => ({ file: page.name, record: page.record, part })) : []

const decisions: Table<Of<DecisionRecord>> = {
  name: 'decisions',
  rows: rowsOf((record) => [record]),
  columns: [
    ...of<DecisionRecord>(),
    text('kind', ({ record }) => record.kind, 'statement, report or news'),
    text('title', ({ record }) => record.title),
    text('bodies', ({ record }) => list(record.bodies), 'several with "; " between'),
    text('category', ({ record }) => record.category),
    text('subcategory', ({ record }) => record.subcategory),
    text('outcome', ({ record }) => record.outcome),
    text('decision_date', ({ record }) => record.decisionDate),
    text('article_date', ({ record }) => record.articleDate),
    text('satisfied_on', ({ record }) => record.satisfiedOn, 'when the Ombudsman was satisfied with the response'),
    whole('chapter', ({ record }) => record.chapter),
    text('headline', ({ record }) => record.headline?.short),
    text('headline_sentence', ({ record }) => record.headline?.sentence),
    whole('limits', ({ record }) => record.delays.length, 'time limits that could be checked'),
    whole('limits_late', ({ record }) => record.delays.filter(({ late }) => late[0] > 0).length, 'late for certain'),
    whole('late_least', ({ record }) => most(record.delays.map(({ late }) => late[0])), 'days late of the latest, at the least'),
    whole('late_most', ({ record }) => most(record.delays.map(({ late }) => late[1])), 'at the most'),
    whole('figures', ({ record }) => record.stated.length),
    whole('actions', ({ record }) => record.actions.length),
    text('cited', ({ record }) => list(record.citedReferences), 'references of other decisions'),
    text('problems', ({ record }) => record.problems.join(' ') || null),
  ],
}

const limits: Table<Of<Clock>> = {
  name: 'limits',
  rows: rowsOf((record) => record.delays),
  columns: [
    ...of<Clock>(),
    text('id', ({ part }) => part.id),
    text('rule', ({ part }) => part.rule, 'id in the rulebook, page-limit or agreed-action'),
    text('name', ({ part }) => part.name),
    text('limit', ({ part }) => String(part.limit.value)),
    text('unit', ({ part }) => part.limit.unit),
    text('limit_from', ({ part }) => part.limitFrom),
    text('limit_words', ({ part }) => part.limitWords?.text),
    text('start_from', ({ part }) => part.start?.from, 'first day that the start can be'),
    text('start_to', ({ part }) => part.start?.to, 'last'),
    text('start_words', ({ part }) => part.start?.words?.text),
    whole('start_paragraph', ({ part }) => part.start?.words?.paragraph),
    text('end_from', ({ part }) => part.end?.from),
    text('end_to', ({ part }) => part.end?.to),
    text('end_words', ({ part }) => part.end?.words?.text),
    whole('end_paragraph', ({ part }) => part.end?.words?.paragraph),
    text('due_from', ({ part }) => part.due?.from),
    text('due_to', ({ part }) => part.due?.to),
    whole('elapsed_least', ({ part }) => part.elapsed?.[0], 'calendar days'),
    whole('elapsed_most', ({ part }) => part.elapsed?.[1]),
    whole('late_least', ({ part }) => part.late[0], 'calendar days past the due day'),
    whole('late_most', ({ part }) => part.late[1]),
    whole('open', ({ part }) => Number(part.open), '1 where it had not ended by the decision'),
    text('notes', ({ part }) => part.notes.join(' ') || null),
  ],
}

const figures: Table<Of<Stated>> = {
  name: 'figures',
  rows: rowsOf((record) => record.stated),
  columns: [
    ...of<Stated>(),
    text('id', ({ part }) => part.id),
    text('text', ({ part }) => part.text),
    text('kind', ({ part }) => part.kind, 'total, or excess over a limit'),
    decimal('value', ({ part }) => part.value),
    decimal('most', ({ part }) => part.most),
    text('unit', ({ part }) => part.unit),
    text('limiting', ({ part }) => part.limiting, '"nearly", "over"'),
    decimal('limit', ({ part }) => part.limit?.value),
    text('limit_unit', ({ part }) => part.limit?.unit),
    text('said', ({ part }) => part.said, 'finding, or allegation of the complainant'),
    whole('paragraph', ({ part }) => part.words.paragraph),
  ],
}

const actions: Table<Of<Action>> = {
  name: 'actions',
  rows: rowsOf((record) => record.actions),
  columns: [
    ...of<Action>(),
    text('id', ({ part }) => part.id),
    text('text', ({ part }) => part.text),
    text('kind', ({ part }) => part.kind),
    text('status', ({ part }) => part.status),
    decimal('within', ({ part }) => part.within?.value),
    text('within_unit', ({ part }) => part.within?.unit),
    text('due', ({ part }) => part.due),
    text('deadline_words', ({ part }) => part.deadlineText),
    text('anchor', ({ part }) => part.anchor, 'what the period runs from'),
    text('amounts', ({ part }) => list(part.amounts), 'pounds'),
    decimal('rate', ({ part }) => part.rate?.amount, 'pounds'),
    text('rate_per', ({ part }) => part.rate?.per),
    text('actor', ({ part }) => part.actor),
    text('beneficiary', ({ part }) => part.beneficiary),
    whole('paragraph', ({ part }) => part.words.paragraph),
  ],
}

interface Failed {
  name: string
  url: string | null
  error: string
}
const errors: Table<Failed> = {
  name: 'errors',
  rows: (page) => ('error' in page ? [page] : []),
  columns: [text('file', ({ name }) => name), text('url', ({ url }) => url), text('error', ({ error }) => error)],
}

/** Four tables of what was read, and one of what could not be. */
export const tables = [decisions, limits, figures, actions, errors] as unknown as Table[]

/** The rows of pages for a table, cell by cell in the order of its columns. */
export const rowsFor = (table: Table, pages: readonly PageRead[]): TableCell[][] =>
  pages.flatMap((page) => table.rows(page)).map((row) => table.columns.map((column) => column.of(row)))
