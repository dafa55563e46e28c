import { describe, expect, test } from 'vitest'
import { choiceFor, choiceId, choices } from '../../lib/deadline/choices.ts'
import { findChoices, marked } from '../../lib/deadline/find.ts'
import { timeText } from '../../lib/deadline/time-text.ts'
import { anythingElse } from '../../lib/rules/asked.ts'
import { wordOf } from '../../lib/rules/word-search.ts'
import { askedThings } from './asked-things.ts'

const found = (query: string) => findChoices(query).choices.map(choiceId)

describe('what people ask', () => {
  test('there are many of them', () => {
    expect(askedThings.length).toBeGreaterThanOrEqual(240)
    for (const [, ...first] of askedThings) for (const id of first) if (id !== '-') expect([id, choiceFor(id)]).not.toEqual([id, null])
  })
  test.each(askedThings.map(([typed, ...first]) => [typed, first] as const))('“%s” leads to %s', (typed, first) => {
    const ids = found(typed)
    if (first[0] === '-') expect(ids).toEqual([])
    else expect(first, `${typed}: ${ids.join(', ')}`).toContain(ids[0])
  })
})

describe('the search', () => {
  test.each([
    ['homelss', 'homeless-application'],
    ['potholle', 'highways-defect'],
    ['parkng fine', 'pcn-challenged'],
    ['fredom of information', 'foi-requested'],
    ['disabled facilites grant', 'dfg-applied'],
    ['counciltax', 'ct-disputed'],
  ])('takes a slip of spelling: %s', (typed, id) => expect(found(typed)).toContain(id))
  test('takes any word where not all fit', () => {
    expect(found('my pothole zzzz')).toContain('highways-defect')
    expect(found('library zebra crossing')).toContain('culture')
  })
  test('finds the singular for the plural, figures for numerals, and takes words in any order', () => {
    expect(['bins', 'Trees', 'libraries', 'boxes', 'two', '2nd', 'children’s', 'B&B', 'the'].map(wordOf)).toEqual([
      'bin',
      'tree',
      'library',
      'box',
      '2',
      '2',
      'children',
      'B&B'.toLowerCase(),
      null,
    ])
    expect(found('complaint two stage')[0]).toBe(found('stage 2 complaint')[0])
  })
  test('takes a number alone for nothing', () => {
    expect(found('hotel three kids')).not.toContain('csp-stage3-requested')
    expect(found('two zzzz')).toEqual([])
    expect(found('stage three')[0]).toBe('csp-stage3-requested')
  })
  test('“something else” is not among what is found: it stands under every list', () => {
    for (const [typed] of askedThings) for (const choice of findChoices(typed).choices) expect(anythingElse).not.toContain(choice)
    expect(choices.slice(-2)).toEqual(anythingElse)
    expect(anythingElse.map(({ says }) => says)).toEqual(['Something else: a complaint', 'Something else: a request'])
  })
  test('takes long and hostile text', () => {
    for (const typed of ['(((', '\\', '.*', 'a'.repeat(5_000), '💥', '<script>', "' or 1=1"]) expect(Array.isArray(found(typed))).toBe(true)
  })
  test('tells the words that fitted apart', () => {
    const {
      choices: [first],
      terms,
    } = findChoices('stage 2')
    expect(
      marked(first!.says, terms)
        .filter(({ fits }) => fits)
        .map(({ text }) => text),
    ).toEqual(['stage', 'two'])
  })
})

test.each(choices.map((choice) => [choice.says, choice] as const))(
  '%s: says how long it may take, or that nothing is fixed',
  (_says, choice) => {
    expect(timeText(choice)).toMatch(/\d|no fixed time|own time/)
  },
)
test.each([
  ['csp-stage2', '25 working days, at most 65'],
  ['other-complaint', '10 working days, at most 20 for the first answer'],
  ['tree', 'no fixed time: how to get an answer'],
  ['other-request', 'the council’s own time, if it gave one'],
  ['pcn-noticed', 'you have 28 days'],
  ['transport-s2', '40 working days'],
])('%s: %s', (id, text) => expect(timeText(choiceFor(id)!)).toBe(text))
