import type { Event } from '../record.ts'
import { cued } from '../text/cued.ts'

/** What a tribunal orders about a plan: to assess the child, to make one, to change the one that there is, or to think again. */
export type Order = 'assess' | 'make' | 'amend' | 'again'

/** Kinds of event by which each is carried out, the first first. */
export const answers: Record<Order, string[]> = {
  assess: ['ehc-assessment-decided', 'ehc-issue-decided', 'ehc-tribunal-final-issued'],
  make: ['ehc-tribunal-final-issued'],
  amend: ['ehc-tribunal-plan-amended'],
  again: ['ehc-issue-decided'],
}

const amends = cued(/\bamend|\bsections? [bfi]\b|\bnam(?:e|es|ing) /)
const assesses = /\bassess/
const makes = cued(/\b(?:make|issue|prepare|produce|write|draw up|making|issuing|preparing) (?:an?|the|her|his|their)\b/)
const refusedTo = cued(
  /\b(?:refus\w+|declin\w+|decided not|decision not|not)\b(?: to)?(?: (?:carry out|do|make|issue))?(?: \w+){0,4} (assess|plan)/,
)

/**
 * What an order is about, by its own sentence, the one after it ("It ordered the Council to assess her") and, where they do not
 * tell, by what was appealed against.
 * @param page its text in lower case
 */
export function orderOf(page: string, { words }: Event): Order {
  const [own, next = ''] = page.slice(words.start, words.end + 220).split(/(?<=[a-z\d)]\.)\s/)
  for (const said of [own!, /\b(?:order|direct|tribunal|must)/.test(next) ? next : '']) {
    if (/\breconsider|\bthink again|\bremit/.test(said)) return 'again'
    if (amends.test(said)) return 'amend'
    if (assesses.test(said)) return 'assess'
    if (makes.test(said)) return 'make'
  }
  const refused = refusedTo.exec(page.slice(Math.max(0, words.start - 500), words.start))?.[1]
  return refused === 'assess' ? 'assess' : refused ? 'make' : 'amend'
}
