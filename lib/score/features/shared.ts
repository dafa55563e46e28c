import { alike } from '../candidates.ts'
import type { Candidate, Seen, View } from '../candidates.ts'
import type { Line } from '../days.ts'
import { stageOf } from '../facts.ts'
import { sources } from '../limits.ts'
import { daysIn, sections, units } from './numbers.ts'
import type { SaidOf } from '../said.ts'
import { saidOf } from '../said.ts'
import { bindsBy } from '../words.ts'
import { betweenOf } from './between.ts'
import type { ToldPage } from './page.ts'
import { sideOf } from './side.ts'
import type { Begun, Ended, Shared } from './told.ts'

/** What is told of one length, for all of its candidates. */
export function sharedOf(view: View, page: ToldPage): Shared {
  const { all, starts, ends, allowed } = view
  const { field, said } = page
  const same = field.allowed.filter(({ period }) => period.value === allowed.period.value && period.unit === allowed.period.unit).length
  const startBefore: number[] = []
  let before = 0
  for (const seen of all) {
    startBefore.push(before)
    before = Math.max(before, seen.start)
  }
  const endAfter: number[] = []
  let after = 0
  for (let at = all.length - 1; at >= 0; at -= 1) {
    endAfter[at] = after
    after = Math.max(after, all[at]!.end)
  }
  return {
    said: saidOf(allowed, said, field),
    length: [
      daysIn(allowed),
      units.indexOf(allowed.period.unit),
      allowed.limit ? (allowed.words ? 2 : 3) : allowed.start ? 0 : 1,
      sources.indexOf(allowed.source),
      field.pulls ? bindsBy(field.pulls, allowed) : 0,
      allowed.line ? sections.indexOf(allowed.line.section) : -1,
      allowed.from.about.size,
      allowed.asks.about.size,
      same,
      field.allowed.length,
      field.days.length,
    ],
    startRank: ranks(starts, 'start'),
    endRank: ranks(ends, 'end'),
    startBefore,
    endAfter,
    bestStart: starts[0]?.start ?? 0,
    bestEnd: ends[0]?.end ?? 0,
    startPull: all.reduce((most, seen) => Math.max(most, seen.startPull), -99),
    endPull: all.reduce((most, seen) => Math.max(most, seen.endPull), -99),
    stage: allowed.asks.stage || (allowed.line ? page.stageIn(allowed.line) : stageOf(allowed.name)),
    starts: [],
    ends: [],
  }
}

/** What is told of a length and a start. */
export function begun(one: Candidate, shared: Shared, page: ToldPage): Begun {
  const { start, due, view } = one
  const named = (due.from === due.to && page.said.due.get(due.from)) || null
  return {
    row: sideOf('start', one, shared, page),
    between: betweenOf(view.all, start.at),
    lastDay: named ? 2 : page.said.days.has(`${due.from} ${due.to}`) ? 1 : 0,
    named,
    isStart: page.isOfRead('start', start.day.span),
    isDue: page.isOfRead('due', due),
  }
}

/** What is told of a length and an end. */
export function ended(one: Candidate, shared: Shared, page: ToldPage): Ended {
  const { spot, day } = one.end
  const { lines, rare } = page.field
  const about = (all: SaidOf['late']) =>
    all.reduce((most, { line, like }) => Math.max(most, like + 0.5 * alike(line.about, spot.leaning, rare)), 0)
  const next = [0, 1, 2].flatMap((n) => lines[spot.line.n + n] ?? []).filter(({ block }) => block === spot.line.block)
  const where = (all: ReadonlySet<Line>) => next.findIndex((line) => all.has(line))
  return {
    row: sideOf('end', one, shared, page),
    late: about(shared.said.late),
    timely: about(shared.said.timely),
    lateNear: where(page.said.late),
    timelyNear: where(page.said.timely),
    isEnd: page.isOfRead('end', day.span),
  }
}

/** By place in the order of time: how many other days weigh as much. */
function ranks(sorted: readonly Seen[], side: 'start' | 'end'): number[] {
  const found: number[] = []
  let upTo = 0
  for (const [i, seen] of sorted.entries()) {
    if (i && sorted[i - 1]![side] !== seen[side]) upTo = i
    found[seen.at] = upTo
  }
  return found
}
