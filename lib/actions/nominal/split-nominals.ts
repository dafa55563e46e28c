import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import { PURPOSES, REMEDIES } from '../lexicon.ts'
import type { Part } from '../part.ts'
import { alternatives } from '../patterns.ts'
import { verbAt } from '../verbs.ts'
import { isNominal } from './item.ts'

const JOINS = laidOut('gi')`
  (?:
    [,;]\s*(?:(?:and|plus|together with|along with|as well as)\b)?
    \s(?:and|plus|together with|along with|as well as|in addition to|alongside)\b
  )[\s,;:]*(?:(?:also|then|finally|for|to(?=\s+(?:an?|the|£)))\b\s*)*
`

/**
 * The remedies that a list of nouns names: "an apology, £640 payment, cancellation of the charges and review of procedure" has four. A
 * verb may stand among them ("and backdating his claim").
 * @param words the list and what follows it
 */
export function splitNominals(words: string): Part[] {
  const start = words.length - words.trimStart().length
  const parts: Part[] = [{ start, end: words.length, verb: null }]
  for (const match of words.matchAll(JOINS)) {
    const at = match.index + match[0].length
    if (match.index <= parts.at(-1)!.start) continue
    const after = words.slice(at)
    const last = words.slice(parts.at(-1)!.start, match.index)
    const verb = verbAt(after, 'ing') ?? (/^to\s/.test(after) ? verbAt(after.replace(/^to\s+/, ''), 'plain', true) : null)
    const bare = new RegExp(`^(?:${alternatives(REMEDIES)})(?!\\s+(?:of|to|for|from|with)\\b)`, 'i').exec(after)
    // "Payments of £500, £3,000 and £100": parts of one.
    if (ENDS_WITH_SUM.test(last) && SUM_ALONE.test(after)) continue
    // "A review of training and guidance": what is reviewed. After a comma, or with its own article or sum, it is a remedy.
    const why = verb !== null && PURPOSE.test(verb)
    // "An apology; £300 for the respite; and a start on his assessment", "a payment of £90 and a new date for the visit".
    const listed = ITEM_OF_LIST.test(after) && (match[0].includes(';') || ENDS_WITH_SUM.test(last))
    const inner =
      bare !== null &&
      !/[,;]/.test(match[0]) &&
      /\b(?:of|to|on|in|about)\s+(?:\S+\s+){0,2}\S+$/.test(last) &&
      !/^(?:apolog|payment|training|refund|cancel|remov|backdat|improve)/i.test(bare[0])
    if (
      why ||
      (verb
        ? /^(?:reply|record|plan|hous|provid|be|begin|cover|end|keep|handl|deal|assess|decid|start)/.test(verb)
        : !listed && (!isNominal(after) || inner))
    )
      continue
    parts.at(-1)!.end = match.index
    parts.push({ start: at, end: words.length, verb })
  }
  return parts
}

const ITEM_OF_LIST = /^(?:an?|another)\s+(?!(?:total|sum|further\s+£))[a-z]/
const ENDS_WITH_SUM = /£[\d,.]*\d\s*$/
const SUM_ALONE = /^£[\d,.]*\d(?=\s*(?:$|[,.;:]\s|[.;:]?$|(?:and|plus|for|to|in|as)\b))/
const PURPOSE = cued(new RegExp(`^(?:${alternatives(PURPOSES)})\\b`))
