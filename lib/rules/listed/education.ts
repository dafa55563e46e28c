import type { Limit } from '../limit.ts'
import { appeals } from '../limits/education.ts'
import type { Listed } from './listed.ts'

const domain = 'education'
const exclusions = (number: number) => ({
  domain, force: 'regulations', verified: 'law read', effective: { from: '2007-09-01', to: null }, endsWith: ['edu-provided'], length: { value: 6, unit: 'school days' },
  url: `https://www.legislation.gov.uk/uksi/2007/1870/regulation/${number}`,
} satisfies Partial<Limit>)
const transport = {
  domain, by: 'complainant', force: 'statutory guidance', verified: 'stated by a second source', length: { value: 20, unit: 'working days' },
  citation: 'DfE home to school travel guidance (2014; 2023), recommended appeals process',
  url: 'https://www.gov.uk/government/publications/home-to-school-travel-and-transport-guidance',
} satisfies Partial<Limit>
const admission = ['admission appeal', 'appeal for a school place', 'appeal panel']

export const educationListed: Listed = {
  limits: [
    {
      id: 'excl-6th-day-pex', name: 'Education after a permanent exclusion', ...exclusions(4),
      citation: 'SI 2007/1870 reg 4(1), (3)(a); Education Act 1996 s.19(3A)',
      startsWith: ['excl-permanent'], starts: 'the day of the permanent exclusion',
      ends: 'full-time education begins, from the sixth school day after it',
      notes: 'Not where the pupil has finished Year 11 examinations (reg 5).',
      wording: ['permanently excluded', 'expelled', 'sixth day', 'day six provision'],
    },
    {
      id: 'excl-6th-day-fixed', name: 'Education during a suspension', ...exclusions(3), by: 'other',
      citation: 'SI 2007/1870 reg 3, reg 4(3)(b)',
      startsWith: ['excl-suspended'], starts: 'the first day of a suspension of more than five days',
      ends: 'full-time education begins, from the sixth school day',
      notes: 'The governing body’s duty; the council’s for a pupil referral unit.',
      wording: ['suspended', 'fixed-term exclusion', 'suspension'],
    },
    {
      id: 's19-illness-15d', name: 'Education for a child who cannot attend school', domain, force: 'statutory guidance',
      verified: 'stated by a second source', clock: 'never',
      citation: 'Education Act 1996 s.19(1); DfE guidance “Arranging education for children who cannot attend school because of health needs”',
      url: 'https://www.gov.uk/government/publications/education-for-children-with-health-needs-who-cannot-attend-school',
      startsWith: ['edu-absence-known'], endsWith: ['edu-provided'], length: { value: 15, unit: 'school days' },
      starts: 'it is clear that a child will be away from school for 15 days, in one go or added up',
      ends: 'other education is arranged',
      notes: 'The Act names no number of days. The 15 days are what starts the duty, not a period of grace.',
      wording: ['section 19', 'alternative provision', 'out of school', 'unable to attend school', 'home tuition'],
    },
    {
      id: 'ehe-notice', name: 'Answer a notice about home education', domain, by: 'complainant', force: 'statute',
      verified: 'law read', beginningWith: true, effective: { from: '1996-11-01', to: null },
      citation: 'Education Act 1996 s.437(1)–(2)', url: 'https://www.legislation.gov.uk/ukpga/1996/56/section/437',
      startsWith: ['ehe-noticed'], endsWith: ['ehe-answered'], length: { value: 15, unit: 'days' },
      starts: 'the notice is served; that day counts', ends: 'the parent satisfies the council',
      notes: 'The least time that a notice must give.',
      wording: ['elective home education', 'home schooling', 'school attendance order'],
    },
    {
      id: 'adm-appeal-lodge', name: 'Lodge an admission appeal', ...appeals, by: 'complainant',
      citation: 'School Admission Appeals Code paras 2.1–2.3',
      startsWith: ['adm-refused'], endsWith: ['adm-appealed'], length: { value: 20, unit: 'school days' },
      starts: 'the parent is told that no place is offered', ends: 'the appeal is lodged',
      notes: 'The least time that must be given.', wording: admission,
    },
    {
      id: 'adm-appeal-late', name: 'Admission appeal heard (made late)', ...appeals,
      citation: 'School Admission Appeals Code para 2.3',
      startsWith: ['adm-appealed'], endsWith: ['adm-appeal-heard'], length: { value: 30, unit: 'school days' },
      starts: 'the late appeal is lodged', ends: 'the appeal is heard',
      notes: 'Within 40 school days of the deadline where possible, otherwise within 30 of the appeal.', wording: admission,
    },
    {
      id: 'adm-appeal-inyear', name: 'Admission appeal heard (in-year)', ...appeals,
      citation: 'School Admission Appeals Code para 2.3',
      startsWith: ['adm-appealed'], endsWith: ['adm-appeal-heard'], length: { value: 30, unit: 'school days' },
      starts: 'the appeal is lodged', ends: 'the appeal is heard', wording: [...admission, 'in-year admission'],
    },
    {
      id: 'adm-appeal-notice', name: 'Notice of the admission appeal hearing', ...appeals,
      citation: 'School Admission Appeals Code para 2.1', clock: 'never',
      startsWith: ['adm-appeal-notified'], endsWith: ['adm-appeal-heard'], length: { value: 10, unit: 'school days' },
      starts: 'notice of the hearing', ends: 'the hearing', notes: 'The least notice that must be given.', wording: admission,
    },
    {
      id: 'adm-appeal-decision', name: 'Admission appeal decision letter', ...appeals, by: 'other',
      citation: 'School Admission Appeals Code',
      startsWith: ['adm-appeal-heard'], endsWith: ['adm-appeal-decided'], length: { value: 5, unit: 'school days' },
      starts: 'the hearing', ends: 'the clerk sends the decision letter', notes: 'Wherever possible.', wording: admission,
    },
    {
      id: 'transport-s1-ask', name: 'Ask for a school transport review', ...transport, startsWith: ['transport-decided'],
      endsWith: ['transport-stage1-requested'],
      starts: 'the decision is received', ends: 'a review is asked for',
      wording: ['school transport appeal', 'school bus', 'home to school transport'],
    },
    {
      id: 'transport-s2-ask', name: 'Ask for a school transport appeal', ...transport, startsWith: ['transport-stage1-decided'],
      endsWith: ['transport-stage2-requested'],
      starts: 'the stage one decision is received', ends: 'stage two is asked for',
      wording: ['school transport appeal', 'school bus', 'home to school transport'],
    },
  ],
  none: [],
}
