import { asked, type Asked } from '../rules/asked.ts'
import { everyLimit, rulebookLimit } from '../rules/whole-rulebook.ts'
import { kindNames, type EventKind } from '../rules/kinds.ts'

/** The move that limits with a fixed day of the year belong to. */
export const phaseMove: EventKind = 'ehc-phase-moved'

/** What the reader can choose from. */
export const choices: readonly Asked[] = asked

/** A name of a choice that can stand in an address: its own, its event, or the area without a limit. */
export const choiceId = ({ id, kind, none }: Asked): string => id ?? kind ?? none?.[0] ?? ''

/**
 * The choice that an id means: of a choice, of a limit, of an area without one, or of any event that starts a limit.
 * @returns null for any other text
 */
export function choiceFor(id: string): Asked | null {
  const chosen = choices.find((each) => choiceId(each) === id) ?? choices.findLast(({ none }) => none?.includes(id))
  if (chosen) return chosen
  const limit = rulebookLimit(id)
  if (limit) {
    const leads = choices.find(({ main }) => main === id)
    if (leads) return leads
    const kinds: readonly EventKind[] = 'date' in limit.length ? [phaseMove] : limit.startsWith
    return choices.find(({ kind }) => kind && kinds.includes(kind)) ?? (kinds[0] ? choiceFor(kinds[0]) : null)
  }
  const kind = id as EventKind
  const starts = everyLimit.find(({ startsWith, clock }) => clock !== 'never' && startsWith.includes(kind))
  if (!starts) return null
  const name = kindNames[kind]
  return { says: name.charAt(0).toUpperCase() + name.slice(1), domain: starts.domain, kind, wording: '' }
}
