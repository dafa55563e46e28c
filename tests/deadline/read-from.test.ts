import { expect, test } from 'vitest'
import { readFrom } from '../../lib/deadline/read-from.ts'

test('days that an address names', () => {
  expect(readFrom('2024-06-14..2024-06-14')).toEqual({ from: '2024-06-14', to: '2024-06-14' })
  expect(readFrom('2024-06-01..2024-06-30')).toEqual({ from: '2024-06-01', to: '2024-06-30' })
})

test.each([
  '',
  '2024-06-14',
  '2024-06-14..',
  '2024-06-30..2024-06-01',
  '2024-02-30..2024-03-01',
  '1..2',
  'a..b',
  '2024-06-14..2024-06-14..2024-06-14',
])('none in %j', (text) => expect(readFrom(text)).toBeNull())
