import { laidOutText } from '../text/laid-out.ts'
import { matches } from '../text/matches.ts'

/** Verbs and objects that many patterns share. In a pattern their names stand in capitals. */
const lists: Record<string, string> = {
  ASK: laidOutText`
    appl(?:ied|y|ying|ications?)
    ask(?:s|ed|ing)?
    emailed
    escalat\w+
    filed
    hand-delivered
    handed in
    lodged?
    logged
    made
    put in
    received
    registered
    request(?:s|ed|ing)?
    seeks?
    seeking
    sent
    sought
    submitt(?:ed|ing)
    wanted
    wants
    wrote
  `,
  REPLY: laidOutText`
    repl(?:ied|y|ies|ying)
    respon(?:d|ds|ded|ding|se|ses)
    answer(?:ed|s|ing)?
    wrote back
    write back
    came back to
    got back to
    // Not that of an assessment.
    outcome(?! (?:of|on|from) (?:the|her|his|their|its|a|an) (?:\w+ )?(?:re-?)?assessment)
  `,
  SEND: laidOutText`
    arrived?
    came
    come
    complet(?:e|ed|ing)
    dated
    deliver(?:ed)?
    email(?:ed)?
    finalis(?:e|ed|ing)
    finish(?:ed)?
    followed
    gave
    get
    give
    given
    got
    had
    handed
    issue[ds]?
    issuing
    made
    make
    post(?:ed)?
    produced?
    provided?
    publish(?:ed)?
    receive[ds]?
    reissued
    release[ds]?
    send
    sending
    sent
    serve[ds]?
    share[ds]?
    suppl(?:y|ied)
    went out to
    went to
    write
    written
    wrote
  `,
  DECIDE: laidOutText`
    accept(?:ed)?
    agreed?
    approv(?:e|ed|al)
    conclu(?:de|ded|sion)
    confirm(?:ed)?
    decid(?:e|ed|ing)
    decisions?
    declin(?:e|ed|ing)
    determin(?:e|ed|ation)
    dismiss(?:ed)?
    grant(?:ed)?
    inform(?:ed)?
    notif(?:ied|y)
    outcome
    refus(?:e|ed|al)
    reject(?:ed|ion)?
    tell
    told
    turn(?:ed)? (?:\w+ ){0,4}down
    upheld
    uphold
    write
    wrote
    // Last: behind the name, "DECIDE that" (matters-ehc.ts) goes on with this one alone.
    award(?:ed)?
  `,
  MEET: 'met|meet|held|hold|sat|heard|hear|took place|convened|considered|attended|reviewed|hearing|reconvened',
  ASSESS: 'assess(?:ment|ments|ed|ing)?',
  NOTUS: laidOutText`
    to (?:
      her mp
      his mp
      me
      ofsted
      school
      the governors
      the head
      the lgo
      the lgsco
      the nhs
      the ombudsm[ae]n
      the police
      the school
      the trust
      (?:the|a) (?:\w+ )?(?:provider|home|landlord|hospital|contractor|agency|college|nursery)(?:'s)?
      us
    )
    asked (?:me|us)
    ombudsm[ae]n(?:'s)?
  `,
}

/** One part of a pattern: single words by which a token decides, and an expression for what else it holds. */
interface Part {
  id: number
  rest: RegExp | null
  /** true where an alternative of `rest` has no word of its own, so that no token tells whether it is worth trying. */
  blind: boolean
  wanted: boolean
}

const exact = new Map<string, number[]>()
const stems = new Map<string, number[]>()
/** Words without which an expression cannot be there; they begin a token. */
const hints = new Map<string, number[]>()
const rests: (RegExp | null)[] = []
const blinds: boolean[] = []
const ids = new Map<string, number>()
const compiled = new Map<string, Part[]>()
/** Parts that a token decides, kept for as long as new patterns do not come. */
let known = new Map<string, { there: readonly number[]; maybe: readonly number[] }>()

/** A clause's words, asked for many patterns: what was found out once is kept. */
export interface Asked {
  words: string
  /** By part: 1 it is there, 2 it is not, 3 its expression may be, 0 not known yet. */
  parts: Uint8Array
}

/** Words made ready to be asked for patterns. */
export const asked = (words: string): Asked => ({ words, parts: new Uint8Array(0) })

/**
 * true where a clause's words fit a pattern: parts joined by " & ", each with alternatives; those with "!" must not be there.
 * "amend\\w* & plan & !draft". Linear in the words.
 */
export function fits(pattern: string, clause: Asked): boolean {
  const parts = compile(pattern)
  if (clause.parts.length !== ids.size) look(clause)
  for (const part of parts) if (has(part, clause) !== part.wanted) return false
  return true
}

/** true where a pattern itself has a word that begins as this one, outside the lists that it shares. */
export const named = (pattern: string, word: string): boolean =>
  pattern.split(' & ').some((part) => !part.startsWith('!') && new RegExp(`(?<![a-z\\\\])${word.slice(0, 6)}`).test(part))

