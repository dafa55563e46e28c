import type { VerbForm, Word } from '../../words/lexicon.ts'
import { type Chunking, does, look } from './chunking.ts'
import { adjectival, nounLike, shows, verbal } from './noun-at.ts'

/** A verb and the form in which it stands. */
export interface Verb {
  word: Word
  form: VerbForm
}

/** What stands right before: an auxiliary, "to", "not", or none of them. */
type After = 'aux' | 'to' | 'not' | null

/** The verb at a place, where it is one there and no noun. */
export function verbAt(c: Chunking, i: number, after: After): Verb | null {
  const token = c.tokens[i]
  if (!token || token.date !== undefined) return null
  if (token.capital && i > 0 && !after) return null
  const { word: plain, longWord } = look(c, i)
  const word = longWord ?? plain
  if (!word?.acts.length) return word?.things.length || word?.who.length || word?.does.size ? null : unknownVerb(c, i, after)
  // "stamped it as received"; of "recorded this as received" nobody can say what it was.
  if (!after && c.tokens[i - 1]?.text === 'as' && word.acts.includes('GET') && c.tokens[i - 2]?.text !== 'this') return null
  if (shows(c, i)) return { word, form: word.forms.has('s') ? 's' : 'base' }
  const form = forms.find((one) => word.forms.has(one))
  return form && isVerb(c, i, after, word, form, !!(plain?.things.length || plain?.who.length)) ? { word, form } : null
}
/** In the order in which they are looked for. */
const forms = ['past', 'participle', 'ing', 's', 'base'] as const

/** A verb that the lexicon does not know. */
function unknownVerb(c: Chunking, i: number, after: After): Verb | null {
  const { text } = c.tokens[i]!
  const as = (form: VerbForm): Verb => ({
    word: { acts: ['OTHER'], forms: new Set(), things: [], who: [], does: new Set(), lemma: text },
    form,
  })
  if (verbal.test(text) && !adjectival(c, i)) return as('past')
  return (after === 'to' || after === 'aux') && /^[a-z]+(?<!s)$/.test(text) && !text.endsWith('ly') ? as('base') : null
}

/** Whether a word that can be a verb of that form is one where it stands. */
function isVerb(c: Chunking, i: number, after: After, word: Word, form: VerbForm, noun: boolean): boolean {
  if (form === 'past' || form === 'participle') return !(noun && !after && !c.tokens[i]!.text.endsWith('ed')) && !adjectival(c, i)
  if (form === 'ing') return !(noun && (c.at === i || !after)) && !does(c, i - 1).has('determiner')
  if (after) return true
  if ((noun && !(form === 's' && !nounLike(c, i))) || word.does.has('preposition')) return false
  const before = c.found.at(-1)
  if (before?.is !== 'word') return before?.is === 'phrase'
  // "The plan which the assessment led to bears the date".
  return before.does.has('relative') || (form === 's' && before.does.has('preposition'))
}

/** An adverb, which can stand within a verb group. */
export function isAdverb(c: Chunking, i: number): boolean {
  const token = c.tokens[i]
  if (!token) return false
  const { word, length, longWord } = look(c, i)
  if (length > 1 || longWord) return false
  return word ? word.does.has('adverb') && !word.acts.length : /^[a-z]{2,}ly$/.test(token.text)
}

/** "The Council first heard of it": says when, and is no noun. */
export const isWhen = (c: Chunking, i: number): boolean => does(c, i).has('adverb') && !!verbAt(c, i + 1, null)
