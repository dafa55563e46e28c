import { daysBetween } from '../calendar/day.ts'
import type { Range } from '../calendar/between.ts'
import type { Span } from '../calendar/span.ts'
import { alike, asks, does, isOf } from './candidates.ts'
import type { Candidate, Field, Seen, View } from './candidates.ts'
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

/** Names and values of what a scorer is told of a candidate, in an order that never changes. */
export type Features = [name: string, value: number][]

/** What is the same for all candidates of one length. */
interface Shared {
  said: SaidOf
  length: Features
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
}

/** Tells the features of a page's candidates. */
export class Teller {
  private readonly field: Field
  private readonly said: Said
  private readonly shared = new Map<View, Shared>()
  private readonly ends = new Map<string, Features>()

  constructor(field: Field) {
    this.field = field
    this.said = saidOn(field)
  }

  /** Everything that the scorer is told of one candidate. */
  of(one: Candidate): Features {
    const shared = this.sharedOf(one.view)
    const sides = [...this.sideOf('start', one, shared), ...this.sideOf('end', one, shared)]
    return [...shared.length, ...sides, ...this.together(one, shared), ...this.outcome(one, shared), ...this.readings(one)]
  }

  /** What the rules make of it; -1 where that is not to be known. */
  private readings({ view: { allowed }, start, end, due }: Candidate): Features {
    const { read } = this.field
    const names = ['rules read it', 'rules end it elsewhere', 'rules start it elsewhere', 'rules use its end', 'rules read'] as const
    if (!read) return names.map((name) => [name, -1])
    const is = (one: Span | null, other: Span | null) => !!one && !!other && one.from === other.from && one.to === other.to
    const found = [0, 0, 0, 0, read.length]
    for (const clock of read) {
      const same = [is(clock.start, start.day.span), is(clock.end, end.day.span), is(clock.due, due)] as const
      if (same[0] && same[1] && same[2]) found[0] = clock.rule === allowed.rule ? 2 : Math.max(found[0]!, 1)
      else if (same[2] && same[0]) found[1] = 1
      else if (same[1] && isOf(allowed, clock)) found[2] = 1
      else if (same[1]) found[3] = 1
    }
    return names.map((name, i) => [name, found[i]!])
  }

