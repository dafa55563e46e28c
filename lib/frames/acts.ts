import type { Frame } from './frame.ts'
import { documents, meetings, requests, works } from './noun-classes.ts'
import { asNoun, isElse, meanings } from './phrase.ts'
import type { Phrase } from './frame.ts'

/**
 * What kinds of thing are told: a document reaches somebody; something is asked for; a panel meets; work is finished; it is decided; …
 * Every way of telling one comes to the same act: "sent the plan", "the plan reached her", "had the plan in her hands".
 */
export type ActName =
  | 'DELIVER'
  | 'ASK'
  | 'COMPLAIN'
  | 'ACK'
  | 'MEET'
  | 'DO'
  | 'END'
  | 'BEGIN'
  | 'DECIDE'
  | 'PAY'
  | 'PLACE'
  | 'LEAVE'
  | 'TRANSFER'
  | 'REPORT'
  | 'ORDER'
  | 'SIGN'
  | 'VALID'
  | 'DEADLINE'

export interface Act {
  act: ActName
  /** What is sent, asked for, held, finished; null where only the verb says it. */
  what: Phrase | null
  /** The noun of it; of a verb that has none, the noun that it comes to: "replied" is a reply. */
  heads: readonly string[]
  /** All that it is about. */
  about: Set<string>
  /** Who does it: body, person, panel, …; null where nothing says so. */
  by: string | null
  /** Who gets it. */
  to: string | null
  frame: Frame | null
  dates: number[]
  how: string
  start: number
  end: number
  /** true where the words stand for something told before: "this was sent", "it did so". */
  leans: boolean
}

/** What was told just before, for words that stand for it. */
export interface Context {
  thing: Phrase | null
  /** Acts of the last sentence that were not dated. */
  undone: Act[]
  /** An officer who acted last: "she" can be her. */
  staff: boolean
}

/** "was complete", "was over", "is in place". */
const adjectives = new Set(['complete', 'over', 'inplace'])

/** Who a phrase names; "it" is the body, she, he and they the complainant. */
function whoOf(phrase: Phrase | null): string | null {
  if (!phrase) return null
  if (phrase.pronoun === 'it' || phrase.pronoun === 'which') return 'it'
  if (phrase.who.includes('else')) return 'else'
  return phrase.who.at(-1) ?? null
}

