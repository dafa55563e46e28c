import { isOfBody, meanings } from '../phrase.ts'
import { allOf, isPerson, isReport, linked, linkOf, meant, resolve } from './nouns-told.ts'
import type { Reads } from './scene.ts'

/** What comes to somebody's notice is what is told of. */
const noticed = /(?:attention|notice)$/

/** "She reported the damp", "the Council knew of it", "it came to its attention", "her report of the damp was logged". */
export const reported: Reads = ({ frame, context, has, subject, passive, agent, object, things, thingSubject, recipient, told, add }) => {
  const knows = agent === 'body' && (has('KNOW') || (has('HEAR') && frame.links.some(({ by }) => by === 'of')))
  const nothing = frame.objects.some(({ pronoun }) => pronoun === 'nothing')
  if (knows || (!nothing && has('REPORT', 'TELL', 'CONTACT', 'CALL') && (agent !== 'body' || passive))) {
    const of = frame.objects.filter(isPerson).flatMap((o) => o.links.flatMap(({ phrase }) => [...meanings(phrase)]))
    const said = [...of, ...things.flatMap((t) => [...meanings(resolve(t, context) ?? t)]), ...told.flatMap((t) => [...allOf(t)])]
    const itself = subject && thingSubject && noticed.test(frame.lemma) ? meanings(subject) : []
    const about = new Set([...linked(frame), ...meant(frame, context), ...itself, ...said])
    const office = frame.objects.some(isOfBody) || linkOf(frame, (by, phrase) => by === 'to' && isOfBody(phrase)) ? 'body' : null
    add('REPORT', null, { about, to: recipient ?? office, by: knows ? null : agent })
  }
  if (has('LOG', 'GET', 'REACH', 'COME') && object && isReport(object)) add('REPORT', object, { by: 'person', to: 'body' })
}
