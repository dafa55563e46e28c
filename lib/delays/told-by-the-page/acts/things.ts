// What something is done to, by the words and meanings of phrases.

import type { Phrase } from '../../../frames/frame.ts'
import { stems } from '../../../text/stems.ts'

/** Stems of words, and the meanings of nouns after "#". */
export type Things = ReadonlySet<string>

/** Words that only say which act it is, of whatever it is done to. */
const anything = stems(
  'request application claim complaint report decision determination visit inspection reply work case matter full formal written complete',
)
/** Meanings that tell one thing from another no better than any. */
const loose = new Set(
  `
  application assessment complaint complete date day decision enquiry first form home letter next notice other part referral repair reply
  report request review s1 s2 some thing visit
  `
    .trim()
    .split(/\s+/),
)

/**
 * What things are, by their own words and by what hangs on them.
 * @param until what stands behind is none of theirs
 */
export function thingsIn(phrases: readonly Phrase[], text: string, until = Infinity): Set<string> {
  const found = new Set<string>()
  const add = ({ start, end, head, before, links }: Phrase): void => {
    if (start > until) return
    for (const stem of wordsOf(text.slice(start, end))) found.add(stem)
    for (const meaning of [...head, ...before]) if (!loose.has(meaning)) found.add(`#${meaning}`)
    for (const { phrase } of links) add(phrase)
  }
  for (const phrase of phrases) add(phrase)
  return found
}

/** The stems of words. */
export const wordsOf = (text: string): Set<string> => new Set(stems(text).keys())

/** Whether a stem only says which act it is. */
export const saysNothing = (stem: string): boolean => anything.has(stem)

/** Whether some of the same is in one of the others. */
export const meets = (one: Things, ...others: Things[]): boolean => [...one].some((stem) => others.some((other) => other.has(stem)))

/** "it", "this": what was told before. */
export const isPronoun = ({ pronoun, head }: Phrase): boolean => !!pronoun && !head.length
