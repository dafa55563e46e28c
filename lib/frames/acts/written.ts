import { works } from '../noun-classes.ts'
import { meanings } from '../phrase.ts'
import { isDocument, linked, linkOf, resolve } from './nouns-told.ts'
import { actOf } from './scene.ts'
import type { Reads } from './scene.ts'

/** "The Council wrote to her with the plan", "she heard of the decision", "she had to wait until 3 May for the report". */
export const written: Reads = ({ frame, context, has, subject, passive, agent, things, thingSubject, until, add }) => {
  if (has('WRITE', 'TELL', 'SEND', 'ACK', 'CALL', 'REPORT') && !(frame.clause === 'to' && frame.parent?.state !== 'happened')) {
    const doc = [...frame.links.filter(({ by }) => /^(?:with|of|about)$/.test(by)).map(({ phrase }) => phrase), ...things].find(
      (p) => isDocument(p) && (has('TELL') || frame.links.some(({ by, phrase }) => by === 'with' && phrase === p)),
    )
    if (doc && (agent !== 'person' || passive)) add('DELIVER', doc)
    if (has('TELL') && passive && thingSubject && isDocument(resolve(subject, context))) add('DELIVER', subject)
  }
  const heard = linkOf(frame, (by, phrase) => by === 'of' && isDocument(phrase))
  if (has('HEAR') && agent !== 'body' && heard) add('DELIVER', heard, { by: null, to: agent })
  const awaited = linkOf(frame, (by, phrase) => by === 'for' && phrase.head.length > 0)
  if (awaited && until && has('WAIT')) add(works.has(awaited.head[0]!) ? 'DO' : 'DELIVER', awaited, { by: null, to: agent })
}

/** "The Council replied to her complaint", "it acknowledged her letter". */
export const replied: Reads = ({ frame, has, subject, passive, agent, object, things, recipient, told, add, found }) => {
  if (has('REPLY') && agent !== 'person') {
    const to = linkOf(frame, (by, phrase) => by === 'to' && phrase.head.length > 0)
    const what = to ?? (passive ? subject : (things[0] ?? null))
    const about = new Set([...(what ? meanings(what) : []), 'reply', ...linked(frame), ...(to || passive ? [] : ['bare'])])
    found.push(actOf(frame, { act: 'DELIVER', what, heads: ['reply'], about, by: agent, to: recipient }))
  }
  if (has('ACK') && agent !== 'person' && !told.some((t) => t.clause === 'that')) add('ACK', object, { about: linked(frame) })
}
