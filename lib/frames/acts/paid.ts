import { is, isPerson, linked } from './nouns-told.ts'
import type { Reads } from './scene.ts'

/** "The Council paid the grant", "the money reached her"; not what is paid for what the Council did wrong. */
export const paid: Reads = ({ frame, has, subject, passive, object, things, recipient, add }) => {
  // "He was reimbursed".
  if (/^(?:reimburse|refund)$/.test(frame.lemma) && isPerson(object) && !things.some(({ head }) => head.length))
    add('PAY', null, { about: ['refund', ...linked(frame)], to: recipient })
  if (!has('PAY', 'SEND', 'REACH', 'GET', 'HAVE', 'MAKE')) return
  const money = has('REACH') ? subject : object
  const amends = frame.links.some(({ by, phrase }) => by === 'for' && (phrase.owner.includes('body') || is(phrase, 'thing')))
  const ofMoney = money && (has('PAY') || money.head.some((head) => /^(?:payment|grant|apology)$/.test(head)))
  if (ofMoney && !(amends && !(passive ? money : (things[0] ?? money)).head.length)) add('PAY', money, { to: recipient })
}
