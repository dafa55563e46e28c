import type { Clause } from './clause.ts'
import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import { matches } from '../text/matches.ts'
import { AGREES, GIVEN, HOLDERS, INTRODUCES, LISTS, TELLS_OF_ITSELF, WORKS } from './lexicon.ts'
import { findNominals } from './nominal/find-nominals.ts'
import { isEmpty } from './empty.ts'
import { alternatives, spaced } from './patterns.ts'
import { splitSteps } from './split.ts'
import type { Part } from './part.ts'
import { abstains, verbAt } from './verbs.ts'

/** A body by its name alone: "Hearthstone Homes". Not a person. */
const NAME = '(?!(?:Mr|Mrs|Ms|Miss|Mx|Dr|The|If|In|On|By|We|An?|Ombudsm\\w+|Within|When|This)\\b)[A-Z][a-z’]+(?: (?:[A-Z][a-z’]+|&))+\\b'
/** Words for who acts, with or without a capital. The last noun is enough: "Harrowmere County Council", "the care provider". */
const WHO = laidOutText`
  (?:
    (?:${alternatives(HOLDERS, true)})\b(?:
      \ (?:of|for)(?: (?:[A-Z][\w’']*|and|the))+
      (?<=irector|anager) (?:of|for)(?: [a-z’']+){1,4}?(?= will\b)
      \ [A-Z]\b
    )?
    [A-Z]{2,5}(?:['’]?s)?\b
    ${NAME}
  )
`
const ADVERBS = laidOutText`
  (?:,? (?:
    has
    have
    had
    also
    now
    then
    since
    therefore
    each
    both
    all
    already
    even so
    however
    instead
    jointly
    nevertheless
    nonetheless
    still
    together
    further
    so
    helpfully
    finally
    additionally
    in turn
    \w+ly
  )){0,5},?
`
const CONSENT = `(?:${alternatives(AGREES)})`
const OURS = laidOutText`
  (?: (?:with|to|by)?\s*(?:
    all
    draft
    in full
    its
    me
    my
    of
    Ombudsm[ae]n['’]?s?
    our
    proposals?
    recommend\w+
    remedy
    request
    settlement
    suggestions?
    the
    these
    this
    us
  )\b)*
`
/** "has offered her £100": what is offered now. */
const OFFERS = '(?:has|have) (?:now |also |since )?offered(?= (?:an?|him|her|them|M[a-z]+)\\b[^.;]{0,60}£)'
const MODAL = laidOutText`
  (?:
    will
    should
    shall
    must
    would
    is to
    are to
    needs? to
    ought to
    has to
    (?<=\b(?:was|were|is|be) for the \w+ |^(?:The )?\w+ )to
    ${OFFERS}
  )\b(?<not> (?:not|no longer|never)\b)?
`

