/** A space as pages have it: plain, tab, non-breaking, thin. Never a line break, never more than four (patterns stay linear). */
export const S = '[ \\t\\u00a0\\u2000-\\u200b\\u202f]{1,4}'
/** The same, or nothing. */
export const O = '[ \\t\\u00a0\\u2000-\\u200b\\u202f]{0,4}'
/** Hyphens, dashes and minus of all lengths. */
export const DASH = '[-\\u2010-\\u2015\\u2212]'
/** A hyphen or a space between the words of one expression: "mid-June", "mid June". */
export const HS = `(?:${O}${DASH}${O}|${S})`

/** Months in full, as the metadata shortens them, and as they are misspelt: their letters in the wrong order, doubled or left out. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Ja[naury]{4,7}|Feb(?:ruary|\\.)?|F[ebruary]{6,9}|Mar(?:ch|\\.)?|Marhc|Mrach|' +
  'Apr(?:il|\\.)?|Apirl|Arpil|Aprill?|Apil|May|June?|Juen|July?|Jully|Juley|Aug(?:ust|\\.)?|A[ugst]{4,6}|' +
  'Sept?(?:ember|\\.)?|S[ept]{2,3}[tem]{0,4}b[em]{0,3}r|Oct(?:ober|\\.)?|O[ctober]{5,7}|Nov(?:ember|\\.)?|N[ovembr]{6,8}|' +
  'Dec(?:ember|\\.)?|D[ecmbr]{6,8})(?![A-Za-z_])'

const MONTHS = [/^ja/, /^f/, /^m(?!ay)/, /^a[pr]/, /^may/, /^ju(?:n|en)/, /^ju/, /^a/, /^s/, /^o/, /^n/, /^d/]

/** 1–12 for a word that MONTH has matched. */
export const monthNumber = (word: string): number => {
  const w = word.toLowerCase()
  return MONTHS.findIndex((m) => m.test(w)) + 1
}

export const SEASON = '(?:spring|summer|autumn|winter)'
export const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)'

/** First month of a season; each has three. */
export const SEASON_START: Record<string, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 }
/** First month and number of months of a school term. */
export const TERM: Record<string, [number, number]> = { autumn: [9, 4], spring: [1, 4], summer: [4, 4] }

/** 0 for Monday to 6 for Sunday. */
export const weekdayNumber = (word: string): number =>
  ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf(word.slice(0, 2).toLowerCase())

const ONES = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  .split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const TENS_ = `(?:${TENS.join('|')})`

/** A number in digits or words: "65", "2.5", "sixty-five", "a", "a couple of". */
export const NUMBER =
  `(?:\\d{1,4}(?:\\.\\d)?|${TENS_}(?:${HS}(?:one|two|three|four|five|six|seven|eight|nine))?|` +
  `${[...ONES].reverse().join('|')}|(?:a|one)${S}hundred|a${S}couple${S}of|an?|half${S}an?)`

/** What NUMBER has matched. */
export function number(words: string): number {
  const w = words.toLowerCase()
  if (/^\d/.test(w)) return Number(w)
  if (w.includes('hundred')) return 100
  if (w.includes('couple')) return 2
  if (w.startsWith('half')) return 0.5
  if (/^an?$/.test(w)) return 1
  const [tens, ones] = w.split(/[^a-z]+/)
  const ten = TENS.indexOf(tens!) + 1
  return ten ? (ten + 1) * 10 + ONES.indexOf(ones ?? '') + 1 : ONES.indexOf(tens!) + 1
}

/** Every match of a global pattern. Unlike `matchAll` it makes no copy of the pattern, which costs more than reading a short text. */
export function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    const at = pattern.lastIndex
    yield m
    pattern.lastIndex = at
  }
}
