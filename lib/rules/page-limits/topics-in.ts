import type { Period } from '../../calendar/span.ts'
import { limitById } from '../index.ts'
import type { Around } from './around.ts'
import { sameLength } from './same-length.ts'
import type { Topic } from './topics.ts'

/**
 * Rules whose topic the words fit, the best first: those whose length it is, told by clause, sentence or paragraph; else the only one
 * that the clause or the sentence speaks of, with another length.
 * @param exactOnly true where another length is taken for a stage of a complaint alone
 */
export function topicsIn(all: Topic[], around: Around, period: Period, exactOnly: boolean): string[] {
  const { clause, sentence, paragraph } = around
  const topics = all.filter(({ rule }) => !isOtherStage(rule, around))
  const fits = (words: string): string[] =>
    topics.filter((t) => t.words.test(words) && (!t.near || t.near.test(paragraph))).map(({ rule }) => rule)
  for (const words of [clause, sentence, paragraph]) {
    const exact = fits(words).filter((rule) => hasLength(rule, period))
    if (exact.length) return exact
  }
  if (exactOnly && !/stage\d|panel|relevant period/.test(clause)) return []
  const found = fits(clause).length ? fits(clause) : fits(sentence)
  return found.length === 1 || found[0]?.startsWith('lgsco') ? [found[0]!] : []
}

function hasLength(rule: string, period: Period): boolean {
  const limit = limitById(rule)
  return [limit?.length, limit?.extended?.length].some((length) => length && sameLength(period, length))
}

/** "At stage one councils have …": then it is no limit of another stage of the children's procedure. */
function isOtherStage(rule: string, { clause, sentence }: Around): boolean {
  const own = /^csp-stage(\d)/.exec(rule)?.[1]
  const named = /stage(\d)/.exec(clause)?.[1] ?? [...new Set([...sentence.matchAll(/stage(\d)/g)].map((m) => m[1]))].join()
  return own !== undefined && named.length === 1 && own !== named
}
