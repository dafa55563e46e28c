import type { Limit } from '../limit.ts'

/** Which length applies turns on the kind of application, so a clock needs the page to state it. */
const application = {
  domain: 'planning',
  force: 'regulations',
  startsWith: ['pl-applied'],
  endsWith: ['pl-decided'],
  clock: 'stated',
} satisfies Partial<Limit>
/** Town and Country Planning (Development Management Procedure) (England) Order 2015 (SI 2015/595). */
const order = (article: number, paragraph: string) => ({
  citation: `Development Management Procedure Order 2015 (SI 2015/595) art ${article}${paragraph}`,
  url: `https://www.legislation.gov.uk/uksi/2015/595/article/${article}`,
  effective: { from: '2015-04-15', to: null },
})

export const planning: Limit[] = [
  {
    id: 'pl-minor',
    name: 'Planning application (not major)',
    ...application,
    ...order(34, '(2)(b)'),
    verified: 'law read',
    length: { value: 8, unit: 'weeks' },
  },
  {
    id: 'pl-major',
    name: 'Planning application (major)',
    ...application,
    ...order(34, '(2)(a)'),
    verified: 'law read',
    length: { value: 13, unit: 'weeks' },
  },
  {
    id: 'pl-eia',
    name: 'Planning application with environmental impact assessment',
    ...application,
    verified: 'stated by a second source',
    citation: 'Environmental Impact Assessment Regulations 2017 (SI 2017/571)',
    url: 'https://www.legislation.gov.uk/uksi/2017/571',
    effective: { from: '2017-05-16', to: null },
    length: { value: 16, unit: 'weeks' },
  },
  {
    id: 'pl-ldc',
    name: 'Lawful development certificate',
    domain: 'planning',
    force: 'regulations',
    ...order(39, ''),
    verified: 'stated by a second source',
    startsWith: ['pl-ldc-applied'],
    endsWith: ['pl-ldc-decided'],
    length: { value: 8, unit: 'weeks' },
  },
  {
    id: 'pl-prior',
    name: 'Prior approval',
    domain: 'planning',
    force: 'regulations',
    verified: 'stated by a second source',
    clock: 'late',
    citation: 'General Permitted Development Order 2015 (SI 2015/596) Sch 2, for example Part 3 para W(11)',
    url: 'https://www.legislation.gov.uk/uksi/2015/596',
    effective: { from: '2015-04-15', to: null },
    startsWith: ['pl-prior-applied'],
    endsWith: ['pl-prior-decided'],
    length: { value: 56, unit: 'days' },
  },
  {
    id: 'pl-tpo',
    name: 'Work to a protected tree',
    domain: 'planning',
    force: 'regulations',
    verified: 'not verified',
    citation: 'Town and Country Planning (Tree Preservation) (England) Regulations 2012 (SI 2012/605)',
    url: 'https://www.legislation.gov.uk/uksi/2012/605',
    effective: { from: '2012-04-06', to: null },
    startsWith: ['pl-tpo-applied'],
    endsWith: ['pl-tpo-decided'],
    length: { value: 8, unit: 'weeks' },
  },
]
