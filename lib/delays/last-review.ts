import { addPeriod } from '../calendar/add-period.ts'
import type { Event } from '../record.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { clockOf, endOf } from './clock.ts'
import type { NewClock } from './clock.ts'
import type { ClockInput } from './clock-input.ts'

/** Plans that are to be reviewed every year: the rule, its name, and the words near the review. */
const plans: [rule: string, name: string, words: RegExp][] = [
  ['ehc-review-annual', 'Annual review', /\behc\b|\behcp\b|education,? health (?:and|&) care/i],
  ['care-review', 'Care and support plan review', /(?<!\bhealth (?:and|&) )\b(?:care|support|care and support) plan\b|\bcare package\b/i],
]
const yearly = cued(laidOut('i')`
  \breview[^.]{0,90}\b(?:(?:12|twelve) months|every year|each year|annually|once a year|yearly)\b
  \b(?:(?:12|twelve) months|every year|each year|annually|once a year|yearly)\b[^.]{0,60}\breview
`)
const last = cued(/\blast (?:annual |care |full )?review(?:ed)?\b/i)
const notPlan = cued(/\b(?:policy|procedure|tariff|scheme|rent|banding|budget|guidance|medication|complaint|case)\b/i)
const next = cued(laidOut('i')`
  \b(?:next|another|annual|a|the) (?:annual |full |care )?review\b[^.]{0,40}\b(?:
    happened
    take place
    took place
    until
    was (?:held|done|carried|completed)
  )\b
  \breviewed (?:the|her|his|it|their|\w+'s)\b
  \b(?:held|completed|did|carried out) (?:it|one|this|a review|an annual review|the (?:next |annual )?review)\b
  \bcarried (?:it|one|this|a review|the review) out\b
`)
const decided = cued(/^ehc-(?:review-decided|amendments-sent)$/)
const none = cued(laidOut('i')`
  \b(?:has|have) (?:still |also )?not (?:held|had|done|carried out|completed|reviewed|been reviewed)\b[^.;]{0,50}\bsince\b
  \bno (?:further |other |annual |full )?review (?:has|since)\b
`)

/**
 * Yearly reviews, counted from the last one that the text tells of to the next, or to the decision where it says that none has
 * been held since and the year is over. Only where the page says that reviews are due every year.
 */
export function sinceLastReview({ decision, events }: ClockInput): NewClock[] {
  const { text } = decision
  if (!yearly.test(text)) return []
  const happened = events.filter((e) => e.happened && e.kind !== 'lgo-decided')
  const found: NewClock[] = sincePlan(events, happened, decision.decisionDate)
  if (found.length || !last.test(text)) return found
  for (const start of happened.filter((e) => last.test(e.text)).slice(0, 5)) {
    const { start: from, end: to } = start.words
    const near = text.slice(Math.max(0, from - 200), to)
    if (notPlan.test(start.text) || !/\bplan\b|\bpackage\b/i.test(near)) continue
    const [rule, name] =
      plans.find(([, , words]) => words.test(start.text)) ??
      plans.find(([, , words]) => words.test(near)) ??
      plans.find(([, , words]) => words.test(text)) ??
      []
    if (!rule || !name) continue
    const held = happened.find(
      (e) =>
        e.words.start > from &&
        e.span.from > start.span.to &&
        (e.kind === 'ehc-review-met' || next.test(e.text)) &&
        /\breview/i.test(text.slice(to, e.words.end)) &&
        e.words.start - to < 1500,
    )
    // The review of an Education, Health and Care Plan ends with the decision that follows the meeting.
    const end =
      (held?.kind === 'ehc-review-met' &&
        happened.find((e) => e.thread === held.thread && decided.test(e.kind ?? '') && e.span.from >= held.span.from)) ||
      held
    if (!end && !none.test(text.slice(to, to + 1500))) continue
    const clock = clockOf({
      rule,
      name,
      start: endOf(start),
      end: end ? endOf(end) : null,
      limit: { value: 12, unit: 'months' },
      decisionDate: decision.decisionDate,
    })
    if (clock && (end || clock.late[0] > 0) && !found.some((c) => c.start!.from === clock.start!.from)) found.push(clock)
  }
  return found
}

const made = cued(/^ehc-(?:amended-)?final-issued$|^ehc-review-(?:decided|met)$/)
/** From the plan, or the review before, where the text names the last day that follows from it: "should have been completed by 3 May". */
function sincePlan(events: readonly Event[], happened: readonly Event[], decisionDate: string | null): NewClock[] {
  const counted = happened.filter((e) => made.test(e.kind ?? '') && e.span.from === e.span.to).slice(0, 40)
  return events
    .filter((e) => e.state === 'due' && /\breview/i.test(e.text))
    .slice(0, 5)
    .flatMap((due) => {
      const start = counted.find((e) => addPeriod(e.span, year).due?.to === due.span.to)
      const end =
        start &&
        happened
          .filter((e) => decided.test(e.kind ?? '') && e.span.from > start.span.to && e.thread !== start.thread)
          .toSorted((a, b) => a.span.from.localeCompare(b.span.from))[0]
      const clock =
        end &&
        clockOf({ rule: 'ehc-review-annual', name: 'Annual review', start: endOf(start), end: endOf(end), limit: year, decisionDate })
      return clock ? [clock] : []
    })
    .slice(0, 1)
}
const year = { value: 12, unit: 'months' } as const
