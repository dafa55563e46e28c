import { describe, expect, it } from 'vitest'
import { caseFromRecord, readAgain } from '../../lib/watchlist/case-from-record.ts'
import { caseId, samePage } from '../../lib/watchlist/case-id.ts'
import type { WatchedRecord } from '../../lib/watchlist/messages.ts'
import { readCase } from '../../lib/watchlist/schema.ts'
import type { Words } from '../../lib/text/words.ts'
import type { Action } from '../../lib/record.ts'

const words = (paragraph: number): Words => ({ start: 0, end: 3, text: 'abc', block: 'b1', paragraph })

const agreed = (id: string, given: Partial<Action> = {}): Action => ({
  id,
  text: `do ${id}`,
  words: words(40),
  kind: 'other',
  within: { value: 1, unit: 'months' },
  due: '2024-04-11',
  deadlineText: 'within one month',
  anchor: 'decision',
  amounts: [],
  rate: null,
  status: 'agreed',
  actor: null,
  beneficiary: null,
  ...given,
})

const record = (given: Partial<WatchedRecord> = {}): WatchedRecord => ({
  url: 'https://www.lgo.org.uk/decisions/education/other/24-000-001',
  title: 'Anytown Council (24 000 001)',
  reference: '24 000 001',
  bodies: ['Anytown Council'],
  category: 'Education',
  subcategory: null,
  outcome: 'Upheld',
  decisionDate: '2024-03-11',
  headline: null,
  delays: [],
  actions: [agreed('a0'), agreed('a1')],
  ...given,
})

const reading = { decisionDate: null, readOn: '2024-05-01', at: 10, corrections: [], tracked: true }

describe('the case of a reading', () => {
  it('is of the shape that is stored', () => {
    const made = caseFromRecord(record(), reading)
    expect(readCase(made)).toEqual(made)
    expect(made).toMatchObject({ id: '24-000-001', decisionDate: '2024-03-11', dateFrom: 'page', added: 10 })
  })

  it('is so whatever the page holds', () => {
    const long = 'x'.repeat(30_000)
    const many = Array.from({ length: 500 }, (_, index) => agreed(`weird id ${index} ${long}`, { text: long, deadlineText: long }))
    const wild = record({ title: long, bodies: Array(50).fill(long), url: 'about:blank', actions: many, category: long })
    const made = caseFromRecord(wild, reading)
    expect(readCase(made)).toEqual(made)
  })

  it('takes the decision date of the reader where the page has none', () => {
    const made = caseFromRecord(record({ decisionDate: null, actions: [agreed('a0', { due: '2025-01-31' })] }), {
      ...reading,
      decisionDate: '2024-12-31',
    })
    expect(made).toMatchObject({ decisionDate: '2024-12-31', dateFrom: 'reader' })
  })

  it('of one chapter of a report keeps what other chapters gave', () => {
    const first = caseFromRecord(
      record({ chapter: 1, url: 'https://www.lgo.org.uk/decisions/education/other/24-000-001?chapter=1' }),
      reading,
    )
    expect(first.url).toBe('https://www.lgo.org.uk/decisions/education/other/24-000-001')
    const used = { ...first, actions: first.actions.map((each) => ({ ...each, mark: { as: 'done' as const, on: null } })) }
    const second = caseFromRecord(
      record({ chapter: 2, category: null, decisionDate: null, actions: [agreed('a0', { text: 'pay £100' }), agreed('a1')] }),
      reading,
    )
    const both = readAgain(used, second, true)
    expect(both.actions.map((each) => [each.id, each.text, each.mark.as])).toEqual([
      ['a0-chapter-1', 'do a0', 'done'],
      ['a0-chapter-2', 'pay £100', 'open'],
      ['a1-chapter-2', 'do a1', 'done'],
    ])
    expect(both).toMatchObject({ category: 'Education', decisionDate: '2024-03-11', dateFrom: 'page' })
    expect(readAgain(both, second, true).actions).toEqual(both.actions)
  })

  it('read again keeps marks, notes and tags, and takes the words of the page', () => {
    const first = caseFromRecord(record(), reading)
    const used = {
      ...first,
      notes: 'mine',
      tags: ['t'],
      actions: first.actions.map((each) => ({ ...each, mark: { as: 'done' as const, on: '2024-04-01' }, note: 'n', changed: 3 })),
    }
    const moved = caseFromRecord(
      record({ actions: [agreed('a0', { text: 'do a1' }), agreed('a1', { text: 'new words' }), agreed('a2')] }),
      {
        ...reading,
        at: 99,
      },
    )
    const again = readAgain(used, moved)
    expect(again).toMatchObject({ notes: 'mine', tags: ['t'], added: 10, changed: 99 })
    expect(again.actions.map((each) => [each.text, each.mark.as])).toEqual([
      ['do a1', 'done'],
      ['new words', 'open'],
      ['do a2', 'open'],
    ])
    const reworded = caseFromRecord(record({ actions: [agreed('a0', { text: 'do a0 at once' }), agreed('a1')] }), reading)
    expect(readAgain(used, reworded).actions.map((each) => each.mark.as)).toEqual(['done', 'done'])
  })

  it('read again without its date keeps the one that the reader gave, and what follows from it', () => {
    const dated = record({ decisionDate: null, actions: [agreed('a0', { due: '2024-02-10' })] })
    const undated = record({ decisionDate: null, actions: [agreed('a0', { due: null })] })
    const first = caseFromRecord(dated, { ...reading, decisionDate: '2024-01-10' })
    const again = readAgain(first, caseFromRecord(undated, reading))
    expect(again).toMatchObject({ decisionDate: '2024-01-10', dateFrom: 'reader' })
    expect(again.actions[0]!.due).toBe('2024-02-10')
  })
})

describe('the id of a case', () => {
  it.each([
    ['24 001 146', 'https://x/', '24-001-146'],
    ['17 002 402b', 'https://x/', '17-002-402b'],
    [null, 'https://www.lgo.org.uk/information-centre/news/2024/jan/A-Council?x=1#y', 'page-information-centre-news-2024-jan-a-council'],
    [null, 'https://www.lgo.org.uk/', 'page-unknown'],
    ['…', '', 'page-unknown'],
    // Two ombudsmen can have given one number to two cases.
    ['202312345', 'https://www.housing-ombudsman.org.uk/decisions/a-202312345/', 'housing-202312345'],
    ['202312345', 'https://www.spso.org.uk/decision-reports/2025/march/b-202312345', 'spso-202312345'],
  ])('%s %s', (reference, url, id) => {
    expect(caseId(reference, url)).toBe(id)
  })

  it('knows one page by two addresses', () => {
    expect(samePage('https://www.lgo.org.uk/Decisions/a/b/24-1/', 'https://lgo.org.uk/decisions/a/b/24-1#x')).toBe(true)
    expect(samePage('https://www.lgo.org.uk/decisions/a/b/24-1', 'https://www.lgo.org.uk/decisions/a/b/24-2')).toBe(false)
  })
})
