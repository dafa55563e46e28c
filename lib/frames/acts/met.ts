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
  const at = saidAt(scene)
  if (at) return add('MEET', at, { by: null, to: null, about: has('REVIEW') ? ['review'] : [] })
  const meets = has('MEET', 'HOLD', 'HAPPEN', 'HAVE', 'ATTEND', 'HEAR', 'CONSIDER', 'DISCUSS', 'REVIEW', 'TAKE')
  if (meets || (has('BE') && (isMeeting(subject) || subject?.pronoun === 'one'))) meeting(scene)
}

/** "At a strategy discussion on 3 May it was agreed", "the enquiries began with one", "they sat down for the first review": what met. */
function saidAt({ frame: { links, state, clause, subject, objects }, has }: Scene): Phrase | null {
  if (state !== 'happened' || clause === 'that' || clause === 'to' || has(...ahead)) return null
  const by = has('BEGIN') ? /^(?:with|at|in)$/ : has('MEET') ? /^(?:for|at|in|through)$/ : /^(?:at|in)$/
  if (isMeeting(subject) || objects.some(isMeeting)) return null
  return links.find((link) => by.test(link.by) && named.test(link.phrase.head[0] ?? '') && !isElse(link.phrase))?.phrase ?? null
}
const named = /^(?:strategy|conference|review)$/
/** What is said or done of a meeting that is still to come. */
const ahead = 'BOOK INVITE ARRANGE CANCEL EXPECT PROMISE OFFER ASK WARN PROPOSE RECOMMEND WANT CHASE WAIT'.split(' ')

function meeting({ frame, context, has, object, agent, add }: Scene): void {
  const subject = meetingOf(frame, context)
  // "The panel came to her village. It heard her there".
  const isIt = has('HEAR') && frame.subject?.pronoun === 'it' && is(context.meeting, 'panel')
  const about = linked(frame)
  if (frame.links.some(({ phrase }) => phrase.who.includes('mediator'))) about.push('mediation')
  const own = isMeeting(subject) ? subject : null
  const conference = linkOf(frame, (_by, phrase) => is(phrase, 'conference'))
  const dropped = frame.told.some((t) => t.acts.includes('CANCEL') || (t.clause === 'to' && t.objects.some(isElse)))
  if (dropped) return
  if (
    has('HOLD') ||
    has('ATTEND') ||
    (has('HAVE') &&
      object?.head.some((h) => /^(?:meeting|hearing|session|mediation|conference|panel|review)$/.test(h)) &&
      agent !== 'panel')
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
      isIt ||
      own ||
      (has('HEAR') && agent === 'third' && is(object, 'appeal')) ||
      (object && (about.includes('s3') || (frame.passive && is(object, 's3')))) ||
      conference)
  ) {
    add('MEET', own ?? conference ?? (isIt ? context.meeting! : null), {
      by: isIt ? 'panel' : agent,
      about: [...about, ...(object ? meanings(object) : []), ...(subject ? meanings(subject) : []), 'panel'],
    })
  }
}

/** "The school called a review. It met on 3 May", "The conference was put off, as no room was free. It was held on 3 May": what met. */
function meetingOf({ acts, links, objects, subject, passive }: Frame, { thing, meeting: last }: Context): Phrase | null {
  // A team met with her.
  // "Her next one was in May".
  if (subject?.pronoun === 'one' && !subject.head.length && acts.includes('BE') && last)
    return { ...last, before: new Set([...last.before, ...subject.before]) }
  const sat = acts.includes('MEET') && !links.some(({ by }) => by === 'with')
  if (
    !(sat || acts.includes('HAPPEN') || (acts.includes('HOLD') && passive)) ||
    subject?.pronoun !== 'it' ||
    subject.head.length ||
    objects.some(({ head }) => !head.includes('last'))
  )
    return subject
  return isMeeting(thing) ? thing : (last ?? subject)
}
