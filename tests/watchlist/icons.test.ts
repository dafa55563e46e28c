import { expect, test } from 'vitest'
import { retitled, titleOfTab } from '../../lib/watchlist/icons.ts'

test('the words on the button: what is overdue, the result of the page, its state', () => {
  expect(titleOfTab('Overdue', 'read', '~18 months vs 6')).toBe('Overdue. ~18 months vs 6. This page has been read')
  expect(titleOfTab('Overdue: 2 actions overdue', 'off')).toBe('Overdue: 2 actions overdue. Switched off')
})

test('the number of what is overdue changes, the page’s own words stay', () => {
  expect(retitled('Overdue. ~18 months vs 6. This page has been read', 'Overdue: 3 actions overdue')).toBe(
    'Overdue: 3 actions overdue. ~18 months vs 6. This page has been read',
  )
  expect(retitled('Overdue', 'Overdue: 3 actions overdue')).toBe('Overdue')
})
