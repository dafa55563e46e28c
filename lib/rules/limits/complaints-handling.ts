import type { Limit } from '../limit.ts'

/** Complaint Handling Code (8 February 2024): not every council follows it, so it makes a clock only where the page speaks of it. */
const code = {
  domain: 'complaints handling',
  force: "Ombudsman's guidance",
  clock: 'stated',
  url: 'https://www.lgo.org.uk/information-centre/information-for-organisations-we-investigate/complaint-handling-code/complaint-handling-code?chapter=7',
  effective: { from: '2024-02-08', to: null },
} as const

export const complaintsHandling: Limit[] = [
  {
    id: 'lgsco-code-ack',
    name: 'Acknowledge a complaint',
    ...code,
    citation: 'Complaint Handling Code 2024 para 6.2',
    verified: 'law read',
    startsWith: ['corp-complaint-made', 'corp-stage2-requested'],
    endsWith: ['corp-complaint-acknowledged', 'corp-stage2-acknowledged'],
    length: { value: 5, unit: 'working days' },
  },
  {
    id: 'lgsco-code-s1',
    name: 'Stage one response',
    ...code,
    citation: 'Complaint Handling Code 2024 paras 6.3–6.4',
    verified: 'law read',
    startsWith: ['corp-complaint-acknowledged'],
    endsWith: ['corp-stage1-replied'],
    length: { value: 10, unit: 'working days' },
    extended: { length: { value: 20, unit: 'working days' }, when: 'the complaint is complex' },
  },
  {
    id: 'lgsco-code-s2',
    name: 'Stage two response',
    ...code,
    citation: 'Complaint Handling Code 2024 section 6',
    verified: 'stated by a second source',
    startsWith: ['corp-stage2-acknowledged'],
    endsWith: ['corp-stage2-replied'],
    length: { value: 20, unit: 'working days' },
    extended: { length: { value: 40, unit: 'working days' }, when: 'the complaint is complex' },
  },
]