/** Acts that one frame tells; none where it only speaks of them. */
export function actsOf(frame: Frame, context: Context): Act[] {
  const found: Act[] = []
  if (frame.state !== 'happened' || wasToBe(frame) || frame.clause === 'whether' || (frame.clause === 'that' && !accepted(frame)))
    return found
  const has = (...acts: string[]) => frame.acts.some((act) => acts.includes(act))
  const subject = frame.subject
  // "The social worker's assessment, which she completed".
  const staffs = frame.clause === 'which' && frame.objects.some((o) => o.owner.includes('body'))
  const she = (context.staff || staffs) && /^(?:she|he)$/.test(subject?.pronoun ?? '')
  const who = she ? 'body' : whoOf(subject)
  // "The decision, sent on 3 May, …".
  const passive =
    frame.passive ||
    (!frame.objects.length && !!subject?.head.length && !subject.who.length && has('SEND', 'MAKE', 'HOLD', 'TELL', 'GET', 'PAY', 'SUBMIT'))
  const agent = passive ? whoOf(frame.links.find(({ by }) => by === 'by')?.phrase ?? null) : who === 'it' ? 'body' : who
  const things = frame.objects.filter((o) => !isPerson(o))
  const people = frame.objects.filter(isPerson)
  const thingSubject =
    subject &&
    (subject.head.length > 0 ||
      (passive && isPronoun(subject)) ||
      (isPronoun(subject) && has('COME', 'REACH', 'GO', 'GO-OUT', 'HAPPEN', 'END')))
  const object = passive
    ? thingSubject && !(things.length && isPerson(subject))
      ? subject
      : (things[0] ?? (has('SEND', 'TELL') ? null : subject))
    : (things.find((o) => o.head.length > 0 || isPronoun(o)) ?? things[0] ?? null)
  const toLink = frame.links.find(({ by, phrase }) => by === 'to' && isPerson(phrase))?.phrase ?? null
  const recipient = whoOf(passive && isPerson(subject) && !subject!.head.length ? subject : (people[0] ?? toLink))
  const add: Add = (act, what, { by = agent, to = recipient, about: more = [] } = {}) => {
    if (what?.before.has('no')) return
    const { phrase, leans } = resolve(what, context)
    const about = phrase ? meanings(phrase) : new Set<string>()
    for (const thing of more) about.add(thing)
    if (act === 'ASK') for (const next of frame.told) if (next.clause === 'to') for (const thing of allOf(next)) about.add(thing)
    found.push(actOf(frame, { act, what: phrase, heads: phrase?.head ?? [], about, by, to, leans }))
  }
  const told = [...saidIn(frame), ...frame.objects.flatMap((o) => (o.does?.clause === 'that' ? [o.does] : []))]

  if ((has('SEND', 'SUBMIT', 'MAKE', 'RELEASE') || (has('REACH') && agent === 'body' && !passive && who !== null)) && object) {
    const { phrase } = resolve(object, context)
    const theirs = phrase?.owner.includes('person') ? { by: 'person' } : {}
    if (phrase && isRequest(phrase) && (agent !== 'body' || theirs.by)) add(asRequest(phrase), object, theirs)
    else if (
      has('SEND') ||
      (has('REACH') && agent === 'body') ||
      (has('MAKE') && phrase && /^(?:decision|plan|payment|request|referral|agreement|offer)$/.test(phrase.head[0] ?? ''))
    )
      add('DELIVER', object)
    else if (has('SUBMIT') && agent !== 'person') add('DELIVER', object)
    else if (has('SUBMIT')) add('ASK', object)
  }
  if (has('SEND') && !object && passive && recipient) add('DELIVER', things[0] ?? null)
  if (has('GET', 'HAVE') && object && !passive) {
    const { phrase } = resolve(object, context)
    if (agent === 'body' || agent === null) {
      if (phrase && (isRequest(phrase) || phrase.head.includes('evidence')))
        add(asRequest(phrase), object, {
          by: null,
          to: 'body',
        })
      else add('DELIVER', object, { by: ownerOf(object), to: 'body' })
    } else if (agent !== 'ombudsman') add(phrase?.head.includes('payment') ? 'PAY' : 'DELIVER', object, { by: null, to: agent })
    if (has('GET') && agent === 'person' && phrase?.head.includes('hearing')) add('MEET', object)
  }
  if (has('GET') && passive && object) {
    const { phrase } = resolve(object, context)
    if (phrase && isRequest(phrase)) add(asRequest(phrase), object, { by: null, to: 'body' })
    else add('DELIVER', object, { by: null, to: agent })
  }
  const reaches = has('REACH') && frame.objects.some((o) => documents.has(o.head[0] ?? ''))
  if (has('COME', 'REACH', 'GO', 'GO-OUT') && subject && !reaches) {
    const reached = whoOf(
      frame.objects.find(isPerson) ??
        toLink ??
        frame.links.find(({ by, phrase }) => /^(?:with|before)$/.test(by) && isPerson(phrase))?.phrase ??
        null,
    )
    const { phrase } = resolve(subject, context)
    const before = frame.links.find(
      ({ by, phrase: p }) => (by === 'before' || by === 'to') && (p.head.includes('panel') || p.head.includes('conference')),
    )
    if (before && !(phrase && documents.has(phrase.head[0] ?? ''))) add('MEET', before.phrase, { about: phrase ? meanings(phrase) : [] })
    else if (phrase && isRequest(phrase) && !isElse(phrase))
      add(asRequest(phrase), subject, {
        by: ownerOf(phrase),
        to: 'body',
      })
    else if (thingSubject) add('DELIVER', subject, { by: null, to: has('GO', 'GO-OUT', 'REACH', 'COME') ? reached : null })
    if (!thingSubject && has('COME') && frame.links.some(({ by, phrase: p }) => by === 'to' && p.head.some((h) => meetings.has(h))))
      add('MEET', frame.links.find(({ by, phrase: p }) => by === 'to' && p.head.some((h) => meetings.has(h)))!.phrase)
  }
  if ((has('DATE') && passive) || (has('BEAR') && subject?.head.length)) {
    const { phrase } = resolve(subject, context)
    if (phrase) add(isComplaint(phrase) ? 'COMPLAIN' : isRequest(phrase) ? 'ASK' : 'DELIVER', subject, { by: null, to: null })
  }
  if (has('WRITE', 'TELL', 'SEND', 'ACK', 'CALL', 'REPORT') && !(frame.clause === 'to' && frame.parent?.state !== 'happened')) {
    const doc = [...frame.links.filter(({ by }) => /^(?:with|of|about)$/.test(by)).map(({ phrase }) => phrase), ...things].find(
      (p) => documents.has(p.head[0] ?? '') && (has('TELL') || frame.links.some(({ by, phrase }) => by === 'with' && phrase === p)),
    )
    if (doc && (agent !== 'person' || passive)) add('DELIVER', doc)
    if (has('TELL') && passive && thingSubject && documents.has(resolve(subject, context).phrase?.head[0] ?? '')) add('DELIVER', subject)
  }
  if (has('HEAR') && agent !== 'body' && frame.links.some(({ by, phrase }) => by === 'of' && documents.has(phrase.head[0] ?? '')))
    add('DELIVER', frame.links.find(({ by, phrase }) => by === 'of' && documents.has(phrase.head[0] ?? ''))!.phrase, {
      by: null,
      to: agent,
    })
  // "had to wait until 3 May for the report".
  const until = /^(?:until|till)$/.test(frame.how)
  const awaited = frame.links.find(({ by, phrase }) => by === 'for' && phrase.head.length)
  if (awaited && until && has('WAIT')) add(works.has(awaited.phrase.head[0]!) ? 'DO' : 'DELIVER', awaited.phrase, { by: null, to: agent })
  if (has('REPLY') && agent !== 'person') {
    const to = frame.links.find(({ by, phrase }) => by === 'to' && phrase.head.length)?.phrase
    const what = to ?? (passive ? subject : (things[0] ?? null))
    const about = new Set([...(what ? meanings(what) : []), 'reply', ...linked(frame), ...(to || passive ? [] : ['bare'])])
    found.push(actOf(frame, { act: 'DELIVER', what, heads: ['reply'], about, by: agent, to: recipient, leans: false }))
  }
  if (has('ACK') && agent !== 'person' && !told.some((t) => t.clause === 'that')) add('ACK', object, { about: linked(frame) })
  if (has('COMPLAIN') && agent !== 'body') add('COMPLAIN', null, { about: linked(frame), to: recipient })
  if (
    has('ASK', 'APPLY', 'REFER', 'ESCALATE', 'APPEAL', 'CHALLENGE', 'CHOOSE', 'WANT', 'USE') &&
    !(frame.told.some((t) => t.clause === 'whether') || (has('ASK') && !passive && frame.objects.some((o) => o.before.has('no'))))
  )
    asked(frame, object, agent, add)
  if (has('LOG', 'ACCEPT') && object) {
    const { phrase } = resolve(object, context)
    if (phrase && isRequest(phrase)) add(isComplaint(phrase) ? 'COMPLAIN' : 'ASK', object, { by: null, to: 'body' })
  }
  if (has('LOG') && (frame.lemma === 'validate' || /valid/.test(frame.lemma)) && object) add('VALID', object)
  if (has('TELL', 'CALL', 'WRITE', 'CONTACT', 'SEND', 'REPORT') && told.length && agent !== 'body' && !passive) {
    const wants = told.flatMap((t) =>
      t.acts.some((act) => /^(?:WANT|ASK|COMPLAIN|APPEAL|ESCALATE|CHALLENGE|REFER|APPLY)$/.test(act)) ? [t] : [],
    )
    for (const t of wants) {
      if (t.not || t.modal) continue
      if (t.acts.includes('COMPLAIN')) add('COMPLAIN', null, { about: linked(t), by: agent })
      else asked(t, t.objects.find((o) => !isPerson(o)) ?? null, agent, (act, what, more) => add(act, what, { ...more, by: agent }))
    }
  }
  if (has('REPORT', 'TELL', 'CONTACT', 'CALL', 'KNOW')) {
    const said = [...things.flatMap((t) => [...meanings(t)]), ...told.flatMap((t) => [...allOf(t)])]
    const about = new Set([...linked(frame), ...meant(frame, context), ...said])
    if (agent !== 'body' || passive || has('KNOW')) add('REPORT', null, { about, to: recipient, by: has('KNOW') ? null : agent })
  }
  if (has('LAST') && frame.how === 'until' && subject?.head.includes('duty')) add('END', subject)
  if (has('LOG', 'GET', 'REACH', 'COME') && object && isReport(object)) add('REPORT', object, { by: 'person', to: 'body' })
  if (has('HAPPEN') && subject?.head.includes('validation')) add('VALID', subject)
  // "put her case to the panel".
  const isPanel = (p: Phrase) => p.head.includes('panel') || p.who.includes('panel')
  const heardBy = frame.links.find(({ by, phrase }) => by === 'to' && isPanel(phrase))
  if (heardBy && frame.lemma === 'put') add('MEET', { ...heardBy.phrase, head: ['panel'] }, { about: linked(frame) })
  if (
    has('MEET', 'HOLD', 'HAPPEN', 'HAVE', 'ATTEND', 'HEAR', 'CONSIDER', 'REVIEW') ||
    (has('BE') && subject?.head.some((h) => meetings.has(h)))
  )
    meeting(frame, object, agent, meetingOf(frame, context), add)
  if (
    has('COMPLETE', 'DO', 'END', 'CONCLUDE', 'SIGN', 'MAKE', 'AGREE', 'FIND') ||
    (has('BE', 'BECOME') && frame.objects.some((o) => adjectives.has(o.head[0] ?? '')))
  ) {
    const what = has('END', 'BE', 'COMPLETE', 'CONCLUDE') && !passive && subject?.head.length ? subject : object
    if (what && (!isPerson(what) || isPronoun(what))) {
      // "finished its work on the assessment".
      const on = has('COMPLETE') && what.head[0] === 'thing' ? what.links.find(({ by }) => by === 'on')?.phrase : undefined
      const last = on ? { phrase: on } : resolve(what, context)
      if (last.phrase?.head.some((h) => works.has(h))) add('DO', on ?? what)
      if (last.phrase?.head.includes('duty') || last.phrase?.before.has('relief')) add('END', what)
    }
  }
  if (has('WORK-OUT') && object) add('DO', object)
  // "finished investigating".
  if (has('COMPLETE', 'CONCLUDE') && !object)
    for (const t of frame.told)
      if (t.clause === 'by' && t.acts.some((act) => /^(?:INVESTIGATE|ASSESS|REVIEW)$/.test(act)))
        add('DO', null, { about: [...allOf(t), 'direct'] })
  if (has('ASSESS', 'INVESTIGATE', 'REVIEW', 'INSPECT'))
    add('DO', object, { about: [asNoun[frame.acts[0]!] ?? 'enquiry', 'direct', ...linked(frame)] })
  if (has('DECIDE', 'AGREE', 'ACCEPT', 'APPROVE', 'REFUSE', 'UPHOLD', 'CONCLUDE', 'CEASE', 'FIND')) decided(frame, object, agent, told, add)
  if (has('TELL', 'WRITE', 'HEAR', 'SEND', 'GET', 'CALL')) toldOf(frame, told, agent, recipient, passive, add)
  if (has('PAY', 'SEND', 'REACH', 'GET', 'HAVE', 'MAKE')) {
    const money = has('REACH') ? subject : object
    const amends = frame.links.some(({ by, phrase }) => by === 'for' && (phrase.owner.includes('body') || phrase.head.includes('thing')))
    const ofMoney = money && (has('PAY') || money.head.some((head) => /^(?:payment|grant|apology)$/.test(head)))
    if (ofMoney && !(amends && !(passive ? money : (things[0] ?? money)).head.length)) add('PAY', money, { to: recipient })
  }
  if (has('PLACE', 'MOVE', 'LIVE', 'GO', 'BOOK'))
    add('PLACE', null, { about: [...linked(frame), ...meant(frame, context), ...frame.objects.flatMap((o) => [...meanings(o)])] })
  if (has('LEAVE', 'MOVE', 'PLACE', 'LAST') || (has('GO', 'LIVE') && frame.links.length))
    add('LEAVE', null, {
      about: [...linked(frame), ...frame.objects.flatMap((o) => [...meanings(o)]), ...(subject ? meanings(subject) : [])],
      by: agent,
    })
  if (has('TRANSFER', 'MOVE', 'BECOME') || (subject?.head.includes('responsibility') && has('SEND', 'GO', 'REACH')))
    add('TRANSFER', null, {
      about: [
        ...linked(frame),
        ...frame.objects.flatMap((o) => [...meanings(o)]),
        ...(subject ? meanings(subject) : []),
        ...frame.acts.map((a) => a.toLowerCase()),
      ],
    })
  if (has('ORDER') || (agent === 'tribunal' && has('DECIDE', 'ALLOW', 'APPROVE')))
    add('ORDER', object, { about: [...linked(frame), ...told.flatMap((t) => [...allOf(t)])] })
  if (has('BEGIN', 'ACCEPT', 'OWE') && (subject?.head.includes('duty') || object?.head.includes('duty')))
    add('BEGIN', subject?.head.includes('duty') ? subject : object)
  if (has('SIGN', 'COMPLETE', 'MAKE', 'SEND', 'BE', 'AGREE')) {
    const what = (passive || has('BE') || frame.lemma === 'take effect') && subject ? subject : object
    const signed = what ? (resolve(what, context).phrase?.head ?? []) : []
    if (signed.includes('agreement') || (has('SIGN') && signed.includes('pathway'))) add('SIGN', what)
  }
  if (has('BE') && subject?.head.includes('deadline')) add('DEADLINE', subject)
  // "had until 3 May to lodge an appeal".
  const lodged = frame.told.find((t) => t.clause === 'to')?.objects.find(isRequest)
  if (lodged && until && has('HAVE') && !object) add('DEADLINE', lodged)
  if (
    (has('BE', 'BECOME', 'TREAT', 'REGISTER') || (has('MAKE', 'LOG') && passive)) &&
    [...frame.objects, ...frame.links.map((l) => l.phrase)].some((o) => /^(?:valid|complete)$/.test(o.head[0] ?? ''))
  )
    add('VALID', has('TREAT') && !passive ? (things[0] ?? subject) : subject)
  return found
}

