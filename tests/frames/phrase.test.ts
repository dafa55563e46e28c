import { describe, expect, it } from 'vitest'
import { isElse, isOurs, meanings } from '../../lib/frames/phrase.ts'
import { framesFor } from '../support/told.ts'

const first = (told: string) => framesFor(told).frames[0]!.objects[0]!

describe('meanings', () => {
  it('has what a phrase is and what it is about', () => {
    expect([...meanings(first('It sent its stage two response to the complaint.'))]).toEqual(['reply', 's2', 'complaint'])
    expect([...meanings(first('It sent its stage two response to the complaint.'), false)]).toEqual(['reply', 's2'])
  })
  it('has what a noun is to do', () => {
    expect([...meanings(first('It sent its decision not to issue a plan.'))]).toEqual(
      expect.arrayContaining(['decision', 'no', 'issue', 'plan']),
    )
  })
})

describe('whose it is', () => {
  it.each([
    'It sent her sister’s plan.',
    'It approved a separate application.',
    'It decided the review of her neighbour.',
    'It answered a complaint of his own.',
  ])('somebody else’s: "%s"', (told) => {
    expect(isElse(first(told))).toBe(true)
  })
  it('not that of who complains', () => {
    expect(isElse(first('It sent her own plan.'))).toBe(false)
    expect(isElse(first('It sent Mr X’s plan.'))).toBe(false)
  })
  it('ours: an answer to what we asked', () => {
    expect(isOurs(first('It sent its reply to my enquiries.'))).toBe(true)
    expect(isOurs(first('It sent its reply to her enquiries.'))).toBe(false)
  })
})
