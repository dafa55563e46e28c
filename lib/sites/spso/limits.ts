import type { SiteLimit } from '../ombudsman.ts'
import { inspections, repairs } from '../repairs.ts'
import { treated } from '../treated.ts'

const model = {
  domain: 'complaint in Scotland',
  force: 'statutory code',
  verified: 'stated by a second source',
  clock: 'stated',
  calendar: 'scotland',
  citation: 'SPSO Model Complaints Handling Procedure, part 3',
  url: 'https://www.spso.org.uk/the-model-complaints-handling-procedures',
} as const
/** "Strathlorne NHS Board", "A Dentist in the Strathlorne area", "The State Hospital". */
const nhs = /\b(?:NHS|Health Board|Hospital|Medical Practice|GP|Dent\w+|Pharmac\w+|Ambulance)\b/i
const health = {
  domain: 'complaint in Scotland',
  force: 'regulations',
  verified: 'law read',
  clock: 'stated',
  calendar: 'scotland',
  url: 'https://www.legislation.gov.uk/ssi/2012/36/regulation/6/made',
  effective: { from: '2012-04-01', to: null },
  of: nhs,
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
    readAs: ['lgsco-code-ack', 'page-limit'],
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
  {
    id: 'nhs-scot-ack',
    name: 'Acknowledge a complaint (NHS Scotland)',
    ...health,
    citation: 'SSI 2012/36 reg 6(1)(b)',
    readAs: ['lgsco-code-ack', 'page-limit'],
    told: { named: /\backnowledg/i },
    startsWith: [...made],
    endsWith: ['corp-complaint-acknowledged'],
    length: { value: 3, unit: 'working days' },
  },
  {
    id: 'nhs-scot-report',
    name: 'Report of the investigation (NHS Scotland)',
    ...health,
    citation: 'SSI 2012/36 reg 6(1)(c)',
    readAs: ['lgsco-code-s1', 'page-limit'],
    told: { named: /\bNHS\b.*\b(?:respon|answer|repl|report)/i },
    startsWith: [...made],
    endsWith: ['corp-stage1-replied', 'asc-complaint-replied', 'corp-stage2-replied'],
    length: { value: 20, unit: 'working days' },
  },
  {
    id: 'scot-ttg-12w',
    name: 'Treatment after it was agreed (Scotland)',
    domain: 'complaint in Scotland',
    force: 'statute',
    verified: 'not verified',
    clock: 'stated',
    calendar: 'scotland',
    citation: 'Patient Rights (Scotland) Act 2011 s.8',
    url: 'https://www.legislation.gov.uk/asp/2011/5/section/8',
    effective: { from: '2012-10-01', to: null },
    startsWith: [],
    endsWith: [],
    length: { value: 12, unit: 'weeks' },
    of: nhs,
    told: {
      named: /\bguarantee|\bagree(?:d|ing)? to (?:the |it|treatment)/i,
      starts: /\b(?:agreed to|consented to) (?:an? |the |have )?(?:\w+ )?(?:operation|surgery|treatment|procedure|replacement)\b/i,
      ends: treated,
    },
  },
  inspections,
  repairs,
]