const isPronoun = (phrase: Phrase | null): boolean =>
  !!phrase && /^(?:it|this|that|these|those|they|them|which|one)$/.test(phrase.pronoun ?? '')
const isPerson = (phrase: Phrase | null): boolean => !!phrase && phrase.who.length > 0 && !phrase.head.length
const asking = /^(?:ASK|WANT|COMPLAIN|APPLY|APPEAL)$/
/** Also "a letter in which she asked for an assessment". */
const isRequest = (phrase: Phrase): boolean =>
  phrase.does?.clause === 'which'
    ? phrase.does.acts.some((act) => asking.test(act))
    : phrase.head.some((head) => requests.has(head)) && !documents.has(phrase.head[0]!)
/** "Her report of the damp". */
const isReport = (phrase: Phrase): boolean => phrase.head[0] === 'report' && phrase.owner.includes('person')
const isComplaint = (phrase: Phrase): boolean =>
  phrase.head.includes('complaint') || (phrase.does?.clause === 'which' && phrase.does.acts.includes('COMPLAIN'))
/** What a request that arrives does: complains, reports a concern, or asks. */
const asRequest = (phrase: Phrase): ActName => (isComplaint(phrase) ? 'COMPLAIN' : phrase.head.includes('concern') ? 'REPORT' : 'ASK')
const ownerOf = (phrase: Phrase): string | null => phrase.owner.find((owner) => owner !== 'thing') ?? null
const linked = (frame: Frame): string[] => frame.links.flatMap(({ phrase }) => [...meanings(phrase)])
/** What "of it" and "into it" stand for. */
const meant = (frame: Frame, { thing }: Context): Set<string> =>
  thing && frame.links.some(({ phrase }) => isPronoun(phrase) && !phrase.head.length) ? meanings(thing) : new Set()
