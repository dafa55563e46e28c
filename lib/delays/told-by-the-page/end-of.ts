import { daysBetween } from '../../calendar/day.ts'
import { elapsed, late, workingDaysBetween } from '../../calendar/between.ts'
import type { DurationMention } from '../../dates/mention.ts'
import type { Event } from '../../record.ts'
import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import { oncePer } from '../../text/once.ts'
import { shared, stems } from '../../text/stems.ts'
import type { Stems } from '../../text/stems.ts'
import { lastAt, within } from '../../text/within.ts'
import { widthOf } from '../pair-figures.ts'
import { countsFrom, pronoun } from './last-days.ts'
import type { LastDay } from './last-days.ts'
import type { Length } from './lengths.ts'
import { isDone } from './told.ts'
import type { Story } from './told.ts'
import { onTheWay } from './acts/on-the-way.ts'

/** "It did so on …", "and was not until …", "She received them on …", "took until …". */
const resumes = cued(laidOut('i')`
  \b(?:
    did(?: not|n['’]t)? (?:do )?(?:so|this|it)
    (?:it|this|that|they|these|which|and) (?:was|were) not (?:\w+ ){0,3}until
    took (?:until|it until)
    (?:it|this|that|they|these|which|one) (?:was|were) (?:only |finally |eventually |not )?(?:
      \w+ed
      sent
      held
      made
      done
      met
      paid
      given
      put
      built
      brought
      found
      taken
      told
      written
      heard
      cut
      laid
      let
    )
    (?:it|this|they|these) (?:
      ended
      finished
      came
      arrived
      happened
      followed
      concluded
      took place
      did not (?:come|arrive|happen|follow|take place) until
    )
    (?:sent|issued|made|completed|finished|held|paid|received|got|had|gave|decided|approved|refused) (?:it|them|this|one)\b
  )
`)
/** Begun is not finished. */
const begins = cued(/\b(?:begin|began|begun|start(?:ed)?|chas(?:ed|ing)|remind(?:ed|er))\b/i)

const hasBegun = oncePer(({ text }: Event) => begins.test(text))
const isPart = oncePer(({ text }: Event) => onTheWay.test(text))

/** What somebody says, plans or expects is not done. */
const hearsay = cued(/\b(?:heard nothing|nothing (?:further|more)|we|says|said|told me|explain\w*|because|scheduled|planned|would|will)\b/i)

const starts = /\b(?:begin|began|begun|start(?:ed)?)\b/i

/** "In fact it told him eight weeks later": counted from the last day. */
const countsOn = /\b(?:later|after (?:that|this))\b/i

/** What people other than the body do later is no end: "She complained five weeks after that". */
const isBody = (words: string): boolean =>
  !/^\W*(?:(?:when|and|but|so) )?(?:(?:mr|mrs|ms|miss|mx|dr) [a-z]\b|she|he|they)\b/i.test(words.trim())

/** What was done in the end. */
export interface End {
  event: Event
  /** true where the words behind the last day say so outright: "It was completed on 23 January". */
  outright: boolean
}

/** Two readings that weigh less than this apart are two readings. */
export const apart = 0.5

/**
 * What was done in the end: what the sentences behind the last day say of it, else the one thing that is told of in the same words,
 * else the one day that the figure ("four working days late") leaves. Never one that the text's own figures contradict.
 * @returns null where nothing fits, or two things do
 */
