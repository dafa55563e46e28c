import * as z from 'zod/mini'
import { isDay } from './day.ts'
import { caseVersion, most, type Case, type CaseAction, type Correction } from './case.ts'
import { firstSettings, type Settings } from './settings.ts'

// A page of an extension may not make code from strings; zod would try and leave a report of the breach.
z.config({ jitless: true })

const day = z.string().check(z.refine(isDay))
const line = z.string().check(z.maxLength(most.line))
const text = z.string().check(z.maxLength(most.text))
const time = z.number().check(z.gte(0))
const span = z.object({ from: day, to: day })
const range = z.tuple([z.number(), z.number()])

/** Letters, digits and hyphens only: an id is part of a key of the storage and of the page's own addresses. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,119}$/))

/** Only addresses of the web: a file that is brought in must not be able to run anything when its link is followed. */
const address = z.string().check(z.maxLength(most.text), z.regex(/^https?:\/\/[^\s]+$/))

const period = z.object({
  value: z.number(),
  unit: z.enum(['hours', 'days', 'working days', 'school days', 'weeks', 'months', 'terms', 'years']),
})

const mark = z.discriminatedUnion('as', [
  z.object({ as: z.literal('open') }),
  z.object({ as: z.literal('done'), on: z.nullable(day) }),
  z.object({ as: z.literal('later'), due: day }),
  z.object({ as: z.literal('dropped') }),
])

const action = z.object({
  id,
  text,
  paragraph: z.nullable(z.number()),
  kind: line,
  within: z.nullable(period),
  due: z.nullable(day),
  deadlineText: z.nullable(line),
  anchor: z.enum(['decision', 'date', 'event', 'none']),
  amounts: z.array(z.number()).check(z.maxLength(50)),
  mark,
  changed: time,
})

const delay = z.object({
  rule: line,
  name: line,
  limit: z.object({ value: z.union([z.number(), line]), unit: line }),
  start: z.nullable(span),
  end: z.nullable(span),
  due: z.nullable(span),
  elapsed: z.nullable(range),
  late: range,
  open: z.boolean(),
  paragraphs: z.array(z.number()).check(z.maxLength(50)),
})

const correction = z.object({ of: line, span: z.nullable(span), text: z.nullable(text), removed: z.boolean() })

const wholeCase = z.object({
  schemaVersion: z.literal(caseVersion),
  id,
  origin: z.enum(['page', 'own']),
  reference: z.nullable(line),
  url: z.nullable(address),
  title: line,
  bodies: z.array(line).check(z.maxLength(20)),
  category: z.nullable(line),
  subcategory: z.nullable(line),
  outcome: z.nullable(line),
  decisionDate: z.nullable(day),
  dateFrom: z.nullable(z.enum(['page', 'reader'])),
  readOn: day,
  added: time,
  changed: time,
  headline: z.nullable(text),
  delays: z.array(delay).check(z.maxLength(most.delays)),
  actions: z.array(action).check(z.maxLength(most.actions)),
  notes: z.string().check(z.maxLength(most.notes)),
  tags: z.array(line).check(z.maxLength(most.tags)),
  corrections: z.array(correction).check(z.maxLength(most.corrections)),
})

const settings = z.object({
  card: z._default(z.enum(['open', 'collapsed', 'hidden', 'off']), firstSettings.card),
  soonDays: z._default(z.int().check(z.gte(0), z.lte(365)), firstSettings.soonDays),
  reminders: z._default(z.boolean(), firstSettings.reminders),
  sync: z._default(z.boolean(), firstSettings.sync),
})

/** A case of the present shape, or null. Two actions of one id are no case: a change would not know which is meant. */
export function readCase(value: unknown): Case | null {
  const read = z.safeParse(wholeCase, value)
  if (!read.success) return null
  const ids = new Set(read.data.actions.map((each) => each.id))
  return ids.size === read.data.actions.length ? read.data : null
}

/** An action, or null. */
export const readAction = (value: unknown): CaseAction | null => z.safeParse(action, value).data ?? null

/** Corrections of a page; what cannot be read counts as none. */
export const readCorrections = (value: unknown): Correction[] =>
  z.safeParse(z.array(correction).check(z.maxLength(most.corrections)), value).data ?? []

/** Settings; those that cannot be read are as the extension comes. */
export const readSettings = (value: unknown): Settings => z.safeParse(settings, value).data ?? firstSettings
