import { isElse } from '../frames/phrase.ts'
import type { Act } from '../frames/acts/act.ts'
import { isOurs, meanings } from '../frames/phrase.ts'
import { ruleOf } from '../matters/card.ts'
import type { Card, Matter, Rule } from '../matters/card.ts'

/** A card that an act may be of. */
export interface Candidate {
  matter: Matter
  card: Card
  /** How much of the card the words say; 0 where only a matter that waits can tell. */
  size: number
  lean: boolean
  /** true where the words name nothing but the act. */
  alone: boolean
  line: string
}

/** Who gets what is no step of the matter, unless the card says so. */
const insiders = new Set([
  'lawyer',
  'school',
  'panel',
  'provider',
  'third',
  'assessor',
  'ombudsman',
  'tribunal',
  'investigator',
  'ep',
  'body',
  'it',
])
/** Words that count only where they stand before the noun itself: a letter with copies of the reports is no copy. */
const ofItself = new Set(['copy', 'draft', 'part', 'holding', 'interim', 'news', 'previous'])
/** Acts by which somebody asks; all others are the body's. */
const asking = new Set(['ASK', 'COMPLAIN', 'REPORT'])
/** Acts that anybody can be said to do. */
const anybody = new Set(['MEET', 'PLACE', 'LEAVE', 'TRANSFER', 'VALID', 'DEADLINE', 'END', 'SIGN'])

/** A card with its lines about one kind of act, those that say most first. */
interface Entry {
  matter: Matter
  card: Card
  lines: { line: string; rule: Rule; lean: boolean }[]
}

const entries = new WeakMap<readonly Matter[], Map<string, Entry[]>>()

/** Cards by the acts that tell them. */
function entriesOf(matters: readonly Matter[]): Map<string, Entry[]> {
  let found = entries.get(matters)
  if (!found) entries.set(matters, (found = new Map()))
  else return found
  for (const matter of matters) {
    for (const card of matter.cards) {
      const all = [...card.told.map((line) => ({ line, lean: false })), ...(card.lean ?? []).map((line) => ({ line, lean: true }))]
      const lines = all.map((one) => ({ ...one, rule: ruleOf(one.line) }))
      lines.sort((a, b) => Number(a.lean) - Number(b.lean) || b.rule.size - a.rule.size)
      for (const act of new Set(lines.map(({ rule }) => rule.act)))
        found.set(act, [...(found.get(act) ?? []), { matter, card, lines: lines.filter(({ rule }) => rule.act === act) }])
    }
  }
  return found
}

/** Every card that the words of one act fit. @param text of the page, in small letters */
export function proposals(act: Act, matters: readonly Matter[], text = ''): Candidate[] {
  if (act.what && (isElse(act.what) || isOurs(act.what))) return []
  if (act.by === 'else' || act.to === 'else' || act.by === 'ombudsman' || act.to === 'ombudsman') return []
  // "put his case to the panel with his sister beside him": in her company, and no meeting about her.
  const company = act.by === 'person' && act.heads.some((head) => /^(?:panel|hearing|conference|review)$/.test(head))
  const aside = act.act === 'MEET' && !company ? /^(?:to|for|of|at|in|into|about|with)$/ : /^(?:to|for|of|at|in|into|about)$/
  if (act.frame?.links.some(({ by, phrase }) => aside.test(by) && isElse(phrase))) return []
  // "reported damp in the flat next door", "acknowledged Mrs G’s".
  if ((act.act === 'REPORT' || !act.what) && act.frame?.objects.some(isElse)) return []
  if (act.act === 'REPORT' && act.frame?.told.some(({ objects, links }) => [...objects, ...links.map((l) => l.phrase)].some(isElse)))
    return []
  // "the tenant of another flat asked".
  if (asking.has(act.act) && act.frame?.subject && !act.frame.passive && isElse(act.frame.subject)) return []
  // A letter that is only named says nothing of what is in it.
  const named = !act.frame && act.heads.includes('letter')
  return (entriesOf(matters).get(act.act) ?? []).flatMap(({ matter, card, lines }): Candidate[] => {
    if (card.page && !card.page.some((words) => text.includes(words))) return []
    const best = lines.find(({ rule, lean }) => !(lean && named) && fits(rule, act))
    if (best) return [{ matter, card, size: best.lean ? 0 : best.rule.size, lean: best.lean, alone: false, line: best.line }]
    const alone = card.alone?.includes(act.act) && says(act)
    return alone ? [{ matter, card, size: 0, lean: true, alone: true, line: act.act }] : []
  })
}

/** Words that name no more than that somebody asks. */
const onlyAsks = new Set(['request', 'application', 'form', 'formal', 'kin'])

/** Whether an act is a request that says nothing of what it is for, and of nobody else's. */
const says = ({ heads, about, by, to, what }: Act): boolean =>
  heads.includes('request') &&
  to === 'body' &&
  (by === null || by === 'person') &&
  !what?.before.size &&
  !what?.owner.includes('body') &&
  [...about].every((thing) => onlyAsks.has(thing))

/** Whether an act is what a line of a card says. */
export function fits(rule: Rule, act: Act): boolean {
  if (rule.act !== act.act) return false
  if (!rule.head.every((any) => act.heads.some((head) => any.includes(head)))) return false
  if (!rule.all.every((any) => any.some((term) => act.about.has(term)))) return false
  const own = act.what ? meanings(act.what, false) : act.about
  if (rule.none.some((term) => (ofItself.has(term) ? own : act.about).has(term))) return false
  const { by, to } = act
  if (rule.by === 'any') {
    if (by === 'ombudsman') return false
  } else if (rule.by && rule.by !== 'body') {
    if (by !== rule.by) return false
  } else if (asking.has(act.act) && rule.by !== 'body') {
    if (by === 'body' || by === 'ombudsman' || by === 'panel') return false
  } else if (!anybody.has(act.act)) {
    if (
      by === 'person' ||
      by === 'ombudsman' ||
      by === 'third' ||
      by === 'school' ||
      by === 'provider' ||
      by === 'lawyer' ||
      by === 'builder' ||
      by === 'assessor' ||
      by === 'tribunal'
    )
      return false
    if (rule.by === 'body' && by !== 'body' && by !== null && by !== 'panel') return false
  }
  if (rule.to === 'any') return true
  if (rule.to === 'none') return to === null || to === undefined
  if (rule.to) return to === rule.to
  if (asking.has(act.act)) return rule.by === 'any' || !to || to === 'body' || to === 'person' || to === 'it'
  return act.act !== 'DELIVER' || !to || !insiders.has(to)
}
