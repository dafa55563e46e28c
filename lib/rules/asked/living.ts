import type { Asked } from './asked.ts'

/** Adult social care, housing, complaints, money: the commonest first within a field. */
export const askedOfLiving: readonly Asked[] = [
  {
    says: 'I complained about adult social care',
    domain: 'adult social care',
    kind: 'asc-complaint-made',
    main: 'asc-complaint-6m',
    wording: 'care home carers social services complaint home care agency mum dad',
  },
  {
    says: 'I asked for a care needs or carer’s assessment',
    domain: 'adult social care',
    kind: null,
    none: ['care-assessment'],
    wording:
      'care act social care help at home carer needs assessment support for my mum dad husband wife elderly parent ' +
      'washing dressing meals on wheels day centre carers care package direct payments cut respite for a carer ' +
      'break dementia',
  },
  {
    says: 'I asked for a financial assessment',
    domain: 'adult social care',
    kind: null,
    none: ['financial-assessment'],
    wording: 'care charges means test contribution invoice bill paying for care',
  },
  {
    says: 'I asked about care home fees, or to pay them later',
    domain: 'adult social care',
    kind: 'deferred-applied',
    main: 'deferred-payment',
    wording:
      'deferred payment agreement care home fees selling the house mum dad top-up twelve weeks property disregard ' +
      'nursing home who pays residential',
  },
  {
    says: 'I asked for an occupational therapy assessment',
    domain: 'adult social care',
    kind: null,
    none: ['ot-assessment'],
    wording: 'ot adaptations equipment grab rail handrail hoist equipment wheelchair commode bed',
  },
  {
    says: 'I applied for a disabled facilities grant',
    domain: 'adult social care',
    kind: 'dfg-applied',
    main: 'dfg-decision',
    wording: 'dfg adaptations stairlift ramp wet room grant walk-in shower level access hoist wheelchair bath widened door',
  },
  {
    says: 'I first asked about adaptations to my home',
    domain: 'adult social care',
    kind: 'dfg-enquired',
    main: 'dfg-guidance-2022',
    wording: 'stairlift ramp wet room dfg works adaptation bathroom walk-in shower handrail wheelchair hoist',
  },
  {
    says: 'I applied for a Blue Badge (disabled parking)',
    domain: 'adult social care',
    kind: 'blue-badge-applied',
    main: 'blue-badge',
    wording: 'disabled parking badge disability permit renewal',
  },
  {
    says: 'My care plan was made or last reviewed',
    domain: 'adult social care',
    kind: 'care-plan-made',
    main: 'care-review',
    wording: 'care and support plan review yearly direct payments reduced hours',
  },
  {
    says: 'I told the council that an adult is at risk',
    domain: 'adult social care',
    kind: null,
    none: ['safeguarding-enquiry'],
    wording: 'safeguarding abuse neglect elderly vulnerable adult concern care home carer abuse',
  },
  {
    says: 'I asked for care after hospital',
    domain: 'adult social care',
    kind: null,
    none: ['hospital-discharge'],
    wording: 'hospital discharge leaving hospital reablement home from hospital mum dad stuck in hospital',
  },
  {
    says: 'A care home asked for a deprivation of liberty authorisation',
    domain: 'adult social care',
    kind: 'dols-requested',
    main: 'dols-standard',
    wording: 'dols mental capacity locked in',
  },

  {
    says: 'I told the council that I am homeless',
    domain: 'housing',
    kind: null,
    none: ['homeless-application'],
    wording:
      'homeless eviction section 21 notice nowhere to live sleeping rough application help evicted kicked out ' +
      'thrown out by parents sofa surfing staying with friends domestic abuse violence fleeing sleeping in my car ' +
      'losing my home notice to quit notice from landlord refugee asylum',
  },
  {
    says: 'I got a homelessness decision',
    domain: 'housing',
    kind: 'hl-decided',
    main: 'hl-review-ask',
    wording: 'homeless review ask intentionally not priority need offer unsuitable accommodation refused',
  },
  {
    says: 'I asked for a review of a homelessness decision',
    domain: 'housing',
    kind: 'hl-review-requested',
    main: 'hl-review-8w',
    wording: 'section 202 suitability homeless unsuitable accommodation temporary',
  },
  {
    says: 'A homelessness review decision came',
    domain: 'housing',
    kind: 'hl-review-decided',
    main: 'hl-appeal',
    wording: 'county court appeal homeless review refused',
  },
  {
    says: 'The council accepted the relief duty',
    domain: 'housing',
    kind: 'hl-relief-accepted',
    main: 'hl-main-decision',
    wording: 'homeless 56 days main duty',
  },
  {
    says: 'My family was placed in bed and breakfast',
    domain: 'housing',
    kind: 'bb-placed',
    wording: 'hotel b&b temporary accommodation homeless travelodge hostel children kids staying in one room',
  },
  {
    says: 'I applied to the housing register',
    domain: 'housing',
    kind: 'hr-applied',
    main: 'hr-application',
    wording:
      'council house flat waiting list allocation banding my house rehouse move bigger home transfer overcrowded ' +
      'violence harassment medical need',
  },
  {
    says: 'I asked for a review about the housing register',
    domain: 'housing',
    kind: 'hr-review-requested',
    main: 'hr-review',
    wording: 'banding priority medical points review waiting list band removed from the list bidding wrong',
  },
  {
    says: 'I told my landlord, the council, about a hazard',
    domain: 'housing',
    kind: 'hazard-reported',
    main: 'awaab-investigate',
    wording:
      'damp mould awaab council tenant unsafe home heating boiler electrics leak my house flat cold freezing gas ' +
      'carbon monoxide ceiling stairs',
  },
  {
    says: 'I asked my landlord, the council, for a repair',
    domain: 'housing',
    kind: null,
    none: ['repairs'],
    wording:
      'repairs broken boiler leak roof window door heating kitchen council tenant council house my house my flat ' +
      'disrepair ceiling upstairs flooding lift fence gutter tap toilet hot water fire door',
  },
  {
    says: 'I reported my private landlord',
    domain: 'housing',
    kind: null,
    none: ['private-renting'],
    wording: 'rented private landlord disrepair damp mould environmental health hmo deposit rogue landlord',
  },
  {
    says: 'I asked to buy my council home',
    domain: 'housing',
    kind: 'rtb-asked',
    main: 'rtb-admit',
    wording: 'right to buy rtb purchase council house flat',
  },
  {
    says: 'I asked to swap, pass on or end my council tenancy',
    domain: 'housing',
    kind: null,
    none: ['any-request'],
    id: 'tenancy',
    wording: 'mutual exchange succession tenancy rent account garage service charge leaseholder rent refund overpaid rent',
  },

  {
    id: 'landlord-complaint',
    says: 'I complained to the council as my landlord',
    domain: 'complaints handling',
    kind: 'corp-complaint-made',
    main: 'ho-code',
    not: ['lgsco-code-s1'],
    wording: 'housing complaint council tenant repairs rent stage one neighbour anti-social',
  },
  {
    says: 'I asked for stage two of another complaint',
    domain: 'complaints handling',
    kind: 'corp-stage2-requested',
    main: 'lgsco-code-s2',
    wording: 'stage two corporate complaint escalate final response review not happy with the answer',
  },

  {
    says: 'I claimed housing benefit',
    domain: 'benefits and tax',
    kind: 'hb-claimed',
    main: 'hb-decision',
    wording: 'rent hb claim benefits',
  },
  {
    says: 'I got a housing benefit decision',
    domain: 'benefits and tax',
    kind: 'hb-decided',
    main: 'hb-appeal-make',
    wording: 'appeal overpayment hb reconsideration dispute pay back overpaid too much stopped',
  },
  {
    says: 'I appealed about housing benefit',
    domain: 'benefits and tax',
    kind: 'hb-appealed',
    main: 'hb-appeal-forward',
    wording: 'tribunal overpayment hb',
  },
  {
    says: 'I disputed my council tax in writing',
    domain: 'benefits and tax',
    kind: 'ct-disputed',
    main: 'ct-appeal-response',
    wording:
      'council tax bill section 16 liability discount reduction exemption single person empty home student refund ' +
      'wrong bill care leaver disability',
  },
  {
    says: 'The council answered my council tax dispute',
    domain: 'benefits and tax',
    kind: 'ct-answered',
    main: 'ct-appeal-vt',
    wording: 'valuation tribunal appeal council tax reduction discount refused',
  },
  {
    says: 'I asked for a lower council tax band',
    domain: 'benefits and tax',
    kind: null,
    none: ['ct-voa'],
    wording: 'council tax banding valuation office band',
  },
  {
    says: 'I applied for a discretionary housing payment or a crisis grant',
    domain: 'benefits and tax',
    kind: null,
    none: ['discretionary-help'],
    wording:
      'dhp household support fund welfare assistance hardship emergency help food vouchers bills debt bailiff ' +
      'universal credit rent shortfall top up heating',
  },
  {
    says: 'I asked about bailiffs or council tax debt',
    domain: 'benefits and tax',
    kind: null,
    none: ['any-request'],
    id: 'debt',
    wording:
      'enforcement agent summons arrears liability order payment plan breathing space court letter final notice ' +
      'reminder council tax cannot pay magistrates',
  },
  {
    says: 'I asked about business rates',
    domain: 'benefits and tax',
    kind: null,
    none: ['any-request'],
    id: 'business-rates-relief',
    wording: 'business rates relief refund shop small business grant',
  },
]
