import { describe, expect, it } from 'vitest'
import { actsFor } from '../../support/told.ts'

const told = (sentence: string) => actsFor(sentence).map(({ act, heads }) => `${act} ${heads[0] ?? ''}`.trim())

describe('one act, told in many ways', () => {
  it('that a duty began, and not that anything else did', () => {
    expect(told('The duty began on §.')).toContain('BEGIN duty')
    expect(told('The Council accepted the main duty on §.')).toContain('BEGIN duty')
    expect(told('The Council began the review on §.')).not.toContain('BEGIN review')
    expect(told('The course began on §.')).not.toContain('BEGIN')
  })
  it('that a panel met, and not that it did anything else', () => {
    expect(told('The panel heard her complaint on §.')).toContain('MEET panel')
    for (const other of [
      'decided',
      'replied',
      'wrote to her',
      'spoke to her',
      'sent her a letter',
      'paid her £200',
      'approved the grant',
      'began the course',
      'told her of its decision',
    ])
      expect(told(`The panel ${other} on §.`).join(), other).not.toContain('MEET')
    expect(told('A manager considered the plan on §.').join()).not.toContain('MEET')
    expect(told('The panel had her letter on §.')).toEqual(['DELIVER letter'])
  })
  it('that she left, where it is told what for', () => {
    expect(told('She went to the hotel on §.')).toContain('LEAVE')
    expect(told('She went on §.')).not.toContain('LEAVE')
  })
  it('that the grant was paid, and not what was paid for what the Council did wrong', () => {
    expect(told('The Council paid the grant on §.')).toContain('PAY grant')
    expect(told('The Council paid £300 to her on §.')).toContain('PAY')
    expect(told('The Council paid her £300 for its delay on §.')).not.toContain('PAY')
  })
  it.each([
    'The Council sent her the plan on §.',
    'The plan was sent to her on §.',
    'She received the plan on §.',
    'The plan reached her on §.',
    'The plan went out to her on §.',
    'She had the plan on §.',
    'The plan came on §.',
    'She did not get the plan until §.',
    'It was § before she received the plan.',
    'The plan is dated §.',
    'She was sent the plan on §.',
    'Both of the plans were sent to her on §.',
    'The Council sent each of the plans on §.',
    'The plan, which she received on §, was short.',
    'The plan of § was short.',
    'The Council wrote to her on § with the plan.',
  ])('that the plan was delivered: "%s"', (sentence) => {
    expect(told(sentence)).toContain('DELIVER plan')
  })
  it.each([
    'The Council wrote to her about the plan on §.',
    'On § she asked when the plan would come.',
    'The Council said on § that it would send the plan.',
    'The plan should have been sent by §.',
    'A meeting about the plan took place on §.',
    'She complained about the plan on §.',
    'The school received money under the plan on §.',
    'The Council has not sent the plan.',
    'On § the Council told her the plan was not complete.',
  ])('that it was only spoken of: "%s"', (sentence) => {
    expect(told(sentence)).not.toContain('DELIVER plan')
  })
  it.each([
    'On § she asked for a review.',
    'Her request for a review was received on §.',
    'The Council logged her request for a review on §.',
    'She requested a review on §.',
    'Her request of § was for a review.',
    'She put in a request for a review on §.',
    'On § she wrote to ask for a review.',
  ])('that something was asked for: "%s"', (sentence) => {
    expect(actsFor(sentence).some(({ act }) => act === 'ASK')).toBe(true)
  })
  it.each([
    'The panel met on §.',
    'The panel hearing took place on §.',
    'The meeting was held on §.',
    'She attended the meeting on §.',
    'Her appeal went before the panel on §.',
    'The hearing was on §.',
  ])('that somebody met: "%s"', (sentence) => {
    expect(actsFor(sentence).some(({ act }) => act === 'MEET')).toBe(true)
  })
  it('keeps who does it and who gets it', () => {
    expect(actsFor('The Council sent the plan to its lawyers on §.').find(({ act }) => act === 'DELIVER')).toMatchObject({
      by: 'body',
      to: 'lawyer',
    })
    expect(actsFor('Ms B sent the form to the Council on §.')[0]).toMatchObject({ act: 'ASK', by: 'person' })
  })
})
