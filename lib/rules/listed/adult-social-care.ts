import { careGuidance, complaints, dols } from '../limits/adult-social-care.ts'
import type { Listed } from './listed.ts'

const domain = 'adult social care'

export const adultSocialCareListed: Listed = {
  limits: [
    {
      id: 'asc-complaint-12m', name: 'Make a social care complaint', ...complaints(12), by: 'complainant',
      verified: 'stated by a second source', citation: 'SI 2009/309 reg 12',
      startsWith: ['grounds-arose'], endsWith: ['asc-complaint-made'], length: { value: 12, unit: 'months' },
      starts: 'the matter happened or came to notice', ends: 'the complaint is made',
      notes: 'Longer where there are good reasons and the complaint can still be investigated.',
      wording: ['late complaint', 'care complaint', 'out of time'],
    },
    {
      id: 'care-review', name: 'Care and support plan review', ...careGuidance,
      citation: 'Care and Support Statutory Guidance, chapter 13',
      startsWith: ['care-reviewed', 'care-plan-made'], endsWith: ['care-reviewed'], length: { value: 12, unit: 'months' },
      starts: 'the plan or its last review', ends: 'the review', notes: 'An expectation: at least once a year.',
      wording: ['care plan review', 'review of care and support', 'annual care review'],
    },
    {
      id: 'dols-urgent', name: 'Deprivation of liberty assessments, urgent', ...dols(13), verified: 'stated by a second source',
      citation: 'SI 2008/1858 reg 13(2); Mental Capacity Act 2005 Sch A1 paras 77–78, 84', effective: { from: '2009-05-01', to: null },
      startsWith: ['dols-urgent-given'], length: { value: 7, unit: 'days' }, beginningWith: true,
      extended: { length: { value: 14, unit: 'days' }, when: 'the council extended the urgent authorisation' },
      starts: 'the urgent authorisation is given', ends: 'the assessments are finished while it is in force',
      notes: 'That the assessments must be done while the urgent authorisation is in force was read; the 7 days are stated by a judgment ([2010] EWHC 2508), the 7 more are not checked.',
      wording: ['urgent authorisation', 'deprivation of liberty', 'DoLS'],
    },
    {
      id: 'dols-unauthorised', name: 'Assessment of an unauthorised deprivation of liberty', ...dols(14), verified: 'law read',
      citation: 'SI 2008/1858 reg 14', startsWith: ['dols-unauthorised-requested'], length: { value: 7, unit: 'days' },
      beginningWith: true,
      starts: 'the request is received; that day counts', ends: 'the assessment is finished',
      wording: ['unauthorised deprivation of liberty', 'DoLS'],
    },
    {
      id: 'dfg-guidance-2022', name: 'Adaptations from enquiry to completion', domain, force: 'guidance',
      verified: 'not verified',
      citation: 'DFG delivery: guidance for local authorities in England (28 March 2022), appendix B',
      effective: { from: '2022-03-28', to: null },
      url: 'https://www.gov.uk/government/publications/disabled-facilities-grant-dfg-delivery-guidance-for-local-authorities-in-england',
      startsWith: ['dfg-enquired'], endsWith: ['dfg-works-done'], length: { value: 55, unit: 'working days' },
      extended: { length: { value: 180, unit: 'working days' }, when: 'the works are complex and not urgent' },
      starts: 'the first enquiry', ends: 'the works are finished',
      notes: '55 working days where urgent and simple, 130 where simple and not urgent or urgent and complex, 180 where complex and not urgent. The figures are not verified.',
      wording: ['adaptations', 'disabled facilities grant', 'wet room', 'stairlift', 'ramp'],
    },
  ],
  none: [
    {
      id: 'care-assessment', domain, name: 'Care needs or carer’s assessment',
      tell: 'No fixed limit. The assessment must be done in an appropriate and reasonable time. Many councils set themselves 28 days or four to six weeks; then their own target counts.',
      citation: 'Care Act 2014 ss.9–10; Care and Support Statutory Guidance para 6.29', url: careGuidance.url,
      wording: ['care assessment', 'needs assessment', 'carer’s assessment', 'social care assessment', 'Care Act assessment'],
    },
    {
      id: 'financial-assessment', domain, name: 'Financial assessment',
      tell: 'No fixed limit. Delay is judged by its length and by what it caused, for example a large backdated bill.',
      citation: 'Care Act 2014 s.17; SI 2014/2672', url: careGuidance.url,
      wording: ['financial assessment', 'means test', 'care charges', 'invoice for care'],
    },
    {
      id: 'ot-assessment', domain, name: 'Occupational therapy assessment',
      tell: 'No fixed limit; the council’s own policy applies.',
      citation: 'Care Act 2014 s.9', url: 'https://www.legislation.gov.uk/ukpga/2014/23/section/9',
      wording: ['occupational therapy assessment', 'occupational therapist', 'OT assessment'],
    },
    {
      id: 'safeguarding-enquiry', domain, name: 'Safeguarding enquiry',
      tell: 'No national limit; the local multi-agency procedures set the times.',
      citation: 'Care Act 2014 s.42', url: 'https://www.legislation.gov.uk/ukpga/2014/23/section/42',
      wording: ['safeguarding', 'section 42 enquiry', 'safeguarding concern', 'abuse'],
    },
    {
      id: 'hospital-discharge', domain, name: 'Hospital discharge',
      tell: 'No fixed limit. The notices about delayed discharge ended in 2022.',
      citation: 'Hospital discharge and community support guidance; Care Act 2014 s.74',
      url: 'https://www.gov.uk/government/publications/hospital-discharge-and-community-support-guidance',
      wording: ['hospital discharge', 'leaving hospital', 'delayed discharge'],
    },
  ],
}
