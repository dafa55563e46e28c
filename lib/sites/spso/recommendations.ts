import { said, sectionOf, wordsOf } from '../draft.ts'
import type { Draft } from '../draft.ts'

/**
 * "What we asked the organisation to do in this case:", "In relation to complaints handling, we recommended:": the lines that head the
 * lists.
 */
const HEADS = /^(?:what we (?:asked|said|recommended)\b.*|in relation to\b.*|we (?:asked|recommended)\b.*):$/i
/** "The organisation has a deadline by which it must show us": what is said of all of them, and no step. */
const DEADLINE = /\bdeadline\b.*\b(?:us|evidence|implemented)\b|\bevidence of (?:the )?implementation\b/i

/** The lines that head the lists say who acts, as the readers know it; the sentence about the deadline in the letter is left out. */
export function arrangeRecommendations(draft: Draft): void {
  draft.told = draft.told.filter(
    (told) => sectionOf(draft, told) !== 'action' || told.block.kind !== 'paragraph' || !DEADLINE.test(wordsOf(told)),
  )
  for (const told of draft.told) {
    if (sectionOf(draft, told) !== 'action' || told.block.kind !== 'paragraph' || !HEADS.test(wordsOf(told).trim())) continue
    told.pieces = [said('We recommended that the Council should:', told.block.start, told.block.end)]
  }
}
