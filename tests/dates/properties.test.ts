import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../lib/dates/find-dates.ts'
import type { Decision } from '../../lib/page/decision.ts'
import { decisionFromText } from '../support/decision.ts'
import { amount, inFull } from '../support/in-full.ts'
import { growth } from '../support/growth.ts'

type Input = Parameters<typeof findDates>[0]

/** Any text as a decision of one section, a block for each line. */
function plain(text: string, given: Partial<Decision> = {}): Input {
  let start = 0
  const blocks = text.split('\n').map((line, i) => {
    const block = {
      id: `b${i}`,
      kind: 'paragraph' as const,
      number: i,
      label: null,
      depth: 0,
      parent: null,
      section: 0,
      start,
      end: start + line.length,
    }
    start += line.length + 1
    return block
  })
  return {
    text,
    blocks,
    sections: [{ heading: 'What happened', level: 2, kind: 'events' }],
    decisionDate: '2024-12-18',
    articleDate: null,
    ...given,
  }
}

function check(input: Input): void {
  const mentions = findDates(input)
  let end = 0
  for (const [i, m] of mentions.entries()) {
    expect(m.id).toBe(`m${i}`)
    expect(m.start).toBeGreaterThanOrEqual(end)
    expect(m.end).toBeGreaterThan(m.start)
    expect(m.end).toBeLessThanOrEqual(input.text.length)
    expect(input.text.slice(m.start, m.end)).toBe(m.text)
    const block = input.blocks.find((b) => b.id === m.block)!
    expect(m.start >= block.start && m.end <= block.end).toBe(true)
    if (m.kind === 'duration') expect(m.most >= 0 && m.value >= 0).toBe(true)
    else if (m.span) {
      for (const day of [m.span.from, m.span.to]) expect(new Date(`${day}T00:00Z`).toISOString().slice(0, 10)).toBe(day)
      expect(m.span.from <= m.span.to).toBe(true)
    } else expect(m.reason).toBeTruthy()
    if (m.kind !== 'duration')
      for (const from of m.inferred) if (/^m\d+$/.test(from.from)) expect(Number(from.from.slice(1))).toBeLessThan(mentions.length)
    end = m.end
  }
}

const corpus = new URL('../corpus/', import.meta.url)
const pages = readdirSync(corpus)
  .filter((f) => f.endsWith('.md'))
  .map((f) => readFileSync(new URL(f, corpus), 'utf8'))

/** The stuff that dates are made of, in any order. */
const bits = fc.constantFrom(
  '14',
  '1',
  '31',
  '3rd',
  'the',
  'of',
  'June',
  'may',
  'May',
  'Sept.',
  'February',
  '2024',
  '2022/23',
  '1999',
  '14/06/2024',
  '24',
  '/',
  '-',
  '–',
  ',',
  '.',
  ' ',
  '  ',
  '\u00a0',
  '\n',
  'and',
  'to',
  'early',
  'mid',
  'end',
  'half',
  'first',
  'last',
  'week',
  'month',
  'year',
  'day',
  'next',
  'that',
  'the following',
  'later',
  'before',
  'within',
  'working',
  'nearly',
  'six',
  'a',
  'term',
  'summer',
  'winter',
  'Easter',
  'Christmas',
  'Q1',
  'quarter',
  'Monday',
  'since',
  'had',
  'been',
  'will',
  'by',
  'Act',
  'section',
  '£',
  '%',
  '[',
  ']',
  '(',
  ')',
  '’',
  "'23",
  '99 100 001',
)

describe('whatever the text', () => {
  test('any string is read without an error, and every slice is its expression', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => check(plain(text))),
      { numRuns: 300 },
    )
  })

  test('so is any run of the words that dates are made of', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), fc.constantFrom('', ' '), (words, by) => check(plain(words.join(by)))),
      { numRuns: 600 },
    )
  })

  test('without a decision date, too', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (words) => check(plain(words.join(' '), { decisionDate: null }))),
      { numRuns: 200 },
    )
  })

  test('so is any decision cut off anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.nat(12000), fc.nat(4000), (page, from, length) =>
        check(decisionFromText(page.slice(from, from + length))),
      ),
      { numRuns: 120 },
    )
  })

  test('so is any decision with a stretch changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.nat(9000), fc.nat(20), fc.array(bits, { maxLength: 6 }), (page, at, cut, words) =>
        check(decisionFromText(page.slice(0, at) + words.join(' ') + page.slice(at + cut))),
      ),
      { numRuns: 120 },
    )
  })

  test('blocks and sections that do not fit the text do no harm', () => {
    expect(findDates({ text: '14 June 2024', blocks: [], sections: [], decisionDate: null, articleDate: null })).toEqual([])
    expect(findDates({ ...plain('in May\nand on 3 June 2024'), sections: [] })).toHaveLength(2)
  })
})

