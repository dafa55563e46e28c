import type { Phrase } from './frame.ts'

/** What a verb of what was decided or asked comes to, as a noun. */
export const asNoun: Record<string, string> = {
  ASSESS: 'assessment',
  AGAIN: 'again',
  ADJUDICATE: 's2',
  'NO-ACTION': 'noaction',
  REVIEW: 'review',
  ESCALATE: 's2',
  INVESTIGATE: 'enquiry',
  SEND: 'issue',
  AMEND: 'amend',
  KEEP: 'maintain',
  CEASE: 'cease',
  COMPLAIN: 'complaint',
  CONSIDER: 'consider',
  MOVE: 'move',
  APPEAL: 'appeal',
  PAY: 'payment',
  APPROVE: 'approved',
  REFUSE: 'refused',
  RENEW: 'renew',
  TRANSFER: 'transfer',
  MEET: 'meeting',
  MEDIATE: 'mediation',
  DO: 'do',
  UPHOLD: 'upheld',
  OWE: 'duty',
  END: 'ended',
  MAKE: 'issue',
  COMPLETE: 'issue',
  CHALLENGE: 'challenge',
  REFER: 'referral',
  ACCEPT: 'accepted',
  HAVE: 'have',
  RELIEVE: 'relief',
  HARM: 'harm',
  GET: 'have',
  LOG: 'have',
  NEED: 'needed',
  DEFER: 'defer',
  QUALIFY: 'eligible',
}

/** All meanings of a phrase and of what hangs on it; `deep` false: without what hangs on it. */
export function meanings(phrase: Phrase, deep = true, found = new Set<string>()): Set<string> {
  for (const meaning of [...phrase.head, ...phrase.before]) found.add(meaning)
  if (phrase.who.includes('kin') || phrase.owner.includes('kin')) found.add('kin')
  if (!deep) return found
  for (const { phrase: link } of phrase.links) meanings(link, true, found)
  if (phrase.does) {
    if (phrase.does.not) found.add('no')
    for (const does of [phrase.does, ...phrase.does.told, ...phrase.does.told.flatMap((t) => t.told)]) {
      for (const act of does.acts) if (asNoun[act]) found.add(asNoun[act])
      for (const object of [...does.objects, ...does.links.map((l) => l.phrase)])
        if (object !== phrase && !object.does) meanings(object, true, found)
    }
  }
  return found
}

/** Somewhere at the body that no list knows: "its out-of-hours line", "the Council's attention". */
export const isOfBody = ({ head, who, owner, bare }: Phrase): boolean => !head.length && !who.length && !bare && owner.includes('body')

/** true where something is the Ombudsman's: "its reply to my enquiries". */
export function isOurs(phrase: Phrase): boolean {
  return phrase.owner.includes('ombudsman') || phrase.who.includes('ombudsman') || phrase.links.some(({ phrase: link }) => isOurs(link))
}

/** "A matter of her own"; "a flat of its own" is the body's. */
export const isOwn = ({ who, owner }: Phrase): boolean => who.includes('own') && !owner.includes('body')

/**
 * true where a phrase or something that hangs on it is another person's or another matter's: "her sister's plan", "a
 * separate complaint".
 */
export function isElse(phrase: Phrase): boolean {
  if (phrase.owner.includes('else') || phrase.who.includes('else') || isOwn(phrase)) return true
  return phrase.links.some(({ by, phrase: link }) => by !== 'with' && isElse(link))
}
