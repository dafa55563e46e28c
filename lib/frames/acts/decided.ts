import type { Frame, Phrase } from '../frame.ts'
import { asNoun } from '../phrase.ts'
import type { ActName } from './act.ts'
import { allOf, linked, whoOf } from './nouns-told.ts'
import type { Reads } from './scene.ts'

/** Words for what comes after "would" that only say when or how the answer will come. */
const putsOff = new Set(['MAKE', 'SEND', 'TELL', 'WRITE', 'DECIDE', 'REPLY', 'COMPLETE', 'BE', 'HAVE', 'CONTACT', 'PAY', 'CALL', 'SCREEN'])

/** What a decision is to do. */
const does = new Set(['AMEND', 'KEEP', 'CEASE', 'ASSESS', 'REVIEW', 'SEND', 'DO', 'REFUSE', 'UPHOLD', 'APPROVE', 'CONCLUDE'])

const asking = /^(?:ASK|APPLY|COMPLAIN|APPEAL)$/

/** What makes "was" or "is" a decision: "was homeless", "was over". */
const settled = ['homeless', 'over', 'inplace']

/** "The Council refused the request", "it decided to assess him". */
export const decided: Reads = ({ frame, has, object, agent, told, add }) => {
  // "The referral was screened on 3 May", "It closed the referral".
  if ((has('SCREEN') || frame.lemma === 'close') && object?.head.includes('referral')) add('DECIDE', object, { about: linked(frame) })
  if (!has('DECIDE', 'AGREE', 'ACCEPT', 'APPROVE', 'REFUSE', 'UPHOLD', 'CONCLUDE', 'CEASE', 'FIND')) return
  const about = new Set(linked(frame))
  // "It concluded the assessment": finished it.
  if (has('CONCLUDE') && object?.head.includes('assessment') && !told.length) return
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

const isNone = (phrase: Phrase | null): boolean => !!phrase?.before.has('no')

/** "Its letter said that there would be no response at stage one": a letter, and no answer. */
export const deniesReply = ({ acts, told }: Frame): boolean =>
  acts.includes('TELL') &&
  told.some((t) => t.clause === 'that' && [t.subject, ...t.objects].some((p) => p?.before.has('no') && p.head.includes('reply')))

/** Ways of having an opinion of an outcome, or of leaving it to others. */
const thinks = new Set('THINK SEE EXPECT RECOMMEND WANT NEED HAVE BE PLACE SEND GO REFER OTHER'.split(' '))
const isOutcome = ({ acts, not, clause }: Frame): boolean =>
  acts.some((act) => act === 'APPROVE' || act === 'REFUSE') && !(not && clause === 'that')

/**
 * "Saw no reason why it should not be approved", "was sure that it would be", "ought to be refused", "had put it up for approval": no
 * outcome, but what somebody thinks of one.
 */
export const onlyThinks = ({ acts, told, links, state }: Frame): boolean =>
  acts.some((act) => thinks.has(act)) &&
  (told.some((t) => isOutcome(t) && (t.state !== 'happened' || state === 'due' || acts.includes('RECOMMEND') || acts.includes('HAVE'))) ||
    links.some(({ by, phrase }) => by === 'for' && phrase.head.includes('approved')))

/** "The Council told her that it would not assess him", "she heard that the duty had ended": what was told was decided. */
export const toldOf: Reads = ({ frame, has, told, subject, agent, recipient, passive, add }) => {
  // "Her letter said that she wanted a review".
  if (subject?.owner.includes('person') && !passive) return
  // "Its decision of 3 May was that it would not assess him".
  const isDecision = has('BE') && subject?.head[0] === 'decision'
  if (!has('TELL', 'WRITE', 'HEAR', 'SEND', 'GET', 'CALL') && !isDecision) return
  if (agent === 'person' && !passive && !frame.acts.includes('HEAR') && !frame.acts.includes('GET')) return
  if (frame.acts.includes('WRITE') && agent === 'person') return
  const asides = frame.told.filter((t) => t.clause === 'whether')
  // "did not learn whether he would be assessed until 3 May".
  if (frame.acts.includes('HEAR') && frame.not && /^(?:until|till)$/.test(frame.how))
    for (const t of asides) add('DECIDE', null, { about: [...allOf(t), 'told'], by: 'body', to: 'person' })
  // "told her how much she would have to pay".
  if (asides.some((t) => t.acts.includes('PAY') || t.told.some((n) => n.acts.includes('PAY'))) && agent !== 'person')
    add('DECIDE', null, { about: ['contribution', 'told'], by: 'body' })
  // "told her that it had the plan, that it would not assess him and that it would review the plan": one letter about all of it.
  const listed = told.filter((t) => t.clause === 'that' && !onlyThinks(t))
  const teller = { by: passive || agent === 'person' ? 'body' : agent, to: recipient ?? (agent === 'person' ? 'person' : null) }
  if (listed.length > 2) add('DECIDE', null, { about: [...listed.flatMap((t) => [...allOf(t)]), 'told'], ...teller })
  for (const t of told) {
    if (onlyThinks(t)) continue
    if (t.clause === 'to' && !t.acts.includes('TELL') && !t.acts.some((a) => /^(?:REFUSE|UPHOLD|APPROVE|ACK)$/.test(a))) continue
    const about = allOf(t)
    const acts = t.acts
    // "told her that she had asked for it".
    if (t.perfect === 'had' && acts.some((act) => asking.test(act)) && whoOf(t.subject) === 'person') continue
    const means = (n: Frame) => n.clause === 'to' && n.acts.some((act) => /^(?:AMEND|KEEP|CEASE)$/.test(act))
    if (acts.includes('PROPOSE') && !t.told.some(means)) continue
    // "heard that there was to be no plan".
    const toBe = acts.includes('BE') ? t.told.find((n) => n.clause === 'to' && n.acts.includes('BE') && n.objects.some(isNone)) : undefined
    for (const thing of toBe ? allOf(toBe) : []) about.add(thing)
    // "told her that its decision was to amend the plan".
    const was =
      acts.includes('BE') && t.subject?.head[0] === 'decision'
        ? t.told.find((n) => n.clause === 'to' && n.acts.some((act) => does.has(act)))
        : undefined
    for (const thing of was ? [...allOf(was), ...was.acts.flatMap((act) => asNoun[act] ?? [])] : []) about.add(thing)
    // "told her that his needs could be met without a plan".
    const without = t.links.some(({ by, phrase }) => by === 'without' && phrase.head[0] === 'plan')
    const denied = t.not || !!toBe || without || [t.subject, ...t.objects].some(isNone)
    if (acts.includes('BE') && !denied && !was && !settled.some((thing) => about.has(thing))) continue
    // "was not over".
    if (acts.includes('BE') && denied && about.has('over')) continue
    const later = t.modal && !denied && acts.some((act) => putsOff.has(act))
    if (later && !/^(?:AMEND|KEEP|ASSESS|REVIEW|CEASE|DO)$/.test(acts[0]!)) continue
    if (t.modal && !without && /^(?:should|could|might|may|can)$/.test(t.modal)) continue
    // "had not changed her band": an outcome.
    if (t.not && t.perfect && !(acts.includes('AMEND') && t.objects.some((o) => /^(?:band|decision)$/.test(o.head[0] ?? '')))) continue
    // "had a backlog of reviews".
    if (acts.includes('HAVE') && !t.modal && !denied && !about.has('complaint')) continue
    // "had passed the papers of the review to a colleague".
    if (acts.includes('SEND') && t.lemma !== 'give' && !t.passive && !t.modal && !denied) continue
    // "would end soon".
    if (t.modal && !denied && acts.includes('END')) continue
    if (denied) about.add('no')
    if (t.modal) about.add('would')
    const outcome = acts.some((act) => act === 'EXPECT' || act === 'PROPOSE') ? t.told.filter(means) : []
    for (const thing of outcome.flatMap((n) => [...allOf(n)])) about.add(thing)
    if (
      !outcome.length &&
      acts.some((act) => /^(?:ASK|WAIT|TRY|NEED|TAKE|EXPECT|HOPE|BOOK|LAST|CONSIDER|DISCUSS|CONSULT)$/.test(act)) &&
      !t.not
    )
      continue
    if (acts.includes('DECIDE') || acts.includes('APPROVE') || acts.includes('REFUSE') || acts.includes('UPHOLD'))
      for (const n of t.told) {
        for (const thing of allOf(n)) about.add(thing)
        if (n.not) about.add('no')
      }
    const act: ActName = acts.includes('END') || (acts.includes('BE') && about.has('over')) ? 'END' : 'DECIDE'
    add(act, null, {
      about: [...about, ...linked(frame).filter((thing) => thing !== 'letter'), 'told'],
      ...teller,
    })
    if (act !== 'END' && (acts.includes('OWE') || about.has('duty'))) add('BEGIN', null, { about, by: 'body' })
  }
}
