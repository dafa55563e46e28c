import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'

const body = cued(
  new RegExp(
    laidOutText`
      ^(?:
        councils?
        it
        we
        authority
        authorities
        department
        directorate
        team
        service
        icb
        io
        ip
        (?:\w+ )?(?:
          assessors?
          contractors?
          director
          inspectors?
          investigator
          managers?
          officers?
          panel
          planners?
          psychologists?
          reviewer
          social workers?
          staff
        )
      )\b
    `,
    'i',
  ),
)
/** Who is not the body, unless the decision is about it. */
const others = cued(
  new RegExp(
    laidOutText`
      ^(?:
        s?he
        m(?:rs?|s|iss|x)\.? \w+
        dr\.? \w+
        (?:\w+ )?(?:
          academy
          advocate
          agent
          applicants?
          architect
          bank
          builder
          child(?! (?:protection|and family|in need)\b)
          children
          college
          complainants?
          court
          daughter
          developer
          doctor
          family(?! (?:assessment|support|hub|court|services?|help|group|time|centre|worker))
          father
          gp
          hospital(?! discharge)
          insurers?
          judge
          landlord
          mother
          neighbours?
          nhs
          nursery
          ombudsman
          owners?
          parents?
          physiotherapists?
          police
          representative
          school(?! (?:transport|place|admission|appeal|travel))
          solicitors?
          son
          surgery
          tenants?
          tribunal
          trust
        )
      )\b
    `,
    'i',
  ),
)
/** Of these, whose doings stay theirs in the possessive: "the Tribunal's decision", but "the family's application". */
const institutions = cued(
  new RegExp(
    laidOutText`
      (?:
        academy
        agent
        architect
        bank
        builder
        college
        court
        developer
        doctor
        gp
        hospital
        insurer
        landlord
        nhs
        nursery
        ombudsman
        police
        school
        solicitor
        surgery
        tribunal
        trust
      )$
    `,
    'i',
  ),
)
/** What comes from the complainant or from others: "her form", "the school's advice". */
const theirs = cued(/^(?:form|comments|evidence|documents|rent|answers?|representations|letter|advice|report|papers)\b/i)
const made = cued(
  new RegExp(
    laidOutText`
      ^(?:form|appeal|application|claim|request|complaint(?: to us)?)(?=
        \ (?:(?:was|were|is)(?: (?:received|made|submitted|sent|lodged))?|came|arrived|reached (?!the tribunal)\w+(?: \w+)?) ?$
      )
    `,
    'i',
  ),
)
/** What a body does with what is another's: "her report was seen". */
const handled = cued(laidOut('i')`
  \b(?:was|were) (?:
    acknowledged
    answered
    dealt with
    decided
    heard
    logged
    opened
    passed
    paid
    read
    registered
    seen
  )\b
`)
/** What happens to a person is the body's doing: "she received the plan", "Mr N would have moved". */
const befalls = cued(
  new RegExp(
    laidOutText`
      ^(?:
        \ (?:would|could|should) have (?:had|been|got|known)\b
        (?: (?:has|had|have|only|also|finally|would|could|should))*(?:
          \ (?:
            endur
            experienc
            fac(?:ed|ing)
            get\b
            got\b
            heard
            learn
            lived
            lost
            miss
            mov
            receiv
            remained
            slept
            spent
            stayed
            suffer
            wait
            went without
          )
          \ had (?:it|them)(?= $)
          \ (?:was|were|been|be|is|are|being)
            \ (?:\w+(?:ed|en)|told|paid|sent|kept|left|made|put|held|found|there|without|waiting)\b
        )
        \ (?:did|had|has|have|could)(?: not|n't) (?:leave|left|move|hear|get|got|receive|see|return to school|start school)\b
      )
    `,
    'i',
  ),
)
const determiner = cued(/^(?:the|an?|its|his|her|their|this|that|these|those|our|my|each|every|one|both|all|no|another) /i)
/** "Mr T and his two sons", "her and her carer": one subject or object, not two clauses. */
const withTheirs = new RegExp(
  laidOutText`
    ,? and (?:his|her|their|the) (?:\w+ ){0,2}(?:
      baby
      carers?
      child
      children
      daughters?
      family
      father
      husband
      mother
      parents?
      partner
      siblings
      sons?
      twins
      wife
    )\b(?!')
  `,
  'gi',
)
const existential = cued(laidOut('i')`
  \bthere (?:
    appears? to have been
    had been
    has been
    have been
    is
    seems? to have been
    was
    were
  )(?: (?:also|then|still|therefore|clearly|further))?(?: (?:
    an?
    about
    almost
    another
    approximately
    around
    at least
    avoidable
    delays?
    further
    gap
    more than
    nearly
    of
    over
    period
    roughly
    significant
    some
    total
    unnecessary
    unreasonable
    wait
  ))* ?$
`)
/** Openings of clauses: the start, a comma, "that", "because". */
const opening = new RegExp(
  laidOutText`
    (?:
      ^["'(]?
      [,;:(—–] ?
      \b(?:
        although
        and
        as
        because
        but
        (?:complain|claim|alleg|believ|accept|admit|agree|f[io]und?|consider|think)\w*
        however
        if
        said
        says
        since
        so
        than
        that
        then
        though
        us
        when
        where
        while
      )\
    )(?:(?:also|then|therefore|but|and|that|because|when|as|about|of) )*
  `,
  'gi',
)

