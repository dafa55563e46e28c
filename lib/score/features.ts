import { daysBetween } from '../calendar/day.ts'
import type { Range } from '../calendar/between.ts'
import type { Span } from '../calendar/span.ts'
import { isSame } from './against.ts'
import { alike, isOf, likenessOf } from './candidates.ts'
import type { Candidate, Field, Seen, View } from './candidates.ts'
import { mostSpots } from './days.ts'
import type { Line, Spot } from './days.ts'
import { stageOf } from './facts.ts'
import { sources } from './limits.ts'
import type { Allowed } from './limits.ts'
import { isDue, saidOf, saidOn } from './said.ts'
import type { Said, SaidOf } from './said.ts'
import { bindsBy } from './words.ts'

const sections = ['events', 'found', 'analysis', 'summary', 'complaint', 'law', 'injustice', 'decision', 'other']
const units = ['days', 'working days', 'school days', 'weeks', 'months', 'years']
const inDays = [1, 1.4, 1.6, 7, 30.4, 365]
const people = ['person', 'body', 'ombudsman', 'tribunal', 'panel', 'school', 'provider', 'third', 'investigator']
const states = ['happened', 'open', 'not', 'planned', 'due']
const actors = ['body', 'complainant', 'ombudsman', 'tribunal', 'other']
/** Days in between that are looked at. */
const farthest = 60

type Side = 'start' | 'end'

/** What is the same for all candidates of one length. */
interface Shared {
  said: SaidOf
  length: readonly number[]
  /** By place in the order of time: how many days are as much a start or an end, the best before and behind. */
  startRank: number[]
  endRank: number[]
  startBefore: number[]
  endAfter: number[]
  bestStart: number
  bestEnd: number
  /** The strongest pull of any day. */
  startPull: number
  endPull: number
  /** The stage of a procedure that its words name; 0 for none. */
  stage: number
  /** By place in the order of time, what is told of a start, of an end, and of what stands behind a start; as it is first asked for. */
  starts: Begun[]
  ends: Ended[]
}

/** What is the same for all candidates of one length and start. */
interface Begun {
  row: readonly number[]
  between: Between
  /** Whether the last day is named: 2 as one, 1 as any day; and where it is named as one. */
  lastDay: number
  named: Spot | null
  /** By clock that the rules read, whether it has this start, and this last day. */
  isStart: readonly boolean[]
  isDue: readonly boolean[]
}

/** What is the same for all candidates of one length and end. */
interface Ended {
  row: readonly number[]
  /** What is said of lateness: how near to this end, and which of the sentences from its own on. */
  late: number
  timely: number
  lateNear: number
  timelyNear: number
  isEnd: readonly boolean[]
}

/** What stands between a start and the end so many places behind it. */
interface Between {
  start: number[]
  end: number[]
  startPull: number[]
  endPull: number[]
  asks: number[]
  does: number[]
}

/** Tells what a scorer is told of a page's candidates: numbers in an order that never changes. What candidates share is found once. */
export class Teller {
  private readonly field: Field
  private readonly said: Said
  private readonly shared = new Map<View, Shared>()
  /** How much two places share, by their numbers, and how much the sentence of each figure shares with a place. */
  private readonly pairs = new Map<number, number>()
  private readonly figures = new Map<Spot, number[]>()
  private readonly stages = new Map<Line, number>()

  constructor(field: Field) {
    this.field = field
    this.said = saidOn(field)
  }

