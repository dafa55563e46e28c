import type { Calendar } from '../calendar/holidays.ts'
import type { Site } from '../page/sites/site.ts'
import type { Limit } from '../rules/limit.ts'
import type { Draft } from './draft.ts'

/** A limit of another ombudsman's field, and by which of the steps that are read of any complaint it is told. */
export interface SiteLimit extends Limit {
  /** Ids of limits of the first site whose clocks are this one's: the same steps, under another name. */
  readAs?: readonly string[]
  /** Steps that only this field has, by what a decision says of them, or by their kinds; read where the page states the limit. */
  told?: {
    /** What the sentence says that states it. */
    named: RegExp
    /** What stands before its length there, where a sentence states more than one. */
    before?: RegExp
    starts?: RegExp
    ends?: RegExp
  }
  /** Kinds that it is counted from where the page says that what starts it was not done: an acknowledgement that was never sent. */
  undone?: { says: RegExp; from: readonly string[] }
  /** Bodies that it binds, by their names; every one where it is left out. */
  of?: RegExp
  /** A decision of this field tells mostly that the answer is still to come: its clock is open on the day of the decision. */
  open?: true
  /** The longer length holds where the page speaks of it: the shorter is a target then. */
  longer?: true
  /** true where only the page gives its length: what a body's own policy or standard allows. */
  ownTime?: boolean
}

/**
 * All that is known of one ombudsman besides the first: its pages, how its decisions speak, and the limits of its field. Its decisions
 * are told in the words of the first site, read, and what was read is told back in their own; the readers need not know it.
 */
export interface Ombudsman {
  site: Site
  /** "the Housing Ombudsman" */
  name: string
  /** Its words, and the first site's for the same; see words.ts. */
  words: readonly (readonly [own: RegExp, first: string])[]
  /** How what was read is said again in its own words: "the Council" is "the landlord". */
  back: readonly (readonly [first: string, own: string])[]
  /** Puts the paragraphs in an order in which sentences tell all: the last day of a table's row belongs to what must be done. */
  arrange?: (draft: Draft) => void
  limits: readonly SiteLimit[]
  /** Whose bank holidays are left out. */
  calendar?: Calendar
  /** true where what it tells a body to do binds, save where a page calls it a recommendation. */
  orders?: boolean
}
