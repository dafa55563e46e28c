import { wasToBe } from '../frames/acts/acts-of.ts'
import { deniesReply, onlyThinks } from '../frames/acts/decided.ts'
import { isSentAgain } from '../frames/acts/sent.ts'
import type { Frame, Phrase } from '../frames/frame.ts'
import { isElse, isOwn } from '../frames/phrase.ts'
import { stranger } from './of-others.ts'

const speaking = new Set('THINK TELL WRITE CALL ASK CHASE CONTACT WARN PROMISE EXPECT DISCUSS'.split(' '))
const answers = new Set(['acknowledgement', 'reply', 'decision', 's1', 's2', 'outcome'])
const steps = new Set(
  'SEND HOLD MEET COMPLETE DECIDE APPROVE REFUSE REVIEW ASSESS DO TELL REPLY ACCEPT END AGREE UPHOLD ATTEND ACK COME REACH'.split(' '),
)
const held = new Set(['meeting', 'conference', 'hearing', 'review', 'visit', 'session', 'mediation', 'assessment', 'panel'])
const cancelled = new Set(['CANCEL', 'BOOK'])

/** "She asked for it about a matter of her own": nothing that the page is about. */
const ofTheirOwn = ({ phrase }: Frame['links'][number]): boolean => isOwn(phrase) || phrase.links.some(ofTheirOwn)

/** Ids of dates on which no step was taken, by why. */
export interface NoSteps {
  /** Nothing happened by their own clause: planned, asked about, denied, of somebody else. */
  idle: Set<string>
  /** The body answered nothing: somebody else acts, or it told somebody else. */
  unanswered: Set<string>
  /** What is told like a step, of somebody else or of what was done before. */
  elsewhere: Set<string>
}

/** Why the days of a frame are none of a step; null where they may be. */
export function noStep(frame: Frame, phrases: readonly Phrase[]): keyof NoSteps | null {
  if (isElsewhere(frame)) return 'elsewhere'
  return isIdle(frame, phrases) ? 'idle' : isOthers(frame) ? 'unanswered' : null
}

/** Whether a frame says of its day that nothing came about on it. */
function isIdle(frame: Frame, phrases: readonly Phrase[]): boolean {
  if (deniesReply(frame) || frame.links.some(ofTheirOwn) || frame.subject?.who.includes(stranger)) return true
  if (frame.dates.length !== 1 || frame.clause === 'which') return false
  if (frame.acts.some((act) => cancelled.has(act)))
    return (
      frame.clause === 'main' && !frame.implied && [frame.subject, ...frame.objects].some((p) => p?.head.some((head) => held.has(head)))
    )
  if (frame.acts.includes('CHASE')) return true
  if (frame.clause === 'main' && wasToBe(frame)) return true
  const parts = [...frame.objects, ...frame.links.filter(({ by }) => /^(?:to|for|of)$/.test(by)).map(({ phrase }) => phrase)]
  if (frame.subject && (frame.passive || frame.subject.head.length)) parts.push(frame.subject)
  if (frame.state === 'happened' && frame.acts.some((act) => steps.has(act)) && parts.some((part) => isElse(part))) return true
  if (frame.state !== 'happened' || !frame.acts.some((act) => speaking.has(act))) return false
  // "In its acknowledgement it said that …", "at stage two it said that …": the answer itself.
  if (phrases.some((p) => p.end <= frame.start && (p.head.some((head) => answers.has(head)) || p.before.has('s2')))) return false
  if (frame.links.some(({ by }) => by === 'for')) return false
  // "asked when it would come", "said that it would send it soon", "rang to ask whether …".
  const all = [...frame.told, ...frame.told.flatMap((t) => (t.clause === 'to' ? t.told : []))]
  if (all.some((t) => t.clause === 'whether' && !frame.acts.includes('TELL'))) return true
  return all.some((t) => t.clause === 'that' && waits(t))
}

