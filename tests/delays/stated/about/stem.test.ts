import { describe, expect, it } from 'vitest'
import { aboutWords } from '../../../support/figures.ts'

describe('what a figure is of, told by what its list begins with', () => {
  it('is what was delayed', () => {
    expect(aboutWords('There were delays in reviewing the plan:\n- the delay was ten weeks.')).toEqual(['reviewing the plan'])
  })
  it('is not told where the list begins with nothing of it', () => {
    expect(aboutWords('I found this:\n- the delay was ten weeks.')).toEqual([null])
    expect(aboutWords('There were delays in this:\n- the delay was ten weeks.')).toEqual([null])
  })
  it('is what the item itself says, where it does', () => {
    expect(aboutWords('There were delays in reviewing the plan:\n- paid the refund ten weeks late.')).toEqual(['paid the refund'])
  })
})
