import type { SiteLimit } from '../ombudsman.ts'

const model = {
  domain: 'complaint in Wales',
  force: 'statutory code',
  url: 'https://www.ombudsman.wales/',
  verified: 'stated by a second source',
  clock: 'stated',
} as const
const made = ['asc-complaint-made', 'corp-complaint-made'] as const

/** The Ombudsman's model complaints policy for Welsh bodies, and the procedure of the NHS in Wales as it was until March 2026. */
export const welshLimits: SiteLimit[] = [
  {
    id: 'psow-model-ack',
    name: 'Acknowledge a complaint',
    ...model,
    verified: 'not verified',
    citation: 'Model complaints policy (Public Services Ombudsman (Wales) Act 2019 s.36)',
    readAs: ['lgsco-code-ack', 'asc-complaint-ack'],
    startsWith: [...made],
    endsWith: ['corp-complaint-acknowledged', 'asc-complaint-acknowledged'],
    length: { value: 5, unit: 'working days' },
  },
  {
    id: 'psow-model-formal',
    name: 'Response to a formal complaint',
    ...model,
    citation: 'Model complaints policy (Public Services Ombudsman (Wales) Act 2019 s.36)',
    readAs: ['lgsco-code-s1', 'lgsco-code-s2', 'page-limit'],
    startsWith: [...made, 'corp-stage2-requested'],
    endsWith: ['corp-stage1-replied', 'corp-stage2-replied', 'asc-complaint-replied'],
    length: { value: 20, unit: 'working days' },
  },
  {
    id: 'ptr-response',
    name: 'Response to a concern (NHS Wales)',
    domain: 'complaint in Wales',
    force: 'regulations',
    verified: 'stated by a second source',
    clock: 'stated',
    beginningWith: true,
    citation: 'SI 2011/704 reg 24',
    url: 'https://www.legislation.gov.uk/wsi/2011/704/part/5/made',
    effective: { from: '2011-04-01', to: '2026-03-31' },
    readAs: ['lgsco-code-s1', 'page-limit', 'asc-complaint-6m'],
    startsWith: [...made],
    endsWith: ['asc-complaint-replied', 'corp-stage1-replied'],
    length: { value: 30, unit: 'working days' },
    extended: { length: { value: 6, unit: 'months' }, when: 'the body told the person why it needed longer' },
  },
]
