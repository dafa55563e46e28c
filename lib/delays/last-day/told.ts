import type { Mention } from '../../dates/mention.ts'
import type { Decision } from '../../page/decision.ts'
import type { Event } from '../../record.ts'
import { stems } from '../../text/stems.ts'
import type { Stems } from '../../text/stems.ts'
import { leaning, telling } from './places.ts'
import type { Place, Places } from './places.ts'

/** A thing that was done or came about, and what its words are about. */
export interface Told {
  event: Event
  about: Stems
}

/** What was only said, meant or arranged, what ran out, and what the Ombudsman did: nothing that the body did. */
const unsure = /^(?:that|because|if|as if|the council says)\b|\b(?:ended|expired|ran out|was up|passed) (?:on|in)\b|\bagreed to\b|\b(?:we|our) (?:final |previous |earlier |last )?decision\b|\b(?:we|our office) (?:asked|wrote|issued|decided)\b/i
/** "She received them": what "them" are stands before it. */
const leans = /\b(?:it|this|that|them|they|these|so|one|both|which)\b/i

/**
 * What was done or came about by the story.
 * @param named mentions of last days, which tell of nothing that was done
 */
export function toldOf(decision: Decision, events: readonly Event[], named: ReadonlySet<string>, places: Places): Told[] {
  return events.flatMap((event): Told[] => {
    if (event.state !== 'happened' || event.actor === 'ombudsman' || unsure.test(event.text) || event.mentions.some((mention) => named.has(mention))) return []
    const place = places(event.words.block, event.words.start)
    return place && telling.has(place.section) ? [{ event, about: aboutEvent(event, place, decision) }] : []
  })
}

function aboutEvent({ text }: Event, { all, at, words }: Place, decision: Decision): Stems {
  const about = stems(text)
  if (about.size > 2 && !leans.test(text)) return about
  const before = all[at - 1]
  return leaning(about, `${before ? decision.text.slice(before.start, before.end) : ''} ${words}`)
}

/** Single days of the story of which no event tells ("the form that was stamped on 9 May"), as what they could start. */
export function otherDays(mentions: readonly Mention[], told: readonly Told[], named: ReadonlySet<string>, places: Places): Told[] {
  const known = new Set(told.flatMap(({ event }) => event.mentions))
  return mentions.flatMap((mention): Told[] => {
    if (mention.kind === 'duration' || !mention.span || mention.span.from !== mention.span.to || known.has(mention.id) || named.has(mention.id)) return []
    const place = places(mention.block, mention.start)
    if (!place || !telling.has(place.section)) return []
    const words = { start: mention.start, end: mention.end, text: mention.text, block: mention.block, paragraph: place.block.number }
    const event: Event = { id: '', span: mention.span, mentions: [mention.id], kind: null, text: place.words, words, actor: null, happened: true, state: 'happened' }
    return [{ event, about: stems(place.words) }]
  })
}

/** What the body did, or what reached the complainant. */
export const isDone = (event: Event): boolean => event.actor !== 'complainant' || reaches.test(event.text)
const reaches = /\b(?:is dated|received|got|heard|had (?:an?|his|her|their|the)|was|were|reached|told|given|sent|paid|moved)\b/i
