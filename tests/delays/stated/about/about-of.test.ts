import { describe, expect, it } from 'vitest'
import { findDates } from '../../../../lib/dates/find-dates.ts'
import { readStated } from '../../../../lib/delays/stated/read-stated.ts'
import { everyLimit } from '../../../../lib/rules/whole-rulebook.ts'
import { decisionFromText } from '../../../support/decision.ts'
import { adults, before, children, education, housing, money, notSo, others, several, summaries } from './cases.ts'

function aboutIn(text: string, [category, summary]: [string, string] = ['Other Categories > Other', 'Mr A complained about the Council.']) {
  const [first, ...items] = text.split('\n')
  const decision = decisionFromText(
    `# Anytown Council (99 000 001)\nCategory : ${category}\n## The Ombudsman's final decision:\nSummary: ${summary}\n` +
      `## Analysis\n1. ${first}\n${items.map((item) => `   ${item}`).join('\n')}`,
  )
  return readStated(decision, findDates(decision)).map(({ about }) => {
    if (about) expect(decision.text.slice(about.words.start, about.words.end)).toBe(about.words.text)
    if (about?.limit) expect(everyLimit.map(({ id }) => id)).toContain(about.limit)
    return about && [about.words.text, about.limit]
  })
}

describe.each([
  ['education', education],
  ['children’s services', children],
  ['adult care', adults],
  ['housing', housing],
  ['benefits and tax', money],
  ['planning, parking, information, the rest', others],
  ['told in the sentence before or by the list', before],
  ['as summaries tell it', summaries],
  ['none of it', notSo],
])('what a figure is of: %s', (_, cases) => {
  it.each(cases)('$text', ({ text, words, limit, page }) => {
    expect(aboutIn(text, page)[0] ?? null).toEqual(words === null ? null : [words, limit])
  })
})

describe('what each of several figures is of', () => {
  it.each(several)('$text', ({ text, each, page }) => {
    expect(aboutIn(text, page)).toEqual(each)
  })
})
