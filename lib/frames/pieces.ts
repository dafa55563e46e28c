import { lookUp } from '../words/lexicon.ts'
import type { VerbForm, Word } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import type { Phrase } from './frame.ts'

/** What a verb group says besides its verb. */
export interface VerbGroup {
  acts: string[]
  lemma: string
  form: VerbForm | 'none'
  passive: boolean
  modal: string | null
  perfect: 'has' | 'had' | null
  not: boolean
  /** "to assess". */
  infinitive: boolean
  /** "did the panel sit": the verb stands behind its subject. */
  turned: boolean
}

/** Parts of a sentence in order. */
export type Piece = { from: number; to: number; start: number; end: number } & (
  | { is: 'phrase'; phrase: Phrase }
  | { is: 'verb'; verb: VerbGroup }
  | { is: 'date'; date: number }
  | { is: 'word'; text: string; does: ReadonlySet<string> }
)

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr'])
const verbal = /(?:[a-z]{3}ed)$/
const marks = /^[,;:()–—!?."“”]$/

/** Splits the tokens of one sentence into phrases, verb groups, dates and the small words between them. Linear. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  return new Chunker(tokens).run()
}

class Chunker {
  private readonly tokens: readonly Token[]
  private readonly found: Piece[] = []
  private readonly looked = new Map<number, ReturnType<typeof lookUp>>()
  private readonly skip = new Set<number>()
  private i = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  run(): Piece[] {
    while (this.i < this.tokens.length) {
      const token = this.tokens[this.i]!
      if (this.skip.has(this.i)) this.i += 1
      else if (token.date !== undefined) this.push(1, { is: 'date', date: token.date })
      else if (!this.verbGroup() && !this.phrase())
        this.push(this.look(this.i).length, { is: 'word', text: this.textOf(this.i), does: this.does(this.i) })
    }
    return this.found
  }

  private textOf(i: number): string {
    return this.tokens
      .slice(i, i + this.look(i).length)
      .map((t) => t.text)
      .join(' ')
  }

  private push(length: number, piece: DistributiveOmit<Piece, 'from' | 'to' | 'start' | 'end'>): void {
    const to = Math.min(this.tokens.length, this.i + Math.max(1, length))
    this.found.push({ ...piece, from: this.i, to, start: this.tokens[this.i]!.start, end: this.tokens[to - 1]!.end } as Piece)
    this.i = to
  }

  private look(i: number): ReturnType<typeof lookUp> {
    let found = this.looked.get(i)
    if (!found) this.looked.set(i, (found = i >= 0 && i < this.tokens.length ? lookUp(this.tokens, i) : { word: undefined, length: 1 }))
    return found
  }

  private does(i: number): ReadonlySet<string> {
    return this.look(i).word?.does ?? none
  }

  /** "The records show that it came": a verb, though it can be a noun. */
  private shows = (i: number): boolean =>
    i > 0 && this.tokens[i + 1]?.text === 'that' && !!this.look(i).word?.acts.includes('SHOW') && !this.opensNoun(i - 1)

  /** A noun, or something that can stand before one. */
  private nounLike(i: number): boolean {
    if (this.shows(i)) return false
    const token = this.tokens[i]
    if (!token || marks.test(token.text) || token.date !== undefined || token.text === "n't") return false
    const word = this.look(i).word
    if (!word) return !this.look(i).longWord && !token.text.endsWith('ly') && !verbal.test(token.text)
    if (word.does.has('number')) return true
    // "The Council completes the assessment": what it does.
    if (word.forms.has('s') && this.look(i - 1).word?.who.includes('body') && (this.does(i + 1).has('determiner') || this.nounLike(i + 1)))
      return false
    // "over the bath".
    if (token.text === 'over' && i + 1 < this.tokens.length && this.does(i + 1).has('determiner')) return false
    // "the wait", "in her hands": a verb behind a word that only stands before nouns is a noun.
    if (
      !word.things.length &&
      !word.who.length &&
      i > 0 &&
      (word.forms.has('base') || word.forms.has('s') || word.forms.has('ing')) &&
      !word.forms.has('past') &&
      this.opensNoun(i - 1)
    )
      return true
    return word.things.length > 0 || (word.who.length > 0 && !word.does.has('pronoun'))
  }

  private opensNoun(i: number): boolean {
    const text = this.tokens[i]!.text
    return text === "'s" || (/^(?:the|a|an|its|his|their|my|our|her)$/.test(text) && i < this.tokens.length)
  }

  /** "that decision", not "that the Council decided". */
  private pointing(i: number): boolean {
    if (!/^(?:this|that)$/.test(this.tokens[i]!.text)) return true
    if (!this.nounLike(i + 1) || this.tokens[i + 1]!.capital || this.does(i + 1).has('determiner')) return false
    if (this.tokens[i]!.text === 'this' || i === 0) return true
    const then = i + 1 + this.look(i + 1).length
    return (
      this.does(i - 1).has('preposition') || !(this.does(then).has('be') || this.does(then).has('modal') || this.does(then).has('have'))
    )
  }

  /** The verb at a place, where it is one there and no noun. */
  private verbAt(i: number, after: 'aux' | 'to' | 'not' | null): { word: Word; form: VerbForm } | null {
    const token = this.tokens[i]
    if (!token || token.date !== undefined) return null
    const { word: plain, longWord } = this.look(i)
    const word = longWord ?? plain
    if (token.capital && i > 0 && !after) return null
    if (!word?.acts.length) {
      if (word?.things.length || word?.who.length || word?.does.size) return null
      if (verbal.test(token.text) && !this.adjectival(i)) return { word: other(token.text), form: 'past' }
      if ((after === 'to' || after === 'aux') && /^[a-z]+(?<!s)$/.test(token.text) && !token.text.endsWith('ly'))
        return { word: other(token.text), form: 'base' }
      return null
    }
    const noun = (plain?.things.length ?? 0) > 0 || (plain?.who.length ?? 0) > 0
    // "stamped it as received"; of "recorded this as received" nobody can say what it was.
    if (!after && this.tokens[i - 1]?.text === 'as' && word.acts.includes('GET') && this.tokens[i - 2]?.text !== 'this') return null
    if (this.shows(i)) return { word, form: word.forms.has('s') ? 's' : 'base' }
    for (const form of ['past', 'participle', 'ing', 's', 'base'] as const) {
      if (!word.forms.has(form)) continue
      if (form === 'past' || form === 'participle') {
        if (noun && !after && !token.text.endsWith('ed')) return null
        return this.adjectival(i) ? null : { word, form }
      }
      if (form === 'ing') {
        if (noun && (this.i === i || !after)) return null
        return this.does(i - 1).has('determiner') ? null : { word, form }
      }
      if (after === 'aux' || after === 'to' || after === 'not') return { word, form }
      if ((noun && !(form === 's' && !this.nounLike(i))) || word.does.has('preposition')) return null
      const before = this.found.at(-1)
      if (before?.is === 'phrase' || (before?.is === 'word' && before.does.has('relative'))) return { word, form }
      // "The plan which the assessment led to bears the date".
      if (form === 's' && before?.is === 'word' && before.does.has('preposition')) return { word, form }
      return null
    }
    return null
  }

  /** "the completed form", "final amended plan": stands before its noun. */
  private adjectival(i: number): boolean {
    const before = this.tokens[i - 1]
    const next = this.tokens[i + 1]
    if (!before || !next || !this.nounLike(i + 1) || this.does(i + 1).has('determiner')) return false
    // "Miss A reported rats": a name, whatever letter it is.
    if (before.capital && titles.has(this.tokens[i - 2]?.text ?? '')) return false
    const does = this.does(i - 1)
    if (does.has('determiner') && !does.has('pronoun')) return true
    // "removed fly-tipped waste".
    if (this.tokens[i]!.text.includes('-') && !this.look(i - 1).word?.who.length && !does.has('pronoun')) return true
    if (before.text === "'s" || before.text === "'") return true
    if (does.has('preposition') || does.has('and')) return (this.look(i + 1).word?.things.length ?? 0) > 0 && !does.has('and')
    const word = this.look(i - 1).word
    return !!word && word.things.some((thing) => modifiers.has(thing))
  }

  private verbGroup(): boolean {
    const start = this.i
    let i = start
    const group: VerbGroup = {
      acts: [],
      lemma: '',
      form: 'none',
      passive: false,
      modal: null,
      perfect: null,
      not: false,
      infinitive: false,
      turned: false,
    }
    let be = false
    let able = false
    let have: 'has' | 'had' | null = null
    let doing = false
    let noLonger = false
    let auxiliary: 'aux' | 'to' | 'not' | null = null
    if (this.tokens[i]!.text === 'to') {
      let next = i + 1
      while (this.isAdverb(next)) next += 1
      const does = this.does(next)
      if (!does.has('be') && !does.has('have') && !this.verbAt(next, 'to')) return false
      if (this.tokens[next]!.capital && !this.look(next).word?.acts.length) return false
      if (
        !does.has('be') &&
        !this.look(next).word?.acts.length &&
        !this.look(next).longWord &&
        this.nounLike(next) &&
        !/^[a-z]+$/.test(this.tokens[next]!.text)
      )
        return false
      group.infinitive = true
      auxiliary = 'to'
      i += 1
    }
    for (; i < this.tokens.length; i += 1) {
      const text = this.tokens[i]!.text
      const does = this.does(i)
      if (this.skip.has(i)) continue
      // "had by then asked".
      if (i > start && text === 'by' && this.tokens[i + 1]?.text === 'then') {
        i += 1
        continue
      }
      // "was no longer under a duty", "no longer owed her one".
      if (text === 'no' && this.tokens[i + 1]?.text === 'longer') {
        if (i === start && !this.does(i + 2).has('be') && !this.verbAt(i + 2, 'not')) return false
        noLonger = group.not = true
        i += 1
        continue
      }
      if (this.look(i).length > 1 || this.look(i).longWord) break
      // "was able to send", "was unable to send".
      if (be && /^(?:un)?able$/.test(text) && this.tokens[i + 1]?.text === 'to' && this.verbAt(i + 2, 'to')) {
        be = false
        able = true
        group.not ||= text === 'unable'
        i += 1
        continue
      }
      // "was going to amend": would amend.
      if (be && text === 'going' && this.tokens[i + 1]?.text === 'to' && this.verbAt(i + 2, 'to')) {
        be = false
        group.modal = 'would'
        auxiliary = 'aux'
        i += 1
        continue
      }
      if (does.has('modal')) group.modal = text
      else if (does.has('be')) be = true
      else if (does.has('have') && this.auxiliaryHave(i)) have = text === 'had' ? 'had' : 'has'
      else if (does.has('do') && !be && !have && (i === start || auxiliary !== 'to') && this.auxiliaryDo(i)) doing = true
      else if (does.has('not')) {
        if (i === start) return false
        group.not = true
      } else if (
        i > start &&
        ((this.isAdverb(i) && !(text === 'over' && be && !this.verbAt(i + 1, 'aux'))) ||
          (/^(?:last|next)$/.test(text) && !!this.verbAt(i + 1, 'aux')))
      )
        continue
      else break
      auxiliary = does.has('not') ? auxiliary : 'aux'
    }
    if (i === start && this.tokens[i]!.text === 'dated') return false
    const helped = able || be || have || doing || group.modal || group.infinitive
    // "did the panel sit", "only then was a decision made".
    if (doing && !this.verbAt(i, 'aux')) {
      for (let j = i; j < Math.min(i + 9, this.tokens.length); j += 1) {
        const verb = this.verbAt(j, 'aux')
        if (
          !verb ||
          verb.form !== 'base' ||
          (this.look(j).word?.things.length && this.does(j - 1).has('determiner')) ||
          !this.look(j).word?.acts.length
        )
          continue
        this.put(start, i, { ...group, modal: null, turned: true, acts: [], form: 'none' })
        this.pending = { ...group, acts: verb.word.acts, lemma: verb.word.lemma, form: 'past', turned: true }
        this.pendingAt = j
        return true
      }
    }
    // "Only in July was a decision made".
    if (
      be &&
      !have &&
      !group.infinitive &&
      !this.found.some((piece) => piece.is === 'phrase') &&
      this.found.some((piece) => piece.is === 'date')
    ) {
      for (let j = i; j < Math.min(i + 9, this.tokens.length); j += 1) {
        const verb = this.verbAt(j, 'aux')
        if (!verb || (verb.form !== 'past' && verb.form !== 'participle')) continue
        this.put(start, i, { ...group, turned: true })
        this.pending = { ...group, acts: verb.word.acts, lemma: verb.word.lemma, form: 'past', passive: true, turned: true }
        this.pendingAt = j
        return true
      }
    }
    if (this.pending && this.pendingAt === start) {
      this.put(start, start + this.look(start).length, this.pending)
      this.pending = null
      return true
    }
    // "would like her son to be assessed".
    if (group.modal === 'would' && !be && !have && this.tokens[i]?.text === 'like') {
      this.put(start, i + 1, { ...group, modal: null, acts: ['WANT'], lemma: 'want', form: 'past' })
      return true
    }
    const verb = this.verbAt(i, helped ? (group.infinitive && i === start + 1 ? 'to' : 'aux') : null)
    const wanted =
      verb &&
      (!be || verb.form === 'participle' || verb.form === 'past' || verb.form === 'ing') &&
      (!(group.modal || doing || (group.infinitive && !be && !have)) || be || have || verb.form === 'base' || verb.word.forms.has('base'))
    const passive = wanted && (verb.form === 'past' || verb.form === 'participle') && be
    if (verb && (wanted || !helped)) {
      const { length, particle } = this.look(i)
      const size = verb.word.lemma.split(' ').filter((part) => part !== '_').length - 1
      if (particle) for (let j = particle; j < particle + size; j += 1) this.skip.add(j)
      this.put(start, i + length, {
        ...group,
        ...(noLonger && verb.word.acts.includes('OWE') ? ended : { acts: verb.word.acts }),
        lemma: verb.word.lemma,
        form: verb.form,
        passive: !!passive,
        perfect: have,
      })
      return true
    }
    if (!helped) return false
    if (have && !be)
      this.put(start, i, {
        ...group,
        acts: ['HAVE'],
        lemma: 'have',
        form: group.infinitive || group.modal ? 'base' : 'past',
        not: group.not,
      })
    else if (be && noLonger) this.put(start, i, { ...group, ...ended, lemma: 'be', form: 'past', perfect: have })
    else if (be) this.put(start, i, { ...group, acts: ['BE'], lemma: 'be', form: 'past', perfect: have })
    else if (doing) this.put(start, i, { ...group, acts: ['DO'], lemma: 'do', form: 'past' })
    else if (group.modal) this.put(start, i, { ...group, acts: ['OTHER'], lemma: '', form: 'base' })
    else return false
    return true
  }

  private pending: VerbGroup | null = null
  private pendingAt = -1

  /** "had sent", "has not": helps another verb; "had the letter": does not. */
  private auxiliaryHave(i: number): boolean {
    return this.tokens[i] !== undefined
  }

  private auxiliaryDo(i: number): boolean {
    const text = this.tokens[i]!.text
    return text !== 'done' && text !== 'doing'
  }

  private isAdverb(i: number): boolean {
    const token = this.tokens[i]
    if (!token) return false
    const { word, length, longWord } = this.look(i)
    if (length > 1 || longWord) return false
    return word ? word.does.has('adverb') && !word.acts.length : /^[a-z]{2,}ly$/.test(token.text)
  }

  private put(from: number, to: number, verb: VerbGroup): void {
    this.i = from
    this.push(Math.max(1, to - from), { is: 'verb', verb })
  }

  private phrase(): boolean {
    const start = this.i
    const does = this.does(start)
    const text = this.tokens[start]!.text
    const pronoun =
      does.has('pronoun') && !(does.has('determiner') && this.nounLike(start + 1) && this.pointing(start)) && !does.has('relative')
    const before = this.found.at(-1)
    if (before?.is === 'phrase' && before.phrase.who.length && this.isWhen(start)) return false
    if (pronoun && text !== 'that') {
      const who = this.look(start).word?.who ?? []
      if (text === 'her' && this.nounLike(start + 1)) return this.nouns(start)
      this.push(1, { is: 'phrase', phrase: { ...empty(this.tokens[start]!), who: text === 'it' ? [] : who, pronoun: text } })
      return true
    }
    if (
      (does.has('determiner') && this.pointing(start)) ||
      (this.nounLike(start) && text !== 'that') ||
      (verbal.test(text) && this.adjectival(start)) ||
      (this.look(start).word?.forms.has('participle') && this.adjectival(start)) ||
      /^\d/.test(text)
    )
      return this.nouns(start)
    return false
  }

  /** "The Council first heard of it": says when, and is no noun. */
  private isWhen(i: number): boolean {
    return this.does(i).has('adverb') && i + 1 < this.tokens.length && !!this.verbAt(i + 1, null)
  }

  private nouns(start: number): boolean {
    let i = start
    const phrase = empty(this.tokens[start]!)
    const words: { things: string[]; who: string[] }[] = []
    while (i < this.tokens.length) {
      const token = this.tokens[i]!
      if (this.skip.has(i)) break
      const { word, length } = this.look(i)
      const does = word?.does ?? none
      if (i > start && (does.has('determiner') || does.has('pronoun')) && token.text !== 'own') break
      if (token.text === "'s" || token.text === "'") {
        const last = words.pop()
        phrase.owner.push(...(last?.who.length ? last.who : ['thing']), ...(words.some((w) => w.who.includes('else')) ? ['else'] : []))
        // "Her husband's own assessment".
        if (last?.who.includes('kin') && this.tokens[i + 1]?.text === 'own') phrase.owner.push('else')
        for (const thing of [...(last?.things ?? []), ...words.flatMap((w) => w.things)]) phrase.before.add(thing)
        words.length = 0
        i += 1
        continue
      }
      if (token.date !== undefined || marks.test(token.text)) break
      if (i === start && does.has('determiner')) {
        if (/^(?:her|his|their)$/.test(token.text)) phrase.owner.push('person')
        if (token.text === 'its') phrase.owner.push('body')
        if (/^(?:my|our)$/.test(token.text)) phrase.owner.push('ombudsman')
        if (/^(?:this|that|these|those)$/.test(token.text)) phrase.pronoun = 'this'
        if (/^(?:no|nothing)$/.test(token.text)) phrase.before.add('no')
        i += 1
        continue
      }
      if (titles.has(token.text)) {
        const name = this.tokens[i + 1]
        const size = name?.capital ? 2 : 1
        words.push({ things: [], who: ['person'] })
        i += size
        if (this.tokens[i]?.text !== "'s" && this.tokens[i]?.text !== "'") break
        continue
      }
      const adjective = (verbal.test(token.text) || !!word?.forms.has('participle')) && this.adjectival(i)
      if (
        !adjective &&
        !this.nounLike(i) &&
        !/^\d/.test(token.text) &&
        !(does.has('adverb') && !does.has('preposition') && this.nounLike(i + 1) && i > start)
      )
        break
      if (!adjective && i > start && !word?.things.length && !this.opensNoun(i - 1) && this.verbAt(i, null)) break
      // "The Council first heard of it".
      if (words.at(-1)?.who.length && this.isWhen(i)) break
      words.push({
        things: adjective ? adjectives(word, token.text) : (word?.things ?? []),
        who: token.text === 'own' && this.nounLike(i + 1) ? [] : (word?.who ?? []),
      })
      i += length
    }
    if (i === start) return false
    // "Form 1", "two of the assessments".
    const [label, named] = [this.tokens[i - 1]!.text, words.at(-2)]
    const last = /^\d+$/.test(label) && named?.things.length ? named : words.at(-1)
    phrase.bare = (!words.length || (words.length === 1 && /^£\d/.test(label))) && !phrase.owner.length
    // "an agreement in place": the agreement.
    const inPlace = words.length > 1 && last?.things[0] === 'inplace'
    phrase.head = (inPlace ? words.at(-2)!.things : last?.things) ?? []
    if (inPlace) phrase.before.add('inplace')
    phrase.who.push(...(last?.who ?? []))
    for (const word of words.slice(0, -1)) {
      for (const thing of word.things) phrase.before.add(thing)
      if (word.who.includes('else')) phrase.who.push('else')
      else if (word.who.length && last?.things.length) phrase.before.add(`by-${word.who[0]}`)
    }
    if (this.tokens[i - 1]!.text === 'one' && phrase.before.size) phrase.pronoun = 'one'
    // "Mrs E's father": a person too.
    if (!words.length && phrase.owner.length) phrase.who.push(...phrase.owner)
    phrase.end = this.tokens[i - 1]!.end
    if (phrase.pronoun && phrase.head.length && !/^(?:reply|decision|letter|outcome)$/.test(phrase.head[0]!)) phrase.pronoun = 'this'
    this.push(i - start, { is: 'phrase', phrase })
    return true
  }
}

/** What is no longer so has ended. */
const ended = { acts: ['END'], not: false }

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
const none: ReadonlySet<string> = new Set()
const other = (lemma: string): Word => ({ acts: ['OTHER'], forms: new Set(), things: [], who: [], does: new Set(), lemma })
const adjectives = (word: Word | undefined, text: string): string[] => {
  if (word?.things.length) return word.things
  return /^(?:completed|finished|finalised|written|full)$/.test(text) ? ['complete'] : []
}
const modifiers = new Set([
  'final',
  'amended',
  'proposed',
  'draft',
  'annual',
  'early',
  'first',
  'second',
  'next',
  'last',
  'previous',
  'formal',
  's1',
  's2',
  's3',
  'ehc',
])
/** A word that stands for what was told: "that". */
export const pointing = (token: Token): Phrase => ({ ...empty(token), pronoun: 'this' })
const empty = (token: Token): Phrase => ({
  start: token.start,
  end: token.end,
  head: [],
  before: new Set(),
  links: [],
  who: [],
  owner: [],
  pronoun: null,
  bare: true,
  date: null,
})