/** Whether a frame is told like a step and is none: its answer went to somebody else, or what it sent was sent before. */
export const isElsewhere = (frame: Frame): boolean =>
  frame.dates.length === 1 && (frame.acts.includes('BACK') || isSentAgain(frame) || isAnsweredElsewhere(frame))

/** Who stands outside a matter. */
const outsiders = new Set(['third', 'school', 'provider', 'else'])

/** "She spoke to her MP, who had a reply on 3 May": no answer to her. */
const isAnsweredElsewhere = ({ acts, state, passive, subject, objects }: Frame): boolean =>
  state === 'happened' &&
  !passive &&
  outsiders.has(subject?.who.at(-1) ?? '') &&
  !subject!.head.length &&
  acts.some((act) => act === 'GET' || act === 'HAVE') &&
  objects.some(({ head }) => head.some((noun) => answers.has(noun)))

const others = new Set(['person', 'third', 'school', 'provider', 'builder', 'assessor', 'lawyer', 'ep'])
const does = new Set('SEND TELL WRITE ASK CALL COMPLAIN RECOMMEND SUBMIT REPORT VISIT CHASE REPLY ACK PROPOSE DISCUSS COMPLETE'.split(' '))

/** Whether somebody else than the body acts, or the body told somebody else. */
function isOthers(frame: Frame): boolean {
  if (frame.dates.length !== 1 || frame.clause !== 'main' || frame.passive || frame.state !== 'happened') return false
  const { subject } = frame
  if (frame.acts.includes('RECOMMEND')) return true
  // "paid £250 for its mistakes": amends, no payment that was asked for.
  if (frame.acts.includes('PAY') && frame.links.some(({ by }) => by === 'for')) return true
  if (frame.acts.includes('MEET') && frame.told.some((t) => t.clause === 'to' && t.acts.some((act) => act === 'DISCUSS' || act === 'CALL')))
    return true
  if (frame.acts.includes('TELL') && frame.objects.some((o) => /^(?:school|provider|third)$/.test(o.who.at(-1) ?? ''))) return true
  // "sent its answer to the school".
  const outside = frame.links.some(
    ({ by, phrase }) => by === 'to' && /^(?:school|provider)$/.test(phrase.who.at(-1) ?? '') && !phrase.head.length,
  )
  if (frame.acts.includes('SEND') && outside && !frame.links.some(({ phrase }) => phrase.who.at(-1) === 'person')) return true
  if (frame.acts.includes('SEND') && frame.objects.length > 1 && frame.objects[0]!.who.at(-1) === 'third') return true
  if (frame.objects[0]?.before.has('draft') || frame.objects[0]?.head.includes('draft')) return frame.acts.includes('SEND')
  if (!subject || subject.pronoun || subject.head.length || !subject.who.length) return false
  return others.has(subject.who.at(-1)!) && frame.acts.some((act) => does.has(act))
}

/** What a body decides to do: "intended to amend", "had not changed her band". */
const outcomes = new Set(['AMEND', 'KEEP', 'CEASE', 'REVIEW', 'ASSESS', 'UPHOLD', 'APPROVE', 'REFUSE'])

/** "would be late", "was nearly ready", "had not yet ended". */
function waits(frame: Frame): boolean {
  if (onlyThinks(frame)) return true
  const decides = (one: Frame) => one.acts.some((act) => outcomes.has(act))
  if (decides(frame) || frame.told.some((t) => t.state !== 'condition' && decides(t))) return false
  if (frame.acts.some((act) => /^(?:WAIT|TRY|EXPECT|BOOK|ARRANGE)$/.test(act))) return true
  // "was due to end".
  if (frame.acts.includes('BE') && frame.told.some(({ clause, state }) => clause === 'to' && state === 'planned')) return true
  if (frame.not && frame.perfect) return true
  return (
    frame.modal === 'would' &&
    !frame.not &&
    ![frame.subject, ...frame.objects].some((p) => p?.before.has('no')) &&
    frame.acts.some((act) => /^(?:SEND|BE|TELL|WRITE|REPLY|COMPLETE|DECIDE|PAY|HAPPEN|END)$/.test(act))
  )
}
