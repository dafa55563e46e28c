import { formatCount } from '../calendar/words.ts'
import { compare } from '../text/compare.ts'
import { yearOf } from './find.ts'
import type { LogRow } from './row.ts'

export const groupings = ['limit', 'body', 'category', 'year'] as const
export type Grouping = (typeof groupings)[number]

/** How the limits of one group were kept. Days are calendar days past the last day, below 0 before it; a range counts with its least. */
export interface LogGroup {
  name: string
  read: number
  /** Late for certain, done or not. */
  late: number
  perhaps: number
  median: number | null
  /** Nine in ten were done within so many days past the last day. */
  ninth: number | null
  /** One for each limit, in order. */
  marks: { past: number; kind: 'late' | 'maybe' | 'ok' }[]
}

/** Limits by what they are, by body, category or year of the decision: most often late first, years in order. Figures are not counted. */
export function groupRows(rows: readonly LogRow[], by: Grouping): LogGroup[] {
  const groups = new Map<string, LogRow[]>()
  for (const row of rows) {
    if (row.kind !== 'limit' || !row.past) continue
    const names = by === 'limit' ? [row.name] : by === 'body' ? row.bodies : [(by === 'year' ? yearOf(row) : row.category) || 'not given']
    for (const name of new Set(names)) {
      const group = groups.get(name)
      if (group) group.push(row)
      else groups.set(name, [row])
    }
  }
  return [...groups]
    .map(([name, all]) => ofGroup(name, all))
    .sort((a, b) => (by === 'year' ? compare(a.name, b.name) : b.late - a.late || b.read - a.read || compare(a.name, b.name)))
}

function ofGroup(name: string, rows: readonly LogRow[]): LogGroup {
  const marks = rows
    .map((row): LogGroup['marks'][number] => ({
      past: row.past![0],
      kind: isLate(row) ? 'late' : row.state === 'perhaps late' ? 'maybe' : 'ok',
    }))
    .sort((a, b) => a.past - b.past)
  const count = (kind: string) => marks.filter((mark) => mark.kind === kind).length
  const days = marks.map(({ past }) => past)
  return {
    name,
    read: rows.length,
    late: count('late'),
    perhaps: count('maybe'),
    median: middle(days),
    ninth: days[Math.ceil(days.length * 0.9) - 1] ?? null,
    marks,
  }
}

const isLate = ({ state }: LogRow): boolean => state === 'late' || state === 'not done'

/** Of two in the middle the mean, in whole days. */
function middle(sorted: readonly number[]): number | null {
  if (!sorted.length) return null
  return Math.round((sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2)
}

/** "30 days late", "3 days early", "on the day". */
export const pastWords = (days: number | null): string =>
  days === null ? '' : days === 0 ? 'on the day' : days > 0 ? `${formatCount(days, 'day')} late` : `${formatCount(-days, 'day')} early`
