import type { SiteLimit } from '../ombudsman.ts'
import { repairs } from '../repairs.ts'

const url = 'https://www.housing-ombudsman.org.uk/landlords-info/complaint-handling-code/'
const code2024 = {
  domain: 'complaint to a landlord', force: 'statutory code', url, effective: { from: '2024-04-01', to: null }, verified: 'stated by a second source', clock: 'stated',
} as const
const code2022 = {
  domain: 'complaint to a landlord', force: "Ombudsman's guidance", url, effective: { from: '2022-04-01', to: '2024-03-31' }, verified: 'stated by a second source', clock: 'stated',
} as const

/** The Housing Ombudsman's Complaint Handling Code. Since 2024 it counts from the acknowledgement, before from the complaint. */
export const housingLimits: SiteLimit[] = [
  {
    id: 'ho-code-ack', name: 'Acknowledge a complaint', ...code2024, citation: 'Complaint Handling Code 2024, provision 6.2', readAs: ['lgsco-code-ack'], told: { named: /acknowledg/i },
    startsWith: ['corp-complaint-made', 'asc-complaint-made'], endsWith: ['corp-complaint-acknowledged'], length: { value: 5, unit: 'working days' },
  },
  {
    id: 'ho-code-s1', name: 'Stage one response', ...code2024, citation: 'Complaint Handling Code 2024, provisions 6.3–6.4', readAs: ['lgsco-code-s1'], told: { named: /stage (?:1|one)\b|first stage/i },
    startsWith: ['corp-complaint-acknowledged'], endsWith: ['corp-stage1-replied'], length: { value: 10, unit: 'working days' },
    extended: { length: { value: 20, unit: 'working days' }, when: 'the landlord had good reason and told the resident' },
  },
  {
    id: 'ho-code-s2-ack', name: 'Acknowledge a request for stage two', ...code2024, citation: 'Complaint Handling Code 2024, provision 6.11', readAs: ['lgsco-code-ack'], told: { named: /acknowledg/i },
    startsWith: ['corp-stage2-requested'], endsWith: ['corp-stage2-acknowledged'], length: { value: 5, unit: 'working days' },
  },
  {
    id: 'ho-code-s2', name: 'Stage two response', ...code2024, citation: 'Complaint Handling Code 2024, provisions 6.14–6.15', readAs: ['lgsco-code-s2'], told: { named: /stage (?:2|two)\b|second stage|final response/i },
    startsWith: ['corp-stage2-acknowledged'], endsWith: ['corp-stage2-replied'], length: { value: 20, unit: 'working days' },
    extended: { length: { value: 40, unit: 'working days' }, when: 'the landlord had good reason and told the resident' },
  },
  {
    id: 'ho-code-2022-ack', name: 'Acknowledge a complaint', ...code2022, verified: 'not verified', citation: 'Complaint Handling Code, April 2022', readAs: ['lgsco-code-ack'],
    startsWith: ['corp-complaint-made', 'corp-stage2-requested'], endsWith: ['corp-complaint-acknowledged', 'corp-stage2-acknowledged'], length: { value: 5, unit: 'working days' },
  },
  {
    id: 'ho-code-2022-s1', name: 'Stage one response', ...code2022, citation: 'Complaint Handling Code, April 2022, provision 5.1', readAs: ['lgsco-code-s1'], told: { named: /stage (?:1|one)\b|first stage/i },
    startsWith: ['corp-complaint-made', 'asc-complaint-made'], endsWith: ['corp-stage1-replied'], length: { value: 10, unit: 'working days' },
    extended: { length: { value: 20, unit: 'working days' }, when: 'the landlord had good reason and told the resident' },
  },
  {
    id: 'ho-code-2022-s2', name: 'Stage two response', ...code2022, citation: 'Complaint Handling Code, April 2022', readAs: ['lgsco-code-s2'], told: { named: /stage (?:2|two)\b|second stage|final response/i },
    startsWith: ['corp-stage2-requested'], endsWith: ['corp-stage2-replied'], length: { value: 20, unit: 'working days' },
    extended: { length: { value: 30, unit: 'working days' }, when: 'the landlord had good reason and told the resident' },
  },
  repairs,
]
