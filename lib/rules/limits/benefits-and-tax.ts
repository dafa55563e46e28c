import type { Limit } from '../limit.ts'

const domain = 'benefits and tax'

export const benefitsAndTax: Limit[] = [
  {
    id: 'hb-decision',
    name: 'Housing benefit decision',
    domain,
    force: 'regulations',
    verified: 'law read',
    citation: 'Housing Benefit Regulations 2006 (SI 2006/213) reg 89(2); pension age SI 2006/214 reg 70(2)',
    url: 'https://www.legislation.gov.uk/uksi/2006/214/regulation/70',
    effective: { from: '2006-03-06', to: null },
    startsWith: ['hb-claimed'],
    endsWith: ['hb-decided'],
    length: { value: 14, unit: 'days' },
  },
  {
    id: 'hb-appeal-forward',
    name: 'Housing benefit appeal sent to the tribunal',
    domain,
    force: "Ombudsman's guidance",
    verified: 'stated by a second source',
    citation:
      'Ombudsman’s usual expectation, four weeks; Tribunal Procedure (First-tier Tribunal) (Social Entitlement Chamber) Rules 2008 r.24: as soon as reasonably practicable',
    url: 'https://www.legislation.gov.uk/uksi/2008/2685',
    startsWith: ['hb-appealed'],
    endsWith: ['hb-appeal-forwarded'],
    length: { value: 28, unit: 'days' },
  },
  {
    id: 'ct-appeal-response',
    name: 'Answer to a council tax dispute',
    domain,
    force: 'statute',
    verified: 'not verified',
    citation: 'Local Government Finance Act 1992 s.16(7)',
    url: 'https://www.legislation.gov.uk/ukpga/1992/14/section/16',
    effective: { from: '1993-04-01', to: null },
    startsWith: ['ct-disputed'],
    endsWith: ['ct-answered'],
    length: { value: 2, unit: 'months' },
    beginningWith: true,
  },
]
