import type { Day, Unit } from '../calendar/span.ts'
import type { Calendar } from '../calendar/holidays.ts'
import type { EventKind } from './kinds.ts'

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
  | 'other services'
  | 'complaint to a landlord'
  | 'complaint to the NHS'
  | 'NHS waiting times'
  | 'complaint in Wales'
  | 'complaint in Scotland'
  | 'complaint in Northern Ireland'

/** A length with its unit, or a calendar date ("02-15") in the year of transfer. */
export type Length = { value: number; unit: Unit; approx?: boolean } | { date: string }

/** What stands behind a limit; `forceText` in force.ts says it in plain words. */
export type Force =
  | 'statute'
  | 'regulations'
  | 'statutory code'
  | 'statutory guidance'
  | 'guidance'
  | "Ombudsman's guidance"
  | 'council policy'
  | 'agreed remedy'
  | 'derived'

/** What takes the ground of a clock away; how a text tells each stands in delays/told-between.ts. */
export type Unless = 'the review before' | 'a new assessment' | 'agreed after a refusal' | 'a later meeting'

/** A time limit as data with its source: all that a clock needs. */
export interface Limit {
  /** Kept for good: records and cases refer to it. */
  id: string
  domain: Domain
  /** Plain words: "Stage two response". */
  name: string
  /** Who must keep it, where it is not the body complained about. Such a limit makes no clock. */
  by?: 'complainant' | 'other'
  /** Kinds of event that start it, the best first: a later one stands in where the one before it is not dated. */
  startsWith: EventKind[]
  /** Kinds of event that end it; any of them. */
  endsWith: EventKind[]
  length: Length
  /** Longer form and the condition under which it applies. */
  extended?: { length: Length; when: string }
  /**
   * Absent: a clock wherever start and end are read. 'stated': only where the page itself states this limit (guidance that not
   * every body follows; limits that share their events with another). 'never': no deadline (least periods, limits of a power).
   * 'late': law that is measured wherever it was missed, and where it was kept only if the page states it.
   */
  clock?: 'stated' | 'late' | 'never'
  /** true where the law says "beginning with": the day of the start is day one. */
  beginningWith?: boolean
  /** Which bank holidays are left out; working days of England and Wales unless it says otherwise. */
  calendar?: Calendar
  /** true where a last day that is no working day moves to the next one. */
  rolls?: boolean
  /** What stops the time while the body waits for it: nothing is late for certain then. */
  waitsFor?: readonly ('clarification' | 'identity' | 'fee')[]
  /**
   * What the text may tell that takes its ground away: a start that is the review before the one it tells of; a plan that came of a new
   * assessment; an assessment refused first and agreed later; an end that is a later meeting than the one meant.
   */
  unless?: readonly Unless[]
  /** Where a notice must be served: working days after posting on which the law takes it to be served. */
  served?: { workingDaysAfterPosting: number; citation: string }
  force: Force
  citation: string
  url: string
  effective?: { from: Day | null; to: Day | null }
  /** A time in which the law loosened it, and how. */
  relaxed?: { from: Day; to: Day; how: string }
  /** How far the source was checked. */
  verified: 'law read' | 'stated by a second source' | 'stated by a decision' | 'not verified'
  /** Parts of a composite limit, by id. */
  parts?: string[]
}

/** How a limit stood in an earlier time, as far as it differs. */
export interface Before {
  effective: NonNullable<Limit['effective']>
  citation: string
  url: string
  verified: Limit['verified']
  length?: Length
  beginningWith?: boolean
}

/** What readers are told of a limit besides the limit itself. */
export interface Explained {
  /** What starts it and what ends it, in plain words. */
  starts: string
  ends: string
  /** How it is counted, and what to mind. */
  notes?: string
  /** What held before, the newest first. */
  before?: Before[]
  /** A second start with a length of its own: the limit ends on the later of the two days. */
  laterOf?: { startsWith: EventKind; length: Length }
  /** Times of the year, "12-25" to "01-01", in which the limit does not end: it moves to the first working day after. */
  closed?: [from: string, to: string][]
  /** Words by which decisions and everyday speech refer to it. */
  wording: string[]
  /** Where the name is too long to stand beside others in one line: at most `longestShortName` characters. */
  short?: string
  /** What is waited for, after "the", where the name is no noun: "review panel meeting". */
  noun?: string
  /** What follows by law where it was missed, as a letter tells it. */
  consequence?: string
  /** Of a limit that is not verified: what was looked for and not found. It leaves when the source has been read. */
  missing?: string
  /**
   * What else was looked for and not found, as a rule the commencement behind the day since which it has been in force. Of every other day
   * that the rulebook gives, the commencement was read, or a page that states it.
   */
  notFound?: string
}

/** An area without a fixed limit, and what to tell the reader. */
export interface NoLimit {
  id: string
  domain: Domain
  name: string
  tell: string
  /** Where the law gives no time to wait: the duty, as a letter tells it. */
  atOnce?: string
  citation: string
  url: string
  wording: string[]
}

/** One limit, complete, as it stands in the file of its field. */
export type Entry = Omit<Limit, 'domain'> &
  Explained & {
    /**
     * Clocks are read of it on a page: `npm run rulebook` writes it into read-limits.ts. The others can be worked out by hand: limits whose
     * start and end a decision seldom dates, least periods, limits of the complainant and of others.
     */
    read?: true
  }

/** A field of law: its limits, those that are read first, and what has no fixed limit. One file of `fields/`. */
export interface Field {
  domain: Domain
  limits: Entry[]
  none: Omit<NoLimit, 'domain'>[]
}
