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
}

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
