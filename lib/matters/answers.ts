import { procedures } from '../timeline/procedures.ts'
import { ruleOf } from './card.ts'
import type { Card } from './card.ts'
import { matters } from './index.ts'

/** Acts that can only be the body's own. */
const own = new Set(['DELIVER', 'DECIDE', 'ACK', 'PAY'])

const isAnswer = ({ after, told }: Card): boolean =>
  !!after && told.every((line) => own.has(ruleOf(line).act)) && !told.some((line) => ruleOf(line).by === 'any')

/** Kinds of event by which the body answers: those that come after another and are told as sending or deciding by nobody else. */
export function answerKinds(): Set<string> {
  const found = new Set<string>()
  for (const matter of matters) {
    for (const { kind } of matter.cards) {
      if (!matter.cards.filter((card) => card.kind === kind).every(isAnswer)) continue
      if (!matter.byProcedure) found.add(kind)
      else for (const kinds of Object.values(procedures)) if (kinds[kind]) found.add(kinds[kind])
    }
  }
  return found
}
