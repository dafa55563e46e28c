import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import { matches } from '../text/matches.ts'

const irregular = laidOutText`
  asks
  became
  began
  brought
  built
  came
  chose
  complains
  dealt
  ended
  ends
  fell
  felt
  found
  gave
  got
  heard
  held
  kept
  knew
  left
  lost
  made
  meant
  met
  names
  overran
  paid
  put
  rang
  ran
  ran
  said
  sat
  saw
  says
  sent
  sought
  spoke
  thought
  told
  took
  understood
  upheld
  went
  withdrew
  wrote
`
const auxiliary = 'was|were|is|are|has|have|had|did|does|do|will|would|could|can|cannot|should|must|may|might|shall'
const modal = cued(/^(?:will|would|could|can|cannot|should|must|may|might|shall|was|were|is|are|had|has)/)
const verbs = `(?<![\\w'’-])(?:(?:${auxiliary})(?:n't)?|${irregular}|[a-z]+ed)(?![\\w-])`
/** The first finite verb. */
export const verb = new RegExp(verbs)
const everyVerb = new RegExp(verbs, 'g')
/** Verbs of a chronology, which tells in the present. */
const presentVerb = new RegExp(
  `${verbs}|\\b(?:complain|receive|ask|tell|agree|decide|issue|send|respond|refuse|meet|hold|write|say)s?\\b|\\b(?:reply|replies)\\b`,
  'g',
)
/** "-ed" words that are no verbs: after an article or adjective ("the amended plan"), or never ("indeed"). */
const adjective = cued(laidOut()`
  (?:
    \b(?:
      an
      any
      draft
      each
      final
      for
      her
      his
      its
      (?<!\b(?:mr|mrs|ms|miss|mx|dr|council|child|officer) )a
      my
      no
      of
      our
      that
      the
      their
      this
      under
      with
    )
    's?
  ) $
`)
const never = cued(/^(?:need|indeed|speed|proceed|exceed|succeed|feed|bed|shed|hundred|alleged|so-called)$/)
const needs = /^(?:needed|required|wanted|asked)$/
const allThat = cued(
  /\b(?:all|everything|anything|what|papers|proofs?|documents|evidence|information|forms?)(?: that)? (?:it|they|the council|was|were) $/,
)
/** "It provided the information she had asked for on 28 June": the date is that of the providing. */
const thatTheyAsked = cued(laidOut()`
  \b(?:
    copies
    data
    details
    documents
    emails
    evidence
    files?
    information
    papers
    records
  )(?: that| which)? (?:it|she|he|they|m\w{1,3} \w)(?: had)? $
`)
const needsNext = cued(/^had (?:asked|requested|wanted|needed)\b/)
const boundary = laidOut('g')`
  [;:—–]
  ,\
  \ -\
  \b(?:
    after
    although
    as(?! (?:received|complete|valid|urgent|a|an|the|her|his|its|early|late|well)\b)
    because
    before
    but
    if
    (?<!\b(?:mr|mrs|ms|miss|dr) )and
    once
    or
    since
    so
    than
    that
    though
    till
    unless
    until
    when
    where
    whereas
    which
    while
    whilst
    who
    whom
  )\b
`
const subjectAtEnd = cued(
  /\b(?:it|he|she|they|we|i|there|the council|the panel)(?: (?:then|also|now|finally|later|only|still|eventually))?\s+$/,
)
const reporting = cued(laidOut()`
  ^(?:
    advised
    agreed
    agrees?
    confirmed
    considered
    expected
    explained
    felt
    hoped
    indicated
    informed
    promised
    said
    says?
    says
    tells?
    thought
    told
  )$
`)
/** Front of a clause that has only a date: "but on 5 June". */
const onlyDate = cued(
  /^[,;\s]*(?:and|but|so|then|yet|,|\s)*(?:(?:on|in|by|at|from|during|after|around|about|until|towards|late|early)\s+)*§\s*$/,
)

/** One part of a sentence: where it starts and ends, and where its verb stands. */
export type Part = [from: number, to: number, verb: number]

/** The finite verbs of words in lower case, in order: no "-ed" word that stands before its noun ("the amended plan"). */
export function verbsIn(s: string, present = false): RegExpExecArray[] {
  return [...matches(present ? presentVerb : everyVerb, s)].filter(
    (v) => !never.test(v[0]) && !(v[0].endsWith('ed') && adjective.test(s.slice(Math.max(0, v.index - 12), v.index))),
  )
}