/** What a frame and what hangs on it speak of. */
function allOf(frame: Frame): Set<string> {
  const found = new Set([
    ...linked(frame),
    ...frame.objects.flatMap((o) => [...meanings(o)]),
    ...(frame.subject ? meanings(frame.subject) : []),
  ])
  for (const act of frame.acts) if (asNoun[act]) found.add(asNoun[act])
  for (const next of frame.told)
    if (next.state !== 'planned' || !frame.acts.includes('BE')) for (const thing of allOf(next)) found.add(thing)
  return found
}

function resolve(phrase: Phrase | null, context: Context): { phrase: Phrase | null; leans: boolean } {
  if (!phrase || phrase.head.length) return { phrase, leans: false }
  if (!isPronoun(phrase) || !context.thing) return { phrase, leans: false }
  // "the final one".
  return { phrase: { ...context.thing, before: new Set([...context.thing.before, ...phrase.before]) }, leans: true }
}

/** An act of a verb, with its days and its place. */
function actOf(frame: Frame, act: Omit<Act, 'frame' | 'dates' | 'how' | 'start' | 'end'>): Act {
  const { dates, how, start, end } = frame
  return { ...act, frame, dates, how, start, end }
}

type Add = (act: ActName, what: Phrase | null, more?: { by?: string | null; to?: string | null; about?: Iterable<string> }) => void

