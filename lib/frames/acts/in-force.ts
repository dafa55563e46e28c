import type { Frame, Phrase } from '../frame.ts'
import { allOf, is, isRequest, linked, resolve, whoOf } from './nouns-told.ts'
import type { Reads } from './scene.ts'

const ofDuty = (phrase: Phrase | null): boolean => is(phrase, 'duty')

/** What one says by which somebody has to act: "said that the Council had to assess him", "that it must". */
const binds = ({ clause, subject, modal, acts, told, not }: Frame): boolean =>
  clause === 'that' &&
  !not &&
  /^(?:body|it)$/.test(whoOf(subject) ?? '') &&
  (/^(?:must|should)$/.test(modal ?? '') || (acts.includes('HAVE') && told.some((t) => t.clause === 'to')))

/** "The Tribunal ordered it to assess him", "found in her favour", "said that the Council had to assess him". */
export const ordered: Reads = ({ frame, has, subject, agent: who, object, told, add }) => {
  // "She appealed to the Tribunal. It ordered the Council to assess him".
  const isItself = subject?.pronoun === 'it' && frame.objects.some((o) => o.who.at(-1) === 'body')
  const agent = has('ORDER') && isItself ? 'tribunal' : who
  const against = frame.links.some(({ by, phrase }) => by === 'against' && whoOf(phrase) === 'person')
  const favours =
    has('FIND') && frame.links.some(({ by, phrase }) => by === 'in' && is(phrase, 'favour') && phrase.owner.includes('person'))
  const requires = frame.lemma === 'require' && frame.told.some((t) => t.clause === 'to')
  const decides = has('DECIDE', 'ALLOW', 'APPROVE') && !against
  if (has('ORDER') || (agent === 'tribunal' && (decides || favours || requires || (has('TELL') && told.some(binds)))))
    add('ORDER', object, { by: agent, about: [...linked(frame), ...(requires ? frame.told : told).flatMap((t) => [...allOf(t)])] })
}

/** "The duty began", "the Council accepted the main duty"; "the relief duty lasted until 3 May". */
export const duties: Reads = ({ frame, has, subject, object, add }) => {
  if (has('BEGIN', 'ACCEPT', 'OWE') && (ofDuty(subject) || ofDuty(object))) add('BEGIN', ofDuty(subject) ? subject : object)
  if (has('LAST') && frame.how === 'until' && (ofDuty(subject) || ofDuty(object))) add('END', ofDuty(subject) ? subject : object)
}

/** "The agreement was signed", "the agreement took effect". */
export const signed: Reads = ({ frame, context, has, subject, passive, object, add }) => {
  // "put their names to the plan".
  const names = has('PLACE') && frame.objects.some(({ head }) => head.includes('name'))
  const to = names ? frame.links.find(({ by, phrase }) => by === 'to' && phrase.head.length)?.phrase : undefined
  if (to) return add('SIGN', to)
  if (!has('SIGN', 'COMPLETE', 'MAKE', 'SEND', 'BE', 'AGREE')) return
  const what = (passive || has('BE') || frame.lemma === 'take effect') && subject ? subject : object
  const phrase = resolve(what, context)
  if (is(phrase, 'agreement') || (has('SIGN') && is(phrase, 'pathway'))) add('SIGN', what)
}

/** "The deadline was 3 May", "had until 3 May to lodge an appeal". */
export const deadlines: Reads = ({ frame, has, subject, object, until, add }) => {
  if (has('BE') && is(subject, 'deadline')) add('DEADLINE', subject)
  const to =
    until && (has('HAVE') || (frame.lemma === 'give' && frame.passive)) && !object ? frame.told.find((t) => t.clause === 'to') : undefined
  const lodged = to?.objects.find(isRequest)
  if (lodged) add('DEADLINE', lodged)
  else if (to?.acts.includes('APPEAL')) add('DEADLINE', null, { about: ['appeal', ...linked(to)] })
  // "Appeals closed on 3 May", "the door closed on appeals".
  const closed =
    frame.lemma === 'close' && !frame.passive && !object
      ? [subject, ...(subject?.links ?? []).map(({ phrase }) => phrase), ...frame.links.map(({ phrase }) => phrase)].find((p) =>
          is(p, 'appeal'),
        )
      : null
  if (closed) add('DEADLINE', closed)
}

/** "The application was validated", "it was made valid", "the Council treated it as complete". */
export const valid: Reads = ({ frame, has, subject, passive, object, things, add }) => {
  if (has('LOG') && /valid/.test(frame.lemma) && object) add('VALID', object)
  if (has('HAPPEN') && is(subject, 'validation')) add('VALID', subject)
  if ((has('BE', 'BECOME', 'TREAT', 'REGISTER', 'COME', 'REACH') || (has('MAKE', 'LOG') && passive)) && saysValid(frame))
    add('VALID', has('TREAT') && !passive ? (things[0] ?? subject) : subject)
  // "delivered it, valid in every way".
  if (has('GET', 'SEND', 'SUBMIT') && !passive && frame.objects.some(isValid)) add('VALID', things.find((thing) => !isValid(thing)) ?? null)
  // "made the application valid"; "came on 3 May, which made it valid".
  for (const one of [frame, ...frame.told.filter(({ clause, dates }) => clause === 'which' && !dates.length)]) {
    const made = one.acts.includes('MAKE') && !one.passive && one.state === 'happened' && one.objects.find(isValid)
    if (made) add('VALID', made)
  }
}

const saysValid = ({ objects, links }: Frame): boolean => [...objects, ...links.map((l) => l.phrase)].some(isValid)

const isValid = ({ head }: Phrase): boolean => /^(?:valid|complete)$/.test(head[0] ?? '')
