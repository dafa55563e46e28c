import { readShard, rowOf, writeRows, type Summary } from '../../lib/watchlist/summary.ts'
import { caseVersion, type Case, type CaseAction } from '../../lib/watchlist/case.ts'

/** An open action without a deadline, watched for years, except for what is given. */
export const action = (id: string, given: Partial<CaseAction> = {}): CaseAction => ({
  id,
  text: `do ${id}`,
  paragraph: 40,
  kind: 'other',
  within: null,
  due: null,
  deadlineText: null,
  anchor: 'none',
  amounts: [],
  mark: { as: 'open' },
  later: null,
  since: '2020-01-01',
  changed: 0,
  note: '',
  ...given,
})

/** A case of a page, except for what is given. */
export const watchedCase = (id: string, given: Partial<Case> = {}): Case => ({
  schemaVersion: caseVersion,
  id,
  origin: 'page',
  reference: '24 000 001',
  url: 'https://www.lgo.org.uk/decisions/a/b/24-000-001',
  title: 'Anytown Council (24 000 001)',
  bodies: ['Anytown Council'],
  category: 'Education',
  subcategory: 'Special educational needs',
  outcome: 'Upheld',
  decisionDate: '2024-03-11',
  dateFrom: 'page',
  satisfiedOn: null,
  readOn: '2024-04-01',
  added: 1,
  changed: 1,
  headline: null,
  result: null,
  delays: [],
  actions: [],
  tracked: true,
  notes: '',
  tags: [],
  corrections: [],
  ...given,
})

/** The summary of a case, as the index gives it. */
export const summarise = (of: Case): Summary => readShard(writeRows([rowOf(of)]))![0]!
