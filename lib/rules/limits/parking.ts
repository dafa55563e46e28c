import type { Limit } from '../limit.ts'

/** Civil Enforcement of Road Traffic Contraventions (Representations and Appeals) (England) Regulations 2022 (SI 2022/576). */
const appeals = (regulation: number) =>
  ({
    domain: 'parking',
    force: 'regulations',
    verified: 'law read',
    effective: { from: '2022-05-31', to: null },
    beginningWith: true,
    url: `https://www.legislation.gov.uk/uksi/2022/576/regulation/${regulation}`,
  }) as const

export const parking: Limit[] = [
  {
    id: 'pcn-decision',
    name: 'Decision on representations',
    ...appeals(6),
    citation: 'SI 2022/576 reg 6(3)–(7)',
    // A notice sent by first class post is taken to be served on the second working day after it was posted.
    served: { workingDaysAfterPosting: 2, citation: 'SI 2022/71 reg 3' },
    startsWith: ['pcn-represented'],
    endsWith: ['pcn-decided'],
    length: { value: 56, unit: 'days' },
  },
  {
    id: 'pcn-recommendation',
    name: 'Answer to the adjudicator’s recommendation',
    ...appeals(7),
    citation: 'SI 2022/576 reg 7(9)',
    startsWith: ['pcn-recommended'],
    endsWith: ['pcn-recommendation-answered'],
    length: { value: 35, unit: 'days' },
  },
  {
    id: 'pcn-informal',
    name: 'Reply to an informal challenge',
    domain: 'parking',
    force: 'statutory guidance',
    verified: 'stated by a second source',
    clock: 'stated',
    citation: 'Secretary of State’s guidance on civil enforcement of parking contraventions',
    url: 'https://www.gov.uk/government/publications/civil-enforcement-of-parking-contraventions',
    startsWith: ['pcn-challenged'],
    endsWith: ['pcn-challenge-answered'],
    length: { value: 14, unit: 'days' },
  },
]
