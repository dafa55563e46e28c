// The end that the sentences right behind a last day tell of.

import { daysBetween } from '../../../calendar/day.ts'
import type { Event } from '../../../record.ts'
import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'
import { shared, stems } from '../../../text/stems.ts'
import { lastAt, within } from '../../../text/within.ts'
import { countsFrom, pronoun } from '../says/last-day-words.ts'
import { isDone } from '../told.ts'
import { theOne } from './one.ts'
import type { Sought } from './sought.ts'

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

/** What somebody says, plans or expects is not done. */
const hearsay = cued(/\b(?:heard nothing|nothing (?:further|more)|we|says|said|told me|explain\w*|because|scheduled|planned|would|will)\b/i)

/** "In fact it told him eight weeks later": counted from the last day. */
const countsOn = /\b(?:later|after (?:that|this))\b/i

/** What people other than the body do later is no end: "She complained five weeks after that". */
const isBody = (words: string): boolean =>
  !/^\W*(?:(?:when|and|but|so) )?(?:(?:mr|mrs|ms|miss|mx|dr) [a-z]\b|she|he|they)\b/i.test(words.trim())

/** An end that the sentences behind a last day tell of. */
export interface End {
  event: Event
  /** true where the words behind the last day say so outright: "It was completed on 23 January". */
  outright: boolean
}

/** The end that the sentences behind a last day tell of, in words that go on from it or share what it is about. */
export function endBehind(sought: Sought): End | null {
  const { day, topic, serves, canEnd, story } = sought
  const last = (day.all[day.at + 2] ?? day.all.at(-1)!).end
  // Told again where it is weighed, a day may belong to the event of the story: the words around it count, wherever the event stands.
  for (const { event, mention } of within(story.days, day.end, last)) {
    if (!canEnd(event)) continue
    const at = lastAt(day.all, mention.start)
    const words = story.text.slice(Math.max(day.end, day.all[at]!.start), mention.end)
    if (hearsay.test(words)) continue
    const relative = mention.kind === 'relative'
    // "The 65 working days ended on 10 April. The letter was sent five weeks after that": counted from the last day, whatever it is called.
    const next = event.span.from > day.span.to && at === day.at + 1
    const counted =
      relative && ((countsOn.test(mention.text) && pronoun.test(words.trim())) || (next && countsFrom.test(mention.text) && isBody(words)))
    const outright = resumes.test(words)
    if (serves(words) && (outright || counted || shared(stems(words), topic) >= 1))
      return {
        event: relative && !event.mentions.some((id) => id !== mention.id) ? roundly(event, sought) : toTheVeryDay(event, sought),
        outright,
      }
  }
  return null
}

/** "… but did so in July": the day itself stands in the story. */
function toTheVeryDay(event: Event, { outcome, story, canServe, canEnd }: Sought): Event {
  const { from, to } = event.span
  if (from === to) return event
  const inside = story.told
    .filter(
      ({ event: one }) =>
        one.span.from === one.span.to && one.span.from >= from && one.span.to <= to && isDone(one) && canServe(one) && canEnd(one),
    )
    .map((one) => ({ event: one.event, weight: shared(one.about, outcome) }))
    .filter(({ weight }) => weight >= 1)
    .toSorted((a, b) => b.weight - a.weight)
  return theOne(inside.slice(0, 2), (one, first) => one.event.span.from !== first.event.span.from)?.event ?? event
}

/** "It came three weeks after that" is as people round: the day itself stands in the story. */
function roundly(event: Event, { outcome, story }: Sought): Event {
  const near = story.told.filter(
    (one) =>
      one.event !== event &&
      isDone(one.event) &&
      shared(one.about, outcome) >= 0.5 &&
      Math.abs(daysBetween(event.span.from, one.event.span.from)) <= rounding,
  )
  return near.toSorted((a, b) => shared(b.about, outcome) - shared(a.about, outcome))[0]?.event ?? event
}

/** Days by which a number of weeks or months is rounded. */
const rounding = 4
