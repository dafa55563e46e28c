import { expect, test } from 'vitest'
import { decisionFromText } from './decision.ts'

test('items belong to the paragraph before them and every slice is its block', () => {
  const decision = decisionFromText(
    '# Testing Council (99 999 999)\nDecision date : 05 Feb 2025\n## Agreed action\n1. The Council will:\n' +
      '   a) apologise; and\n   b) pay.\n',
  )
  expect(decision.decisionDate).toBe('2025-02-05')
  expect(decision.blocks.map((b) => decision.text.slice(b.start, b.end))).toEqual([
    'Testing Council (99 999 999)',
    'Decision date : 05 Feb 2025',
    'Agreed action',
    'The Council will:',
    'apologise; and',
    'pay.',
  ])
  expect(decision.blocks[4]).toMatchObject({ parent: decision.blocks[3]!.id, label: 'a', depth: 1 })
})
