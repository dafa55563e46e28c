import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noticesFile, packageOf, writeNotices } from '../../scripts/notices.ts'

test.each([
  ['/home/a/overdue/node_modules/preact/dist/preact.mjs', 'preact'],
  ['/home/a/overdue/node_modules/@webext-core/storage/lib/index.js', '@webext-core/storage'],
  ['C:\\overdue\\node_modules\\zod\\mini\\index.js', 'zod'],
  ['/home/a/overdue/node_modules/a/node_modules/b/index.js', 'b'],
  ['/home/a/overdue/lib/analyse.ts', null],
  ['/home/a/node_modules.old/x.ts', null],
])('%s is of %s', (id, name) => expect(packageOf(id)).toBe(name))

test('the file has the licence of the extension and of each package in it, whose own text is missing too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'overdue-notices-'))
  writeNotices(folder, new Set(['zod', 'preact', 'wxt']))
  const text = readFileSync(join(folder, noticesFile), 'utf8')
  rmSync(folder, { recursive: true })
  expect(text.match(/^(?:Overdue|\w+ [\d.]+ \(MIT\))$/gm)).toEqual([
    'Overdue',
    expect.stringMatching(/^preact/),
    expect.stringMatching(/^wxt/),
    expect.stringMatching(/^zod/),
  ])
  expect(text.match(/^Copyright .*$/gm)).toHaveLength(4)
  expect(text).toContain('Copyright (c) 2023 Aaron')
})

test('a package without its licence is refused by name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'overdue-notices-'))
  expect(() => writeNotices(folder, new Set(['zod/mini']))).toThrow('zod/mini')
  rmSync(folder, { recursive: true })
})
