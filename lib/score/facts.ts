import { stems } from '../text/stems.ts'
import type { Stems } from '../text/stems.ts'
import { lookUp } from '../words/lexicon.ts'
import { tokensOf } from '../words/tokens.ts'

/** What a stretch of text speaks of, without saying how its words hang together. */
export interface Facts {
  about: Stems
  /** Meanings of its verbs and of its nouns, by the lexicon. */
  acts: Set<string>
  things: Set<string>
  /** Whom it names, in the order of the text. */
  who: string[]
  /** The stage of a procedure that it names; 0 for none. */
  stage: number
  /** How much its words ask for something, and how much they do it. */
  asks: number
  does: number
}

export const nothing: Facts = { about: new Map(), acts: new Set(), things: new Set(), who: [], stage: 0, asks: 0, does: 0 }

/** The facts of a stretch of text. Linear in it. */
export function factsOf(text: string): Facts {
  const tokens = tokensOf(text, { start: 0, end: text.length })
  const acts = new Set<string>()
  const things = new Set<string>()
  const who: string[] = []
  for (let at = 0; at < tokens.length;) {
    const { word, length, longWord } = lookUp(tokens, at)
    for (const one of longWord ? [word, longWord] : [word]) {
      for (const act of one?.acts ?? []) if (act !== 'OTHER') acts.add(act)
      for (const thing of one?.things ?? []) things.add(thing)
    }
    const named = word?.who[0] ?? people[tokens[at]!.text]
    if (named) who.push(named)
    at += length
  }
  const asks = common(acts, asking) + (askedFor.some((thing) => things.has(thing)) ? 0.5 : 0)
  return { about: stems(text), acts, things, who, stage: stageOf(text), asks, does: common(acts, doing) }
}

const asking = new Set('ASK APPLY COMPLAIN REPORT SUBMIT REFER ESCALATE APPEAL CHALLENGE WANT CONTACT CALL LOG'.split(' '))
const doing = new Set(
  (
    'SEND REPLY DECIDE REFUSE APPROVE COMPLETE PAY MEET MEND VISIT INSPECT REVIEW PLACE AMEND ACK HAPPEN HOLD ASSESS ' +
    'CONCLUDE APOLOGISE CEASE UPHOLD'
  ).split(' '),
)
const askedFor = ['request', 'application', 'complaint']

/** How many of some are among others. */
export function common<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  let n = 0
  for (const each of one) if (other.has(each)) n += 1
  return n
}

/** Who a pronoun or a title stands for in most decisions. */
const people: Record<string, string> = {
  it: 'body',
  ...Object.fromEntries('she he her him mr mrs ms miss mx dr'.split(' ').map((word) => [word, 'person'])),
}

const stages: [RegExp, number][] = [
  [/\bstage[ -](?:three|3)\b|\b(?:third|last) stage\b|\bpanel\b/i, 3],
  [/\bstage[ -](?:two|2)\b|\bsecond[ -]stage\b|\b(?:final|second) (?:\w+ )?(?:response|reply|answer|letter)\b/i, 2],
  [/\bstage[ -](?:one|1)\b|\b(?:first|initial)[ -](?:stage|response|reply|answer)\b/i, 1],
]

/** The stage that words name. */
export const stageOf = (text: string): number => stages.find(([words]) => words.test(text))?.[1] ?? 0
