import type { Period, Unit } from '../calendar/span.ts'
import { NUMBER, number } from '../dates/words.ts'
import { laidOutText } from '../text/laid-out.ts'

/** "one month", "20 working days", "6 to 8 weeks", "28 (twenty-eight) calendar days", "a fortnight". */
export const PERIOD = laidOutText`
  ${NUMBER}(?:\s?\([\w -]{1,20}\))?(?:\s?(?:to|or|-|–)\s?${NUMBER})?[\s-](?:
    (?:working|business|calendar|school|full|clear|further|more)[\s-]
  )?(?:day|week|fortnight|month|year|term)s?\b
`

const NUMBERS = new RegExp(`\\b${NUMBER}\\b`, 'g')

/**
 * The length that the words of a period give; the longer one of a range.
 * @param words as PERIOD matches them
 * @returns null where they are no period
 */
export function readPeriod(words: string): Period | null {
  const text = words.toLowerCase().replace(/\([^)]*\)/g, ' ')
  const unit = /(day|week|fortnight|month|year|term)s?$/.exec(text)?.[1]
  const value = number(text.match(NUMBERS)?.at(-1) ?? '')
  if (!unit || !value) return null
  if (unit === 'fortnight') return { value: value * 2, unit: 'weeks' }
  const kind = unit === 'day' ? (/working|business/.test(text) ? 'working ' : /school/.test(text) ? 'school ' : '') : ''
  return { value, unit: `${kind}${unit}s` as Unit }
}
