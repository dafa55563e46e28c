import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import type { Dated } from './clause.ts'

/** Same length, lower case, straight quotes; each date a "§" and blanks. */
export function mask(words: string, dates: Dated[], offset: number): string {
  let s = ''
  let from = 0
  const plain = words.toLowerCase().length === words.length ? words.toLowerCase() : words
  for (const date of dates) {
    s += plain.slice(from, date.start - offset) + '§'.padEnd(date.end - date.start)
    from = date.end - offset
  }
  // "Mr V's neighbour, whom I shall call Mr W, applied": what the Ombudsman calls people is no part of the story.
  return (s + plain.slice(from))
    .replace(calls, (aside) => ' '.repeat(aside.length))
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\u00a0/g, ' ')
}

// "As I write, the application is undecided": what is so is not what the Ombudsman does.
const calls = laidOut('g')`
  ,? (?:whom|which|who) (?:i|we) (?:shall |will |have )?(?:call|refer to as|called)(?: the)? [^,.;()§]{1,40},
  ^ ?(?:as (?:i|we) write(?: this)?|while (?:i|we) (?:am |are )?writ(?:e|ing)(?: this)?),?
`

const stageNames: [RegExp, string][] = [
  [/\b(?:stage[ -](?:one|1)|first[ -]stage|level (?:one|1))\b/g, 'stage1'],
  [/\b(?:stage[ -](?:two|2)|second(?: and (?:last|final))?[ -]stage|level (?:two|2))\b/g, 'stage2'],
  [/\b(?:stage[ -](?:three|3)|third(?: and (?:last|final))?[ -]stage)\b/g, 'stage3'],
]

/** Single spaces, stages as "stage1", "EHC" for its long form, the Ombudsman's own decision as "this statement". */
export function tidy(s: string): string {
  let words = s.trim()
  if (words.includes('  ') || words.includes('\n')) words = words.replace(/\s+/g, ' ')
  if (words.includes('stage') || words.includes('level')) for (const [pattern, name] of stageNames) words = words.replace(pattern, name)
  if (words.includes('education,')) words = words.replace(/\beducation,? health,? (?:and|&) (?:social )?care(?: \(ehc\))?/g, 'ehc')
  if (words.includes('decision'))
    words = words.replace(/\b(?:my|our|this|ombudsman's|draft) (?:(?:final|draft) )?decision(?: statement)?\b/g, 'this statement')
  return words.replace(/\behcp\b/g, 'ehc plan').replace(/\behcna\b/g, 'ehc needs assessment')
}

const pasts: Record<string, string> = {
  tell: 'told',
  send: 'sent',
  meet: 'met',
  hold: 'held',
  write: 'wrote',
  make: 'made',
  give: 'gave',
  say: 'said',
  hear: 'heard',
  reply: 'replied',
  repli: 'replied',
  apply: 'applied',
  appli: 'applied',
  get: 'got',
}
const present = laidOut('g')`
  \b(
    acknowledge
    agree
    appeal
    appl(?:y|i(?=es))
    approve
    ask
    complain
    complete
    decide
    escalate
    finalise
    get
    give
    hear
    hold
    issue
    make
    meet
    receive
    refuse
    repl(?:y|i(?=es))
    request
    respond
    say
    send
    tell
    write
  )(?:e?s)?\b(?!')
`

/** The words of a chronology in the past: "council receives a request" is "council received a request". */
export const past = (words: string): string =>
  words.replace(present, (_, stem: string) => pasts[stem] ?? (stem.endsWith('e') ? `${stem}d` : `${stem}ed`))

/** The subject of a clause, without the date or the word that it begins with; '' for a pronoun. */
export const noun = (words: string): string =>
  words
    .replace(/,? ?(?:which|who) ?$/, '')
    .split(' ')
    .slice(-5)
    .join(' ')
    .replace(/^.*(?:§|,) ?/, '')
    .trim()
/** The noun before "which": "a review panel" of "asked for a review panel on 3 January". */
export const antecedent = (all: string): string => {
  const words = all.slice(-160)
  return (
    thing.exec(words)?.[1] ??
    /(?:[\w'-]+ ){0,2}[\w'-]+$/
      .exec(words.replace(/(?: (?:on|in|of|for|at|dated|from))?(?: §)?\W*$/, ''))?.[0]
      .replace(/^.*\b(?:a|an|the|for|of|to|her|his|its|their|sent|issued|made)\s+/, '') ??
    ''
  )
}
const thing = cued(laidOut()`
  \b(
    (?:[\w'-]+ )?(?:request|complaint|application|appeal|claim|form|panel)
  )(?: (?:for|of|to|on|about) [^,]{1,30})?,?(?: (?:on|in|of|dated))?(?: §)?\W*$
`)
