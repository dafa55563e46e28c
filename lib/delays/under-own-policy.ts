import type { Decision } from '../page/decision.ts'
import type { Clock } from '../record.ts'
import { cued } from '../text/cued.ts'
import { ownProcedure } from './limits-here.ts'

/** Under it a body's stages are those of the Ombudsman's own guidance. */
const code = cued(/\b(?:Complaints? Handling Code|(?:our|the|its|this) (?:joint )?Code)\b/)

/**
 * The stages of a body's own complaints procedure under what they were measured by: the page's own limit, and the Ombudsman's code only
 * where the page names it beside the length. A policy of 15 working days, or one older than the code, owes nothing to it.
 */
export function underOwnPolicy(clocks: readonly Clock[], { blocks, text }: Decision): Clock[] {
  return clocks.map((clock) => {
    const { rule, limitWords } = clock
    if (!ownProcedure.test(rule) || clock.limitFrom !== 'page' || !limitWords) return clock
    const at = blocks.findIndex(({ start, end }) => start <= limitWords.start && limitWords.start <= end)
    const [from, to] = [blocks[Math.max(0, at - 1)], blocks[at]]
    return from && to && code.test(text.slice(from.start, to.end)) ? clock : { ...clock, rule: 'page-limit' }
  })
}
