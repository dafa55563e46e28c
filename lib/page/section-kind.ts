import type { SectionKind } from './decision.ts'

/** Headings by their words, first match wins. Tested on lower case, with straight quotes and single spaces. */
const WORDS: [SectionKind, RegExp][] = [
  ['summary', /final decision\s*:|^overview\b|^summary\b/],
  ['action', /\b(?:agree?d|recommend\w*|proposed|remedial)\s+(?:actions?|remed\w+)\b|^actions?\b|^recommendations?\b|\bremedy$/],
  ['scope', /\bwhat i have\b.*\binvestigated\b|\binvestigated\b/],
  ['powers', /\brole\b.*\bpowers\b|\bpowers\b/],
  ['method', /\bhow (?:i|we) (?:have )?considered\b/],
  ['complaint', /^the complaint$|^complaint$/],
  ['law', /\blaw\b|\bguidance\b|\blegislation\b|\blegal\b|\bpolic(?:y|ies)\b|\bprocedures?\b|what should happen|\brules\b|\bright to\b|\btime ?limits?\b/],
  ['injustice', /\binjustice\b/],
  ['analysis', /\banalysis\b|\bfindings?\b|\bfault\b|\bmy assessment\b|\bconclusions?\b/],
  ['events', /\bhappened\b|\bevents\b|\bbackground\b|\bchronology\b|\bstage (?:one|two|three|[123])\b|\bprevious (?:decision|investigation|complaint)\b|\bearlier decision\b/],
  ['found', /\bfound\b/],
  ['decision', /^final decision$|^decision$/],
]

/**
 * What a section is for.
 * @param heading the heading's words as the page has them
 * @returns its kind; 'other' where the words say nothing
 */
export function sectionKind(heading: string): SectionKind {
  const words = heading.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim()
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
}
