import { matches } from '../text/matches.ts'
import { isListed, verbAt } from './verbs.ts'
import type { Form } from './verbs.ts'

/** A pattern in which a space stands for any white space. */
const spaced = (source: string) => source.replaceAll(' ', '\\s+')

/** Words for who acts, with or without a capital. The last noun is enough: "Harrowmere County Council", "the care provider". */
const WHO =
  '(?:(?:' +
  ('councils? trusts? board authority authorities provider providers organisation organisations home association company ' +
  'school schools academy borough landlord contractor agency bodies governors practice executive director manager leader officer team department service limited ltd county district it they both each')
    .split(' ')
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('|') +
  ')\\b(?: (?:of|for)(?: (?:[A-Z][\\w’\']*|and|the))+|(?<=irector|anager) (?:of|for)(?: [a-z’\']+){1,4}?(?= will\\b)| [A-Z]\\b)?|[A-Z]{2,5}s?\\b)'
const ADVERBS = '(?:,? (?:has|have|had|also|now|then|since|therefore|each|both|all|already|jointly|together|further|so|helpfully|finally|additionally|in turn|\\w+ly)){0,5},?'
const CONSENT =
  '(?:agree[ds]?|accept(?:ed|s)|offer(?:ed|s)|undert(?:aken|ook)|commit(?:ted|s)(?: itself)?|promise[ds]|propose[ds]|intends|consented|pledged|volunteered|decided|confirmed|willing|plans)'
const OURS = '(?: (?:with|to|by)?\\s*(?:us|me|our|my|the|these|all|this|of|its|in full|Ombudsm[ae]n[\'’]?s?|draft|recommend\\w+|proposals?|suggestions?|request|remedy|settlement)\\b)*'

/** What a body will do, should do or agreed to do; the clause of the step begins where it ends. */
const DUTY = new RegExp(
  spaced(
  `\\b(?<who>${WHO})(?:, (?:which|who|as)\\b[^,]{1,80},)?${ADVERBS} (?:(?:will|should|shall|must|would|is to|are to|needs? to|ought to|has to|(?<=\\b(?:was|were|is) for the \\w+ |^(?:The )?\\w+ )to|(?:has|have) (?:now |also |since )?offered(?= (?:an?|him|her|them|M[a-z]+)\\b[^.;]{0,60}£))\\b(?<not> (?:not|no longer|never)\\b)?|` +
    `(?<consent>${CONSENT})${OURS}(?:\\s*,?\\s*(?:that\\b[\\s,]*)?(?:it|they|the \\w+) (?:will|would|should)\\b|,? (?:and )?(?:will|to)\\b|\\s*(?:the following|that)?[^.:]{0,30}:$))`,
  ),
  'g',
)
/** "An assessment, which it will complete in May": told by the way. */
const RELATIVE = /\b(?:which|where|whom|what|how|why|whether|when|once|until|after|before|than|because|so that|in case)\s+(?:(?:the|both|each)\s+)?$/
/** Parts two clauses of which the second names who acts. */
const BREAKS = new RegExp(spaced(`(?:[,;]|\\b(?:and|while|but))\\s*(?:and )?(?=(?:(?:the|each|both|that|in addition) )*(?:[A-Z]\\w+ ){0,4}(?:${WHO})\\b${ADVERBS} (?:will|should|must|shall|would|has agreed|have agreed|agreed)\\b)`), 'g')
/** What the Ombudsman asked for. */
const REQUEST = new RegExp(
  spaced(
  `\\b(?<us>I|we|We|[Oo]mbudsm[ae]n|[Mm]y|[Oo]ur)\\b(?<between>[^.;:]{0,40}?)\\b(?:recommend(?:ed|s|ations?(?: (?:is|are|was|were))?)?|ask(?:ed)?|invited?|suggest(?:ed)?|propose[ds]?|request(?:ed)?)\\b` +
    `(?: (?:that\\b[\\s,]*)?(?:(?:the|both|each) )?(?:[A-Z]\\w+ ){0,5}?(?<who>${WHO})${ADVERBS}(?: (?:to|should|will|by|(?:if|whether) it would)\\b)?|\\s*(?:that|the following)?[^.:]{0,30}:$)`,
  ),
)

