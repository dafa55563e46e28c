import type { Period } from '../calendar/span.ts'
import type { Words } from '../record.ts'
import type { EventKind } from './more-kinds.ts'

/** A time limit that the page itself states, in its law section ("up to 20 working days to respond") or as a body's policy. */
export interface PageLimit {
  /**
   * Id of the limit of the rulebook whose length this is: 'csp-stage2', 'ehc-final', …; 'lgsco-code-ack', 'lgsco-code-s1' or
   * 'lgsco-code-s2' for the stages of a body's own complaints policy; 'page-limit' for what only the page states (a protocol, a
   * promise).
   */
  rule: string
  period: Period
  /** The page's words for it. */
  words: Words
  /** For 'page-limit': what starts and what ends it. */
  startsWith?: EventKind[]
  endsWith?: EventKind[]
}
