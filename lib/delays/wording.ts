/** A way in which decisions put a figure on a delay; how its source is written stands in stated-pattern.ts. */
export interface Wording {
  kind: 'excess' | 'total'
  /** Letters of which a sentence has some where this wording can be: what has none is not looked at further. */
  cues: string[]
  source: string
  /**
   * Who must have done it: 'body' by name, 'any' for what befalls the complainant ("she waited a year"), else nobody who is not
   * the body.
   */
  who?: 'body' | 'any'
  /** Strong wordings count as an allegation as well. */
  strong?: boolean
  /** true where it counts as an allegation too, and is not strong. */
  alleged?: boolean
  /** true where "would" and "if" belong to the wording: "she would have moved seven months sooner". */
  supposed?: boolean
  /** true where something done must go before: "discharged six weeks after the assessment" is no step of the body. */
  act?: boolean
  /** true where words for what the length is counted from must follow (see stated-asked.ts). */
  asked?: boolean
  /** true where it may be what everybody is told of waiting. */
  general?: boolean
  /** true where it is time past a limit only after words of what was due, in the sentence or the one before. */
  late?: boolean
}

/** What a wording may have beside its words. */
export type More = Omit<Wording, 'kind' | 'cues' | 'source'>
