import { daysBetween } from '../calendar/day.ts'
import type { Decision } from '../page/decision.ts'
import type { Event } from '../record.ts'
import { limitById } from '../rules/index.ts'
import type { EventKind } from '../rules/kinds.ts'
import { laidOut } from '../text/laid-out.ts'
import { clockOf, endOf } from './clock.ts'
import type { NewClock } from './clock.ts'
import type { ClockInput } from './clock-input.ts'
import { sentenceOf } from './sentence-of.ts'

/** A limit that runs from one step to the next of its kind: a plan and its review, a review and the one after it. */
interface Chained {
  rule: string
  from: EventKind[]
  to: EventKind[]
  /** A kind that counts as the later step where its sentence says so: a review that was completed on the day of its meeting. */
  also?: [kind: EventKind, says: RegExp]
  /** Days after which one in between was probably left untold. */
  most: number
  /** true for the first step alone: only where the text tells of no other. */
  once?: true
  /** What the sentence of the later, or of the earlier, step must say: that nothing of the kind lies between. */
  next?: RegExp
  last?: RegExp
  /** true where both must say it. */
  both?: true
}

const chained: Chained[] = [
  { rule: 'pathway-review', from: ['pathway-plan-made', 'pathway-reviewed'], to: ['pathway-reviewed'], most: 730 },
  {
    rule: 'cp-review-1',
    from: ['cp-conference-held'],
    to: ['cp-review-held'],
    most: 274,
    once: true,
    next: /^(?!.*\bcomplaint).*\b(?:review|again)/is,
  },
  {
    rule: 'lac-review-2',
    from: ['lac-review-held'],
    to: ['lac-review-held'],
    most: 400,
    both: true,
    next: /\bsecond\b[^.]*\breview|\breview\w*\b[^.]*\bsecond\b/i,
    last: /\bfirst\b/i,
  },
  {
    rule: 'ehc-review-annual',
    from: ['ehc-final-issued', 'ehc-amended-final-issued', 'ehc-review-decided'],
    to: ['ehc-review-decided'],
    most: 1100,
    also: [
      'ehc-review-met',
      /\b(?:complet|conclud|finish|clos)\w*\b[^.]*\breview|\breview\b[^.]*\b(?:complet\w*|conclud\w*|finish\w*|ended|closed)\b/i,
    ],
    next: laidOut('i')`
      \b(?:next|following|first|this year’s|that year’s|yearly)\b[^.]*\breview
      \breview(?:ed)?\b[^.]*\bagain\b
      \bagain\b[^.]*\breview
    `,
    last: /\b(?:last|previous|latest) (?:\w+ ){0,2}review|\b(?:last|previously) (?:reviewed|completed)/i,
  },
]

/** Clocks of limits that run from one step to the next of their kind, whichever matter the text tells them in. */
export function oneAfterAnother({ decision, events }: ClockInput): NewClock[] {
  return chained.flatMap(({ rule, from, to, also, most, once, both, next, last }) => {
    const limit = limitById(rule)
    const ends = (e: Event) => to.some((kind) => kind === e.kind) || (also?.[0] === e.kind && also![1].test(told(e, decision)))
    const steps = events
      .filter((e) => e.happened && e.kind && (from.some((kind) => kind === e.kind) || ends(e)))
      .toSorted((a, b) => a.span.from.localeCompare(b.span.from))
    if (once && (steps.filter(ends).length !== 1 || another.test(decision.text))) return []
    return steps.flatMap((end, i) => {
      const start = steps.slice(0, i).findLast((e) => e.span.to < end.span.from)
      if (!limit || !('value' in limit.length) || !start || !ends(end)) return []
      if (daysBetween(start.span.to, end.span.from) > most) return []
      const says = [next?.test(told(end, decision)) ?? true, last?.test(told(start, decision)) ?? false]
      if (both ? !says.every(Boolean) : !says.some(Boolean)) return []
      const clock = clockOf({
        rule,
        name: limit.name,
        start: endOf(start),
        end: endOf(end),
        limit: limit.length,
        counting: limit,
        decisionDate: decision.decisionDate,
      })
      return clock ? [clock] : []
    })
  })
}

/** "The second review conference": not the first. */
const another = laidOut('i')`
  \b(?:second|third|fourth|last|latest|later|next|another|previous) (?:\w+ ){0,3}(?:review|conference)
  \breview conferences\b
  \breconvened\b
`

/** The sentence in which a step is told. */
const told = ({ words }: Event, decision: Decision): string => sentenceOf(words, decision) || words.text
