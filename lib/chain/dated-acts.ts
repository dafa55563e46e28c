import type { Act, Context } from '../frames/acts/act.ts'
import { actsOf } from '../frames/acts/acts-of.ts'
import type { Frame } from '../frames/frame.ts'
import type { Dated } from '../timeline/clause.ts'
import { arrived, isAsked } from './arrived.ts'

/** "answered on 3 May and, at the second stage, on 9 June": what stands between two days is of the second alone. */
export function byDate(frame: Frame, inside: readonly Dated[]): Frame[] {
  const [first, second, more] = frame.dates.map((at) => inside[at])
  if (!first || !second || more) return [frame]
  const between = frame.links.filter(({ phrase }) => first.end <= phrase.start && phrase.end <= second.start)
  if (!between.some(({ phrase }) => phrase.head.some((head) => /^s[123]$/.test(head)))) return [frame]
  const [one, other] = frame.dates as [number, number]
  return [
    { ...frame, dates: [one], links: frame.links.filter((link) => !between.includes(link)) },
    { ...frame, dates: [other] },
  ]
}

/** Acts of a frame that has a day; those of the sentence before where it only says when: "It did so on 3 May", "This was on 29 April". */
export function datedActs(frame: Frame, context: Context, before: readonly Act[], asked: readonly Act[]): Act[] {
  if (!frame.dates.length) return []
  const again = saysAgain(frame)
  if (again && frame.subject?.who.includes('ombudsman')) return []
  const onItsDay = (act: Act): Act => ({ ...act, dates: frame.dates, start: frame.start, end: frame.end })
  // "She complained. Its letter came on 3 May": it did not complain again.
  const came = asked.filter(arrived(frame))
  // "The Tribunal told it to assess him. Its order is dated 3 May".
  if (frame.subject?.head[0] === 'order' && frame.acts.some((act) => arrives.has(act) || act === 'BEAR') && frame.state === 'happened') {
    const orders = asked.filter(({ act }) => act === 'ORDER')
    if (orders.length) return orders.map(onItsDay)
  }
  if (again) return [...before.filter((act) => !(isAsked(act) && frame.subject?.owner.includes('body'))), ...came].map(onItsDay)
  return [...actsOf(frame, context), ...came.map(onItsDay)]
}

const arrives = new Set(['DATE', 'SEND', 'REACH', 'COME', 'GO-OUT'])
const pronouns = /^(?:it|this|that|they|which)$/
/** Whether a frame only says when: "It told her so on 3 May", "Its letter is dated 3 May". */
function saysAgain(frame: Frame): boolean {
  if (frame.state !== 'happened' || frame.clause === 'that') return false
  const pronoun = pronouns.test(frame.subject?.pronoun ?? '') && !frame.subject?.head.length
  if (frame.acts.includes('BE') && pronoun && !frame.objects.some((o) => o.head.length)) return true
  const heads = [...frame.objects, ...frame.links.map(({ phrase }) => phrase)].some((p) => p.head.length)
  // "It told her so on 3 May", "Its letter is dated 3 May".
  if (frame.acts.includes('TELL') && !frame.passive && !frame.told.length && !heads && frame.subject?.who.at(-1) !== 'person') return true
  const letter = frame.subject?.head[0] === 'letter' && frame.subject.owner.includes('body')
  if (
    letter &&
    !frame.subject!.does &&
    !frame.subject!.links.some(({ phrase }) => phrase.head.length) &&
    !frame.told.length &&
    !heads &&
    frame.acts.some((act) => arrives.has(act))
  )
    return true
  // "It was done on 3 May", and not "The review was carried out on 3 May".
  return (
    frame.acts.includes('DO') &&
    !(frame.passive && frame.subject?.head.length) &&
    frame.objects.every((o) => !o.head.length && !o.who.length)
  )
}
