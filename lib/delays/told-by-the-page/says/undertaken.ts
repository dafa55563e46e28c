// The sentences by which a body set itself a time, which it then kept or missed.

import type { DurationMention } from '../../../dates/mention.ts'
import type { Decision } from '../../../page/decision.ts'
import { anyOf } from '../../../text/any-of.ts'
import { cued } from '../../../text/cued.ts'
import type { Sentence } from '../../../text/sentences.ts'
import { within } from '../../../text/within.ts'
import type { Length } from '../lengths.ts'
import type { Page } from '../page.ts'
import type { Place } from '../../places.ts'

/** A sentence by which a body set itself a time. */
export interface Undertaken {
  length: Length
  /** Its paragraph. */
  block: string
  sentence: Sentence
  /** All lengths of it. */
  lengths: DurationMention[]
}

/** The law, which the rulebook knows, and what others ordered. */
const law = cued(
  anyOf(
    'i',
    /\b(?:regulations?|acts? (?:19|20)\d\d|judgment|court|the law|parliament)\b/,
    /\b(?:(?:statutory|government|national|the) guidance|code of practice|ombudsman|inspector)\b/,
  ),
)
/** What tells that a body set the time for itself. */
const itsOwn = cued(
  anyOf(
    'i',
    /\b(?:polic(?:y|ies)|procedures?|standards?|leaflet|website|web page|charter|enforcement plan|protocols?|targets?|arrangements)\b/,
    /\b(?:contract|handbook|manual|agreement|scheme|guide|its own|gives itself|set itself)\b/,
    /\b(?:aims?|promis\w+|undertak\w+|undertook|(?:says?|tells people) (?:that )?(?:it|an officer|the council))\b/,
    /\b(?:rules|terms) (?:of|say)\b/,
  ),
)
/** A length that measures what was, or that somebody was told. */
const measures = cued(/\b(?:took|taken|waited|spent|lasted|were not|was not|did not|had the|would have|(?:were|was|been) told|directed)\b/i)

/**
 * The sentence of a length, where that is one that a body set for what it does itself: "will visit the site within 15 working days".
 * @returns null where it is another's, or the law's, or measures what was
 */
export function undertakenBy(length: Length, { input: { decision, mentions }, places }: Page): Undertaken | null {
  if (length.from || !(length.rule === 'page-limit' || length.rule.startsWith('lgsco-code'))) return null
  const place = places(length.words.block, length.words.start)
  if (!place) return null
  const { sentence, block } = place
  const inside = within(mentions, sentence.start, sentence.end)
  if (inside.some((m) => m.kind === 'date' && m.precision === 'day') || !isUndertaking(place, length, decision)) return null
  return { length, block: block.id, sentence, lengths: inside.filter((m) => m.kind === 'duration') }
}

/** Whether a sentence says what a body set itself, and is no law, and no measure of what was. */
function isUndertaking({ block, sentence: { start, end } }: Place, { rule }: Length, { text, blocks, sections }: Decision): boolean {
  const sentence = text.slice(start, end)
  if (law.test(sentence.replace(/\([^)]*\)/g, '')) || measures.test(sentence)) return false
  if (rule !== 'page-limit') return true
  const parent = blocks.find(({ id }) => id === block.parent)
  const lead = parent ? text.slice(parent.start, parent.end) : ''
  return itsOwn.test(`${sections[block.section]?.heading ?? ''}. ${lead} ${text.slice(block.start, end)}`)
}
