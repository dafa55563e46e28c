import type { Phrase } from './phrase.ts'

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
  /** Index of the sentence in the paragraph. */
  sentence: number
  block: string
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
  /** Its subject is that of the verb before it: "wrote and refused". */
  implied: boolean
  /** Indexes of the dates that say when; `how`: the word before the first. */
  dates: number[]
  how: string
}
