import type { Frame, Phrase } from '../frames/frame.ts'
import { isElse } from '../frames/phrase.ts'
import { piecesOf } from '../frames/pieces/pieces.ts'
import type { Block, Decision } from '../page/decision.ts'
import { sentences } from '../text/sentences.ts'
import { tokensOf } from '../words/tokens.ts'

/** People by title and name: the name, and whether something is theirs. */
const named = (text: string): RegExpMatchArray[] => [...text.matchAll(/\b(?:M(?:rs?|s|iss|x)|Dr)\.? ([A-Z]\w*)(['’])?/g)]

/** Words of each gender; last those of people of whom it is not known, or who are several. */
const genders = [
  /\b(?:mr|he|his|him|(?:grand)?(?:son|father)|(?:ex-)?husband|brother|uncle|nephew|man|boy)\b/i,
  /\b(?:mrs|ms|miss|she|hers?|(?:grand)?(?:daughter|mother)|(?:ex-)?wife|sister|aunt|niece|woman|girl)\b/i,
  /\b(?:mr and|they|their|them|parents|family|couple|child(?:ren)?|young person|partner|dr|mx)\b/i,
]
const gendersIn = (text: string): RegExp[] => genders.filter((words) => words.test(text))
const pronoun = /^(?:he|his|him|she|hers?|they|their|them)\b/i

/** Somebody who has to do with the matter of the page by what they are. */
const parts = new Set('staff lawyer school provider third ep assessor panel investigator builder mediator kin'.split(' '))
const hasPart = ({ who }: Phrase): boolean => who.some((role) => parts.has(role))
/** They did what the complainant did: "had asked for a review too". */
const alike = (sentence: string): boolean =>
  /\b(?:also|too|as well|(?:the|that) same(?! day)|of (?:his|her|their) own|(?:him|her)self|separately)\b/i.test(sentence) &&
  /\bhad\b[^.;]{0,30}\b(?:appl|ask|claim|complain|report|request|want)/i.test(sentence)

/** Who is no party of the page, by name or by a pronoun; "else" can be a neighbour whom it is about. */
export const stranger = 'stranger'
/** Makes it theirs, or them. The words that it was read from are the lexicon's own. */
function asElse(phrase: Phrase, as: 'owner' | 'who'): void {
  phrase[as] = [...phrase[as], 'else', stranger]
}

/**
 * Who is no party of a decision: people whom only its story names, as a neighbour, or as somebody who asked for the same. What
 * came about for them is no step here.
 */
export class OfOthers {
  private readonly text: string
  private readonly head: ReadonlySet<string>
  private readonly party: readonly RegExp[]
  private readonly names = new Set<string>()
  /** Genders of somebody else who was the subject of the last sentence, where those tell them from the people of the page. */
  private last: readonly RegExp[] = []

  /** @param head what the summary and the complaint say */
  constructor({ text, blocks }: Decision, head: string, tells: (block: Block) => boolean) {
    this.text = text
    this.head = new Set(head.match(/[\w-]+/g))
    this.party = gendersIn(head)
    if (!named(head).length) return
    const met = new Set(named(head).map(([, name]) => name))
    for (const block of blocks.filter(tells)) {
      const all = named(text.slice(block.start, block.end)).every(([, name]) => met.has(name))
      for (const place of all ? [] : sentences(text, block)) {
        const sentence = text.slice(place.start, place.end)
        const first = named(sentence).filter(([, name]) => !met.has(name))
        for (const [, name] of first) met.add(name)
        if (!first.length) continue
        const phrases = piecesOf(tokensOf(text, place)).flatMap((piece) => (piece.is === 'phrase' ? piece.phrase : []))
        // "Mr F's neighbour": Mr F is no stranger.
        const beside = phrases.some((phrase) => this.isOutside(phrase) && !this.namedIn(phrase).some(([, , theirs]) => theirs))
        if ((beside || alike(sentence)) && !phrases.some(hasPart)) for (const [, name] of first) this.names.add(name!)
      }
    }
  }

  private namedIn = ({ start, end }: Phrase): RegExpMatchArray[] => named(this.text.slice(start, end))

  /** Whether neither summary nor complaint have its noun. */
  private isNew = ({ start, end }: Phrase): boolean => !this.head.has(/[\w-]+$/.exec(this.text.slice(start, end))?.[0] ?? '')

  /** Whether it is somebody else, whom neither the summary nor the complaint speaks of. */
  private isOutside = (phrase: Phrase): boolean => isElse(phrase) && !hasPart(phrase) && this.isNew(phrase)

  /** Marks what is another person's in one sentence, by name and by pronoun, and keeps who it was for the next. Changes the phrases. */
  mark(frames: readonly Frame[], phrases: readonly Phrase[], { start, end }: { start: number; end: number }): void {
    let others = this.last
    for (const phrase of phrases) {
      const words = this.text.slice(phrase.start, phrase.end)
      for (const [, name, theirs] of this.namedIn(phrase))
        if (this.names.has(name!)) asElse(phrase, theirs ? 'owner' : 'who')
        else if (this.head.has(name!)) others = []
      const first = pronoun.exec(words)?.[0]
      if (first && gendersIn(first).some((gender) => others.includes(gender))) asElse(phrase, phrase.head.length ? 'owner' : 'who')
      else if (this.isOutside(phrase)) others = this.toldApart(gendersIn(words))
    }
    this.last = this.subjectOf(frames, phrases, this.text.slice(start, end))
  }

  /** Begins anew: nobody was spoken of just before. */
  begin(): void {
    this.last = []
  }

  /** By which genders somebody else who is the subject of a sentence is known. */
  private subjectOf(frames: readonly Frame[], phrases: readonly Phrase[], sentence: string): readonly RegExp[] {
    const subject = frames.find(({ clause }) => clause === 'main')?.subject
    if (!this.party.length || !subject || phrases.some((p) => p !== subject && hasPart(p) && !p.who.includes('kin'))) return []
    const isKin = subject.who.includes('kin') && alike(sentence) && this.isNew(subject)
    if (!isKin && !this.isOutside(subject)) return []
    const names = named(sentence).filter(([, name]) => this.names.has(name!))
    const words = this.text.slice(subject.start, subject.end).replace(pronoun, '')
    const found = gendersIn(names.length ? names.join(' ') : words)
    const all = found.length ? found : genders
    return alike(sentence) ? all : this.toldApart(all)
  }

  /** Those that the people of the page are not of. */
  private toldApart = (all: readonly RegExp[]): RegExp[] => all.filter((gender) => !this.party.includes(gender))
}
