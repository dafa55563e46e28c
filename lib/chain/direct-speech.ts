import { cued } from '../text/cued.ts'
import { tokensOf } from '../words/tokens.ts'
import type { Token } from '../words/tokens.ts'

interface Placed {
  start: number
  end: number
}

const quoted = cued(/[‘“]([^‘“”]{12,400}?)[,.]?[’”](?![\p{L}\d])/u)
/** Who of the body says it, beside the words that it says. */
const bySomebodyOfIt = cued(/\b(?:said|wrote|told|emailed|replied|announced|stated|put|informed|read|ran|began)\b/i)
const ofTheBody = cued(
  new RegExp(
    '\\b(?:council|authority|officers?|managers?|team|leader|assistant|inspector|reviewer|department|caseworker|assessor|worker|clerk|' +
      'director|acknowledgement|planner|surveyor|panel)\\b',
    'i',
  ),
)
const somebody =
  "(?:she|he|they|m(?:r|rs|s|iss|x) \\w(?:['’]s (?:\\w+ )?\\w+)?|" +
  '(?:her|his|their|the) (?:son|daughter|mother|father|parents?|family|solicitor|agent))'
const theirs = cued(
  new RegExp(`\\b${somebody} (?:then |also )?(?:said|wrote|told|put|emailed|replied)\\b|\\b(?:said|wrote|replied) ${somebody}\\b`, 'i'),
)
/** How a letter begins what it says. */
const opening = new RegExp(
  `^(?:${[
    'i am (?:pleased|sorry|writing|glad|afraid)(?: to (?:have to )?(?:say|tell you|inform you|confirm|let you know))?',
    '(?:i|we) (?:can )?(?:confirm|write to (?:say|tell you|confirm))',
    'this is to (?:confirm|say|tell you)',
    'please note',
  ].join('|')})(?: that)?,? `,
  'i',
)
const shifted: Record<string, string> = { i: 'it', we: 'it', us: 'it', me: 'it', my: 'its', our: 'its', you: 'she', your: 'her' }

/** What somebody of the body says in its own words: as it were told by somebody else, on the day on which it is said. */
export interface Speech {
  /** "On 3 May it had received her application". */
  tokens: Token[]
  /** "It told her on 3 May that she did not qualify". */
  told: Token[]
}

/**
 * "‘We have today received your application’, the officer wrote on 3 May": what is said, in the words of who tells of it. Null where nobody
 * of the body speaks, or on no day.
 */
export function directSpeech(text: string, place: Placed, dates: readonly Placed[]): Speech | null {
  const sentence = text.slice(place.start, place.end)
  const quote = quoted.exec(sentence)
  if (!quote) return null
  const rest = `${sentence.slice(0, quote.index)} ${sentence.slice(quote.index + quote[0].length)}`
  if (!bySomebodyOfIt.test(rest) || !ofTheBody.test(rest) || theirs.test(rest)) return null
  const begin = place.start + quote.index + 1
  const end = begin + quote[1]!.length
  const at = dates.findIndex((date) => date.end <= begin || date.start >= end)
  if (at < 0) return null
  const said = quote[1]!.replace(opening, '')
  const tokens = tokensOf(text, { start: end - said.length, end }).map((token) => ({ ...token, text: shifted[token.text] ?? token.text }))
  const word = (of: string): Token => ({ text: of, start: begin, end: begin, capital: false })
  const on = [word('on'), { ...word('§'), start: dates[at]!.start, end: dates[at]!.end, date: at }]
  return {
    tokens: [...on, word(','), ...tokens],
    told: [word('it'), word('told'), word('her'), ...on, word('that'), ...tokens],
  }
}
