import type { Limit } from '../limit.ts'

const transport = {
  domain: 'education',
  force: 'statutory guidance',
  verified: 'stated by a second source',
  clock: 'late',
  citation: 'DfE home to school travel guidance (2014; 2023), recommended appeals process',
  url: 'https://www.gov.uk/government/publications/home-to-school-travel-and-transport-guidance',
} as const

export const appeals = {
  domain: 'education',
  force: 'statutory code',
  verified: 'stated by a second source',
  effective: { from: '2012-02-01', to: null },
  url: 'https://www.gov.uk/government/publications/school-admissions-appeals-code',
} as const

export const education: Limit[] = [
  {
    id: 'transport-s1',
    name: 'School transport review (stage one)',
    ...transport,
    startsWith: ['transport-stage1-requested'],
    endsWith: ['transport-stage1-decided'],
    length: { value: 20, unit: 'working days' },
  },
  {
    id: 'transport-s2',
    name: 'School transport appeal (stage two)',
    ...transport,
    startsWith: ['transport-stage2-requested'],
    endsWith: ['transport-stage2-decided'],
    length: { value: 40, unit: 'working days' },
  },
  {
    id: 'adm-appeal-normal',
    name: 'Admission appeal heard (normal round)',
    ...appeals,
    citation: 'School Admission Appeals Code para 2.3',
    startsWith: ['adm-appeal-deadline'],
    endsWith: ['adm-appeal-heard'],
    length: { value: 40, unit: 'school days' },
  },
]