/** "The Council accepts that the request reached it on 3 May": what the body or a record says of a day. */
function accepted({ parent, dates }: Frame): boolean {
  const who = whoOf(parent?.subject ?? null)
  return (
    !!dates.length &&
    !!parent &&
    parent.state === 'happened' &&
    (who === 'body' || who === 'it' || (!who && !!parent.subject)) &&
    parent.acts.some((act) => /^(?:ACCEPT|SHOW|AGREE|KNOW|FIND)$/.test(act))
  )
}

/** What was said, thought or decided, as frames: "told her that it would …", "wrote to say …". */
function saidIn(frame: Frame): Frame[] {
  return frame.told.flatMap((told) =>
    told.clause === 'that' ? [told] : told.clause === 'to' || told.clause === 'by' ? [told, ...saidIn(told)] : [],
  )
}

function asked(frame: Frame, object: Phrase | null, agent: string | null, add: Add): void {
  const about = new Set(linked(frame))
  for (const act of frame.acts) if (/^(?:ESCALATE|APPEAL|CHALLENGE|REFER)$/.test(act)) about.add(asNoun[act]!)
  if (frame.acts.includes('APPLY')) about.add('application')
  for (const next of frame.told.filter(
    (t) => t.clause !== 'whether' && t.clause !== 'which' && t.clause !== 'when' && t.clause !== 'because',
  ))
    for (const thing of allOf(next)) about.add(thing)
  if (about.has('news') || frame.told.some((t) => t.clause === 'to' && t.acts.includes('WAIT'))) return
  // "asked about a grant": only wanted to know.
  if (frame.acts.includes('ASK') && !object && !frame.told.length && frame.links.length && frame.links.every(({ by }) => by === 'about'))
    return
  const asksWhom = frame.objects.some((o) => o.who.includes('body')) ? 'body' : whoOf(frame.objects.find(isPerson) ?? null)
  add('ASK', isPronoun(object) ? null : object, { about, by: agent, to: asksWhom })
}

