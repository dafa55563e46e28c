import type { Day } from '../calendar/span.ts'
import { caseVersion, type Case } from './case.ts'

/**
 * A case entered by hand, without actions.
 * @param key what no other case has; made where the case is entered, so that sending it twice adds it once
 */
export const newCase = (key: string, fields: Partial<Case>, readOn: Day, at: number): Case => ({
  schemaVersion: caseVersion,
  id: `own-${key}`,
  origin: 'own',
  reference: null,
  url: null,
  title: '',
  bodies: [],
  category: null,
  subcategory: null,
  outcome: null,
  decisionDate: null,
  satisfiedOn: null,
  readOn,
  added: at,
  changed: at,
  headline: null,
  result: null,
  delays: [],
  actions: [],
  tracked: true,
  notes: '',
  tags: [],
  corrections: [],
  dateFrom: fields.decisionDate ? 'reader' : null,
  ...fields,
})
