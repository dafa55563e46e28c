import type { Limit } from '../limit.ts'

const domain = "children's social care"
const workingTogether = {
  domain,
  force: 'statutory guidance',
  verified: 'not verified',
  url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
} as const
/** Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959). */
export const carePlanning = (number: number) =>
  ({
    domain,
    force: 'regulations',
    verified: 'law read',
    effective: { from: '2011-04-01', to: null },
    url: `https://www.legislation.gov.uk/uksi/2010/959/regulation/${number}`,
  }) as const

/** Care Leavers (England) Regulations 2010 (SI 2010/2571). */
export const careLeavers = (number: number) =>
  ({ ...carePlanning(0), url: `https://www.legislation.gov.uk/uksi/2010/2571/regulation/${number}` }) as const

const together = { ...workingTogether, citation: 'Working Together to Safeguard Children' } as const
/** The Family Rights Group’s pages name these times and the paragraphs of the text of 2015 and 2018. */
const elsewhere = { verified: 'stated by a second source' } as const
const stated = { clock: 'stated' } as const
const months = (value: number): Limit['length'] => ({ value, unit: 'months' })
const day: Limit['length'] = { value: 1, unit: 'working days' }
const review = { startsWith: ['lac-review-held'], endsWith: ['lac-review-held'] } satisfies Partial<Limit>

export const childrensSocialCare: Limit[] = [
  {
    id: 'cin-referral-decision',
    name: 'Decision on a referral',
    ...together,
    ...elsewhere,
    clock: 'late',
    startsWith: ['cin-referred'],
    endsWith: ['cin-referral-decided'],
    length: day,
  },
  {
    id: 'cin-assessment',
    name: 'Child and family assessment',
    ...workingTogether,
    ...elsewhere,
    citation: 'Working Together to Safeguard Children; Children Act 1989 s.17',
    startsWith: ['cin-referred'],
    endsWith: ['cin-assessed'],
    length: { value: 45, unit: 'working days' },
  },
  {
    id: 'cp-icpc',
    name: 'Initial child protection conference',
    ...workingTogether,
    ...elsewhere,
    citation: 'Working Together to Safeguard Children; Children Act 1989 s.47',
    startsWith: ['cp-strategy-met'],
    endsWith: ['cp-conference-held'],
    length: { value: 15, unit: 'working days' },
  },
  {
    id: 'cp-review-1',
    name: 'First child protection review conference',
    ...together,
    startsWith: ['cp-conference-held'],
    endsWith: ['cp-review-held'],
    length: months(3),
  },
  {
    id: 'cp-review-n',
    name: 'Later child protection review conference',
    ...together,
    startsWith: ['cp-review-held'],
    endsWith: ['cp-review-held'],
    length: months(6),
  },
  {
    id: 'lado',
    name: 'Designated officer told of an allegation',
    ...together,
    ...stated,
    citation: 'Working Together to Safeguard Children; Keeping Children Safe in Education, part 4',
    startsWith: ['lado-known'],
    endsWith: ['lado-told'],
    length: day,
  },
  {
    id: 'lac-review-1',
    name: 'First looked-after child review',
    ...carePlanning(33),
    citation: 'SI 2010/959 reg 33(1)',
    startsWith: ['lac-started'],
    endsWith: ['lac-review-held'],
    length: { value: 20, unit: 'working days' },
  },
  {
    id: 'lac-review-2',
    name: 'Second looked-after child review',
    ...carePlanning(33),
    ...review,
    citation: 'SI 2010/959 reg 33(2)',
    length: months(3),
  },
  {
    id: 'lac-review-n',
    name: 'Later looked-after child review',
    ...carePlanning(33),
    ...review,
    citation: 'SI 2010/959 reg 33(2)',
    length: months(6),
  },
  {
    id: 'pathway-review',
    name: 'Pathway plan review',
    ...careLeavers(7),
    citation: 'SI 2010/2571 reg 7(2)(c)',
    startsWith: ['pathway-reviewed', 'pathway-plan-made'],
    endsWith: ['pathway-reviewed'],
    length: months(6),
  },
]
