import { elapsed, late, workingDaysBetween } from '../../calendar/between.ts'
import type { DurationMention } from '../../dates/mention.ts'
import type { Event } from '../../record.ts'
import { shared } from '../../text/stems.ts'
import type { Stems } from '../../text/stems.ts'
import { widthOf } from '../pair-figures.ts'
import type { LastDay } from './last-days.ts'
import type { Length } from './lengths.ts'
import { isDone } from './told.ts'
import type { Told } from './told.ts'

/** "It did so on …", "and was not until …", "She received them on …", "took until …". */
const resumes = /\b(?:did(?: not|n['’]t)? (?:do )?(?:so|this|it)|not (?:\w+ ){0,3}until|took (?:until|it until)|(?:it|this|that|they|these|which|one) (?:was|were) (?:only |finally |eventually |not )?(?:\w+ed|sent|held|made|done|met|paid|given|put)|(?:sent|issued|made|completed|finished|held|paid|received|got|had|gave|decided|approved|refused) (?:it|them|this|one)\b)|\band was not until\b|\bonly (?:on|in)\b|\buntil\b/i
/** Begun is not finished. */
const begins = /\b(?:begin|began|begun|start(?:ed)?|chas(?:ed|ing)|remind(?:ed|er))\b/i

/** Two readings that weigh less than this apart are two readings. */
export const apart = 0.5

/**
 * What was done in the end: what the sentences behind the last day say of it, else the one thing that is told of in the same words,
 * else the one day that the figure ("four working days late") leaves. Never one that the text's own figures contradict.
 * @returns null where nothing fits, or two things do
 */
export function endOf(day: LastDay, start: Told, topic: Stems, length: Length, told: readonly Told[]): Event | null {
  const only = begins.test(day.words)
  const possible = told.filter(({ event }) =>
    event.span.from >= start.event.span.to && isDone(event) && (only || !begins.test(event.text)) &&
    !event.mentions.some((mention) => start.event.mentions.includes(mention)) && fitsFigures(day, start.event, event))
  const behind = (day.all[day.at + 2] ?? day.all.at(-1)!).end
  const next = possible
    .filter(({ event, about }) => event.words.block === day.block.id && event.words.start >= day.end && event.words.start < behind && !event.mentions.includes(day.mention) &&
      (resumes.test(event.text) || shared(about, topic) >= 1))
    .toSorted((a, b) => a.event.words.start - b.event.words.start)[0]
  if (next) return next.event
  const outcome = new Map([...topic, ...length.about])
  const weighed = possible
    .map(({ event, about }) => ({ event, link: shared(about, topic), weight: 2 * shared(about, topic) + shared(about, outcome) }))
    .filter(({ link }) => link >= (day.lateBy || day.took ? 1 : 1.5))
    .toSorted((a, b) => b.weight - a.weight || a.event.span.from.localeCompare(b.event.span.from))
  const best = weighed[0]
  if (best) {
    const rival = weighed.find(({ event, weight }) => event.span.from !== best.event.span.from && best.weight - weight < apart)
    return !rival || (isExactly(day, best.event) && !isExactly(day, rival.event)) ? best.event : null
  }
  const left = possible.filter(({ event, about }) => isExactly(day, event) || ((day.lateBy ?? day.took) && shared(about, outcome) >= 0.5))
  return new Set(left.map(({ event }) => event.span.from)).size === 1 ? left[0]!.event : null
}

/** Whether what the text says it took, or was late by, can be true of this end. */
function fitsFigures({ span, lateBy, took }: LastDay, start: Event, end: Event): boolean {
  const past = late(span, end.span)
  return !(lateBy && past[1] === 0) && isWithin(lateBy, past) && isWithin(took, elapsed(start.span, end.span))
}

function isWithin(figure: DurationMention | null, range: [number, number]): boolean {
  if (!figure) return true
  const [least, most] = widthOf(figure)
  return range[1] >= least && range[0] <= most
}

/** Whether it was late by so many days or working days, to the day. */
function isExactly({ span, lateBy }: LastDay, end: Event): boolean {
  if (!lateBy || end.span.from !== end.span.to) return false
  if (lateBy.unit === 'working days') return workingDaysBetween(span.to, end.span.to) === lateBy.value
  return lateBy.unit === 'days' && late(span, end.span)[0] === lateBy.value
}
