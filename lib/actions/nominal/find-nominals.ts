import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import type { Clause } from '../clause.ts'
import { verbAt } from '../verbs.ts'
import { isNominal } from './item.ts'
import { suitable } from './suitable.ts'
import { announced } from './announced.ts'

/**
 * A clause whose steps are nouns. Null where the sentence has none, or where they are what somebody wanted, or what was given before.
 * @param part a sentence, or a clause of it
 * @param before what stands before it in the paragraph
 */
export function findNominals(part: string, before = ''): (Pick<Clause, 'from' | 'how' | 'who'> & { form: 'noun' }) | null {
  for (const { match, who, gets } of announced(part, before)) {
    const from = match.index + match[0].length
    const ahead = part.slice(0, from)
    const list = part.slice(from)
    if (!isNominal(list) || REASON.test(list)) continue
    // "Agreed to review its letters": a verb, though it is a noun too.
    if (/\bto\s+$/.test(ahead) && verbAt(list, 'plain', true)) continue
    // What was offered or promised in the past is no consent to us.
    if (who && !/\b(?:has|have)\b/.test(match[0]) && !/\b(?:agree|accept)/.test(match[0])) continue
    // "This is £50 for each week" explains a sum.
    if (list.startsWith('£') && /^\W*(?:This|That|It)\b/.test(ahead)) continue
    if (NOT.test(ahead) || /\b(?:already|previously|had|earlier|if)\b/i.test(ahead)) continue
    if (UNSAID.test(list) || /^\S+ (?:fault|failings?)\b/.test(list)) continue
    return { from, how: gets ? 'duty' : who ? 'consent' : 'request', who, form: 'noun' }
  }
  const said = suitable(part)
  if (!said) return null
  const list = said.groups!.list!
  const from = /^\s*(?:(?:We|I)\s+(?:\w+\s+){1,4}that\s+|(?:We|I)\s+(?:consider|believe|think)\s+)?/.exec(list)![0].length
  const items = list.slice(from)
  if (NOT.test(part.slice(0, said[0].length)) || BEFORE.test(items) || !isNominal(items) || /^\s*(?:the|its|that|this)\b/i.test(items))
    return null
  return { from, how: 'request', who: null, form: 'noun' }
}

/** "A proper remedy" names none of its own. */
const UNSAID = cued(
  new RegExp(
    '^(?:an?|the|our|this|that)\\s+(?!financial\\b)(?:[a-z-]+\\s+){0,3}?(?:remed(?:y|ies)|settlement' +
      '|resolution|redress)\\b(?!\\s+(?:payment|of\\s+£))',
    'i',
  ),
)
/** "This is because the resident can appeal": a clause, and no list of things. */
const REASON = cued(/^(?:because|as|since|so|why|when|where|what|how|that)\b|^(?:its|the) [^,;]*\b(?:had|is|was|were)\b/i)
/** "The apology and £200 it offered in May", "had already": what was given before. */
const BEFORE = cued(
  /\b(?:already|previous\w*|earlier|offered|gave|made|paid|sent|had|before|initial\w*|original\w*|stage (?:one|two|1|2)|during)\b/i,
)
const NOT = cued(laidOut('i')`
  \b(?:
    asks?
    cannot
    declin\w+
    hop(?:es|ed)
    never
    no
    not
    n[’']t
    refus\w+
    reject\w*
    seeks?
    sought
    unable
    want(?:s|ed)?
    without
    would like
  )\b
`)
