/** One word, number, mark or date of a text. Offsets are those of the text that it was read from. */
export interface Token {
  /** In lower case, with a straight apostrophe; "§" for a date. */
  text: string
  start: number
  end: number
  /** true where it is written with a capital. */
  capital: boolean
  /** Index among the dates given, for a date. */
  date?: number
}

interface Placed {
  start: number
  end: number
}

/**
 * Words, marks and dates of one stretch of text, in order; a date is one token whatever words it has. "'s" is a token of its own. Linear.
 * @param dates in the order of the text
 */
export function tokensOf(text: string, place: Placed, dates: readonly Placed[] = []): Token[] {
  const found: Token[] = []
  let at = place.start
  for (const [i, date] of dates.entries()) {
    if (date.start < at || date.end > place.end) continue
    addWords(text, at, date.start, found)
    // "on Friday 2 May": the day of the week says no more.
    if (weekday.test(found.at(-1)?.text ?? '') && found.at(-1)!.end >= date.start - 2) found.pop()
    found.push({ text: '§', start: date.start, end: date.end, capital: false, date: i })
    at = date.end
  }
  addWords(text, at, place.end, found)
  return found
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const words = /[\p{L}\d£&]+(?:(?:[-.&]|(?<=\d),(?=\d{3}))[\p{L}\d]+)*|['’]s?(?=[^\p{L}\d]|$)|[,;:()–—!?."“”]|n['’]t/gu

function addWords(text: string, from: number, to: number, found: Token[]): void {
  for (const match of text.slice(from, to).matchAll(words)) {
    const start = from + match.index
    const lower = match[0].toLowerCase().replace(/’/g, "'")
    found.push({ text: lower, start, end: start + match[0].length, capital: lower !== match[0] && /\p{Lu}/u.test(match[0][0]!) })
  }
}
