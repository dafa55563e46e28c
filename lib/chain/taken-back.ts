import type { Act } from '../frames/acts/act.ts'
import type { Frame, Phrase } from '../frames/frame.ts'
import { isElse, meanings } from '../frames/phrase.ts'
import { cued } from '../text/cued.ts'

const pronoun = /^(?:it|this|that|which)$/
const asked = new Set(['request', 'complaint'])

/** "It is that of her sister", "This concerned another child": said of what was told just before. */
export function isTakenBack({ acts, clause, subject, objects, links, not, dates, told }: Frame): boolean {
  if (
    clause !== 'main' ||
    not ||
    dates.length ||
    told.some((t) => t.clause !== 'which') ||
    subject?.head.length ||
    !pronoun.test(subject?.pronoun ?? '')
  )
    return false
  const said = [...objects, ...links.map(({ phrase }) => phrase)]
  return acts.some((act) => act === 'BE' || act === 'OTHER') && said.some((phrase) => isElse(phrase) && isSomebodys(phrase))
}

/** Another person's, or another matter; not "another month", "a different officer". */
const isSomebodys = ({ head, who, owner, links }: Phrase): boolean =>
  head.length > 0 ||
  links.some(({ phrase }) => isSomebodys(phrase)) ||
  ((owner.length > 0 || who.length > 1) && who.every((one) => /^(?:else|person|kin|own)$/.test(one)))

/** "It forms no part of this complaint". */
export const saysNoPart = cued(/\b(?:no|not(?: a)?) part of (?:this|the|her|his|their) (?:complaint|investigation)\b/)
/** Words without which nobody takes a request back. */
export const maybeWithdrawn = cued(/\b(?:withdr\w+|took \w+ ?\w* back|took back|dropped|abandoned|retracted)\b/)

/** "She withdrew the request", "his application was dropped": as the request that is wanted no longer; null for any other verb. */
export function withdrawn(frame: Frame): Act | null {
  const { acts, state, clause, passive, subject, objects, start, end } = frame
  if (!acts.includes('WITHDRAW') || state !== 'happened' || clause === 'by' || clause === 'to') return null
  if (!passive && subject?.who.at(-1) === 'body') return null
  const what = passive ? subject : (objects.find(({ head }) => head.length) ?? objects[0])
  if (!what || what.owner.includes('body') || !(what.head.some((head) => asked.has(head)) || pronoun.test(what.pronoun ?? ''))) return null
  const act = what.head.includes('complaint') ? 'COMPLAIN' : 'ASK'
  return { act, what, heads: what.head, about: meanings(what), by: 'person', to: 'body', frame: null, dates: [], start, end }
}
