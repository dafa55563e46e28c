import type { Frame } from './frame.ts'
import type { VerbGroup } from './pieces/piece.ts'

/** A plain past, which can be a participle too: "the conference booked for 2 May", "accepted it owed her". */
export const reduced = (verb: VerbGroup): boolean =>
  (verb.form === 'past' || verb.form === 'participle') && !verb.passive && !verb.perfect && !verb.modal && !verb.not

/**
 * Where a verb stands in its sentence.
 * @param opener the word that opened the clause: "which", "because"; null for none
 * @param by the preposition before an -ing: "by refusing"; null for none
 */
export function clauseOf(verb: VerbGroup, opener: string | null, by: string | null): Frame['clause'] {
  // "asked how to apply", "what to do": only wanted to know.
  if (verb.infinitive) return opener && opened.get(opener) === 'whether' ? 'whether' : 'to'
  if (verb.form === 'ing' && !verb.passive && !opener && (by || !verb.modal)) return 'by'
  return opener ? (opened.get(opener) ?? 'after') : 'main'
}

const listed = (clause: Frame['clause'], openers: string) => openers.split(' ').map((opener) => [opener, clause] as const)

/** The clause that a word opens; any other: one that only says when. */
const opened = new Map([
  // "said that it would come"
  ...listed('that', 'that'),
  // "asked whether it would pay", "told her why", "once it had decided"
  ...listed('whether', 'whether if how why once unless until till before'),
  // "the letter which came", "the mother whose son moved", "the letter in which it refused"
  ...listed('which', 'which who whom whose in-which'),
  // "on 3 May, when it wrote"
  ...listed('when', 'when'),
  // "because it was late", "as he was ill"
  ...listed('because', 'because since as although though'),
])