/** Where a sentence falls into parts with a verb each: [start, end, start of the verb]. */
export function split(s: string, present = false): Part[] {
  const found = verbsIn(s, present).filter((v) => {
    // "with everything it needed": no clause of its own.
    if (
      (needs.test(v[0]) || (v[0] === 'had' && needsNext.test(s.slice(v.index, v.index + 14)))) &&
      thatTheyAsked.test(s.slice(Math.max(0, v.index - 60), v.index)) &&
      verb.test(s.slice(Math.max(0, v.index - 120), v.index - 12))
    )
      return false
    if (needs.test(v[0]) && allThat.test(s.slice(Math.max(0, v.index - 40), v.index))) return false
    return !(
      /^(?:had|held)$/.test(v[0]) &&
      /\bwhat (?:\w+ )?(?:it|they|he|she|council) $/.test(s.slice(Math.max(0, v.index - 24), v.index)) &&
      verb.test(s.slice(Math.max(0, v.index - 120), v.index - 8))
    )
  })
  if (!found.length) return [[0, s.length, s.length]]
  const parts: Part[] = []
  let from = 0
  let first = found[0]!.index
  for (let i = 1; i < found.length; i += 1) {
    const end = found[i - 1]!.index + found[i - 1]![0].length
    const start = found[i]!.index
    const cut = cutBetween(s, end, start, found[i - 1]![0], found[i]![0])
    if (cut === null) continue
    parts.push([from, cut, first])
    from = cut
    first = start
  }
  parts.push([from, s.length, first])
  return refit(s, parts)
}

/** "It has not yet finished or decided whether to issue a plan": one denial of both. */
const denied = cued(/(?:\b(?:not|never)|n['’]t) (?:\w+ )?\w+$/)
const bare = /^or (?:\w+ly )?$/

function cutBetween(s: string, end: number, start: number, before: string, after: string): number | null {
  const gap = s.slice(end, start)
  const cuts = [...matches(boundary, s.slice(end, start + after.length))].filter((cut) => cut.index < gap.length)
  const last = cuts.at(-1)
  if (!last) {
    const pronoun = subjectAtEnd.exec(gap)
    if (pronoun) return end + pronoun.index
    return reporting.test(before) && modal.test(after) && /\w/.test(gap) ? end : null
  }
  if (last[0] === 'or' && bare.test(gap.slice(last.index)) && denied.test(s.slice(Math.max(0, end - 60), end))) return null
  // "and the last of them, by a doctor, was completed": the commas are inside the subject.
  if (last[0] === ', ' && !gap.slice(last.index).replace(/[\s,]/g, '')) {
    const joint = cuts.findLast((cut) => cut[0] === 'and' || cut[0] === 'but')
    if (joint) return end + joint.index
  }
  const earlier = cuts.at(-2)
  if (last[0] === ', ' && earlier && onlyDate.test(gap.slice(earlier.index, last.index))) return end + earlier.index
  return end + last.index
}

const received = cued(laidOut()`
  ^\W*in (?:a|an|her|his|their) (?:\w+ )?(?:letter|email|form|note)(?: (?:that|which))?
    \ (?:the council|it|(?:the council |it )?had)(?: had)? (?:received|got|stamped|logged)(?: on| in)? +§[\s,]*$
`)

const byLetter = cued(/\b(?:in|by|with) (?:a|an|her|his|their) (?:\w+ )?(?:letter|email|form|note),? $/)
const whichCame = cued(laidOut()`
  ^(?:which|that) (?:
    (?:she|he|they|it|(?:the )?council|m\w{1,3} \w+) (?:had )?(?:
      delivered
      got
      handed in
      logged
      posted
      received
      sent
      stamped
      submitted
    )
    reached (?:it|the council)
    arrived
    was (?:received|handed in|sent|posted|delivered)
  )(?: by the council)?(?: on| in)? +§[\s,.]*$
`)

/** Dates that stand apart from their verb: "It was not until 3 May that …", "On 3 May, after the panel had met, …". */
function refit(s: string, parts: Part[]): Part[] {
  const [a, b] = parts
  if (!a || !b) return parts
  const head = s.slice(a[0], a[1])
  // ", which was the last of the six, on 22 February": the date belongs to what stands before.
  for (let i = 1; i < parts.length; i += 1) {
    const [from, to] = parts[i]!
    if (/^\s*,?\s*(?:which|who)\b[^§]*, (?:on|in|by|until)\s+§\s*[.,]?\s*$/.test(s.slice(from - 2, to))) {
      parts.splice(i - 1, 2, [parts[i - 1]![0], to, parts[i - 1]![2]])
    }
  }
  // "She disputed it in a letter which the Council received on 3 May".
  for (let i = parts.length - 1; i > 0; i -= 1) {
    const [from, to] = parts[i]!
    if (
      byLetter.test(s.slice(Math.max(0, from - 40), from)) &&
      whichCame.test(s.slice(from, to)) &&
      !s.slice(parts[i - 1]![0], from).includes('§')
    )
      parts.splice(i - 1, 2, [parts[i - 1]![0], to, parts[i - 1]![2]])
  }
  // "In a letter which the Council received on 3 May, she disputed …": what she did was done that day.
  if (received.test(head) && !s.slice(b[0], b[1]).includes('§')) return [[a[0], b[1], b[2]], ...parts.slice(2)]
  if (/^\W*it was\s+(?:(?:not|only|until|on|in|before|the)\s+)+§\s*,?\s*$/.test(head) && /^\s*(?:that|when|before)\b/.test(s.slice(b[0])))
    return [[a[0], b[1], b[2]], ...parts.slice(2)]
  return parts
}
