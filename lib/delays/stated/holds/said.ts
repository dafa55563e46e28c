/** The words around a wording in its sentence. */
export interface Said {
  /** All that stands before it; the 200 characters right before. */
  lead: string
  before: string
  words: string
  /** The 80 characters behind it; what goes on behind its length. */
  after: string
  onward: string
}
