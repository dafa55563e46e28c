import type { Day } from '../calendar/span.ts'
import type { Case, CaseAction, Mark } from './case.ts'
import * as s from './shape.ts'

/**
 * What the popup and the badge need of a case: derived from it and kept beside it, so that neither reads 2,500 cases to
 * show ten lines. Can be made anew from the cases at any time.
 */
export interface Summary {
  id: string
  /** The bodies, or the title where there is none. */
  name: string
  reference: string | null
  url: string | null
  decisionDate: Day | null
  /** When it was last changed, in milliseconds. */
  changed: number
  /** How many actions it has, and how many of them are done. */
  actions: number
  done: number
  /** What is neither done nor dropped. */
  open: SummaryAction[]
}

export interface SummaryAction {
  id: string
  /** Cut to a line or two. */
  text: string
  due: Day | null
  mark: Mark
}

/**
 * The index is kept in this many keys, so that a change of one case writes one small key also when there are thousands:
 * with 2,500 cases a key holds about 40 summaries.
 */
export const shards = 64

/** Which of the index's keys holds a case. Any text gives a number from 0 to 63, always the same. */
export function shardOf(caseId: string): number {
  let hash = 0
  for (let at = 0; at < caseId.length; at++) hash = (hash * 31 + caseId.charCodeAt(at)) >>> 0
  return hash % shards
}

const longest = 160

/** What the index keeps of a case. */
export function summarise(watched: Case): Summary {
  const open = watched.actions.filter(isOpen)
  return {
    id: watched.id,
    name: watched.bodies.join(', ') || watched.title,
    reference: watched.reference,
    url: watched.url,
    decisionDate: watched.decisionDate,
    changed: watched.changed,
    actions: watched.actions.length,
    done: watched.actions.filter((action) => action.mark.as === 'done').length,
    open: open.map(({ id: actionId, text, due, mark }) => ({ id: actionId, text: cut(text), due, mark })),
  }
}

const isOpen = ({ mark }: CaseAction): boolean => mark.as === 'open' || mark.as === 'later'

function cut(text: string): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf(' ', longest - 1)
  return `${text.slice(0, end > longest / 2 ? end : longest - 1)}…`
}

const anyText = s.textTo(1_000)

const shard = s.array(
  s.object({
    id: s.id,
    name: s.textTo(10_000),
    reference: s.nullable(anyText),
    url: s.nullable(s.address),
    decisionDate: s.nullable(s.day),
    changed: s.time,
    actions: s.number,
    done: s.number,
    open: s.array(
      s.object({
        id: s.id,
        text: anyText,
        due: s.nullable(s.day),
        mark: s.mark,
      }),
    ),
  }),
)

/** The summaries of one key of the index; null where it cannot be read and must be made anew. */
export const readShard = (value: unknown): Summary[] | null => s.safeParse(shard, value).data ?? null
