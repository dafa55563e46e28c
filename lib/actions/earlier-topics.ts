import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { matching, verbAt } from './verbs.ts'

export const UNDONE = cued(laidOut('i')`
  \b(?:
    (?:has|have|had|did|does|do|was|were|is|are)\s+(?:still\s+|yet\s+|also\s+)*not
    (?:has|have|had|did|was|were|is)n['’]t
    yet to
    never
    failed to
    fail(?:ure|ing) to
    outstanding
    overdue
    still (?:a?waiting|owed)
    should have been
    no (?:such )?\w+ (?:(?:has|have|had) (?:yet |so far )?been|took place)
  )\b
`)

export interface Topic {
  /** How surely words speak of the step: 0 not at all, 1 in a word that other steps share, 2 and more in words of its own. */
  weight(words: string): number
  /**
   * Whether words say that it was done.
   * @param near how surely the sentences before, in the same paragraph, speak of it
   */
  done(words: string, near?: () => number): boolean
  /** Whether words say that it was not. */
  undone(words: string): boolean
}

/**
 * How the text takes up a step later on: by its kind, its verb in the past, or words of its own.
 * @param others the words of the steps agreed with it
 */
export function topicOf(step: string, others: string): Topic {
  const verb = verbAt(step, 'plain') ?? verbAt(step, 'ing') ?? ''
  const undone = (w: string, weight: (w: string) => number): boolean => {
    const at = UNDONE.exec(w)
    if (!at || !weight(w)) return false
    const after = w.slice(at.index + at[0].length, at.index + at[0].length + 45)
    const verbs = [...pasts(after), verbAt(after.trimStart(), 'plain') ?? '']
    return (
      verbs.some((v) => matching(v, verb) || COMPLETES.test(v)) ||
      /\btaken place\b|\bdone\b|\bhad (?:it|one|her|his)\b/.test(after) ||
      (/^\W*$/.test(after) && weight(w.slice(0, at.index)) > 0) ||
      /^(?:out|over|still)/.test(at[0])
    )
  }
  const topic = (weight: Topic['weight'], done: Topic['done']): Topic => ({ weight, done, undone: (w) => undone(w, weight) })
  if (/\bapolog/i.test(step))
    return topic(
      (w) => (/\bapolog/i.test(w) ? 2 : 0),
      (w) =>
        laidOut('i')`
        \bapologised\b
        \b(?:sent|gave|made|issued|wrote|received|got|had)\b[^.;]{0,40}\bapolog
        \bapology\b[^.;]{0,70}\b(?:was|came|sent|dated|went|reached|arrived|followed)\b
      `.test(w),
    )
  const sum = /£[\d,.]*\d/.exec(step)?.[0]
  if (PAYMENT.test(step)) {
    const names = (w: string) => !!sum && [...w.matchAll(/£[\d,.]*\d/g)].some(([other]) => other === sum)
    // Another sum is another payment.
    const weight = (w: string) =>
      names(w) ||
      (!(RUNNING.test(w) && !RUNNING.test(step)) && /\b(?:pa(?:y|id)|payments?|money|cheque)\b/i.test(w) && !(sum && w.includes('£')))
        ? 2
        : 0
    return topic(
      weight,
      (w) =>
        (weight(w) > 0 &&
          laidOut('i')`
            \b(?:paid|refunded|reimbursed)\b
            \b(?:payment|money|cheque|sum)\b[^.;]{0,30}\b(?:made|sent|reached|was in|arrived|came|cleared)\b
            \b(?:received|got|had)\b[^.;]{0,20}(?:£|\b(?:payment|money|cheque|sum)\b)
          `.test(w)) ||
        (weight(w) > 0 && /\b(?:sent|made|issued|transferred)\b/.test(w)) ||
        (names(w) && /\b(?:received|got|had|banked|reached|arrived|came|cleared|credited|was in)\b/.test(w)),
    )
  }
  const stems = (w: string) =>
    (w.toLowerCase().match(/\b(?:mrs?|ms|miss) [a-z]\b|[a-z]{4,}/g) ?? []).filter((v) => !COMMON.test(v)).map((v) => v.slice(0, 6))
  const nouns = [...new Set(stems(step))]
  const shared = new Set(stems(others))
  // "OT", "SALT"
  const letters = [...new Set(step.match(ACRONYM))]
    .filter((name) => !/^(?:EHCP?|SENDI?)$/.test(name))
    .map((name) => new RegExp(`\\b${name}\\b`))
  const weight = (w: string) =>
    nouns.reduce((total, noun) => total + (w.toLowerCase().includes(noun) ? (shared.has(noun) ? 1 : 2) : 0), 0) +
    2 * letters.filter((name) => name.test(w)).length
  // "meet Ms M", told as "met her"
  const person = /^(?:meet|visit|assess|contact|speak|call|tell|inform)\s+(?:with |to )?(?:Mrs?|Ms|Miss|Mx|Dr|her|him|them)\b/.test(step)
  const size = nouns.length + letters.length
  // Training takes place: what else is sent to those who are trained is none.
  if (TRAINING.test(step))
    return topic(
      (w) => (/\btrain/i.test(w) ? 2 : 0) + weight(w),
      (w, near = () => 0) =>
        /\b(?:retrained|trained)\b/i.test(w) ||
        ((/\b(?:training|workshops?|briefings?|seminars?)\b/i.test(w) ||
          (/\b(?:sessions?|courses?)\b/.test(w) && (near() > 1 || /\b(?:staff|officers?|teams?|managers|workers)\b/i.test(w)))) &&
          (completes(w) || /\b(?:took place|ran|run|was (?:on|in|by)|were (?:on|in)|happened|attended|received|had)\b/.test(w))),
    )
  return topic(weight, (w, near = () => 0) => {
    const told = pasts(w)
    if (PROVISION.test(step) && BEGUN.test(w) && Math.max(weight(w), near()) > 1) return true
    const sends = SENDS.test(step) || /\b(?:us|me|ombudsman)\b/i.test(w)
    if (WENT.test(w) && (weight(w) >= Math.max(1, Math.min(4, 2 * size)) || (weight(w) > 1 && near() > 1))) return true
    // "Met her and sent her a list of the complaints" completes no investigation: what was sent must be of the step.
    const sent = () =>
      [...w.matchAll(SENDING)].some(
        ({ index, 0: sending }) =>
          weight(w.slice(index)) > 0 ||
          /\b(?:was|were|been)\s+(?:\w+ly\s+)?$/.test(w.slice(0, index)) ||
          /^\s+(?:it|this|them (?:on|in)|both)\b/.test(w.slice(index + sending.length)),
      )
    return (
      ((told.some((v) => COMPLETES.test(v) && (!SENT.test(v) || (sends && sent()))) || WAS_DONE.test(w)) &&
        weight(w) >= Math.max(1, Math.min(2, size))) ||
      (told.some((v) => matching(v, verb)) && (weight(w) >= 1 || (person && /\b(?:her|him|them)\b/.test(w))))
    )
  })
}

