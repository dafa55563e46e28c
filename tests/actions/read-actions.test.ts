import { expect, test } from 'vitest'
import { readActions } from '../../lib/actions/read-actions.ts'
import { decisionFromText } from '../support/decision.ts'

const read = (text: string) =>
  readActions(decisionFromText(`# Testing Council (99 999 999)\nDecision : Upheld\nDecision date : 30 Jan 2025\n${text}`), [])

test('a period at the head of a list reaches its items', () => {
  const { actions } = read('## Agreed action\n1. Within one month of my final decision the Council will:\n   - apologise to Mrs X; and\n   - pay her £1,200.50.\n2. The Council should provide us with evidence it has complied with the above actions.\n')
  expect(actions.map((a) => [a.text, a.due, a.amounts])).toEqual([
    ['apologise to Mrs X', '2025-02-28', []],
    ['pay her £1,200.50', '2025-02-28', [1200.5]],
  ])
})

test('running sentences name several steps', () => {
  const { actions } = read('## Agreed action\n1. Within four weeks of my decision the Council will apologise to Mr B and pay him £200.\n')
  expect(actions.map((a) => [a.text, a.due])).toEqual([['apologise to Mr B', '2025-02-27'], ['pay him £200', '2025-02-27']])
})
