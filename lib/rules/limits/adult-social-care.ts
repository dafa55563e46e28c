import type { Limit } from '../limit.ts'

const domain = 'adult social care'
/** Local Authority Social Services and National Health Service Complaints (England) Regulations 2009 (SI 2009/309). */
export const complaints = (number: number) =>
  ({
    domain,
    force: 'regulations',
    verified: 'stated by a second source',
    effective: { from: '2009-04-01', to: null },
    url: `https://www.legislation.gov.uk/uksi/2009/309/regulation/${number}`,
  }) as const
/** SI 2008/1858, of use from 1 April 2009, the day on which Schedule A1 to the Mental Capacity Act came into force (SI 2009/139 art 2). */
export const dols = (number: number) =>
  ({
    domain,
    force: 'regulations',
    effective: { from: '2009-04-01', to: null },
    endsWith: ['dols-assessed'],
    url: `https://www.legislation.gov.uk/uksi/2008/1858/regulation/${number}`,
  }) satisfies Partial<Limit>

export const careGuidance = {
  domain,
  force: 'statutory guidance',
  verified: 'not verified',
  url: 'https://www.gov.uk/government/publications/care-act-statutory-guidance/care-and-support-statutory-guidance',
} as const

export const adultSocialCare: Limit[] = [
  {
    id: 'asc-complaint-ack',
    name: 'Acknowledge a social care complaint',
    ...complaints(13),
    citation: 'SI 2009/309 reg 13(3)',
    startsWith: ['asc-complaint-made'],
    endsWith: ['asc-complaint-acknowledged'],
    length: { value: 3, unit: 'working days' },
  },
  {
    id: 'asc-complaint-6m',
    name: 'Social care complaint response',
    ...complaints(14),
    citation: 'SI 2009/309 reg 14(3)–(5)',
    startsWith: ['asc-complaint-made'],
    endsWith: ['asc-complaint-replied'],
    length: { value: 6, unit: 'months' },
  },
  {
    id: 'dols-standard',
    name: 'Deprivation of liberty assessments',
    ...dols(13),
    verified: 'law read',
    citation: 'SI 2008/1858 reg 13(1); Mental Capacity Act 2005 Sch A1',
    effective: { from: '2009-05-01', to: null },
    startsWith: ['dols-requested'],
    length: { value: 21, unit: 'days' },
    beginningWith: true,
  },
  {
    id: 'blue-badge',
    name: 'Blue Badge decision',
    domain,
    force: 'guidance',
    verified: 'not verified',
    clock: 'stated',
    citation: 'DfT Blue Badge scheme: local authority guidance (England)',
    url: 'https://www.gov.uk/government/publications/the-blue-badge-scheme-local-authority-guidance-england',
    startsWith: ['blue-badge-applied'],
    endsWith: ['blue-badge-decided'],
    length: { value: 12, unit: 'weeks' },
  },
  {
    id: 'deferred-payment',
    name: 'Deferred payment agreement',
    ...careGuidance,
    clock: 'late',
    citation: 'Care and Support Statutory Guidance, chapter 9; Care Act 2014 s.34',
    startsWith: ['deferred-applied'],
    endsWith: ['deferred-agreed'],
    length: { value: 12, unit: 'weeks' },
  },
  {
    id: 'dfg-decision',
    name: 'Disabled facilities grant decision',
    domain,
    force: 'statute',
    verified: 'law read',
    citation: 'Housing Grants, Construction and Regeneration Act 1996 s.34(1)',
    effective: { from: '1996-12-17', to: null },
    url: 'https://www.legislation.gov.uk/ukpga/1996/53/section/34',
    startsWith: ['dfg-applied'],
    endsWith: ['dfg-decided'],
    length: { value: 6, unit: 'months' },
  },
  {
    id: 'dfg-payment',
    name: 'Disabled facilities grant paid',
    domain,
    force: 'statute',
    verified: 'stated by a second source',
    clock: 'late',
    citation: 'Housing Grants, Construction and Regeneration Act 1996 s.36',
    url: 'https://www.legislation.gov.uk/ukpga/1996/53/section/36',
    effective: { from: '1996-12-17', to: null },
    startsWith: ['dfg-applied'],
    endsWith: ['dfg-paid'],
    length: { value: 12, unit: 'months' },
  },
]
