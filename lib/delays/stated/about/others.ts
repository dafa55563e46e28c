import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'

/** What is another's, whatever it is called: the Tribunal's hearing, the hospital's report, the complainant's own form. */
export const others = cued(laidOut('i')`
  ^(?:(?:in|by|for|with) )?(?:the |a |an )?(?:
    academy
    adjudicator
    bank
    builder
    ccg
    college
    court
    department for
    developer
    dwp
    first-tier
    gp
    health (?:service|visitor|trust)
    home office
    hospital
    icb
    information commissioner
    inspectorate
    landlord
    nhs
    ombudsman
    planning inspector\w*
    police
    school
    solicitor
    surgery
    tribunal
    trust
    valuation office
  )s?\b(?! (?:transport|travel|place|admission|improvement|order\w*))
  ^(?:in |by )?(?:his|her|their|him|them|m(?:rs?|s|iss)\.? \w+(?:'s)?) (?:\w+ )?(?:\w+ing|return|coming)\b
`)