describe('wherever the machine stands', () => {
  test('the same days in Kiritimati, London and Los Angeles', () => {
    const script = `
      import { readdirSync, readFileSync } from 'node:fs'
      const { findDates } = await import(${JSON.stringify(new URL('../../lib/dates/find-dates.ts', import.meta.url).href)})
      const { decisionFromText } = await import(${JSON.stringify(new URL('../support/decision.ts', import.meta.url).href)})
      const dir = new URL(${JSON.stringify(corpus.href)})
      const files = readdirSync(dir).filter((f) => f.endsWith('.md')).filter((_file, at) => at % ${amount(4, 1)} === 0)
      for (const f of files) {
        const decision = decisionFromText(readFileSync(new URL(f, dir), 'utf8'))
        console.log(JSON.stringify(findDates(decision)))
      }`
    const flags =
      Number(process.versions.node.split('.')[0]) >= 22 ? ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'] : []
    const run = (TZ: string) =>
      execFileSync(process.execPath, [...flags, '--input-type=module', '-e', script], {
        env: { ...process.env, TZ, NODE_OPTIONS: '' },
        encoding: 'utf8',
        maxBuffer: 1e8,
      })
    const [first, ...others] = ['Pacific/Kiritimati', 'Europe/London', 'America/Los_Angeles'].map(run)
    expect(first!.length).toBeGreaterThan(amount(2_500, 10_000))
    for (const other of others) expect(other).toBe(first)
  })
})

describe('however long the text', () => {
  const page = pages.join('\n').replace(/^---[\s\S]*?^---$/gm, '')
  const hostile: Record<string, (n: number) => string> = {
    'decisions, one after another': (n) => page.repeat(Math.ceil(2 * n)).slice(0, 2 * n * page.length),
    'one line of 1 MB': (n) =>
      page
        .replaceAll('\n', ' ')
        .slice(0, 52000)
        .repeat(10 * n),
    '"second" and 100,000 spaces': (n) => 'second' + ' '.repeat(50000 * n) + 'week',
    '10,000 dates': (n) => '14 June 2024, '.repeat(5000 * n),
    '10,000 days of one list': (n) => '14, '.repeat(5000 * n) + '15 June 2024',
    '10,000 months without a year': (n) => 'in May '.repeat(5000 * n),
    '10,000 lines of months': (n) => 'She wrote in May.\n'.repeat(5000 * n),
    'a million digits': (n) => '1'.repeat(500000 * n),
    'numbers and spaces': (n) => '1 '.repeat(100000 * n),
    'sections without end': (n) => 'sections ' + '1(a), '.repeat(50000 * n),
    hyphens: (n) => 'mid-'.repeat(50000 * n),
    'words of number': (n) => 'twenty '.repeat(30000 * n),
    'had and had': (n) => 'had been '.repeat(30000 * n) + 'in May',
    'the same': (n) => 'the same '.repeat(30000 * n),
    'next and next': (n) => '14 June 2024 next month '.repeat(3000 * n),
    brackets: (n) => 'Act (' + '('.repeat(100000 * n),
  }
  test.each(Object.entries(hostile))(
    '%s: it takes time with the length of the text',
    (_name, make) => {
      const finding = (n: number) => {
        const input = plain(make(n))
        return () => void findDates(input)
      }
      // Quadratic growth would give four for twice the text, and sixteen for four times the text.
      if (inFull) expect(growth(finding, 1, 2, 2.8)).toBeLessThanOrEqual(2.8)
      else expect(growth(finding, 0.1, 4, 9)).toBeLessThanOrEqual(9)
    },
    240_000,
  )
})
