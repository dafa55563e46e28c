import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import type { Clause } from './clause.ts'
import type { Deadline } from './deadlines/deadline.ts'
import type { Page } from './page.ts'
import { abstains } from './verbs.ts'

/**
 * How freely a region is read: all of the agreed actions; in findings and summary only what is clearly this decision's remedy; of an
 * earlier decision only what was agreed or asked for then.
 */
export type Mode = 'action' | 'findings' | 'summary' | 'earlier'

/** "I recommended £400. The Council proposed £250. We have settled on …": what came to nothing, and what it gave way to. */
const TRIED = cued(/\b(?:recommended|proposed|suggested|offered)\b/)
const GAVE_WAY = cued(laidOut('i')`
  \b(?:
    settled (?:on|for)
    after (?:some |further |a )?(?:discussions?|negotiations?|talks|exchange)[^.]{0,40}\bagreed
  )\b
`)

/** Whether what a sentence proposes gave way to what the sentences after it tell. */
export function isSuperseded(words: string, after: string): boolean {
  return TRIED.test(words) && GAVE_WAY.test(after) && !GAVE_WAY.test(words)
}

/** "Told him it would", "agreed to": what was promised before, unless it has agreed now. */
const PROMISED = cued(/\b(?:told|said|says|promised|assured|agreed|undertook|committed|pledged|offered|wrote|confirmed)\b/)
const NOW = cued(/\b(?:has|have)\b[^.;]{0,20}\b(?:agreed|accepted|offered|committed)\b|\bnow\b|\b(?:our|my|us)\b/)
/** "Three times", "repeatedly": a promise that was made again and again. */
const AGAIN = cued(laidOut('i')`
  \b(?:
    (?:\w+|\d+) times
    again and again
    on (?:\w+|\d+) (?:separate )?occasions
    repeatedly
    twice
  )\b
`)
/** "And failed each time", "but it did not", "but never did so". */
const BROKEN = cued(laidOut('i')`
  (?:\b(?:and|but|yet|then)|[,–—-])\s+(?:(?:again|always|council|each time|had|has|it|still|the|then|this|time after time|they)\s+)*(?:
    (?:did not|did(?:n['’]t)|failed|never did|has not|had not|was not|were not)(?=\s*(?:
      $
      [.,;)]
      (?:to )?(?:do|done|does) (?:so|it|this|that|either)\b
      (?:to )?(?:come|happen|honour|keep)\b
      (?:again|at all|each|every|once|any of|on (?:any|both|each|every|either|that|those))\b
    ))
    (?:broke|did not keep|failed to keep) (?:its|that|the|this) (?:agreement|promise|word|undertaking)s?\b
    nothing (?:happened|came of|was done|changed)\b
    never (?:came|did|happened|turned up|kept)\b
  )
`)
const BROKEN_AFTER = cued(laidOut()`
  ^\s*(?:But |However,? |Yet )?(?:[Ii]t|[Tt]his|[Tt]hey|[Tt]he [Cc]ouncil|[Nn]othing|[Nn]one of (?:this|it))
    \ (?:again |then |still |has |had )?(?:
      broke (?:its|that|the|this) (?:agreement|promise|word)
      (?:came of|happened)\b
      (?:did not|never|failed to|not) (?:do|did|done|keep|kept|happen|happened|honour)
        (?: (?:so|it|this|to (?:it|this)|its (?:promise|word)|any of))?(?=[.,;])
      (?:did not|never did|failed)(?=\s*[.,;])
    )
`)

/** Whether a sentence tells of a promise of the past that was not kept: "told him three times that it would, and failed each time". */
export function isBroken(words: string, clauses: readonly Clause[], after: string): boolean {
  const [clause] = clauses
  if (!clause || clause.how === 'request') return false
  const ahead = words.slice(0, clause.from)
  if (!PROMISED.test(ahead) || NOW.test(ahead)) return false
  return BROKEN.test(words.slice(clause.from)) || BROKEN_AFTER.test(after) || (AGAIN.test(ahead) && !/\b(?:agreed|accepted)\b/.test(ahead))
}

