import { analyse } from '../../lib/analyse.ts'
import { addDays, daysBetween } from '../../lib/calendar/day.ts'
import type { Day } from '../../lib/calendar/span.ts'
import { logRows } from '../../lib/log/rows.ts'
import type { LogRow } from '../../lib/log/row.ts'
import { limits } from '../../lib/rules/index.ts'
import { caseFromRecord } from '../../lib/watchlist/case-from-record.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import { ownPages, pagesIn } from '../../tests/support/corpus.ts'
import { readHtml } from '../../cli/read/read-file.ts'

/** Invented decisions, read as the extension reads them. */
const records = () =>
  pagesIn(ownPages)
    .filter(({ url }) => url.includes('/decisions/') && !url.includes('chapter='))
    .map(({ html, url }) => analyse(readHtml(html, url)))

/** How a case of the pictures stands: the last of its days lies so far from today, and what else the reader did. */
interface Standing {
  last: number
  watchedFor: number
  mark?: 'done' | 'not done'
  tracked?: false
  tags?: string[]
  notes?: string
}

const standings: Standing[] = [
  { last: -8, watchedFor: 60, tags: ['Ms E'], notes: 'Rang the complaints team. They will write by Friday.' },
  { last: -160, watchedFor: 20, mark: 'not done', tags: ['family'] },
  { last: 5, watchedFor: 40, tags: ['repairs'] },
  { last: 12, watchedFor: 15 },
  { last: 58, watchedFor: 3, tags: ['housing'] },
  { last: -300, watchedFor: 2, tags: ['stage two'] },
  { last: -420, watchedFor: 2 },
  { last: -610, watchedFor: 2, tags: ['stage two'] },
  { last: -250, watchedFor: 2, tags: ['plans'] },
  { last: -90, watchedFor: 200, mark: 'done', tags: ['plans'] },
  { last: -700, watchedFor: 30, tracked: false },
  { last: 9, watchedFor: 9, tags: ['Ms E'] },
]

/**
 * A watchlist in which every state is found: invented decisions, moved in time as a whole so that their days lie around today.
 * @param today what the pictures are taken on
 */
export function watched(today: Day): Case[] {
  const some = records()
    // The one of the pictures of the card is not watched yet.
    .filter(({ reference }) => reference !== '99 100 001')
    .filter(({ headline, actions, decisionDate }) => headline && decisionDate && actions.some(({ due }) => due))
    .filter(({ bodies }, index, all) => all.findIndex((one) => one.bodies[0] === bodies[0]) === index)
    .slice(0, standings.length)
  return some.map((record, index): Case => {
    const { last, watchedFor, mark, tracked, tags, notes } = standings[index]!
    const days = record.actions.flatMap(({ due }) => due ?? []).toSorted()
    const shift = daysBetween(days.at(-1)!, addDays(today, last))
    const moved = <D extends Day | null>(day: D) => (day === null ? day : addDays(day, shift)) as D
    const since = addDays(today, -watchedFor)
    const made = caseFromRecord(record, {
      decisionDate: null,
      readOn: since,
      at: Date.now() - index * 1_000,
      corrections: [],
      tracked: tracked ?? true,
    })
    return {
      ...made,
      decisionDate: moved(made.decisionDate),
      tags: tags ?? [],
      notes: notes ?? '',
      actions: made.actions.map((action) => ({
        ...action,
        due: moved(action.due),
        since,
        mark: mark ? { as: mark, on: mark === 'done' && action.due ? addDays(moved(action.due), -4) : null } : action.mark,
      })),
    }
  })
}

/** The rows that the reading log would hold of every invented decision. */
export function logged(today: Day): { decision: string; rows: LogRow[] }[] {
  return records().flatMap((record) => {
    const rows = logRows(record, limits, today)
    return rows.length ? [{ decision: rows[0]!.decision, rows }] : []
  })
}
