import type { Frame, Phrase } from '../frame.ts'
import { meetings } from '../noun-classes.ts'
import { isElse, meanings } from '../phrase.ts'
import type { Context } from './act.ts'
import { allOf, is, linked, linkOf, objectsOf } from './nouns-told.ts'
import type { Reads, Scene } from './scene.ts'

const isMeeting = (phrase: Phrase | null): boolean => !!phrase?.head.some((head) => meetings.has(head))

/** "The panel met", "the hearing took place", "she attended the meeting", "she put her case to the panel". */
export const met: Reads = (scene) => {
  const { frame, has, subject, add } = scene
  const isPanel = (p: Phrase): boolean =>
    is(p, 'panel') || p.who.includes('panel') || p.links.some(({ by, phrase }) => by === 'of' && isPanel(phrase))
  const heardBy = linkOf(frame, (by, phrase) => by === 'to' && isPanel(phrase))
  if (heardBy && frame.lemma === 'put') add('MEET', { ...heardBy, head: ['panel'] }, { about: linked(frame) })
  const meets = has('MEET', 'HOLD', 'HAPPEN', 'HAVE', 'ATTEND', 'HEAR', 'CONSIDER', 'DISCUSS', 'REVIEW', 'TAKE')
  if (meets || (has('BE') && isMeeting(subject))) meeting(scene)
}

function meeting({ frame, context, has, object, agent, add }: Scene): void {
  const subject = meetingOf(frame, context)
  const about = linked(frame)
  if (frame.links.some(({ phrase }) => phrase.who.includes('mediator'))) about.push('mediation')
  const own = isMeeting(subject) ? subject : null
  const conference = linkOf(frame, (_by, phrase) => is(phrase, 'conference'))
  const dropped = frame.told.some((t) => t.acts.includes('CANCEL') || (t.clause === 'to' && t.objects.some(isElse)))
  if (dropped) return
  if (
    has('HOLD') ||
    has('ATTEND') ||
    (has('HAVE') && object?.head.some((h) => /^(?:meeting|hearing|session|mediation|conference)$/.test(h)) && agent !== 'panel')
  )
    add('MEET', frame.passive ? own : isMeeting(object) ? object : null, { about })
  else if (has('HAPPEN') || has('BE')) add('MEET', own ?? subject, { about: [...about, ...objectsOf(frame)] })
  else if (has('MEET')) {
    const to = frame.told.filter((t) => t.clause === 'to')
    const forWhat = new Set([...about, ...to.flatMap((t) => [...allOf(t)])])
    const talks = to.some((t) => t.acts.some((a) => /^(?:DISCUSS|CALL|DECIDE)$/.test(a)))
    if (talks) forWhat.add('talk')
    add('MEET', own ?? object ?? null, { about: [...forWhat, ...(subject ? meanings(subject) : [])] })
  } else if (
    (has('HEAR') || has('CONSIDER') || has('REVIEW') || (has('DISCUSS') && own) || (has('TAKE') && is(object, 'appeal'))) &&
    (agent === 'panel' ||
      own ||
      (has('HEAR') && agent === 'third' && is(object, 'appeal')) ||
      (object && about.includes('s3')) ||
      conference)
  ) {
    add('MEET', own ?? conference, {
      about: [...about, ...(object ? meanings(object) : []), ...(subject ? meanings(subject) : []), 'panel'],
    })
  }
}

/** "The school called a review. It met on 3 May", "The conference was put off, as no room was free. It was held on 3 May": what met. */
function meetingOf({ acts, links, objects, subject, passive }: Frame, { thing, meeting: last }: Context): Phrase | null {
  // A team met with her.
  const sat = acts.includes('MEET') && !links.some(({ by }) => by === 'with')
  if (
    !(sat || acts.includes('HAPPEN') || (acts.includes('HOLD') && passive)) ||
    subject?.pronoun !== 'it' ||
    subject.head.length ||
    objects.length
  )
    return subject
  return isMeeting(thing) ? thing : (last ?? subject)
}
