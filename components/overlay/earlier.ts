import type { EarlierDecision } from '../../lib/record.ts'
import type { Case, Mark } from '../../lib/watchlist/case.ts'

/**
 * What a later decision says became of the actions of a watched case, as marks on them.
 * A step belongs to the action that shares its due day or most of its words; a case with one action and one step needs
 * neither. Actions that the reader has marked as done stay as they are.
 */
export function marksFromEarlier(watched: Case, earlier: readonly EarlierDecision[]): { case: string; action: string; mark: Mark }[] {
  const steps = earlier
    .filter(({ reference }) => reference === watched.reference)
    .flatMap((decision) => decision.steps)
    .filter(({ done, outcome }) => done !== null || outcome === 'done')
  return watched.actions.flatMap((action) => {
    if (action.mark.as === 'done') return []
    const step =
      steps.find(({ due, text }) => due !== null && due.to === action.due && likeness(text, action.text) > 0.2) ??
      steps.find(({ text }) => likeness(text, action.text) > 0.5) ??
      (steps.length === 1 && watched.actions.length === 1 ? steps[0] : undefined)
    if (!step) return []
    return [{ case: watched.id, action: action.id, mark: { as: 'done' as const, on: step.done?.to ?? null } }]
  })
}

/** Share of the longer words of the shorter text that stand in the other one too, 0 to 1. */
function likeness(one: string, other: string): number {
  const [few, many] = [one, other].map((text) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu))).sort((a, b) => a.size - b.size)
  if (!few?.size || !many) return 0
  return [...few].filter((word) => many.has(word)).length / few.size
}
