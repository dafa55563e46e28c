import { most, type Case } from './case.ts'

/**
 * One case from two of the same id: each action as it was changed last, everything else from the case that was changed
 * last. Actions that only one of them has are kept, and so are tags.
 */
export function mergeCase(mine: Case, theirs: Case): Case {
  const [older, newer] = theirs.changed > mine.changed ? [mine, theirs] : [theirs, mine]
  const actions = newer.actions.map((action) => {
    const other = older.actions.find((each) => each.id === action.id)
    if (!other) return action
    // Watched by either of them is watched.
    const since = other.since < action.since ? other.since : action.since
    return other.changed > action.changed
      ? { ...action, since, later: other.later, mark: other.mark, note: other.note, changed: other.changed }
      : { ...action, since }
  })
  const missing = older.actions.filter((action) => !newer.actions.some((each) => each.id === action.id))
  return {
    ...newer,
    added: Math.min(mine.added, theirs.added),
    actions: [...actions, ...missing].slice(0, most.actions),
    tags: [...new Set([...newer.tags, ...older.tags])].slice(0, most.tags),
  }
}
