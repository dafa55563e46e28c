import type { Frame, Phrase } from '../frame.ts'
import { asNoun } from '../phrase.ts'
import { allOf, is, isComplaint, isPerson, isPronoun, isRequest, linked, linkOf, resolve, whoOf } from './nouns-told.ts'
import type { Add, Reads } from './scene.ts'

const wishes = /^(?:WANT|ASK|COMPLAIN|APPEAL|ESCALATE|CHALLENGE|REFER|APPLY)$/

/** "She asked for a review", "she complained", "her request was logged", "she told the Council that she wanted a review". */
export const asked: Reads = ({ frame, context, has, passive, agent, object, recipient, told, add }) => {
  if (has('COMPLAIN') && agent !== 'body') add('COMPLAIN', null, { about: linked(frame), to: recipient })
  if (
    has('ASK', 'APPLY', 'REFER', 'ESCALATE', 'APPEAL', 'CHALLENGE', 'CHOOSE', 'WANT', 'USE') &&
    !(frame.told.some((t) => t.clause === 'whether') || (has('ASK') && !passive && frame.objects.some((o) => o.before.has('no'))))
  )
    asks(frame, object, agent, add)
  if (has('LOG', 'ACCEPT') && object) {
    const phrase = resolve(object, context)
    if (phrase && isRequest(phrase)) add(isComplaint(phrase) ? 'COMPLAIN' : 'ASK', object, { by: null, to: 'body' })
  }
  // "The Council took her letter as an appeal", "it treated this as a complaint".
  const taken = has('TAKE', 'TREAT') ? linkOf(frame, (by, phrase) => by === 'as' && isRequest(phrase)) : null
  if (taken) add(isComplaint(taken) ? 'COMPLAIN' : 'ASK', taken, { by: null, to: 'body' })
  if (!has('TELL', 'CALL', 'WRITE', 'CONTACT', 'SEND', 'REPORT') || agent === 'body' || passive) return
  for (const t of told) {
    // "said that she exercised her right to a review".
    const usesRight = t.acts.includes('USE') && t.objects.some((o) => is(o, 'right'))
    if (!(usesRight || t.acts.some((act) => wishes.test(act))) || t.not || (t.modal && !(t.modal === 'would' && t.lemma === 'like')))
      continue
    if (t.acts.includes('COMPLAIN')) add('COMPLAIN', null, { about: linked(t), by: agent })
    else asks(t, t.objects.find((o) => !isPerson(o)) ?? null, agent, (act, what, more) => add(act, what, { ...more, by: agent }))
  }
}

/** "asked to wait", "asked to hear the outcome"; also "asked it not to close the case". */
const waits = /^(?:WAIT|HEAR|KNOW)$/

function asks(frame: Frame, object: Phrase | null, agent: string | null, add: Add): void {
  // "asked its educational psychology service for advice".
  const about = new Set([...linked(frame), ...frame.objects.filter(isPerson).flatMap((whom) => [...whom.before])])
  for (const act of frame.acts) if (/^(?:ESCALATE|APPEAL|CHALLENGE|REFER)$/.test(act)) about.add(asNoun[act]!)
  if (frame.acts.includes('APPLY')) about.add('application')
  for (const next of frame.told.filter(
    (t) => t.clause !== 'whether' && t.clause !== 'which' && t.clause !== 'when' && t.clause !== 'because',
  ))
    for (const thing of allOf(next)) about.add(thing)
  if (about.has('news') || frame.told.some((t) => t.clause === 'to' && (t.not || t.acts.some((act) => waits.test(act))))) return
  // "asked about a grant": only wanted to know.
  if (frame.acts.includes('ASK') && !object && !frame.told.length && frame.links.length && frame.links.every(({ by }) => by === 'about'))
    return
  // "asked its educational psychology service for advice".
  for (const o of frame.objects) if (isPerson(o)) for (const thing of o.before) if (!thing.startsWith('by-')) about.add(thing)
  const asksWhom = frame.objects.some((o) => o.who.includes('body')) ? 'body' : whoOf(frame.objects.find(isPerson) ?? null)
  add('ASK', isPronoun(object) ? null : object, { about, by: agent, to: asksWhom })
}
