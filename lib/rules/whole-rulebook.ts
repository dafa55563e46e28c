import { adultSocialCare } from './fields/adult-social-care.ts'
import { benefitsAndTax } from './fields/benefits-and-tax.ts'
import { childrensComplaints } from './fields/childrens-complaints.ts'
import { childrensSocialCare } from './fields/childrens-social-care.ts'
import { complaintInNorthernIreland } from './fields/complaint-in-northern-ireland.ts'
import { complaintInScotland } from './fields/complaint-in-scotland.ts'
import { complaintInWales } from './fields/complaint-in-wales.ts'
import { complaintToALandlord } from './fields/complaint-to-a-landlord.ts'
import { complaintToTheNhs } from './fields/complaint-to-the-nhs.ts'
import { complaintsHandling } from './fields/complaints-handling.ts'
import { education } from './fields/education.ts'
import { ehcPlans } from './fields/ehc-plans.ts'
import { environmentAndHighways } from './fields/environment-and-highways.ts'
import { housing } from './fields/housing.ts'
import { informationRights } from './fields/information-rights.ts'
import { nhsWaitingTimes } from './fields/nhs-waiting-times.ts'
import { ombudsman } from './fields/ombudsman.ts'
import { otherServices } from './fields/other-services.ts'
import { parking } from './fields/parking.ts'
import { planning } from './fields/planning.ts'
import type { Domain, Entry, Explained, Limit, NoLimit } from './limit.ts'

/** A limit with what readers are told of it. */
export type RulebookLimit = Limit & Explained

/** The fields of law in the order in which the rulebook is read. */
const fields = [
  childrensComplaints,
  childrensSocialCare,
  ehcPlans,
  education,
  adultSocialCare,
  housing,
  complaintsHandling,
  benefitsAndTax,
  planning,
  parking,
  informationRights,
  environmentAndHighways,
  otherServices,
  ombudsman,
  complaintToALandlord,
  complaintToTheNhs,
  nhsWaitingTimes,
  complaintInScotland,
  complaintInWales,
  complaintInNorthernIreland,
]

/** The order in which the rulebook is read. */
export const domains: readonly Domain[] = fields.map(({ domain }) => domain)

const entries = fields.flatMap(({ domain, limits }) => limits.map((entry): Entry & { domain: Domain } => ({ domain, ...entry })))

const without = (entry: object, names: object): object => Object.fromEntries(Object.entries(entry).filter(([name]) => !(name in names)))

/** The whole rulebook: every limit, of the body and of others, by domain. Not for the content script: index.ts is smaller. */
export const everyLimit: readonly RulebookLimit[] = entries.map((entry) => without(entry, { read: true }) as RulebookLimit)

/** Areas without a fixed limit, by domain. */
export const noLimits: readonly NoLimit[] = fields.flatMap(({ domain, none }) => none.map((area) => ({ domain, ...area })))

/** What is told of a limit, and where it is used: no clock needs it. The type check asks for every name. */
const told: Record<keyof Explained | 'read', true> = {
  read: true,
  starts: true,
  ends: true,
  notes: true,
  before: true,
  laterOf: true,
  closed: true,
  wording: true,
  short: true,
  noun: true,
  consequence: true,
  missing: true,
  notFound: true,
}

/** Of the limits of which clocks are read, what a clock needs: what read-limits.ts holds. */
export const neededByClocks: readonly Limit[] = entries.filter(({ read }) => read).map((entry) => without(entry, told) as Limit)

const byId = new Map(everyLimit.map((limit) => [limit.id, limit]))

/** Any limit of the rulebook by its id. */
export function rulebookLimit(id: string): RulebookLimit | undefined {
  return byId.get(id)
}