/**
 * Who did what leads up to a figure: the body, somebody else, or nobody in particular ("the plan was issued").
 * @param before the words of the sentence before the figure
 * @param earlier the sentences of the paragraph before that one, for "she"
 * @param late true where the figure is of lateness: "her application was two weeks late" is her own, "took two weeks" is not
 * @param own the names of the bodies: a decision about a school is about what "the school" did
 */
export function subjectOf(before: string, earlier: string, own: string, late = false): 'body' | 'other' | 'unsaid' {
  const near = before.slice(-300).replace(withTheirs, '')
  // "Mr V was ill and there was a delay of ¤": nobody's, as far as the words go.
  if (existential.test(near)) return 'unsaid'
  // "Mr Y complains about ¤ delay": whose it was comes after.
  if (/\bcomplain\w* (?:about|of) $/i.test(near)) return 'unsaid'
  for (const match of [...near.matchAll(opening)].toReversed()) {
    const words = near.slice(match.index + match[0].length)
    const lead = determiner.exec(words)?.[0] ?? ''
    const rest = words.slice(lead.length)
    if (late && lead && made.test(rest)) return 'other'
    if (late && handled.test(rest)) return 'unsaid'
    // "When Mrs X moved the Council was a month late": the last subject before the figure.
    if (/ the (?:council|authority) (?:was|is|had|has|took|then)\b[^,;]*$/i.test(rest)) return 'body'
    if (/^(?:its|our) /i.test(lead) || body.test(rest)) return 'body'
    if (late && /^which (?:is|was)\b/i.test(words)) return 'unsaid'
    if (/^(?:his|her|their|my) /i.test(lead) && theirs.test(rest))
      return isOfficer(earlier + near.slice(0, match.index)) ? 'unsaid' : 'other'
    const found = others.exec(rest)?.[0]
    if (found && !(found.length > 4 && own.includes(found.toLowerCase().split(' ').at(-1)!))) {
      const after = rest.slice(found.length)
      if (after.startsWith("'s "))
        return institutions.test(found) || (late && made.test(after.slice(3))) || theirs.test(after.slice(3)) || others.test(after.slice(3))
          ? 'other'
          : 'unsaid'
      // "He was given three months and took four"
      if (befalls.test(after) && !after.endsWith(' and ')) return 'unsaid'
      return /^s?he$/i.test(found) && isOfficer(earlier + near.slice(0, match.index)) ? 'body' : 'other'
    }
    // "the plan", "stage two", "Fernlea": some other subject. What is none ("did so", "moved in") has its subject further back.
    if (lead || found || /^(?:stage|[A-Z])/.test(rest)) return 'unsaid'
  }
  return 'unsaid'
}

/** Who acts for a body. */
const role = laidOutText`
  (?:
    adjudicator
    adviser
    assessor
    case ?worker
    chair\w*
    clerk
    co-?ordinator
    director
    executive
    head of
    inspector
    investigator
    IO
    IP
    manager
    officer
    planner
    psychologist
    reviewer
    (?:social|support|duty|key) worker
  )
`
const title = String.raw`M(?:rs?|s|iss|x)\.?`
const officer = new RegExp(
  laidOutText`
    \b${role}(?:,| called| named)? ${title} (?<one>[A-Z][\w-]+)
    \b${title} (?<other>[A-Z][\w-]+)(?:,| \(| was| is) (?:the|its|an?|their) (?:[\w-]+ ){0,3}?${role}\b
  `,
  'g',
)

/** The names of those who act for the body: "an officer, Ms Brook", "Mr Ames, the assistant director". */
export const officersOf = (text: string): string[] => [...text.matchAll(officer)].map(({ groups }) => groups!['one'] ?? groups!['other']!)

const person = new RegExp(String.raw`\b(?:${role}|${title} [A-Z])`, 'g')
/** Whether "she" is an officer of the body: the last person named before. */
function isOfficer(earlier: string): boolean {
  const last = earlier.slice(-600).match(person)?.at(-1)
  return last !== undefined && !last.startsWith('M')
}
