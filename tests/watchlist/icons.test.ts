import { expect, test } from 'vitest'
import { resultInTitle, stateInTitle, titleOfTab } from '../../lib/watchlist/icons.ts'

test.each([['Overdue', 'read', '~18 months vs 6'], ['Overdue: 2 actions overdue', 'read', ''], ['Overdue: nothing is overdue', 'off', ''], ['Overdue', 'nothing', '']] as const)(
  'the words on the button: %s, %s, %s', (title, state, result) => {
    const words = titleOfTab(title, state, result)
    expect(words.startsWith(result ? `${title}. ${result}. ` : `${title}. `)).toBe(true)
    expect(stateInTitle(words)).toBe(state)
    expect(resultInTitle(words, state)).toBe(result)
    // The number of what is overdue changes, the page's own words stay.
    expect(titleOfTab('Overdue: 3 actions overdue', state, resultInTitle(words, state))).toContain(result)
  })

test('a button without words of ours tells no state', () => expect(stateInTitle('Overdue')).toBeNull())
