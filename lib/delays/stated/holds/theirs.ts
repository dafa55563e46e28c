// Time that is the complainant's or another's: not the body's delay.

import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'
import { complainant } from '../who/complainant.ts'
import type { Wording } from '../wordings/pattern.ts'
import type { Said } from './said.ts'

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

const beforeUs = cued(/^[^.;]{0,30}\bbefore (?:complaining|coming) to us\b/i)

const atRequest = cued(/^[^.;]{0,20}\bat (?:h(?:er|is)|their|m\w+ \w+'s) (?:own )?request\b/i)

const atWish = cued(/\bat (?:h(?:er|is)|their|m\w+ \w+'s) (?:own )?(?:request|wish)\b[^.;]*$/i)

/** "a delay of six weeks in his sending the form": what was late was the complainant's or another's doing. */
const theirDoing = cued(laidOut('i')`
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
`)

/** "Seven months later, when it had still not come, he complained": how long the complainant let pass. */
const ownTime = cued(laidOut('i')`
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
`)

/** Whether the time is that of the complainant or of another: their way to the Ombudsman, their doing, their wish. */
export const isTheirs = (wording: Wording, { before, words, after, onward }: Said): boolean =>
  (wording.kind === 'excess' ? theirDoing.test(after) : ownTime.test(onward)) ||
  toUs.test(wording.supposed ? before + words : before) ||
  beforeUs.test(after) ||
  atRequest.test(after) ||
  atWish.test(before) ||
  sinceTheirs.test(onward) ||
  (!!wording.act && (lodged.test(before) || /\bwe\b[^,;]*$/i.test(before)))
