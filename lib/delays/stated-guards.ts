import { anyOf } from '../text/any-of.ts'
import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import type { Wording } from './stated-pattern.ts'

/** "would be", "likely to take", "could lead to", "warned her of": right before a wording, it did not happen. */
const possible = new RegExp(
  laidOutText`
    \b(?<!\d )(?:
      able to
      can
      could
      expect(?:s|ed)? to
      hop(?:es?|ed) to
      likely to
      may
      might
      must
      ought to
      shall
      should
      (?:supposed|meant) to
      will
      would
    )(?: (?:not|have|has|be|been|also|only|now|then|probably|still|to|the|an?|some|council|lead|result|in|cause))*\s*$
    \b(?:avoid(?:ing|ed)?|(?:prevent|risk|expect|warn|anticipat|predict|forecast|estimat)\w*)(?: (?!that\b)\w+){0,3}\s*$
  `,
  'i',
)
/** "if the plan had been", "Had it been", "Had there been", "Suppose it took", "Where a council is". */
const conditional = laidOut('i')`
  \b(?:if|unless|suppos(?:e|ing)|assum(?:e|ing)|imagine|were there|whether(?! to\b)|whe(?:re|n) an?|cases where)\b[^,;:—]*$
  ^["'(]?had (?:it|the|they|there(?! not\b)|(?:m(?:rs?|s|iss) \w|any\w*))\b[^,;:—]*$
`
/** "The plan was due 12 weeks after": only said of what is plain. */
const obliged = cued(laidOut('i')`
  \b(?:
    due(?! to (?:an?|its|the)\b)
    duty to|required|should|must|shall|ought|may|can|could|will|would
    (?:has|have|is|are|needs?) to
  )\b(?! not have)
    (?:(?!\b(?:but|instead)\b)[^,;:\uE000-\uF8FF])*$
`)
/** "was not", "no", "instead of". */
const denied = laidOut('i')`
  (?:
    \b(?:instead of|rather than)
    \b(?:not(?! only)|never|no|nor|neither|without)(?<!\bhad (?:it|there) not)
    n't
  )(?: (?:been|be|the|an?|have|has|any|such|take|taken))*\s*$
`
/** "I do not agree that there was a delay of". */
const disputed = laidOut('i')`
  (?:
    cannot say that
    (?:\bnot|n't) (?:agree|accept|think|believe|find(?! (?:any )?fault (?:with|in|for)\b)|see)
    wrong to \w+
    (?:mistaken|wrong) in \w+ing
  )\b[^,;:—]*$
`
/** "I cannot say that J would have started seven weeks sooner" */
const unsure = cued(laidOut('i')`
  \b(?:
    (?:cannot|can't|could not|couldn't|unable to|(?:not|im)possible to|not) (?:say|know|tell|conclude|be (?:sure|certain))
    (?:not|un)(?: |-)?(?:certain|clear|sure)
    no (?:way of knowing|evidence)
  )\b[^;:]*$
`)
/** "Her appeal was lodged two months after the decision": what the complainant did, told without her. */
const lodged = cued(laidOut('i')`
  \b(?:
    appeal
    application
    challenge
    claim
    complaint
    form
    objection
    request
  )s?(?: [\w']+){0,3} (?:was|were|came|arrived)(?: only)?(?: (?:made|sent|lodged|submitted|received|brought))?(?: only)? $
`)
/** "told him there was a wait of", "there is currently a wait of", "the current wait is": what whoever asks is told. */
const general = cued(laidOut('i')`
  \b(?:
    (?:told|said|says|explain\w*|advis\w*|inform\w*|warn\w*|expect\w*|quot\w*|website|published)\b[^.;]*
    there (?:is|are) (?:\w+ )?
    currently\
    average\
    typical\
  )(?:an?|the|its)? ?(?:\w+ ){0,2}$
`)
/** How long somebody took to come to the Ombudsman. */
const toUs = cued(laidOut('i')`
  \b(?:
    approach(?:ed|ing)
    bring
    brought
    c[ao]me
    coming
    complain(?:t|ed|ing)
    turned
    wrote
  )(?: [^\s,.;]{1,20}){0,4}? (?:us|the ombudsman)\b[^;:]*$
`)
/** "Over four years after the decision of which he complains": how long the complainant took. */
const sinceTheirs = cued(
  /^ (?:after|since) (?:the|that|those) (?:decision|event|matter|incident|action|time)s?\b[^.;]{0,30}\bcomplain(?:s|ed)?\b/i,
)
/** "Complaints will be acknowledged within two days and answered in 15", "no action may be taken after …": what is laid down. */
const laidDown = cued(
  anyOf(
    'i',
    laidOut()`
      \b(?:(?:will|must|should|shall|(?:are|is) to) (?:[a-z]+ly )?be|is|are) [a-z]+ed\b[^.;]{0,60}
        \band (?:then )?[a-z]+ed? (?:with)?in [^.;]{0,12}$
    `,
    /\bno \w+ (?:may|can|will|must) be \w+ (?:(?!\b(?:and|but) )[^.,;]){0,90}$/,
  ),
)
/**
 * "Complaints are answered in ten working days", "a manager sends a reply within ten working days after the complaint": what is usual.
 * Tested on the words up to the length.
 */
