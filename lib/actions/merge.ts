import type { Action } from '../record.ts'
import { cued } from '../text/cued.ts'
import { verbAt } from './verbs.ts'
import { kindOf } from './kinds.ts'
import type { Step } from './step.ts'
import { readAmounts } from './amounts.ts'

/**
 * Steps with each one once: what the analysis asks for, the agreed action lists and the final decision sums up is one step. The
 * one with a deadline stays, else the one said first. Steps of one list or one sentence are never the same.
 */
export function merge(steps: readonly Step[], text: string): Step[] {
  const kept: { step: Step; traits: Traits }[] = []
  for (const step of steps) {
    const traits = traitsOf(step, text)
    const same = kept.find((other) => other.step.group !== step.group && isSame(other.traits, traits))
    if (!same) {
      kept.push({ step, traits })
      continue
    }
    // "It should apologise", and later "the Council will apologise".
    const will = same.step.will || step.will
    if (!same.step.done && (step.done || (!same.step.deadline && !same.step.loose && step.deadline))) {
      if (same.step.listed || !step.listed) same.step = { ...same.step, deadline: step.deadline, done: step.done }
      else Object.assign(same, { step, traits })
    }
    same.step = { ...same.step, will }
  }
  return kept.map(({ step }) => step)
}

/** What tells two steps apart, read once of each. */
export interface Traits {
  words: string
  /** "Council A"; '' for pronouns, which name nobody. */
  who: string
  kind: Action['kind']
  amounts: number[]
  person: string | undefined
  /** "Offer to meet her to apologise in person" is not the letter. */
  meets: boolean
  /** "Audit ten files" once is another step than "audit ten files every six months". */
  again: boolean
  verb: string | null
  /** Beginnings of the words that carry meaning: enough to tell "appointing an investigator" from "appoint an investigator". */
  stems: string[]
}

/** Reads of a step what tells it from others. */
export function traitsOf(step: Step, text: string): Traits {
  const words = text.slice(step.start, step.end)
  const kind = kindOf(words)
  return {
    words,
    kind,
    who: step.who && !/^(?:it|they|both|each)$/i.test(step.who) ? step.who.toLowerCase() : '',
    amounts: MONEY.test(kind) ? readAmounts(step.sums).amounts : [],
    person: /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z]\w*/.exec(words)?.[0],
    meets: /\bmeet\b/i.test(words),
    again: /\b(?:every|each) (?:\w+ )?(?:week|fortnight|month|quarter|term|year)s?\b|\b(?:week|month|quarter|year)ly\b/i.test(words),
    verb: verbAt(words, 'plain') ?? verbAt(words, 'ing') ?? verbAt(words, 's'),
    stems: stemsOf(undated(step, text)),
  }
}

const MONEY = /^(?:apology|payment|reimbursement)$/

/** Whether two steps are the same one in other words. */
export function isSame(a: Traits, b: Traits): boolean {
  // "The Council" can be "Lindale County Council"; another council, or the Trust, it cannot; '' ends all.
  if (!a.who.endsWith(b.who) && !b.who.endsWith(a.who)) return false
  if (a.kind === b.kind && MONEY.test(a.kind)) {
    if (a.meets !== b.meets || (a.person && b.person && a.person !== b.person)) return false
    const [x, y] = [a.amounts, b.amounts]
    return !x.length ? isVague(a) : !y.length ? isVague(b) : x.every((n) => y.includes(n)) || y.every((n) => x.includes(n))
  }
  if (a.again !== b.again) return false
  const [short, long] = a.stems.length <= b.stems.length ? [a.stems, b.stems] : [b.stems, a.stems]
  // With another verb it is another step, unless nearly all of its words are the same.
  return short.length > 1 && short.filter((word) => long.includes(word)).length / short.length > (a.verb === b.verb ? 0.6 : 0.8)
}

/** "Make a payment" says no more than that one is made; "pay the arrears" is another step than "pay her £150 a month". */
function isVague({ words, kind }: Traits): boolean {
  return kind === 'apology' || /\b(?:an?|the|this|these|symbolic|financial)\s+(?:\w+\s+)?(?:payments?|remedy|refund)\b/i.test(words)
}

/** The words of a step without those of its deadline. */
function undated({ start, end, deadline }: Step, text: string): string {
  const inside = deadline && deadline.start >= start && deadline.end <= end
  return inside ? text.slice(start, deadline.start) + text.slice(deadline.end, end) : text.slice(start, end)
}

const USUAL = cued(/^(?:with|that|this|from|will|have|been|they|their|when|which|within|council)$/)

function stemsOf(words: string): string[] {
  const all = new Set(words.toLowerCase().match(/[a-z]{4,}|\d+/g) ?? [])
  return [...all].filter((word) => !USUAL.test(word)).map((word) => word.slice(0, 6))
}
