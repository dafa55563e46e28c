import type { Listed } from './listed.ts'

const planning = { domain: 'planning', force: 'statute', verified: 'stated by a second source', clock: 'never', url: 'https://www.legislation.gov.uk/ukpga/1990/8/section/171B' } as const
const parking = { domain: 'parking', by: 'complainant', force: 'regulations', verified: 'law read', beginningWith: true, effective: { from: '2022-05-31', to: null }, length: { value: 28, unit: 'days' } } as const
const environment = 'environment and highways'

/** Complaints handling, benefits and tax, planning, parking, information rights, environment and highways: a few each. */
export const othersListed: Listed = {
  limits: [
    {
      id: 'ho-code', name: 'Landlord’s complaint response', domain: 'complaints handling', force: 'statutory code',
      verified: 'stated by a second source',
      citation: 'Housing Ombudsman Complaint Handling Code',
      url: 'https://www.housing-ombudsman.org.uk/landlords-info/complaint-handling-code/',
      effective: { from: '2024-04-01', to: null },
      startsWith: ['corp-complaint-acknowledged'], endsWith: ['corp-stage1-replied'], length: { value: 10, unit: 'working days' },
      extended: { length: { value: 20, unit: 'working days' }, when: 'the complaint is complex' },
      starts: 'the complaint is acknowledged', ends: 'the stage one response',
      notes: 'For social landlords. To be acknowledged within 5 working days; stage two has 20 working days, 40 where complex.',
      wording: ['Housing Ombudsman', 'landlord complaint', 'housing association complaint'],
    },
    {
      id: 'hb-appeal-make', name: 'Dispute or appeal a housing benefit decision', domain: 'benefits and tax', by: 'complainant',
      force: 'regulations', verified: 'stated by a second source',
      citation: 'Housing Benefit and Council Tax Benefit (Decisions and Appeals) Regulations 2001 (SI 2001/1002)',
      url: 'https://www.legislation.gov.uk/uksi/2001/1002', effective: { from: '2001-07-02', to: null },
      startsWith: ['hb-decided'], endsWith: ['hb-dispute-raised'], length: { value: 1, unit: 'months' },
      extended: { length: { value: 13, unit: 'months' }, when: 'there are special reasons for being late' },
      starts: 'the decision', ends: 'the dispute or appeal',
      wording: ['housing benefit appeal', 'reconsideration', 'overpayment'],
    },
    {
      id: 'ct-appeal-vt', name: 'Appeal to the Valuation Tribunal', domain: 'benefits and tax', by: 'complainant',
      force: 'regulations', verified: 'stated by a second source',
      citation: 'Valuation Tribunal for England (Council Tax and Rating Appeals) (Procedure) Regulations 2009 (SI 2009/2269) reg 21',
      url: 'https://www.legislation.gov.uk/uksi/2009/2269/regulation/21',
      startsWith: ['ct-answered'], endsWith: ['ct-appealed'], length: { value: 2, unit: 'months' }, beginningWith: true, effective: { from: '2009-10-01', to: null },
      starts: 'the council’s answer is served; that day counts', ends: 'the appeal',
      notes: 'The regulation for England was not read; its twin for Wales (SI 2010/713 reg 29) was: two months beginning with the day of service.',
      wording: ['Valuation Tribunal', 'council tax appeal', 'council tax reduction'],
    },
    {
      id: 'ct-appeal-vt-none', name: 'Appeal to the Valuation Tribunal where the council did not answer', domain: 'benefits and tax', by: 'complainant',
      force: 'regulations', verified: 'stated by a second source', effective: { from: '2009-10-01', to: null },
      citation: 'Valuation Tribunal for England (Council Tax and Rating Appeals) (Procedure) Regulations 2009 (SI 2009/2269) reg 21',
      url: 'https://www.legislation.gov.uk/uksi/2009/2269/regulation/21',
      startsWith: ['ct-disputed'], endsWith: ['ct-appealed'], length: { value: 4, unit: 'months' },
      starts: 'the person’s own written notice is served', ends: 'the appeal',
      notes: 'From the end of the second month on. The regulation for England was not read; its twin for Wales (SI 2010/713 reg 29) was.',
      wording: ['Valuation Tribunal', 'council tax appeal', 'no answer'],
    },
    {
      id: 'data-right', name: 'Answer about correcting or erasing data', domain: 'information rights', force: 'statute', verified: 'law read', rolls: true,
      citation: 'UK GDPR art 12(3)', url: 'https://www.legislation.gov.uk/eur/2016/679/article/12', effective: { from: '2018-05-25', to: null },
      startsWith: ['data-right-asked'], endsWith: ['data-right-answered'], length: { value: 1, unit: 'months' },
      extended: { length: { value: 3, unit: 'months' }, when: 'the request is complex or one of many and the council said so within the first month' },
      starts: 'the request is received', ends: 'the council says what it did', notes: 'Articles 16, 17 and 21 give the rights, article 12 the time.',
      wording: ['rectification', 'erasure', 'data protection', 'wrong record'],
    },
    {
      id: 'pl-enf-10', name: 'Time limit for planning enforcement', ...planning,
      citation: 'Town and Country Planning Act 1990 s.171B; SI 2024/452', effective: { from: '2024-04-25', to: null },
      startsWith: ['pl-breached'], endsWith: ['pl-enforced'], length: { value: 10, unit: 'years' },
      starts: 'the works are substantially complete, or the use begins', ends: 'enforcement action is taken',
      notes: 'A limit of the council’s power, not of its time to act on a report.',
      wording: ['immune from enforcement', 'ten year rule', 'planning enforcement'],
    },
    {
      id: 'pl-enf-4', name: 'Time limit for planning enforcement (building works, before April 2024)', ...planning,
      citation: 'Town and Country Planning Act 1990 s.171B, as it was', effective: { from: '1992-07-27', to: '2024-04-24' },
      startsWith: ['pl-breached'], endsWith: ['pl-enforced'], length: { value: 4, unit: 'years' },
      starts: 'the works are substantially complete, or the change to a dwelling is made', ends: 'enforcement action is taken',
      notes: 'Still applies to works substantially complete, or a change to a dwelling made, before 25 April 2024.',
      wording: ['four year rule', 'immune from enforcement'],
    },
    {
      id: 'pcn-reps', name: 'Formal representations against a parking charge', ...parking, citation: 'SI 2022/576 reg 6(2)',
      url: 'https://www.legislation.gov.uk/uksi/2022/576/regulation/6',
      startsWith: ['pcn-noticed'], endsWith: ['pcn-represented'], starts: 'the notice to owner is served; that day counts',
      ends: 'the council receives the representations', notes: 'Later ones may be disregarded.',
      wording: ['notice to owner', 'formal representations', 'parking ticket'],
    },
    {
      id: 'pcn-appeal', name: 'Parking appeal to the adjudicator', ...parking, citation: 'SI 2022/576 reg 7(2)',
      url: 'https://www.legislation.gov.uk/uksi/2022/576/regulation/7',
      startsWith: ['pcn-decided'], endsWith: ['pcn-appealed'], starts: 'the decision notice is served; that day counts',
      ends: 'the appeal', wording: ['parking appeal', 'Traffic Penalty Tribunal', 'London Tribunals'],
    },
    {
      id: 'foi-total', name: 'Freedom of information request and review together', domain: 'information rights',
      calendar: 'united-kingdom', force: 'derived', verified: 'stated by a second source',
      citation: 'Freedom of Information Act 2000 s.10(1) and the code of practice under s.45: 20 + 20 working days',
      url: 'https://www.legislation.gov.uk/ukpga/2000/36/section/10', effective: { from: '2005-01-01', to: null },
      startsWith: ['foi-requested'], endsWith: ['foi-review-answered'], length: { value: 40, unit: 'working days' },
      parts: ['foi', 'foi-review'],
      starts: 'the request is received', ends: 'the review decision',
      notes: 'The requester’s own time to ask for the review comes on top.',
      wording: ['FOI', 'freedom of information', 'internal review'],
    },
  ],
  none: [
    {
      id: 'pl-enf-service', domain: 'planning', name: 'Investigating a breach of planning control',
      tell: 'No national limit. The council’s enforcement plan may set times for the site visit and the decision; then those count.',
      citation: 'National Planning Policy Framework; local enforcement plans',
      url: 'https://www.gov.uk/government/publications/national-planning-policy-framework--2',
      wording: ['enforcement investigation', 'planning enforcement', 'breach of planning', 'expedient', 'neighbour’s building'],
    },
    {
      id: 'ct-voa', domain: 'benefits and tax', name: 'Council tax bands', tell: 'No fixed limit for the council. The band is for the Valuation Office Agency, which has a procedure of its own.',
      citation: 'Local Government Finance Act 1992', url: 'https://www.legislation.gov.uk/ukpga/1992/14',
      wording: ['Valuation Office', 'council tax band', 'banding'],
    },
    {
      id: 'stat-nuisance', domain: environment, name: 'Statutory nuisance',
      tell: 'No time limit for the investigation: the council must take such steps as are reasonably practicable. Once satisfied of a nuisance it must serve a notice; for noise it may wait up to 7 days.',
      citation: 'Environmental Protection Act 1990 ss.79–80', url: 'https://www.legislation.gov.uk/ukpga/1990/43/section/80',
      wording: ['noise', 'nuisance', 'smell', 'smoke', 'abatement notice', 'environmental health'],
    },
    {
      id: 'waste', domain: environment, name: 'Missed bins and bulky waste',
      tell: 'No fixed limit; the council’s own policy applies.',
      citation: 'Environmental Protection Act 1990 s.45', url: 'https://www.legislation.gov.uk/ukpga/1990/43/section/45',
      wording: ['bins', 'missed collection', 'rubbish', 'recycling', 'bulky waste'],
    },
    {
      id: 'highways-defect', domain: environment, name: 'Potholes and other road defects',
      tell: 'No fixed limit; the council’s own categories apply, from hours to weeks by the risk.',
      citation: 'Highways Act 1980 ss.41, 56, 58', url: 'https://www.legislation.gov.uk/ukpga/1980/66',
      wording: ['pothole', 'pavement', 'road repair', 'highway defect', 'street light'],
    },
    {
      id: 'licensing', domain: environment, name: 'Licensing applications',
      tell: 'No single limit for the decision. For premises licences there are 28 days for objections, and a hearing within 20 working days after that.',
      citation: 'Licensing Act 2003; SI 2005/44', url: 'https://www.legislation.gov.uk/ukpga/2003/17',
      wording: ['licence', 'licensing', 'alcohol licence', 'premises licence'],
    },
  ],
}