/** "The school called a review. It met on 3 May": what met. */
function meetingOf({ acts, objects, subject }: Frame, { thing }: Context): Phrase | null {
  const isIt = subject?.pronoun === 'it' && !subject.head.length && !objects.length && acts.includes('MEET')
  return isIt && thing && meetings.has(thing.head[0] ?? '') ? thing : subject
}

/** "was to have been on 3 May", "was to have ended then": it was not, or nobody says so. */
export const wasToBe = ({ acts, told, dates, state, subject }: Frame): boolean =>
  acts.includes('BE') &&
  dates.length > 0 &&
  state === 'happened' &&
  !subject?.head.some((head) => head === 'thing' || head === 'reply') &&
  told.some((t) => t.clause === 'to')

function meeting(frame: Frame, object: Phrase | null, agent: string | null, subject: Phrase | null, add: Add): void {
  const has = (act: string) => frame.acts.includes(act)
  const about = linked(frame)
  if (frame.links.some(({ phrase }) => phrase.who.includes('mediator'))) about.push('mediation')
  const own = subject?.head.some((h) => meetings.has(h)) ? subject : null
  const dropped = frame.told.some((t) => t.acts.includes('CANCEL') || (t.clause === 'to' && t.objects.some(isElse)))
  if (dropped) return
  if (
    has('HOLD') ||
    has('ATTEND') ||
    (has('HAVE') && object?.head.some((h) => /^(?:meeting|hearing|session|mediation|conference)$/.test(h)) && agent !== 'panel')
  )
    add('MEET', frame.passive ? own : object?.head.some((h) => meetings.has(h)) ? object : null, { about })
  else if (has('HAPPEN') || has('BE')) add('MEET', own ?? subject, { about: [...about, ...frame.objects.flatMap((o) => [...meanings(o)])] })
  else if (has('MEET')) {
    const to = frame.told.filter((t) => t.clause === 'to')
    const forWhat = new Set([...about, ...to.flatMap((t) => [...allOf(t)])])
    const talks = to.some((t) => t.acts.some((a) => /^(?:DISCUSS|CALL|DECIDE)$/.test(a)))
    if (talks) forWhat.add('talk')
    add('MEET', own ?? object ?? null, { about: [...forWhat, ...(subject ? meanings(subject) : [])] })
  } else if (
    (has('HEAR') || has('CONSIDER') || has('REVIEW')) &&
    (agent === 'panel' ||
      own ||
      (object && linked(frame).includes('s3')) ||
      frame.links.some(({ phrase }) => phrase.head.includes('conference')))
  ) {
    add('MEET', own ?? frame.links.find(({ phrase }) => phrase.head.includes('conference'))?.phrase ?? null, {
      about: [...about, ...(object ? meanings(object) : []), ...(subject ? meanings(subject) : []), 'panel'],
    })
  }
}

