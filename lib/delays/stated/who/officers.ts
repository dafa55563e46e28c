// Who acts for a body: officers by their office and name.

import { laidOut, laidOutText } from '../../../text/laid-out.ts'

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

const officer = laidOut('g')`
  \b${role}(?:,| called| named)? ${title} (?<one>[A-Z][\w-]+)
  \b${title} (?<other>[A-Z][\w-]+)(?:,| \(| was| is) (?:the|its|an?|their) (?:[\w-]+ ){0,3}?${role}\b
`

/** The names of those who act for the body: "an officer, Ms Brook", "Mr Ames, the assistant director". */
export const officersOf = (text: string): string[] => [...text.matchAll(officer)].map(({ groups }) => groups!['one'] ?? groups!['other']!)

const person = new RegExp(String.raw`\b(?:${role}|${title} [A-Z])`, 'g')

/** Whether "she" is an officer of the body: the last person named before. */
export function isOfficer(earlier: string): boolean {
  const last = earlier.slice(-600).match(person)?.at(-1)
  return last !== undefined && !last.startsWith('M')
}
