import type { Frame, Phrase } from '../frame.ts'
import { allOf, is, isRequest, linked, resolve } from './nouns-told.ts'
import type { Reads } from './scene.ts'

const ofDuty = (phrase: Phrase | null): boolean => is(phrase, 'duty')

/** "The Tribunal ordered it to assess him". */
export const ordered: Reads = ({ frame, has, agent, object, told, add }) => {
  if (has('ORDER') || (agent === 'tribunal' && has('DECIDE', 'ALLOW', 'APPROVE')))
    add('ORDER', object, { about: [...linked(frame), ...told.flatMap((t) => [...allOf(t)])] })
}

/** "The duty began", "the Council accepted the main duty"; "the relief duty lasted until 3 May". */
export const duties: Reads = ({ frame, has, subject, object, add }) => {
  if (has('BEGIN', 'ACCEPT', 'OWE') && (ofDuty(subject) || ofDuty(object))) add('BEGIN', ofDuty(subject) ? subject : object)
  if (has('LAST') && frame.how === 'until' && ofDuty(subject)) add('END', subject)
}

/** "The agreement was signed", "the agreement took effect". */
export const signed: Reads = ({ frame, context, has, subject, passive, object, add }) => {
  if (!has('SIGN', 'COMPLETE', 'MAKE', 'SEND', 'BE', 'AGREE')) return
  const what = (passive || has('BE') || frame.lemma === 'take effect') && subject ? subject : object
  const phrase = resolve(what, context)
  if (is(phrase, 'agreement') || (has('SIGN') && is(phrase, 'pathway'))) add('SIGN', what)
}

/** "The deadline was 3 May", "had until 3 May to lodge an appeal". */
export const deadlines: Reads = ({ frame, has, subject, object, until, add }) => {
  if (has('BE') && is(subject, 'deadline')) add('DEADLINE', subject)
  const lodged = frame.told.find((t) => t.clause === 'to')?.objects.find(isRequest)
  if (lodged && until && has('HAVE') && !object) add('DEADLINE', lodged)
}

/** "The application was validated", "it was made valid", "the Council treated it as complete". */
export const valid: Reads = ({ frame, has, subject, passive, object, things, add }) => {
  if (has('LOG') && /valid/.test(frame.lemma) && object) add('VALID', object)
  if (has('HAPPEN') && is(subject, 'validation')) add('VALID', subject)
  if ((has('BE', 'BECOME', 'TREAT', 'REGISTER') || (has('MAKE', 'LOG') && passive)) && saysValid(frame))
    add('VALID', has('TREAT') && !passive ? (things[0] ?? subject) : subject)
}

const saysValid = ({ objects, links }: Frame): boolean =>
  [...objects, ...links.map((l) => l.phrase)].some((o) => /^(?:valid|complete)$/.test(o.head[0] ?? ''))
