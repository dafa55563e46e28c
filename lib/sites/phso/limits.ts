import { anyOf } from '../../text/any-of.ts'
import { laidOut } from '../../text/laid-out.ts'
import type { SiteLimit } from '../ombudsman.ts'
import { treated } from '../treated.ts'

const nhs = { domain: 'complaint to the NHS', force: 'regulations', verified: 'stated by a second source' } as const
const made = ['asc-complaint-made', 'corp-complaint-made'] as const
const standard = { domain: 'NHS waiting times', force: 'guidance', verified: 'stated by a second source', clock: 'stated' } as const

/** Complaints to the NHS in England, and the waits that decisions measure it by. */
export const healthLimits: SiteLimit[] = [
  {
    id: 'nhs-complaint-ack',
    name: 'Acknowledge a complaint',
    ...nhs,
    citation: 'SI 2009/309 reg 13(3)',
    url: 'https://www.legislation.gov.uk/uksi/2009/309/regulation/13',
    effective: { from: '2009-04-01', to: null },
    readAs: ['asc-complaint-ack', 'lgsco-code-ack'],
    startsWith: [...made],
    endsWith: ['asc-complaint-acknowledged', 'corp-complaint-acknowledged'],
    length: { value: 3, unit: 'working days' },
  },
  {
    id: 'nhs-complaint-6m',
    name: 'Complaint response, or why it is not ready',
    ...nhs,
    citation: 'SI 2009/309 reg 14(3)–(5)',
    url: 'https://www.legislation.gov.uk/uksi/2009/309/regulation/14',
    effective: { from: '2009-04-01', to: null },
    readAs: ['asc-complaint-6m'],
    startsWith: [...made],
    endsWith: ['asc-complaint-replied', 'corp-stage1-replied'],
    length: { value: 6, unit: 'months' },
  },
  {
    id: 'nhs-rtt-18w',
    name: 'Treatment after referral',
    ...standard,
    force: 'regulations',
    citation: 'NHS Constitution for England; SI 2012/2996 Part 9',
    url: 'https://www.gov.uk/government/publications/the-nhs-constitution-for-england',
    startsWith: [],
    endsWith: [],
    length: { value: 18, unit: 'weeks' },
    told: {
      named: /\breferral|\breferred|\bconsultant-led|\bRTT\b/i,
      starts: /\breferr(?:ed|al)\b/i,
      ends: treated,
    },
  },
  {
    id: 'nhs-cancer-28d',
    name: 'Told whether it is cancer',
    ...standard,
    verified: 'not verified',
    citation: 'NHS England cancer waiting times',
    url: 'https://www.england.nhs.uk/cancer/faster-diagnosis/',
    effective: { from: '2023-10-01', to: null },
    startsWith: [],
    endsWith: [],
    length: { value: 28, unit: 'days' },
    told: {
      named: /\b(?:diagnos|cancer)/i,
      starts: /\breferr(?:ed|al)\b/i,
      ends: laidOut('i')`
        \b(?:told|informed|advised)\b[^.;]{0,60}\b(?:cancer|tumour)\b
        \b(?:was|were) diagnosed with (?:\w+ ){0,3}(?:cancer|tumour)\b
        \bdiagnosed (?:\w+ ){0,3}cancer\b
      `,
    },
  },
  {
    id: 'nhs-cancer-62d',
    name: 'Cancer treatment after an urgent referral',
    ...standard,
    citation: 'NHS England cancer waiting times',
    url: 'https://www.england.nhs.uk/cancer/',
    startsWith: [],
    endsWith: [],
    length: { value: 62, unit: 'days' },
    told: {
      named: /\breferral|\breferred|\bcancer/i,
      starts: /\breferr(?:ed|al)\b/i,
      ends: treated,
    },
  },
  {
    id: 'nhs-diagnostic-6w',
    name: 'Diagnostic test',
    ...standard,
    citation: 'NHS England diagnostic waiting times',
    startsWith: [],
    endsWith: [],
    length: { value: 6, unit: 'weeks' },
    url: 'https://www.england.nhs.uk/statistics/statistical-work-areas/diagnostics-waiting-times-and-activity/',
    told: {
      named: /\bdiagnostic|\bscan|\btests?\b/i,
      starts: /\b(?:requested|ordered|referred \w+ for) (?:an? |the )?(?:\w+ )?(?:scan|MRI|CT|ultrasound|test|endoscopy|colonoscopy)\b/i,
      ends: /\b(?:had|underwent) (?:an? |the |his |her |their )?(?:\w+ )?(?:scan|MRI|CT|ultrasound|test|endoscopy|colonoscopy)\b/i,
    },
  },
  {
    id: 'nhs-chc-28d',
    name: 'Continuing healthcare decision',
    ...standard,
    force: 'statutory guidance',
    verified: 'not verified',
    citation: 'National Framework for NHS Continuing Healthcare and NHS-funded Nursing Care',
    url: 'https://www.gov.uk/government/publications/national-framework-for-nhs-continuing-healthcare-and-nhs-funded-nursing-care',
    startsWith: [],
    endsWith: [],
    length: { value: 28, unit: 'days' },
    told: {
      named: /\bcontinuing healthcare|\bchecklist|\bCHC\b/i,
      starts: /\b(?:received|got|sent|submitted|was sent|accepted) (?:the |a |an? \w+ )?(?:positive |completed |CHC )*checklist\b/i,
      ends: anyOf(
        'i',
        /\b(?:decided|told|confirmed|informed|wrote to|found)\b[^.;]{0,80}\b(?:in)?eligib(?:le|ility)\b/,
        /\bdecision (?:on|about) eligibility\b/,
      ),
    },
  },
]
