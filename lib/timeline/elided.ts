import type { Event } from '../record.ts'
import { cued } from '../text/cued.ts'
import { laidOutText } from '../text/laid-out.ts'

/** "… but was not until 3 June", "and it was only on 3 June": the verb stands before it. */
const elides = cued(
  new RegExp(laidOutText`
    ^(?:but|and|though|yet|which|although)?,? ?(?:in fact |actually )?(?:it |they |this |that )?(?:
      (?:was|were|did) not (?:\w+ ){0,2}until
      (?:was|were) only
    ) (?:on |in )?\d{0,2}(?:st|nd|rd|th)? ?[A-Z][a-z]* ?\d{0,4}\W*$
  `),
)
/** Characters between the two in one sentence. */
const reach = 200

/**
 * Events of which the sentence says before what they are: "The Plan should have been issued by 15 February but was not until 3 June". They
 * take the kind and the matter of the last day that stands there.
 */
export const withElided = (events: readonly Event[]): Event[] =>
  events.map((event, i) => {
    const last = events[i - 1]
    const follows =
      last?.state === 'due' &&
      !!last.kind &&
      event.happened &&
      !event.kind &&
      last.words.block === event.words.block &&
      event.words.start - last.words.end < reach &&
      event.words.start >= last.words.end - 1 &&
      elides.test(event.text)
    return follows ? { ...event, kind: last.kind, thread: last.thread ?? null } : event
  })
