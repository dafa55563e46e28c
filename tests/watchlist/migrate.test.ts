import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { caseVersion } from '../../lib/watchlist/case.ts'
import { readStored } from '../../lib/watchlist/migrate.ts'
import { action, watchedCase } from './support.ts'

const folder = new URL('stored/', import.meta.url)
const stored = (version: number) => JSON.parse(readFileSync(new URL(`version-${version}.json`, folder), 'utf8'))

describe('stored cases', () => {
  it('has a fixture of every older shape', () => {
    const files = Array.from({ length: caseVersion - 1 }, (_, index) => `version-${index + 1}.json`)
    expect(readdirSync(folder).sort()).toEqual(files)
  })

  it('reads the first shape, with nothing lost', () => {
    const old = stored(1)
    expect(readStored(old)).toEqual({
      ...old, schemaVersion: 2, satisfiedOn: null, actions: old.actions.map((each: object) => ({ ...each, note: '' })),
    })
    expect(old.schemaVersion).toBe(1)
  })

  it('reads the present shape as it is', () => {
    const now = watchedCase('24-000-001', { actions: [action('a1', { mark: { as: 'later', due: '2024-07-01' } })] })
    expect(readStored(now)).toEqual(now)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'case'],
    ['a list', []],
    ['no version', { ...watchedCase('a'), schemaVersion: undefined }],
    ['a version to come', { ...watchedCase('a'), schemaVersion: caseVersion + 1 }],
    ['a version before the first', { ...watchedCase('a'), schemaVersion: 0 }],
    ['an address that runs a script', watchedCase('a', { url: 'javascript:alert(1)' })],
    ['an id that is no id', watchedCase('../settings')],
    ['a day that does not exist', watchedCase('a', { decisionDate: '2024-02-30' })],
    ['a mark that is none', watchedCase('a', { actions: [action('x', { mark: { as: 'lost' } as never })] })],
    ['two actions of one id', watchedCase('a', { actions: [action('x'), action('x')] })],
    ['a span that ends before it begins', watchedCase('a', {
      corrections: [{ of: 'event:e1', span: { from: '2024-02-02', to: '2024-02-01' }, text: null, removed: false }],
    })],
    ['a note that would fill the disk', watchedCase('a', { notes: 'x'.repeat(20_001) })],
    ['an old shape that is broken', { ...stored(1), actions: [null] }],
    ['an old shape without actions', { ...stored(1), actions: 'none' }],
  ])('does not take for a case: %s', (_name, value) => {
    expect(readStored(value)).toBeNull()
  })
})
