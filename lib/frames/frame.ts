/** How the verb of a frame stands: it happened; or only was not, planned, asked for, due, feared or made a condition. */
export type State = 'happened' | 'open' | 'not' | 'planned' | 'asked' | 'due' | 'condition'

/** One verb with all that hangs on it. */
export interface Frame {
  /** Meanings of its verb. */
  acts: string[]
  lemma: string
  /** Offsets into the text of the clause. */
  start: number
  end: number
  /** Where it stands: by itself, in what somebody said, with which, when, because, if, to. */
  clause: 'main' | 'that' | 'whether' | 'which' | 'when' | 'because' | 'after' | 'to' | 'by'
  parent: Frame | null
  /** Frames that hang on it. */
  told: Frame[]
  passive: boolean
  subject: Phrase | null
  objects: Phrase[]
  links: { by: string; phrase: Phrase }[]
  state: State
  /** Denied: "would not issue"; beside `state` where it is planned. */
  not: boolean
  modal: string | null
  perfect: 'has' | 'had' | null
  /** It was done before too: "sent her the plan again". */
  again?: true
  /** Its subject is that of the verb before it: "wrote and refused". */
  implied: boolean
  /** Indexes of the dates that say when; `how`: the word before the first. */
  dates: number[]
  how: string
}

/** A noun with what stands around it: "the Council's stage two response to her complaint". */
export interface Phrase {
  /** Offsets into the text. */
  start: number
  end: number
  /** Meanings of its last noun: plan, reply, request. Empty for people and for what the lexicon does not know. */
  head: string[]
  /** Meanings of the words before the last noun. */
  before: Set<string>
  /** What it is of, about or for: each with its preposition. */
  links: { by: string; phrase: Phrase }[]
  /** Who it names: body, person, panel, …; empty for things. */
  who: string[]
  /** Whose it is: "the Council's", "her neighbour's"; empty where it is nobody's. */
  owner: string[]
  /** it, this, they, which: stands for something told before. */
  pronoun: string | null
  /** true where it has no noun of its own: "all of the assessments". */
  bare: boolean
  /** Index of the date that hangs on it: "its reply of 3 May". */
  date: number | null
  /** What it is to do: "the refusal to issue a plan". */
  does?: Frame
}
