import type { More, Wording } from '../pattern.ts'

/** A way to say how long something took, by what it needs at least (`|` parts what of which one must be there) and its pattern. */
export const total = (cues: string, source: string, more: More = {}): Wording => ({ kind: 'total', cues: cues.split('|'), source, ...more })
