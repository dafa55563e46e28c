import type { Part } from './part.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { matches } from '../text/matches.ts'
import { isEmpty } from './empty.ts'
import { PURPOSES } from './lexicon.ts'
import { isNominal } from './nominal/item.ts'
import { splitNominals } from './nominal/split-nominals.ts'
import { endOfNominals } from './nominal/suitable.ts'
import { alternatives } from './patterns.ts'
import { PRELUDE } from './prelude.ts'
import { isAmbiguous, isListed, perfectAt, verbAt } from './verbs.ts'
import type { Form } from './verbs.ts'

/** Goes on with the list of steps: "and", ", and then", "; to". */
const COORDINATOR = laidOut('gi')`
  (?:[,;]\s*(?:(?:and|then|but|plus|together with)\b)?|\s(?:and|then|plus|as well as|but|together with)\b)[\s,;:]*(?:(?:
    after that
    afterwards
    also
    by
    finally
    from then on
    further
    (?:has |have )?agreed to
    in addition
    it
    must
    secondly
    separately
    should
    subsequently
    then
    thereafter
    they
    to
    will
  )\b[\s,]*)*
`

/** Says who is told of it, or goes on with the same thing: no step of its own. */
const TELLS = cued(/^(?:tell|inform|let|explain|confirm|notify|outline|demonstrate|include|continue|consider|identify|decide)$/)
/** What is apologised for or paid is not what somebody is then told of. */
const SAYS_NOTHING = cued(laidOut('i')`
  ^(?:apologi[sz]|give back|hand back|pay|refund|reimburs|repay)
  ^\w+\s+(?:(?:him|her|them|M\w+\.? \w+)\s+)?(?:an?|the|this)\s+(?:\w+\s+){0,3}(?:payments?|apology|refund|sum)\b
`)
/** "Tell the agents to stop": somebody else is told to do something, which is a step. */
const INSTRUCTS = cued(
  /^\S+\s+(?:the|its|all|any|that|those)\s+(?!(?:complainant|family|Ombudsm[ae]n)\b)(?:\w+\s+){1,4}?(?:to|that it must|not to)\s/i,
)
const REPORTS = cued(laidOut('i')`
  ^(?!share (?:this|our|the (?:Ombudsm[ae]n['’]s )?) ?decision with (?!us\b|me\b|the Ombudsm[ae]n|M[a-z]+ [A-Z]))(?:
    (?:share|report|copy|update|show|keep|set) (?:
      back
      out
      on(?! (?:how|whether|what|progress))
      with us
      (?:it|this|that|them|these|us|me|how it|what|M(?:r|rs|s|iss)|him|her)\b
      (?:its|the|any) (?:findings|outcome|results?|conclusions?|decision|learning)
    )
    carry on\b
    \w+(?: to)? (?:us|me|the Ombudsm[ae]n)\b
  )
`)
/** Takes up what the part before names. */
const TAKES_UP = cued(laidOut('i')`
  ^\w+(?:\s+(?:on|out|up|with|to|in place|back))?\s+(?:
    (?:it|them)(?!\s+(?:£|an?\b|the\b|their\b|some\b|any\b))
    (?:these|those|this|that)(?=\s*(?:$|[,.;]|(?:to|with|by|in|on|for|as|and|available)\b))
    any (?:changes|necessary|resulting|lessons|findings|issues|recommendations|new)
    its (?:findings|results|outcome|investigation|conclusions?|recommendations)
    (?:the|any) (?:
      changes
      findings
      lessons
      necessary
      new (?:policy|procedure|process)
      outcome
      recommendations
      resulting
      results
    )
    if
  )\b
`)
/** Steps of their own kind, whatever stands before them. */
const STRONG = cued(laidOut()`
  ^(?:
    apologi[sz]e
    arrange
    audit
    backdate
    cancel
    carry
    credit
    give
    implement
    issue
    make
    move
    pay
    produce
    provide
    publish
    reassess
    refund
    reimburse
    remind
    repay
    retrain
    review
    send
    train
    waive
    write
  )$
`)
const PURPOSE = cued(new RegExp(`^(?:${alternatives(PURPOSES)})\\b`))

