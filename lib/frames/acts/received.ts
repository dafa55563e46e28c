import type { Phrase } from '../frame.ts'
import { documents, meetings } from '../noun-classes.ts'
import { isElse, meanings } from '../phrase.ts'
import { asRequest, isComplaint, isPerson, isRequest, ownerOf, resolve, whoOf } from './nouns-told.ts'
import type { Reads, Scene } from './scene.ts'

/** "She received the plan", "the Council had her request", "the plan was received". */
export const received: Reads = ({ context, has, passive, agent, object, add }) => {
  if (has('GET', 'HAVE') && object && !passive) {
    const { phrase } = resolve(object, context)
    if (agent === 'body' || agent === null) {
      if (phrase && (isRequest(phrase) || phrase.head.includes('evidence'))) add(asRequest(phrase), object, { by: null, to: 'body' })
      else add('DELIVER', object, { by: ownerOf(object), to: 'body' })
    } else if (agent !== 'ombudsman') add(phrase?.head.includes('payment') ? 'PAY' : 'DELIVER', object, { by: null, to: agent })
    if (has('GET') && agent === 'person' && phrase?.head.includes('hearing')) add('MEET', object)
  }
  if (has('GET') && passive && object) {
    const { phrase } = resolve(object, context)
    if (phrase && isRequest(phrase)) add(asRequest(phrase), object, { by: null, to: 'body' })
    else add('DELIVER', object, { by: null, to: agent })
  }
}

/** "The plan came", "her request reached the Council", "his appeal went before the panel". */
export const came: Reads = (scene) => {
  const { frame, context, has, subject, thingSubject, toLink, add } = scene
  const reaches = has('REACH') && frame.objects.some((o) => documents.has(o.head[0] ?? ''))
  if (!has('COME', 'REACH', 'GO', 'GO-OUT') || !subject || reaches) return
  const reached = whoOf(
    frame.objects.find(isPerson) ??
      toLink ??
      frame.links.find(({ by, phrase }) => /^(?:with|before)$/.test(by) && isPerson(phrase))?.phrase ??
      null,
  )
  const { phrase } = resolve(subject, context)
  const before = linkOf(scene, (by, p) => (by === 'before' || by === 'to') && (p.head.includes('panel') || p.head.includes('conference')))
  if (before && !(phrase && documents.has(phrase.head[0] ?? ''))) add('MEET', before, { about: phrase ? meanings(phrase) : [] })
  else if (phrase && isRequest(phrase) && !isElse(phrase)) add(asRequest(phrase), subject, { by: ownerOf(phrase), to: 'body' })
  else if (thingSubject) add('DELIVER', subject, { by: null, to: reached })
  const meeting = !thingSubject && has('COME') && linkOf(scene, (by, p) => by === 'to' && p.head.some((h) => meetings.has(h)))
  if (meeting) add('MEET', meeting)
}

/** "The reply is dated 3 May", "the notice bears the date of 3 May". */
export const dated: Reads = ({ context, has, subject, passive, add }) => {
  if (!(has('DATE') && passive) && !(has('BEAR') && subject?.head.length)) return
  const { phrase } = resolve(subject, context)
  if (phrase) add(isComplaint(phrase) ? 'COMPLAIN' : isRequest(phrase) ? 'ASK' : 'DELIVER', subject, { by: null, to: null })
}

/** The first phrase that hangs on the verb as is asked. */
const linkOf = ({ frame }: Scene, fits: (by: string, phrase: Phrase) => boolean): Phrase | undefined =>
  frame.links.find(({ by, phrase }) => fits(by, phrase))?.phrase
