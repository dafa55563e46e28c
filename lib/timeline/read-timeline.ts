import type { Decision } from '../page/decision.ts'
import type { Mention } from '../dates/mention.ts'
import type { Event } from '../record.ts'
import { atOnce } from '../text/steps.ts'
import { readClausesInSteps } from './clauses.ts'
import { Story } from './story.ts'
import { prepare } from './classify/says-itself.ts'

/**
 * Every dated thing that the story tells, oldest first in the order of the text; what did not happen is marked. Events of the
 * kinds that limits know carry their kind and the matter they belong to. The decision itself is the last one.
 * @param decision any decision, also one without sections or date
 * @param mentions the dates found in it
 */
export function readTimeline(decision: Decision, mentions: readonly Mention[]): Event[] {
  return atOnce(readTimelineInSteps(decision, mentions))
}

/** The same with pauses, so that a page is not held up. */
export function* readTimelineInSteps(decision: Decision, mentions: readonly Mention[]): Generator<void, Event[]> {
  const clauses = yield* readClausesInSteps(decision, mentions)
  yield
  if (clauses.length) prepare()
  yield
  const story = new Story(decision)
  for (const clause of clauses) {
    yield
    story.tell(clause)
  }
  return story.end()
}
