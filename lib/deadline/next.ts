import type { Day, Span } from '../calendar/span.ts'
import { addPeriod } from '../calendar/add-period.ts'
import { rulebookLimit } from '../rules/whole-rulebook.ts'
import type { Asked } from '../rules/asked.ts'
import type { Domain } from '../rules/limit.ts'
import type { EventKind } from '../rules/kinds.ts'

/** Who looks at it after the council. */
export interface Last {
  /** Names the letter: "Before the Ombudsman". */
  tone: string
  /** "the Local Government and Social Care Ombudsman" */
  who: string
  /** As it follows "I will", in a letter: "take this to the Local Government and Social Care Ombudsman". */
  will: string
}

/** Where a person can turn next. */
export interface Next {
  /** Short plain sentences. */
  says: string[]
  last: Last
}

const lgsco: Last = {
  tone: 'Before the Ombudsman',
  who: 'the Local Government and Social Care Ombudsman',
  will: 'take this to the Local Government and Social Care Ombudsman',
}
const housingOmbudsman: Last = {
  tone: 'Before the Ombudsman',
  who: 'the Housing Ombudsman',
  will: 'take this to the Housing Ombudsman',
}
const ico: Last = {
  tone: 'Before the Commissioner',
  who: 'the Information Commissioner',
  will: 'complain to the Information Commissioner',
}
const valuation: Last = { tone: 'Before the tribunal', who: 'the Valuation Tribunal', will: 'appeal to the Valuation Tribunal' }
const inspectorate: Last = {
  tone: 'Before an appeal',
  who: 'the Planning Inspectorate',
  will: 'think about an appeal to the Planning Inspectorate, because no decision was made in time',
}

const goOn = 'If that does not help, you can go to the Local Government and Social Care Ombudsman. It is free.'
const complain = 'If the council is late, complain to the council first. Give it a fair chance to answer.'
const delay = 'You can still complain about delay, first to the council.'
const housing: Next = {
  says: [
    'If your landlord is late, use its complaints procedure.',
    'If that does not help, you can go to the Housing Ombudsman. It is free.',
  ],
  last: housingOmbudsman,
}

const byId: Record<string, Next> = {
  'landlord-complaint': housing,
  repairs: housing,
  tenancy: housing,
}

const byKind: Partial<Record<EventKind, Next>> = {
  'hazard-reported': housing,
  'hl-decided': {
    says: [
      'First ask the council for a review.',
      'After the review you can appeal to the county court, on a point of law. Get advice quickly.',
    ],
    last: lgsco,
  },
  'hl-review-requested': {
    says: [
      'If the review goes against you, or does not come in time, you can appeal to the county court. Get advice quickly.',
      `${delay} ${goOn}`,
    ],
    last: lgsco,
  },
  'ehc-refused': {
    says: [
      'Against the decision itself you can appeal to the SEND Tribunal.',
      'Most appeals need a mediation certificate first. You get one from a mediation adviser.',
      `${delay} ${goOn}`,
    ],
    last: lgsco,
  },
  'excl-suspended': {
    says: [
      'The school’s governing body must arrange it. Write to the school first.',
      'Only for a pupil referral unit must the council arrange it.',
    ],
    last: { tone: 'Before the governors', who: 'the governing body', will: 'write to the governing body' },
  },
  'lgo-decided': {
    says: ['If the council does not do what it agreed, tell the Ombudsman.', 'The Ombudsman can look at that as a new complaint.'],
    last: { ...lgsco, will: 'tell the Ombudsman that it was not done' },
  },
  'csp-stage2-replied': {
    says: [
      'Next you can ask for a review panel. That is stage three.',
      'After that you can go to the Local Government and Social Care Ombudsman. It is free.',
    ],
    last: lgsco,
  },
  'adm-appealed': {
    says: [
      'If the appeal was not dealt with properly, you can go to the Local Government and Social Care Ombudsman. It is free.',
      'For academies and free schools you go to the Department for Education.',
    ],
    last: lgsco,
  },
  'pl-applied': {
    says: [
      'If no decision comes in time, you can appeal to the Planning Inspectorate.',
      'A neighbour has no such appeal. A neighbour can complain to the council, and then go to the Ombudsman.',
    ],
    last: inspectorate,
  },
  'pl-ldc-applied': { says: ['If no decision comes in time, you can appeal to the Planning Inspectorate.'], last: inspectorate },
  'pl-tpo-applied': { says: ['If no decision comes in time, you can appeal to the Planning Inspectorate.'], last: inspectorate },
  'ct-disputed': {
    says: [
      'If no answer comes in two months, you can appeal to the Valuation Tribunal. It is free.',
      'You have four months from the day the council got your letter.',
      `${delay} ${goOn}`,
    ],
    last: valuation,
  },
  'ct-answered': {
    says: ['Against the answer you can appeal to the Valuation Tribunal. It is free.', `${delay} ${goOn}`],
    last: valuation,
  },
  'hb-appealed': { says: ['The tribunal decides your appeal once the council has sent it on.', `${delay} ${goOn}`], last: lgsco },
  'rtb-asked': {
    says: ['If your landlord does not answer in time, you can serve it a notice of delay. Get advice.', housing.says[1]!],
    last: housingOmbudsman,
  },
}

