import type { Limit } from '../limit.ts'

/** Working days here leave out bank holidays of every part of the United Kingdom (FOIA 2000 s.10(6); EIR 2004 reg 2(1)). */
const uk = { domain: 'information rights', calendar: 'united-kingdom', effective: { from: '2005-01-01', to: null } } as const

export const informationRights: Limit[] = [
  {
    id: 'foi',
    name: 'Freedom of information response',
    ...uk,
    force: 'statute',
    verified: 'law read',
    // s.1(3): what is needed to find it; s.10(2): the days until a fee is paid.
    waitsFor: ['clarification', 'fee'],
    citation: 'Freedom of Information Act 2000 s.10(1), (6)',
    url: 'https://www.legislation.gov.uk/ukpga/2000/36/section/10',
    startsWith: ['foi-requested'],
    endsWith: ['foi-answered'],
    length: { value: 20, unit: 'working days' },
  },
  {
    id: 'eir',
    name: 'Environmental information response',
    ...uk,
    force: 'regulations',
    verified: 'law read',
    // reg 9(4): particulars of the request; reg 8(5): a charge asked for in advance.
    waitsFor: ['clarification', 'fee'],
    citation: 'Environmental Information Regulations 2004 (SI 2004/3391) regs 5(2), 7',
    url: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/5',
    startsWith: ['eir-requested'],
    endsWith: ['eir-answered'],
    length: { value: 20, unit: 'working days' },
    extended: {
      length: { value: 40, unit: 'working days' },
      when: 'the request is complex and voluminous and the council said so within 20 working days',
    },
  },
  {
    id: 'eir-review',
    name: 'Environmental information review',
    ...uk,
    force: 'regulations',
    verified: 'law read',
    citation: 'Environmental Information Regulations 2004 (SI 2004/3391) reg 11(2), (4)',
    url: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/11',
    startsWith: ['eir-review-requested'],
    endsWith: ['eir-review-answered'],
    length: { value: 40, unit: 'working days' },
  },
  {
    id: 'foi-review',
    name: 'Freedom of information review',
    ...uk,
    force: 'guidance',
    verified: 'stated by a second source',
    citation: 'Code of practice under s.45 of the Freedom of Information Act 2000; Information Commissioner’s guidance',
    url: 'https://ico.org.uk/',
    startsWith: ['foi-review-requested'],
    endsWith: ['foi-review-answered'],
    length: { value: 20, unit: 'working days' },
    extended: { length: { value: 40, unit: 'working days' }, when: 'the case is exceptional' },
  },
  {
    id: 'sar',
    name: 'Subject access response',
    domain: 'information rights',
    force: 'statute',
    verified: 'law read',
    // UK GDPR art 12(6) and recital 63; the Information Commissioner's guidance on when time runs.
    waitsFor: ['identity', 'clarification', 'fee'],
    citation: 'UK GDPR art 12(3)',
    url: 'https://ico.org.uk/global/sar-checklist-for-smes/i-need-to-complete-a-sar',
    effective: { from: '2018-05-25', to: null },
    rolls: true,
    startsWith: ['sar-requested'],
    endsWith: ['sar-answered'],
    length: { value: 1, unit: 'months' },
    extended: {
      length: { value: 3, unit: 'months' },
      when: 'the request is complex or one of many and the council said so within the first month',
    },
  },
]
