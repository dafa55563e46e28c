import type { Decision } from '../page/decision.ts'
import type { Event } from '../record.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { oncePer } from '../text/once.ts'
import { sentences } from '../text/sentences.ts'

/**
 * Whether somebody else may have made a planning application: a neighbour or a developer is spoken of, or somebody who objected, or it
 * came from "the owner of the barn".
 */
export const ofSomebodyElse = ({ text: told }: Event, decision: Decision): boolean => speaksOfOthers(decision) || fromOthers.test(told)
const speaksOfOthers = oncePer(({ text }: Decision): boolean => somebodyElse.test(text))
const somebodyElse = cued(/\b(?:company|neighbour|developer|next door|objected|objections?|objector)/i)
const fromOthers = /\bfrom (?:an?|the) (?!(?:Council|complainant)\b)\w/i
/** Limits that the two sides may lengthen by agreement. */
export const extendable = /^(?:hl-review|pl-)/
/**
 * Whether the text tells that a longer time was agreed: where it tells of several such matters, between the start and the end of this
 * one.
 */
export function extendedHere(decision: Decision, start: Event, end: Event, events: readonly Event[]): boolean {
  const { text } = decision
  const [from, to] = [Math.min(start.words.start, end.words.start), Math.max(start.words.end, end.words.end)]
  const paragraph = text.indexOf('\n', to)
  const told = text.slice(text.lastIndexOf('\n', from) + 1, paragraph < 0 ? undefined : paragraph)
  if (tellsOfConsent(told)) return true
  if (!isExtended(decision)) return false
  const kinds = events.filter((e) => e.kind === start.kind && e.thread)
  return new Set(kinds.map((e) => e.thread)).size < 2
}
const isExtended = oncePer(({ text }: Decision) => tellsOfConsent(text))
/** Words for a longer time, and words for the consent to one. */
const longer = cued(laidOut('i')`
  \b(?:
    exten(?:d|ds|ded|ding|sions?)
    longer
    more time
    later date
    (?:another|further|extra) (?:\w+ )?(?:time|days?|weeks?|months?)
    (?:ask(?:ed)? for|have|needed|wanted) until
  )\b
`)
const consents = cued(/\b(?:agreed|accepted|consented|assented|signed|granted|allowed|(?:gave|given) (?:\w+ )?(?:consent|agreement))\b/i)
/** The law, what was only asked for, and what was denied. */
const only = cued(laidOut('i')`
  \b(?:
    can
    could
    if
    may
    might
    must
    ought
    should
    unless
  )\b
  \b(?:
    did not
    didn['’]t
    had not
    has not
    never
    nobody
    neither
    none
    no (?:(?:additional|extra|further|longer|more|other|such) )?
      (?:agreement|consent|days?|delay|extension|months?|one|other|periods?|time|weeks?)
    nor
    not (?:agreed|accepted|allowed|asked|consented|given|granted|signed|sought)
    refused
    was not
    without
  )\b
`)
/** An extension to a house, and the permission for it. */
const built = cued(laidOut('i')`
  \b(?:permission|bungalow|storey|roof|stay|tenancy|placement|lease)\b
  \b(?:rear|side|front|house|home|kitchen|loft|dormer) extension
  \bextension (?:at|on|to (?:an?|her|his|the|their)) (?:\w+ )?(?:back|building|flat|front|home|house|property|rear|side)\b
`)
/** "He accepted an extension to 2 February": told as done, of a time that may be made longer. */
const tellsOfConsent = (text: string): boolean =>
  sentences(text).some(({ start, end }) => {
    const words = text.slice(start, end)
    return longer.test(words) && consents.test(words) && !only.test(words) && !built.test(words)
  })
