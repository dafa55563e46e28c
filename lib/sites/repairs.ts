import type { SiteLimit } from './ombudsman.ts'

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
      /\b(?:policy|polic\w+|standards?|targets?|timescales?|procedure)\b.*\b(?<!inspections? and )(?:repairs?|works?|jobs?)\b(?!.*\b(?:emergency|urgent) repairs? (?:within|in)\b)(?!.*\bhours\b)/i,
    starts: /\b(?:first )?reported\b/i,
    ends: /\b(?:repaired|fixed|replaced|completed (?:the |all (?:the )?)?(?:repairs?|works?)|(?:repairs?|works?|job) (?:was|were) (?:completed|finished|done|carried out))\b/i,
  },
}