export interface Clause {
  /** Where the clause begins and where its steps begin: after "the Council will". Offsets into what was given. */
  start: number
  from: number
  end: number
  who: string | null
  how: 'duty' | 'consent' | 'request' | 'plain'
  /** How its verbs stand. */
  form: Form
  /** What stands before the verb of duty. */
  before: string
}

/** "Its procedure says it will answer in 20 working days" is no step. */
const LAID_DOWN = /\b(?:polic(?:y|ies)|procedures?|process|law|code|website|charter|guidance|leaflet|standards?|scheme|rules?|protocol)\s+(?:\w+\s+){0,2}(?:says?|said|states?|stated|promises?|tells?)(?:\s+that)?\s*$/i

/**
 * Clauses of a sentence that say what a body will do. A sentence can hold several: "the Council will pay £500 and the ICB will pay £150".
 * @param words a sentence; deadlines in it may be blanked out by spaces
 * @param alone whether a sentence may do without saying who acts: "Apologise to Mrs X.", "There will be a review."
 */
export function findClauses(words: string, alone: boolean): Clause[] {
  const clauses: Clause[] = []
  const starts = [0]
  for (const { index, 0: match } of matches(BREAKS, words)) starts.push(index + match.trimEnd().length)
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? words.length
    const part = words.slice(start, end)
    const request = REQUEST.exec(part)
    let duty: RegExpExecArray | undefined
    for (const found of matches(DUTY, part)) {
      const ahead = part.slice(0, found.index)
      if (RELATIVE.test(ahead) || LAID_DOWN.test(ahead)) continue
      duty = found
      break
    }
    const match = request && (!duty || request.index <= duty.index) ? request : duty
    if (!match || match.groups!.not) return
    const isRequest = match === request
    if (isRequest && /\b(?:not|never|no|cannot|usually|normally|would|previously|earlier|could|might|n['’]t)\b/.test(request!.groups!.between!)) return
    clauses.push({
      start, end, from: start + match.index + match[0].length, who: match.groups!.who ?? null,
      how: isRequest ? 'request' : match.groups!.consent ? 'consent' : 'duty', before: part.slice(0, match.index),
      form: isRequest && verbAt(part.slice(match.index + match[0].length).replace(/^\s*(?:also|now)?\s*/, ''), 's') ? 's' : 'plain',
    })
  })
  // "There will be a review of …"
  const there = /\bthere\s+(?:will|should|must|is\s+to)\s+be\s+(?=an?\s|the\s|£|another\s)/i.exec(words)
  const from = there ? there.index + there[0].length : words.length - words.trimStart().length
  if (alone && !clauses.length && (there || verbAt(words.slice(from), 'plain')))
    clauses.push({ start: 0, from, end: words.length, who: null, how: 'plain', before: '', form: 'plain' })
  return clauses
}

const DONE = new RegExp(spaced(`\\b(?<who>${WHO}) (?:has|have)(?: (?:already|now|since|also|both|\\w+ly))* (?=[a-z])`))

/** Steps that a sentence says were taken already: "The Council has already apologised and paid Mrs X £100". */
export function findDone(words: string): { who: string; parts: Part[] } | null {
  const match = DONE.exec(words)
  if (!match) return null
  const from = match.index + match[0].length
  const parts = splitSteps(words.slice(from), 'past')
  if (!parts[0]!.verb || /^(?:agree|ask|consider|tell|explain|confirm|offer|accept|find|have)$/.test(parts[0]!.verb)) return null
  return { who: match.groups!.who!, parts: parts.map((part) => ({ ...part, start: from + part.start, end: from + part.end })) }
}

export interface Part {
  start: number
  end: number
  /** Plain form of its verb; null where a remedy knows no such verb. */
  verb: string | null
  /** "and will thereafter report": it comes after the rest, and the deadline of the rest is not its own. */
  later?: boolean
}

/** Words before the verb that carries the meaning: "also", "offer to", "take steps to". */
const PRELUDE =
  /^(?:[\s,:]|(?:in|on|at|for|over|every|as|where|if|through|with|during|following|after|before|when|once|from)\s[^,;:]{1,80},|\([^)]{0,40}\)|(?:also|instead|now|then|first|each|both|all|jointly|therefore|further|separately|additionally|again|formally|(?!(?:re|ap|sup|com)ply)\w+ly|to|will|should|by|it|they|be asked to|(?:agree|offer|seek|aim|continue|arrange|commit|endeavour|work) to(?= \w)|(?:take|taking) (?:\w+ ){0,3}(?:steps|action|measures) to(?! (?:remedy|put|prevent|resolve|address))|(?:consider|considering)(?= \w+ing\b)|ensure (?:that )?(?:it|they)(?= \w)|either)\s)*/i