/** Words for what comes after "would" that only say when or how the answer will come. */
const putsOff = new Set(['MAKE', 'SEND', 'TELL', 'WRITE', 'DECIDE', 'REPLY', 'COMPLETE', 'BE', 'HAVE', 'CONTACT', 'PAY', 'CALL'])

/** What makes "was" or "is" a decision: "was homeless", "was over". */
const settled = ['homeless', 'over', 'inplace']

function decided(frame: Frame, object: Phrase | null, agent: string | null, told: Frame[], add: Add): void {
  const about = new Set(linked(frame))
  if (told.some((t) => t.not && t.perfect)) return
  if (frame.links.some(({ by }) => by === 'against')) about.add('no')
  for (const act of frame.acts) if (asNoun[act]) about.add(asNoun[act])
  // "decided what to do about the referral", "decided how to respond to it".
  for (const t of [...told, ...(frame.acts.includes('DECIDE') ? frame.told.filter((one) => one.clause === 'whether') : [])]) {
    for (const thing of allOf(t)) about.add(thing)
    if (t.not) about.add('no')
  }
  add('DECIDE', object, { about, by: agent })
}

function toldOf(frame: Frame, told: Frame[], agent: string | null, recipient: string | null, passive: boolean, add: Add): void {
  if (agent === 'person' && !passive && !frame.acts.includes('HEAR') && !frame.acts.includes('GET')) return
  if (frame.acts.includes('WRITE') && agent === 'person') return
  const asides = frame.told.filter((t) => t.clause === 'whether')
  // "did not learn whether he would be assessed until 3 May".
  if (frame.acts.includes('HEAR') && frame.not && /^(?:until|till)$/.test(frame.how))
    for (const t of asides) add('DECIDE', null, { about: [...allOf(t), 'told'], by: 'body', to: 'person' })
  // "told her how much she would have to pay".
  if (asides.some((t) => t.acts.includes('PAY') || t.told.some((n) => n.acts.includes('PAY'))) && agent !== 'person')
    add('DECIDE', null, { about: ['contribution', 'told'], by: 'body' })
  for (const t of told) {
    if (t.clause === 'to' && !t.acts.includes('TELL') && !t.acts.some((a) => /^(?:REFUSE|UPHOLD|APPROVE|ACK)$/.test(a))) continue
    const about = allOf(t)
    const acts = t.acts
    const means = (n: Frame) => n.clause === 'to' && n.acts.some((act) => /^(?:AMEND|KEEP|CEASE)$/.test(act))
    if (acts.includes('PROPOSE') && !t.told.some(means)) continue
    const denied = t.not || [t.subject, ...t.objects].some((p) => p?.before.has('no'))
    if (acts.includes('BE') && !denied && !settled.some((thing) => about.has(thing))) continue
    // "was not over".
    if (acts.includes('BE') && denied && about.has('over')) continue
    const later = t.modal && !denied && acts.some((act) => putsOff.has(act))
    if (later && !/^(?:AMEND|KEEP|ASSESS|REVIEW|CEASE|DO)$/.test(acts[0]!)) continue
    if (t.modal && /^(?:should|could|might|may|can)$/.test(t.modal)) continue
    // "had not changed her band": an outcome.
    if (t.not && t.perfect && !(acts.includes('AMEND') && t.objects.some((o) => /^(?:band|decision)$/.test(o.head[0] ?? '')))) continue
    // "had a backlog of reviews".
    if (acts.includes('HAVE') && !t.modal && !denied && !about.has('complaint')) continue
    // "would end soon".
    if (t.modal && !denied && acts.includes('END')) continue
    if (denied) about.add('no')
    if (t.modal) about.add('would')
    const outcome = acts.some((act) => act === 'EXPECT' || act === 'PROPOSE') ? t.told.filter(means) : []
    for (const thing of outcome.flatMap((n) => [...allOf(n)])) about.add(thing)
    if (!outcome.length && acts.some((act) => /^(?:WAIT|TRY|NEED|TAKE|EXPECT|HOPE|BOOK)$/.test(act)) && !t.not) continue
    if (acts.includes('DECIDE') || acts.includes('APPROVE') || acts.includes('REFUSE') || acts.includes('UPHOLD'))
      for (const n of t.told) {
        for (const thing of allOf(n)) about.add(thing)
        if (n.not) about.add('no')
      }
    const act: ActName = acts.includes('END') || (acts.includes('BE') && about.has('over')) ? 'END' : 'DECIDE'
    add(act, null, {
      about: [...about, ...linked(frame).filter((thing) => thing !== 'letter'), 'told'],
      by: passive ? 'body' : agent === 'person' ? 'body' : agent,
      to: recipient ?? (agent === 'person' ? 'person' : null),
    })
    if (acts.includes('OWE') || (about.has('duty') && !about.has('over'))) add('BEGIN', null, { about, by: 'body' })
  }
}

/** Acts of nouns that have a date of their own: "its reply of 3 May", "the conference of 11 July". */
export function nominalActs(phrases: readonly Phrase[]): Act[] {
  return phrases.flatMap((what): Act[] => {
    if (what.date === null) return []
    const kind = what.head[0] ?? ''
    const act: ActName | null = isComplaint(what)
      ? 'COMPLAIN'
      : kind === 'acknowledgement'
        ? 'ACK'
        : isRequest(what)
          ? kind === 'concern'
            ? 'REPORT'
            : 'ASK'
          : kind === 'deadline'
            ? 'DEADLINE'
            : kind === 'order'
              ? 'ORDER'
              : kind === 'payment'
                ? 'PAY'
                : meetings.has(kind) && kind !== 'review'
                  ? 'MEET'
                  : documents.has(kind)
                    ? 'DELIVER'
                    : works.has(kind)
                      ? 'DO'
                      : null
    if (!act || what.before.has('no')) return []
    return [
      {
        act,
        what,
        heads: what.head,
        about: meanings(what),
        by: ownerOf(what),
        to: null,
        frame: null,
        dates: [what.date],
        how: 'of',
        start: what.start,
        end: what.end,
        leans: false,
      },
    ]
  })
}