/** "So fault is unlikely", "we have seen no evidence of fault". */
const FAULTLESS = laidOutText`
  faults? (?:is|was|would be) (?:very |most )?unlikely
  (?:unlikely|not likely|no reason|not (?:going )?to) (?:that )?(?:we |I )?(?:would |will )?(?:to )?(?:find|be|see)\b[^.;]{0,30}\bfault
  (?:no|not|insufficient|little)\b[^.;]{0,20}\b(?:evidence|sign|indication) of fault
`
/** "We could achieve little more." */
const GAINLESS = laidOutText`
  (?:achieve|add|gain) (?:anything|little|nothing|no)\b
  (?:little|nothing|no) (?:\w+ ){0,2}(?:we|I|to) (?:could |can |would |will )?(?:achieve|add|gain)
  not (?:achieve|add|gain)\b
`
const NO_FAULT = cued(new RegExp(`\\b(?:${FAULTLESS}|no fault\\b)`, 'i'))
/** Why a complaint is not looked into. */
const REFUSES = cued(laidOut('i')`
  \b(?:
    ${FAULTLESS}
    (?:will|would|do|can|could|did) not (?:find fault|investigate|look (?:into|at))
    ${GAINLESS}
  )
`)
const IN_PLACE = cued(/\b(?:rather than|instead of|in place of|in lieu of|as an alternative to)\b/i)
const OFFERED = cued(/\b(?:offer(?:ed|s|ing)?|propos(?:ed|es|ing))\b/)
const MAKES_GOOD = cued(/£|\bapolog|\b(?:remed|resol|settl)\w*|\bpay(?:ment)?s?\b|\brefund/i)

/** Whether what a body offered is told as a reason for looking no further: "It offered to assess her afresh, so fault is unlikely". */
export function isReason(words: string, clauses: readonly Clause[], after: string): boolean {
  const [clause] = clauses
  if (clause?.how !== 'consent' || MAKES_GOOD.test(words)) return false
  const rest = words.slice(clause.from)
  const offered = OFFERED.test(words.slice(0, clause.from))
  if (!offered && !IN_PLACE.test(rest)) return false
  return (
    REFUSES.test(words) ||
    (/^\s*(?:So|Therefore|As a result|For (?:this|that) reason|This means|We|I)\b/.test(after) && REFUSES.test(after))
  )
}

