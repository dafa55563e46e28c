import type { Added } from './formats.ts'

/** How far an output has come: the length of each of its files, or the number of its parts. */
export type Ends = Record<string, number>

/** Where records go. */
export interface Output {
  /** Gives the new ends where all that was taken so far is written, null while some of it waits for more. */
  write: (added: Added & { pages: number }) => Promise<Ends | null>
  close: () => Promise<Ends>
  /** Lets go of the files after a failure; what was written stays. */
  abandon: () => Promise<void>
}