/** What a body will do, should do or agreed to do; the clause of the step begins where it ends. */
const DUTY = new RegExp(
  spaced(laidOutText`
    \b(?<who>${WHO})(?:
      (?<own>['’]s (?:agreement|commitment|undertaking|willingness) to\b)
      (?:, (?:which|who|as|or)\b[^,]{1,80},)?${ADVERBS} (?:
        ${MODAL}
        (?<consent>${CONSENT})${OURS}(?:, (?:at|in|after|following|with|to|on) [^,.;]{1,50},)?(?:
          \s*,?\s*(?:that\b[\s,]*)?(?:it|they|the \w+) (?:will|would|should)\b
          ,? (?:and )?(?:will|to)\b(?! (?:an?|our|all|this|these)\b)
          \s*(?:the following|that)?[^.:]{0,30}:$
        )
      )
    )
  `),
  'g',
)
/** "It has issued the badge and will pay Mrs D £100", "it regrets this and has agreed to": who acts is told before what was done. */
const ELLIPSIS = cued(
  new RegExp(
    spaced(laidOutText`
      \b(?<who>${WHO}) (?:${alternatives(TELLS_OF_ITSELF)}) [^.;:]{3,120}?
        \ (?:and|but) (?:(?:it|they|also|now|therefore) )*
        (?:will|should|(?<consent>(?:has |have )?(?:now |also )?agree[ds] to))(?<not> (?:not|no longer|never)\b)?(?= [a-z])
    `),
  ),
)
/** Parts two clauses of which the second names who acts. */
const BREAKS = new RegExp(
  spaced(laidOutText`
    (?:[,;]|\b(?:and|while|but))\s*(?:and )?(?=
      (?:(?:the|each|both|that|in addition|to its credit,?) )*(?:[A-Z]\w+ ){0,4}(?:${WHO})\b${ADVERBS} (?:
        agreed
        has agreed
        have agreed
        must
        shall
        should
        will
        would
      )\b
    )
  `),
  'g',
)
/** "The Council and the Trust will": no clause, but the first of two who act. */
const BARE = cued(new RegExp(spaced(`^\\W*(?:[Tt]he |[Bb]oth (?:the )?)?(?:[A-Z]\\w+ ){0,4}(?:${WHO})\\s*$`)))
/** "While we did not find fault, we recommend": what is asked for is asked by the last of them. */
const BETWEEN = '(?:(?!\\b(?:I|we)\\b)[^.;:]){0,40}?'
const WHAT_IT_WOULD = '(?:if|whether) it would|that it(?: (?:could|might|should|would))?'
/** What the Ombudsman asked for. */
const REQUEST = cued(
  new RegExp(
    spaced(laidOutText`
      \b(?<us>I|we|We|[Oo]mbudsm[ae]n|[Ii]nvestigator|[Mm]y|[Oo]ur|She|He)\b(?<between>${BETWEEN})\b(?:${alternatives(INTRODUCES)})\b(?:
        \ (?:(?:that|to)\b[\s,]*)?(?:(?:the|both|each) )?(?:[A-Z]\w+ ){0,5}?(?<who>${WHO})(?! (?:has|have|had)\b)${ADVERBS}
          (?::|(?: (?:to|should|will|by|${WHAT_IT_WOULD})\b)?)
        \s*(?:that|the following)?[^.:]{0,30}:$
      )
    `),
  ),
)

/** "Its procedure says it will answer in 20 working days" is no step. */
const LAID_DOWN = cued(
  new RegExp(
    `\\b(?:${alternatives(LISTS.laidDown)})\\s+(?:\\w+\\s+){0,2}(?:says?|said|states?|stated|promises?|tells?)(?:\\s+that)?\\s*$`,
    'i',
  ),
)
/** "An assessment, which it will complete in May": told by the way. */
const RELATIVE = cued(laidOut()`
  \b(?:
    after
    because
    before
    how
    in case
    once
    so that
    than
    until
    what
    when
    where
    whether
    which
    whom
    why
  )\s+(?:(?:the|both|each)\s+)?(?:[A-Z]\w+\s+){0,4}$
`)
/** "This is because the Council has agreed to …", "distress which it has agreed to remedy by …": still what it agreed to now. */
const STILL_NOW = cued(/\b(?:which|where|because|as|since)\s+(?:the\s+)?(?:[A-Z]\w+\s+){0,4}$/)
/** "Our decision of 3 May, in which the Council agreed to …": what that says. */
const IN_WHICH = cued(/\b(?:in|under|by) which\s+(?:the\s+)?(?:[A-Z]\w+\s+){0,4}$/)
/** "Distress for which the Council should apologise": what makes good what was just told. */
const FOR_WHICH = cued(/\bfor which\s+(?:the\s+)?(?:[A-Z]\w+\s+){0,4}$/)
/** "The help the Council would give her": says what help. */
const CONTACT = cued(new RegExp(`\\b(?:${alternatives([...WORKS, ...GIVEN])})\\s{1,3}(?<the>the\\s+(?:[A-Z]\\w+\\s+){0,4})?$`))
/** "Under that decision the Council …": no noun that a clause belongs to. */
const LEADING = cued(/^\W*(?:Under|In|After|Following|With|By|At|From|Because of|As a result of|On|Since|Given)\s[^,;]{1,70}$/)
/** "He says the Council agreed to …", "she wanted it to": whose words they are. */
const THEIRS = cued(
  new RegExp(
    '(?:\\b(?:she|he|they|complainant|officer|M(?:r|rs|s|iss' +
      `|x)\\.? [A-Z]\\w*)\\s+(?:\\w+\\s+)?(?:${alternatives(LISTS.claims)})\\b)[^.;:]*$`,
    'i',
  ),
)
/** "We will not investigate his complaint that the Council has decided to …": what is complained of. */
const COMPLAINED_OF = cued(/\b(?:complaints?|concerns?|allegations?)\b(?: (?:by|from) [^,;:.]{1,40})? that\b[^.;:]*$/i)
/** What lets "would" be a promise: "agreed that within six weeks it would". */
const REPORTED = cued(new RegExp(`\\b(?:${alternatives(AGREES)}|said|told|suggest\\w*|recommend\\w*|asked|if|whether)\\b`))

