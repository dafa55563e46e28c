import type { Words } from './text/words.ts'
import type { Day, Period, Span } from './calendar/span.ts'
import type { Decision } from './page/decision.ts'
import type { PageLimit } from './rules/page-limit.ts'
import type { DateMention, DurationMention, RelativeMention } from './dates/mention.ts'

/** Version of the record's shape; raised when a field changes its meaning. */
export const schemaVersion = 1

/** One end of a clock: the days it can be, and the words that say so. */
export interface ClockEnd extends Span {
  words: Words | null
  /** Id of the event, where one was read. */
  event: string | null
}

/** A limit applied to a start and an end, or to "not yet". Ranges are [least, most]. */
export interface Clock {
  id: string
  /** Id of a limit of the rulebook, 'agreed-action' or 'page-limit'. */
  rule: string
  /** What had to be done, in plain words: "Stage two response". */
  name: string
  start: ClockEnd | null
  /** null while it is open. */
  end: ClockEnd | null
  limit: { value: number | string; unit: string }
  /** Where the length of the limit is taken from. */
  limitFrom: 'rulebook' | 'page' | 'agreement'
  /** The page's own words for the limit, where it states one. */
  limitWords: Words | null
  due: Span | null
  /** Calendar days from start to end, least and most; null where the limit is a calendar date. */
  elapsed: [number, number] | null
  /** Calendar days past the due day, least and most; [0, 0] when in time. */
  late: [number, number]
  open: boolean
  /**
   * The chance, by what was learnt from decisions read by hand, that start, end and limit belong together; absent where it was not asked.
   */
  chance?: number
  /** Plain sentences: what is uncertain and why. */
  notes: string[]
  /** Ids of stated figures about the same thing. */
  stated: string[]
}

/** What a figure of the text is of. */
export interface About {
  /** The page's words for it: "reviewing the Plan", "The final EHC Plan". */
  words: Words
  /** The matter in plain words, where it is known: "Final EHC plan", "Complaint". */
  name: string | null
  /**
   * Id of the limit of the rulebook that governs it (lib/rules/whole-rulebook.ts: also one of which no clock is read), where the text
   * says enough; null where it does not, where no law sets one, or where what is timed is another's doing.
   */
  limit: string | null
}

/** A figure that the decision itself puts on a delay or on how long something took. */
export interface Stated {
  id: string
  text: string
  words: Words
  kind: 'total' | 'excess'
  value: number
  most: number
  unit: string
  limiting: string | null
  limit: { value: number; unit: string } | null
  /** Who says so: the Ombudsman's finding, or only the complainant. */
  said: 'finding' | 'allegation'
  /** What it is of; null where the words do not tell. */
  about: About | null
}

/** Something dated that happened, or that was due or planned. */
export interface Event {
  id: string
  /** Earliest and latest day of it. */
  span: Span
  /** Ids of the mentions that date it. */
  mentions: string[]
  /** Kind, where one is recognised: 'csp-stage2-requested', 'ehc-final-plan-issued', … */
  kind: string | null
  /** The matter it belongs to: two children, two complaints, two requests stay apart. null where there is no kind. */
  thread?: string | null
  /**
   * How it stands: happened; open (not happened by the decision); not (denied or failed); planned; due (the day on which, by
   * the text, something should have been done or a limit ended). Only the first has `happened: true`.
   */
  state?: 'happened' | 'open' | 'not' | 'planned' | 'due'
  /** Why a clock should not be started by it. */
  doubt?: string
  /** What happened, in the words of its clause. */
  text: string
  words: Words
  actor: 'body' | 'complainant' | 'ombudsman' | 'tribunal' | 'other' | null
  /** false for what did not happen, was due, planned or only feared. */
  happened: boolean
}

/** One step of a remedy. */
export interface Action {
  id: string
  text: string
  words: Words
  kind: 'apology' | 'payment' | 'assessment' | 'provision' | 'review' | 'training' | 'policy' | 'guidance' | 'reimbursement' | 'other'
  within: Period | null
  /** Last day for it; null where it cannot be known. */
  due: Day | null
  /** "within one month of the decision", "without delay", "before the next annual review". */
  deadlineText: string | null
  /** What the period runs from. */
  anchor: 'decision' | 'date' | 'event' | 'none'
  /** Every sum to be paid under the step, in pounds. */
  amounts: number[]
  /** Amount a week, month, term or year, where it is a rate. */
  rate: { amount: number; per: string } | null
  /** `ordered`: by an ombudsman whose orders bind. */
  status: 'agreed' | 'recommended' | 'ordered' | 'done'
  /** Who acts, where the text says it, else the body. */
  actor: string | null
  beneficiary: string | null
}

/** A remedy agreed in an earlier decision, as this decision tells it. */
export interface EarlierDecision {
  reference: string | null
  date: Span | null
  words: Words
  steps: {
    text: string
    words: Words
    within: Period | null
    due: Span | null
    /** When it was done, or evidence of it sent; null where it was not or nothing is said. */
    done: (Span & { words: Words }) | null
    outcome: 'done' | 'late' | 'not done' | 'not said'
  }[]
}

/** Why a clock that might have been expected is not there. */
export interface Dropped {
  rule: string
  /** "Stage two response: no date is given for its start". */
  reason: string
}

/** A date expression with its first and last possible day beside its words. */
export type DatedMention = (DateMention | RelativeMention) & Span

/**
 * Everything that can be taken from one decision page: what `analyse` returns, what the command line prints, what
 * exports contain. Plain and serialisable.
 */
export interface DecisionRecord extends Omit<Decision, 'text' | 'sections' | 'blocks'> {
  schemaVersion: typeof schemaVersion
  /** The delay that matters most; null where no time limit could be checked and no figure was found. */
  headline: Headline | null
  /** Expressions that name days, and those resolved from others, with the days they can be. */
  dates: DatedMention[]
  /** Expressions whose days cannot be known, with the reason. */
  undated: (DateMention | RelativeMention)[]
  durations: DurationMention[]
  stated: Stated[]
  delays: Clock[]
  dropped: Dropped[]
  /** Time limits that the page itself states. */
  pageLimits?: PageLimit[]
  timeline: Event[]
  actions: Action[]
  /** Steps of the remedy that were already taken before the decision; none of them is among `actions`. */
  done?: Action[]
  earlier: EarlierDecision[]
}

/** The one delay that matters most. */
export interface Headline {
  /** For the toolbar, lists and one copied line: "~18 months vs 6". */
  short: string
  /** All of it in words: "Whole children’s complaint, three stages: nearly 18 months. Limit: about 6 months." */
  sentence: string
  /** The heading of the card: "Nearly 18 months", "Stage two response: 9 to 10 months late, not done". Never two kinds of unit in it. */
  result: string
  /** What stands beside it: "Limit: about 6 months", "The law allows 12 weeks"; null where there is no limit. */
  limit: string | null
  /** What had to be done; null where the text does not tell. */
  what: string | null
  state: LimitState
  /** Further time limits that were broken for certain. */
  more: number
  /** A sentence where the text and its dates cannot both be right about it; else null. */
  differs: string | null
  /** "510 to 540 days": what the dates give for the figure of the text; null where they give nothing. */
  range: string | null
  /** Ids of the stated figure and the clocks it rests on. */
  from: string[]
}

/**
 * How a time limit was kept, in the words that readers see. `late`, `not done`: certain, whatever the days within the dates given.
 * `perhaps late`: the dates leave it open. `not checked`: no day can be counted, or it was neither done nor due by the decision.
 */
export type LimitState = 'late' | 'not done' | 'perhaps late' | 'kept' | 'not checked'
