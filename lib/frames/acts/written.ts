import { documents, works } from '../noun-classes.ts'
import { meanings } from '../phrase.ts'
import { linked, resolve } from './nouns-told.ts'
import { actOf } from './scene.ts'
import type { Reads } from './scene.ts'

/** "The Council wrote to her with the plan", "she heard of the decision", "she had to wait until 3 May for the report". */
export const written: Reads = ({ frame, context, has, subject, passive, agent, things, thingSubject, until, add }) => {
  if (has('WRITE', 'TELL', 'SEND', 'ACK', 'CALL', 'REPORT') && !(frame.clause === 'to' && frame.parent?.state !== 'happened')) {
    const doc = [...frame.links.filter(({ by }) => /^(?:with|of|about)$/.test(by)).map(({ phrase }) => phrase), ...things].find(
      (p) => documents.has(p.head[0] ?? '') && (has('TELL') || frame.links.some(({ by, phrase }) => by === 'with' && phrase === p)),
    )
    if (doc && (agent !== 'person' || passive)) add('DELIVER', doc)
    if (has('TELL') && passive && thingSubject && documents.has(resolve(subject, context).phrase?.head[0] ?? '')) add('DELIVER', subject)
  }
  const heard = frame.links.find(({ by, phrase }) => by === 'of' && documents.has(phrase.head[0] ?? ''))
  if (has('HEAR') && agent !== 'body' && heard) add('DELIVER', heard.phrase, { by: null, to: agent })
  const awaited = frame.links.find(({ by, phrase }) => by === 'for' && phrase.head.length)
  if (awaited && until && has('WAIT')) add(works.has(awaited.phrase.head[0]!) ? 'DO' : 'DELIVER', awaited.phrase, { by: null, to: agent })
}

/** "The Council replied to her complaint", "it acknowledged her letter". */
export const replied: Reads = ({ frame, has, subject, passive, agent, object, things, recipient, told, add, found }) => {
  if (has('REPLY') && agent !== 'person') {
    const to = frame.links.find(({ by, phrase }) => by === 'to' && phrase.head.length)?.phrase
    const what = to ?? (passive ? subject : (things[0] ?? null))
    const about = new Set([...(what ? meanings(what) : []), 'reply', ...linked(frame), ...(to || passive ? [] : ['bare'])])
    found.push(actOf(frame, { act: 'DELIVER', what, heads: ['reply'], about, by: agent, to: recipient, leans: false }))
  }
  if (has('ACK') && agent !== 'person' && !told.some((t) => t.clause === 'that')) add('ACK', object, { about: linked(frame) })
}