/** "The Council agreed to pay for this. It would also …" */
const GOES_ON = /\b(?:agreed|accepted)\b[^.]*\.\s*$/

/** Whether what goes on here is laid down somewhere, somebody's claim or what is complained of. */
export function isClaimed(ahead: string): boolean {
  return LAID_DOWN.test(ahead) || THEIRS.test(ahead) || COMPLAINED_OF.test(ahead)
}

/** Whether a duty is told by the way, laid down somewhere, or somebody's claim: no step of a remedy. */
function isTold(part: string, found: RegExpExecArray, before: string, earlier = false): boolean {
  const ahead = part.slice(0, found.index)
  const words = found[0]
  const now =
    (/\b(?:has|have)\b/.test(words) && found.groups!.consent) || found.groups!.own || (words.endsWith(' should') && FOR_WHICH.test(ahead))
  if (isClaimed(ahead)) return true
  // "It confirmed in March that it would start": told of the past.
  if (/\b(?:confirmed|decided)\b/.test(words) && !/\b(?:has|have)\b/.test(words)) return true
  // "It should have replied": what was wrong.
  if (
    /\b(?:should|must|would|ought to|needs? to)$/.test(words) &&
    laidOut()`
      ^\s+(?:\w+ly\s+|also\s+)?have\s+(?:\w+ly\s+|also\s+)?(?:
        \w+ed
        been
        done
        made
        paid
        sent
        told
        given
        kept
        had
        put
        taken
        known
        gone
      )\b
    `.test(part.slice(found.index + words.length))
  )
    return true
  if ((now && STILL_NOW.test(ahead)) || (earlier && found.groups!.consent && IN_WHICH.test(ahead))) return false
  const contact = LEADING.test(ahead) ? null : CONTACT.exec(ahead)
  if (RELATIVE.test(ahead) || (contact && (contact.groups!.the || /^(?:it|they)$/i.test(found.groups!.who!)))) return true
  return words.endsWith(' would') && !found.groups!.consent && !REPORTED.test(before + ahead)
}

/** The name before its last noun: "Lindale County" of "Lindale County Council", so that two councils are told apart. */
function wholeName(part: string, at: number, who: string): string {
  // "The Council and the ICB"
  const other = new RegExp(`\\b((?:[A-Z]\\w+\\s+){0,4}(?:${WHO}))\\s+and\\s+(the\\s+)?$`).exec(part.slice(0, at))
  if (other && !/^(?:it|they|both|each)$/i.test(who)) return `${other[1]!.replace(/^The\s+/, '')} and ${other[2] ?? ''}${who}`
  const name = laidOut()`
    (?:\b(?!
      (?:The|In|On|To|By|At|For|If|And|But|So|As|Both|Each|That|This|However|Within|After|Before|While|Because)\b
    )[A-Z][\w’'-]*\s+(?:(?:of|and|&)\s+)?)+$
  `.exec(part.slice(0, at))
  return name && /^[A-Z]/.test(who) ? name[0].replace(/\s+/g, ' ') + who : who
}

/**
 * Clauses of a sentence that say what a body will do. A sentence can hold several: "the Council will pay £500 and the ICB will pay £150".
 * @param words a sentence; deadlines in it may be blanked out by spaces
 * @param alone whether a sentence may do without saying who acts: "Apologise to Mrs X.", "There will be a review."
 * @param earlier whether it tells of a remedy agreed before: "the decision in which it agreed to"
 * @param introduced whether it stands under a line that introduces it: "it agreed that: it would apologise"
 * @param before what stands before it in the paragraph: "She recommends" is the investigator's only where one was named
 */
