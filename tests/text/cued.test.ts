import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cued, mayMatch } from '../../lib/text/cued.ts'

/** Pieces of patterns, so that what comes of them has everything that patterns of this project have. */
const atom = fc.constantFrom(
  'a',
  'b',
  'late',
  'the',
  ' ',
  '\\s',
  '\\w',
  '\\d',
  '.',
  '[ab]',
  '[Aa]',
  '[^a]',
  '\\b',
  '^',
  '$',
  '’',
  '\\u2019',
  '\\x61',
  '\\.',
  '(?!b)',
  '(?<!a)',
  '(?=b)',
  '(?<=a)',
  '(?<year>a)',
  '\\p{L}',
  'S',
  'k',
)
const times = fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,2}', '{1,}', '+?')
/** What repeats without end within what does takes for ever on some texts. */
const groupTimes = fc.constantFrom('', '', '?', '{2}', '{0,1}', '{1,2}')
const widthless = /^(?:\\b|\^|\$|\(\?<?[!=])/
const source: fc.Arbitrary<string> = fc.letrec<{ all: string; one: string; group: string }>((tie) => ({
  all: fc.array(tie('one'), { minLength: 1, maxLength: 4 }).map((list) => list.join('')),
  one: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(atom, times).map(([a, n]) => (widthless.test(a) ? a : a + n)),
    fc.tuple(tie('group'), groupTimes).map((p) => p.join('')),
  ),
  group: fc.array(tie('all'), { minLength: 1, maxLength: 3 }).map((list) => `(?:${list.join('|')})`),
})).all
const text = fc
  .array(fc.constantFrom('a', 'b', 'A', 'late', 'the', 'The', ' ', '’', '1', '.', '\n', 'ſ', '\u212a', 'k', 'S'), { maxLength: 6 })
  .map((list) => list.join(''))
const flags = fc.constantFrom('', 'i', 'u', 'iu', 's', 'm')

const made = (pattern: string, flag: string): RegExp | null => {
  try {
    return new RegExp(pattern, flag)
  } catch {
    return null
  }
}

test('gives what the pattern gives, whatever the pattern and the text', () => {
  let matched = 0
  fc.assert(
    fc.property(source, flags, fc.array(text, { minLength: 1, maxLength: 6 }), (pattern, flag, texts) => {
      const plain = made(pattern, flag)
      if (!plain) return
      const asked = cued(plain)
      for (const one of texts) {
        if (plain.test(one)) matched += 1
        expect(asked.test(one)).toBe(plain.test(one))
        expect(cued(plain).exec(one)).toEqual(plain.exec(one))
        if (!mayMatch(made(pattern, flag)!, one)) expect(plain.test(one)).toBe(false)
      }
    }),
    { numRuns: 400 },
  )
  expect(matched).toBeGreaterThan(100)
})

describe('a pattern is left alone where the text lacks its letters', () => {
  test.each<[RegExp, string, boolean]>([
    [/\bdelay(?:s|ed)?\b/, 'It answered in time.', false],
    [/\bdelay(?:s|ed)?\b/, 'It delayed its answer.', true],
    [/\b(?:late|overdue) by\b/, 'It came late.', false],
    [/\b(?:late|overdue) by\b/, 'It was overdue by a week.', true],
    [/\bnot (?:yet )?(?:sent|issued)\b/i, 'It sent the plan.', false],
    [/\bnot (?:yet )?(?:sent|issued)\b/i, 'It had NOT YET sent it.', true],
    [/(?:within|inside) \d+ (?:week|day)s?/, 'within its policy', false],
    [/[Cc]ouncil/, 'The trust wrote.', false],
    [/colou?r(?:ed)*/, 'It gave a colour.', true],
    // One letter too many to be sure of: any text may match.
    [/\w+ed\b|\d/, 'Nothing here', true],
  ])('%s in “%s”', (pattern, one, may) => expect(mayMatch(pattern, one)).toBe(may))

  test('and is asked from then on', () => {
    let asks = 0
    const pattern = /\bdelay/
    const counted = cued({ source: pattern.source, flags: '', test: (one: string) => (asks++, pattern.test(one)) } as RegExp)
    expect(counted.test('in time')).toBe(false)
    expect(asks).toBe(0)
    expect(counted.test('a delay')).toBe(true)
    expect(counted.test('in time')).toBe(false)
    expect(asks).toBe(2)
  })
})
