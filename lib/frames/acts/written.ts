import type { Frame } from '../frame.ts'
import { works } from '../noun-classes.ts'
import { meanings } from '../phrase.ts'
import { allOf, isDocument, isRequest, linked, linkOf, resolve } from './nouns-told.ts'
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
  // "learned the outcome on 3 May".
  const learnt =
    /^(?:hear|learn|find out)$/.test(frame.lemma) && agent === 'person' ? things.find((p) => hearable.has(p.head[0] ?? '')) : undefined
  if (learnt) add('DELIVER', learnt, { by: null, to: agent })
  // "The investigation concluded with a letter".
  const last = has('CONCLUDE', 'END') && !passive ? linkOf(frame, (by, phrase) => by === 'with' && isDocument(phrase)) : null
  if (last && thingSubject) add('DELIVER', last, { by: null })
  const awaited = linkOf(frame, (by, phrase) => by === 'for' && phrase.head.length > 0)
  if (awaited && until && has('WAIT')) add(works.has(awaited.head[0]!) ? 'DO' : 'DELIVER', awaited, { by: null, to: agent })
}

/** What can be heard. */
const hearable = new Set(['outcome', 'decision'])

/** "had received her complaint", "her complaint was at stage two". */
const arrives = ({ acts, subject, objects, links }: Frame): boolean =>
  (acts.some((act) => /^(?:GET|LOG|HAVE)$/.test(act)) && [subject, ...objects].some((p) => p && isRequest(p))) ||
  (!!subject && isRequest(subject) && links.some(({ phrase }) => phrase.head.some((head) => /^s[12]$/.test(head))))

/** "The Council replied to her complaint", "it acknowledged her letter". */
export const replied: Reads = ({ frame, has, subject, passive, agent, object, things, recipient, told, add, found }) => {
  if (has('REPLY') && agent !== 'person') {
    const to = linkOf(frame, (by, phrase) => by === 'to' && phrase.head.length > 0)
    const what = to ?? (passive ? subject : (things[0] ?? null))
    const about = new Set([...(what ? meanings(what) : []), 'reply', ...linked(frame), ...(to || passive ? [] : ['bare'])])
    found.push(actOf(frame, { act: 'DELIVER', what, heads: ['reply'], about, by: agent, to: recipient }))
  }
  // "The paediatrician responded with her advice".
  const given = linkOf(frame, (by, phrase) => by === 'with' && /^(?:advice|report)$/.test(phrase.head[0] ?? ''))
  if (has('REPLY') && given && agent !== 'person') add('DELIVER', given)
  if (!has('ACK') || agent === 'person') return
  // "acknowledged that her complaint was now at stage two", not "acknowledged that it was late".
  const that = told.find((t) => t.clause === 'that')
  if (!that) add('ACK', object, { about: linked(frame) })
  else if (!that.not && arrives(that)) add('ACK', null, { about: allOf(that) })
}
