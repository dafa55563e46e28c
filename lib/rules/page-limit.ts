import type { Period } from '../calendar/span.ts'
import type { Words } from '../text/words.ts'
import type { EventKind } from './kinds.ts'

/** A time limit that the page itself states, in its law section ("up to 20 working days to respond") or as a body's policy. */
export interface PageLimit {
  /**
   * Id of the limit of the rulebook whose length this is: 'csp-stage2', 'ehc-final', …; 'lgsco-code-ack', 'lgsco-code-s1' or
   * 'lgsco-code-s2' for the stages of a body's own complaints policy; 'page-limit' for what only the page states (a protocol, a
   * promise).
   */
  rule: string
  /** What must be done, in plain words: "Stage one response". */
  name: string
  period: Period
  /** Longer form that the page states with it: "25 working days … can be extended to 65". */
  extended: Period | null
  /** true where the page says "beginning with the day". */
  beginningWith: boolean
  /** Whose it is, as the page tells: law and guidance, or the body's own policy, procedure, protocol, plan. */
  from: 'law' | 'policy'
  /** The page's words for it. */
  words: Words
  /** Id of the duration mention. */
  mention: string
  /**
   * What starts and what ends it: those of the rulebook, except that a policy's stages run from the complaint unless it says from
   * the acknowledgement. Empty for a 'page-limit' about something that no kind of event stands for.
   */
  startsWith: EventKind[]
  endsWith: EventKind[]
}
