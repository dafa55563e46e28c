import type { SiteLimit } from './ombudsman.ts'

const thing = '(?:hot water|water|heating|power|electricity|gas|lift|supply)'
/** "The resident reported a leak", "he rang to say that he had no hot water". */
const starts = new RegExp(
  '\\breported\\b|\\b(?:told|rang|phoned|telephoned|called|contacted|emailed|wrote to)\\b.{0,60}' +
    '\\b(?:leak|water|heating|boiler|broken|damp|mould|repair|power|electricity|storm|blocked|cracked|damage)',
  'i',
)
/** "The landlord repaired it", "the part was fitted", "the hot water came back". */
const ends = new RegExp(
  '\\b(?:repaired|fixed|replaced|completed (?:the |all (?:the )?)?(?:repairs?|works?)|' +
    '(?:repairs?|works?|job) (?:was|were) (?:completed|finished|done|carried out)|' +
    '(?:part|boiler|pump|unit|fan|fence|door|window|valve|pipe) (?:was|were) (?:fitted|installed)|' +
    `restored (?:the |h(?:is|er) |their )?${thing}|${thing} (?:was restored|came back|was back))\\b`,
  'i',
)

/** A repair under the landlord's own policy: no law gives its time, the page does. */
export const repairs: SiteLimit = {
  id: 'page-limit',
  name: 'Repair',
  domain: 'housing',
  force: 'council policy',
  citation: 'This page',
  url: '',
  verified: 'stated by a decision',
  startsWith: [],
  endsWith: [],
  length: { value: 0, unit: 'days' },
  ownTime: true,
  told: {
    named:
      /\b(?:policy|polic\w+|standards?|targets?|timescales?|procedure)\b.*\b(?<!inspections? and )(?:repairs?|works?|jobs?)\b(?!.*\b(?:emergency|urgent) repairs? (?:within|in)\b)/i,
    starts,
    ends,
  },
}
