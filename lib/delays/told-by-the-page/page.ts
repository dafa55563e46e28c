// What the readers of this folder work with, made once for a page.

import { stems } from '../../text/stems.ts'
import type { ClockInput } from '../clock-input.ts'
import { leadingFrom } from './choose/leads.ts'
import type { Leading } from './choose/leads.ts'
import { lengthsOf } from './lengths.ts'
import type { Length } from './lengths.ts'
import { placesOf } from '../places.ts'
import type { Places } from '../places.ts'
import { findingsOf } from './says/findings.ts'
import type { Finding } from './says/findings.ts'
import { lastDays } from './says/last-days.ts'
import type { LastDay } from './says/last-days.ts'
import type { Story, Told } from './told.ts'
import { storyOf } from './told.ts'

/** What the readers of a page's own words work with: what it says of its times, and what it tells. */
export interface Page {
  input: ClockInput
  places: Places
  /** The last days that it names. */
  days: LastDay[]
  /** What it finds of how late something was or how long it took. */
  findings: Finding[]
  /** The lengths that it gives. */
  lengths: Length[]
  story: Story
  /** Single days from which a limit can run. */
  starts: Told[]
  /** By last day: which starts and lengths lead to it. */
  leading: Leading
}

/** Starts, and lengths, that are looked at on one page: what keeps the time linear. */
const most = 100

/** Makes the page ready; a pause after each step. */
export function* pageOf(input: ClockInput): Generator<void, Page> {
  const { decision, mentions, events, stated = [] } = input
  const places = placesOf(decision)
  const days = lastDays(decision, mentions, places)
  yield
  const lengths = lengthsOf(input, places)
  yield
  const story = storyOf(decision, mentions, events, new Set(days.map((day) => day.mention)), places)
  const starts = startsOf(story)
  const leading = yield* leadingFrom(starts, lengths.slice(0, most))
  return { input, places, days, findings: findingsOf(stated, decision, places), lengths, story, starts, leading }
}

/** Things told, and dates of which no event tells. */
function startsOf({ told, days }: Story): Told[] {
  const known = new Set(told.map(({ event }) => event))
  const others = days.flatMap(({ event }) => (known.has(event) || event.id ? [] : [{ event, about: stems(event.text) }]))
  return [...told, ...others].filter(({ event }) => event.span.from === event.span.to).slice(0, most)
}
