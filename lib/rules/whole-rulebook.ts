import { before } from './before.ts'
import { childrenExplained } from './explained/children.ts'
import { complaintsExplained } from './explained/complaints.ts'
import { servicesExplained } from './explained/services.ts'
import { limits } from './index.ts'
import type { Domain, Explained, Limit, NoLimit } from './limit.ts'
import { adultSocialCareListed } from './listed/adult-social-care.ts'
import { childrensComplaintsListed } from './listed/childrens-complaints.ts'
import { childrensSocialCareListed } from './listed/childrens-social-care.ts'
import { educationListed } from './listed/education.ts'
import { ehcPlansListed } from './listed/ehc-plans.ts'
import { housingListed } from './listed/housing.ts'
import { landlordsListed } from './listed/landlords.ts'
import { nhsListed } from './listed/nhs.ts'
import { northernIrelandListed } from './listed/northern-ireland.ts'
import { ombudsmanListed } from './listed/ombudsman.ts'
import { othersListed } from './listed/others.ts'
import { scotlandListed } from './listed/scotland.ts'
import { servicesListed } from './listed/services.ts'
import { walesListed } from './listed/wales.ts'

/** A limit with what readers are told of it. */
export type RulebookLimit = Limit & Explained

/** The order in which the rulebook is read. */
export const domains: readonly Domain[] = [
  "children's complaints",
  "children's social care",
  'EHC plans',
  'education',
  'adult social care',
  'housing',
  'complaints handling',
  'benefits and tax',
  'planning',
  'parking',
  'information rights',
  'environment and highways',
  'other services',
  'Ombudsman',
  'complaint to a landlord',
  'complaint to the NHS',
  'NHS waiting times',
  'complaint in Scotland',
  'complaint in Wales',
  'complaint in Northern Ireland',
]

const listed = [
  childrensComplaintsListed,
  childrensSocialCareListed,
  ehcPlansListed,
  educationListed,
  adultSocialCareListed,
  housingListed,
  othersListed,
  servicesListed,
  ombudsmanListed,
  landlordsListed,
  nhsListed,
  scotlandListed,
  walesListed,
  northernIrelandListed,
]
const explained: Record<string, Explained> = { ...complaintsExplained, ...childrenExplained, ...servicesExplained }

const order = (a: { domain: Domain }, b: { domain: Domain }): number => domains.indexOf(a.domain) - domains.indexOf(b.domain)

/** The whole rulebook: every limit, of the body and of others, by domain. Not for the content script: index.ts is smaller. */
export const everyLimit: readonly RulebookLimit[] = [
  ...limits.map((limit) => ({ ...limit, ...(explained[limit.id] ?? { starts: '', ends: '', wording: [] }) })),
  ...listed.flatMap((part) => part.limits),
]
  .map((limit) => (before[limit.id] ? { ...limit, before: before[limit.id] } : limit))
  .toSorted(order)

/** Areas without a fixed limit, by domain. */
export const noLimits: readonly NoLimit[] = listed.flatMap((part) => part.none).toSorted(order)

const byId = new Map(everyLimit.map((limit) => [limit.id, limit]))

/** Any limit of the rulebook by its id. */
export function rulebookLimit(id: string): RulebookLimit | undefined {
  return byId.get(id)
}
