import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'

/** Words about somebody else's matter: "another family", a sister of whom the page says nothing else. */
export const ofOthers = (words: string, known: ReadonlySet<string>): boolean => another.test(words) || strangers(words, known)

/** A relation of whom the page says nothing else: "the Council issued a final plan for her sister". */
const strangers = (words: string, known: ReadonlySet<string>): boolean =>
  (words.match(kin) ?? []).some((who) => !known.has(who.replace(/s$/, '')))

/** The relations of whom a page tells more than once. */
export function relations(page: string): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const who of page.match(kin) ?? []) counts.set(who.replace(/s$/, ''), (counts.get(who.replace(/s$/, '')) ?? 0) + 1)
  return new Set([...counts].flatMap(([who, count]) => (count > 1 ? [who] : [])))
}

/** Another's: no step of the complainant's own. */
const another = cued(laidOut()`
  \b(?:another|other|different|separate|unrelated|someone else's|somebody else's|neighbour's|next door's) (?:[\w-]+ )?(?:
    appeals?
    appellants?
    applicants?
    applications?
    assessments?
    authority(?:'s)?
    badges?
    carers?(?:'s)?
    cases?
    child(?:ren)?(?:'s)?
    claimants?(?:'s)?
    claims?
    clients?(?:'s)?
    complaints?
    councils?(?:'s)?
    customers?(?:'s)?
    developers?(?:'s)?
    drivers?(?:'s)?
    famil(?:y|ies)(?:'s)?
    grants?
    householders?(?:'s)?
    households?
    landowners?(?:'s)?
    matters?
    motorists?(?:'s)?
    owners?(?:'s)?
    parents?(?:'s)?
    people(?:'s)?
    persons?(?:'s)?
    plans
    properties
    property
    pupils?(?:'s)?
    reports?
    requests?
    residents?(?:'s)?
    reviews?
    students?(?:'s)?
    taxpayers?(?:'s)?
    tenants?(?:'s)?
    users?(?:'s)?
  )\b
  \b(?:
    appeal
    application
    badge
    case
    claim
    complaint
    grant
    plan
    request
  ) (?:from|by|of|made by) (?:her|his|their|an?other|the|a|its) (?:[\w-]+ )?
    (?:neighbours?|landlord|tenant|friend|colleague|own)\b
  \bof (?:his|her|their|its) own\b
  \b(?:her|his|their|the) (?:next-door )?neighbours?'s?\b
  \bto (?:her|his|their|the) neighbours?\b
`)
/** Relations and neighbours: theirs may be another matter. */
const kin = laidOut('g')`
  \b(?:
    aunt
    colleague
    cousin
    daughter
    father
    flatmate
    friend
    granddaughter
    grandfather
    grandmother
    grandson
    (?:half-|step)?(?:sister|brother)
    husband
    landlord
    lodger
    mother
    neighbour
    nephew
    niece
    partner
    sibling
    son
    tenant
    twin
    uncle
    wife
  )s?\b
`

/** "Another family moved out on 18 June". */
export const anothers = /\b(?:another|a different) (?:family|household|person|tenant|resident|guest)\b(?!'s)/
