import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import { auxiliary } from './main-verb.ts'

/** Words without what a preposition puts beside the matter: "got help with the final plan" is "got help". */
export function acted(words: string): string {
  const tokens = words.split(' ')
  const kept: string[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!
    if (!prepositions.has(token) || !i || beside(kept, token, tokens, i) === false) {
      kept.push(token)
      continue
    }
    for (let next = tokens[i + 1]; next !== undefined && !/[,;:]$/.test(tokens[i]!); next = tokens[i + 1]) {
      // "about the role of the officer", "for the child and family assessment"
      const goesOn = next === 'of' || (next === 'and' && pairs.has(bare(tokens[i]!)))
      if (!goesOn && (ends.has(bare(next)) || prepositions.has(next) || auxiliary.test(next))) break
      i += 1
    }
  }
  return kept.length === tokens.length ? words : kept.join(' ')
}

/** A word without the signs around it. */
export const bare = (token: string): string => token.replace(/[^\w§~'-]/g, '')

/** true where what a preposition leads is beside the matter. */
function beside(kept: string[], preposition: string, tokens: string[], i: number): boolean {
  const last = bare(kept.findLast((t) => !/^(?:§|~|on|in|of|dated)$/.test(bare(t))) ?? '').replace(/'s$/, '')
  const own = bare(kept.at(-1) ?? '')
  const after = tokens.slice(i + 1, i + 7).join(' ')
  if (/^(?:about |around |the |early |late |mid-?)*[§~]/.test(after)) return false
  const result = results.has(last)
  switch (preposition) {
    case 'about':
    case 'regarding':
    case 'concerning':
    case 'over':
    case 'around':
    case 'behind':
      return (
        !result &&
        !(
          /^(?:her|him|them|\w)$/.test(last) &&
          /\b(?:told|informed)\b/.test(kept.join(' ')) &&
          /\b(?:decision|outcome|result)\b/.test(after)
        )
      )
    case 'under':
      return !result && !byRule.test(after)
    case 'into':
    case 'through':
    case 'during':
    case 'towards':
    case 'before':
    case 'after':
      return true
    case 'on':
      return (
        !result &&
        !kept.some((t) => /^(?:placed|put|added|included|entered)$/.test(t)) &&
        !/^(?:agreed|decided|ruled|replied|responded|adjudicated|it|back)$/.test(last) &&
        !byRule.test(after)
      )
    case 'with':
      return !result && !kept.some((token) => carriers.has(bare(token)))
    case 'in':
      return (
        !/^(?:sent|handed|put|gave|came|set)$/.test(own) && !inForm.test(after) && !result && !/^(?:\w+ ){0,4}(?:of|dated) [§~]/.test(after)
      )
    case 'for':
      return !result && !wanted.has(last)
    case 'at':
      return /^(?:look|looked|looking|work|worked)$/.test(last)
    case 'of':
    case 'to':
    case 'from':
      return shadows.has(own.replace(/'s$/, ''))
    default:
      return false
  }
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What a step leaves in somebody's hands. What stands behind these nouns belongs to them: "its decision on the review". */
const results = list(`
  decision decisions outcome outcomes result results response responses reply replies answer adjudication report findings plan notice
  refusal approval rejection agreement review assessment determination ruling conclusion conclusions award grant verdict
  permission consent authorisation certificate badge letter-of-decision application request claim appeal representations challenge`)
/** Behind "for" these too: "asked for", "the form for the grant" is still no grant. */
const wanted = list('asked applied request application claim appeal paid pay payment qualify qualified eligible')
/** What a letter or a person brings: "a letter with the decision", "wrote to her with its answer". */
const carriers = list(
  'letter email wrote came sent back replied returned together along served provided issued emailed posted followed received arrived',
)
/** Nouns of which the thing behind "of", "to" or "from" is only a part, a picture or a subject: "a draft of the response". */
const shadows = list(`
  draft drafts part parts section sections page pages cost costs point reading look summary outline version note notes contents
  wording chance prospect hope idea memory explanation discussion changes objection objections reference referred contribution comments
  amendments link access approach quote extract passage mention talk view views date dates time timing progress work`)
const prepositions = list(`
  about after against around at before behind by concerning during for from in into of on over regarding through to towards under with
  without`)
/** Where what a preposition leads ends. */
const ends = list('§ ~ and but which who that to because so while when as or')

/** First words of names with "and" in them: "child and family assessment". */
const pairs = list('child health bed care needs education disability housing planning support')

/** Words of the law, of a procedure or of a stage: they say by what rule a thing was done. */
const byRule = cued(/\b(?:act|section|regulations?|procedure|process|policy|stage[123]|law|rules|foi|scheme|code)\b/)
/** What "in" may lead that says how, not in what: "in writing", "in full". */
const inForm = cued(laidOut()`
  ^(?:an? |the |its |her |his |their )?(?:\w+ )?(?:
    band
    email
    favour
    form
    full
    letter
    need
    notice
    part
    person
    post
    principle
    reply
    response
    time
    total
    writing
  )\b
`)
