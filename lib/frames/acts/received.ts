import type { Frame, Phrase } from '../frame.ts'
import { meetings } from '../noun-classes.ts'
import { isElse, meanings } from '../phrase.ts'
import { asRequest, is, isComplaint, isDocument, isPerson, isRequest, linked, linkOf, ownerOf, resolve, whoOf } from './nouns-told.ts'
import type { Reads } from './scene.ts'

/** "She received the plan", "the Council had her request", "the plan was received". */
export const received: Reads = ({ context, has, passive, agent, object, add }) => {
  if (has('GET', 'HAVE') && object && !passive) {
    const phrase = resolve(object, context)
    if (agent === 'body' || agent === null) {
      if (phrase && (isRequest(phrase) || is(phrase, 'evidence'))) add(asRequest(phrase), object, { by: null, to: 'body' })
      else add('DELIVER', object, { by: ownerOf(object), to: 'body' })
    } else if (agent !== 'ombudsman') add(is(phrase, 'payment') ? 'PAY' : 'DELIVER', object, { by: null, to: agent })
    if (has('GET') && agent === 'person' && is(phrase, 'hearing')) add('MEET', object)
  }
  if (has('GET') && passive && object) {
    const phrase = resolve(object, context)
    if (phrase && isRequest(phrase)) add(asRequest(phrase), object, { by: null, to: 'body' })
    else add('DELIVER', object, { by: null, to: agent })
  }
}

/** "The plan was in her hands", "her request was with the Council": it had come to somebody. */
const held: Reads = ({ frame, context, has, subject, until, add }) => {
  if (!has('BE') || !frame.dates.length) return
  // "There was no plan until 3 May": then there was.
  const none = until ? frame.objects.find(({ before }) => before.has('no')) : undefined
  if (none && isDocument(none)) return add('DELIVER', none, { by: null, to: null })
  const phrase = resolve(subject, context)
  const [at, hands] = [linkOf(frame, (by, p) => by === 'with' && isPerson(p)), linkOf(frame, (by, p) => by === 'in' && is(p, 'hands'))]
  if (!phrase || (!at && !hands) || frame.not) return
  const to = at ? whoOf(at) : (hands!.owner.at(-1) ?? null)
  if (isRequest(phrase)) add(asRequest(phrase), subject, { by: ownerOf(phrase), to: 'body' })
  else if (isDocument(phrase)) add('DELIVER', subject, { by: null, to })
}

/** "An email from her came in": who it is from, where that is no part of the body. */
function senderOf(links: Phrase['links'] = []): string | null {
  const who = whoOf(links.find(({ by }) => by === 'from')?.phrase ?? null)
  return who === 'person' || who === 'lawyer' ? who : null
}

/** "Her form reached the team for blue badges": what it is for, where it came to says. */
const saysNothing = (phrase: Phrase): boolean => [...meanings(phrase)].every((meaning) => meaning === 'form' || meaning === 'request')

/** "The plan came", "her request reached the Council", "his appeal went before the panel". */
export const came: Reads = (scene) => {
  held(scene)
  const { frame, context, has, subject, thingSubject, recipient, add } = scene
  // "arrived, and the outcome was sent": only reaching has an object.
  const reaches = frame.lemma === 'reach' && frame.objects.some(isDocument)
  if (!(has('COME', 'REACH', 'GO', 'GO-OUT') || (has('LEAVE') && isDocument(subject))) || !subject || reaches) return
  const it = has('REACH') && frame.objects.some((o) => o.pronoun === 'it' && !o.head.length) ? 'it' : null
  const holder = linkOf(frame, (by, phrase) => /^(?:with|before)$/.test(by) && isPerson(phrase))
  const reached = has('LEAVE') ? null : (recipient ?? it ?? whoOf(holder))
  const phrase = resolve(subject, context)
  const before = linkOf(frame, (by, p) => (by === 'before' || by === 'to') && (is(p, 'panel') || is(p, 'conference')))
  if (before && !isDocument(phrase)) add('MEET', before, { about: phrase ? meanings(phrase) : [] })
  else if (subject.owner.at(-1) !== 'body' && !isElse(subject) && toComplaints(frame)) add('COMPLAIN', null, { by: null, to: 'body' })
  else if (phrase && isRequest(phrase) && !isElse(phrase) && !frame.links.some(({ by, phrase: p }) => by === 'before' && isPerson(p)))
    add(asRequest(phrase), subject, { by: ownerOf(phrase), to: 'body', about: saysNothing(phrase) ? linked(frame) : [] })
  else if (thingSubject) add('DELIVER', subject, { by: senderOf(phrase?.links) ?? senderOf(frame.links), to: reached })
  const meeting = !thingSubject && has('COME') && linkOf(frame, (by, p) => by === 'to' && p.head.some((h) => meetings.has(h)))
  if (meeting) add('MEET', meeting)
}

/** Who takes complaints: "reached the complaints desk", "came into the complaints inbox". */
export const toComplaints = ({ objects, links }: Frame): boolean =>
  [...objects, ...links.filter(({ by }) => /^(?:to|into|at|in|with)$/.test(by)).map(({ phrase }) => phrase)].some(
    ({ before, who }) => who.at(-1) === 'body' && before.has('complaint'),
  )

/** "The reply is dated 3 May", "the notice bears the date of 3 May", "the date of the plan is 3 May". */
export const dated: Reads = ({ context, has, subject, passive, add }) => {
  const day = has('BE') && is(subject, 'date') ? subject!.links.find(({ by }) => by === 'of')?.phrase : undefined
  if (day && day.head.some((head) => meetings.has(head))) return add('MEET', day, { by: null, to: null })
  if (day && isDocument(day)) return add('DELIVER', day, { by: null, to: null })
  if (!(has('DATE') && passive) && !(has('BEAR') && subject?.head.length)) return
  const phrase = resolve(subject, context)
  if (is(phrase, 'order') && !phrase!.owner.includes('body')) add('ORDER', subject, { by: 'tribunal', to: null })
  else if (phrase) add(isComplaint(phrase) ? 'COMPLAIN' : isRequest(phrase) ? 'ASK' : 'DELIVER', subject, { by: null, to: null })
}