/** Goes on with the list of steps: "and", ", and then", "; to". */
const COORDINATOR =
  /(?:[,;]\s*(?:(?:and|then|but|plus)\b)?|\s(?:and|then|plus|as well as|but)\b)[\s,]*(?:(?:also|then|thereafter|afterwards|subsequently|after that|from then on|to|by|will|should|must|it|they|finally|further|separately|secondly|in addition|(?:has |have )?agreed to)\b[\s,]*)*/gi

/** Says who is told of it, or goes on with the same thing: no step of its own. */
const TELLS = /^(?:tell|inform|let|explain|confirm|notify|outline|demonstrate|include|continue|consider|identify|decide)$/
const REPORTS =
  /^(?:(?:share|report|copy|update|show|keep|set|carry) (?:back|out|on(?! (?:how|whether|what|progress))|with us|(?:it|this|that|them|these|us|me|how it|what|M(?:r|rs|s|iss)|him|her)\b|(?:its|the|any) (?:findings|outcome|results?|conclusions?|decision|learning))|\w+(?: to)? (?:us|me|the Ombudsm[ae]n)\b)/i
/** Takes up what the part before names. */
const TAKES_UP =
  /^\w+(?:\s+(?:on|out|up|with|to|in place|back))?\s+(?:(?:it|them)(?!\s+(?:£|an?\b|the\b|their\b|some\b|any\b))|(?:these|those|this|that)(?=\s*(?:$|[,.;]|(?:to|with|by|in|on|for|as|and|available)\b))|any (?:changes|necessary|resulting|lessons|findings|issues|recommendations|new)|its (?:findings|results|outcome|investigation|conclusions?|recommendations)|(?:the|any) (?:findings|results|outcome|changes|recommendations|lessons|necessary|resulting|new (?:policy|procedure|process))|if)\b/i
const BEGINS = /^(?:appoint|begin|start|commission|resume|restart|recommence|reopen)$/
const ENDS = /^(?:complete|finish|finalise|conclude)$/
/** Steps of their own kind, whatever stands before them. */
const STRONG = /^(?:apologi[sz]e|pay|refund|reimburse|repay|review|train|retrain|remind|reassess|write|credit|waive|audit|issue|publish|provide|make|arrange|carry|produce|send|give)$/

/**
 * Steps that one clause names: "apologise to Mrs Y and pay her £200" is two, "review and update its policy" is one.
 * @param words the clause from its verb on
 * @param form how its verbs stand: "pay her" or "paying her"
 */
export function splitSteps(words: string, form: Form): Part[] {
  const at = (from: number, sure: boolean): Part => {
    const start = from + PRELUDE.exec(words.slice(from))![0].length
    return { start, end: words.length, verb: verbAt(words.slice(start), form, sure) }
  }
  const parts = [at(0, true)]
  for (const { index, 0: match } of matches(COORDINATOR, words)) {
    const last = parts.at(-1)!
    const later = /\b(?:thereafter|afterwards|after that|from then on)\b/i.test(match)
    const next = at(index + match.length, later || /\b(?:will|should|must)\s+$/.test(match))
    if (index <= last.start || !next.verb) continue
    const before = words.slice(last.start, index)
    const after = words.slice(next.start)
    // "… and to reflect the delay" says why.
    if (!isListed(next.verb) && /\bto\b/.test(match)) continue
    // "Completing it without delay, giving her the outcome" says how; "paying her, training staff and reviewing it" is a list.
    if (form === 'ing' && /^,[\s,]*$/.test(match) && !/\band\s+\w+ing\b/.test(after)) continue
    const told = !isEmpty(before) && (TELLS.test(next.verb) || REPORTS.test(after.replace(/^\S+/, next.verb)))
    const sameThing = TAKES_UP.test(after) || (BEGINS.test(last.verb ?? '') && ENDS.test(next.verb))
    const letter = !/^\S+ off\b/.test(before) && /^(?:write|contact|meet|speak|email)$/.test(last.verb ?? '') && /^(?:apologi[sz]e|offer|invite|ask)$/.test(next.verb)
    // A verb without an object shares that of the next: "begin and complete a stage two investigation".
    const bare = !/\s/.test(before.trim()) && !/^apolog/i.test(before)
    // "Remind staff to reply in time and keep notes": within what is said to staff only a step of another kind ends it.
    const inner = /\b(?:to(?= [a-z]+\b(?! (?:the|her|him|them|us|Mrs?|Ms|Miss)\b))|that|how|why|whether|where|which|who|so|ensure|ensuring|about)\b/.test(before.replace(/^\S+\s+to\b/, ''))
    // A semicolon, or a deadline of its own, blanked out between them, makes it a step of its own.
    const dated = match.includes(';') || /\s{6}/.test(match) || (/\s{6}/.test(before) && /^[^,;]*\s{6}/.test(after))
    if (bare || (!dated && !later && (told || sameThing || letter || (inner && !STRONG.test(next.verb) && !/^\S+ (?:\S+ ){0,2}£/.test(after))))) continue
    last.end = index
    parts.push(later ? { ...next, later } : next)
  }
  return parts
}

