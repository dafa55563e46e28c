import type { Explained } from '../limit.ts'

const valid = 'the valid application is received; counting begins the day after'

/** Adult social care, housing, benefits and tax, planning, parking, information rights, by id. */
export const servicesExplained: Record<string, Explained> = {
  'dols-standard': {
    starts: 'the council receives the request; that day counts',
    ends: 'all assessments are finished',
    notes: 'Calendar days beginning with the day of receipt.',
    wording: ['deprivation of liberty', 'DoLS', 'standard authorisation', 'care home', 'mental capacity'],
  },
  'blue-badge': {
    starts: 'the application',
    ends: 'the decision',
    notes: 'The figure was not found in the guidance itself. Where the council publishes its own target, that counts.',
    wording: ['Blue Badge', 'disabled parking', 'expert assessor'],
  },
  'deferred-payment': {
    starts: 'the request, in the first 12 weeks of care',
    ends: 'the agreement is in place',
    notes: 'The value of the home is left out of account for the first 12 weeks.',
    wording: ['deferred payment', 'care home fees', 'selling the home'],
  },
  'awaab-investigate': {
    starts: 'the landlord becomes aware; counting begins the day after',
    ends: 'the investigation is finished',
    notes:
      'For social landlords, councils among them. A second investigation after the tenant asks for an inspection has the same time (reg 7).',
    wording: ['Awaab’s Law', 'damp and mould', 'hazard', 'repairs', 'unsafe home'],
  },
  'dfg-decision': {
    starts: 'the complete application',
    ends: 'the written approval or refusal',
    notes: 'Not from the referral to an occupational therapist: the Ombudsman judges delay before the application apart.',
    wording: ['disabled facilities grant', 'DFG', 'adaptations', 'wet room', 'stairlift', 'ramp'],
  },
  'dfg-payment': {
    starts: 'the application',
    ends: 'the grant is paid',
    notes: 'The longest that payment may be put off. The works are as a rule to be done within 12 months of approval (s.37).',
    wording: ['disabled facilities grant', 'grant payment'],
  },
  'hl-review-8w': {
    starts: 'the day on which the request is made; that day counts',
    ends: 'the written review decision is given',
    notes:
      'For decisions on eligibility, on what duty is owed, on ending the relief duty, on local connection, and on suitability. Longer only where agreed in writing.',
    wording: ['homelessness review', 'review decision', 'eight weeks', 'suitability review', 'section 202 review'],
  },
  'hl-relief': {
    starts: 'the council is satisfied that the applicant is homeless and eligible',
    ends: 'the duty ends; the main housing duty decision follows',
    notes:
      'The 56 days begin with that day and have passed on day 57, to which the count here runs. The duty then ends without notice where the applicant is in priority need and not homeless intentionally.',
    wording: ['relief duty', '56 days', 'homeless application', 'main housing duty', 'decision on day 57'],
  },
  'hl-main-decision': {
    starts: 'the relief duty ends, as a rule after 56 days',
    ends: 'the decision letter',
    notes: 'An aim of the Code; the decision can be made on day 57.',
    wording: ['main housing duty', 'homelessness decision', 'decision on day 57', 'section 184 decision'],
  },
  'bb-families': {
    starts: 'a family with children, or somebody who is pregnant, is placed in bed and breakfast',
    ends: 'they are moved out',
    notes: 'The longest stay, and only where nothing else is available.',
    wording: ['bed and breakfast', 'B&B', 'hotel', 'temporary accommodation', 'six weeks'],
  },
  'hr-application': {
    starts: 'the application',
    ends: 'it is registered or decided',
    notes: 'About eight weeks is what a decision calls usual. Otherwise the council’s own policy applies.',
    wording: ['housing register', 'banding', 'council house', 'waiting list', 'housing application'],
  },
  'hr-review': {
    starts: 'the review is asked for',
    ends: 'the review decision',
    notes: 'What many councils’ policies say; the Act sets no time.',
    wording: ['banding review', 'housing register review', 'priority review', 'medical priority'],
  },
  'hb-decision': {
    starts: 'the claim and all the evidence are received',
    ends: 'the decision',
    notes: 'Or as soon as reasonably practicable after. Read for pension age (SI 2006/214); the twin for working age was not.',
    wording: ['housing benefit claim', 'benefit claim'],
  },
  'hb-appeal-forward': {
    starts: 'the appeal is received',
    ends: 'it is sent to the First-tier Tribunal',
    notes: 'The rule says as soon as reasonably practicable; the Ombudsman expects four weeks.',
    wording: ['housing benefit appeal', 'forward the appeal', 'refer the appeal to the tribunal'],
  },
  'ct-appeal-response': {
    starts: 'written notice of the dispute is served on the council; that day counts',
    ends: 'the council’s written answer',
    notes:
      'Without an answer in that time the person may appeal to the Valuation Tribunal. That the day of service counts was read in the section that this one took over (Local Government Finance Act 1988 s.24(4)(c)); for reductions the regulations say two months of the service (SI 2012/2885 Sch 7 para 8). The end of s.16(7) itself was not read.',
    wording: ['council tax', 'council tax liability', 'council tax reduction', 'council tax discount'],
  },
  'pl-minor': {
    starts: valid,
    ends: 'the decision notice',
    notes: 'Longer where agreed in writing.',
    wording: ['planning application', 'planning permission', 'householder application', 'extension'],
  },
  'pl-major': {
    starts: valid,
    ends: 'the decision notice',
    notes: 'Longer where agreed in writing.',
    wording: ['major planning application', 'large development'],
  },
  'pl-eia': {
    starts: 'the valid application with its environmental statement',
    ends: 'the decision notice',
    wording: ['environmental impact assessment', 'environmental statement'],
  },
  'pl-ldc': {
    starts: 'the valid application',
    ends: 'the decision',
    notes: 'A textbook states the eight weeks (Webster, chapter 15); of the article itself only the paragraphs before them were read.',
    wording: ['lawful development certificate', 'certificate of lawfulness'],
  },
  'pl-prior': {
    starts: 'the application is received',
    ends: 'the applicant is notified',
    notes: 'Some classes have 28 or 42 days. Without notice in time the development may go ahead.',
    wording: ['prior approval', 'permitted development'],
  },
  'pl-tpo': {
    starts: 'the valid application',
    ends: 'the decision',
    notes: 'For trees in a conservation area there is a notice of six weeks instead.',
    wording: ['tree preservation order', 'protected tree', 'TPO'],
  },
  'pcn-decision': {
    starts: 'the council receives the representations; that day counts',
    ends: 'the decision notice is served',
    notes: 'Otherwise the representations count as accepted: the notice is cancelled and money paid is refunded.',
    wording: ['parking ticket', 'penalty charge notice', 'PCN', 'notice of rejection', '56 days', 'formal representations'],
  },
  'pcn-recommendation': {
    starts: 'the adjudicator’s recommendation; that day counts',
    ends: 'the council’s answer',
    wording: ['adjudicator’s recommendation', 'parking tribunal'],
  },
  'pcn-informal': {
    starts: 'the challenge',
    ends: 'the reply',
    notes: 'Recommended.',
    wording: ['informal challenge', 'parking ticket', 'penalty charge notice'],
  },
  foi: {
    starts: 'the request is received',
    ends: 'the response',
    notes: 'Leaves out bank holidays of every part of the United Kingdom.',
    wording: ['freedom of information', 'FOI', 'information request'],
  },
  eir: {
    starts: 'the request is received',
    ends: 'the information is supplied',
    notes: 'Leaves out bank holidays of every part of the United Kingdom.',
    wording: ['environmental information', 'EIR'],
  },
  'eir-review': {
    starts: 'the request for a review is received',
    ends: 'the decision',
    notes: 'The requester has 40 working days to ask for it.',
    wording: ['environmental information review', 'internal review'],
  },
  'foi-review': {
    starts: 'the request for a review',
    ends: 'the decision',
    notes: 'In no case more than 40 working days, says the Commissioner.',
    wording: ['internal review', 'FOI review', 'freedom of information review'],
  },
  sar: {
    starts: 'the request is received, whether or not on a working day',
    ends: 'the response',
    notes:
      'Ends on the same day of the next month, or on the month’s last day; a weekend or bank holiday moves it to the next working day.',
    wording: ['subject access request', 'SAR', 'my records', 'my file', 'personal data'],
  },
}
