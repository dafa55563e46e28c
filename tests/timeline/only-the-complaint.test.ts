import { expect, test } from 'vitest'
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
