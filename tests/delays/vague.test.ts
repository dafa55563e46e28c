import { describe, expect, it } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

const clocks = (...story: string[]) =>
  analyse(
    decisionFromText(
      '# Testing Council (24 999 999)\nCategory : Housing > Homelessness\nDecision : Upheld\nDecision date : 20 Nov 2024\n' +
        `## What happened\n${story.map((text, i) => `${i + 1}. ${text}`).join('\n')}\n`,
    ),
  ).delays.map(({ rule, late }) => `${rule} ${late.join('–')}`)

describe('a day of which only the year is told', () => {
  it('makes nothing that may be late and may be not', () => {
    expect(
      clocks('She asked for a review of the homelessness decision in 2023. The Council sent its review decision on 9 October 2023.'),
    ).toEqual([])
  })
  it('leaves what is late for certain', () => {
    expect(
      clocks('She asked for a review of the homelessness decision in 2022. The Council sent its review decision on 9 October 2023.'),
    ).toEqual(['hl-review-8w 227–591'])
  })
  it('is no month', () => {
    expect(
      clocks('She asked for a review of the homelessness decision in May 2023. The Council sent its review decision on 10 July 2023.'),
    ).toEqual(['hl-review-8w 0–15'])
  })
})

it('a refund that has not come leaves no answer open', () => {
  const { delays } = analyse(
    decisionFromText(
      '# Testing Council (24 999 999)\nCategory : Benefits and tax > Council tax\nDecision : Upheld\nDecision date : 10 Dec 2024\n' +
        '## What happened\n1. This is about section 16 of the Local Government Finance Act. ' +
        'Mr X disputed his liability for council tax on 4 March 2024.\n' +
        '2. The refund had not come by the middle of September 2024, and Mr X enquired on the 16th.\n',
    ),
  )
  expect(delays).toEqual([])
})
