import { asRequest, isRequest, resolve } from './nouns-told.ts'
import type { Reads } from './scene.ts'

/** "The Council sent her the plan", "Ms B sent in her form": what somebody sends reaches somebody, or asks for something. */
export const sent: Reads = ({ context, has, passive, agent, object, things, recipient, add }) => {
  if ((has('SEND', 'SUBMIT', 'MAKE', 'RELEASE') || (has('REACH') && agent === 'body' && !passive)) && object) {
    const phrase = resolve(object, context)
    const theirs = phrase?.owner.includes('person') ? { by: 'person' } : {}
    if (phrase && isRequest(phrase) && (agent !== 'body' || theirs.by)) add(asRequest(phrase), object, theirs)
    else if (
      has('SEND') ||
      (has('REACH') && agent === 'body') ||
      (has('MAKE') && phrase && /^(?:decision|plan|payment|request|referral|agreement|offer)$/.test(phrase.head[0] ?? ''))
    )
      add('DELIVER', object)
    else if (has('SUBMIT')) add(agent === 'person' ? 'ASK' : 'DELIVER', object)
  }
  if (has('SEND') && !object && passive && recipient) add('DELIVER', things[0] ?? null)
}
