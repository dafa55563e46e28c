import { meetings } from '../noun-classes.ts'
import { isElse, meanings } from '../phrase.ts'
import { asRequest, is, isComplaint, isDocument, isPerson, isRequest, linkOf, ownerOf, resolve, whoOf } from './nouns-told.ts'
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

/** "The plan came", "her request reached the Council", "his appeal went before the panel". */
export const came: Reads = (scene) => {
  const { frame, context, has, subject, thingSubject, recipient, add } = scene
  // "arrived, and the outcome was sent": only reaching has an object.
  const reaches = frame.lemma === 'reach' && frame.objects.some(isDocument)
  if (!has('COME', 'REACH', 'GO', 'GO-OUT') || !subject || reaches) return
  const reached = recipient ?? whoOf(linkOf(frame, (by, phrase) => /^(?:with|before)$/.test(by) && isPerson(phrase)))
  const phrase = resolve(subject, context)
  const before = linkOf(frame, (by, p) => (by === 'before' || by === 'to') && (is(p, 'panel') || is(p, 'conference')))
  if (before && !isDocument(phrase)) add('MEET', before, { about: phrase ? meanings(phrase) : [] })
  else if (phrase && isRequest(phrase) && !isElse(phrase)) add(asRequest(phrase), subject, { by: ownerOf(phrase), to: 'body' })
  else if (thingSubject) add('DELIVER', subject, { by: null, to: reached })
  const meeting = !thingSubject && has('COME') && linkOf(frame, (by, p) => by === 'to' && p.head.some((h) => meetings.has(h)))
  if (meeting) add('MEET', meeting)
}

/** "The reply is dated 3 May", "the notice bears the date of 3 May". */
export const dated: Reads = ({ context, has, subject, passive, add }) => {
  if (!(has('DATE') && passive) && !(has('BEAR') && subject?.head.length)) return
  const phrase = resolve(subject, context)
  if (phrase) add(isComplaint(phrase) ? 'COMPLAIN' : isRequest(phrase) ? 'ASK' : 'DELIVER', subject, { by: null, to: null })
}
