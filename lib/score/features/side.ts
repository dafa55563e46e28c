import { daysBetween } from '../../calendar/day.ts'
import { alike, likenessOf } from '../candidates.ts'
import type { Candidate, Field } from '../candidates.ts'
import type { Spot } from '../days.ts'
import { isDue } from '../said.ts'
import { actors, people, sections, states } from './numbers.ts'
import type { ToldPage } from './page.ts'
import type { Shared } from './told.ts'

export type Side = 'start' | 'end'

/** What is told of a day as the start, or as the end, of a length: how far its words, its clause and its place make it one. */
export function sideOf(side: Side, one: Candidate, shared: Shared, page: ToldPage): number[] {
  const seen = one[side]
  const { allowed, all, place } = one.view
  const { rare, kinds } = page.field
  const { spot, day } = seen
  const { facts, leaning, line, event } = spot
  const like = likenessOf(page.field, spot, place)
  const { acts, things } = facts
  const kind = kinds ? event?.kind : null
  const fits = kind && allowed.limit?.[side === 'start' ? 'startsWith' : 'endsWith'].includes(kind as never)
  const stage = facts.stage || page.stageIn(line)
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
    ...otherLengths(side, spot, place, page.field),
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
function otherLengths(side: Side, spot: Spot, place: number, field: Field): [by: number, count: number] {
  const like = (at: number): number => {
    const { from, asks, about } = likenessOf(field, spot, at)
    return (side === 'start' ? from : asks) + 0.3 * about
  }
  const own = like(place)
  let better = 0
  let count = 0
  for (let at = 0; at < field.allowed.length; at += 1) {
    if (at === place) continue
    const theirs = like(at)
    if (theirs > own) count += 1
    better = Math.max(better, theirs)
  }
  return [better - own, count]
}
