import { describe, expect, it } from 'vitest'
import { extendedHere } from '../../lib/delays/agreed-longer.ts'
import { inputOf } from '../support/learnt.ts'

/** Whether a longer time was agreed between the two days of a story. */
function isLonger(told: string): boolean {
  const { decision, events } = inputOf(`# Testing Council (99 999 999)
Category : Planning > Planning applications
Decision date : 20 Jan 2025
## What I found
### What happened
1. The Council received the planning application on 3 June 2024. ${told} It refused permission on 2 September 2024.
`)
  const [start, end] = ['2024-06-03', '2024-09-02'].map((day) => events.find(({ span }) => span.from === day)!)
  return extendedHere(decision, start!, end!, events)
}

describe('a longer time was agreed', () => {
  it.each([
    'In July the officer asked for more time and the owner’s agent signed an extension to 16 August.',
    'On 22 July the Council proposed an extension until 26 August, which Miss T accepted the same afternoon.',
    'He consented on 23 July to a further four weeks.',
    'The officer said on 22 July that he needed until 25 September, which she accepted.',
    'Her solicitor agreed in writing that the Council took three weeks longer.',
    'The applicant allowed the Council another three weeks for the drawings.',
    'Mr P gave his consent to a later date.',
    'An extension of time was granted by the agent.',
    'The agent gave no reason, but agreed to extend the time.',
  ])('%s', (told) => expect(isLonger(told)).toBe(true))

  it.each([
    ['asked for only', 'The officer asked for an extension, which nobody answered.'],
    ['denied', 'Mr P did not agree to extend the time.'],
    ['refused', 'The Council asked for more time in July. Mr P refused to have it extended, having agreed once before.'],
    ['the law', 'A council has longer where the applicant has agreed, as he may in writing.'],
    ['denied of the time', 'It had agreed no extra time with the applicant.'],
    ['denied of the consent', 'Mr P gave no consent to a later date.'],
    ['denied of an extension', 'The two sides accepted that there was no further extension.'],
    ['denied of weeks', 'The Council was allowed no more weeks than the eight, though it wanted longer.'],
    ['agreed by neither', 'Neither the applicant nor his agent agreed to a longer time.'],
    ['not agreed', 'More time was wanted, but not agreed.'],
    ['a condition', 'It would have been different if Mr P had accepted an extension.'],
    ['built', 'The neighbour’s rear extension was granted permission in 2019.'],
    ['built as well', 'The officer accepted that the extension to the house was lawful.'],
    ['something else', 'The landlord allowed her a longer stay, and signed a lease.'],
    ['nothing of it', 'The officer visited and agreed that the drawings were clear.'],
  ])('not where it is %s', (_, told) => expect(isLonger(told)).toBe(false))
})
