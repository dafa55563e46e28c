import { type Chunking, does, look } from './chunking.ts'

/** Words before names: "Mrs B". */
export const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr'])

/** What has the shape of a verb in the past. */
export const verbal = /(?:[a-z]{3}ed)$/

/** What stands between pieces. */
export const marks = /^[,;:()–—!?."“”]$/

/** "'s" and "s'": the word before it owns what follows. */
export const isPossessive = (text: string | undefined): boolean => text === "'s" || text === "'"

/** "The records show that it came": a verb, though it can be a noun. */
export const shows = (c: Chunking, i: number): boolean =>
  i > 0 && c.tokens[i + 1]?.text === 'that' && !!look(c, i).word?.acts.includes('SHOW') && !opensNoun(c, i - 1)

/** Whether a word stands before nouns alone. */
export const opensNoun = ({ tokens }: Chunking, i: number): boolean => /^(?:'s|the|a|an|its|his|their|my|our|her)$/.test(tokens[i]!.text)

/** A noun, or something that can stand before one. */
export function nounLike(c: Chunking, i: number): boolean {
  if (shows(c, i)) return false
  const token = c.tokens[i]
  if (!token || marks.test(token.text) || token.date !== undefined || token.text === "n't") return false
  const { word, longWord } = look(c, i)
  if (!word) return !longWord && !token.text.endsWith('ly') && !verbal.test(token.text)
  if (word.does.has('number')) return true
  const { forms, things, who } = word
  // "The Council completes the assessment": what it does.
  if (forms.has('s') && look(c, i - 1).word?.who.includes('body') && (does(c, i + 1).has('determiner') || nounLike(c, i + 1))) return false
  // "over the bath".
  if (token.text === 'over' && does(c, i + 1).has('determiner')) return false
  // "the wait", "in her hands": a verb behind a word that only stands before nouns is a noun.
  const isVerb = (forms.has('base') || forms.has('s') || forms.has('ing')) && !forms.has('past')
  if (!things.length && !who.length && i > 0 && isVerb && opensNoun(c, i - 1)) return true
  return things.length > 0 || (who.length > 0 && !word.does.has('pronoun'))
}

/** "the completed form", "final amended plan": stands before its noun. */
export function adjectival(c: Chunking, i: number): boolean {
  const before = c.tokens[i - 1]
  if (!before || !nounLike(c, i + 1) || does(c, i + 1).has('determiner')) return false
  // "Miss A reported rats": a name, whatever letter it is.
  if (before.capital && titles.has(c.tokens[i - 2]?.text ?? '')) return false
  const { word } = look(c, i - 1)
  const role = does(c, i - 1)
  if (role.has('determiner') && !role.has('pronoun')) return true
  // "removed fly-tipped waste".
  if (c.tokens[i]!.text.includes('-') && !word?.who.length && !role.has('pronoun')) return true
  if (isPossessive(before.text)) return true
  if (role.has('and')) return false
  if (role.has('preposition')) return !!look(c, i + 1).word?.things.length
  return !!word?.things.some((thing) => modifiers.has(thing))
}

/** Meanings of words before which another can stand, and that stand before nouns themselves. */
const modifiers = new Set('final amended proposed draft annual early first second next last previous formal s1 s2 s3 ehc'.split(' '))

/** "that decision", not "that the Council decided". */
export function isPointing(c: Chunking, i: number): boolean {
  const { text } = c.tokens[i]!
  if (text !== 'this' && text !== 'that') return true
  if (!nounLike(c, i + 1) || c.tokens[i + 1]!.capital || does(c, i + 1).has('determiner')) return false
  if (text === 'this' || i === 0) return true
  const then = does(c, i + 1 + look(c, i + 1).length)
  return does(c, i - 1).has('preposition') || !(then.has('be') || then.has('modal') || then.has('have'))
}
