import { asked, type Asked } from '../rules/asked.ts'
import { everyLimit, rulebookLimit } from '../rules/everything.ts'
import { kindNames } from '../rules/kind-names.ts'
import type { EventKind } from '../rules/more-kinds.ts'

/** The move that limits with a fixed day of the year belong to. */
export const phaseMove: EventKind = 'ehc-phase-moved'

/** What the reader can choose from. */
export const choices: readonly Asked[] = [
  ...asked,
  {
    says: 'A child with an EHC plan moves to another school or to college', domain: 'EHC plans', kind: phaseMove,
    wording: 'ehcp phase transfer primary secondary post-16 new school',
  },
]

/** A name of a choice that can stand in an address: its event, or the area without a limit. */
export const choiceId = ({ kind, none }: Asked): string => kind ?? none?.[0] ?? ''

/**
 * The choice that an id means: of a choice, of a limit, of an area without one, or of any event that starts a limit.
 * @returns null for any other text
 */
export function choiceFor(id: string): Asked | null {
  const chosen = choices.find((each) => choiceId(each) === id || each.none?.includes(id))
  if (chosen) return chosen
  const limit = rulebookLimit(id)
  if (limit) {
    const kinds: readonly EventKind[] = 'date' in limit.length ? [phaseMove] : limit.startsWith
    return choices.find(({ kind }) => kind && kinds.includes(kind)) ?? (kinds[0] ? choiceFor(kinds[0]) : null)
  }
  const kind = id as EventKind
  const starts = everyLimit.find(({ startsWith, clock }) => clock !== 'never' && startsWith.includes(kind))
  if (!starts) return null
  const name = kindNames[kind]
  return { says: name.charAt(0).toUpperCase() + name.slice(1), domain: starts.domain, kind, wording: '' }
}

const plain = (text: string): string => ` ${text.toLowerCase().replace(/[’']s?\b/g, '').replace(/[^\p{L}\p{N}&]+/gu, ' ').trim()} `
const texts = choices.map((choice) => ({ choice, text: plain(`${choice.says} ${choice.wording} ${choice.domain}`) }))
const idle = new Set('a an and the i my of for to about was is council councils they have has it on in by did not'.split(' '))
const alike: Record<string, string> = { ehcp: 'ehc', ehcps: 'ehc', carer: 'carer', carers: 'carer', bin: 'bins', dustbin: 'bins', rubbish: 'bins', pothole: 'pothole', homelessness: 'homeless', autism: 'ehc', senco: 'ehc', repairs: 'hazard', repair: 'hazard', leak: 'hazard' }

/**
 * Choices that fit every word of a query, in everyday words: "school transport", "EHCP", "carer". In the order of the list.
 * @param query any text; an empty one finds everything
 */
export function findChoices(query: string): readonly Asked[] {
  const words = plain(query.slice(0, 200)).trim().split(' ').filter((word) => word && !idle.has(word))
  return texts.filter(({ text }) => words.every((word) => has(text, word) || (alike[word] !== undefined && has(text, alike[word])))).map(({ choice }) => choice)
}

const has = (text: string, word: string): boolean => text.includes(` ${word.length > 4 ? word.replace(/(?:ies|s|ing|ed)$/, '') : word}`)
