import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readHtml } from '../../../cli/read/read-file.ts'
import { analyse } from '../../../lib/analyse.ts'

test('the sample shows a limit that is late for certain, and steps that are agreed', () => {
  const { headline, delays, actions } = analyse(
    readHtml(readFileSync('entrypoints/sample/index.html', 'utf8'), 'https://www.lgo.org.uk/decisions/a/b/00-000-000'),
  )
  expect(headline?.state).toBe('late')
  expect(delays.map(({ name, late }) => [name, late])).toContainEqual(['Stage two response', [117, 117]])
  expect(actions.map(({ due }) => due)).toEqual(['2024-11-14', '2024-11-14', '2025-01-14'])
})
