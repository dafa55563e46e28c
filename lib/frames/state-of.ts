import type { Frame, State } from './frame.ts'
import { asks, goes, hopes, writes, written } from './verb-classes.ts'

const until = /^(?:until|till|before)$/

/** How the verb of a frame stands, by its own words and by the verb that it hangs on. */
export function stateOf(frame: Frame): State {
  const { parent, modal, dates, how } = frame
  if (frame.clause === 'whether') return 'condition'
  if (modal) return /^(?:should|ought|must)$/.test(modal) ? 'due' : 'planned'
  if (frame.clause === 'to' && parent) {
    if (parent.acts.some((act) => hopes.has(act)) || (parent.acts.includes('BE') && parent.clause !== 'to')) return 'planned'
    if (parent.acts.some((act) => asks.has(act))) return 'asked'
  }
  // "did not reply until 3 May": it did, then.
  if (frame.not) return until.test(how) && dates.length ? 'happened' : frame.perfect === 'has' ? 'open' : 'not'
  if (dates.length && how === 'by' && frame.perfect !== 'had') return 'planned'
  return dates.length && /^(?:after|before|between)$/.test(how) ? 'condition' : 'happened'
}

/** "wrote to complain", "emailed to challenge it": done by what was written, on its day. Changes the frame; others stay as they are. */
export function doneByWriting(frame: Frame): void {
  const { parent } = frame
  if (frame.clause !== 'to' || frame.dates.length) return
  // "had to wait until 3 May to be told that …": told then.
  const waited = parent?.acts.includes('WAIT') && parent.state === 'happened' && until.test(parent.how) ? parent : null
  if (waited && waited.dates.length > 0 && frame.acts.some((act) => /^(?:TELL|HEAR|GET)$/.test(act)))
    [frame.dates, frame.how, frame.state, frame.clause] = [waited.dates, 'on', 'happened', 'main']
  // "waited until 3 May for the wall to be repaired": repaired then.
  const awaited = waited?.links.find(({ by, phrase }) => by === 'for' && phrase.end <= frame.start)?.phrase
  if (waited?.dates.length && !waited.not && awaited && frame.passive && !frame.not && !(awaited.who.length && !awaited.head.length)) {
    ;[frame.subject, frame.dates, frame.how, frame.state, frame.clause] = [awaited, waited.dates, 'on', 'happened', 'main']
    return
  }
  // "The assessment took the Council until 3 May to complete".
  const thing = parent?.lemma === 'take' && !parent.not && until.test(parent.how) && parent.state === 'happened' ? parent.subject : null
  if (thing?.head.length && !frame.objects.length && !frame.not) {
    if (!frame.passive && !frame.acts.some((act) => goes.has(act))) {
      frame.objects = [thing]
      frame.subject = parent!.objects.find(({ who }) => who.length) ?? null
    }
    ;[frame.dates, frame.how, frame.state, frame.clause] = [parent!.dates, 'on', 'happened', 'main']
    return
  }
  if (!parent?.dates.length || parent.state !== 'happened' || parent.clause === 'that') return
  if (parent.acts.some((act) => writes.has(act)) && frame.acts.some((act) => written.has(act)))
    [frame.dates, frame.how, frame.state, frame.clause] = [parent.dates, parent.how, 'happened', 'main']
}
