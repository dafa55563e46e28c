import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read, signed, unsigned, write } from '../../lib/score/digits.ts'

describe('numbers as text', () => {
  it('come back as they were, however large', () => {
    fc.assert(fc.property(fc.array(fc.nat(100_000), { maxLength: 40 }), (numbers) => void expect(read(write(numbers))).toEqual(numbers)))
    expect(read('')).toEqual([])
  })

  it('take one sign where they are small, and none that means something in code', () => {
    const text = write(Array.from({ length: 500 }, (_, i) => i))
    expect(write(Array.from({ length: 80 }, (_, i) => i))).toHaveLength(80)
    expect(text).not.toMatch(/['"`\\$<\s]|[^!-~]/)
  })

  it('below nothing become numbers from 0 on, those near it small ones', () => {
    expect([0, -1, 1, -2, 2].map(unsigned)).toEqual([0, 1, 2, 3, 4])
    fc.assert(fc.property(fc.integer({ min: -5_000, max: 5_000 }), (value) => void expect(signed(unsigned(value))).toBe(value)))
  })
})