function pasts(words: string): string[] {
  return [...words.matchAll(/\b[a-z]+/gi)].map(({ index }) => verbAt(words.slice(index, index + 40), 'past') ?? '')
}

/** true where the words tell of something that was done, in a verb by which any step is done. */
export function completes(words: string): boolean {
  return pasts(words).some((verb) => COMPLETES.test(verb)) || WAS_DONE.test(words)
}
const WAS_DONE = cued(/\b(?:was|were|been|got) (?:\w+ly |then |at last )?done\b/)

const ACRONYM = /\b[A-Z]{2,5}\b/g
/** Something that goes on from a day: therapy, tuition, support. */
const PROVISION = cued(laidOut()`
  ^(?:arrange|put|provide|start|begin|secure|ensure|restart|resume|reinstate|deliver|commission|make)\b.*\b(?:
    [A-Z]{2,4}
    therap\w+
    tuition
    tutor\w*
    teaching
    support
    provision
    transport
    sessions?
    lessons?
    care
    respite
    education
    mentor\w*
    counselling
    placement
  )\b
`)
const BEGUN = cued(laidOut('i')`
  \b(?:
    began
    begun
    started
    commenced
    resumed
    restarted
    (?:was|were) (?:put )?(?:back )?in place
    first (?:met|saw|taught|visited)\b
    first (?:session|lesson|visit|appointment|day)\b[^.;]{0,30}\b(?:was|took place|happened|came)
  )\b
`)
/** What is paid all the time is not what was agreed: "paid the usual direct payment". */
const RUNNING = cued(
  /\b(?:usual|regular|weekly|monthly|direct payments?|benefits?|rent|wages|salary|invoices?|fees|deposit|allowance|builder|contractor)\b/i,
)

