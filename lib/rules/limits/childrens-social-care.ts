import type { Limit } from '../limit.ts'

const domain = "children's social care"
export const workingTogether = {
  domain, force: 'statutory guidance', verified: 'not verified',
  url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
} as const
/** Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959). */
export const carePlanning = (number: number) => ({
  domain, force: 'regulations', verified: 'law read', effective: { from: '2011-04-01', to: null },
  url: `https://www.legislation.gov.uk/uksi/2010/959/regulation/${number}`,
} as const)

export const childrensSocialCare: Limit[] = [
  {
    id: 'cin-assessment', name: 'Child and family assessment', ...workingTogether,
    citation: 'Working Together to Safeguard Children; Children Act 1989 s.17',
    startsWith: ['cin-referred'], endsWith: ['cin-assessed'], length: { value: 45, unit: 'working days' },
  },
  {
    id: 'cp-icpc', name: 'Initial child protection conference', ...workingTogether,
    citation: 'Working Together to Safeguard Children; Children Act 1989 s.47',
    startsWith: ['cp-strategy-met'], endsWith: ['cp-conference-held'], length: { value: 15, unit: 'working days' },
  },
  {
    id: 'lac-review-1', name: 'First looked-after child review', ...carePlanning(33), citation: 'SI 2010/959 reg 33(1)',
    startsWith: ['lac-started'], endsWith: ['lac-review-held'], length: { value: 20, unit: 'working days' },
  },
]
