// The sentences that state how late something was, or how long it took.

import type { Decision } from '../../../page/decision.ts'
import type { Stated } from '../../../record.ts'
import type { Place, Places } from '../../places.ts'
import { pronoun } from './last-day-words.ts'

/** What was found of how late something was or how long it took, where it stands. */
export interface Finding {
  figure: Stated
  place: Place
  /** Where its words begin: with the sentence before where its own only says "it". */
  from: number
  words: string
}

/** Figures that are looked at on one page: what keeps the time linear. */
const most = 60

/** The figures of the text that are findings, with their sentences. */
export const findingsOf = (stated: readonly Stated[], { text }: Decision, places: Places): Finding[] =>
  stated.slice(0, most).flatMap((figure) => {
    const place = figure.said === 'finding' ? places(figure.words.block, figure.words.start) : null
    if (!place) return []
    const { sentence, before } = place
    const from = ((pronoun.test(place.words) ? before : undefined) ?? sentence).start
    return [{ figure, place, from, words: text.slice(from, sentence.end) }]
  })
