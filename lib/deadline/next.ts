import { addPeriod } from '../calendar/add-period.ts'
import type { Day, Span } from '../calendar/span.ts'
import { rulebookLimit } from '../rules/everything.ts'
import type { Asked } from '../rules/asked.ts'
import type { Domain } from '../rules/limit.ts'
import type { EventKind } from '../rules/more-kinds.ts'

/** Where a person can turn next. */
export interface Next {
  /** Short plain sentences. */
  says: string[]
  /** Whether it is for the Ombudsman to look at, so that the twelve months matter. */
  ombudsman: boolean
}

const ombudsman = 'If that does not help, you can go to the Local Government and Social Care Ombudsman. It is free.'
const complain = 'If the council is late, complain to the council first. Give it a fair chance to answer.'
const delay = 'You can still complain about delay, first to the council.'

const byKind: Partial<Record<EventKind, Next>> = {
  'hazard-reported': {
    says: ['If your landlord is late, use its complaints procedure.', 'If that does not help, you can go to the Housing Ombudsman. It is free.'], ombudsman: false,
  },
  'hl-decided': { says: ['First ask the council for a review.', 'After the review you can appeal to the county court, on a point of law. Get advice quickly.'], ombudsman: false },
  'hl-review-requested': {
    says: ['If the review goes against you, or does not come in time, you can appeal to the county court. Get advice quickly.', `${delay} ${ombudsman}`], ombudsman: true,
  },
  'ehc-refused': { says: ['Against the decision itself you can appeal to the SEND Tribunal.', `${delay} ${ombudsman}`], ombudsman: true },
  'lgo-decided': {
    says: ['If the council does not do what it agreed, tell the Ombudsman.', 'The Ombudsman can look at that as a new complaint.'], ombudsman: false,
  },
  'csp-stage2-replied': { says: ['Next you can ask for a review panel. That is stage three.', 'After that you can go to the Local Government and Social Care Ombudsman. It is free.'], ombudsman: true },
  'adm-appealed': { says: ['If the appeal was not dealt with properly, you can go to the Local Government and Social Care Ombudsman. It is free.', 'For academies and free schools you go to the Department for Education.'], ombudsman: true },
  'pl-applied': { says: ['If no decision comes in time, you can appeal to the Planning Inspectorate.', 'A neighbour has no such appeal. A neighbour can complain to the council, and then go to the Ombudsman.'], ombudsman: false },
}

const byDomain: Partial<Record<Domain, Next>> = {
  'information rights': {
    says: ['If the council is late, or you do not agree with its answer, write to the council first.', 'Then you can complain to the Information Commissioner. It is free.'], ombudsman: false,
  },
  parking: {
    says: ['If the council turns you down, you can appeal to the parking tribunal. It is free.', 'In London that is London Tribunals, elsewhere the Traffic Penalty Tribunal.'], ombudsman: false,
  },
  'EHC plans': { says: ['Against what the council decides you can often appeal to the SEND Tribunal.', `${delay} ${ombudsman}`], ombudsman: true },
  'benefits and tax': { says: ['Against the decision itself you can appeal to a tribunal.', `${delay} ${ombudsman}`], ombudsman: true },
  "children's complaints": {
    says: [
      'If you are not content with an answer, you can ask for the next stage. There are three.',
      'If the council is late, you need not wait for ever. You can go to the Local Government and Social Care Ombudsman. It is free.',
    ],
    ombudsman: true,
  },
}

/** Where to turn next with what was asked. */
export function nextFor({ kind, domain }: Asked): Next {
  return (kind && byKind[kind]) ?? byDomain[domain] ?? { says: [complain, ombudsman], ombudsman: true }
}

/** The last day on which a complaint to the Ombudsman about a delay is in time, whatever day it is counted from: twelve months
 * beginning with the day of asking, since no delay begins before that (Local Government Act 1974 s.26B). */
export function safeDay(start: Span | undefined): Day | null {
  const limit = rulebookLimit('lgo-12m')
  if (!start || !limit || 'date' in limit.length) return null
  return addPeriod(start.from, limit.length, limit).due?.to ?? null
}
