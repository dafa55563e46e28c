import { inDays } from '../calendar/lengths.ts'
import { findDates } from '../dates/find-dates.ts'
import type { Decision } from '../page/decision.ts'
import { headline, overrun } from './headline.ts'
import { readStated } from './stated/read-stated.ts'

/** The length of time that matters most in the summary of a decision. */
export interface SummaryFigure {
  /** "10 months late", "45 weeks vs 20"; where no limit is known, the summary's own words for how long it took. */
  words: string
  /** true: a delay; false: how long something took, of which no limit is known. */
  late: boolean
  /** For sorting: days of delay, or days that it took. */
  days: number
}

/** What is known beside a summary: it tells which limit a figure of it falls under. */
export type Beside = Partial<Pick<Decision, 'bodies' | 'category' | 'subcategory' | 'outcome' | 'decisionDate'>>

/**
 * Reads a summary by itself, as a list gives it, with what reads figures on decisions. What is only alleged is none, and a summary has no
 * dates to check a figure by. null where it gives none.
 */
export function figureOfSummary(summary: string, beside: Beside = {}): SummaryFigure | null {
  const decision = asDecision(summary, beside)
  const stated = readStated(decision, findDates(decision))
  const head = headline(decision, stated, [])
  const figure = stated.find(({ id }) => head?.from.includes(id))
  if (!head || !figure || figure.said !== 'finding') return null
  const late = head.state === 'late' || head.state === 'not done'
  const limit = head.limit && !/\b(?:late|vs)\b/.test(head.short) ? `; ${head.limit.charAt(0).toLowerCase()}${head.limit.slice(1)}` : ''
  return { words: late ? `${head.short}${limit}` : `“${figure.text}”`, late, days: overrun(figure) || inDays(figure) }
}

/** A decision that holds nothing but a summary. */
const asDecision = (text: string, beside: Beside): Decision => ({
  url: '',
  kind: 'statement',
  title: beside.bodies?.join(', ') ?? '',
  reference: null,
  bodies: [],
  category: null,
  subcategory: null,
  outcome: null,
  decisionDate: null,
  ...beside,
  articleDate: null,
  citedReferences: [],
  satisfiedOn: null,
  chapter: null,
  text,
  sections: [{ heading: '', level: 2, kind: 'summary' }],
  blocks: [{ id: 'b0', kind: 'paragraph', number: null, label: null, depth: 0, parent: null, section: 0, start: 0, end: text.length }],
  problems: [],
})
