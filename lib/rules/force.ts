import type { Limit } from './limit.ts'

const forces: Record<Limit['force'], string> = {
  statute: 'set by an Act of Parliament',
  regulations: 'set by regulations',
  'statutory code': 'set by a statutory code',
  'statutory guidance': 'statutory guidance, not law',
  guidance: 'guidance, not law',
  "Ombudsman's guidance": 'Ombudsman’s guidance, not law',
  'council policy': 'councils’ own policy, not law',
  'agreed remedy': 'agreed with the Ombudsman',
  derived: 'the sum of its parts',
}

/**
 * What stands behind a limit in plain words: "set by regulations", "guidance, not law", "statutory guidance, not law; not verified".
 */
export function forceText({ force, verified }: Pick<Limit, 'force' | 'verified'>): string {
  return verified === 'not verified' ? `${forces[force]}; not verified` : forces[force]
}
