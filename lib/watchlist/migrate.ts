import { caseVersion, type Case } from './case.ts'
import { readCase } from './schema.ts'

/** One step each: a case of a version, as it was stored, to the next. Pure; may be given anything of that version. */
type Step = (old: Record<string, unknown>) => Record<string, unknown>

/** The step from each version to the one after it. */
const steps: Record<number, Step> = {
  // 2: the day on which the Ombudsman was satisfied, and a note for each action.
  1: (old) => ({
    ...old,
    schemaVersion: 2,
    satisfiedOn: null,
    actions: Array.isArray(old['actions']) ? old['actions'].map((action: object) => ({ ...action, note: '' })) : old['actions'],
  }),
  // 3: a later day stands beside what became of the action; the day from which it is watched; readings that are not followed.
  2: (old) => {
    const added = dayOf(old['added'])
    const since = (action: { changed?: unknown }) => added ?? dayOf(action.changed) ?? old['readOn']
    return {
      ...old,
      schemaVersion: 3,
      tracked: true,
      // From what was read then: it is made when a page is read.
      result: null,
      actions: Array.isArray(old['actions'])
        ? old['actions'].map((action: { mark?: { as?: unknown; due?: unknown }; changed?: unknown }) => {
            const later = action.mark?.as === 'later'
            return { ...action, mark: later ? { as: 'open' } : action.mark, later: later ? action.mark!.due : null, since: since(action) }
          })
        : old['actions'],
    }
  },
}

/** The day of a moment in milliseconds, the same on every machine; null for what is none. Half a day more or less does not matter here. */
const dayOf = (moment: unknown): string | null =>
  typeof moment === 'number' && moment > 0 && moment < 4e12 ? new Date(moment).toISOString().slice(0, 10) : null

/**
 * A stored case of any version as one of the present, or null where it cannot be read: newer than this program, broken,
 * or something else. The value given is left as it is.
 */
export function readStored(value: unknown): Case | null {
  if (typeof value !== 'object' || value === null) return null
  let shape = value as Record<string, unknown>
  while (shape['schemaVersion'] !== caseVersion) {
    const step = steps[Number(shape['schemaVersion'])]
    if (!step) return null
    const next = step(shape)
    // Each step must lead on, or a broken one would turn for ever.
    if (Number(next['schemaVersion']) <= Number(shape['schemaVersion'])) return null
    shape = next
  }
  return readCase(shape)
}
