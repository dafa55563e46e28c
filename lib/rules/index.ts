import type { Limit } from './limit.ts'
import { adultSocialCare } from './limits/adult-social-care.ts'
import { benefitsAndTax } from './limits/benefits-and-tax.ts'
import { childrensComplaints } from './limits/childrens-complaints.ts'
import { childrensSocialCare } from './limits/childrens-social-care.ts'
import { complaintsHandling } from './limits/complaints-handling.ts'
import { education } from './limits/education.ts'
import { ehcPlans } from './limits/ehc-plans.ts'
import { housing } from './limits/housing.ts'
import { informationRights } from './limits/information-rights.ts'
import { parking } from './limits/parking.ts'
import { planning } from './limits/planning.ts'

/** The limits of which clocks are read, in the order of the rulebook. The others, and what readers are told, are in whole-rulebook.ts. */
export const limits: readonly Limit[] = [
  ...childrensComplaints,
  ...childrensSocialCare,
  ...ehcPlans,
  ...education,
  ...adultSocialCare,
  ...housing,
  ...complaintsHandling,
  ...benefitsAndTax,
  ...planning,
  ...parking,
  ...informationRights,
]

const byId = new Map(limits.map((limit) => [limit.id, limit]))

/** One of these by its id; undefined for 'agreed-action', 'page-limit' and every other id. */
export function limitById(id: string): Limit | undefined {
  return byId.get(id)
}
