import type { Limit } from './limit.ts'

const texts: Record<Limit['verified'], string> = {
  'law read': 'The text of the source was read.',
  'stated by a second source': 'Taken from a page that states it; the source itself was not read.',
  'stated by a decision': 'Taken from a decision of the Ombudsman that states it.',
  'not verified': 'Not verified: from general knowledge. Check the source before relying on it.',
}

/** How far a limit was checked, in one plain sentence. */
export function verifiedText({ verified }: Pick<Limit, 'verified'>): string {
  return texts[verified]
}

/** Who must keep it: "the council", "the complainant", "another organisation". */
export function byText({ by }: Pick<Limit, 'by'>): string {
  return by === 'complainant' ? 'the complainant' : by === 'other' ? 'another organisation' : 'the council'
}