/** "For the upset and change its delay led to": a noun with what brought it about, though it looks like a verb with its object. */
const BROUGHT = cued(
  /^\w+\s+(?:the|its|their|this|that|these|those|his|her)\s+(?:[\w’'-]+\s+){1,4}?(?:brought|caused|cost|gave|had|led|made|meant|put)\b/,
)
/** What stands before a list of nouns: "for the time, …", "recognise the upset …". */
const NOUNS_BEFORE = cued(laidOut('i')`
  \b(?:
    about
    acknowledg\w+
    by
    for
    given
    in view of
    of
    recognis\w+
    reflect\w*
    remedy
  )\s+(?:(?:the|any|her|his|their|all|some|that|this)\s+)?(?:[a-z-]+(?:,\s*|\s+)){0,6}?[a-z-]+$
`)

/** Whether a word after "and" or a comma is one more noun of a list, not the next verb. */
function isNoun(before: string, after: string, verb: string): boolean {
  if (BROUGHT.test(after) && !/^(?:apologi[sz]e|pay|refund|review)\b/.test(after)) return true
  // "Completing care and support planning": only an article or a pronoun would make a verb of it.
  if (isAmbiguous(verb) && /^\S+\s+\w+ing\b/.test(after) && /(?:ing|\b(?:of|for|in|with|on|about))\s+[a-z]+$/.test(before)) return true
  return !isListed(verb) && NOUNS_BEFORE.test(before)
}

/** "Its failure to assess him and carry out the works": what was not done. Such verbs tell of remedies and of duties alike. */
const FAILED = cued(
  /\b(?:fail\w*|refus\w*|inability|unable|neglect\w*|omi(?:ssion|tt\w+)|did not|delays? in|time taken)\s+(?:to\b|\w+ing\b)[^,;]*$/i,
)
const EITHER = cued(laidOut()`
  ^(?:
    act
    arrange
    assess
    carry
    complete
    consider
    deal
    deliver
    give
    implement
    inspect
    issue
    keep
    make
    move
    produce
    provide
    repair
    reply
    respond
    review
    send
    visit
  )$
`)

/** Verbs whose object can be a list of remedies: "provide an apology and a payment". */
const LIGHT = cued(/^(?:provide|offer|make|give|issue|include|arrange|undertake|carry|complete|send|implement|pay|deliver|agree|do)$/)

/** "Provide an apology, an £800 payment and training": as many steps as things. */
function ofNouns(part: Part, words: string): Part[] {
  const step = words.slice(part.start, part.end)
  const object = /^\S+(?:\s+out)?(?:\s+(?:to\s+)?(?:him|her|them|M(?:r|rs|s|iss|x)\.? [A-Z]\w*)\s+with)?\s+/.exec(step)
  if (!part.verb || !LIGHT.test(part.verb) || !object || !isNominal(step.slice(object[0].length))) return [part]
  const shift = part.start + object[0].length
  const [first, ...rest] = splitNominals(step.slice(object[0].length))
  // Sums alone are parts of one payment: "make a payment of £100 for her time and £200 for her distress".
  const others = rest.filter(
    (one) =>
      !/^\s*(?:(?:a|the)\s+)?(?:further\s+)?£[\d,.]+\s+(?!(?:\w+\s+)?(?:payment|refund))/.test(step.slice(object[0].length + one.start)),
  )
  if (!others.length) return [part]
  const ends = [...others.map((one) => one.start), step.length - object[0].length]
  const cuts = others.map((one, i) => ({
    ...one,
    nominal: true,
    start: shift + one.start,
    end: shift + (i + 1 < others.length ? (rest[rest.indexOf(others[i + 1]!) - 1] ?? one).end : ends.at(-1)!),
  }))
  const before = rest[rest.indexOf(others[0]!) - 1] ?? first!
  return [
    { ...part, end: shift + before.end },
    ...cuts.map((cut, i) => (i === cuts.length - 1 && part.later ? { ...cut, later: true } : cut)),
  ]
}

/**
 * Whether a list of verbs goes on as nouns: "by apologising, making a payment and service improvements", "apologise, a payment of £50 and
 * training".
 */
function goesOnAsNoun(last: Part, before: string, rest: string, form: Form): boolean {
  if (!isNominal(rest)) return false
  if (form === 'ing') return !/\b(?:of|on|about|for|to)\s+(?:\S+\s+){0,2}\S+$/.test(before)
  return last.nominal === true || /^apologi[sz]e(?:\s+to\s+(?:\S+\s+){0,2}\S+)?\s*$/.test(before)
}

/** "… and has reminded its staff", "… but we cannot recommend more": what goes on about something else is no part of a step. */
const GOES_ON = cued(laidOut('i')`
  (?:[,;]\s*(?:and|but)?|\s(?:and|but))\s+(?:
    (?:(?:it|they|the\s+(?:council|trust|provider|authority|academy))\s+)?
      (?:has|have)\s+(?:already|now\s+also|also|since)?\s*
      (?!agreed\b|offered\b|proposed\b)\w+(?:ed|ent|ade|one|iven|aken|aid|ut|old|eld|et)\b
    (?:we|I|it|they|the\s+council)\s+(?:do|does|did|can|could|will|would|are|is|was|were|have|has)\s*not\b
    (?:we|I)\s+(?:make|found|find|consider|think|am|are|have)\b
  )[^]*$
`)

/**
 * Steps that one clause names: "apologise to Mrs Y and pay her £200" is two, "review and update its policy" is one.
 * @param words the clause from its verb on
 * @param form how its verbs stand: "pay her" or "paying her"; 'noun' where its steps are told as nouns
 * @param to whether "to" stands before them, so that "and to" can go on with them: "agreed to apologise for failing to reply and to pay"
 */
export function splitSteps(words: string, form: Form | 'noun', to = true): Part[] {
  if (form === 'noun') return splitNominals(words.slice(0, endOfNominals(words)))
  words = words.slice(0, words.length - (GOES_ON.exec(words)?.[0].length ?? 0))
  const at = (from: number, sure: boolean): Part => {
    const start = from + PRELUDE.exec(words.slice(from))![0].length
    // "By May it will have trained its officers"
    const perfect = perfectAt(words.slice(start))
    return { start: start + (perfect?.at ?? 0), end: words.length, verb: perfect?.verb ?? verbAt(words.slice(start), form, sure) }
  }
  const parts = [at(0, true)]
  for (const { index, 0: match } of matches(COORDINATOR, words)) {
    const last = parts.at(-1)!
    const later = /\b(?:thereafter|afterwards|after that|from then on)\b/i.test(match)
    const next = at(index + match.length, later || /\b(?:will|should|must)\s+$/.test(match))
    const before = words.slice(last.start, index)
    const after = words.slice(next.start)
    if (index > last.start && !next.verb && goesOnAsNoun(last, before, words.slice(index + match.length), form)) {
      last.end = index
      parts.push({ start: index + match.length, end: words.length, verb: null, nominal: true })
      continue
    }
    if (index <= last.start || !next.verb) continue
    if (isNoun(before, after, next.verb)) continue
    // "Remind staff to provide plans, to complete assessments and to give advice"
    if (
      /\bto\s+$/.test(match) &&
      EITHER.test(next.verb) &&
      /^(?:remind|instruct|tell|ask|require|advise|brief|train)/.test(last.verb ?? '') &&
      /\bto\b/.test(before)
    )
      continue
    if (/^\s+and\s+(?:to\s+)?$/.test(match) && EITHER.test(next.verb) && FAILED.test(before) && !(to && /\bto\b/.test(match))) continue
    // "… and to reflect the delay" says why.
    if (!isListed(next.verb) && /\bto\b/.test(match)) continue
    if (PURPOSE.test(next.verb) && /\bto\b/.test(match) && /\bto\s+\w+/.test(before) && !STRONG.test(next.verb)) continue
    // "Completing it without delay, giving her the outcome" says how; "paying her, training staff and reviewing it" is a list.
    if (
      form === 'ing' &&
      /^,[\s,]*$/.test(match) &&
      !/\band\s+\w+ing\b/.test(after) &&
      !(STRONG.test(next.verb) && STRONG.test(last.verb ?? ''))
    )
      continue
    // "Apologise, review its policy, consider whether others were affected and …": one more of a list.
    const weighs = next.verb === 'consider' && parts.length > 1 && /^,\s*$/.test(match) && /^\S+\s+(?:how|whether|what)\b/.test(after)
    const told =
      !isEmpty(before) &&
      !weighs &&
      !SAYS_NOTHING.test(before) &&
      ((TELLS.test(next.verb) && !INSTRUCTS.test(after)) || REPORTS.test(after.replace(/^\S+/, next.verb)))
    const sameThing = TAKES_UP.test(after) && next.verb !== 'apologise'
    const letter =
      !/^\S+ off\b/.test(before) &&
      /^(?:write|contact|meet|speak|email)$/.test(last.verb ?? '') &&
      /^(?:apologi[sz]e|offer|invite|ask)$/.test(next.verb)
    // A verb without an object shares that of the next: "begin and complete a stage two investigation".
    const bare = !/\s/.test(before.trim()) && !/^apolog/i.test(before)
    // "Remind staff to reply in time and keep notes": within what is said to staff only a step of another kind ends it.
    const inner = laidOut()`
      \b(?:
        to(?= (?!
          (?:her|him|them|us|me|it|the|its|their|his|an?|any|all|each|both|this|that|those|these|every)\b
        )[a-z]+\b(?! (?:the|her|him|them|us|Mrs?|Ms|Miss)\b))
        that
        how
        why
        whether
        where
        which
        who
        so
        ensure
        ensuring
        about
      )\b
    `.test(before.replace(/^\S+\s+to\b/, ''))
    // A semicolon, or a deadline of its own, blanked out between them, makes it a step of its own.
    const dated =
      match.includes(';') ||
      /\((?:\d{1,2}|[a-z]|[ivx]+)\)/.test(words.slice(index, next.start)) ||
      /\s{6}/.test(match) ||
      (/\s{6}/.test(before) && /^[^,;]*\s{6}/.test(after))
    const strong = STRONG.test(next.verb) || /^(?:put in place service|\S+ (?:\S+ ){0,2}£)/.test(after)
    if (bare || (!dated && !later && (told || sameThing || letter || (inner && !strong)))) continue
    last.end = index
    parts.push(later ? { ...next, later } : next)
  }
  return parts.flatMap((part) => ofNouns(part, words))
}
