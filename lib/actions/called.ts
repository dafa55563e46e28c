import type { Action } from '../record.ts'

/**
 * What the steps of a decision are, so that they can be called so: agreed by the body, ordered, or only recommended, by an ombudsman that
 * orders beside its orders.
 */
export function calledOf(actions: readonly Pick<Action, 'status'>[]): 'agreed' | 'ordered' | 'mixed' | 'recommended' {
  const [ordered, recommended] = (['ordered', 'recommended'] as const).map(
    (status) => actions.filter((one) => one.status === status).length,
  )
  if (ordered) return recommended ? 'mixed' : 'ordered'
  return recommended && actions.every(({ status }) => status === 'recommended' || status === 'done') ? 'recommended' : 'agreed'
}
