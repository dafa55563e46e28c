import { expect, test } from 'vitest'
import { isAgreed, toBeDone } from '../../../lib/timeline/classify/owed.ts'
import type { Clause } from '../../../lib/timeline/clause.ts'

const left = (words: string, state: Clause['state'] = 'open') =>
  toBeDone({ words, sentence: words, state, actor: 'body', section: 'other' } as Clause)

test('what leaves nothing to do is not owed', () => {
  expect(left('we have not found fault')).toBeNull()
  expect(left('the council has not issued the plan')).not.toBeNull()
})
test('from when is not what is owed', () =>
  expect(left('the council has not paid her within weeks of the decision on it')?.words).toBe('the council has not paid her within '))
test('what is agreed is owed where it does something, and not where it mends how the body works', () => {
  expect(isAgreed({ state: 'planned' } as Clause)).toBe(true)
  expect(isAgreed({ state: 'open' } as Clause)).toBe(false)
  expect(left('the council will issue the plan', 'planned')).not.toBeNull()
  expect(left('the council will issue guidance to staff', 'planned')).toBeNull()
  expect(left('the council will think', 'planned')).toBeNull()
})
test('what is missing has not been sent, decided or done', () =>
  expect(left('her records are still outstanding')?.asked?.words).toBe(
    'her records are still outstanding not sent issued provided decided completed',
  ))
