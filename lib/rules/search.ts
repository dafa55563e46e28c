import { everyLimit, noLimits } from './whole-rulebook.ts'
import type { RulebookLimit } from './whole-rulebook.ts'
import type { NoLimit } from './limit.ts'
import { searchOver, wordsOf, type Findable } from './word-search.ts'

/** What a search finds, the best first. */
export interface Found {
  limits: RulebookLimit[]
  none: NoLimit[]
}

const findable = (of: RulebookLimit | NoLimit): Findable => ({
  id: of.id,
  name: of.name,
  words: of.wording.join(' '),
  rest: [of.domain, of.citation, ...('tell' in of ? [of.tell] : [of.starts, of.ends, of.notes ?? ''])].join(' '),
})
const search = searchOver([...everyLimit, ...noLimits].map(findable))
const limitById = new Map(everyLimit.map((limit) => [limit.id, limit]))
const areaById = new Map(noLimits.map((area) => [area.id, area]))

/**
 * Limits and areas without one that fit a query, in everyday words or those of the law: "school bus appeal", "EHCP late",
 * "regulation 17". The search is that of “Work out a deadline”.
 * @param query any text; one that says nothing finds everything, in the order of the rulebook
 */
export function searchRulebook(query: string): Found {
  if (!wordsOf(query).length) return { limits: [...everyLimit], none: [...noLimits] }
  const hits = search(query)
  return { limits: hits.flatMap(({ id }) => limitById.get(id) ?? []), none: hits.flatMap(({ id }) => areaById.get(id) ?? []) }
}
