import { addPeriod } from '../calendar/add-period.ts'
import { daysBetween } from '../calendar/day.ts'
import type { Period } from '../calendar/span.ts'
import type { Event } from '../record.ts'
import type { Block } from '../page/decision.ts'
import { cued } from '../text/cued.ts'
import { oncePer } from '../text/once.ts'
import { sentences } from '../text/sentences.ts'
import type { Sentence } from '../text/sentences.ts'
import { lastAt } from '../text/within.ts'
import { limits } from '../rules/index.ts'
import type { Limit } from '../rules/limit.ts'
import { laidOut } from '../text/laid-out.ts'
import { clockOf, endOf } from './clock.ts'
import type { NewClock } from './clock.ts'
import { ownStages } from './limits-here.ts'
import type { ClockInput } from './clock-input.ts'

/** How far behind the last day the text may tell when it was done, in characters. */
const reach = 600

/**
 * Clocks without a start: the text names the last day ("should have been issued by 12 May") and goes on to when it was done ("It was issued
 * on 3 October"). Only what the limit of the rulebook ends with, and what no other clock measures.
 */
export function lastDayTold({ decision, events }: ClockInput, clocks: readonly NewClock[]): NewClock[] {
  const due = events.flatMap((e) => (e.state === 'due' && e.kind ? (dueAt(e) ?? []) : []))
  // What another clock says of the same thing says already what became of it.
  const rules = new Set(clocks.map(({ rule }) => rule))
  const known = new Set<string>(limits.flatMap(({ id, endsWith }) => (rules.has(id) ? endsWith : [])))
  const byId = new Map(decision.blocks.map((block) => [block.id, block]))
  const sentencesOf = oncePer((block: Block) => sentences(decision.text, block))
  const partsOf = (id: string) => (byId.has(id) ? sentencesOf(byId.get(id)!) : [])
  return due.flatMap((last) => {
    const end = events.find(
      (e) => e.happened && e.kind === last.kind && e.words.start >= last.words.end && e.words.start - last.words.end < reach,
    )
    const open =
      !end && !!decision.decisionDate && decision.decisionDate > last.span.to && isStillOwed(last, decision.text, partsOf(last.words.block))
    if (end ? end.span.from <= last.span.to || measured(end, last, clocks) || extended(last, end, events) : !open) return []
    if (open && known.has(last.kind!)) return []
    const limit = limits
      .flatMap(ownStages)
      .find((one) => !one.by && one.clock !== 'never' && one.endsWith[0] === last.kind && 'value' in one.length && isOrdered(one, events))
    const counting = { beginningWith: limit?.beginningWith ?? false }
    // What was told of before and began it, where the law's own time runs from it to just that day.
    const start =
      limit &&
      'value' in limit.length &&
      events.find(
        (e) =>
          e.happened &&
          limit.startsWith.includes(e.kind as never) &&
          e.span.from === e.span.to &&
          addPeriod(e.span, limit.length as Period, counting).due?.from === last.span.from,
      )
    const clock =
      limit &&
      clockOf({
        rule: limit.id,
        name: limit.name,
        start: start ? endOf(start) : null,
        end: end ? endOf(end) : null,
        limit: start ? (limit.length as Period) : { date: last.span.from },
        due: last.span,
        limitFrom: 'page',
        limitWords: last.words,
        decisionDate: decision.decisionDate,
      })
    // What the complainant had to do by that day is none of the body's.
    return clock && !((!end || end.actor === 'complainant') && last.actor === 'complainant') ? [clock] : []
  })
}

/** The same with its last day: "by January" and "by the end of January" are the 31st. Null where it is wider than a month. */
function dueAt(event: Event): Event | null {
  const { from, to } = event.span
  return daysBetween(from, to) > 31 ? null : { ...event, span: { from: to, to } }
}

/** "The deadline was 4 July. The Council has not made its decision": told in the next sentence. @param parts sentences of its paragraph */
function isStillOwed({ words }: Event, text: string, parts: readonly Sentence[]): boolean {
  const next = parts[lastAt(parts, words.end - 1) + 1]
  return !!next && stillOwed.test(text.slice(next.start, next.end))
}
const stillOwed = cued(laidOut('i')`
  ^(?:the council|the authority|it|but it) (?:(?:has|had) (?:still )?not (?:yet )?|(?:still )?has(?:n['’]t| yet to) )(?:
    completed?
    decided?
    do
    done
    given?
    held
    hold
    issued?
    made
    make
    provided?
    repl\w+
    respond\w*
    send
    sent
  )\b
  // "The failure to issue a decision is service failure", not what somebody was told or had failed to do before.
  ^(?:the council['’]s |the |its |this )(?:ongoing |continuing |continued )?failure to (?:issue|make|reach|provide|send)
    \ (?:the|a|its|that|this|his|her|their) (?:final )?(?:(?:ehc )?plan|decision) is\b
`)

/** What runs from an order needs the order told: a draft can be due without one. */
const isOrdered = ({ startsWith }: Limit, events: readonly Event[]): boolean =>
  !startsWith.every((kind) => kind.endsWith('-ordered')) || events.some(({ kind }) => !!kind && startsWith.includes(kind as never))

/** "The agent agreed to an extension until 31 March": more time was given after the last day was told. */
const extended = (last: Event, end: Event, events: readonly Event[]): boolean =>
  events.some(
    (e) => e.words.start >= last.words.end && e.words.start < end.words.start && e.span.to > last.span.to && moreTime.test(e.text),
  )
/** The body had more time than the last day says. */
const moreTime = cued(/\bextensions?\b|\bextend\w*|\b(?:more|longer|further|extra) time\b/i)

/** Measured already: its end, or its last day. */
const measured = (end: Event, last: Event, clocks: readonly NewClock[]): boolean =>
  clocks.some((c) => c.end?.event === end.id || c.end?.from === end.span.from || (c.due?.from === last.span.from && !!c.end))
