import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { analyse } from '../lib/analyse.ts'
import { recordSchema } from '../lib/record-schema.ts'
import { corpusPages } from './support/corpus.ts'
import { decisionFromText } from './support/decision.ts'

const { broken, breakable } = vi.hoisted(() => {
  const state = { reader: '' }
  /** A module whose function of that name fails while it is the one to fail. */
  const wrap = (name: string, module: Record<string, (...args: never[]) => unknown>) => ({
    ...module,
    [name]: (...args: never[]) => {
      if (state.reader === name) throw new Error('broken')
      return module[name]!(...args)
    },
  })
  return { broken: state, breakable: wrap }
})
vi.mock('../lib/dates/find-dates.ts', async (original) => breakable('findDatesInSteps', await original()))
vi.mock('../lib/actions/read-actions.ts', async (original) => breakable('readActionsInSteps', await original()))
vi.mock('../lib/delays/stated/read-stated.ts', async (original) => breakable('readStatedInSteps', await original()))
vi.mock('../lib/timeline/read-timeline.ts', async (original) => breakable('readTimelineInSteps', await original()))
vi.mock('../lib/chain/read-events.ts', async (original) => breakable('readEventsInSteps', await original()))
vi.mock('../lib/rules/page-limits.ts', async (original) => breakable('readPageLimitsInSteps', await original()))
vi.mock('../lib/delays/run-clocks.ts', async (original) => breakable('runClocksInSteps', await original()))
vi.mock('../lib/delays/pair-figures.ts', async (original) => breakable('pairFigures', await original()))
vi.mock('../lib/delays/headline.ts', async (original) => breakable('headline', await original()))

const pages = corpusPages()
const example = decisionFromText(pages.find((page) => page.name === '99-100-001')!.source)

describe('one failing reader does not lose the rest', () => {
  const whole = analyse(example)
  const lists = ['dates', 'stated', 'delays', 'timeline', 'actions'] as const
  test('nothing is empty here when all work', () => {
    for (const list of lists) expect(whole[list].length).toBeGreaterThan(0)
    expect(whole.problems).toEqual([])
  })
  test.each([
    ['findDatesInSteps', 'dates'],
    ['readActionsInSteps', 'agreed actions'],
    ['readStatedInSteps', 'lengths of delay'],
    ['readTimelineInSteps', 'timeline'],
    ['readEventsInSteps', 'steps of the matters'],
    ['readPageLimitsInSteps', 'limits that the page states'],
    ['runClocksInSteps', 'time limits'],
    // The second opinion asks which clocks a figure bears out.
    ['pairFigures', 'second opinion on the time limits', 'figures of the text'],
    ['headline', 'headline'],
  ])('%s', (reader, ...what) => {
    broken.reader = reader
    const record = analyse(example)
    broken.reader = ''
    expect(record.problems).toEqual(what.map((each) => `The ${each} could not be read (Error: broken).`))
    if (reader !== 'readActionsInSteps') expect(record.actions.map((a) => a.text)).toEqual(whole.actions.map((a) => a.text))
    if (reader !== 'findDatesInSteps') expect(record.dates).toEqual(whole.dates)
    expect(recordSchema.safeParse(JSON.parse(JSON.stringify(record))).success).toBe(true)
  })
})

test('days that the reader gives take the place of what was read, in all that follows', () => {
  const decision = decisionFromText(
    '# T Council (99 999 001)\nDecision date : 05 Feb 2025\n## Agreed action\n1. By 31 March 2025 the Council will apologise to Mrs X.\n',
  )
  const due = (from: string) =>
    analyse(decision, (mention) => (mention.text === '31 March 2025' ? { from, to: from } : undefined)).actions[0]?.due
  expect(analyse(decision).actions[0]?.due).toBe('2025-03-31')
  expect(due('2025-04-30')).toBe('2025-04-30')
})

test('each reader of steps can be asked alone, for measuring', () => {
  const decision = decisionFromText(
    '# T Council (99 999 001)\nCategory : Adult care services > Blue badges\nDecision date : 05 Feb 2025\n' +
      '## What I found\n### What happened\n' +
      '1. Ms B applied for a Blue Badge on 3 June 2024. It was 2 December 2024 before she learned that the application had ' +
      'been turned down.\n',
  )
  const kinds = (reader?: 'patterns' | 'frames' | 'both') =>
    analyse(decision, undefined, reader).timeline.flatMap((e) => (e.kind && e.kind !== 'lgo-decided' ? [e.kind] : []))
  expect(kinds('frames')).toEqual(['blue-badge-applied', 'blue-badge-decided'])
  expect(kinds()).toEqual(kinds('both'))
  expect(kinds('both')).toContain('blue-badge-decided')
})

describe('each page of the corpus', () => {
  const frozen = <T>(value: T): T => {
    if (value && typeof value === 'object') Object.values(Object.freeze(value)).forEach(frozen)
    return value
  }
  const read = new Map(pages.map(({ name, source }) => [name, frozen(decisionFromText(source))]))
  const records = new Map<string, ReturnType<typeof analyse>>()

  test('the decision is left as it is, and the same decision gives the same record', () => {
    for (const [name, decision] of read) {
      const record = analyse(decision)
      expect(record.problems).toEqual([])
      expect(analyse(decision)).toEqual(record)
      records.set(name, record)
    }
  })

  test('every slice that a record names is a slice of the text', () => {
    for (const [name, decision] of read) {
      JSON.stringify(records.get(name) ?? analyse(decision), (_key, value) => {
        if (value && typeof value === 'object' && 'start' in value && 'block' in value && 'text' in value && value.end > value.start) {
          expect(decision.text.slice(value.start, value.end)).toBe(value.text)
          const block = decision.blocks.find((b) => b.id === value.block)
          if (block) expect(value.start).toBeGreaterThanOrEqual(block.start)
        }
        return value
      })
    }
  })
})

test('any words give a record and no failure', () => {
  const words = fc.constantFrom(
    'Mrs X',
    'the Council',
    'complained',
    'on',
    '5 May 2023',
    'in June',
    'within',
    '20 working days',
    'of the request',
    'stage two',
    'should have',
    'did not',
    'until',
    'pay her',
    '£250',
    'apologise',
    '.',
    ';',
    ':',
    ',',
    '(',
    ')',
    'and',
    'by',
    'late',
    'three months',
    'took',
    'the following month',
    '99 100 002',
    'agreed to',
    'EHC Plan',
    'issued',
    'review',
    '31 February 2024',
    'the 3rd',
    'of the decision',
    'our final decision',
    'date of',
    'panel',
    'met',
  )
  const line = fc
    .tuple(
      fc.constantFrom('', '1. ', '2. ', '   - ', '   a) ', '## Agreed action\n', '## What happened\n', '### Law\n'),
      fc.array(words, { minLength: 1, maxLength: 30 }),
    )
    .map(([lead, x]) => lead + x.join(' '))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (lines, dated) => {
      const record = analyse(
        decisionFromText(
          `# T Council (99 999 001)\n${dated ? 'Decision date : 05 Feb 2025\n' : ''}## The complaint\n${lines.join('\n')}\n`,
        ),
      )
      expect(record.problems).toEqual([])
      const parsed = recordSchema.safeParse(JSON.parse(JSON.stringify(record)))
      expect(parsed.error?.issues).toBeUndefined()
      for (const clock of record.delays) expect(clock.late[0] <= clock.late[1] && clock.late[0] >= 0).toBe(true)
    }),
    { numRuns: 300 },
  )
})
