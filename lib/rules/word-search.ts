import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import { synonyms } from './synonyms.ts'

/** What can be found: its words by weight, those that name it before those that only go with it. */
export interface Findable {
  id: string
  /** Names it. */
  name: string
  /** Everyday words for it. */
  words: string
  /** Everything else that is told of it. */
  rest: string
}

/** What was found, the best first. */
export interface Hit {
  id: string
  score: number
  /** Words that fitted, as they are kept: see `wordOf`. */
  terms: string[]
}

/** Words that find nothing: those of every sentence, then those of every limit. */
const idle = new Set(
  `
a about after ago am an and any are as at be because been being by came can cannot cant come coming could couldnt did didnt
do does doesnt dont ever for from get go goes going gone got had hadnt has hasnt have havent he her here hes him his how i
if im in into is isnt it its ive just long many me much my never no nobody not nothing now of on only or our really said
says she shes should shouldnt since so some take takes than that the their them then there they theyre this time to up us
very was wasnt we were werent what when where which who why will with wont would wouldnt you your

against ask asked authority council deadline late limit local must need overdue still want wanted yet
`
    .trim()
    .split(/\s+/),
)
const numbers: Record<string, string> = {
  one: '1',
  first: '1',
  two: '2',
  second: '2',
  three: '3',
  third: '3',
  four: '4',
  five: '5',
  six: '6',
  sixth: '6',
  eight: '8',
  ten: '10',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
}
/** Forms of one word that no rule of endings brings together. */
const same: Record<string, string> = {
  complain: 'complaint',
  complained: 'complaint',
  complaining: 'complaint',
  applied: 'application',
  apply: 'application',
  moved: 'moving',
  ordered: 'order',
  objected: 'objection',
  builder: 'building',
  built: 'building',
  builds: 'building',
  overpaid: 'overpayment',
  acknowledged: 'acknowledge',
  disputed: 'dispute',
}
/** Words whose end only looks like a plural. */
const whole = /(?:ss|us|is|ous|gas|bus)$/

/** The form in which a word is kept and looked for: small letters, no plural, figures for numerals. null for what says nothing. */
export function wordOf(term: string): string | null {
  const word = term
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/[’']/g, '')
    .replace(/^(\d+)(?:st|nd|rd|th)$/, '$1')
  if (!word || idle.has(word)) return null
  const known = numbers[word] ?? same[word]
  if (known) return known
  if (word.length > 3 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(?:sh|ch|x|ss)es$/.test(word)) return word.slice(0, -2)
  return word.length > 3 && word.endsWith('s') && !whole.test(word) ? word.slice(0, -1) : word
}

/** Parts between letters and figures too: "stage2" is "stage 2". "B&B" is one word, and so is "council tax", for "council" says nothing. */
const tokens = (text: string): string[] =>
  text
    .replace(/(\w)\s?&\s?(?=\w)/g, '$1and')
    .replace(/\bcouncil[ -]tax/gi, 'counciltax')
    .replace(/([a-z])(?=\d)/gi, '$1 ')
    .split(/[^\p{L}\p{N}’']+/u)
    .filter(Boolean)

const alike = new Map<string, Set<string>>()
for (const line of synonyms) {
  const group = line.split(' ').flatMap((word) => wordOf(word) ?? [])
  for (const word of group) alike.set(word, new Set([...(alike.get(word) ?? []), ...group]))
}

/**
 * A search in everyday words: any order, prefixes, synonyms, numerals as words or figures, spelling slips. Where nothing fits every
 * word, what fits most of them is found.
 * @returns the search; given nothing but words that say nothing, it finds nothing
 */
export function searchOver(all: readonly Findable[]): (query: string) => Hit[] {
  const index = new MiniSearch<Findable>({
    fields: ['name', 'words', 'rest'],
    tokenize: tokens,
    processTerm: wordOf,
    searchOptions: { boost: { name: 4, words: 2 }, bm25: { k: 1.2, b: 0.2, d: 0.5 } },
  })
  index.addAll(all)
  return (query) => {
    const words = wordsOf(query)
    if (!words.length) return []
    const found = index.search({ combineWith: 'AND', queries: words.map(forWord) })
    if (found.length) return found.map(hit)
    // A number alone says nothing: "a hotel with three kids" is no stage three.
    const telling = words.filter((word) => !/^\d+$/.test(word))
    return index.search({ combineWith: 'OR', queries: telling.map(forWord) }).map(hit)
  }
}

/** Words of a query that say something. */
export const wordsOf = (query: string): string[] => [...new Set(tokens(query.slice(0, 200)).flatMap((token) => wordOf(token) ?? []))]

/** The word itself counts most, then its beginning, then what people say for it, then what looks like it. */
function forWord(word: string): Query {
  const others = [...(alike.get(word) ?? [])].filter((other) => other !== word)
  const plain = { processTerm: (term: string) => term, tokenize: (term: string) => [term] }
  return {
    combineWith: 'OR',
    queries: [
      {
        ...plain,
        queries: [word],
        prefix: word.length > 3 && !/^\d/.test(word),
        fuzzy: word.length > 7 ? 2 : word.length > 4 ? 1 : false,
        weights: { prefix: 0.5, fuzzy: 0.2 },
      },
      ...others.map((other): Query => ({ ...plain, queries: [other], boostDocument: () => 0.25 })),
    ],
  }
}

const hit = ({ id, score, terms }: SearchResult): Hit => ({ id: String(id), score, terms })
