import { findDates } from '../../lib/dates/find-dates.ts'
import { readStated } from '../../lib/delays/stated/read-stated.ts'
import { decisionFromText } from './decision.ts'

/** Figures of a sentence under a heading, in short: "excess 5 weeks", "total 32 weeks of 20 weeks". */
export function figuresIn(text: string, { under = 'Analysis', category = '' } = {}): string[] {
  const heading = under === 'Summary' ? "The Ombudsman's final decision:" : under
  const decision = decisionFromText(
    `# Anytown Council (99 000 001)\n${category ? `Category : ${category}\n` : ''}## ${heading}\n1. ${text}`,
  )
  return readStated(decision, findDates(decision)).map(
    ({ kind, value, most, unit, limit }) =>
      `${kind} ${value === most ? value : `${value}-${most}`} ${unit}${limit ? ` of ${limit.value} ${limit.unit}` : ''}`,
  )
}

/** What each figure of a paragraph is of, in the words of the page; null where they do not tell. Lines below the first are its items. */
export function aboutWords(text: string): (string | null)[] {
  const [first, ...items] = text.split('\n')
  const decision = decisionFromText(
    `# Anytown Council (99 000 001)\n## Analysis\n1. ${first}\n${items.map((item) => `   ${item}`).join('\n')}`,
  )
  return readStated(decision, findDates(decision)).map(({ about }) => about?.words.text ?? null)
}
