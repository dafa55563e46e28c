import type { Act } from '../frames/acts/act.ts'
import type { Frame, Phrase } from '../frames/frame.ts'
import { meanings } from '../frames/phrase.ts'

/** What a request or complaint is made in, and words that say no more of it. */
const bearers = new Set(['letter', 'request', 'form', 'application', 'formal', 'complaint'])
const pronouns = /^(?:it|this|that|they|which)$/

/**
 * "Her letter reached it on 3 May", "The Council received it on 3 May": what was asked for just before came in, and nothing says what it
 * was but what was told before.
 */
export function arrived(frame: Frame): boolean {
  const { acts, state, clause, objects } = frame
  if (state !== 'happened' || clause === 'that' || clause === 'to') return false
  const thing = whatCame(frame)
  if (!thing || thing.before.has('no') || thing.owner.some((owner) => owner !== 'person' && owner !== 'kin')) return false
  if (!acts.includes('GET') && objects.some((o) => o.who.length && o.who.at(-1) !== 'body')) return false
  if (!thing.head.length) return pronouns.test(thing.pronoun ?? '') && !thing.who.length
  return [...meanings(thing)].every((meaning) => bearers.has(meaning))
}

/** What came to the body by a frame. */
function whatCame({ acts, passive, subject, objects }: Frame): Phrase | null {
  if (acts.includes('REACH') || acts.includes('COME')) return subject
  if (!acts.includes('GET') && !acts.includes('LOG')) return null
  return passive ? subject : subject?.who.at(-1) === 'body' ? (objects[0] ?? null) : null
}

/** An act by which somebody asks the body for something. */
export const isAsked = ({ act, by }: Act): boolean => (act === 'ASK' || act === 'COMPLAIN') && by !== 'body'
