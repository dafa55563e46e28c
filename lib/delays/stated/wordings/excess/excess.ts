import type { More, Wording } from '../pattern.ts'

/** A way to say by how much a limit was passed, as `total` is for how long something took. */
export const excess = (cues: string, source: string, more: More = {}): Wording => ({
  kind: 'excess',
  cues: cues.split('|'),
  source,
  ...more,
})
