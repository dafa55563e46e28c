import { type DecisionRecord, schemaVersion } from '../../lib/index.ts'

/** What a summary needs of one decision. */
export interface Facts {
  /** "24 001 146", or null. */
  reference: string | null
  url: string
  bodies: string[]
  category: string | null
  outcome: string | null
  date: string | null
  /** For each limit that could be checked, by its id: its latest clock. */
  late: Map<string, Late>
  actions: number
  /** Days from the decision to the day by which each action is due, where that is known. */
  allowed: number[]
}

/** Calendar days past the due day, least and most; 0 when in time. */
export interface Late {
  least: number
  most: number
}

/** What one line of records is. */
export type Line = { kind: 'decision'; facts: Facts; names: Map<string, string> } | { kind: 'news' | 'error' | 'other' }

/** Limits that are no entries of the rulebook: the same id stands for many. */
const GENERAL: Record<string, string> = {
  'page-limit': 'A limit that the decision itself states',
  'agreed-action': 'An action agreed in an earlier decision',
}

/** Reads one line of what `overdue read` writes. A line that is no record of this version is 'other'. */
export function factsOf(line: string): Line {
  const record = parse(line)
  if (typeof record?.['error'] === 'string') return { kind: 'error' }
  if (!isRecord(record)) return { kind: 'other' }
  if (record.kind === 'news') return { kind: 'news' }
  const late = new Map<string, Late>()
  const names = new Map<string, string>()
  for (const {
    rule,
    name,
    late: [least, most],
  } of record.delays) {
    names.set(rule, GENERAL[rule] ?? name)
    later(late, rule, { least, most })
  }
  const { reference, url, bodies, category, outcome, decisionDate, actions } = record
  return {
    kind: 'decision',
    names,
    facts: {
      reference,
      url,
      bodies,
      category,
      outcome,
      date: decisionDate,
      late,
      actions: actions.length,
      allowed: actions.flatMap(({ due }) => (due && decisionDate ? [daysBetween(decisionDate, due)] : [])),
    },
  }
}

/** Puts parts of one decision together: the chapters of a report are pages of their own. */
export function join(into: Facts, more: Facts): void {
  into.bodies = [...new Set([...into.bodies, ...more.bodies])]
  into.category ??= more.category
  into.outcome ??= more.outcome
  into.date ??= more.date
  for (const [rule, late] of more.late) later(into.late, rule, late)
  into.actions += more.actions
  into.allowed.push(...more.allowed)
}

/** Keeps the later of two, for certain before perhaps. */
function later(all: Map<string, Late>, rule: string, late: Late): void {
  const before = all.get(rule)
  if (!before || late.least > before.least || (late.least === before.least && late.most > before.most)) all.set(rule, late)
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is DecisionRecord => {
  const record = value as Partial<DecisionRecord> | null
  return (
    record?.schemaVersion === schemaVersion &&
    typeof record.url === 'string' &&
    [record.bodies, record.delays, record.actions].every(Array.isArray)
  )
}

const DAY = 86_400_000
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY)
