import { expect, test } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

const actorOf = (sentence: string) =>
  analyse(decisionFromText(`Decision date : 03 Mar 2025\nCategory : Housing > Homelessness\n## What happened\n1. ${sentence}`)).timeline[0]
    ?.actor

test.each([
  ['The court made a possession order on 6 June 2024.', 'tribunal'],
  ['The County Court made a possession order on 6 June 2024.', 'tribunal'],
  ['The Council wrote to her on 5 May 2024.', 'body'],
  ['Mrs B wrote to the Council on 5 May 2024.', 'complainant'],
])('%s was done by the %s', (sentence, actor) => {
  expect(actorOf(sentence)).toBe(actor)
})

test('a house that is called a court is none', () => {
  expect(actorOf('Beech Court wrote to her on 5 May 2024.')).not.toBe('tribunal')
})
