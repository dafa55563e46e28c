import { readAmounts } from './amounts.ts'
import { kindOf } from './kinds.ts'
import type { Step } from './step.ts'
import { verbAt } from './verbs.ts'

/**
 * Steps with each one once: what the analysis asks for, the agreed action lists and the final decision sums up is one step. The
 * one with a deadline stays, else the one said first. Steps of one list or one sentence are never the same.
 */
export function merge(steps: readonly Step[], text: string): Step[] {
  const kept: Step[] = []
  for (const step of steps) {
    const at = kept.findIndex((other) => other.group !== step.group && isSame(other, step, text))
    if (at < 0) kept.push(step)
    else if (!kept[at]!.done && (step.done || (!kept[at]!.deadline && !kept[at]!.loose && step.deadline))) {
      if (kept[at]!.listed || !step.listed) kept[at] = { ...kept[at]!, deadline: step.deadline, done: step.done }
      else kept[at] = step
    }
  }
  return kept
}

/** Whether two steps are the same one in other words. */
export function isSame(a: Step, b: Step, text: string): boolean {
  const [one, two] = [text.slice(a.start, a.end), text.slice(b.start, b.end)]
  if (a.who && b.who && name(a.who) && name(b.who) && name(a.who) !== name(b.who)) return false
  const kind = kindOf(one)
  if (kind === kindOf(two) && /^(?:apology|payment|reimbursement)$/.test(kind)) {
    const [x, y] = [readAmounts(a.sums).amounts, readAmounts(b.sums).amounts]
    const [p, q] = [person(one), person(two)]
    // "Offer to meet her to apologise in person" is not the letter.
    if (/\bmeet\b/i.test(one) !== /\bmeet\b/i.test(two)) return false
    return (!p || !q || p === q) && (!x.length ? isVague(one, kind) : !y.length ? isVague(two, kind) : x.every((n) => y.includes(n)) || y.every((n) => x.includes(n)))
  }
  if (AGAIN.test(one) !== AGAIN.test(two)) return false
  const [short, long] = [stems(undated(a, text)), stems(undated(b, text))].sort((x, y) => x.length - y.length) as [string[], string[]]
  const verb = (words: string) => verbAt(words, 'plain') ?? verbAt(words, 'ing') ?? verbAt(words, 's')
  // With another verb it is another step, unless nearly all of its words are the same.
  return short.length > 1 && short.filter((word) => long.includes(word)).length / short.length > (verb(one) === verb(two) ? 0.6 : 0.8)
}

/** "Audit ten files" once is another step than "audit ten files every six months". */
const AGAIN = /\b(?:every|each) (?:\w+ )?(?:week|fortnight|month|quarter|term|year)s?\b|\b(?:week|month|quarter|year)ly\b/i

/** "Make a payment" says no more than that one is made; "pay the arrears" is another step than "pay her £150 a month". */
function isVague(words: string, kind: string): boolean {
  return kind === 'apology' || /\b(?:an?|the|this|these|symbolic|financial)\s+(?:\w+\s+)?(?:payments?|remedy|refund)\b/i.test(words)
}

/** The words of a step without those of its deadline. */
function undated({ start, end, deadline }: Step, text: string): string {
  const inside = deadline && deadline.start >= start && deadline.end <= end
  return inside ? text.slice(start, deadline.start) + text.slice(deadline.end, end) : text.slice(start, end)
}

/** "Council A"; pronouns name nobody. */
function name(who: string): string {
  return /^(?:it|they|both|each)$/i.test(who) ? '' : who.toLowerCase()
}

function person(words: string): string | undefined {
  return /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z]\w*/.exec(words)?.[0]
}

/** Beginnings of the words that carry meaning: enough to tell "appointing an investigator" from "appoint an investigator". */
function stems(words: string): string[] {
  return [...new Set(words.toLowerCase().match(/[a-z]{4,}|\d+/g) ?? [])].filter((w) => !/^(?:with|that|this|from|will|have|been|they|their|when|which|within|council)$/.test(w)).map((w) => w.slice(0, 6))
}
