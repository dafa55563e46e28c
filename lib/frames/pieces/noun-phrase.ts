import type { Word } from '../../words/lexicon.ts'
import type { Phrase } from '../frame.ts'
import { type Chunking, does, look, push } from './chunking.ts'
import { adjectival, isPointing, isPossessive, marks, nounLike, opensNoun, titles, verbal } from './noun-at.ts'
import { emptyPhrase } from './piece.ts'
import { isWhen, verbAt } from './verb-at.ts'

/** Takes the phrase that begins at the next token; false where none does. */
export function phrase(c: Chunking): boolean {
  const start = c.at
  const { text } = c.tokens[start]!
  const role = does(c, start)
  const before = c.found.at(-1)
  if (before?.is === 'phrase' && before.phrase.who.length && isWhen(c, start)) return false
  const isDeterminer = role.has('determiner') && isPointing(c, start)
  const isBefore = () => nounLike(c, start + 1)
  if (text !== 'that' && role.has('pronoun') && !role.has('relative') && !(isDeterminer && isBefore())) {
    if (text === 'her' && isBefore()) return nounPhrase(c)
    const who = text === 'it' ? [] : (look(c, start).word?.who ?? [])
    push(c, start + 1, { is: 'phrase', phrase: { ...emptyPhrase(c.tokens[start]!), who, pronoun: text } })
    return true
  }
  const opens = isDeterminer || (text !== 'that' && nounLike(c, start)) || isAdjective(c, start) || /^\d/.test(text)
  return opens && nounPhrase(c)
}

/** "the completed form": a verb that says what its noun is like. */
const isAdjective = (c: Chunking, i: number): boolean =>
  (verbal.test(c.tokens[i]!.text) || !!look(c, i).word?.forms.has('participle')) && adjectival(c, i)

/** What one word of a phrase means, and who it names. */
interface Noun {
  things: string[]
  who: string[]
}

function nounPhrase(c: Chunking): boolean {
  const start = c.at
  const made = emptyPhrase(c.tokens[start]!)
  const nouns: Noun[] = []
  const end = gather(c, made, nouns)
  if (end === start) return false
  name(made, nouns, c.tokens[end - 1]!.text)
  made.end = c.tokens[end - 1]!.end
  push(c, end, { is: 'phrase', phrase: made })
  return true
}

/** Collects the nouns of a phrase, and who owns it. It gives the token behind them. */
function gather(c: Chunking, made: Phrase, nouns: Noun[]): number {
  const { at: start, tokens } = c
  let i = start
  while (i < tokens.length) {
    const { text, date } = tokens[i]!
    if (c.skip.has(i)) break
    const { word, length } = look(c, i)
    const role = does(c, i)
    if (i > start && (role.has('determiner') || role.has('pronoun')) && text !== 'own') break
    if (isPossessive(text)) {
      own(made, nouns, tokens[i + 1]?.text === 'own')
      i += 1
      continue
    }
    if (date !== undefined || marks.test(text)) break
    if (i === start && role.has('determiner')) {
      determine(made, text)
      i += 1
      continue
    }
    if (titles.has(text)) {
      nouns.push({ things: [], who: ['person'] })
      i += tokens[i + 1]?.capital ? 2 : 1
      if (isPossessive(tokens[i]?.text)) continue
      break
    }
    const adjective = isAdjective(c, i)
    if (!adjective && !goesOn(c, i, start)) break
    // "The Council first heard of it".
    if (nouns.at(-1)?.who.length && isWhen(c, i)) break
    nouns.push({
      things: adjective ? adjectives(word, text) : (word?.things ?? []),
      who: text === 'own' && nounLike(c, i + 1) ? [] : (word?.who ?? []),
    })
    i += length
  }
  return i
}

/** Whether a phrase that begins at `start` has the word at a place in it, and no verb there. */
function goesOn(c: Chunking, i: number, start: number): boolean {
  const role = does(c, i)
  const isAdverb = i > start && role.has('adverb') && !role.has('preposition')
  if (!nounLike(c, i) && !/^\d/.test(c.tokens[i]!.text) && !(isAdverb && nounLike(c, i + 1))) return false
  return i === start || !!look(c, i).word?.things.length || opensNoun(c, i - 1) || !verbAt(c, i, null)
}

/** Who owns what a determiner stands before. */
const owners: Readonly<Record<string, string>> = {
  her: 'person',
  his: 'person',
  their: 'person',
  its: 'body',
  my: 'ombudsman',
  our: 'ombudsman',
}

/** What a phrase has of the word that opens it. */
function determine(made: Phrase, text: string): void {
  const owner = owners[text]
  if (owner) made.owner.push(owner)
  if (/^(?:this|that|these|those)$/.test(text)) made.pronoun = 'this'
  if (text === 'no' || text === 'nothing') made.before.add('no')
}

/** "the Council's": what stands before "'s" owns what follows. */
function own(made: Phrase, nouns: Noun[], itself: boolean): void {
  const last = nouns.pop()
  made.owner.push(...(last?.who.length ? last.who : ['thing']), ...(nouns.some(({ who }) => who.includes('else')) ? ['else'] : []))
  // "Her husband's own assessment".
  if (itself && last?.who.includes('kin')) made.owner.push('else')
  for (const thing of [...(last?.things ?? []), ...nouns.flatMap(({ things }) => things)]) made.before.add(thing)
  nouns.length = 0
}

/** Gives a phrase the meanings of its nouns: the last is what it names, the others say which. */
function name(made: Phrase, nouns: Noun[], label: string): void {
  const named = nouns.at(-2)
  // "Form 1".
  const last = /^\d+$/.test(label) && named?.things.length ? named : nouns.at(-1)
  made.bare = (!nouns.length || (nouns.length === 1 && /^£\d/.test(label))) && !made.owner.length
  // "an agreement in place": the agreement.
  const inPlace = nouns.length > 1 && last?.things[0] === 'inplace'
  made.head = (inPlace ? named!.things : last?.things) ?? []
  if (inPlace) made.before.add('inplace')
  made.who.push(...(last?.who ?? []))
  for (const { things, who } of nouns.slice(0, -1)) {
    for (const thing of things) made.before.add(thing)
    if (who.includes('else')) made.who.push('else')
    else if (who.length && last?.things.length) made.before.add(`by-${who[0]}`)
  }
  // "two of the assessments": one of them.
  if (label === 'one' && made.before.size) made.pronoun = 'one'
  // "Mrs E's father": a person too.
  if (!nouns.length && made.owner.length) made.who.push(...made.owner)
  if (made.pronoun && made.head.length && !/^(?:reply|decision|letter|outcome)$/.test(made.head[0]!)) made.pronoun = 'this'
}

/** Meanings of what stands before a noun and has the shape of a verb. */
const adjectives = (word: Word | undefined, text: string): string[] => {
  if (word?.things.length) return word.things
  return /^(?:completed|finished|finalised|written|full)$/.test(text) ? ['complete'] : []
}
