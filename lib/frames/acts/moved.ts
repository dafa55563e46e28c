import { meanings } from '../phrase.ts'
import { is, linked, meant, objectsOf } from './nouns-told.ts'
import type { Reads } from './scene.ts'

/** "The family was put in a hotel", "she left it", "her plan was transferred": where somebody or something comes to be. */
export const moved: Reads = ({ frame, context, has, subject, agent, add }) => {
  const about = [...linked(frame), ...objectsOf(frame)]
  // "checked out on 3 May": of where one pays for the night.
  if (frame.lemma === 'check out') about.push('hotel')
  // "The plan passed to the Council".
  const passes = /^pass(?: to)?$/.test(frame.lemma) && !frame.passive && is(subject, 'plan')
  if (passes) about.push('transfer')
  const whoToo = [...about, ...(subject ? meanings(subject) : [])]
  if (has('PLACE', 'MOVE', 'LIVE', 'GO', 'BOOK', 'FIND')) add('PLACE', null, { about: [...about, ...meant(frame, context)] })
  if (has('LEAVE', 'MOVE', 'PLACE', 'LAST') || (has('GO', 'LIVE') && frame.links.length)) add('LEAVE', null, { about: whoToo, by: agent })
  // "The transfer of the plan was on 3 May".
  if (has('BE', 'HAPPEN') && is(subject, 'move')) add('TRANSFER', subject, { about: ['transfer'] })
  if (passes || has('TRANSFER', 'MOVE', 'BECOME') || (is(subject, 'responsibility') && has('SEND', 'GO', 'REACH')))
    add('TRANSFER', null, { about: [...whoToo, ...frame.acts.map((a) => a.toLowerCase())] })
}