/** A sum to be paid; "review its direct payments policy" is none. */
const PAYMENT = cued(
  /£|\b(?:pay|pays|paying)\b|\b(?:make|makes|making|send|arrange)\b[^.;]{0,25}\bpayments?\b|\b(?<!direct )payments? (?:of|to)\b/i,
)
const TRAINING = cued(/^(?:re-?)?train\b|\b(?:training|workshops?)\b/i)
/** Steps that are done by sending something, and the verbs of it: an unrelated letter does nothing else. */
const SENDS = cued(laidOut('i')`
  \b(?:
    circulat
    confirm
    cop(?:y|ies)
    decid
    decision
    explain
    giv
    guidance
    inform
    issu
    letter
    notif
    offer
    plan
    prepar
    produc
    provid
    publish
    remind
    repl[yi]
    report
    respon
    sen[dt]
    shar
    tell
    writ
  )
`)
const SENT = cued(/^(?:send|issue|provide|give|share|circulate)$/)
const SENDING = /\b(?:sent|issued|provided|gave|given|shared|circulated)\b/gi
/** "Its letter about the charges is dated 29 March", "The guidance went out on 20 May". */
const WENT = cued(laidOut('i')`
  \b(?:
    assessment
    copy
    guidance
    leaflet
    letter
    meeting
    notice
    plan
    policy
    reminder
    report
    review
    visit
  )\b[^.;]{0,50}\b(?:(?:is|was) dated|went (?:out|to)|came|arrived|took place|followed|reached)\b
`)
/** "She now has the money", "It has since been paid". */
export const NOW_DONE = cued(/\b(?:(?:has|have) (?:now|since)|now (?:has|have)|(?:has|have) at last|later|eventually|finally)\b/i)
/** Words that tell nothing of a step's matter. */
const COMMON = cued(laidOut()`
  ^(?:
    arrange
    been
    begin
    council
    days
    decision
    ensure
    final
    from
    have
    make
    months?
    provid(?:e[ds]?|ing)
    start
    that
    their
    they
    this
    weeks?
    when
    which
    will
    with
    within
    working
  )$
`)
/** "It was made on 6 December", not "It sent her a leaflet". */
export const BEING = cued(
  /^(?:It|This|They|That|These)\s+(?:\w+ly\s+)?(?:was|were|has|have|had|came|went|arrived|took|followed|happened|reached)\b/,
)
/** "The Council sent it to us", not "sent them a list". */
export const IT_DONE = cued(laidOut()`
  \b(?:sent|provided|gave|supplied|made|paid|issued|completed|finished|published|produced) (?:it|them|this)\b(?!
    \s+(?:an?|the|its|their|her|his|our|my|some|any|copies|details|information|notice|more|about|that|what|how|two|three|£|\d)
  )
`)
/** Verbs by which any step is done. */
const COMPLETES = cued(laidOut()`
  ^(?:
    adopt
    approve
    begin
    carry
    circulate
    complete
    conclude
    deliver
    finish
    give
    hold
    introduce
    issue
    make
    pay
    produce
    provide
    publish
    put
    report
    send
    settle
    share
    start
  )$
`)
