import type { Limit } from './limit.ts'

const numerals: Record<string, string> = { 1: 'one', 2: 'two', 3: 'three', 4: 'four' }

const wordsOf = (text: string): string[] => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => numerals[word] ?? word)

/**
 * The limits in whose name, field or source every word of a query begins a word: "stage 2", "ehc annual", "regulation 17". In the order
 * given. For a list to choose from; the rulebook's own search, with everyday words, is too large for a page of the web.
 */
export function narrowed<Of extends Pick<Limit, 'name' | 'domain' | 'citation'>>(limits: readonly Of[], query: string): Of[] {
  const wanted = wordsOf(query)
  return limits.filter(({ name, domain, citation }) => {
    const words = wordsOf(`${name} ${domain} ${citation}`)
    return wanted.every((each) => words.some((word) => word.startsWith(each)))
  })
}
