/**
 * One thing that happens in a matter, and the words by which decisions tell it. A pattern is a list of parts joined by " & ";
 * each must be found in the clause, those with "!" must not. Words in capitals stand for the lists of patterns.ts, and
 * a group catches nothing: "(sent|gave) (her )?".
 */
export interface Step {
  kind: string
  /** Who does it: initials of actors (b body, c complainant, o ombudsman, t tribunal, p panel, i investigator, x other). */
  by: string
  /** Says so by itself. Several patterns: any of them. */
  says: string[]
  /**
   * Says so where of the matters that have this, and are told in the same words, the page of one alone is named: in the sentence,
   * else in the paragraph, else, if the second is there too, on the page.
   */
  law?: [near: string, onItsPage: string]
  /**
   * Says so where the matter is being told of and has this step (with "!": has it not) but not yet the one here: "The Council replied on
   * 3 May".
   */
  next?: [after: string, says: string]
  /** Says that it is still to be done, where the text says that something has not been done or will be: "complete stage two". */
  owed?: string
  /**
   * Where the words of a place in the sentence and the one before are of another, what is owed is not this: "moved to a flat. … still
   * there".
   */
  owedAt?: { here: RegExp; elsewhere: RegExp }
  /** A new matter begins with it. */
  opens?: true
  /** What was begun is complete with it, and counts from then on: the last of the papers that a claim needs. */
  completes?: true
  /** The complainant may do it, though it is not asking for anything: a family moves out. */
  theirs?: true
  /** The words can tell how long it was so: "they stayed there until 3 May", "was there from 4 March". */
  lasts?: true
  /** It comes by itself, on a day that can be counted: "the 56 days ran out on 27 July". */
  falls?: true
}

/** A chain of steps: a complaint through its stages, an application to its decision. */
export interface Matter {
  id: string
  /** The page must speak of it: any of these, in lower case, parted by "|". */
  page: string
  steps: Step[]
  /** Id of the matter that is told of in the same bare words: "applied", "asked for a review". */
  beside?: string
}
