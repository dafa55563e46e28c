import type { Frame } from '../frame.ts'
import { meanings } from '../phrase.ts'
import { asRequest, isRequest, linkOf, resolve } from './nouns-told.ts'
import type { Reads } from './scene.ts'

/** "The Council sent her the plan", "Ms B sent in her form": what somebody sends reaches somebody, or asks for something. */
export const sent: Reads = ({ frame, context, has, passive, agent, object, things, recipient, add }) => {
  if ((has('SEND', 'SUBMIT', 'MAKE', 'RELEASE') || (has('REACH') && agent === 'body' && !passive)) && object) {
    const phrase = resolve(object, context)
    // "An agency acted for her. It lodged her application with the Council".
    const toBody = has('SUBMIT') && linkOf(frame, (by, to) => /^(?:to|with)$/.test(by) && to.who.at(-1) === 'body')
    const theirs = phrase?.owner.includes('person') ? { by: 'person' } : toBody ? { by: 'other', to: 'body' } : {}
    // "sent in the forms and drawings for a certificate": of both.
    const about = frame.links.flatMap(({ by, phrase: of }) => (by === 'for' ? [...meanings(of)] : []))
    if (phrase && isRequest(phrase) && (agent !== 'body' || theirs.by)) add(asRequest(phrase), object, { ...theirs, about })
    else if (
      has('SEND') ||
      (has('REACH') && agent === 'body') ||
      (has('MAKE') && phrase && /^(?:decision|plan|payment|request|referral|agreement|offer)$/.test(phrase.head[0] ?? ''))
    )
      add('DELIVER', isSentAgain(frame) ? { ...object, before: new Set([...object.before, 'copy']) } : object)
    else if (has('SUBMIT')) add(agent === 'person' ? 'ASK' : 'DELIVER', object)
  }
  if (has('SEND') && !object && passive && recipient) add('DELIVER', things[0] ?? null)
}

/** "sent her the final plan again": one that was sent before; what is issued again is a new one. */
export const isSentAgain = ({ again, lemma, passive, subject, objects }: Frame): boolean =>
  !!again && handedOn.test(lemma) && (objects.some((o) => o.head.length) || (passive && !!subject?.head.length))
const handedOn = /^(?:send|post|email|e-mail|forward|copy|give|hand|pass|supply|provide)$/