/** What can stand before the verb of an item. */
export const LEAD_WORDS = cued(
  /^[\s,;:]*(?:that (?:it|they|the \w+)\b[\s,]*)?(?:(?:also|and|to|will|should|by|then|in addition|(?:has |have )?agreed to)\b[\s,]*)*/i,
)
/** "We put it to the Council that it could settle this. The Council agreed." */
export const ASKED = cued(laidOut()`
  \b(?:likely|probabl[ey]|expect)\b[^.;]{0,20}\b(?:I|we)\b(?: would)?(?: \w+)? find\b[^.;]{0,30}\bfault
  \blikely to find fault
  \b(?:I|we|We)\b[^.;]{0,20}\b(?:
    recommended
    invited
    suggested
    proposed
    put it to
    asked the [A-Z]\w+ (?:to (?:consider|agree|settle|resolve|remedy|put)|whether it would)
  )\b
  \b(?:Council|It|Trust|Provider)\s+(?:has\s+)?agreed\s*\.$
`)
/** "The review should cover:" goes on with the step before. */
export const DETAIL = cued(
  /\b(?:cover|includ\w+|compris\w+|consists?|made up|set out|explain|address|look at|take account|consider)\b[^:]{0,40}:$/i,
)
/** "It should use an assessor who has not seen it before": how a step is to be taken. */
export const QUALIFIES = cued(laidOut('i')`
  ^(?:
    use
    include
    cover
    explain
    ensure
    make sure
    consider
    follow
    address
    set out
    allow
    (?:tell|inform) \w+ (?:of )?(?:the|its) (?:outcome|results?|decision)
  )\b
`)
/** "An apology should be sent to Mrs V": a step without a word on who takes it. */
export const PASSIVE = cued(laidOut('i')`
  (?:^|[,:]|\bthat\b)[\s,]*(?=
    (?:(?:an?|the|this|these|each|further|written|full|formal|symbolic)\s+)*(?:(?:letter|payment|sum|refund)\s+of\s+)?(?:
      apolog
      guidance
      letter
      payment
      refund
      reimbursement
      remedy
      reminder
      review
      sum
      training
      £\d
    )[^.;]{0,80}?\b(?:should|will|must|shall|is to|are to)\s+(?:
      (?:follow|go|go out|reach)\b(?! (?:through|with))
      be\s+(?:\w+ly\s+)?(?:
        arranged
        carried
        completed
        done
        given
        held
        issued
        made
        offered
        paid
        provided
        sent
      )\b
    )
  )
`)
const AGREES_TO_IT = laidOutText`
  (?:[Tt]he\s+(?:\w+\s+){1,4}?|[Ii]t\s+)(?:(?:also|has|have|now)\s+)*(?:accepted|agreed)
    (?:\s+(?:do|it|make|my|our|pay|recommendations?|so|that|the|these|this|to|with))*
`
/** "… should be paid within a month, which the Council has agreed to": where the consent to what is told so begins. */
const AGREED_TO = cued(new RegExp(`,?\\s(?:which|and)\\s+${AGREES_TO_IT}\\s*\\.?\\s*$`))
/** "The Council agreed.", "It has agreed to do so within 14 days." */
const AGREED_AFTER = cued(new RegExp(`^\\s*${AGREES_TO_IT}(?:\\s*[.;]|(?<=do (?:so|this)) (?:within|by)\\b)`))

/** "The panel said that": whose word it is that something should be done. */
const SAID_SO = cued(/(?:ed|said|says|told|wrote)(?: that)?(?: the)?\s*$/)

/** Where a step ends that is told by what should be done and agreed to last; null where nobody agrees to it. */
export function agreedTo(words: string, after: string): number | null {
  return AGREED_TO.exec(words)?.index ?? (AGREED_AFTER.test(after) ? words.length : null)
}

/** "(It has already done this.)" */
export const ALREADY = cued(laidOut('i')`
  \b(?:it|council|trust|provider|they) (?:has|have) (?:already|since)
    \ (?:done|completed|paid|apologised|taken|made|sent|provided)\b(?! (?:her|him|them|M))
  \bthis has (?:already |since )?been (?:done|paid|completed)\b
  \(already done\)
`)

/** "… and pay her:" before a list of sums, and how an item of such a list begins. */
export const PAYS_EACH = cued(/\b(?:pay(?:ing)?|mak(?:e|ing) (?:the following )?payments?|offer)\b[^.;:£]{0,60}:\s*$/i)
export const GIVES_EACH = cued(/\b(?:give|issue|offer|provide|send)(?: (?:M\w+ \S+|her|him|them))?(?: with)?:\s*$/i)
export const BEGINS_WITH_SUM = cued(/^(?:(?:(?:to )?(?:Mrs?|Ms|Miss|Mx|Dr)\.? [A-Z]\w*|her|him|them),?\s+)?£/)

/** "In that case the Council agreed", "following an earlier complaint": what another case led to, told in passing. */
const OTHER_CASE = cued(laidOut('i')`
  \b(?:
    (?:in|after|following|as a result of|because of|under|from|upheld|decided|recommendations in) (?:
      that
      those
      another
      other
      (?:an?|the|our) (?:earlier|previous|similar|recent|separate|different|related|other)
      (?:earlier|previous|other|similar)
    ) (?:\w+ )?(?:case|complaint|decision|investigation|report)s?
    case (?:reference )?\(?\d\d[ -]?\d{3}[ -]?\d{3}
  )\b
`)

