import { expect, test } from 'vitest'
import { addressReference, findReferences } from '../../lib/page/references.ts'

const named: [string, string[]][] = [
  ['a previous complaint, reference 23006293.', ['23 006 293']],
  ['complaint reference 23006293, and again 23006293', ['23 006 293']],
  ['our earlier decision (23 006 293)', ['23 006 293']],
  ['decision 23-006-293 was', ['23 006 293']],
  ['see 99 100 008b and 99 100 008c.', ['99 100 008b', '99 100 008c']],
  ['published as 17002402B', []],
  ['under reference 17002402B.', ['17 002 402b']],
  ['cases 23006293 and 23006294', ['23 006 293', '23 006 294']],
  ['case 23 006293', ['23 006 293']],
  ['23 006 293, 22 001 140 and 21 000 001', ['23 006 293', '22 001 140', '21 000 001']],
  ['(23 006 293a)', ['23 006 293a']],
  ['the complaint (23 006 293) a year ago', ['23 006 293']],
  ['complaint 23 006 293 and others', ['23 006 293']],
]
test.each(named)('%s', (text, want) => expect(findReferences(text)).toEqual(want))

const others = [
  'call us on 0300 061 0614',
  'telephone 01 234 567',
  'on 020 7946 0958',
  'phone 01632 960 123',
  'It cost £12 345 678.',
  'a sum of 12,345,678',
  'planning application reference 22012345',
  'application 22 012 345',
  'account number 12345678',
  'the invoice 20240114',
  'section 34 100 200 300',
  'born 12 03 1960',
  '2023/24 005 111',
  '12.345.678',
  'A23006293',
  '230062931',
  '23 006 2931',
  '23 006 29',
  '20240114',
  'crime reference 23006293',
  '50 000 000%',
  'the NHS number 23 006 293',
  'a population of 10 000 000',
]
test.each(others)('no reference: %s', (text) => expect(findReferences(text)).toEqual([]))

test('the reference in an address', () => {
  expect(addressReference('/decisions/education/other/24-014-934')).toBe('24 014 934')
  expect(addressReference('/decisions/education/other/17-002-402B/')).toBe('17 002 402b')
  expect(addressReference('/Decisions/SearchResults')).toBeNull()
  expect(addressReference('/decisions/education/24-014-934/more')).toBeNull()
})
