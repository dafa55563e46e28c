import type { Before } from './limit.ts'

/** Civil Enforcement of Parking Contraventions (England) Representations and Appeals Regulations 2007 (SI 2007/3482). */
const parking = (regulation: number, paragraph: string, verified: Before['verified']): Before => ({
  effective: { from: '2008-03-31', to: '2022-05-30' },
  verified,
  citation: `SI 2007/3482 reg ${regulation}${paragraph}`,
  url: `https://www.legislation.gov.uk/uksi/2007/3482/regulation/${regulation}/made`,
})
/** Homelessness reviews: SI 1999/71, in which the eight weeks run from the day of the request. */
const reviews: Before = {
  effective: { from: '1999-02-11', to: '2018-04-02' },
  verified: 'not verified',
  beginningWith: false,
  citation: 'SI 1999/71 reg 9',
  url: 'https://www.legislation.gov.uk/uksi/1999/71/regulation/9/made',
}
/** Deprivation of liberty, the first month: Mental Health Act 2007 (Commencement No. 10 and Transitional Provisions) Order 2009. */
const firstMonth = (paragraph: number, days: number): Before => ({
  effective: { from: '2009-04-01', to: '2009-04-30' },
  verified: 'law read',
  length: { value: days, unit: 'days' },
  citation: `SI 2009/139 Sch para ${paragraph}`,
  url: 'https://www.legislation.gov.uk/uksi/2009/139/schedule/made',
})
/** Town and Country Planning (Development Management Procedure) (England) Order 2010 (SI 2010/2184). */
const planning: Before = {
  effective: { from: '2010-10-01', to: '2015-04-14' },
  verified: 'law read',
  citation: 'Development Management Procedure Order 2010 (SI 2010/2184) art 29(2)',
  url: 'https://www.legislation.gov.uk/uksi/2010/2184/article/29/made',
}

/** What held before a limit of today, by its id, the newest first; lengths only where they were others. */
export const before: Record<string, Before[]> = {
  'pcn-decision': [parking(5, '(2)(b), (5)', 'law read')],
  'pcn-reps': [parking(5, '(1)', 'law read')],
  'pcn-appeal': [parking(7, '(1)', 'not verified')],
  'hl-review-8w': [reviews],
  'dols-standard': [firstMonth(2, 42)],
  'dols-urgent': [firstMonth(3, 21)],
  'pl-minor': [planning],
  'pl-major': [planning],
  sar: [
    {
      effective: { from: '2000-03-01', to: '2018-05-24' },
      verified: 'stated by a second source',
      length: { value: 40, unit: 'days' },
      beginningWith: true,
      citation: 'Data Protection Act 1998 s.7(8), (10)',
      url: 'https://www.legislation.gov.uk/ukpga/1998/29/section/7',
    },
  ],
}
