/**
 * Patterns over sentences in which each length is one character (see stated-marked.ts). In their sources `#` is a length with
 * its unit, `§` also a bare number ("rather than 20"), `%` either after "within", all with what may stand before them ("about",
 * "a further"); `~N` is up to N words in between, `~~N` none of them a preposition.
 */

const filler = String.raw`(?:\b(?:only|just|about|some|an?|another|further|roughly|around|nearly|almost|over|under|at least` +
  String.raw`|more than|up to|` +
  String.raw`no more than|no longer than|less than|a little|(?:an? )?(?:total|period) of|the (?:next|first|last|following` +
    String.raw`|whole|full|best part of)|approximately|therefore|thus|then|now|already|in the region of|of the order of) ){0,4}`
/** What stands for a length in a marked sentence: with a unit to U+EFFF, bare numbers beyond. */
export const any = '\uE000-\uF8FF'

const made = new Map<string, RegExp>()

/** The pattern of a wording, made when it is first wanted (there are many, and a page needs few); its length is the group `length`. */
export function pattern(source: string): RegExp {
  const known = made.get(source) ?? make(source)
  made.set(source, known)
  return known
}

const make = (text: string) => new RegExp(
  text
    .replace(/~~(\d)/g, `(?:,? (?!(?:and|but|which|who|because|until|for|by|of|at|on|to|with|within|from|over)\\b)[^\\s,.;:()${any}]{1,25}){0,$1}?`)
    .replace(/~(\d)/g, `(?:,? (?!and\\b|but\\b|which\\b|who\\b|because\\b|until\\b)[^\\s,.;:()${any}]{1,25}){0,$1}?`)
    .replaceAll('#', `${filler}(?<length>[\uE000-\uEFFF])`)
    .replaceAll('%', `(?:(?:within|in|by) )?${filler}(?<length>[${any}])`)
    .replaceAll('§', `${filler}(?<length>[${any}])`),
  'gi',
)
