import { addPeriod } from '../calendar/add-period.ts'
import type { Day, Span } from '../calendar/span.ts'
import { everyLimit, type RulebookLimit } from '../rules/whole-rulebook.ts'
import type { EventKind } from '../rules/kinds.ts'
import { inForce } from '../rules/in-force.ts'
import { endsOf, type Step } from './step.ts'

/** A limit that will follow once a step is done. */
export interface Later {
  limit: RulebookLimit
  /** The event that starts it. */
  after: EventKind
  /** Its last day if the step before it is done on the latest day allowed; null where that is the reader’s to do, or not known. */
  ifLast: Day | null
}

/** What follows once a step is done that is not done yet. */
export function whatComes(steps: Step[], days: Record<string, Span>): Later[] {
  const shown = new Set(steps.map(({ limit }) => limit.id))
  const later = new Map<string, Later>()
  for (const step of steps) {
    if (step.ended || step.from === 'asked') continue
    const last = step.branches
      .flatMap(({ due }) => due?.to ?? [])
      .toSorted()
      .at(-1)
    for (const limit of everyLimit) {
      const after = limit.startsWith.find((kind) => endsOf(step).includes(kind))
      if (
        !after ||
        days[after] ||
        limit.clock === 'never' ||
        limit.force === 'derived' ||
        shown.has(limit.id) ||
        later.has(limit.id) ||
        'date' in limit.length
      )
        continue
      if (last && !inForce(limit, { from: last, to: last })) continue
      // A step with an end of its own kind, such as one review after another, is told by its name.
      if (limit.endsWith.includes(after) && step.limit.endsWith.includes(limit.endsWith[0]!) && limit.startsWith.length === 1) continue
      const counts = last && !step.limit.by && !limit.by && step.branches.length === 1
      // Two codes with the same time for the same answer are told once.
      if ([...later.values()].some((other) => other.after === after && other.limit.endsWith[0] === limit.endsWith[0])) continue
      later.set(limit.id, { limit, after, ifLast: counts ? (addPeriod(last, limit.length, limit).due?.to ?? null) : null })
    }
  }
  return [...later.values()]
}
