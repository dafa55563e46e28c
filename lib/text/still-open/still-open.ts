import { anyOf } from '../any-of.ts'
import { cued } from '../cued.ts'
import type { Pattern } from '../cued.ts'
import { lacks, late, missing, ofBefore, ofNow, ofThen, open, surely } from './wordings.ts'

const made = (...wordings: string[]): Pattern => cued(anyOf('i', ...wordings.map((words) => new RegExp(words))))
const asks = (...wordings: string[]): ((words: string) => boolean) => {
  const pattern = made(...wordings)
  return (words) => pattern.test(words)
}

/** Whether words say that what was to be done is not done as the text is written: "It has still not replied". */
export const saysOpen = asks(open)
/** Whether they say so beyond doubt, wherever in the paragraph they stand: "At the date of my decision it has not begun". */
export const saysSurelyOpen = asks(surely)
/** The same of a clause by itself: also "There is no plan". */
export const saysLacking = asks(open, lacks)
/** Whether they say so of the thing itself: "Her records are still outstanding". */
export const saysMissing = asks(missing)
/** Whether what is not done is what the sentence before names: "It has still not been issued". Of words that `saysOpen`. */
export const saysOfBefore = asks(ofBefore)

const cameLate = asks(late)
const saysThen = asks(ofThen)
const saysNow = asks(ofNow, open)

/** Whether a sentence tells that a thing was done, though late: "it was 11 weeks late", "sent when it should have been". */
export const wasDone = (sentence: string): boolean => cameLate(sentence) && !saysNow(sentence)

/**
 * Whether a sentence that denies a thing does so of a time gone by only, or tells that it came late: what is still to be done it does not
 * say. "Should have been done by 3 May" counts as said of now.
 */
export const saysNothingOfNow = (sentence: string): boolean =>
  wasDone(sentence) || (saysThen(sentence) && !/\bshould have been\b/.test(sentence) && !saysNow(sentence))
