import type { Actor } from '../actors.ts'
import type { Step } from './matter.ts'

/** Who does a step, in its `by`. */
const initials: Record<Actor, string> = {
  body: 'b',
  complainant: 'c',
  ombudsman: 'o',
  tribunal: 't',
  panel: 'p',
  investigator: 'i',
  other: 'x',
  thing: 'n',
}

/** Whether an actor can do a step. A thing can do any: "the letter was sent" does not say who sent it. */
export const doneBy = (step: Step, actor: Actor): boolean => actor === 'thing' || step.by.includes(initials[actor])
