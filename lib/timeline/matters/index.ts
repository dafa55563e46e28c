import { blueBadge } from './blue-badge.ts'
import { informationRequests } from './information-requests.ts'
import { childProtection } from './child-protection.ts'
import { careAssessments } from './care-assessments.ts'
import { childrensSocialCare } from './childrens-social-care.ts'
import { housingBenefit } from './housing-benefit.ts'
import { complaints } from './complaints/index.ts'
import { councilTax } from './council-tax.ts'
import { disabledFacilities } from './disabled-facilities.ts'
import { ehcTransfer } from './ehc-transfer.ts'
import { planning } from './planning.ts'
import { deprivationOfLiberty } from './deprivation-of-liberty.ts'
import { ehcAssessment } from './ehc-assessment.ts'
import { ehcDirectPayment } from './ehc-direct-payment.ts'
import { ehcMediation } from './ehc-mediation.ts'
import { ehcReassessment } from './ehc-reassessment.ts'
import { ehcReview } from './ehc-review.ts'
import { housingRegister } from './housing-register.ts'
import { ehcTribunal } from './ehc-tribunal.ts'
import { homelessnessReview } from './homelessness-review.ts'
import { homelessness } from './homelessness.ts'
import { parking } from './parking.ts'
import { schoolTransport } from './school-transport.ts'
import { streetReports } from './street-reports.ts'
import type { Matter } from './matter.ts'

/**
 * What decisions tell of, a file for each field: the steps of a matter and the words by which they are told. Most telling first: a clause
 * takes the first step that its words fit.
 */
export const matters: readonly Matter[] = [
  ...informationRequests,
  homelessnessReview,
  ...housingRegister,
  ...homelessness,
  disabledFacilities,
  deprivationOfLiberty,
  blueBadge,
  ...housingBenefit,
  councilTax,
  schoolTransport,
  ...planning,
  ...parking,
  ...childrensSocialCare,
  ehcMediation,
  ehcDirectPayment,
  ...careAssessments,
  ...streetReports,
  childProtection,
  ehcTribunal,
  ehcReassessment,
  ehcTransfer,
  ehcReview,
  ehcAssessment,
  complaints,
]
