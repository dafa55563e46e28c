import { describe, expect, test } from 'vitest'
import { bibtex, citation, csl, ris, type Cited } from '../../lib/export/citation.ts'

const decision: Cited = {
  url: 'https://www.lgo.org.uk/decisions/housing/homelessness/99-999-001',
  kind: 'statement',
  title: 'Anytown & District Council (99 999 001)',
  reference: '99 999 001',
  bodies: ['Anytown & District Council'],
  decisionDate: '2024-06-14',
  articleDate: null,
  category: 'Housing',
  subcategory: 'Homelessness',
  outcome: 'Upheld',
}
const today = '2025-01-10'

test('plain text names party, number, publisher, date, address and the day it was seen', () => {
  expect(citation(decision, today)).toBe(
    'Anytown & District Council (99 999 001) (Local Government and Social Care Ombudsman, 14 June 2024) ' +
      '<https://www.lgo.org.uk/decisions/housing/homelessness/99-999-001> accessed 10 January 2025',
  )
})

test('a decision of another ombudsman is cited as that one’s', () => {
  const other: Cited = {
    ...decision,
    url: 'https://www.ombudsman.wales/findings/housing-anytown-council/',
    reference: '209900001',
  }
  const name = 'Public Services Ombudsman for Wales'
  expect(citation(other, today)).toContain(`(209900001) (${name}, 14 June 2024) <https://www.ombudsman.wales/`)
  for (const written of [ris(other, today), csl(other, today), bibtex(other, today)]) {
    expect(written).toContain(name)
    expect(written).not.toMatch(/Local Government|lgsco/)
  }
})

test('without a date no date is made up', () => {
  const undated = { ...decision, decisionDate: null }
  expect(citation(undated, today)).toContain('(Local Government and Social Care Ombudsman) <')
  expect(ris(undated, today)).not.toMatch(/PY|DA/)
  expect(JSON.parse(csl(undated, today))[0]).not.toHaveProperty('issued')
  expect(bibtex(undated, today)).not.toMatch(/year|month/)
})

test('a news article is cited by its title', () => {
  const news: Cited = {
    ...decision,
    kind: 'news',
    title: 'Council told to act',
    reference: null,
    bodies: [],
    decisionDate: null,
    articleDate: '2024-01-11',
  }
  expect(citation(news, today)).toMatch(/^‘Council told to act’ \(Local Government and Social Care Ombudsman, 11 January 2024\)/)
  expect(ris(news, today)).toContain('TY  - NEWS')
})

test('joint decisions name all bodies', () => {
  expect(citation({ ...decision, bodies: ['One Council', 'Two NHS Trust'] }, today)).toMatch(
    /^One Council and Two NHS Trust \(99 999 001\)/,
  )
})

test('RIS: two spaces, CRLF, begins with TY and ends with ER', () => {
  const text = ris(decision, today)
  const lines = text.split('\r\n')
  expect(lines[0]).toBe('TY  - CASE')
  expect(lines.at(-2)).toBe('ER  - ')
  expect(lines).toContain('DA  - 2024/06/14')
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
})

test('CSL-JSON is an array of one legal case with its dates in parts', () => {
  expect(JSON.parse(csl(decision, today))).toEqual([
    {
      id: 'lgsco-99-999-001',
      type: 'legal_case',
      title: 'Anytown & District Council (99 999 001)',
      authority: 'Local Government and Social Care Ombudsman',
      publisher: 'Local Government and Social Care Ombudsman',
      number: '99 999 001',
      issued: { 'date-parts': [[2024, 6, 14]] },
      accessed: { 'date-parts': [[2025, 1, 10]] },
      URL: decision.url,
      note: 'Decision: Upheld',
      keyword: 'Housing, Homelessness',
      language: 'en-GB',
    },
  ])
})

describe('hostile titles', () => {
  test.each(['A } \\input{x} Council', 'A\r\nER  - \r\nTY  - BOOK', '50% & _more_ #1 $x ~ ^'])('%j stays one field', (title) => {
    const hostile = { ...decision, bodies: [title] }
    expect(ris(hostile, today).match(/^(?:TY|ER) {2}-/gm)).toEqual(['TY  -', 'ER  -'])
    const entry = bibtex(hostile, today)
    expect(entry).not.toContain('\\input')
    expect(entry.match(/{/g)?.length).toBe(entry.match(/}/g)?.length)
    expect(entry.split('\n')).toHaveLength(13)
    expect(() => JSON.parse(csl(hostile, today))).not.toThrow()
  })
})

test('reference managers are told category, outcome and the decision’s own summary', () => {
  const whole = { ...decision, abstract: 'The Council took 50% too long {sic}.' }
  expect(ris(whole, today)).toContain('SV  - 99 999 001\r\n')
  expect(ris(whole, today)).toContain(
    'KW  - Housing\r\nKW  - Homelessness\r\nN1  - Decision: Upheld\r\nAB  - The Council took 50% too long {sic}.\r\n',
  )
  expect(bibtex(whole, today)).toContain('abstract = {The Council took 50\\% too long sic.}')
  expect(bibtex(whole, today)).toContain('keywords = {Housing, Homelessness}')
  expect(JSON.parse(csl(whole, today))[0]).toMatchObject({
    abstract: whole.abstract,
    keyword: 'Housing, Homelessness',
    note: 'Decision: Upheld',
  })
  const bare = { ...decision, category: null, subcategory: null, outcome: null }
  expect(ris(bare, today)).not.toMatch(/KW|N1|AB/)
})

test('where nothing but a reference is known, the title is the name', () => {
  expect(citation({ ...decision, title: '(99 999 001)', bodies: [], reference: null }, today)).toMatch(/^\(99 999 001\) \(Local Gov/)
  expect(citation({ ...decision, title: 'Anytown Council (99 999 001)', bodies: [], reference: null }, today)).toMatch(
    /^Anytown Council \(Local/,
  )
})
