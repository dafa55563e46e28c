import type { Event } from '../record.ts'
import { anyOf } from '../text/any-of.ts'
import { cued } from '../text/cued.ts'

/** Kinds of event by which somebody asks something of the body. */
const asking = /-(?:applied|claimed|represented|challenged|requested|raised|complaint-made)$/
/** Those of them that no body does itself: it may ask its own therapist, and never itself for a badge. */
const theirs = /-(?:applied|claimed|represented|challenged|complaint-made)$/
/** "The service declined the referral in March": an answer, and no asking. */
const turnedAway = cued(
  anyOf(
    'i',
    /\b(?:declined|refused|rejected|closed|cancelled) (?:the|her|his|their|this|an?) (?:\w+ )?(?:referral|request|application|claim)\b/,
    /\b(?:declined|refused|rejected|closed|cancelled) m\w{1,3} \w+['’]s (?:\w+ )?(?:referral|request|application|claim)\b/,
  ),
)
/** "The Council wrote to Mr P in May, saying that if he wanted his application …": what the body says of it. */
const bodySays = cued(
  /\bthe (?:\w+ ){0,2}(?:council|authority) (?:\w+ly |then |also )?(?:wrote to|told|contacted|advised|emailed|informed|explained)\b/i,
)

/**
 * Events without the kind of those that only speak of a request: the body's letter about an application, a referral that was turned away.
 * They stay in the story as what they are.
 */
export const withoutAskedAbout = (events: readonly Event[]): Event[] =>
  events.map((event) =>
    event.kind && asking.test(event.kind) && speaksOf(event, event.kind) ? { ...event, kind: null, thread: null } : event,
  )

const speaksOf = ({ text, happened }: Event, kind: string): boolean =>
  happened && (turnedAway.test(text) || (theirs.test(kind) && bodySays.test(text)))
