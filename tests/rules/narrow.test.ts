import { expect, test } from 'vitest'
import { limits } from '../../lib/rules/index.ts'
import { narrowed } from '../../lib/rules/narrow.ts'

const ids = (query: string) => narrowed(limits, query).map(({ id }) => id)

test('every word begins one of the name, the field or the source, in any order and any case', () => {
  expect(ids('stage 2')).toEqual(ids('Two STAGE'))
  expect(ids('stage 2')).toContain('csp-stage2')
  expect(ids('stage two').length).toBeLessThan(ids('stage').length)
  expect(ids('reg 17').every((id) => /reg/i.test(limits.find((limit) => limit.id === id)!.citation))).toBe(true)
  expect(ids('reg 17')).toContain('csp-stage2')
})

test('a word inside another is not found, nor one that no limit has', () => {
  expect(ids('tage')).toEqual([])
  expect(ids('stage giraffe')).toEqual([])
})

test('nothing, or signs alone, narrows nothing', () => {
  expect(ids('')).toHaveLength(limits.length)
  expect(ids(' – ')).toHaveLength(limits.length)
})
