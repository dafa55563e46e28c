import type { Explained, Length, Limit } from '../limit.ts'
import { hazards, review } from '../limits/housing.ts'
import type { EventKind } from '../more-kinds.ts'
import type { Listed } from './listed.ts'

const domain = 'housing'
const act = (section: string) => ({ domain, force: 'statute', url: `https://www.legislation.gov.uk/ukpga/1996/52/section/${section}` } as const)
const since1997 = { from: '1997-01-20', to: null }
const since2018 = { from: '2018-04-03', to: null }
const awaab = ['Awaab’s Law', 'damp and mould', 'hazard', 'repairs', 'unsafe home']
const hazard = (
  id: string, name: string, regulation: string, from: EventKind, to: EventKind, length: Length, starts: string, ends: string,
  notes = 'For social landlords, councils among them.',
): Limit & Explained => ({
  ...hazards, id, name, citation: `SI 2025/1042 reg ${regulation}`, startsWith: [from], endsWith: [to], length, starts, ends, notes,
  wording: awaab,
})
const rightToBuy = (section: string) =>
  ({ domain, force: 'statute', verified: 'law read', effective: { from: '1986-04-01', to: null }, url: `https://www.legislation.gov.uk/ukpga/1985/68/section/${section}` } as const)
const workingDays = (value: number): Length => ({ value, unit: 'working days' })
const asked = { starts: 'the day on which the request is made; that day counts', ends: 'the written review decision is given', wording: ['homelessness review', 'section 202 review', 'review decision'] }

export const housingListed: Listed = {
  limits: [
    {
      id: 'hl-review-ask', name: 'Ask for a homelessness review', ...act('202'), by: 'complainant', verified: 'law read',
      citation: 'Housing Act 1996 s.202(3)', beginningWith: true, effective: since1997,
      startsWith: ['hl-decided'], endsWith: ['hl-review-requested'], length: { value: 21, unit: 'days' },
      starts: 'the day of being told of the decision; that day counts', ends: 'the request is made',
      notes: 'Or longer, if the council allows it in writing.',
      wording: ['asked for a review', 'section 202 review', 'homelessness review', 'suitability review'],
    },
    {
      ...review('hl-review-3w', 'Review of the steps in a housing plan', 'a', 3), ...asked,
      starts: 'the day on which the request is made, or on which representations are received',
      notes: 'Also the review of a notice that ends the prevention duty.',
    },
    { ...review('hl-review-10w', 'Joint review of a referral to another council', 'c', 10), ...asked },
    {
      ...review('hl-review-12w', 'Review of a referral by an appointed person', 'd', 12), ...asked, by: 'other',
      notes: 'The person tells the councils by 11 weeks (reg 9(2)).',
    },
    {
      id: 'hl-appeal', name: 'Homelessness appeal to the county court', ...act('204'), by: 'complainant',
      verified: 'stated by a second source', citation: 'Housing Act 1996 s.204(2)', effective: since1997,
      startsWith: ['hl-review-decided'], endsWith: ['hl-appealed'], length: { value: 21, unit: 'days' },
      starts: 'the day of being told of the review decision', ends: 'the appeal is made',
      notes: 'On a point of law. Also where the review was not decided in time.',
      wording: ['county court appeal', 'section 204 appeal'],
    },
    {
      id: 'hl-prevention', name: 'Prevention duty', ...act('195'), verified: 'stated by a second source', clock: 'never',
      citation: 'Housing Act 1996 s.195(8)(b)', effective: since2018, beginningWith: true,
      startsWith: ['hl-prevention-accepted'], endsWith: ['hl-prevention-ended'], length: { value: 56, unit: 'days' },
      starts: 'the council accepts the prevention duty', ends: 'the council may end it by notice',
      notes: 'No deadline: the council may end the duty after 56 days. Not where a valid section 21 notice runs out within 56 days.',
      wording: ['prevention duty', 'threatened with homelessness'],
    },
    {
      id: 'hl-184-old', name: 'Homelessness decision (applications before April 2018)', ...act('184'),
      force: 'statutory guidance', verified: 'not verified', citation: 'Homelessness Code of Guidance 2006 para 6.16',
      effective: { from: '2006-07-01', to: '2018-04-02' },
      startsWith: ['hl-applied'], endsWith: ['hl-decided'], length: workingDays(33), starts: 'the application',
      ends: 'the decision letter', wording: ['section 184 decision', 'homelessness application'],
    },
    {
      id: 'rtb-admit', name: 'Answer to a right to buy notice', ...rightToBuy('124'), citation: 'Housing Act 1985 s.124(2)',
      startsWith: ['rtb-asked'], endsWith: ['rtb-admitted'], length: { value: 4, unit: 'weeks' },
      extended: { length: { value: 8, unit: 'weeks' }, when: 'the years needed were partly spent with another landlord' },
      starts: 'the landlord gets the notice that claims the right to buy', ends: 'the landlord admits or denies the right',
      notes: 'The offer with the price follows within 8 weeks for a house, 12 weeks for a flat (s.125).',
      wording: ['right to buy', 'RTB1', 'RTB2', 'buy my council house'],
    },
    hazard(
      'awaab-emergency', 'Emergency hazard made safe', '5(4), (8)', 'hazard-reported', 'hazard-made-safe',
      { value: 24, unit: 'hours' }, 'the landlord becomes aware of what may be an emergency hazard',
      'it is investigated and made safe',
      'Both steps share the 24 hours, unless an investigation under way identifies the emergency.',
    ),
    hazard(
      'awaab-summary', 'Written summary of the investigation', '9(2), (4)', 'hazard-investigated', 'hazard-summarised',
      workingDays(3), 'the investigation is finished; counting begins the day after', 'the tenant is given the summary',
    ),
    hazard(
      'awaab-safety', 'Significant hazard made safe', '11(2)(a)', 'hazard-investigated', 'hazard-made-safe', workingDays(5),
      'the investigation is finished; counting begins the day after', 'the safety work is finished',
      'Or the household is given another home to stay in (regs 15–16).',
    ),
    {
      ...hazard('awaab-prevent', 'Further works begun', '13(2)–(3)', 'hazard-investigated', 'hazard-works-begun', workingDays(5), 'the investigation is finished; counting begins the day after', 'the works are begun', 'They must be finished in a reasonable time.'),
      extended: { length: { value: 12, unit: 'weeks' }, when: 'beginning within 5 working days is not reasonably practicable' },
    },
  ],
  none: [],
}