export function endOf(day: LastDay, start: Event, topic: Stems, length: Length, { told, days, text }: Story): End | null {
  // What the sentence itself asks for: a beginning, an acknowledgement, or the thing done.
  const only = starts.test(day.before)
  const part = onTheWay.test(day.before)
  const serves = (words: string): boolean => (only || !begins.test(words)) && (part || !onTheWay.test(words))
  const canServe = (event: Event): boolean => (only || !hasBegun(event)) && (part || !isPart(event))
  const canEnd = (event: Event): boolean =>
    event.span.from >= start.span.to &&
    !event.mentions.some((mention) => start.mentions.includes(mention)) &&
    fitsFigures(day, start, event)
  const behind = (day.all[day.at + 2] ?? day.all.at(-1)!).end
  const outcome = new Map([...topic, ...length.about])
  // Told again where it is weighed, a day may belong to the event of the story: the words around it count, wherever the event stands.
  for (const { event, mention } of within(days, day.end, behind)) {
    if (!canEnd(event)) continue
    const words = text.slice(Math.max(day.end, day.all[lastAt(day.all, mention.start)]!.start), mention.end)
    if (hearsay.test(words)) continue
    // "The 65 working days ended on 10 April. The letter was sent five weeks after that": counted from the last day, whatever it is called.
    const next = mention.kind === 'relative' && event.span.from > day.span.to && lastAt(day.all, mention.start) === day.at + 1
    const counted =
      mention.kind === 'relative' &&
      ((countsOn.test(mention.text) && pronoun.test(words.trim())) || (next && countsFrom.test(mention.text) && isBody(words)))
    if (serves(words) && (resumes.test(words) || counted || shared(stems(words), topic) >= 1))
      return {
        event: mention.kind === 'relative' && !event.mentions.some((id) => id !== mention.id) ? roundly(event) : toTheVeryDay(event),
        outright: resumes.test(words),
      }
  }
  // "Would have arrived on 3 July … The Council served it seven days late": the one day that the text names and that is just so late.
  const toTheDay = onlyDay(day, days, (event) => event.span.from > start.span.to && serves(event.text))
  if (toTheDay) return { event: toTheDay, outright: false }
  const possible = told.filter(({ event }) => isDone(event) && canServe(event) && (!only || starts.test(event.text)) && canEnd(event))
  const weighed = possible
    .map(({ event, about }) => ({ event, link: shared(about, topic), weight: 2 * shared(about, topic) + shared(about, outcome) }))
    .filter(({ link }) => link >= 1)
    .toSorted((a, b) => b.weight - a.weight || a.event.span.from.localeCompare(b.event.span.from))
  const best = weighed[0]
  // One word in common is enough where no other thing done has it.
  const sole = new Set(weighed.map(({ event }) => event.span.from)).size === 1
  if (best && (best.link >= 1.5 || day.lateBy || day.took || sole)) {
    const rival = weighed.find(({ event, weight }) => event.span.from !== best.event.span.from && best.weight - weight < apart)
    return !rival || (isExactly(day, best.event) && !isExactly(day, rival.event)) ? { event: best.event, outright: false } : null
  }
  // One thing that the body did on the whole page can be that late.
  const alone = new Set(possible.map(({ event }) => event.span.from)).size === 1
  const left = possible.filter(
    ({ event, about }) =>
      isExactly(day, event) || ((day.lateBy ?? day.took) && (shared(about, outcome) >= 0.5 || (alone && event.actor !== 'complainant'))),
  )
  return new Set(left.map(({ event }) => event.span.from)).size === 1 ? { event: left[0]!.event, outright: false } : null

  /** "… but did so in July": the day itself stands in the story. */
  function toTheVeryDay(event: Event): Event {
    if (event.span.from === event.span.to) return event
    const inside = told
      .filter(
        (one) =>
          one.event.span.from === one.event.span.to &&
          one.event.span.from >= event.span.from &&
          one.event.span.to <= event.span.to &&
          isDone(one.event) &&
          canServe(one.event) &&
          canEnd(one.event),
      )
      .map((one) => ({ event: one.event, weight: shared(one.about, outcome) }))
      .filter(({ weight }) => weight >= 1)
      .toSorted((a, b) => b.weight - a.weight)
    const [first, second] = inside
    const isSole = !second || second.event.span.from === first!.event.span.from || first!.weight - second.weight >= apart
    return first && isSole ? first.event : event
  }

  /** "It came three weeks after that" is as people round: the day itself stands in the story. */
  function roundly(event: Event): Event {
    const near = told.filter(
      (one) =>
        one.event !== event &&
        isDone(one.event) &&
        shared(one.about, outcome) >= 0.5 &&
        Math.abs(daysBetween(event.span.from, one.event.span.from)) <= rounding,
    )
    return near.toSorted((a, b) => shared(b.about, outcome) - shared(a.about, outcome))[0]?.event ?? event
  }
}

/** Days by which a number of weeks or months is rounded. */
const rounding = 4

/** Whether what the text says it took, or was late by, can be true of this end. */
function fitsFigures({ span, lateBy, took }: LastDay, start: Event, end: Event): boolean {
  const past = late(span, end.span)
  return !(lateBy && past[1] === 0) && isWithin(lateBy, past) && isWithin(took, elapsed(start.span, end.span))
}

/** Whether a figure of the text can be true of so many calendar days. */
export function isWithin(figure: DurationMention | null, range: [number, number]): boolean {
  if (!figure) return true
  const [least, most] = widthOf(figure)
  return range[1] >= least && range[0] <= most
}

/** The one day that the text names and that is just as late as it says; null where there is none, or there are two. */
export function onlyDay(day: LastDay, days: Story['days'], can: (event: Event) => boolean): Event | null {
  // That a day is just so many days late is enough; of weeks many days are.
  const toTheDay = day.lateBy?.unit.endsWith('days')
  const found = days.filter(
    ({ event, mention }) => mention.kind === 'date' && isExactly(day, event) && (toTheDay || isDone(event)) && can(event),
  )
  return found.length === 1 ? found[0]!.event : null
}

/** Whether it was late by so many days, working days or weeks, to the day. */
export function isExactly({ span, lateBy }: LastDay, end: Pick<Event, 'span'>): boolean {
  if (!lateBy || lateBy.limiting || end.span.from !== end.span.to) return false
  if (lateBy.unit === 'working days') return workingDaysBetween(span.to, end.span.to) === lateBy.value
  const days = { days: 1, weeks: 7 }[lateBy.unit as string]
  return !!days && late(span, end.span)[0] === lateBy.value * days
}