const DOES =
  '(?:do|carry out|implement|complete|comply with|make|take|provide|offer|act on|fulfil|undertake|accept|follow|deliver|put|agree(?: to)?|honour|perform|have)'
const THINGS = '(?:actions?|steps|recommendations?|measures|things|remed(?:y|ies)|resolution|settlement|redress)'
const SOME =
  '(?:(?:the|these|this|those|that|all|both|each|of|our|my|its|any|some|following|above|agreed|recommended|further|more|an?|appropriate|suitable|proportionate|fair|necessary|two|three|four|five|six|\\d|early|remedial|specific|certain|additional|with|personal|full|outstanding|required|proposed|listed|relevant|service) )*'
const ALTERNATIVES = [
  // "do so", "implement all of this": but "complete all outstanding reviews", "make it clear on its website" are steps.
  `${DOES} (?:so|them|everything|what|as|it(?! (?:clear|easier|plain|possible))|(?:all of )?(?:this|that|these|those|both|all)(?=\\s*(?:$|[,.;:]|(?:to|with|by|in|for|as|and|of|at|above|the agreed)\\b)))\\b`,
  // "take the following actions", "provide a suitable remedy"
  `(?:${DOES} )?(?:${SOME}${THINGS}\\b(?! (?:plan|in (?:the|its|his|her) (?:care|plan)|to (?!remedy|put|prevent|resolve|address|improve)))|(?:the )?(?:above|following)\\b)`,
  `(?:arrange|pay|send|finish|issue|give) (?:it|this|these|those|them|both|her|him)[\\s.]*$`,
  `(?:of|with) (?:this|these|those|them|it|us)\\b`,
  `\\w+ (?:the )?(?:first|last|other)\\b[^,;]{0,20}\\bof (?:these|those|them)\\b`,
  `\\w+ (?:[^,;]{1,50} )?the following\\b(?! (?:day|week|month|year))`,
  `(?:pay|make|offer) (?:this|these|that|those|both) (?:\\w+ )?(?:sums?|amounts?|payments?)`,
  // "remedy the injustice", "put things right"
  `(?:remedy|resolve|settle|rectify|address|put) (?:(?:the|this|that|her|his|their|any|all|its|these|Mrs?|Ms|Miss|personal|[A-Z](?:['’]s)?) )*(?:injustice|complaints?|matters?|faults?|failings?|situation|things|problems?|right(?! (?:the|its) (?!injustice|matters?|faults?|situation))|issues?|it\\b|this\\b)`,
]
/** Says that something is put right, not what is done: "resolve the complaint early", "take the following actions". */
const EMPTY = new RegExp(spaced(`^(?:${ALTERNATIVES.join('|')})`), 'i')

/** true where the words only say that a remedy is given, or point to steps told elsewhere. */
export function isEmpty(words: string): boolean {
  const text = words.slice(PRELUDE.exec(words)![0].length).trimStart()
  const verb = verbAt(text, 'plain') ?? verbAt(text, 'ing') ?? verbAt(text, 's')
  return !text || EMPTY.test(verb ? text.replace(/^\S+/, verb) : text)
}
