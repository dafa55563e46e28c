import type { Frame, Phrase } from '../frames/frame.ts'
import { actsOfNoun } from '../frames/acts/nominal.ts'
import type { Act } from '../frames/acts/act.ts'
import { isElse } from '../frames/phrase.ts'
import { meetings, requests } from '../frames/noun-classes.ts'

const points = /^(?:it|this|that|they|these|which)$/

/**
 * What a day was, said without it: "They met on 3 May. This was the strategy discussion", "It treated the letter as a complaint", "that
 * form became her complaint". The acts are without days.
 */
export function namedLater(frames: readonly Frame[]): Act[] {
  return frames.flatMap((frame) => {
    if (frame.state !== 'happened' || frame.not || frame.clause === 'whether' || frame.clause === 'that') return []
    const what = nameIn(frame)
    return what && !what.before.has('no') && !isElse(what) ? actsOfNoun(what, frame) : []
  })
}

/** The noun that says what something was. */
function nameIn({ acts, clause, subject, objects, links, passive, dates }: Frame): Phrase | null {
  if (acts.includes('TREAT') || acts.includes('LOG')) {
    const thing = passive ? subject : objects[0]
    const as = links.find(({ by }) => by === 'as')?.phrase
    return as && thing && isSaid(as) && !thing.who.length && !isElse(thing) ? as : null
  }
  if (dates.length || clause === 'to') return null
  const stands = points.test(subject?.pronoun ?? '')
  const object = objects[0]
  if (acts.includes('BECOME')) return stands && object && isSaid(object) ? object : null
  if (!acts.includes('BE') || !object || !isMeeting(object)) return null
  // "on 3 May, that being the day of the conference".
  return clause === 'by' || (clause === 'main' && stands && !subject!.head.length) ? object : null
}

const isMeeting = ({ head }: Phrase): boolean => head.some((noun) => meetings.has(noun) && noun !== 'meeting')
const isSaid = (phrase: Phrase): boolean => isMeeting(phrase) || phrase.head.some((noun) => requests.has(noun))

const talks = new Set(['CALL', 'MEET', 'DISCUSS', 'CONSULT'])

/** Whether people are told to have talked on a day: what they did can be named in the next sentence. */
export const talkedOn = (frames: readonly Frame[]): boolean =>
  frames.some(
    ({ acts, dates, state, clause }) => dates.length > 0 && state === 'happened' && clause !== 'that' && acts.some((act) => talks.has(act)),
  )

/**
 * "The police and the Council spoke on 3 May. In this strategy discussion they agreed …": what the talk was. The acts are without days.
 * @param before words of the sentence before, in small letters: what it names itself is no talk that it tells
 */
export const talkNamed = (frames: readonly Frame[], text: string, before: string): Act[] =>
  frames.flatMap((frame) => {
    if (frame.clause !== 'main' || frame.state !== 'happened' || frame.not || frame.perfect === 'had') return []
    const at = frame.links.find(({ by, phrase }) => /^(?:at|in)$/.test(by) && phrase.pronoun === 'this' && isMeeting(phrase))?.phrase
    const word = at && text.slice(at.start, at.end).toLowerCase().split(' ').at(-1)!
    return at && !before.includes(word!) && !isElse(at) ? actsOfNoun(at, frame) : []
  })
