import type { Form } from './verbs.ts'

export interface Clause {
  /** Where the clause begins and where its steps begin: after "the Council will". Offsets into what was given. */
  start: number
  from: number
  end: number
  who: string | null
  how: 'duty' | 'consent' | 'request' | 'plain'
  /** "The Council will", "has offered to": it has taken the step upon itself, as one that it only should take it has not. */
  will?: boolean
  /** How its verbs stand. */
  form: Form | 'noun'
  /** What stands before the verb of duty. */
  before: string
}
