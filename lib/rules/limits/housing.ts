import type { Limit } from '../limit.ts'

const domain = 'housing'
/** Homelessness (Review Procedure etc.) Regulations 2018 (SI 2018/223): periods that begin with the day of the request. */
export const review = (id: string, name: string, paragraph: string, value: number): Limit => ({
  id, name, domain, force: 'regulations', verified: 'law read', citation: `SI 2018/223 reg 9(1)(${paragraph})`,
  url: 'https://www.legislation.gov.uk/uksi/2018/223/regulation/9', effective: { from: '2018-04-03', to: null },
  startsWith: ['hl-review-requested'], endsWith: ['hl-review-decided'], length: { value, unit: 'weeks' }, beginningWith: true,
})
/** Hazards in Social Housing (Prescribed Requirements) (England) Regulations 2025 (SI 2025/1042), “Awaab’s Law”. */
export const hazards = {
  domain, force: 'regulations', verified: 'law read', url: 'https://www.legislation.gov.uk/uksi/2025/1042',
  effective: { from: '2025-10-27', to: null },
} as const

export const housing: Limit[] = [
  review('hl-review-8w', 'Homelessness review decision', 'b', 8),
  {
    id: 'hl-relief', name: 'Relief duty', domain, force: 'statute', verified: 'law read', clock: 'late',
    citation: 'Housing Act 1996 s.189B(4), (7)(b)', url: 'https://www.legislation.gov.uk/ukpga/1996/52/section/189B',
    // The 56 days begin with the first day (s.189B(4)), so they have passed on day 57: until then nothing about their end is late.
    effective: { from: '2018-04-03', to: null },
    startsWith: ['hl-relief-accepted'], endsWith: ['hl-main-decided', 'hl-relief-ended'], length: { value: 56, unit: 'days' },
  },
  {
    id: 'hl-main-decision', name: 'Main housing duty decision after the relief duty', domain, force: 'statutory guidance',
    verified: 'not verified',
    citation: 'Homelessness Code of Guidance 2018', effective: { from: '2018-04-03', to: null },
    url: 'https://www.gov.uk/guidance/homelessness-code-of-guidance-for-local-authorities/chapter-18-applications-decisions-and-notifications',
    startsWith: ['hl-relief-ended'], endsWith: ['hl-main-decided'], length: { value: 15, unit: 'working days' },
  },
  {
    id: 'bb-families', name: 'Longest stay in bed and breakfast with children', domain, force: 'regulations',
    verified: 'stated by a second source', effective: { from: '2004-04-01', to: null },
    citation: 'Homelessness (Suitability of Accommodation) (England) Order 2003 (SI 2003/3326) art 4',
    url: 'https://www.legislation.gov.uk/uksi/2003/3326',
    startsWith: ['bb-placed'], endsWith: ['bb-left'], length: { value: 6, unit: 'weeks' },
  },
  {
    id: 'hr-application', name: 'Housing register application', domain, force: "Ombudsman's guidance",
    verified: 'stated by a decision', clock: 'stated',
    citation: 'Ombudsman’s usual expectation; Housing Act 1996 Part 6 sets no time',
    url: 'https://www.lgo.org.uk/decisions/housing/allocations/25-000-395',
    startsWith: ['hr-applied'], endsWith: ['hr-decided'], length: { value: 8, unit: 'weeks', approx: true },
  },
  {
    id: 'hr-review', name: 'Housing register review', domain, force: 'council policy', verified: 'stated by a decision',
    clock: 'stated',
    citation: 'Councils’ policies; Housing Act 1996 s.166A(9) gives the right to a review and no time',
    url: 'https://www.legislation.gov.uk/ukpga/1996/52/section/166A',
    startsWith: ['hr-review-requested'], endsWith: ['hr-review-decided'], length: { value: 56, unit: 'days' },
  },
  {
    id: 'awaab-investigate', name: 'Hazard investigated', ...hazards, citation: 'SI 2025/1042 reg 6(2), (4)',
    startsWith: ['hazard-reported'], endsWith: ['hazard-investigated'], length: { value: 10, unit: 'working days' },
  },
]
