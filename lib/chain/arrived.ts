import type { Act, Context } from '../frames/acts/act.ts'
import { actsOf } from '../frames/acts/acts-of.ts'
import { asRequest, isPerson, isRequest, linked, whoOf } from '../frames/acts/nouns-told.ts'
import { toComplaints } from '../frames/acts/received.ts'
import { actOf } from '../frames/acts/scene.ts'
import type { Frame, Phrase } from '../frames/frame.ts'
import { meanings } from '../frames/phrase.ts'

/** What a request or complaint is made in, and words that say no more of it. */
const bearers = new Set(['letter', 'request', 'form', 'application', 'formal', 'complaint', 'evidence'])
const messages = new Set(['news', 'letter'])
const pronouns = /^(?:it|this|that|these|those|they|which)$/

/**
 * "Her letter reached it on 3 May", "The Council received it on 3 May": what was asked for just before came in, and nothing says what it
 * was but what was told before: whoever asked for it, or the school that wrote.
 */
export function arrived(frame: Frame): (act: Act) => boolean {
  if (hasReceipt(frame)) return isAsked
  const thing = cameIn(frame) ? whatCame(frame) : null
  if (!thing || thing.before.has('no')) return () => false
  const strange = thing.owner.filter((owner) => owner !== 'person' && owner !== 'kin')
  // "This news got to it on 3 May".
  const isMessage = thing.pronoun === 'this' && thing.head.length > 0 && thing.head.every((head) => messages.has(head))
  const told = thing.head.length
    ? isMessage || [...meanings(thing)].every((meaning) => bearers.has(meaning))
    : pronouns.test(thing.pronoun ?? '') && !thing.who.length
  if (!told) return () => false
  // "She asked for a reply. It came on 3 May": the reply did.
  const comes = !thing.head.length && frame.acts.some((act) => act === 'COME' || act === 'REACH')
  const isReply = ({ about }: Act) => comes && about.has('reply')
  // "Its letter came in on 3 May": the school's, where that asked.
  return (act) => isAsked(act) && !isReply(act) && (!strange.length || (strange.join('') === 'body' && askers.has(act.by ?? '')))
}
const askers = new Set(['school', 'provider', 'third', 'lawyer'])

/** "The website gave her a receipt for it dated 3 May": what was asked for just before came in then. */
function hasReceipt({ acts, state, clause, subject, objects, passive, links }: Frame): boolean {
  const receipt = [subject, ...objects].find((p) => p?.head[0] === 'receipt')
  if (!receipt || state !== 'happened' || clause === 'that' || clause === 'to' || receipt.before.has('no')) return false
  const given = acts.includes('SEND') && (passive || whoOf(subject) !== 'person') && whoOf(objects[0] ?? null) !== 'body'
  const has = (acts.includes('GET') || acts.includes('HAVE')) && whoOf(subject) === 'person'
  const about = [...receipt.links, ...links].every(
    ({ by, phrase }) => by !== 'for' || pronouns.test(phrase.pronoun ?? '') || isRequest(phrase),
  )
  return (given || has || acts.includes('DATE') || acts.includes('BEAR')) && about
}

/** Whether something came to the body by a frame, and to nobody else. */
function cameIn({ acts, state, clause, parent, objects }: Frame): boolean {
  if (
    state !== 'happened' ||
    clause === 'to' ||
    (clause === 'that' && !(parent?.state === 'happened' && parent.acts.some((act) => vouches.has(act))))
  )
    return false
  return acts.includes('GET') || acts.includes('HAVE') || !objects.some((o) => o.who.length && o.who.at(-1) !== 'body')
}

/** By what the body or its records are known to say when something came. */
const vouches = new Set(['SHOW', 'ACCEPT', 'AGREE', 'FIND'])

/** What came to the body by a frame. */
function whatCame({ acts, passive, subject, objects, links, parent }: Frame): Phrase | null {
  // "It came before the committee": it had come in by then.
  if (acts.includes('REACH') || acts.includes('COME'))
    return links.some(({ by, phrase }) => by === 'before' && isPerson(phrase)) ? null : subject
  // "was with the Council", "was in its inbox".
  if (acts.includes('BE'))
    return links.some(({ by, phrase }) => (by === 'with' && isPerson(phrase) && whoOf(phrase) === 'body') || phrase.head.includes('inbox'))
      ? subject
      : null
  if (!acts.includes('GET') && !acts.includes('LOG') && !acts.includes('HAVE')) return null
  // "The Council's office stamped the papers".
  const isBody =
    subject?.who.at(-1) === 'body' ||
    // "The Council's stamp shows that it got the letter on 3 May".
    (subject?.pronoun === 'it' && !!parent?.subject && (parent.subject.owner.includes('body') || whoOf(parent.subject) === 'body')) ||
    (acts.includes('LOG') && !!subject && (subject.owner.includes('body') || subject.head.includes('inbox')))
  return passive ? subject : isBody ? (objects[0] ?? null) : null
}

/** An act by which somebody asks the body for something. */
export const isAsked = ({ act, by }: Act): boolean => (act === 'ASK' || act === 'COMPLAIN') && by !== 'body'

/** Ways of putting on paper what is asked for, which say nothing until it comes in. */
const puts = new Set(['TELL', 'PUT', 'WRITE', 'SUBMIT', 'DRAFT', 'COMPLETE', 'PLACE', 'USE'])

/** What a frame without a day asks for, also where that is only put on paper: "filled in the form that asks for it". */
export function askedIn(frame: Frame, context: Context): Act[] {
  // "wrote to ask for it": done by what came in.
  const done: Frame = frame.clause === 'to' ? { ...frame, state: 'happened', clause: 'main' } : frame
  const found = actsOf(done, context).filter(isAsked)
  const agent = whoOf(frame.subject)
  if (frame.state !== 'happened' || frame.passive || !agent || agent === 'body' || !frame.acts.some((act) => puts.has(act))) return found
  // "wrote to the complaints officer about it".
  if (!found.length && toComplaints(frame))
    found.push(actOf(frame, { act: 'COMPLAIN', what: null, heads: [], about: new Set(linked(frame)), by: agent, to: 'body' }))
  for (const what of [...frame.objects, ...frame.links.flatMap(({ by, phrase }) => (/^(?:in|into|on)$/.test(by) ? phrase : []))]) {
    if (!isRequest(what) || what.before.has('no')) continue
    const about = new Set([...meanings(what), ...linked(frame)])
    found.push(actOf(frame, { act: asRequest(what), what, heads: what.head, about, by: agent, to: null }))
  }
  return found
}
