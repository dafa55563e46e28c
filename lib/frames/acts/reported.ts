import { meanings } from '../phrase.ts'
import { allOf, isReport, linked, meant } from './nouns-told.ts'
import type { Reads } from './scene.ts'

/** "She reported the damp", "the Council knew of it", "her report of the damp was logged". */
export const reported: Reads = ({ frame, context, has, passive, agent, object, things, recipient, told, add }) => {
  if (has('REPORT', 'TELL', 'CONTACT', 'CALL', 'KNOW') && (agent !== 'body' || passive || has('KNOW'))) {
    const said = [...things.flatMap((t) => [...meanings(t)]), ...told.flatMap((t) => [...allOf(t)])]
    const about = new Set([...linked(frame), ...meant(frame, context), ...said])
    add('REPORT', null, { about, to: recipient, by: has('KNOW') ? null : agent })
  }
  if (has('LOG', 'GET', 'REACH', 'COME') && object && isReport(object)) add('REPORT', object, { by: 'person', to: 'body' })
}
