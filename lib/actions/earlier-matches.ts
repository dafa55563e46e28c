import type { Day } from '../calendar/span.ts'
import type { Words } from '../text/words.ts'
import type { EarlierDecision } from '../record.ts'
import { readAmounts } from './amounts.ts'
import { kindOf } from './kinds.ts'

/** A case that is watched: what of it decides whether a later decision speaks of its actions. */
export interface Watched {
  id: string
  reference: string | null
  actions: readonly { id: string; text: string; due: Day | null; mark: { as: string } }[]
}

/** What a later decision says became of an action of a watched case, for the reader to take over or not. */
export interface Update {
  case: string
  action: string
  /** Done, on the last day that it can have been. */
  mark: { as: 'done'; on: Day | null }
  /** The words of the later decision that say so: a day, or the step where no day is given. */
  words: Words
}

/**
 * Updates that can be offered for watched cases: actions that a later decision tells were done. None for actions already marked as
 * done, and none where the decision says that they were not, or says nothing.
 * @param watched cases by their references
 * @param earlier the earlier decisions that the later one tells of
 */
export function earlierMatches(watched: readonly Watched[], earlier: readonly EarlierDecision[]): Update[] {
  return watched.flatMap((one) => {
    const steps = earlier.flatMap(({ reference, steps: told }) => (one.reference !== null && reference === one.reference ? told : []))
    // One step and one action: they need not share words.
    const only = steps.length === 1 && one.actions.length === 1
    return one.actions.flatMap((action): Update[] => {
      const [best] = steps
        .map((step) => ({ step, score: likeness(step.text, action.text) + (step.due && step.due.to === action.due ? 0.3 : 0) }))
        .sort((p, q) => q.score - p.score)
      if (!best || action.mark.as === 'done' || (best.score <= 0.5 && !only)) return []
      const { done, outcome, words } = best.step
      if (!done && outcome !== 'done') return []
      return [{ case: one.id, action: action.id, mark: { as: 'done', on: done?.to ?? null }, words: done?.words ?? words }]
    })
  })
}

/** 0 to 1: 1 for two apologies, or two payments of the same sums; else the share of the shorter text's longer words that the other has. */
function likeness(one: string, other: string): number {
  const [a, b] = [kindOf(one), kindOf(other)]
  if (a === b && a === 'apology') return 1
  const [x, y] = [one, other].map((text) => readAmounts(text).amounts)
  if (x!.length && y!.length) return x!.some((sum) => y!.includes(sum)) ? 1 : 0
  const [few, many] = [one, other]
    .map((text) => new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6))))
    .sort((p, q) => p.size - q.size)
  return few!.size ? [...few!].filter((word) => many!.has(word)).length / few!.size : 0
}