  private sharedOf(view: View): Shared {
    const known = this.shared.get(view)
    if (known) return known
    this.ends.clear()
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
        ['days allowed', daysIn(allowed)],
        ['unit', units.indexOf(allowed.period.unit)],
        ['of the rulebook', allowed.limit ? (allowed.words ? 2 : 3) : allowed.start ? 0 : 1],
        ['source', sources.indexOf(allowed.source)],
        ['binds', field.pulls ? bindsBy(field.pulls, allowed) : 0],
        ['section of the length', allowed.line ? sections.indexOf(allowed.line.section) : -1],
        ['words it runs from', allowed.from.about.size],
        ['words of what', allowed.asks.about.size],
        ['lengths as long', same],
        ['lengths', field.allowed.length],
        ['days on the page', field.days.length],
      ],
      startRank: ranks(starts, 'start'),
      endRank: ranks(ends, 'end'),
      startBefore,
      endAfter,
      bestStart: starts[0]?.start ?? 0,
      bestEnd: ends[0]?.end ?? 0,
      startPull: all.reduce((most, seen) => Math.max(most, seen.startPull), -99),
      endPull: all.reduce((most, seen) => Math.max(most, seen.endPull), -99),
    }
    this.shared.set(view, made)
    return made
  }

  private sideOf(side: 'start' | 'end', one: Candidate, shared: Shared): Features {
    const seen = one[side]
    const key = `${side} ${seen.at}`
    const known = this.ends.get(key)
    if (known) return known
    const { allowed, all } = one.view
    const { rare, kinds } = this.field
    const { spot, day } = seen
    const { facts, leaning, line, event } = spot
    const { acts, things } = facts
    const kind = kinds ? event?.kind : null
    const fits = kind && allowed.limit?.[side === 'start' ? 'startsWith' : 'endsWith'].includes(kind as never)
    const stage = facts.stage || stageOf(line.text)
    const wanted = allowed.asks.stage || stageOf(allowed.line?.text ?? allowed.name)
    const has = (...names: string[]) => Number(names.some((name) => acts.has(name) || things.has(name)))
    const made: Features = [
      ['like from', alike(leaning, allowed.from.about, rare)],
      ['like what', alike(leaning, allowed.asks.about, rare)],
      ['like the sentence', alike(leaning, allowed.sentence, rare)],
      ['like around', alike(leaning, allowed.about, rare)],
      ['sentence like what', alike(line.about, allowed.asks.about, rare)],
      ['as start', seen.start],
      ['as end', seen.end],
      ['rather end', seen.end - seen.start],
      ['share as start', seen.start / Math.max(0.1, shared.bestStart)],
      ['share as end', seen.end / Math.max(0.1, shared.bestEnd)],
      ...this.rivals(side, spot, allowed),
      ['asks', asks(spot)],
      ['does', does(spot)],
      ['gets', has('GET', 'REACH', 'HEAR')],
      ['replies', has('REPLY', 'reply')],
      ['sends', has('SEND')],
      ['tells', has('TELL', 'WRITE')],
      ['chases', has('CHASE')],
      ['decides', has('DECIDE', 'APPROVE', 'REFUSE', 'decision')],
      ['meets', has('MEET', 'VISIT', 'HAPPEN')],
      ['acknowledges', has('ACK', 'acknowledgement')],
      ['who', people.indexOf(facts.who[0] ?? '')],
      ['section', sections.indexOf(line.section)],
      ['places', day.spots.length],
      ['width', daysBetween(day.span.from, day.span.to)],
      ['relative', Number(spot.mention.kind === 'relative')],
      ['due', Number(isDue(spot))],
      ['second in its sentence', spot.second],
      ['state', event ? states.indexOf(event.state ?? 'happened') : -1],
      ['actor', event?.actor ? actors.indexOf(event.actor) : -1],
      ['kind', kind ? (fits ? 2 : 0) : 1],
      ['rivals as start', shared.startRank[seen.at]!],
      ['rivals as end', shared.endRank[seen.at]!],
      ['stage', stage && wanted ? stage - wanted : -9],
      ['place in the text', spot.order],
      ['place in time', seen.at / all.length],
      ['pulled as start', seen.startPull],
      ['pulled as end', seen.endPull],
      ['most pulled as start', seen.startPull - shared.startPull],
      ['most pulled as end', seen.endPull - shared.endPull],
    ]
    const named = made.map(([name, value]): Features[number] => [`${side} ${name}`, value])
    this.ends.set(key, named)
    return named
  }

  /** Whether the words of a day are rather those of another length. */
  private rivals(side: 'start' | 'end', { leaning }: Spot, allowed: Allowed): Features {
    const { rare, allowed: all } = this.field
    const like = ({ from, asks: what, about }: Allowed) =>
      alike(leaning, (side === 'start' ? from : what).about, rare) + 0.3 * alike(leaning, about, rare)
    const own = like(allowed)
    let better = 0
    let count = 0
    for (const other of all) {
      if (other === allowed) continue
      const theirs = like(other)
      if (theirs > own) count += 1
      better = Math.max(better, theirs)
    }
    return [
      ['better length', better - own],
      ['better lengths', count],
    ]
  }

  private together({ view: { allowed, all }, start, end }: Candidate, shared: Shared): Features {
    const [from, to] = [start.spot, end.spot]
    const between = all.slice(start.at + 1, Math.min(end.at, start.at + farthest))
    const line = allowed.line
    const thread = this.field.kinds ? from.event?.thread : null
    return [
      ['sentences between', to.line.n - from.line.n],
      ['paragraphs between', to.line.block - from.line.block],
      ['mentions between', to.order - from.order],
      ['days between', end.at - start.at],
      ['start like end', alike(from.leaning, to.leaning, this.field.rare)],
      ['better start between', best(between, 'start') - start.start],
      ['better end between', best(between, 'end') - end.end],
      ['asks between', between.filter(({ spot }) => asks(spot) >= 1).length],
      ['does between', between.filter(({ spot }) => does(spot) >= 1).length],
      ['better start before', shared.startBefore[start.at]! - start.start],
      ['better end after', shared.endAfter[end.at]! - end.end],
      ['both', Math.min(start.start, end.end)],
      ['both pulled', Math.min(start.startPull, end.endPull)],
      ['better pulled start between', best(between, 'startPull') - start.startPull],
      ['better pulled end between', best(between, 'endPull') - end.endPull],
      ['same thread', thread ? Number(thread === to.event?.thread) : -1],
      ['from length to start', line ? from.line.n - line.n : 99],
      ['from length to end', line ? to.line.n - line.n : 99],
      ['length before', line ? Number(line.n <= from.line.n) : -1],
    ]
  }

  private outcome({ view: { allowed }, end, due, late, elapsed }: Candidate, { said }: Shared): Features {
    const { lines, rare } = this.field
    const { spot } = end
    const named = due.from === due.to ? this.said.due.get(due.from) : undefined
    const told = { total: 0, excess: 0 }
    let sameLength = 0
    let sameLimit = 0
    let near = 99
    for (const [i, { figure, line, width }] of this.said.figures.entries()) {
      const measured = figure.kind === 'total' ? elapsed : late
      if (measured[1] <= 0 || !overlap(width, measured)) continue
      told[figure.kind] = Math.max(told[figure.kind], 1 + (line ? alike(line.about, spot.leaning, rare) : 0) + said.figures[i]!)
      if (figure.limit?.value === allowed.period.value && figure.limit.unit === allowed.period.unit) sameLength = 1
      if (figure.about?.limit && figure.about.limit === allowed.rule) sameLimit = 1
      if (line) near = Math.min(near, Math.abs(line.n - spot.line.n))
    }
    const about = (all: SaidOf['late']) =>
      all.reduce((most, { line, like }) => Math.max(most, like + 0.5 * alike(line.about, spot.leaning, rare)), 0)
    const next = [0, 1, 2].flatMap((n) => lines[spot.line.n + n] ?? []).filter(({ block }) => block === spot.line.block)
    const where = (all: ReadonlySet<Line>) => next.findIndex((line) => all.has(line))
    return [
      ['elapsed', elapsed[1]],
      ['share of what is allowed', elapsed[1] / Math.max(1, daysIn(allowed))],
      ['late', late[0]],
      ['is late', late[0] > 0 ? 2 : late[1] > 0 ? 1 : 0],
      ['last day named', named ? 2 : this.said.days.has(`${due.from} ${due.to}`) ? 1 : 0],
      ['last day near end', named ? Math.abs(named.line.n - spot.line.n) : 99],
      ['total told', told.total],
      ['excess told', told.excess],
      ['figure of this length', sameLength],
      ['figure of this limit', sameLimit],
      ['figure near', near],
      ['figures', this.said.figures.length],
      ['said to be late', about(said.late)],
      ['said to be in time', about(said.timely)],
      ['late near', where(this.said.late)],
      ['in time near', where(this.said.timely)],
    ]
  }
}

const daysIn = ({ period }: Allowed): number => period.value * (inDays[units.indexOf(period.unit)] ?? 1)
const overlap = (a: Range, b: Range): boolean => a[0] <= b[1] && b[0] <= a[1]
const best = (all: readonly Seen[], side: 'start' | 'end' | 'startPull' | 'endPull'): number =>
  all.reduce((most, seen) => Math.max(most, seen[side]), side.endsWith('Pull') ? -9 : 0)

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
