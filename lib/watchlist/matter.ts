import type { Day, Period, Span } from '../calendar/span.ts'
import { isDay } from '../calendar/day.ts'
import { fits, period, span } from './shape.ts'

/** Three letters to a council, each firmer than the one before. */
export type Tone = 'reminder' | 'complaint' | 'last'

/** Something that the reader sent, or that came back. */
export interface LogEntry {
  id: string
  on: Day
  /** `answered`: the answer that was waited for; `promised`: an answer by a day; `came`: anything else from the council. */
  what: 'sent' | 'answered' | 'promised' | 'came'
  /** Of what was sent: which letter; null for another. */
  tone: Tone | null
  /** How it went: "email"; '' where that was not said. */
  by: string
  /** Of a promise: the day that was promised. */
  until: Day | null
  note: string
}

/** What the reader told of a matter of their own: kept with the case, so that it can be opened again. */
export interface Matter {
  /** `choiceId` of what was asked. */
  asked: string
  /** Days by kind of event or key of a question. */
  days: Record<string, Span>
  /** Answers by question. */
  answers: Record<string, string>
  /** The time that the council gave itself. */
  own: Period | null
  log: LogEntry[]
}

/** The most that a matter holds: entries of its log, characters of a note, days and answers. */
export const mostOf = { log: 100, note: 500, keys: 40 } as const

const word = (value: unknown, longest = 60): boolean => typeof value === 'string' && value.length <= longest
const record = (value: unknown, holds: (each: unknown) => boolean): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length <= mostOf.keys &&
  Object.entries(value).every(([key, each]) => word(key) && holds(each))
const only = (value: unknown, fields: string): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === fields

const isEntry = (value: unknown): boolean =>
  only(value, 'by,id,note,on,tone,until,what') &&
  word(value['id']) &&
  isDay(value['on']) &&
  ['sent', 'answered', 'promised', 'came'].includes(value['what'] as string) &&
  [null, 'reminder', 'complaint', 'last'].includes(value['tone'] as string | null) &&
  word(value['by']) &&
  (value['until'] === null || isDay(value['until'])) &&
  word(value['note'], mostOf.note)

const isMatter = (value: unknown): value is Matter =>
  only(value, 'answers,asked,days,log,own') &&
  word(value['asked']) &&
  record(value['days'], (each) => fits(span, each)) &&
  record(value['answers'], (each) => word(each)) &&
  (value['own'] === null || fits(period, value['own'])) &&
  Array.isArray(value['log']) &&
  value['log'].length <= mostOf.log &&
  value['log'].every(isEntry)

/** The matter that a case keeps, where it is one whole and holds nothing else; null for anything else. */
export const readMatter = (value: unknown): Matter | null => (isMatter(value) ? value : null)
