import { expect, test } from 'vitest'
import { calledOf } from '../../lib/actions/called.ts'

test.each([
  [[], 'agreed'],
  [['agreed', 'recommended'], 'agreed'],
  [['done'], 'agreed'],
  [['recommended', 'done'], 'recommended'],
  [['ordered', 'ordered'], 'ordered'],
  [['ordered', 'recommended'], 'mixed'],
] as const)('steps that are %j are called %s', (statuses, called) => {
  expect(calledOf(statuses.map((status) => ({ status })))).toBe(called)
})
