import type { Clock } from '../record.ts'
import type { DateMention } from '../dates/mention.ts'
import { subjectOf } from '../rules/subject-of.ts'
import { wholes } from '../rules/subjects.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { shared, stems } from '../text/stems.ts'
import type { ClockInput } from './clock-input.ts'
import { clockOf } from './clock.ts'
import { moreTime } from './last-day-told.ts'
import { pageWords } from './read-stated.ts'
import { isAlleged } from './stated-guards.ts'
import { subjectOf as whoOf } from './stated-subject.ts'
import { begins, hearsay, resumes } from './told-by-the-page/end-of.ts'
import { mask } from './told-by-the-page/last-days.ts'
import { nameOf } from './told-by-the-page/rule-of.ts'

/** "The notes should have been sent by § but were not sent until ¤", "The reply was due on §. It was only sent on ¤". */
const told = cued(laidOut()`
  ^(?:summary: )?(?<what>[^§.]*\b(?:should|ought to|had to|(?:was|were) (?:due|to|meant|supposed))\b[^§.]*) (?:by|before|on) §
    (?:[,;]? (?:and|but|although|yet)|\.(?: but| however,)?) (?<did>[^§¤.]{0,80}\b(?:until|only (?:in|on))) ¤
`)
/** What might have been, or is told of no thing by name. */
const unsure = cued(/^(?:the council tax|it|something|that|these|they|this)\b|\b(?:if|school|whether|would)\b.*§|\bmeeting\b.*§.*\bplan\b/)

/** "She did not receive it", and that a review ends with its plan. */
const sameThing = cued(/\b(?:receive|get|have) (?:it|one|them)\b|\breview\b.*\bcompleted\b.*§.*\bplan\b/)

/**
 * Clocks without a start of which one breath tells the last day and the later day or month until which the thing was not done: in
 * summaries, of which no events are read, and where all that was found stands under one heading, without the story and its beginning.
 * Only where no other clock has that end, that last day or that limit.
 */
export function toldLate({ decision, mentions }: ClockInput, clocks: readonly Omit<Clock, 'id'>[]): Omit<Clock, 'id'>[] {
  const { text, blocks, sections, bodies, decisionDate, outcome } = decision
  const dated = mentions.filter((m): m is DateMention => m.kind === 'date')
  return dated.flatMap((due, i) => {
    const late = dated[i + 1]
    const block = blocks.find(({ id }) => id === due.block)!
    if (!due.span || !late?.span || late.block !== block.id || late.span.from <= due.span.to) return []
    if (!/^(?:summary|found)$/.test(sections[block.section]!.kind) || /^not upheld/i.test(outcome ?? '')) return []
    const start = Math.max(block.start, text.lastIndexOf('. ', due.start) + 2)
    const { what, did } = told.exec(mask(text, { start, end: late.end }, due, [due, late]))?.groups ?? {}
    if (!what || !did || unsure.test(`${what} § ${did}`) || isAlleged(what) || hearsay.test(did) || begins.test(did)) return []
    // "But the Council did not apologise until", "but the advice was not sent until": something else was late.
    if (!resumes.test(`it ${did}`) && !sameThing.test(`${what} § ${did}`) && shared(stems(did), stems(what)) < 1) return []
    const before = text.slice(block.start, late.end)
    const [who, doer] = [what, did].map((words) => whoOf(words, '', bodies.join(' ').toLowerCase()))
    if (moreTime.test(before) || who === 'other' || doer === 'other') return []
    const matter = subjectOf(what, [before], pageWords(decision))
    // "The hearing was due on 3 May but was not held until July" can be anybody's.
    if (!matter?.limit && !wholes.has(matter?.name) && who !== 'body') return []
    const { span, end, text: said } = late
    const clock = clockOf({
      rule: matter?.limit ?? 'page-limit',
      name: matter?.name || nameOf({ before: text.slice(start, due.start).replace(/^Summary: /, '') }, ''),
      start: null,
      end: { ...span, words: { start: late.start, end, text: said, block: block.id, paragraph: block.number }, event: null },
      limit: { date: due.span.from },
      due: due.span,
      limitFrom: 'page',
      decisionDate,
    })
    const known = clocks.some((one) => one.end?.from === span.from || one.due?.to === due.span!.to || one.rule === clock?.rule)
    return clock && !known ? [clock] : []
  })
}
