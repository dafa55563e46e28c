import { anythingElse, type Asked } from '../rules/asked.ts'
import { rulebookLimit } from '../rules/whole-rulebook.ts'
import { searchOver, wordOf } from '../rules/word-search.ts'
import { choiceId, choices } from './choices.ts'

/** What a search finds. */
export interface FoundChoices {
  /** The best first; without what fits everything. */
  choices: Asked[]
  /** Words that fitted, for marking them. */
  terms: ReadonlySet<string>
}

const general = new Set(anythingElse)
const search = searchOver(
  choices
    .filter((choice) => !general.has(choice))
    .map((choice) => ({
      id: choiceId(choice),
      name: choice.says,
      words: choice.wording,
      rest: [choice.domain, ...(rulebookLimit(choice.main ?? '')?.wording ?? [])].join(' '),
    })),
)
const byId = new Map(choices.map((choice) => [choiceId(choice), choice]))
/** The commonest of a field comes first where several fit alike. */
const common = new Map(
  choices.map((choice) => [choiceId(choice), 1 - 0.04 * choices.filter(({ domain }) => domain === choice.domain).indexOf(choice)]),
)

/** Hits that fit far worse than the best are no help. */
const WORTH = 0.2
const MOST = 8

/**
 * The matters that fit a query in everyday words: "stage 2", "parking fine", "my mum's care home fees". "Something else" is not among
 * them: the page offers it under every list.
 * @param query any text
 */
export function findChoices(query: string): FoundChoices {
  const hits = search(query)
    .map((hit) => ({ ...hit, score: hit.score * common.get(hit.id)! }))
    .toSorted((a, b) => b.score - a.score)
  const kept = hits.filter(({ score }) => score >= WORTH * hits[0]!.score).slice(0, MOST)
  return { choices: kept.map(({ id }) => byId.get(id)!), terms: new Set(kept.flatMap(({ terms }) => terms)) }
}

/** A text in parts, those that fitted told apart. */
export function marked(text: string, terms: ReadonlySet<string>): { text: string; fits: boolean }[] {
  return text
    .split(/([^\p{L}\p{N}’']+)/u)
    .filter(Boolean)
    .map((part) => ({ text: part, fits: terms.has(wordOf(part) ?? '') }))
}
