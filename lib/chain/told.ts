import type { Event } from '../record.ts'

/** What was read and why, for every dated act that is a step of a matter. */
export interface Told {
  event: Event
  /** The line of the card that it fits. */
  line: string
  /** true where the words name nothing but the act: it is one where nothing else of its kind was read. */
  alone: boolean
  /** true where the body itself took what reached it for this. */
  taken?: true
  /** true where the words do not say which matter they are of. */
  lean?: true
  score: number
  /** Kind of what came second in the same matter. */
  rival: string | null
  /** true where the words say no more of it than of something else. */
  tied: boolean
  /** Kinds of which one comes before it. */
  after: readonly string[]
  /** Kinds that it comes before. */
  next: readonly string[]
}
