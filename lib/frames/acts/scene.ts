import type { Frame, Phrase } from '../frame.ts'
import { meanings } from '../phrase.ts'
import type { Act, ActName, Context } from './act.ts'
import { allOf, isPerson, isPronoun, linkOf, resolve, whoOf } from './nouns-told.ts'

/** Adds an act of the scene's verb; who does it and who gets it are the scene's where nothing else is given. */
export type Add = (act: ActName, what: Phrase | null, more?: { by?: string | null; to?: string | null; about?: Iterable<string> }) => void

/** One verb with its nouns in their parts: who did what to what, and to whom. */
export interface Scene {
  frame: Frame
  context: Context
  /** Whether the verb means one of these. */
  has: (...acts: string[]) => boolean
  subject: Phrase | null
  passive: boolean
  /** Who does it. */
  agent: string | null
  /** What it is done to, of which some can be sent and asked for, and people cannot. */
  object: Phrase | null
  things: Phrase[]
  /** The subject is a thing, or stands for one. */
  thingSubject: boolean
  /** Who gets it. */
  recipient: string | null
  /** What was said, thought or decided. */
  told: Frame[]
  /** It did not happen before its day: "did not reply until 3 May". */
  until: boolean
  add: Add
  found: Act[]
}

/** What one way of telling reads of a scene. */
export type Reads = (scene: Scene) => void

/** The parts of a frame. */
export function sceneOf(frame: Frame, context: Context): Scene {
  const found: Act[] = []
  const has = (...acts: string[]) => frame.acts.some((act) => acts.includes(act))
  const subject = frame.subject
  // "The social worker's assessment, which she completed".
  const staffs = frame.clause === 'which' && frame.objects.some((o) => o.owner.includes('body'))
  const she = (context.staff || staffs) && /^(?:she|he)$/.test(subject?.pronoun ?? '')
  const who = she ? 'body' : whoOf(subject)
  // "The decision, sent on 3 May, …".
  const passive =
    frame.passive ||
    (!frame.objects.length &&
      !!subject?.head.length &&
      !subject.who.length &&
      has('SEND', 'MAKE', 'HOLD', 'TELL', 'GET', 'PAY', 'SUBMIT', 'LOG') &&
      !frame.told.some((t) => t.clause === 'that'))
  const agent = passive ? whoOf(linkOf(frame, (by) => by === 'by')) : who === 'it' ? 'body' : who
  const things = frame.objects.filter((o) => !isPerson(o))
  const thingSubject =
    !!subject &&
    (subject.head.length > 0 ||
      (passive && isPronoun(subject)) ||
      (isPronoun(subject) && has('COME', 'REACH', 'GO', 'GO-OUT', 'HAPPEN', 'END')))
  const object = passive
    ? thingSubject && !(things.length && isPerson(subject))
      ? subject
      : (things[0] ?? (has('SEND', 'TELL') ? null : subject))
    : (things.find((o) => o.head.length > 0 || isPronoun(o)) ?? things[0] ?? null)
  const toLink = linkOf(frame, (by, phrase) => by === 'to' && isPerson(phrase))
  const recipient = whoOf(passive && isPerson(subject) && !subject!.head.length ? subject : (frame.objects.find(isPerson) ?? toLink))
  const until = /^(?:until|till)$/.test(frame.how)
  const add: Add = (act, what, { by = agent, to = recipient, about: more = [] } = {}) => {
    // "No decision was sent until 3 May": then it was.
    if (what?.before.has('no') && !until) return
    const phrase = resolve(what, context)
    const about = phrase ? meanings(phrase) : new Set<string>()
    for (const thing of more) about.add(thing)
    // "sent it out as final", "posted it in its final form".
    if (act === 'DELIVER')
      for (const { by: how, phrase: form } of frame.links) if (isForm(how, form)) for (const thing of meanings(form)) about.add(thing)
    if (act === 'ASK') for (const next of frame.told) if (next.clause === 'to') for (const thing of allOf(next)) about.add(thing)
    found.push(actOf(frame, { act, what: phrase, heads: phrase?.head ?? [], about, by, to }))
  }
  const told = [...saidIn(frame), ...frame.objects.flatMap((o) => (o.does?.clause === 'that' ? [o.does] : []))]
  return { frame, context, has, subject, passive, agent, object, things, thingSubject, recipient, told, until, add, found }
}

const isForm = (how: string, { head }: Phrase): boolean => (how === 'as' && head[0] === 'final') || (how === 'in' && head[0] === 'form')

/** An act of a verb, with its days and its place. */
export const actOf = (frame: Frame, act: Omit<Act, 'frame' | 'dates' | 'start' | 'end'>): Act => ({
  ...act,
  frame,
  dates: frame.dates,
  start: frame.start,
  end: frame.end,
})

/** What was said, thought or decided, as frames: "told her that it would …", "wrote to say …". */
function saidIn(frame: Frame): Frame[] {
  return frame.told.flatMap((told) =>
    told.clause === 'that' ? [told] : told.clause === 'to' || told.clause === 'by' ? [told, ...saidIn(told)] : [],
  )
}
