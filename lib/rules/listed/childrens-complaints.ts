import type { Listed } from './listed.ts'

const domain = "children's complaints"
const effective = { from: '2006-09-01', to: null }

export const childrensComplaintsListed: Listed = {
  limits: [
    {
      id: 'csp-make-complaint', name: 'Make a children’s services complaint', domain, by: 'complainant', force: 'regulations',
      verified: 'law read',
      citation: 'SI 2006/1738 reg 9(1)–(2)', url: 'https://www.legislation.gov.uk/uksi/2006/1738/regulation/9', effective,
      startsWith: ['grounds-arose'], endsWith: ['csp-complaint-made'], length: { value: 1, unit: 'years' },
      starts: 'the day on which the grounds for the complaint arose', ends: 'the complaint is made',
      notes: 'The council may accept a later complaint where it was not reasonable to expect it in time and it can still be considered effectively and fairly. After a pause for court or disciplinary proceedings there is one year from their end (reg 8(5)).',
      wording: ['out of time', 'late complaint', 'too old', 'within 12 months of the events'],
    },
    {
      id: 'csp-stage2-request-guidance', name: 'Ask for stage two', domain, by: 'complainant', force: 'statutory guidance',
      verified: 'not verified',
      citation: 'Getting the Best from Complaints (2006)',
      url: 'https://www.gov.uk/government/publications/childrens-social-care-getting-the-best-from-complaints',
      startsWith: ['csp-stage1-replied'], endsWith: ['csp-stage2-requested'], length: { value: 20, unit: 'working days' },
      starts: 'the stage one response is received', ends: 'stage two is asked for',
      notes: 'Guidance only: regulation 15(2) sets no time for asking. Councils publish 20 working days or 28 days.',
      wording: ['asked to escalate', 'request for stage two', 'not happy with the stage one response'],
    },
    {
      id: 'csp-stage3-request', name: 'Ask for a review panel', domain, by: 'complainant', force: 'regulations',
      verified: 'law read',
      citation: 'SI 2006/1738 reg 18(2)', url: 'https://www.legislation.gov.uk/uksi/2006/1738/regulation/18', effective,
      startsWith: ['csp-stage2-replied'], endsWith: ['csp-stage3-requested'], length: { value: 20, unit: 'working days' },
      starts: 'notice of the stage two response is received', ends: 'the request for a panel is received',
      notes: 'The request must give reasons.',
      wording: ['request for a stage three panel', 'asked to go to stage three'],
    },
    {
      id: 'csp-noncompliance', name: 'Stage two agreed after an earlier decision', domain, clock: 'stated',
      force: 'agreed remedy', verified: 'stated by a decision',
      citation: 'Agreed action of the earlier decision; Local Government Act 1974 s.31',
      url: 'https://www.lgo.org.uk/decisions/children-s-care-services/other/24-006-225',
      startsWith: ['lgo-decided'], endsWith: ['lgo-action-done'], length: { value: 1, unit: 'months', approx: true },
      starts: 'the Ombudsman’s earlier decision', ends: 'stage two is begun or finished, as agreed',
      notes: 'The length is what that decision says; a month is typical. Where the action is not done, the Ombudsman can open a new complaint about that.',
      wording: ['failed to complete the agreed actions', 'previous decision', 'agreed recommendation', 'did not do what it agreed'],
    },
  ],
  none: [],
}
