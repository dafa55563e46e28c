import { expect, test } from 'vitest'
import { findDeadlines } from '../../../lib/actions/deadlines/find-deadlines.ts'
import { isInner } from '../../../lib/actions/deadlines/inner.ts'
import { mask } from '../../../lib/actions/deadlines/mask.ts'

const all = (text: string) => findDeadlines(text, { start: 0, end: text.length }, [])
const inner = (text: string) => isInner(text, all(text).at(-1)!, 0)

test.each([
  'remind staff that replies are due within ten days',
  'remind staff to reply within ten days',
  'issue guidance on replying within ten days',
])('of what the step is about: %s', (text) => expect(inner(text)).toBe(true))
test.each([
  'remind staff that replies are due, within one month of this decision',
  'review its policy on home visits within three months',
  'review how it decides on aftercare within three months',
  'pay her £100, which is £100 for each week that she waited, within one month',
  'apologise within one month',
])('of the step: %s', (text) => expect(inner(text)).toBe(false))

const masked = (text: string) => mask(text, { start: 0, end: text.length }, all(text))
test('a sentence reads on without its deadlines', () => {
  expect(masked('It agreed, within a month, to pay').replace(/ +/g, ' ')).toBe('It agreed to pay')
  expect(masked('Apologise within a week, pay £200').replace(/ +/g, ' ')).toBe('Apologise , pay £200')
  expect(masked('It agreed, within a month, to pay')).toHaveLength('It agreed, within a month, to pay'.length)
})
