import type { Period, Unit } from '../calendar/span.ts'

const ONES =
  'a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const NUMBER = `(?:\\d{1,3}|(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(2, 11).join('|')}))?|${ONES.join('|')})`

/** "one month", "20 working days", "6 to 8 weeks", "28 (twenty-eight) calendar days", "a fortnight". */
export const PERIOD =
  `${NUMBER}(?: ?\\([\\w -]{1,20}\\))?(?: ?(?:to|or|-|–) ?${NUMBER})?[ -](?:(?:working|business|calendar|school|full|clear|further|more)[ -])?` +
  '(?:day|week|fortnight|month|year|term)s?\\b'

/**
 * The length that the words of a period give; the longer one of a range.
 * @param words as PERIOD matches them
 * @returns null where they are no period
 */
export function readPeriod(words: string): Period | null {
  const text = words.toLowerCase().replace(/\([^)]*\)/g, ' ')
  const unit = /(day|week|fortnight|month|year|term)s?$/.exec(text)?.[1]
  const value = number([...text.matchAll(new RegExp(`\\b${NUMBER}\\b`, 'g'))].at(-1)?.[0] ?? '')
  if (!unit || !value) return null
  if (unit === 'fortnight') return { value: value * 2, unit: 'weeks' }
  const kind = unit === 'day' ? /working|business/.test(text) ? 'working ' : /school/.test(text) ? 'school ' : '' : ''
  return { value, unit: `${kind}${unit}s` as Unit }
}

/** "28", "one", "twenty-eight" as a number; 0 for other words. */
function number(word: string): number {
  if (/^\d/.test(word)) return Number(word)
  const [ten, one] = word.split(/[- ]/)
  const at = ONES.indexOf(word)
  if (at >= 0) return Math.max(1, at - 1)
  return (TENS.indexOf(ten!) + 1) * 10 + (one ? ONES.indexOf(one) - 1 : 0)
}