  /** Everything that the scorer is told of one candidate. */
  of(one: Candidate): Float32Array {
    const shared = this.sharedOf(one.view)
    const begun = (shared.starts[one.start.at] ??= this.begun(one, shared))
    const ended = (shared.ends[one.end.at] ??= this.ended(one, shared))
    const parts = [
      shared.length,
      begun.row,
      ended.row,
      this.together(one, shared, begun),
      this.outcome(one, shared, begun, ended),
      this.readings(one, begun, ended),
    ]
    const row = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const part of parts) for (let i = 0; i < part.length; i += 1) row[at++] = part[i]!
    return row
  }

  /** What the rules make of it: read, ended or begun elsewhere, another clock of its end, and how many; -1 where not to be known. */
  private readings({ view: { allowed } }: Candidate, { isStart, isDue: due }: Begun, { isEnd }: Ended): number[] {
    const { read } = this.field
    if (!read) return [-1, -1, -1, -1, -1]
    const found = [0, 0, 0, 0, read.length]
    for (let i = 0; i < read.length; i += 1) {
      if (isStart[i] && isEnd[i] && due[i]) found[0] = read[i]!.rule === allowed.rule ? 2 : Math.max(found[0]!, 1)
      else if (due[i] && isStart[i]) found[1] = 1
      else if (isEnd[i]) found[isOf(allowed, read[i]!) ? 2 : 3] = 1
    }
    return found
  }

  private sharedOf(view: View): Shared {
    const known = this.shared.get(view)
    if (known) return known
    const { all, starts, ends, allowed } = view
    const { field } = this
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
    const made: Shared = {
      said: saidOf(allowed, this.said, field),
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
      stage: allowed.asks.stage || (allowed.line ? this.stageIn(allowed.line) : stageOf(allowed.name)),
      starts: [],
      ends: [],
    }
    this.shared.set(view, made)
    return made
  }

  private begun(one: Candidate, shared: Shared): Begun {
    const { start, due, view } = one
    const named = (due.from === due.to && this.said.due.get(due.from)) || null
    return {
      row: this.sideOf('start', one, shared),
      between: betweenOf(view.all, start.at),
      lastDay: named ? 2 : this.said.days.has(`${due.from} ${due.to}`) ? 1 : 0,
      named,
      isStart: this.isOfRead('start', start.day.span),
      isDue: this.isOfRead('due', due),
    }
  }

  private ended(one: Candidate, shared: Shared): Ended {
    const { spot, day } = one.end
    const { lines, rare } = this.field
    const about = (all: SaidOf['late']) =>
      all.reduce((most, { line, like }) => Math.max(most, like + 0.5 * alike(line.about, spot.leaning, rare)), 0)
    const next = [0, 1, 2].flatMap((n) => lines[spot.line.n + n] ?? []).filter(({ block }) => block === spot.line.block)
    const where = (all: ReadonlySet<Line>) => next.findIndex((line) => all.has(line))
    return {
      row: this.sideOf('end', one, shared),
      late: about(shared.said.late),
      timely: about(shared.said.timely),
      lateNear: where(this.said.late),
      timelyNear: where(this.said.timely),
      isEnd: this.isOfRead('end', day.span),
    }
  }

  private isOfRead(side: Side | 'due', span: Span): boolean[] {
    return (this.field.read ?? []).map((clock) => !!clock[side] && isSame(clock[side], span))
  }

  private sideOf(side: Side, one: Candidate, shared: Shared): number[] {
    const seen = one[side]
    const { allowed, all, place } = one.view
    const { rare, kinds } = this.field
    const { spot, day } = seen
    const { facts, leaning, line, event } = spot
    const like = likenessOf(this.field, spot, place)
    const { acts, things } = facts
    const kind = kinds ? event?.kind : null
    const fits = kind && allowed.limit?.[side === 'start' ? 'startsWith' : 'endsWith'].includes(kind as never)
    const stage = facts.stage || this.stageIn(line)
    const wanted = shared.stage
    const has = (...names: string[]) => Number(names.some((name) => acts.has(name) || things.has(name)))
    return [
      // How much its words are those of the length: of what it runs from, of what must be done, of its sentence, of those around.
      like.from,
      like.asks,
      alike(leaning, allowed.sentence, rare),
      like.about,
      alike(line.about, allowed.asks.about, rare),
      // How much it is a start or an end, by itself and beside the best.
      seen.start,
      seen.end,
      seen.end - seen.start,
      seen.start / Math.max(0.1, shared.bestStart),
      seen.end / Math.max(0.1, shared.bestEnd),
      ...this.otherLengths(side, spot, place),
      // What its clause does, and who.
      facts.asks,
      facts.does,
      has('GET', 'REACH', 'HEAR'),
      has('REPLY', 'reply'),
      has('SEND'),
      has('TELL', 'WRITE'),
      has('CHASE'),
      has('DECIDE', 'APPROVE', 'REFUSE', 'decision'),
      has('MEET', 'VISIT', 'HAPPEN'),
      has('ACK', 'acknowledgement'),
      people.indexOf(facts.who[0] ?? ''),
      // Where it stands, and what the reading of events makes of it.
      sections.indexOf(line.section),
      day.spots.length,
      daysBetween(day.span.from, day.span.to),
      Number(spot.mention.kind === 'relative'),
      Number(isDue(spot)),
      spot.second,
      event ? states.indexOf(event.state ?? 'happened') : -1,
      event?.actor ? actors.indexOf(event.actor) : -1,
      kind ? (fits ? 2 : 0) : 1,
      shared.startRank[seen.at]!,
      shared.endRank[seen.at]!,
      stage && wanted ? stage - wanted : -9,
      spot.order,
      seen.at / all.length,
      // By what was learnt of words.
      seen.startPull,
      seen.endPull,
      seen.startPull - shared.startPull,
      seen.endPull - shared.endPull,
    ]
  }

  /** Whether the words of a day are rather those of another length: by how much, and of how many. */
  private otherLengths(side: Side, spot: Spot, place: number): [by: number, count: number] {
    const like = (at: number): number => {
      const { from, asks, about } = likenessOf(this.field, spot, at)
      return (side === 'start' ? from : asks) + 0.3 * about
    }
    const own = like(place)
    let better = 0
    let count = 0
    for (let at = 0; at < this.field.allowed.length; at += 1) {
      if (at === place) continue
      const theirs = like(at)
      if (theirs > own) count += 1
      better = Math.max(better, theirs)
    }
    return [better - own, count]
  }

  private stageIn(line: Line): number {
    let stage = this.stages.get(line)
    if (stage === undefined) this.stages.set(line, (stage = stageOf(line.text)))
    return stage
  }

  private together({ view: { allowed }, start, end }: Candidate, shared: Shared, { between }: Begun): number[] {
    const [from, to] = [start.spot, end.spot]
    const line = allowed.line
    const thread = this.field.kinds ? from.event?.thread : null
    const n = Math.max(0, Math.min(end.at, start.at + farthest) - start.at - 1)
    return [
      // How far apart they stand, and how much they share.
      to.line.n - from.line.n,
      to.line.block - from.line.block,
      to.order - from.order,
      end.at - start.at,
      this.shareOf(from, to),
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

  /** How much the words of two places share: the same for every length. */
  private shareOf(one: Spot, other: Spot): number {
    const key = one.order * mostSpots + other.order
    let share = this.pairs.get(key)
    if (share === undefined) this.pairs.set(key, (share = alike(one.leaning, other.leaning, this.field.rare)))
    return share
  }

  private outcome({ view: { allowed }, end, late, elapsed }: Candidate, { said }: Shared, begun: Begun, ended: Ended): number[] {
    const { spot } = end
    const { figures } = this.said
    const told = { total: 0, excess: 0 }
    let sameLength = 0
    let sameLimit = 0
    let near = 99
    for (let i = 0; i < figures.length; i += 1) {
      const { figure, line, width } = figures[i]!
      const measured = figure.kind === 'total' ? elapsed : late
      if (measured[1] <= 0 || !overlap(width, measured)) continue
      told[figure.kind] = Math.max(told[figure.kind], 1 + this.sharesOfFigures(spot)[i]! + said.figures[i]!)
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

  /** How much the sentence of each figure shares with a place. */
  private sharesOfFigures(spot: Spot): number[] {
    let shares = this.figures.get(spot)
    if (!shares) {
      shares = this.said.figures.map(({ line }) => (line ? alike(line.about, spot.leaning, this.field.rare) : 0))
      this.figures.set(spot, shares)
    }
    return shares
  }
}

const daysIn = ({ period }: Allowed): number => period.value * (inDays[units.indexOf(period.unit)] ?? 1)
const overlap = (a: Range, b: Range): boolean => a[0] <= b[1] && b[0] <= a[1]

/** For every number of days behind a start that may stand in between, the best of them and how many of them ask and do. */
function betweenOf(all: readonly Seen[], at: number): Between {
  const found: Between = { start: [0], end: [0], startPull: [-9], endPull: [-9], asks: [0], does: [0] }
  for (let n = 0; n < farthest - 1 && at + 1 + n < all.length; n += 1) {
    const seen = all[at + 1 + n]!
    for (const side of ['start', 'end', 'startPull', 'endPull'] as const) found[side].push(Math.max(found[side][n]!, seen[side]))
    found.asks.push(found.asks[n]! + Number(seen.spot.facts.asks >= 1))
    found.does.push(found.does[n]! + Number(seen.spot.facts.does >= 1))
  }
  return found
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
