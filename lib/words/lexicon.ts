import { people } from './people.ts'
import { nouns } from './nouns.ts'
import { phrases, verbs } from './verbs.ts'
import type { Token } from './tokens.ts'
import { smallWords } from './small-words.ts'

/** How a form of a verb can stand: base, third person, past, participle, -ing. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

/** What the lexicon knows of a word. */
export interface Word {
  /** Meanings as a verb, in capitals: SEND. */
  acts: string[]
  forms: Set<VerbForm>
  /** Meanings as a noun or what stands before one, in small letters: plan, final. */
  things: string[]
  /** Who it names: body, person, panel, … */
  who: string[]
  /** What it does in a sentence: determiner, preposition, … */
  does: Set<string>
  lemma: string
}

const known = new Map<string, Word>()
/** Entries of more than one word by their first: the words that follow ("_": up to five others) and what the whole means. */
const longer = new Map<string, { rest: string[]; word: Word }[]>()

const blank = (lemma: string): Word => ({ acts: [], forms: new Set(), things: [], who: [], does: new Set(), lemma })
const at = (text: string): Word => {
  const word = known.get(text) ?? blank(text)
  known.set(text, word)
  return word
}
const lines = (data: string): [string, string[]][] =>
  data
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', right = ''] = line.split(' : ')
      return [left.trim(), right.trim().split(' ')]
    })

/** "apply": applies, applied, applying. */
export function inflect(base: string): Record<'s' | 'past' | 'ing', string> {
  const y = /[^aeiou]y$/.test(base)
  const short = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) || /(?:refer|transfer|submit|permit|admit)$/.test(base)
  const stem = base.endsWith('e') ? base.slice(0, -1) : short ? base + base.at(-1) : base
  return {
    s: y ? `${base.slice(0, -1)}ies` : /(?:s|x|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`,
    past: y ? `${base.slice(0, -1)}ied` : `${stem}ed`,
    ing: base.endsWith('ee') ? `${base}ing` : `${stem}ing`,
  }
}

/** "enquiry": "enquiries". */
const plural = (word: string): string => inflect(word).s

function addLonger(parts: string[], word: Word): void {
  const [first = '', ...rest] = parts
  const list = longer.get(first) ?? []
  const same = list.find((entry) => entry.rest.join(' ') === rest.join(' '))
  if (same) {
    same.word.acts.push(...word.acts.filter((act) => !same.word.acts.includes(act)))
    for (const form of word.forms) same.word.forms.add(form)
    return
  }
  list.push({ rest, word })
  list.sort((a, b) => b.rest.length - a.rest.length)
  longer.set(first, list)
}

function addVerb(text: string, acts: string[], lemma: string, forms: VerbForm[]): void {
  const parts = text.split(' ')
  if (parts.length > 1) return addLonger(parts, { ...blank(lemma), acts, forms: new Set(forms) })
  const word = at(text)
  word.acts.push(...acts.filter((act) => !word.acts.includes(act)))
  for (const form of forms) word.forms.add(form)
  word.lemma = lemma
}

/** Past and participle of verbs that are not regular. */
const irregular = new Map<string, string[]>()
for (const [left, acts] of lines(verbs)) {
  const [base = '', ...others] = left.split(' ')
  if (others.length) irregular.set(base, others)
  addForms(base, [], acts)
}
for (const [left, acts] of lines(phrases)) {
  const [base = '', ...tail] = left.split(' ')
  addForms(base, tail, acts)
}

function addForms(base: string, tail: string[], acts: string[]): void {
  const { s, past, ing } = inflect(base)
  const add = (verb: string, ...forms: VerbForm[]) => addVerb([verb, ...tail].join(' '), acts, [base, ...tail].join(' '), forms)
  add(base, 'base')
  add(s, 's')
  add(ing, 'ing')
  for (const form of irregular.get(base) ?? [past]) add(form, 'past', 'participle')
}

for (const [does, list] of Object.entries(smallWords)) for (const text of list.split(' ')) at(text).does.add(does)
for (const [left, things] of lines(nouns)) addNoun(left, things, 'things')
for (const [left, who] of lines(people)) addNoun(left, who, 'who')

function addNoun(text: string, meanings: string[], field: 'things' | 'who'): void {
  const parts = text.split(' ')
  // "i" has no plural.
  const forms =
    text.length < 3 || parts.some((part) => known.get(part)?.does.has('pronoun'))
      ? [text]
      : [text, [...parts.slice(0, -1), plural(parts.at(-1)!)].join(' ')]
  for (const form of forms) {
    const split = form.split(' ')
    const word = split.length > 1 ? blank(form) : at(form)
    word[field].push(...meanings.filter((meaning) => !word[field].includes(meaning)))
    if (split.length > 1) addLonger(split, word)
  }
}

/**
 * The word at a place and how many tokens it takes; the longest entry that fits. `skipped`: tokens inside it that are
 * none of its own.
 */
export function lookUp(
  tokens: readonly Token[],
  i: number,
): { word: Word | undefined; length: number; particle?: number; longWord?: Word } {
  const text = tokens[i]!.text
  for (const { rest, word } of longer.get(text) ?? []) {
    const gap = rest.indexOf('_')
    if (gap >= 0) {
      const tail = rest.filter((part) => part !== '_')
      for (let j = i + 1; j <= i + 7 && j < tokens.length && !/^[.;:()]$/.test(tokens[j]!.text); j += 1)
        if (tail.every((part, n) => tokens[j + n]?.text === part)) return { word: known.get(text), length: 1, particle: j, longWord: word }
    } else if (rest.every((part, n) => tokens[i + 1 + n]?.text === part))
      return { word: { ...word, does: new Set() }, length: rest.length + 1 }
  }
  return { word: known.get(text), length: 1 }
}
