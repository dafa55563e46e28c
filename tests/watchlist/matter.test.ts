import { expect, test } from 'vitest'
import type { Case } from '../../lib/watchlist/case.ts'
import { mostOf, readMatter, type LogEntry, type Matter } from '../../lib/watchlist/matter.ts'
import { newCase } from '../../lib/watchlist/new-case.ts'
import { readCase } from '../../lib/watchlist/schema.ts'

const entry: LogEntry = { id: 'a', on: '2026-05-04', what: 'sent', tone: 'reminder', by: 'email', until: null, note: '' }
const matter: Matter = {
  asked: 'csp-stage2-requested',
  days: { 'csp-stage2-requested': { from: '2026-03-01', to: '2026-03-31' } },
  answers: { extended: 'no' },
  own: null,
  log: [entry],
}
const read = (given: unknown): Case | null => readCase({ ...newCase('k', { title: 'My case' }, '2026-11-28', 5), matter: given })

test('a case with a matter of one’s own is read whole, and one without it as before', () => {
  expect(read(matter)?.matter).toEqual(matter)
  expect(readMatter({ ...matter, own: { value: 4, unit: 'weeks' }, log: [] })).not.toBeNull()
  expect(readMatter(undefined)).toBeNull()
  expect(readCase(newCase('k', { title: 'My case' }, '2026-11-28', 5))).not.toHaveProperty('matter')
})

test('what is no matter leaves the case as it is; what is too long makes none', () => {
  expect(read('text')).toMatchObject({ title: 'My case' })
  expect(read({ long: 'x'.repeat(80_001) })).toBeNull()
})

test.each<[why: string, given: unknown]>([
  ['no object', 'text'],
  ['a list', []],
  ['a field more', { ...matter, more: 1 }],
  ['a field less', { asked: 'a', days: {}, answers: {}, own: null }],
  ['no day', { ...matter, days: { a: { from: '2026-02-30', to: '2026-02-30' } } }],
  ['a day that is no span', { ...matter, days: { a: '2026-02-03' } }],
  ['days as a list', { ...matter, days: [] }],
  ['an answer that is no text', { ...matter, answers: { a: 1 } }],
  ['a length without a unit', { ...matter, own: { value: 4 } }],
  ['an entry without a day', { ...matter, log: [{ ...entry, on: '' }] }],
  ['another kind of entry', { ...matter, log: [{ ...entry, what: 'shouted' }] }],
  ['an entry with a field more', { ...matter, log: [{ ...entry, more: 1 }] }],
  ['too long a note', { ...matter, log: [{ ...entry, note: 'x'.repeat(mostOf.note + 1) }] }],
  ['too many entries', { ...matter, log: Array.from({ length: mostOf.log + 1 }, () => entry) }],
  [
    'too many days',
    {
      ...matter,
      days: Object.fromEntries(
        Array.from({ length: mostOf.keys + 1 }, (_, index) => [`k${index}`, { from: '2026-01-01', to: '2026-01-01' }]),
      ),
    },
  ],
])('what is no matter is not read as one: %s', (_why, given) => {
  expect(readMatter(matter)).toEqual(matter)
  expect(readMatter(given)).toBeNull()
})
