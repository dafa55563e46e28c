import type { SiteLimit } from '../ombudsman.ts'
import { repairs } from '../repairs.ts'

const model = {
  domain: 'complaint in Scotland',
  force: 'statutory code',
  verified: 'stated by a second source',
  clock: 'stated',
  calendar: 'scotland',
  citation: 'SPSO Model Complaints Handling Procedure, part 3',
  url: 'https://www.spso.org.uk/the-model-complaints-handling-procedures',
} as const
const made = ['asc-complaint-made', 'corp-complaint-made'] as const

/** The model procedure for councils, housing associations, colleges, the NHS and prisons in Scotland. */
export const scottishLimits: SiteLimit[] = [
  {
    id: 'spso-mchp-s1',
    name: 'Stage one response',
    ...model,
    readAs: ['lgsco-code-s1', 'page-limit'],
    startsWith: [...made],
    endsWith: ['corp-stage1-replied', 'asc-complaint-replied'],
    length: { value: 5, unit: 'working days' },
    extended: { length: { value: 10, unit: 'working days' }, when: 'the circumstances were exceptional' },
  },
  {
    id: 'spso-mchp-ack',
    name: 'Acknowledge a stage two complaint',
    ...model,
    readAs: ['lgsco-code-ack'],
    startsWith: ['corp-stage2-requested', ...made],
    endsWith: ['corp-stage2-acknowledged', 'corp-complaint-acknowledged'],
    length: { value: 3, unit: 'working days' },
  },
  {
    id: 'spso-mchp-s2',
    name: 'Stage two response',
    ...model,
    readAs: ['lgsco-code-s2', 'page-limit'],
    told: { named: /\b(?:respon|answer|repl|procedure|so within)/i },
    startsWith: ['corp-stage2-requested'],
    endsWith: ['corp-stage2-replied'],
    length: { value: 20, unit: 'working days' },
  },
  repairs,
]
