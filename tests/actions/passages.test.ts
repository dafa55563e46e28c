import { expect, test } from 'vitest'
import { readActions } from '../../lib/actions/read-actions.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { decisionFromText } from '../support/decision.ts'
import { passages as more } from './more-passages.ts'
import { passages } from './passages.ts'
import { passages as sixth } from './sixth-passages.ts'
import { passages as fifth } from './fifth-passages.ts'
import { passages as fourth } from './fourth-passages.ts'
import { passages as third } from './third-passages.ts'

test.each([...passages, ...more, ...third, ...fourth, ...fifth, ...sixth])('%s', (_, text, wanted) => {
  const heading = text.startsWith('## ') ? '' : '## Agreed action\n'
  const decision = decisionFromText(`# Testing Council (99 999 999)\nDecision : Upheld\nDecision date : 30 Jan 2025\n${heading}${text}\n`)
  const { actions } = readActions(decision, findDates(decision))
  // A step may be read with more words than the passage names: its beginning, its due day and its sums must be right.
  const found = actions.map((action, i) => {
    const words = wanted[i]?.split(' | ')[0] ?? ''
    return `${action.text.startsWith(words) ? words : action.text} | ${action.due ?? '-'} | ${action.amounts.join(',')}`
  })
  expect(found).toEqual(wanted.map((step) => { const [words, due = '-', sums = ''] = step.split(' | '); return `${words} | ${due} | ${sums}` }))
})
