// What must be true of the end of what was due by a day.

import type { Event } from '../../../record.ts'
import { cued } from '../../../text/cued.ts'
import { oncePer } from '../../../text/once.ts'
import type { Stems } from '../../../text/stems.ts'
import { onTheWay } from '../acts/on-the-way.ts'
import type { Length } from '../lengths.ts'
import type { LastDay } from '../says/last-days.ts'
import { isDone } from '../told.ts'
import type { Story, Told } from '../told.ts'
import { fitsFigures } from './how-late.ts'

/** What the end of a clock is looked for by. */
export interface Sought {
  day: LastDay
  start: Event
  story: Story
  /** What the words of the last day are about, and with it what the length is. */
  topic: Stems
  outcome: Stems
  /** Whether words tell of what was due: a beginning, an acknowledgement, or the thing done, as the sentence itself asks. */
  serves: (words: string) => boolean
  canServe: (event: Event) => boolean
  /** Whether it comes after the start, and no figure of the text speaks against it. */
  canEnd: (event: Event) => boolean
  /** All of the story that can be the end. */
  possible: () => Told[]
}

/** Begun is not finished. */
const begins = cued(/\b(?:begin|began|begun|start(?:ed)?|chas(?:ed|ing)|remind(?:ed|er))\b/i)
const starts = /\b(?:begin|began|begun|start(?:ed)?)\b/i

const hasBegun = oncePer(({ text }: Event) => begins.test(text))
const isPart = oncePer(({ text }: Event) => onTheWay.test(text))

/** What is looked for as the end of what was due by a day. */
export function soughtFor(day: LastDay, start: Event, topic: Stems, length: Length, story: Story): Sought {
  const only = starts.test(day.before)
  const part = onTheWay.test(day.before)
  const canEnd = (event: Event): boolean =>
    event.span.from >= start.span.to &&
    !event.mentions.some((mention) => start.mentions.includes(mention)) &&
    fitsFigures(day, start, event)
  const canServe = (event: Event): boolean => (only || !hasBegun(event)) && (part || !isPart(event))
  return {
    day,
    start,
    story,
    topic,
    outcome: new Map([...topic, ...length.about]),
    serves: (words) => (only || !begins.test(words)) && (part || !onTheWay.test(words)),
    canServe,
    canEnd,
    possible: () =>
      story.told.filter(({ event }) => isDone(event) && canServe(event) && (!only || starts.test(event.text)) && canEnd(event)),
  }
}
