import { expect, test } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

const late = (outcome: string, summary: string, story: string) =>
  analyse(
    decisionFromText(
      `# Anytown Council (99 000 001)\nCategory : Benefits and tax > Housing benefit and council tax benefit\nDecision : ${outcome}\n` +
        `Decision date : 10 Mar 2026\n## The Ombudsman's final decision:\nSummary: ${summary}\n## My assessment\n1. ${story}`,
    ),
  ).delays.map((clock) => clock.late)
const claim = 'On 3 March 2025 Mr X made a housing benefit claim. The Council decided the claim on 25 April 2025.'
const closed = 'Closed after initial enquiries'
const noFault = 'We will not investigate this complaint. There is insufficient evidence of fault by the Council.'

test('what is late by its dates alone is not certain where the case was closed for want of fault', () => {
  expect(late(closed, noFault, claim)).toEqual([[0, 39]])
  expect(late('Not upheld', 'There was no evidence of fault.', claim)).toEqual([[0, 39]])
})

test('it stays where fault was found, where that is said of nothing, and where a figure of the text says it too', () => {
  expect(late('Upheld', 'There was not enough evidence of fault in its letters.', claim)).toEqual([[39, 39]])
  expect(late(closed, 'We will not investigate, because she can appeal.', claim)).toEqual([[39, 39]])
  expect(late(closed, noFault, `${claim} The decision on the claim was more than five weeks late.`)).toEqual([[39, 39]])
})
