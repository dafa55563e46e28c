// The story: what was done or came about, and on which days.

import type { DateMention, Mention, RelativeMention } from '../../dates/mention.ts'
import type { Decision } from '../../page/decision.ts'
import type { Event } from '../../record.ts'
import { anyOf } from '../../text/any-of.ts'
import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import { oncePer } from '../../text/once.ts'
import { stems } from '../../text/stems.ts'
import type { Stems } from '../../text/stems.ts'
import { isOfElse } from '../../timeline/of-else.ts'
import { happening } from './happening.ts'
import { leaning, longest, tells } from '../places.ts'
import type { Place, Places } from '../places.ts'

/** A thing that was done or came about, and what its words are about. */
export interface Told {
  event: Event
  about: Stems
}

/** What the ends of a clock are looked for in. */
export interface Story {
  text: string
  told: Told[]
  /** Every single date of the story that names no last day, in the order of the text, with the event that it belongs to. */
  days: { start: number; end: number; mention: DateMention | RelativeMention; event: Event }[]
}

/** What was only said, meant or arranged, what ran out, and what the Ombudsman did: nothing that the body did. */
const unsure = cued(
  anyOf(
    'i',
    /^(?:that|because|if|as if|the council says)\b|\b(?:ended|expired|ran out|was up|passed) (?:on|in)\b/,
    /\b(?:days|weeks|months|time|period) (?:then )?(?:ran|run|began|started|counted) (?:from|on)\b|\bagreed to\b/,
    /\b(?:we|our) (?:final |previous |earlier |last )?decision\b|\bI (?:recognise|understand|accept|note|appreciate|am|have|do|cannot)\b/,
    /\b(?:we|our office) (?:asked|wrote|issued|decided)\b/,
  ),
)
/** Nothing is answered by what the complainant took back. */
const takenBack = cued(laidOut('i')`
  \b(?:she|he|they|m\w{1,3} \w+) (?:then |therefore |later )?withdrew (?:it|this|(?:the|that|her|his|their) (?:complaint|request|appeal))\b
`)
/** "She received them": what "them" are stands before it. */
const leans = cued(/\b(?:it|this|that|them|they|these|so|one|both|which)\b/i)

/**
 * What was done or came about by the story.
 * @param named mentions of last days, which tell of nothing that was done
 */
function toldOf(decision: Decision, events: readonly Event[], named: ReadonlySet<string>, places: Places): Told[] {
  return events.flatMap((event): Told[] => {
    if (
      event.state !== 'happened' ||
      event.actor === 'ombudsman' ||
      unsure.test(event.text) ||
      event.mentions.some((mention) => named.has(mention))
    )
      return []
    const place = places(event.words.block, event.words.start)
    return place && tells(place) && !takenBack.test(place.words) ? [{ event, about: aboutEvent(event, place, decision) }] : []
  })
}

function aboutEvent({ text }: Event, { before, words }: Place, decision: Decision): Stems {
  const about = stems(text)
  if (about.size > 2 && !leans.test(text)) return about
  return leaning(about, `${before ? decision.text.slice(Math.max(before.start, before.end - longest), before.end) : ''} ${words}`)
}

/**
 * The story with its dates; days of which no event tells ("the form that was stamped on 9 May") are things of their own.
 * @param named mentions of last days, which tell of nothing that was done
 */
export function storyOf(
  decision: Decision,
  mentions: readonly Mention[],
  events: readonly Event[],
  named: ReadonlySet<string>,
  places: Places,
): Story {
  const told = toldOf(decision, events, named, places)
  const byMention = new Map(
    events.filter((event) => event.state === 'happened').flatMap((event) => event.mentions.map((id) => [id, event] as const)),
  )
  const days: Story['days'] = []
  for (const mention of mentions) {
    if (mention.kind === 'duration' || !mention.span || named.has(mention.id)) continue
    const place = places(mention.block, mention.start)
    if (!place || !tells(place) || takenBack.test(place.words)) continue
    const { span, start, end, text, block } = mention
    const words = { start, end, text, block, paragraph: place.block.number }
    days.push({
      start,
      end,
      mention,
      event: byMention.get(mention.id) ?? happening({ span, mentions: [mention.id], text: place.words, words }),
    })
  }
  return { text: decision.text, told, days }
}

/** What the body did, or what reached the complainant. */
export const isDone = oncePer(
  (event: Event): boolean => !isOfElse(event) && (event.actor !== 'complainant' || (reaches.test(event.text) && !theirs.test(event.text))),
)
/** What the complainant does. */
const theirs = cued(/\b(?:asked|chased|rang|emailed|telephoned|complained|wrote to (?:the|ask|say|complain))\b/i)
const reaches = cued(laidOut('i')`
  \b(?:
    approved
    (?:completed|finished|carried out) (?:the|an?|his|her|their)
    given
    got
    had (?:an?|his|her|their|the)
    happened
    heard
    inspected
    is dated
    moved
    paid
    reached
    received
    sent
    told
    took place
    visited (?:him|her|them|m[rs]+|the (?:site|home|family|property))
    was
    were
  )\b
`)
