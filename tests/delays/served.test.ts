import { describe, expect, it } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

const page = (law: string, sent = 'It posted its rejection of the representations on 9 August 2023.') => `# Testing Council (23 999 999)
Category : Transport and highways > Parking and other penalties
Decision : Upheld
Decision date : 20 Jan 2024
## The law
1. A council must decide on representations against a penalty charge notice within 56 days beginning with the day it receives them. ${law}
## What happened
2. The Council received the representations of Mr V against the penalty charge notice on 15 June 2023. ${sent}
`
const lateness = (law: string, sent?: string) =>
  analyse(decisionFromText(page(law, sent))).delays.find(({ rule }) => rule === 'pcn-decision')?.late

describe('a notice that was posted on the last day', () => {
  it.each([
    'A notice that is posted is taken to be served on the second working day after posting.',
    'If it goes by post, it is served on the second working day after that.',
    'What is put in the post counts as served two working days later; bank holidays are not working days.',
    'First class post is taken to arrive on the second working day after the letter is sent.',
    'Service by post takes effect two working days after the letter leaves the office.',
  ])('is served when the page says it is: “%s”', (law) => expect(lateness(law)).toEqual([2, 2]))

  it.each([
    '',
    'A notice may be served by post.',
    'A payment is received two working days after it is made.',
    'The earlier notice was posted two working days after it was received.',
  ])('may or may not be late where the page says nothing of it: “%s”', (law) => expect(lateness(law)).toEqual([0, 2]))

  it('is served at once where somebody hands it over', () =>
    expect(
      lateness('What is posted is served on the second working day.', 'It served its rejection of the representations on 9 August 2023.'),
    ).toEqual([0, 0]))
})