/** Whether what was agreed was agreed in another case: "In that case (98 623 904) the Council agreed to …". */
export function isOtherCase(before: string, clauses: readonly Clause[], masked: string): boolean {
  const [clause] = clauses
  if (clause?.how !== 'consent') return false
  const told = masked.slice(0, clause.from)
  // "In that decision it agreed"; but "we decided that complaint in May. It has now agreed" is of this one.
  return OTHER_CASE.test(told) || (OTHER_CASE.test(before) && /\bagreed\b/.test(told) && !/\b(?:has|have)\b|\bnow\b/.test(told))
}

/** "If it cannot find one, …": a period that runs only once something is so. Wishes, and what may already be done, are no such thing. */
const CONDITION = cued(laidOut('i')`
  ^[\s,]*(?:(?:but|and|however|also)\b[\s,]*)*(?:
    if
    should (?:it|the|this|that|any|they|M\w+)
    in the event
    unless
    where
    when
    once
  )\b(?!
    \s+(?:appropriate|necessary|possible|relevant|needed|applicable|required|practicable|so\b)
  )
`)
const NO_CONDITION = cued(/\b(?:already|not (?:yet )?done so|wish\w*|wants?|agrees?|accepts?|likes?|prefers?|chooses?)\b/i)

/** Whether a deadline hangs on a condition, told before it in the sentence or right after it. */
export function isConditional(before: string, after: string): boolean {
  return (CONDITION.test(before) && !NO_CONDITION.test(before)) || (CONDITION.test(after) && !NO_CONDITION.test(after.slice(0, 60)))
}

/** "Its earlier offer to pay", "a previous decision": told of what was so before this decision. */
const BEFORE = cued(laidOut('i')`
  \b(?:previous|earlier|last|another|other)\s+(?:decision|complaint|case|investigation)\b
  \b(?:earlier|previous|original|initial|already)\s+(?:offer|agreement|promise|agreed|offered|promised)\w*\b
  \b(?:before|when) (?:he|she|they|M\w+\.? \w+) (?:came|complained|brought)\b
  \bin its (?:\w+ ){0,4}(?:reply|response|letter|answer)\b(?! to (?:our|my|us|the Ombudsman))
`)

const PROPOSES = cued(/\b(?:proposes|offers|has (?:offered|proposed)|intends|said|told (?:us|me)|confirmed)\b/)
/** "The Council and the Home have agreed to our recommendations and will …": also where most of a complaint was not upheld. */
const OURS = cued(/\b(?:has|have) (?:agreed|accepted)\b[^.;]{0,15}\b(?:our|my) recommendations?\b/)
/** "… because the Council has agreed to refund the fee": what it agreed to is why nothing is looked into. */
const BECAUSE = cued(/\b(?:because|since|as)\b[^.;:]{0,40}$/i)
/** "This is a proportionate outcome", "we agree that this is fair": said of what was agreed or offered. */
const ENOUGH = cued(laidOut('i')`
  \b(?:
    (?:appropriate|fair|proportionate|reasonable|satisfactory|suitable)(?:\s*[.,]|(?: \w+)? (?:outcome|remedy|resolution|settlement|way)\b)
    (?:enough|satisfied (?:with|by))\b
    ${GAINLESS}
  )
`)

/** Whether a complaint was not looked into because of what the body has agreed to, and not because it did nothing wrong. */
function isSettled(words: string, clauses: readonly Clause[], before: string, after: string): boolean {
  const [clause] = clauses
  if (clause?.how !== 'consent' || NO_FAULT.test(before + words + after)) return false
  const told = words.slice(0, clause.from)
  return /\b(?:has|have)\b[^.;:]*\bagreed\b/.test(told) && (BECAUSE.test(clause.before) || ENOUGH.test(words.slice(clause.from) + after))
}

