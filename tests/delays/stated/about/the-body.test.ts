import { expect, it } from 'vitest'
import { theBody } from '../../../../lib/delays/stated/about/the-body.ts'

const rest = (clause: string) => clause.slice(theBody.exec(clause)?.[0].length ?? 0)

it('is left out with the small words behind it, so that what it did is left', () => {
  expect(rest('the Council had not paid the refund')).toBe('paid the refund')
  expect(rest('it then paid the refund')).toBe('paid the refund')
  expect(rest('the Council was at fault for paying the refund')).toBe('paying the refund')
})

it('is nobody else', () => {
  for (const clause of ['the school paid the refund', 'items were paid', 'the refund was paid']) expect(rest(clause)).toBe(clause)
})
