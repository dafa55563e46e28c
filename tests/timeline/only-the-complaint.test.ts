import { describe, expect, it, test } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

const kinds = (found: string) =>
  analyse(
    decisionFromText(`Decision date : 03 Mar 2025
## The complaint
1. Mrs B complained to the Council at stage one on 3 May 2024. It answered her complaint on 9 September 2024.
## What I found
2. ${found}`),
  ).timeline.flatMap(({ kind, span }) => (kind && kind !== 'lgo-decided' ? [`${kind} ${span.from}`] : []))
const told = ['corp-complaint-made 2024-05-03', 'corp-stage1-replied 2024-09-09']

test('what the body accepts is what happened, where nothing else tells it', () => {
  expect(kinds('The Council accepts what Mrs B says.')).toEqual(told)
  expect(kinds('The Council accepts what Mrs B says. It has agreed to pay her £100 by 3 April 2025.')).toEqual(told)
})

test('and not where the decision tells a day of its own, or accepts nothing', () => {
  expect(kinds('The Council accepts what Mrs B says. It met her on 3 June 2024.')).toEqual([])
  expect(kinds('The Council does not agree.')).toEqual([])
})

describe('what is found of a complaint that alone tells the days', () => {
  it.each([
    'The Council did not answer in time, and that was fault.',
    'It took too long over this, and I find fault.',
    'What Mrs B says is borne out by the Council’s own letters.',
    'The case notes agree with Mrs B.',
    'Mrs B is right about both days, and there was fault.',
    'The days are not in dispute. There was fault.',
    'To leave her without an answer so long was fault.',
    'It happened as she says.',
    'The Council was at fault for the delay. It will pay her £100.',
  ])('bears it out: %s', (found) => expect(kinds(found)).toEqual(told))

  it.each([
    'There was no fault in the time that it took.',
    'There was fault in how the Council spoke to her.',
    'I cannot say when she complained, though the delay that she tells of would be fault.',
    'The Council has no record of a complaint. A delay would have been fault.',
    'The log shows something else: the complaint was put in later, and so there was no delay.',
    'Mrs B is mistaken about the day on which it answered. It was late, which was fault.',
    'The Council disputes what she says. It was at fault for delay in another matter.',
    'We have not looked at whether the delay was fault.',
    'It did not take too long, and was not at fault.',
    'The Council’s records do not match her account of the delay, for which she says it was at fault.',
  ])('does not: %s', (found) => expect(kinds(found)).toEqual([]))
})
