// What is told of many people or cases, and of nobody in particular.

import { cued } from '../../../text/cued.ts'
import { laidOut, laidOutText } from '../../../text/laid-out.ts'

/** Who waits for a body beside the one who complains. */
const people = laidOutText`
  (?:
    applicants
    carers
    children
    claimants
    clients
    complainants
    customers
    families
    households
    others
    parents
    patients
    people
    pupils
    residents
    tenants
    users
    young people
  )\b
`
/** What a body deals with for many. */
const cases = laidOutText`
  (?:
    appeals
    applications
    assessments
    cases
    claims
    complaints
    decisions
    files
    plans
    referrals
    repairs
    replies
    requests
    responses
    reviews
  )\b
`
const some =
  String.raw`(?:a (?:few|number|third|quarter) of|dozens of|half(?: of)?|hundreds of|many|most|` +
  String.raw`numerous|several|some|the majority of)`
const few = '(?:two|three|four|five|six|seven|eight|nine|[2-9])'
const more = String.raw`(?:[1-9]\d[\d,]*(?:%| per ?cent)?(?: of)?|(?:ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty)(?:-\w+)?)`
/** Where a clause may begin: "Mrs X has three children and waited" tells of her. */
const opens = laidOutText`
  (?:
    ^["'(]?
    (?<!m(?:rs?|s|iss|x)\.? \w+)[,:;(–—] ?
    \b(?:
      (?<!\b(?:him|her|them|s?he|m(?:rs?|s|iss|x)\.? \w+) )and
      found
      had
      keeping
      kept
      leaving
      left
      of
      said
      says
      showed
      shows
      that
      there (?:are|were|is|was)
      time
      us
      when
      where
      while
      year
    )\
  )
`
/** Many of whom, or of which, a length is told. */
const group = laidOut('gi')`
  ${opens}(?:about |around |nearly |almost |over |more than |up to |at least |a further |another |(?:the )?other )*(?:
    (?:(?:${some}|${few}|${more})(?: of the(?: ${few}| ${more})?)? )?(?:(?:other|such|disabled|older|more) ){0,2}${people}
    (?:${some}|${more})(?: of the(?: ${few}| ${more})?)? (?:(?!of\b|in\b)[a-z]+ ){0,2}${cases}
    (?:the )?other (?:\w+ )?${cases}
    (?:${some}|${few}|${more}) of (?:them|these|those|whom|which)\b
    ${some} (?:had|have|were)\b
    ${more} (?:had|have) (?=been waiting|waited)
  )
  (?<!\b(?:against|and|by|for|from|has|have|to|with) )\b${more} (?:other )?${people}
  ${more} (?:other )?${cases}(?=\s?$)
  (?:other|${more})(?: other)? cases (?:in which|where)\b
  \b\d+(?:%| per ?cent) of (?:[a-z]+ ){0,2}?(?:${people}|${cases})
  \bin (?:(?:${few}|${more}|${some}|other|all|those|these)(?: of the(?: ${few}| ${more})?)?(?: other| such)? )cases\b
  \b(?:a|our|the|its|this) (?:random )?(?:sample|audit)\b
  \b(?:an?|another) (?:[\w-]+ ){0,3}(?:applicant|family|household|tenant) who\b
  \bthe (?:oldest|longest) of (?:which|whom|them|these|those)\b
`
/** What stands before what is the complainant's, or somebody's by name. */
const own = "(?:the|its|his|her|their|all|both|these|those|two|three|four|M\\w+|[\\w-]+'s?)"
/** Plurals: a range is over them, "applications took between 8 and 30 weeks". */
const bare = cued(new RegExp(`${opens}(?:${some} )?(?:(?!${own} )[a-z]+ )?${cases}`, 'i'))
const plural = cued(new RegExp(`${opens}the (?:[a-z]+ )?${cases}`, 'i'))
/** Somebody or something else that the clause goes on with. */
const goesOn = cued(laidOut('i')`
  \b(?:mr|mrs|ms|miss|mx|dr)\b
  \bs?he\b
  \b(?:which|the (?:council|authority|trust|complainant|family|couple)|it)\b
  (?:,|\b(?:and|but|so|while|when|because|although))\s(?:the|this|that|its|his|her|their) (?!(?:other|rest|longest|oldest|average)\b)
`)
const inCases = /^in\b|\b(?:in which|where)$/i
const afterwards = cued(laidOut('i')`
  ^(?: (?:delay|late|wait))?,? (?:(?:for|(?<=late )with)|to (?:\w+ ){1,4}?(?:for|of)|to \w+)
    \ (?:(?:other|${some}|${few}|${more}) (?:other )?)?${people}
`)
const casesAfter = cued(new RegExp(`^,? to \\w+ ${cases}(?! (?:about|from|by|of)\\b)`, 'i'))

/**
 * Whether a length is told of a group of people or cases: "30 people have waited, 12 of them for a year". Nobody knows whether the one
 * who complains is among them.
 * @param before the marked words of the sentence before the length
 * @param after those after it
 * @param times by how much the longest of a range is longer than the shortest
 */
export function isOfMany(before: string, after: string, times: number): boolean {
  const clause = before
    .slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1)
    .trimStart()
    .slice(-300)
  for (const { 0: match, index } of clause.matchAll(group)) {
    const rest = clause.slice(index + match.length).replace(/^,? (?:which|who) /, '')
    // "In 18 cases the Council took": whoever acts, it was in all of these.
    if (
      inCases.test(match + (/^ (?:in which|where)\b/.exec(rest)?.[0] ?? ''))
        ? !/\b(?:mr|mrs|ms|miss|mx|dr|hers|his)\b/i.test(rest)
        : !goesOn.test(rest)
    )
      return true
  }
  if (times > 1 && (bare.test(clause) || casesAfter.test(after))) return true
  return (times >= 1.5 && plural.test(clause)) || afterwards.test(after)
}
