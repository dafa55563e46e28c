import { describe, expect, it } from 'vitest'
import { heldBack } from '../../lib/chain/held-back.ts'

/** The days of a sentence with "§" for each that are held back, by their places. */
function held(told: string): number[] {
  const dates: { id: string; start: number; end: number }[] = []
  let text = ''
  for (const [i, part] of told.split('§').entries()) {
    if (i) {
      dates.push({ id: `${i}`, start: text.length, end: text.length + 10 })
      text += '3 May 2024'
    }
    text += part
  }
  return [...heldBack(text, { start: 0, end: text.length }, dates)].map(Number)
}

describe('what was written and held back', () => {
  it.each([
    'Its file has a draft letter of § refusing the badge.',
    'A decision was drafted on §.',
    'The officer wrote a refusal on §, which was never sent.',
    'The certificate is dated §, but it was not issued.',
    'On § a manager wrote that the complaint was upheld, but never sent the letter.',
    'It wrote a reply on §, but did not send it.',
    'A notice of refusal was prepared on § and left on the file.',
    'The reviewing officer’s draft decision is dated §.',
    'She finished her stage two response on §, and it was then withheld.',
    'The panel’s draft decision letter of § was found on the file.',
    'On § members voted to approve the scheme subject to a legal agreement.',
    'The committee resolved on § to grant permission once a contribution had been paid.',
    'The Council agreed in principle on § to a deferred payment.',
    'The grant was approved in principle on §.',
    'It wrote on § to say that it was minded to uphold the decision.',
    'In a letter of § the officer gave her his provisional view.',
    'On § the panel decided it should have the flat, provided that a valuation bore this out.',
  ])('"%s"', (told) => expect(held(told)).toEqual([1]))

  it('is the day of what was held back alone', () => {
    expect(held('It refused the grant on § in a letter which was never sent, and told her so on §.')).toEqual([1])
    expect(held('It sent a draft response of § to the investigator and its final one to Mr B on §.')).toEqual([1])
  })

  it.each([
    'The letter was not sent until §.',
    'The Council issued the draft plan on §.',
    'It wrote on § to refuse the badge.',
    'The certificate was drafted by one officer and issued by another on §, the decision being his.',
    'Its decision of § was that she was not sent enough.',
    'The reply, which was not sent until §, refused the badge.',
    'On § it sent its reply to the draft plan.',
    'The notice was served on §.',
    'On § the Council granted permission subject to eleven conditions.',
    'The committee resolved on § to refuse the application.',
    'The Council approved the grant on § and paid it once the work was done.',
    'It agreed on § to pay him £200.',
    'On § it decided that, in principle and in law, no duty was owed.',
  ])('not "%s"', (told) => expect(held(told)).toEqual([]))
})
