import { describe, expect, it } from 'vitest'
import { shared, stems } from '../../lib/text/stems.ts'

const same = (one: string, other: string) => [...stems(one).keys()].join() === [...stems(other).keys()].join()

describe('stems', () => {
  it.each([
    ['assessed', 'assessment'],
    ['inspector', 'inspection'],
    ['replied', 'response'],
    ['decided', 'decision'],
    ['refused', 'approved'],
    ['sent', 'sending'],
    ['applied', 'applications'],
    ['enquiry', 'enquiries'],
    ['paid', 'payments'],
    ['wrote', 'written'],
    ['requested', 'asking'],
    ['minutes', 'minute'],
  ])('%s and %s are of one kind', (one, other) => {
    expect(same(one, other)).toBe(true)
  })

  it.each([
    ['panel', 'plan'],
    ['inspection', 'assessment'],
    ['agreement', 'agreed'],
    ['minutes', 'ministers'],
    ['report', 'repair'],
  ])('%s and %s are not', (one, other) => {
    expect(same(one, other)).toBe(false)
  })

  it('leaves out what tells nothing: small words, names, numbers, days and the words of lateness', () => {
    expect([...stems('The Council should have told Mrs D within 10 working days of 8 June 2023 about its delay').keys()]).toEqual(['tel'])
    expect(stems('').size).toBe(0)
  })

  it('weighs verbs that go with everything as half a word', () => {
    expect(shared(stems('It sent the minutes'), stems('The minutes were sent'))).toBe(1.5)
    expect(shared(stems('It sent the minutes'), stems('A visit was made'))).toBe(0)
  })
})
