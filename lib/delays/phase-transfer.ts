import type { Clock } from '../record.ts'
import { limits } from '../rules/index.ts'
import { sentenceAt, sentences } from '../text/sentences.ts'
import { clockOf, endOf } from './clock.ts'
import type { ClockInput } from './run-clocks.ts'

/**
 * Limits that are a calendar date: the plan for a move between phases of education by 15 February, or by 31 March for a move
 * from secondary school to post-16. Only where the text names that day as the deadline, outside the law.
 */
export function phaseTransfer({ decision, events, mentions }: ClockInput): Omit<Clock, 'id'>[] {
  const found: Omit<Clock, 'id'>[] = []
  if (!/\bphase|transfer|secondary|primary school|post-16|sixth form|college\b/i.test(decision.text)) return found
  const plans = events.filter((e) => e.happened && (e.kind === 'ehc-amended-final-issued' || e.kind === 'ehc-final-issued'))
  for (const limit of limits) {
    if (!('date' in limit.length)) continue
    const day = limit.length.date
    const named = mentions.filter((m) => {
      if (m.kind !== 'date' || !m.span?.from.endsWith(day) || m.span.to !== m.span.from) return false
      const block = decision.blocks.find((b) => b.id === m.block)
      const kind = decision.sections[block?.section ?? 0]?.kind
      if (!block || kind === 'action' || kind === 'law') return false
      const near = sentenceAt(sentences(decision.text, block), m.start)!
      const words = decision.text.slice(near.start, near.end)
      return /\b(?:deadline|limit|by|before|statutory|missed)\b/i.test(words) && !/\b(?:said|say|told|quoted?|guideline|claimed|thought|aware)\b/i.test(words)
    })
    for (const plan of plans) {
      const match = named.find((m) => m.kind !== 'duration' && m.span!.from.slice(0, 4) === plan.span.from.slice(0, 4))
      if (!match || match.kind === 'duration') continue
      const clock = clockOf({
        rule: limit.id, name: limit.name, start: null, end: endOf(plan), limit: { date: day }, due: match.span, decisionDate: decision.decisionDate,
      })
      if (clock && !found.length) found.push(clock)
      break
    }
  }
  return found
}
