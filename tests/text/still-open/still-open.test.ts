import { describe, expect, it } from 'vitest'
import { saysLacking, saysNothingOfNow, wasDone } from '../../../lib/text/still-open/still-open.ts'

describe('what a sentence says of whether a thing is still to be done', () => {
  it.each([
    'It was 11 weeks late.',
    'The payment was due on 12 July and came seven weeks late.',
    'The new plan was signed off a good ten weeks after it should have been.',
    'The apology was made when it should have been.',
    'The report arrived too late to be of use, which is a fault.',
    'The repair was done a fortnight after the day that was agreed.',
  ])('it was done, whenever that was: “%s”', (sentence) => {
    expect(wasDone(sentence)).toBe(true)
    expect(saysNothingOfNow(sentence)).toBe(true)
  })

  it.each(['There is no plan.', 'There is still no answer to her second letter.'])('it lacks something: “%s”', (sentence) =>
    expect(saysLacking(sentence)).toBe(true),
  )
  it.each([
    'It is no answer',
    'It is no answer that the officer was ill.',
    'That is no excuse.',
    'There is no doubt that the letter came.',
  ])('it only weighs something: “%s”', (sentence) => expect(saysLacking(sentence)).toBe(false))

  it.each([
    'Stage two did not begin that month.',
    'The Council didn’t answer her second letter.',
    'The officer had not been told of it when she visited.',
  ])('it was not done then, and nothing is said of later: “%s”', (sentence) => {
    expect(wasDone(sentence)).toBe(false)
    expect(saysNothingOfNow(sentence)).toBe(true)
  })

  it.each([
    'The training is now more than four months late.',
    'It has not been published.',
    'The report should have been finished by 3 May and was not.',
    'The Council did not send it in June and still has not.',
    'No date has been given, and nothing was ever sent.',
    'The guidance is more than five months overdue.',
    'It was not held in May, nor has it been to this day.',
  ])('it is still to be done, or nothing is said of that: “%s”', (sentence) => {
    expect(wasDone(sentence)).toBe(false)
    expect(saysNothingOfNow(sentence)).toBe(false)
  })
})