const FAULT = laidOut('gi')`
  \b(?<none>(?:no|not|nor|without|never|n['’]t)\b[^.;]{0,40}?)?\b(?:
    delayed
    delays?
    failed
    failings?
    failures?
    faulted
    faults?(?! (?:is|was|would be) (?:very |most )?unlikely)
    injustice
    maladministration
    poor
    upheld
    uphold
    wrong
  )\b
`

/** "No fault in its decision. However, it failed to tell him": fault after all. */
const BUT = cued(laidOut('i')`
  \b(?:however|but|although|though|nevertheless)\b[^.]{0,80}\b(?:
    delay\w*
    did not(?! (?:cause|find|identify|see)\b)
    errors?
    failed
    failure
    inadequate\w*
    mistakes?
    poor\w*
    should (?:not )?have
    too long
    wrong\w*
  )\b
`)

/** What is said last about fault: true where it was found, false where it was not, null where nothing is said. */
function faulted(words: string): boolean | null {
  let last: boolean | null = null
  const but = BUT.exec(words)
  if (but) return faulted(words.slice(but.index + but[0].length)) ?? true
  for (const { groups, 0: match } of words.matchAll(FAULT))
    last = !groups!.none && !/^(?:delay|delayed|failed|poor|wrong)/i.test(match) ? true : groups!.none ? false : (last ?? null)
  return last
}

/** "When we put this to the Council, it agreed to …": what was agreed with the Ombudsman. */
const AT_OUR_ASKING = cued(laidOut('i')`
  \b(?:
    at our (?:request|suggestion|invitation)
    we (?:asked|invited|suggested|proposed)
    (?:after|once|when) (?:we|I) (?:approached|asked|contacted|put|raised|spoke|wrote)
    (?:following|in response to|on receiving|on receipt of) (?:my|our) (?:contact|draft|enquir\w+|letter)
  )\b
`)
/** "Agreed to settle the complaint by", "agreed to put this right with". */
const PUTS_RIGHT = cued(laidOut('i')`
  \bagreed to (?:\w+ly )?(?:
    (?:address|bring|close|end|remedy|resolve|settle) (?:the |this|that|it|these|matters|her|his|their)
    put (?:\w+ )?(?:matters|things|this|it|that) right
    make (?:\w+ )?(?:amends|good|up|things right|this right)
  )\b
`)

const CREDIT = cued(/\bto its credit\b/i)