export function findClauses(words: string, alone: boolean, before = '', introduced = false, earlier = false): Clause[] {
  const clauses: Clause[] = []
  const starts = [0]
  for (const { index, 0: match } of matches(BREAKS, words))
    if (!BARE.test(words.slice(starts.at(-1), index))) starts.push(index + match.trimEnd().length)
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? words.length
    const part = words.slice(start, end)
    const nominal = findNominals(part, before)
    const request = REQUEST.exec(part)
    let duty: RegExpExecArray | undefined
    for (const found of matches(DUTY, part)) {
      if (isTold(part, found, start ? words.slice(0, start) : introduced || GOES_ON.test(before.slice(-300)) ? 'agreed' : '', earlier))
        continue
      duty = found
      break
    }
    const elliptic = request || duty ? null : ELLIPSIS.exec(part)
    if (elliptic && !isTold(part, elliptic, '')) duty = elliptic
    const match = request && (!duty || request.index <= duty.index) ? request : duty
    // "Agreed to remedy this with an apology": the verb says nothing, the nouns do.
    const says =
      match &&
      !match.groups!.not &&
      nominal &&
      nominal.from > match.index + match[0].length &&
      !isEmpty(part.slice(match.index + match[0].length))
    if (nominal && !says) {
      clauses.push({ ...nominal, start, from: start + nominal.from, end, before: part.slice(0, nominal.from) })
      return
    }
    if (!match) return
    const { not } = match.groups!
    // "It will not charge him the £75": a step after all.
    const negated = not && match[0].endsWith(not) ? not.trimStart() : ''
    if (not && !abstains(negated + part.slice(match.index + match[0].length))) return
    const isRequest = match === request
    if (isRequest && /^(?:She|He)$/.test(request!.groups!.us!) && !/\b(?:investigator|Ombudsman)\b/i.test(before)) return
    if (
      isRequest &&
      /\b(?:not|never|no|cannot|usually|normally|would|previously|earlier|could|might|n['’]t)\b/.test(request!.groups!.between!)
    )
      return
    const who = match.groups!.who ?? null
    const after = part.slice(match.index + match[0].length)
    clauses.push({
      start,
      end,
      from: start + match.index + match[0].length - negated.length,
      who: who && wholeName(part, match.index + match[0].indexOf(who), who),
      how: isRequest ? 'request' : match.groups!.consent || match.groups!.own ? 'consent' : 'duty',
      will: !isRequest && (Boolean(match.groups!.consent) || /\b(?:offered|will)\s*$/.test(match[0])),
      before: part.slice(0, match.index),
      form: isRequest && verbAt(after.replace(/^\s*(?:also|now)?\s*/, ''), 's') ? 's' : 'plain',
    })
  })
  // "There will be a review of …"
  const there = /\bthere\s+(?:will|should|must|is\s+to)\s+be\s+(?=an?\s|the\s|£|another\s)/i.exec(words)
  const from = there ? there.index + there[0].length : words.length - words.trimStart().length
  if (alone && !clauses.length && (there || verbAt(words.slice(from), 'plain')))
    clauses.push({ start: 0, from, end: words.length, who: null, how: 'plain', before: '', form: 'plain' })
  return clauses
}

const DONE = cued(new RegExp(spaced(`\\b(?<who>${WHO}) (?:has|have)(?: (?:already|now|since|also|both|\\w+ly))* (?=[a-z])`)))

/** Steps that a sentence says were taken already: "The Council has already apologised and paid Mrs X £100". */
export function findDone(words: string): { who: string; parts: Part[] } | null {
  const match = DONE.exec(words)
  if (!match) return null
  const from = match.index + match[0].length
  const parts = splitSteps(words.slice(from), 'past')
  if (!parts[0]!.verb || /^(?:agree|ask|consider|tell|explain|confirm|offer|accept|find|have)$/.test(parts[0]!.verb)) return null
  return { who: match.groups!.who!, parts: parts.map((part) => ({ ...part, start: from + part.start, end: from + part.end })) }
}
