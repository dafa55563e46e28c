import { kindNames, type EventKind } from '../rules/kinds.ts'
import type { Asked } from '../rules/asked.ts'
import { forOmbudsman } from './next.ts'
import { endsOf, ownLimit } from './step.ts'
import type { WorkedOut } from './work-out.ts'

/** Something that may have happened since, of which the day changes what follows: its key, and how it is asked for. */
export interface Since {
  key: string
  ask: string
}

/** What a reader can add: that a step was done, a second start, the step that a chained one runs from, and when they first knew. */
export function sinceOf(asked: Asked, { steps }: Pick<WorkedOut, 'steps'>): Since[] {
  const found = new Map<string, string>()
  const add = (key: EventKind) => found.set(key, `When was this: ${kindNames[key]}?`)
  for (const step of steps) {
    if (!step.usual || step.limit.force === 'derived') continue
    if (step.limit.laterOf) add(step.limit.laterOf.startsWith)
    if (step.limit.id === ownLimit) found.set('done', 'When was it done?')
    else if (endsOf(step)[0] && step.from !== endsOf(step)[0]) add(endsOf(step)[0]!)
  }
  if (forOmbudsman(asked))
    found.set('grounds-arose', 'When did you first know of the problem? The Ombudsman’s twelve months run from then.')
  found.delete(asked.kind ?? 'asked')
  return [...found].map(([key, ask]) => ({ key, ask }))
}