/** Outside the agreed actions: whether a sentence tells of this decision's remedy, not of what was agreed or promised before. */
export function isRemedy(
  words: string,
  before: string,
  clauses: Clause[],
  deadlines: Deadline[],
  mode: Mode,
  asked: boolean,
  outcome: Page['outcome'],
  after = '',
): boolean {
  // What "has agreed" says is of this decision; what "agreed" or "would" says, of the earlier one.
  if (mode === 'earlier')
    return (
      clauses.some((c) => c.how !== 'duty' || /\b(?:was|were) for\b/.test(words)) &&
      !/\b(?:has|have)\s+(?:now\s+|also\s+|since\s+)*agreed\b|\b(?:I|[Ww]e)\s+(?:now |also |therefore )?recommend\b/.test(words)
    )
  if (!clauses.length) return asked && mode !== 'summary' && deadlines.some((d) => d.within || d.day)
  if (BEFORE.test(words)) return false
  const consents = clauses.some((c) => c.how === 'consent')
  // What was asked for by us counts also where the rest was closed.
  if (AT_OUR_ASKING.test(words) && clauses.some((c) => c.how !== 'duty')) return true
  // "The Council agreed to put this right through an apology and £50."
  if (outcome === 'upheld' && consents && PUTS_RIGHT.test(words)) return true
  if (mode === 'summary' && outcome === 'not upheld')
    return OURS.test(before + words) || (consents && (faulted(before + words) === true || isSettled(words, clauses, before, after)))
  // "There was no fault. The Council will visit again" is no remedy: what was said last of fault counts.
  if (mode === 'summary') return consents || clauses.some((c) => c.how === 'request') || (faulted(before + words) ?? asked)
  // "The remedy I propose is for the Council to …"
  if (
    laidOut('i')`
      \b(?:
        proposal
        recommendations?
        remedy
        resolution
        settlement
        suggestion
        way forward
      )\b[^.;]{0,60}\b(?:is|was|are|would be)\s+(?:for|that)\b
    `.test(words)
  )
    return true
  if (clauses.some((c) => c.how === 'request') || deadlines.some((d) => d.anchored)) return true
  // "The Council should refund the fee. It has agreed to do so."
  if (outcome !== 'not upheld' && AGREED_AFTER.test(after) && clauses.some((c) => c.how === 'duty' && !SAID_SO.test(c.before))) return true
  // "It proposes to refund the fee. We agree that this is fair." "It told us that it would apologise. I consider this a suitable remedy."
  if (outcome !== 'not upheld' && PROPOSES.test(words) && ENOUGH.test(after)) return true
  // "The Council accepts that it was late. It will reply by 14 November."
  const dated = deadlines.some((d) => d.within || d.day)
  if (outcome === 'upheld' && dated && /\baccepts\b/.test(before + words) && /\b[Ii]t will\b/.test(words)) return true
  // "It also agreed that by 21 February it would …": by a day that is still to come.
  if (outcome === 'upheld' && consents && deadlines.some((d) => d.day)) return true
  // Where nothing was upheld, a promise is no remedy.
  if (outcome === 'not upheld') return CREDIT.test(words) || isSettled(words, clauses, before, after)
  return (
    (asked && !/\b(?:if|polic\w+|procedures?|code|says|law|guidance|regulations?)\b/i.test(clauses[0]!.before)) ||
    CREDIT.test(before + words) ||
    /\b(?:has|have)\s+(?:now\s+|also\s+|therefore\s+)?agreed\b|\bnow agrees\b/i.test(words)
  )
}

/** "Provide us with evidence it has done so": what is asked of the body about its steps, and no step. */
const EVIDENCE = cued(laidOut('i')`
  ^(?:\w+ly\s+)?(?:
    confirm
    demonstrat
    evidence
    explain
    giv
    hav
    inform
    let
    notify
    provid
    report
    return
    satisf
    send
    shar
    show
    submit
    suppl
    tell
    updat
    writ
  )\w*\b(?:
    (?=[^.;]{0,100}\b(?:evidence|proof|confirmation)\b)(?=[^.;]{0,200}\b(?:
      above
      actions?
      carried
      compl\w+
      done
      implement\w*
      me
      Ombudsm[ae]n
      recommendations?
      steps
      these
      us
    )\b)
    (?:\s+(?:in\s+writing|back|to|with))*\s+(?:
      (?:us|me|(?:the\s+)?Ombudsm[ae]n)\b[^.;]{0,120}\b(?:
        above
        actions
        apologised
        carried\s+out
        compl(?:eted|iance|ied)
        confirm\w*
        done
        evidence
        implemented
        paid
        taken
      )
      (?:that\s+)?it\s+has\s+(?:done|complied|completed|carried|taken|implemented)
      (?:its\s+)?compliance
      (?:us|me)\s+(?:on\s+this\b|that\s+it\s+has\W*$)
      each\s+of\s+these\s+steps\b
    )
  )
`)
/** How to apologise, what a council must do with a report, and what is so rather than done. */
const OTHER = cued(laidOut('i')`
  ^(?:consider|follow|refer|have regard|take account|use|read|bear|accept)\b[^.;]{0,40}\b(?:guidance|principles)\b
  ^consider\s+(?:the|this|our) report\b
  ^(?:be|have(?! (?:an?|the|its|his|her)\b)|not|need|never|like|know|benefit|think|prevent|mean|ensure this)\b
`)

/** true where the words, from their verb on, are part of the remedy's paragraphs but no step of it. */
export function isAside(words: string): boolean {
  return EVIDENCE.test(words) || (OTHER.test(words) && !abstains(words))
}