/** Where a body that is no English council has an ombudsman of its own. */
const elsewhere = (body: string, who: string, first = 'Give it a fair chance to answer.'): Next => ({
  says: [`If ${body} is late, write to it first. ${first}`, `If that does not help, you can go to ${who}. It is free.`],
  last: { tone: 'Before the Ombudsman', who, will: `take this to ${who}` },
})
const health = elsewhere('the NHS body', 'the Parliamentary and Health Service Ombudsman')

const byDomain: Partial<Record<Domain, Next>> = {
  'complaint to a landlord': housing,
  'complaint to the NHS': health,
  'NHS waiting times': {
    ...health,
    says: ['If you wait too long, ask the hospital when it will be, and whether another one can be quicker.', ...health.says],
  },
  'complaint in Scotland': elsewhere('the body', 'the Scottish Public Services Ombudsman'),
  'complaint in Wales': elsewhere('the body', 'the Public Services Ombudsman for Wales'),
  'complaint in Northern Ireland': elsewhere('the body', 'the Northern Ireland Public Services Ombudsman'),
  'information rights': {
    says: [
      'If the council is late, or you do not agree with its answer, write to the council first.',
      'Then you can complain to the Information Commissioner. It is free.',
    ],
    last: ico,
  },
  parking: {
    says: [
      'If the council turns you down, you can appeal to the parking tribunal. It is free.',
      'In London that is London Tribunals, elsewhere the Traffic Penalty Tribunal.',
    ],
    last: lgsco,
  },
  'EHC plans': {
    says: ['Against what the council decides you can often appeal to the SEND Tribunal.', `${delay} ${goOn}`],
    last: lgsco,
  },
  'benefits and tax': { says: ['Against the decision itself you can appeal to a tribunal.', `${delay} ${goOn}`], last: lgsco },
  "children's complaints": {
    says: [
      'If you are not content with an answer, you can ask for the next stage. There are three.',
      'If the council is late, you can go to the Local Government and Social Care Ombudsman. It is free.',
    ],
    last: lgsco,
  },
}

/** Where to turn next with what was asked. */
export function nextFor({ id, kind, none, domain }: Asked): Next {
  return byId[id ?? none?.[0] ?? ''] ?? (kind && byKind[kind]) ?? byDomain[domain] ?? { says: [complain, goOn], last: lgsco }
}

/** Whether it is for the Local Government and Social Care Ombudsman to look at, so that its twelve months matter. */
export const forOmbudsman = (asked: Asked): boolean =>
  asked.kind !== 'grounds-arose' && asked.kind !== 'lgo-decided' && nextFor(asked).last.who === lgsco.who

/** The last day on which a complaint to the Ombudsman about a delay is in time, whatever day it is counted from: twelve months
 * beginning with the day of asking, since no delay begins before that (Local Government Act 1974 s.26B). */
export function safeDay(start: Span | undefined): Day | null {
  const limit = rulebookLimit('lgo-12m')
  if (!start || !limit || 'date' in limit.length) return null
  return addPeriod(start.from, limit.length, limit).due?.to ?? null
}
