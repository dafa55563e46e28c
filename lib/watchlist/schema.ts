import { caseVersion, most, type Case, type Correction } from './case.ts'
import { firstSettings, type Settings } from './settings.ts'
import * as s from './shape.ts'

const line = s.textTo(most.line)
const text = s.textTo(most.text)

const action = s.strictObject({
  id: s.id,
  text,
  paragraph: s.nullable(s.number),
  kind: line,
  within: s.nullable(s.period),
  due: s.nullable(s.day),
  later: s.nullable(s.day),
  since: s.day,
  deadlineText: s.nullable(line),
  anchor: s.oneOf('decision', 'date', 'event', 'none'),
  amounts: s.listTo(50, s.number),
  mark: s.mark,
  note: text,
  changed: s.time,
})

const delay = s.strictObject({
  rule: line,
  name: line,
  limit: s.strictObject({ value: s.numberOr(most.line), unit: line }),
  start: s.nullable(s.span),
  end: s.nullable(s.span),
  due: s.nullable(s.span),
  elapsed: s.nullable(s.range),
  late: s.range,
  open: s.yesNo,
  paragraphs: s.listTo(50, s.number),
})

const correction = s.strictObject({ of: line, span: s.nullable(s.span), text: s.nullable(text), removed: s.yesNo })
const corrections = s.listTo(most.corrections, correction)

const wholeCase = s.object({
  schemaVersion: s.oneOf(caseVersion),
  id: s.id,
  origin: s.oneOf('page', 'own'),
  reference: s.nullable(line),
  url: s.nullable(s.address),
  title: line,
  bodies: s.listTo(20, line),
  category: s.nullable(line),
  subcategory: s.nullable(line),
  outcome: s.nullable(line),
  decisionDate: s.nullable(s.day),
  dateFrom: s.oneOf('page', 'reader', null),
  satisfiedOn: s.nullable(s.day),
  readOn: s.day,
  added: s.time,
  changed: s.time,
  headline: s.nullable(text),
  result: s.nullable(line),
  delays: s.listTo(most.delays, delay),
  actions: s.listTo(most.actions, action),
  tracked: s.yesNo,
  notes: s.textTo(most.notes),
  tags: s.listTo(most.tags, line),
  corrections,
})

/** A case of the present shape, or null. Two actions of one id are no case: a change would not know which is meant. */
export function readCase(value: unknown): Case | null {
  const read = s.safeParse(wholeCase, value)
  if (!read.success) return null
  const ids = new Set(read.output.actions.map((each) => each.id))
  if (ids.size !== read.output.actions.length) return null
  // Anything that is not long: only the page that it is for looks into it.
  const { matter } = value as { matter?: unknown }
  if (matter === undefined) return read.output
  return JSON.stringify(matter).length > most.matter ? null : { ...read.output, matter }
}

/** Corrections of a page; what cannot be read counts as none. */
export const readCorrections = (value: unknown): Correction[] => (s.fits(corrections, value) ? value : [])

const settings: { [Name in keyof Settings]: Parameters<typeof s.fits>[0] } = {
  card: s.oneOf('open', 'collapsed', 'hidden', 'off'),
  parts: s.listTo(4, s.oneOf('limits', 'timeline', 'actions', 'tools')),
  soonDays: s.daysAhead,
  reminders: s.yesNo,
  weekly: s.yesNo,
  backupDays: s.daysAhead,
  remember: s.yesNo,
  visits: s.yesNo,
  log: s.yesNo,
  sites: s.listTo(20, line),
  news: s.yesNo,
  sync: s.yesNo,
}

/** Settings; each that cannot be read is as the extension comes. */
export function readSettings(value: unknown): Settings {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const read = Object.entries(settings).filter(([name, shape]) => s.fits(shape, given[name]))
  return { ...firstSettings, ...Object.fromEntries(read.map(([name]) => [name, given[name]])) }
}
