import type { Context } from '../frames/acts/act.ts'
import { actsOf } from '../frames/acts/acts-of.ts'
import { isRequest } from '../frames/acts/nouns-told.ts'
import type { Frame, Phrase } from '../frames/frame.ts'
import { meetings } from '../frames/noun-classes.ts'
import { askedIn } from './arrived.ts'

/** Keeps what "this", "it" and "she" can stand for after a frame. */
export function point(frame: Frame, context: Context): void {
  const { subject } = frame
  const meeting = [subject, ...frame.objects].find((phrase) => phrase?.head.some((head) => meetings.has(head)))
  if (meeting) context.meeting = { ...meeting, date: null }
  if (subject && frame.clause === 'main' && !/^(?:she|he|it|they)$/.test(subject.pronoun ?? ''))
    context.staff = subject.who.includes('staff')
  // "an application to extend his house": the application.
  if (frame.parent?.objects.some((o) => o.does === frame && isRequest(o))) return
  if (frame.clause === 'which' || (frame.clause === 'that' && frame.not)) return
  const asks = frame.acts.some((act) => act === 'ASK' || act === 'APPLY')
  // "the form for an agreement": the form.
  const nested = new Set(frame.objects.flatMap((o) => (o.head.length ? o.links.map((l) => l.phrase) : [])))
  // "asked for a stage two reply to her complaint": for the reply.
  const wanted = asks ? frame.links.find(({ by, phrase }) => by === 'for' && phrase.head.length > 0)?.phrase : undefined
  const object =
    wanted ??
    [...frame.objects, ...frame.links.map((l) => l.phrase)].findLast((o) => o.head.length > 0 && !nested.has(o)) ??
    (subject?.head.length ? subject : null)
  if (!object) {
    // "It asked the school for its views; they came in May": a thing that no word list has is a thing all the same.
    if (frame.clause === 'main' && [...frame.objects, ...frame.links.map((l) => l.phrase)].some(isUnknownThing)) context.thing = null
    return
  }
  context.thing =
    asks && object.head[0] !== 'complaint' && object.head[0] !== 'reply'
      ? { ...object, head: ['request', ...object.head], date: null }
      : object
}

const isUnknownThing = ({ head, who, pronoun, bare, date }: Phrase): boolean =>
  !head.length && !who.length && !pronoun && !bare && date === null

/** Keeps what the next sentence can say again: "It did so on 3 May". */
export function remember(frames: readonly Frame[], context: Context): void {
  const said = frames.filter((f) => f.clause !== 'which' && !f.dates.length)
  context.undone = said.flatMap((frame) =>
    actsOf({ ...frame, state: 'happened', clause: frame.clause === 'to' ? 'main' : frame.clause, not: false }, context),
  )
  context.asked = frames
    .filter((f) => !f.dates.length && !f.not && !f.modal)
    .flatMap((frame) => [...askedIn(frame, context), ...actsOf(frame, context).filter(({ act }) => act === 'ORDER')])
}
