import { expect, test } from 'vitest'
import { limitById, limits } from '../../lib/rules/index.ts'
import { kindNames } from '../../lib/rules/kinds.ts'
import { forceText } from '../../lib/rules/force.ts'

test('every id stands once and finds its limit', () => {
  expect(new Set(limits.map((l) => l.id)).size).toBe(limits.length)
  for (const limit of limits) expect(limitById(limit.id)).toBe(limit)
  expect(limitById('page-limit')).toBeUndefined()
  expect(limitById('constructor')).toBeUndefined()
})

test.each(limits.map((limit) => [limit.id, limit] as const))(
  '%s names its source, its events and a length that can be counted',
  (_id, limit) => {
    expect(limit.citation).toMatch(/\S{3}/)
    expect(limit.url).toMatch(/^https:\/\/[\w.]+\/.*[^/ ]$|^https:\/\/[\w.]+\/$|^https:\/\/.*\/$/)
    expect(limit.url).not.toMatch(/undefined|NaN|\/0$/)
    expect(limit.name).toMatch(/^[A-Z]/)
    for (const kind of [...limit.startsWith, ...limit.endsWith]) expect(kindNames).toHaveProperty(kind)
    expect(limit.endsWith.length).toBeGreaterThan(0)
    if ('date' in limit.length) expect(limit.length.date).toMatch(/^\d\d-\d\d$/)
    else {
      expect(limit.startsWith.length).toBeGreaterThan(0)
      expect(Number.isInteger(limit.length.value) && limit.length.value > 0).toBe(true)
    }
    for (const part of limit.parts ?? []) expect(limitById(part), part).toBeDefined()
  },
)

test('what is guidance or not verified says so', () => {
  expect(forceText(limitById('csp-stage2')!)).toBe('set by regulations')
  expect(forceText(limitById('cp-review-1')!)).toBe('statutory guidance, not law; not verified')
  expect(forceText(limitById('lgsco-code-s1')!)).toBe('Ombudsman’s guidance, not law')
  expect(forceText(limitById('csp-total')!)).toBe('the sum of its parts; not verified')
})
