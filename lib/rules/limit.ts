import type { Day, Unit } from '../calendar/span.ts'

export type Domain =
  | "children's complaints"
  | "children's social care"
  | 'EHC plans'
  | 'education'
  | 'adult social care'
  | 'housing'
  | 'complaints handling'
  | 'benefits and tax'
  | 'planning'
  | 'parking'
  | 'information rights'
  | 'Ombudsman'
  | 'environment and highways'

/** A length with its unit, or a calendar date ("02-15") in the year of transfer. */
export type Length = { value: number; unit: Unit; approx?: boolean } | { date: string }

/** A time limit that a body must keep, as data with its source. */
export interface Limit {
  /** Kept for good: records and cases refer to it. */
  id: string
  domain: Domain
  /** Plain words: "Stage two response". */
  name: string
  /** Kinds of event that start it; any of them. See lib/timeline/kinds. */
  startsWith: string[]
  /** Kinds of event that end it. */
  endsWith: string[]
  /** The same in plain words, for readers. */
  startText: string
  endText: string
  length: Length
  /** Longer form and the condition under which it applies. */
  extended?: { length: Length; when: string }
  /** true where the law says "beginning with": the day of the start is day one. */
  beginningWith?: boolean
  /** Which bank holidays are left out; working days of England and Wales unless it says otherwise. */
  calendar?: 'england-and-wales' | 'united-kingdom'
  force: 'statute' | 'regulations' | 'statutory guidance' | 'guidance' | "Ombudsman's guidance" | 'derived'
  citation: string
  url: string
  effective?: { from: Day | null; to: Day | null }
  /** How far the source was checked. */
  verified: 'law read' | 'stated by a second source' | 'stated by a decision' | 'not verified'
  /** Parts of a composite limit, by id. */
  parts?: string[]
  /** Words by which decisions speak of it. */
  wording: string[]
}

/** An area without a fixed limit, and what to tell the reader. */
export interface NoLimit {
  id: string
  domain: Domain
  name: string
  tell: string
  citation: string
  url: string
}
