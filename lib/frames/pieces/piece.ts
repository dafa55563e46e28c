import type { VerbForm } from '../../words/lexicon.ts'
import type { Token } from '../../words/tokens.ts'
import type { Phrase } from '../frame.ts'

/** What a verb group says besides its verb. */
export interface VerbGroup {
  acts: string[]
  lemma: string
  form: VerbForm | 'none'
  passive: boolean
  modal: string | null
  perfect: 'has' | 'had' | null
  not: boolean
  /** "to assess". */
  infinitive: boolean
  /** "did the panel sit": the verb stands behind its subject. */
  turned: boolean
}

/** Parts of a sentence in order. */
export type Piece = { from: number; to: number; start: number; end: number } & (
  | { is: 'phrase'; phrase: Phrase }
  | { is: 'verb'; verb: VerbGroup }
  | { is: 'date'; date: number }
  | { is: 'word'; text: string; does: ReadonlySet<string> }
)

/** A phrase of which nothing is known yet. */
export const emptyPhrase = (token: Token): Phrase => ({
  start: token.start,
  end: token.end,
  head: [],
  before: new Set(),
  links: [],
  who: [],
  owner: [],
  pronoun: null,
  bare: true,
  date: null,
})

/** A word that stands for what was told: "that". */
export const pointing = (token: Token): Phrase => ({ ...emptyPhrase(token), pronoun: 'this' })
