import { everyLimit, noLimits } from './everything.ts'
import type { RulebookLimit } from './everything.ts'
import type { NoLimit } from './limit.ts'

/** What a search finds, the best first. */
export interface Found {
  limits: RulebookLimit[]
  none: NoLimit[]
}

/** Words of everyday speech beside those of the rulebook. */
const alike: Record<string, string> = {
  ehcp: 'ehc', ehcps: 'ehc', sen: 'ehc', send: 'ehc', statement: 'statement ehc', pcn: 'penalty', ticket: 'parking', mould: 'hazard', damp: 'hazard', homeless: 'homelessness',
  reply: 'response', answer: 'response', bins: 'bins', bin: 'bins', gdpr: 'subject access', sar: 'subject access', dols: 'liberty', foi: 'freedom',
  appeal: 'appeal', kids: 'child', carer: 'carer', carers: 'carer', house: 'housing', bus: 'transport', taxi: 'transport',
}

const plain = (text: string): string => text.toLowerCase().replace(/[‘’]/g, "'").replace(/(\w)\s?&\s?(?=\w)/g, '$1and').replace(/[^\p{L}\p{N}']+/gu, ' ').trim()
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:'s|s|ing|ed)$/, '') : word)

interface Entry<T> {
  of: T
  /** Name and everyday wording; then everything else. */
  first: string
  rest: string
}

const entries: Entry<RulebookLimit>[] = everyLimit.map((of) => ({
  of, first: plain([of.name, of.domain, ...of.wording].join(' ')), rest: plain([of.id, of.starts, of.ends, of.notes ?? '', of.citation].join(' ')),
}))
const noEntries: Entry<NoLimit>[] = noLimits.map((of) => ({
  of, first: plain([of.name, of.domain, ...of.wording].join(' ')), rest: plain([of.id, of.tell, of.citation].join(' ')),
}))

/**
 * Limits and areas without one that fit every word of a query, in everyday words or those of the law: "school bus appeal", "EHCP
 * late", "regulation 17". Those named so come before those that only mention it; otherwise the order of the rulebook is kept.
 * @param query any text; an empty one finds everything
 */
export function searchRulebook(query: string): Found {
  const words = plain(query.slice(0, 200)).split(' ').filter((word) => word && !idle.has(word))
  return { limits: rank(entries, words), none: rank(noEntries, words) }
}

const idle = new Set('a an and are at be by can do does did for from has have how i in is it long many me my of on or our should take takes the their they this time to was we what when with you your must limit deadline council late overdue'.split(' '))

function rank<T>(all: Entry<T>[], words: string[]): T[] {
  const scored = all.map((entry) => ({ of: entry.of, score: score(entry, words) })).filter(({ score: s }) => s >= 0)
  return scored.toSorted((a, b) => b.score - a.score).map(({ of }) => of)
}

/** Number of words that name it; -1 where a word is not there at all. */
function score({ first, rest }: Entry<unknown>, words: string[]): number {
  let named = 0
  for (const word of words) {
    const forms = [stem(word), ...(alike[word]?.split(' ').map(stem) ?? [])]
    if (forms.some((form) => hasWord(first, form))) named += 1
    else if (!forms.some((form) => hasWord(rest, form))) return -1
  }
  return named
}

/** The beginning of a word, so that "assess" finds "assessment". */
const hasWord = (text: string, beginning: string): boolean => ` ${text}`.includes(` ${beginning}`)
