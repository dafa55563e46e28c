import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkNode } from '../../scripts/checks/node-binary.ts'

test('the Node that npm’s scripts run on is the one that is known; another is told of; none is nothing to look at', () => {
  expect(checkNode().problems).toEqual([])
  const folder = mkdtempSync(join(tmpdir(), 'overdue-node-'))
  writeFileSync(join(folder, 'node'), 'something else')
  expect(checkNode(join(folder, 'node')).problems[0]).toContain('is not the Node 24.21.0 that is known')
  rmSync(folder, { recursive: true })
  expect(checkNode(join(folder, 'node'))).toEqual({ checked: 0, problems: [] })
})
