// The words for bodies, for others, and for what befalls or comes from them.

import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'

export const body = cued(laidOut('i')`
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
`)

/** Who is not the body, unless the decision is about it. */
export const others = cued(laidOut('i')`
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
`)

/** Of these, whose doings stay theirs in the possessive: "the Tribunal's decision", but "the family's application". */
export const institutions = cued(laidOut('i')`
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
`)

/** What comes from the complainant or from others: "her form", "the school's advice". */
export const theirs = cued(/^(?:form|comments|evidence|documents|rent|answers?|representations|letter|advice|report|papers)\b/i)

export const made = cued(laidOut('i')`
  ^(?:form|appeal|application|claim|request|complaint(?: to us)?)(?=
    \ (?:(?:was|were|is)(?: (?:received|made|submitted|sent|lodged))?|came|arrived|reached (?!the tribunal)\w+(?: \w+)?) ?$
  )
`)

/** What a body does with what is another's: "her report was seen". */
export const handled = cued(laidOut('i')`
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
export const befalls = cued(laidOut('i')`
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
`)