function compile(pattern: string): Part[] {
  let parts = compiled.get(pattern)
  if (!parts) compiled.set(pattern, (parts = pattern.split(' & ').map(partOf)))
  return parts
}

/** Many patterns, asked together: which may fit, by their first parts alone. Most need no more than a look at one byte. */
export function sieve(patterns: readonly string[]): (clause: Asked) => number[] {
  const all = patterns.map(compile)
  return (clause) => {
    if (clause.parts.length !== ids.size) look(clause)
    const may: number[] = []
    for (let i = 0; i < all.length; i += 1) if (canFit(all[i]!, clause.parts)) may.push(i)
    return may
  }
}

/** Whether no part rules a pattern out by the words alone. */
function canFit(pattern: readonly Part[], parts: Uint8Array): boolean {
  for (const { id, rest, blind, wanted } of pattern) {
    const state = parts[id]
    if (wanted ? state === 2 || (state === 0 && !(rest && blind)) : state === 1) return false
  }
  return true
}

function has({ id, rest, blind }: Part, { parts, words }: Asked): boolean {
  const state = parts[id]
  if (state === 3 || (!state && blind)) parts[id] = rest?.test(words) ? 1 : 2
  return parts[id] === 1
}

const tokens = /[a-z0-9]+/g
/** Looks every token up once. */
function look(clause: Asked): void {
  clause.parts = new Uint8Array(ids.size)
  for (const [token] of matches(tokens, clause.words)) {
    let found = known.get(token)
    if (!found) {
      const there = [...(exact.get(token) ?? [])]
      const maybe: number[] = []
      for (let length = 1; length <= token.length; length += 1) {
        const head = token.slice(0, length)
        there.push(...(stems.get(head) ?? []))
        maybe.push(...(hints.get(head) ?? []))
      }
      if (known.size > 4000) known = new Map()
      known.set(token, (found = { there, maybe }))
    }
    for (const id of found.maybe) clause.parts[id] ||= 3
    for (const id of found.there) clause.parts[id] = 1
  }
}

function partOf(text: string): Part {
  const wanted = !text.startsWith('!')
  const source = wanted ? text : text.slice(1)
  let id = ids.get(source)
  if (id === undefined) {
    ids.set(source, (id = ids.size))
    known = new Map()
    const rest: string[] = []
    const uncaught = source.replace(/(?<!\\)\((?!\?)/g, '(?:')
    for (const alternative of split(uncaught.replace(/\b[A-Z]{3,}\b/g, (name) => lists[name] ?? name))) {
      const stem = /^([a-z0-9]+)\\w[*+]$/.exec(alternative)
      const plain = stem ? [] : expand(alternative)
      if (stem) add(stems, stem[1]!, id)
      else if (plain) for (const word of plain) add(exact, word, id)
      else rest.push(alternative)
    }
    blinds[id] = false
    for (const alternative of rest) {
      const word = hintOf(alternative)
      if (word) add(hints, word, id)
      else blinds[id] = true
    }
    rests[id] = rest.length ? new RegExp(`\\b(?:${rest.join('|')})(?!\\w)`) : null
  }
  return { id, rest: rests[id]!, blind: blinds[id]!, wanted }
}

const add = (map: Map<string, number[]>, word: string, id: number): void => {
  const list = map.get(word)
  if (list) list.push(id)
  else map.set(word, [id])
}

/** The longest word that an expression cannot do without; '' where it has none. */
function hintOf(source: string): string {
  let bare = source.replace(/\\[a-z][*+]?/g, '~').replace(/\[[^\]]*\][?*+]?/g, '~')
  for (let before = ''; before !== bare;) [before, bare] = [bare, bare.replace(/\([^()]*\)(?:[?*]|\{[^}]*\})?/g, '~')]
  return (bare.match(/(?<![a-z0-9~])[a-z0-9]+(?![a-z0-9]*[?*~])/g) ?? []).toSorted((a, b) => b.length - a.length)[0] ?? ''
}

/** Alternatives at the top of an expression. */
function split(source: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < source.length; i += 1) {
    if (source[i] === '(') depth += 1
    else if (source[i] === ')') depth -= 1
    else if (source[i] === '|' && !depth) {
      found.push(source.slice(from, i))
      from = i + 1
    }
  }
  return [...found, source.slice(from)]
}

/** All words of a small expression: "repl(?:y|ied)" and "issue[ds]?"; null for what is no list of single words. */
function expand(source: string): string[] | null {
  const match = /^([a-z0-9]*?)(?:\(\?:([a-z|]*)\)|\[([a-z]+)\]|([a-z])(?=\?))?(\?)?$/.exec(source)
  if (!match) return null
  const [, head = '', group, set, letter, optional] = match
  const tails = group !== undefined ? group.split('|') : set ? [...set] : letter ? [letter] : ['']
  const words = tails.map((tail) => head + tail)
  return optional ? [...words, head] : words
}
