export interface Part {
  start: number
  end: number
  /** Plain form of its verb; null where a remedy knows no such verb, or is told as a noun. */
  verb: string | null
  /** Told as a noun, in a list of what is given. */
  nominal?: boolean
  /** "and will thereafter report": it comes after the rest, and the deadline of the rest is not its own. */
  later?: boolean
}
