import type { Range } from '../../calendar/between.ts'
import { isOf } from '../candidates.ts'
import type { Candidate } from '../candidates.ts'
import { farthest } from './between.ts'
import { daysIn } from './numbers.ts'
import type { ToldPage } from './page.ts'
import type { Begun, Ended, Shared } from './told.ts'

/** What is told of a start and an end together: how far apart they stand, and what else stands between them. */
export function together({ view: { allowed }, start, end }: Candidate, shared: Shared, { between }: Begun, page: ToldPage): number[] {
  const [from, to] = [start.spot, end.spot]
  const line = allowed.line
  const thread = page.field.kinds ? from.event?.thread : null
  const n = Math.max(0, Math.min(end.at, start.at + farthest) - start.at - 1)
  return [
    // How far apart they stand, and how much they share.
    to.line.n - from.line.n,
    to.line.block - from.line.block,
    to.order - from.order,
    end.at - start.at,
    page.shareOf(from, to),
    // What in between would be a better start or end, asks or does; and what before or behind.
    between.start[n]! - start.start,
    between.end[n]! - end.end,
    between.asks[n]!,
    between.does[n]!,
    shared.startBefore[start.at]! - start.start,
    shared.endAfter[end.at]! - end.end,
    Math.min(start.start, end.end),
    Math.min(start.startPull, end.endPull),
    between.startPull[n]! - start.startPull,
    between.endPull[n]! - end.endPull,
    thread ? Number(thread === to.event?.thread) : -1,
    // How far the length stands from them, and whether before.
    line ? from.line.n - line.n : 99,
    line ? to.line.n - line.n : 99,
    line ? Number(line.n <= from.line.n) : -1,
  ]
}

/** What is told of the time that comes of them: how long and how late it was, and whether the page bears it out. */
export function outcome(one: Candidate, { said }: Shared, begun: Begun, ended: Ended, page: ToldPage): number[] {
  const {
    view: { allowed },
    end,
    late,
    elapsed,
  } = one
  const { spot } = end
  const { figures } = page.said
  const told = { total: 0, excess: 0 }
  let sameLength = 0
  let sameLimit = 0
  let near = 99
  for (let i = 0; i < figures.length; i += 1) {
    const { figure, line, width } = figures[i]!
    const measured = figure.kind === 'total' ? elapsed : late
    if (measured[1] <= 0 || !overlap(width, measured)) continue
    told[figure.kind] = Math.max(told[figure.kind], 1 + page.sharesOfFigures(spot)[i]! + said.figures[i]!)
    if (figure.limit?.value === allowed.period.value && figure.limit.unit === allowed.period.unit) sameLength = 1
    if (figure.about?.limit && figure.about.limit === allowed.rule) sameLimit = 1
    if (line) near = Math.min(near, Math.abs(line.n - spot.line.n))
  }
  return [
    // What comes of it.
    elapsed[1],
    elapsed[1] / Math.max(1, daysIn(allowed)),
    late[0],
    late[0] > 0 ? 2 : late[1] > 0 ? 1 : 0,
    // Whether the page names its last day, and how near; whether figures bear it out: of all, of the excess, of this length and limit.
    begun.lastDay,
    begun.named ? Math.abs(begun.named.line.n - spot.line.n) : 99,
    told.total,
    told.excess,
    sameLength,
    sameLimit,
    near,
    figures.length,
    ended.late,
    ended.timely,
    ended.lateNear,
    ended.timelyNear,
  ]
}

/** What the rules make of it: read, ended or begun elsewhere, another clock of its end, and how many; -1 where not to be known. */
export function readings(one: Candidate, { isStart, isDue: due }: Begun, { isEnd }: Ended, page: ToldPage): number[] {
  const { allowed } = one.view
  const { read } = page.field
  if (!read) return [-1, -1, -1, -1, -1]
  const found = [0, 0, 0, 0, read.length]
  for (let i = 0; i < read.length; i += 1) {
    if (isStart[i] && isEnd[i] && due[i]) found[0] = read[i]!.rule === allowed.rule ? 2 : Math.max(found[0]!, 1)
    else if (due[i] && isStart[i]) found[1] = 1
    else if (isEnd[i]) found[isOf(allowed, read[i]!) ? 2 : 3] = 1
  }
  return found
}

const overlap = (a: Range, b: Range): boolean => a[0] <= b[1] && b[0] <= a[1]
