import type { Listed } from './listed.ts'

const domain = 'Ombudsman'
const act = (section: string) => ({ domain, force: 'statute', url: `https://www.legislation.gov.uk/ukpga/1974/7/section/${section}` } as const)
const manual = 'https://www.lgo.org.uk/information-centre/information-for-organisations-we-investigate/councils/information-for-link-officers'

export const ombudsmanListed: Listed = {
  limits: [
    {
      id: 'lgo-12m', name: 'Complain to the Ombudsman', ...act('26B'), by: 'complainant', verified: 'law read',
      beginningWith: true, citation: 'Local Government Act 1974 s.26B(1)–(3)', effective: { from: '2008-04-01', to: null },
      startsWith: ['grounds-arose'], endsWith: ['lgo-complained'], length: { value: 12, unit: 'months' },
      starts: 'the day on which the person first knew of the matter; that day counts',
      ends: 'the complaint to the Ombudsman in writing',
      notes: 'The Ombudsman may accept later complaints where there are good reasons.',
      wording: ['late complaint', 'more than 12 months', 'going to the Ombudsman'],
    },
    {
      id: 'lgo-action', name: 'Agreed action', domain, force: 'agreed remedy', verified: 'law read', clock: 'stated',
      citation: 'Ombudsman’s manual for councils, part 8: complying with our recommendations', url: `${manual}?chapter=8`,
      startsWith: ['lgo-decided'], endsWith: ['lgo-action-done', 'lgo-action-evidenced'],
      length: { value: 1, unit: 'months', approx: true },
      starts: 'the final decision, not the draft', ends: 'the action is done and evidence of it sent',
      notes: 'The length is what the decision says. Four weeks or a month are usual for an apology or payment, two to three months for changes to a service. After the final decision a deadline is changed only exceptionally.',
      wording: ['agreed action', 'remedy', 'within one month of my decision', 'did not do what it agreed'],
    },
    {
      id: 'lgo-report-3m', name: 'Answer to a public report', ...act('31'), verified: 'law read', beginningWith: true,
      citation: 'Local Government Act 1974 s.31(2)',
      startsWith: ['lgo-reported'], endsWith: ['lgo-report-answered'], length: { value: 3, unit: 'months' },
      starts: 'the council receives the report; that day counts',
      ends: 'the council tells the Ombudsman what it has done or will do',
      notes: 'Or longer if agreed in writing. The text of 1991 was read; its substance is current.',
      wording: ['public interest report', 'consider the report and confirm within three months'],
    },
    {
      id: 'lgo-report-confirm', name: 'Action after a public report confirmed', ...act('31'), verified: 'law read',
      citation: 'Local Government Act 1974 s.31(2A)(c)',
      startsWith: ['lgo-report-answered'], endsWith: ['lgo-report-confirmed'], length: { value: 3, unit: 'months' },
      starts: 'the end of the three months for the answer', ends: 'the council confirms what it has done',
      notes: 'Or longer if agreed. Failing that comes a further report, then a public statement (s.31(2D)–(2H)).',
      wording: ['public interest report', 'further report'],
    },
    {
      id: 'lgo-notice', name: 'Public notice of a report', ...act('30'), verified: 'not verified',
      citation: 'Local Government Act 1974 s.30(4)–(5)',
      startsWith: ['lgo-reported'], endsWith: ['lgo-notice-published'], length: { value: 2, unit: 'weeks' },
      starts: 'the council receives the report', ends: 'notices in newspapers',
      notes: 'Copies are open to the public for three weeks.', wording: ['public notice', 'newspaper notice'],
    },
    {
      id: 'lgo-enquiry', name: 'Answer to the Ombudsman’s enquiries', domain, force: "Ombudsman's guidance",
      verified: 'not verified', clock: 'stated', citation: 'Ombudsman’s manual for councils', url: manual,
      startsWith: ['lgo-enquired'], endsWith: ['lgo-enquiry-answered'], length: { value: 20, unit: 'working days', approx: true },
      starts: 'the enquiry letter', ends: 'the council’s answer', notes: 'The letter names its own date.',
      wording: ['enquiries', 'delay in replying to the Ombudsman'],
    },
  ],
  none: [
    {
      id: 'lgo-remedy-rates', domain, name: 'Payments for a period of delay',
      tell: 'Rates, not time limits. Seen in decisions: £100 for each month of delay in an EHC assessment, £50 for each month of delay at stage two of the children’s procedure.',
      citation: 'Ombudsman’s guidance on remedies',
      url: 'https://www.lgo.org.uk/information-centre/staff-guidance/guidance-on-remedies?chapter=3',
      wording: ['compensation', 'payment for each month', 'symbolic payment', 'remedy'],
    },
  ],
}
