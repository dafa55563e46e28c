import type { Field } from '../limit.ts'

/** Complaints under a body's own procedure, by the Ombudsman's Code of 8 February 2024 and that of the Housing Ombudsman. */
export const complaintsHandling: Field = {
  domain: 'complaints handling',
  limits: [
    {
      id: 'lgsco-code-ack',
      name: 'Acknowledge a complaint',
      noun: 'acknowledgement of the complaint',
      read: true,
      // Not every council follows the Code: it makes a clock only where the page speaks of it.
      clock: 'stated',
      startsWith: ['corp-complaint-made', 'corp-stage2-requested'],
      endsWith: ['corp-complaint-acknowledged', 'corp-stage2-acknowledged'],
      length: { value: 5, unit: 'working days' },
      starts: 'the complaint, or the request for stage two, is received',
      ends: 'it is acknowledged and logged',
      notes:
        'The Code was issued on 8 February 2024; the Ombudsman judges by it from April 2026. Not every council follows it; ' +
        'where the council’s own policy says otherwise, that counts.',
      force: "Ombudsman's guidance",
      citation: 'Complaint Handling Code 2024 para 6.2',
      url:
        'https://www.lgo.org.uk/information-centre/information-for-organisations-we-investigate/complaint-handling-code/' +
        'complaint-handling-code?chapter=7',
      verified: 'law read',
      effective: { from: '2024-02-08', to: null },
      wording: ['acknowledge a complaint', 'acknowledgement', 'complaint received'],
    },
    {
      id: 'lgsco-code-s1',
      name: 'Stage one response',
      read: true,
      clock: 'stated',
      startsWith: ['corp-complaint-acknowledged'],
      endsWith: ['corp-stage1-replied'],
      length: { value: 10, unit: 'working days' },
      extended: { length: { value: 20, unit: 'working days' }, when: 'the complaint is complex' },
      starts: 'the complaint is acknowledged, not received',
      ends: 'the full response',
      notes: 'So up to 15 working days from the day the complaint is received. Where the council’s own policy says otherwise, that counts.',
      force: "Ombudsman's guidance",
      citation: 'Complaint Handling Code 2024 paras 6.3–6.4',
      url:
        'https://www.lgo.org.uk/information-centre/information-for-organisations-we-investigate/complaint-handling-code/' +
        'complaint-handling-code?chapter=7',
      verified: 'law read',
      effective: { from: '2024-02-08', to: null },
      wording: ['stage one response', 'complaints policy', 'corporate complaint', 'first answer to a complaint'],
    },
    {
      id: 'lgsco-code-s2',
      name: 'Stage two response',
      read: true,
      clock: 'stated',
      startsWith: ['corp-stage2-acknowledged'],
      endsWith: ['corp-stage2-replied'],
      length: { value: 20, unit: 'working days' },
      extended: { length: { value: 40, unit: 'working days' }, when: 'the complaint is complex' },
      starts: 'the request for stage two is acknowledged, within 5 working days',
      ends: 'the final response',
      notes: 'Where the council’s own policy says otherwise, that counts.',
      force: "Ombudsman's guidance",
      citation: 'Complaint Handling Code 2024 section 6',
      url:
        'https://www.lgo.org.uk/information-centre/information-for-organisations-we-investigate/complaint-handling-code/' +
        'complaint-handling-code?chapter=7',
      verified: 'stated by a second source',
      effective: { from: '2024-02-08', to: null },
      wording: ['stage two response', 'final response', 'corporate complaint', 'escalate a complaint'],
    },
    {
      id: 'ho-code',
      name: 'Landlord’s complaint response',
      startsWith: ['corp-complaint-acknowledged'],
      endsWith: ['corp-stage1-replied'],
      length: { value: 10, unit: 'working days' },
      extended: { length: { value: 20, unit: 'working days' }, when: 'the complaint is complex' },
      starts: 'the complaint is acknowledged',
      ends: 'the stage one response',
      notes: 'For social landlords. To be acknowledged within 5 working days; stage two has 20 working days, 40 where complex.',
      force: 'statutory code',
      citation: 'Housing Ombudsman Complaint Handling Code',
      url: 'https://www.housing-ombudsman.org.uk/landlords-info/complaint-handling-code/',
      verified: 'stated by a second source',
      effective: { from: '2024-04-01', to: null },
      wording: ['Housing Ombudsman', 'landlord complaint', 'housing association complaint'],
    },
  ],
  none: [],
}
