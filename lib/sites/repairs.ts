import { anyOf } from '../text/any-of.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import type { SiteLimit } from './ombudsman.ts'

const thing = '(?:hot water|water|heating|power|electricity|gas|lift|supply|boiler)'
/** "The resident reported a leak", "he rang to say that he had no hot water". */
const starts = new RegExp(
  laidOutText`
    \breported\b
    \b(?:told|rang|phoned|telephoned|called|contacted|emailed|wrote to)\b.{0,60}\b(?:
      blocked
      boiler
      broken
      cracked
      damage
      damp
      electricity
      heating
      leak
      mould
      power
      repair
      storm
      water
    )
  `,
  'i',
)
/** "The landlord repaired it", "the part was fitted", "the hot water came back". */
const ends = new RegExp(
  laidOutText`
    \b(?:
      repaired
      fixed
      replaced
      completed (?:the |all (?:the )?)?(?:repairs?|works?)
      (?:repairs?|works?|job) (?:was|were) (?:completed|finished|done|carried out)
      (?:part|boiler|pump|unit|fan|fence|door|window|valve|pipe) (?:was|were) (?:fitted|installed)
      restored (?:the |h(?:is|er) |their )?${thing}
      ${thing} (?:was restored|came back|was back)
    )\b
  `,
  'i',
)

/** What a landlord's own policy allows: no law gives its time, the page does. */
const ownPolicy: Omit<SiteLimit, 'name'> = {
  id: 'page-limit',
  domain: 'housing',
  force: 'council policy',
  citation: 'This page',
  url: '',
  verified: 'stated by a decision',
  startsWith: [],
  endsWith: [],
  length: { value: 0, unit: 'days' },
  ownTime: true,
}

/** A repair under the landlord's own policy. */
export const repairs: SiteLimit = {
  ...ownPolicy,
  name: 'Repair',
  told: {
    named: laidOut('i')`
      \b(?:
        policy
        polic\w+
        procedure
        standards?
        targets?
        timescales?
      )\b.*\b(?<!inspections? and )(?:repairs?|works?|jobs?)\b(?!.*\b(?:emergency|urgent) repairs? (?:within|in)\b)
    `,
    starts,
    ends,
  },
}

/** An inspection under it: "the landlord inspects within 10 working days of a report". */
export const inspections: SiteLimit = {
  ...ownPolicy,
  name: 'Inspection',
  told: {
    named: /\b(?:policy|standards?|targets?|timescales?|procedure)\b/i,
    before: /\b(?:inspect|survey)(?:s|ed|ion|ions|ing)?\b(?!.*\b(?:repair|works?|complet))[^.;]{0,40}$/i,
    starts,
    ends: anyOf(
      'i',
      /\b(?:inspected|surveyed)\b|\b(?:inspection|survey) (?:took place|was (?:carried out|done|completed))/,
      /\b(?:surveyor|inspector) (?:came|visited|attended|called)\b/,
    ),
  },
}

/** What a sentence is of: the first that it names, and not what the policy is called. */
const NAMED = laidOut('i')`
  \b(?:
    (?<inspection>inspect|survey)
    (?<repair>
      (?:repair|works?\b|replac|fitted|fixed|install)(?!s? (?:policy|polic\w+|standards?|handbook|procedure|team|service)\b)
    )
  )
`

/**
 * A limit that only the page gives is called by a sentence of it; where that speaks of a repair or an inspection, it has a name.
 *
 * @returns null where it has a name of its own, or none is known
 */
export function plainName(name: string): string | null {
  const found = name.split(' ').length > 3 ? NAMED.exec(name)?.groups : undefined
  return found?.['inspection'] ? inspections.name : found?.['repair'] ? repairs.name : null
}