const usual = cued(laidOut('i')`
  \b(?:is|are)(?: (?!not\b|now\b|it\b|still\b)[\w']{1,20})? (?:\w+ed|done|found|given|heard|held|made|met|paid|seen|sent|told|dealt with)\b
    (?:(?!\b(?:but|had|took|was|were)\b|, (?:and|which|who)\b)[^.;:\uE000-\uF8FF]){0,60}$
  \b(?:booklet|guidance|handbook|leaflet|page|polic(?:y|ies)|procedure|scheme|website)\b[^.,;\uE000-\uF8FF]{0,30}
    \ (?:said|says|stated|states) [^.,;\uE000-\uF8FF]{0,40}$
  \b(?:generally|normally|often|routinely|typically|usually) \w+ (?:(?:more|less) than )?$
  \bha(?:s|ve) (?:\w+ )?(?:complaints|concerns|appeals|claims|requests|reports) [^.;:,\uE000-\uF8FF]{0,40}$
`)
/** The same of "20 working days after the request", tested on the words before. */
const usualAfter = cued(laidOut('i')`
  \b(?:
    acknowledges
    aims
    answers
    asks for
    decides
    ends with
    gives
    ha(?:s|ve)(?= $)
    is
    are
    meets
    promises
    recommends
    replies
    reports
    requires
    sends
    undertakes
    wants
    writes
  )(?: (?!not\b|been\b|now\b)(?:(?!\b(?:but|came|did|had|met|took|was|were|went|wrote)\b)[^.;\uE000-\uF8FF]){0,90})? $
`)
/** "The leaflet says: a first reply 15 working days after the complaint": no word of what happened before the figure. */
const ofPolicy = cued(laidOut('i')`
  ^(?:
    under (?:[\w']+ ){1,4}
    (?:the|its) (?:[\w']+ ){0,4}(?=\w+ (?:says?|reads?|states?|promises?)\b)
  )(?:charter|guidance|leaflet|policy|procedure)\b
    (?:(?!\b(?:came|did|had|has|have|late|met|overdue|took|was|were)\b).)*$
`)
/** "15 working days after receiving it the council must answer": what is to follow. */
const toFollow = cued(/^(?:(?! that )[^.;,]){0,50}\b(?:must|will|has to)\b/i)
const beforeUs = cued(/^[^.;]{0,30}\bbefore (?:complaining|coming) to us\b/i)
const atRequest = cued(/^[^.;]{0,20}\bat (?:h(?:er|is)|their|m\w+ \w+'s) (?:own )?request\b/i)
const atWish = cued(/\bat (?:h(?:er|is)|their|m\w+ \w+'s) (?:own )?(?:request|wish)\b[^.;]*$/i)
/** "a delay of six weeks in his sending the form": what was late was the complainant's or another's doing. */
const theirDoing = cued(
  new RegExp(
    laidOutText`
      ^(?: delays?)? (?:in|by|from|on|with) (?:
        (?:the part of )?(?:the )?(?:
          agents?
          builder
          college
          court
          developer
          gp
          hospital
          landlord
          nhs
          police
          school
          solicitors?
          surgery
          tribunal
          trust
        )s?\b(?! (?:transport|place|admission))
        (?:
          her
          his
          m(?:rs?|s|iss|x)\.? \w+
          the complainant
          the family
          the parents?
          their
        )(?:'s)?(?: \w+)? (?!receiving|getting|hearing|being|moving|starting|seeing|obtaining)\w+ing\b
      )
    `,
    'i',
  ),
)
/** "A delay of two weeks would not have been fault". */
const supposedAfter = cued(laidOut('i')`
  ^(?: in [\w ]{1,25}(?<! (?:it|they|s?he|council)))? (?:
    can
    entitles?
    gives? (?!it\b|councils?\b|the council)
    is likely
    may
    means
    will
    would
  )\b
`)
/** "within eight weeks of the notice, so 12 weeks after the meeting": what the limit comes to. */
const reckoned = cued(/, (?:(?:and )?so|(?:which|that) is|or)(?: about)? $/i)
/** "should have replied by 25 January, 65 working days after the request": the limit beside its last day. */
const lastDay = cued(laidOut('i')`
  \b(?:
    deadline
    had (?:to|until)
    ha(?:s|ve) to
    must
    should (?:[\w-]+ )?have
    time limit
    (?:was|were|is|fell) (?:[\w-]+ )?due
  )\b(?:(?! but | and (?!m(?:rs?|s|iss)\b))[^;.]){0,90}, (?:(?:which|that) (?:is|was),? )?$
`)
/** What a body does, for "nine weeks after she complained". */
const step = cued(
  new RegExp(
    laidOutText`
      \b(?:
        accepted
        acknowledg
        act(?:ed|ion)
        agreed
        allocat
        amend
        answer
        appoint
        approv
        assess
        beg[au]n
        came
        carried
        cleared
        collected
        complet
        conclu
        consider
        contact
        deci
        delivered
        did
        distribut
        done
        e-?mailed
        filled
        final
        finish
        fitted
        fixed
        forwarded
        found
        gave
        grant
        heard
        hearing
        held
        inspected
        install
        issu
        letter
        logged
        made
        meet
        mended
        met\b
        notice
        named
        notified
        offered
        ordered
        paid
        passed
        phoned
        placed
        produc
        provided
        rang\b
        reached
        referred
        refus
        reject
        repaired
        repl
        report
        respon
        restor
        review
        ruled
        sat\b
        saw\b
        sent
        set up
        spoke
        start
        telephoned
        that was
        told
        took place
        transferred
        until
        visit
        which was
        wrote
      )
    `,
    'i',
  ),
)
/** Who complains: "Mrs X", "the complainant", "her representative"; not "The Council says". */
export const complainant = laidOutText`
  (?:
    m(?:rs?|s|iss|x)\.? \w+
    s?he
    they
    the (?:complainant|family|couple|parents?)
    (?:his|her|their|\w+'s) (?:
      advocate
      brother
      daughter
      father
      husband
      mother
      parents?
      partner
      representative
      sister
      solicitors?
      son
      wife
    )
  )
`
/** "Stage two of her complaint about a nurse took nine months": how a complaint went, and not what it says. */
const ofComplaint = '(?:answer|consideration|handling|investigation|reply|response|review|stage (?:one|two|three|[1-3]))'
const alleges = cued(
  new RegExp(
    laidOutText`
      (?:
        \b${complainant}(?: (?:also|still|has|had|further))* (?:
          alleged
          alleges?
          argue[sd]?
          believe[sd]?
          claim(?:s|ed)(?! (?:for|housing|benefits?)\b)
          complain(?:s|ed)(?: to us)?(?= (?:
            that
            about
            of
            the
            it
            its
            there
            an?
            her
            his
            their
            s?he
            they
            councils?
            officers?
            nobody
            no one
            m(?:rs?|s|iss)\.? \w+
            [\w-]+'s
            stage
            [A-Z]
          )\b)
          considers?
          contended
          contends?
          disput(?:es|ed)
          feels?
          felt
          maintain(?:s|ed)
          said
          says?
          thinks?
          thought
          told (?:us|me)
        )
        \bit (?:is|was|has been) (?:alleged|claimed)\b
        \baccording to ${complainant}
        \bin (?:m\w+\.? \w+'s|h(?:is|er)|their) (?:view|opinion)
        \b(?:the )?complaint is
        (?<!\b${ofComplaint} (?:of|to|into) (?:\w+|m\w+\.? \w+'s) )\bcomplaints? (?:that|about)
      )\b(?:(?!\bbut\b|\b(?:I|we) (?:find|found|agree)\b|\brecords? )[^;])*$
    `,
    'i',
  ),
)
/** "We uphold Mr A’s complaint that …": the finding is the complaint; "we do not uphold …" rejects it. */
const upheld = cued(laidOut('i')`
  (?<!\b(?:not|never|cannot|could not|unable to)(?: \w+)?) (?:partly |partially )?uph[eo]ld(?:s|ing)? (?:[\w'.]+ ){0,5}?
    (?:complaints?|allegation|concern)s? (?:that|about)\b(?:(?!\bnot\b)[^;])*$
`)

/** "Seven months later, when it had still not come, he complained": how long the complainant let pass. */
const ownTime = cued(
  new RegExp(
    laidOutText`
      ^,? (?:later|on|afterwards)\b,?(?: that)?(?:
        \ (?:when|as|because|since|with|having|after|still|and|despite|nothing|no)\b[^;,]{1,90},
      )? (?:(?:and|so|that) )?${complainant}(?: and ${complainant})?(?: (?:
        again
        also
        decided to
        duly
        eventually
        felt able to
        finally
        formally
        had to
        needed to
        once more
        still
        then
        therefore
        was forced to
        went and
      ))* (?:
        appeal
        appli
        apply
        approach
        ask
        (?:came|come|went|go|turned|turn|got in touch)(?: back)? (?:to|with)\b
        challeng
        chas
        complain
        contact
        e-?mail
        escalat
        phone
        rang
        remind
        report
        request
        ring
        telephone
        told us
        write
        wrote
      )
    `,
    'i',
  ),
)
const fromMark = /[\uE000-\uF8FF][^\uE000-\uF8FF]*$/
const upToMark = /^[^\uE000-\uF8FF]*[\uE000-\uF8FF]/

/**
 * Whether a wording is said of what happened: not denied, not only possible, not somebody's way to the Ombudsman.
 * @param text the marked sentence, the wording from `from` to `to`
 */
export function holds(wording: Wording, text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 200), from)
  const after = text.slice(to, to + 80)
  if (wording.kind === 'excess' && theirDoing.test(after)) return false
  if (ofPolicy.test(text.slice(0, to)) || ((wording.act || wording.late) && toFollow.test(after))) return false
  if (wording.kind === 'total' && !wording.strong && /\bought to\b/i.test(text.slice(from, to))) return false
  if (wording.kind === 'total' && ownTime.test(text.slice(from, to + 240).replace(upToMark, ''))) return false
  if (
    toUs.test(before + (wording.supposed ? text.slice(from, to) : '')) ||
    beforeUs.test(after) ||
    atRequest.test(after) ||
    atWish.test(before)
  )
    return false
  if (sinceTheirs.test(text.slice(from, to + 120).replace(upToMark, '')) || laidDown.test(text.slice(Math.max(0, from - 100), to)))
    return false
  if (
    wording.act &&
    (lodged.test(before) ||
      /\bwe\b[^,;]*$/i.test(before) ||
      !step.test(before + after) ||
      usualAfter.test(before) ||
      lastDay.test(before) ||
      /\b(?:no|not) later than $/i.test(before) ||
      (reckoned.test(before) && /\b(?:must|ha(?:s|ve) to)\b/i.test(before)))
  )
    return false
  if (wording.kind === 'total' && wording.who !== 'any' && usual.test(text.slice(Math.max(0, from - 100), to).replace(fromMark, '')))
    return false
  if (wording.general && (general.test(before) || /^ (?:on average|list|at present|currently)\b/i.test(after))) return false
  if (wording.supposed) return !unsure.test(before)
  if (!wording.strong && !wording.late && obliged.test(before)) return false
  return ![possible, conditional, denied, disputed].some((guard) => guard.test(before)) && !supposedAfter.test(after)
}

/** Whether the words before a figure make it the complainant's: "Mrs X says it took", "complained about a delay of". */
export function isAlleged(before: string): boolean {
  return alleges.test(before) && !upheld.test(before)
}
