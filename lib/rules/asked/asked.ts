import type { Domain } from '../limit.ts'
import type { EventKind } from '../kinds.ts'

/** Something that a reader can have asked of a council, in their own words, and the event that it is. */
export interface Asked {
  /** Where another matter begins with the same event, or where there is none. */
  id?: string
  /** "I complained about children’s services" */
  says: string
  domain: Domain
  /** The event; null where no fixed limit follows. */
  kind: EventKind | null
  /** Ids of the areas without a fixed limit that it belongs to. */
  none?: string[]
  /**
   * The limit that matters, by id: the answer to a complaint, not its acknowledgement. Where it starts with what another limit ends
   * with, it is counted from that one’s last day. Left out: the first of the council’s limits to run out.
   */
  main?: string
  /** Limits that follow from the event, but not for this matter. */
  not?: string[]
  /** Everyday words beside those of `says`. */
  wording: string
}
