import type { Asked } from './asked.ts'

/** Planning, parking, information, streets and services, the Ombudsman; last what fits everything else. */
export const askedOfPlaces: readonly Asked[] = [
  {
    says: 'I applied for planning permission',
    domain: 'planning',
    kind: 'pl-applied',
    main: 'pl-minor',
    wording: 'planning application extension householder loft dormer conservatory build conservation area change of use garage conversion',
  },
  {
    says: 'I applied for a lawful development certificate',
    domain: 'planning',
    kind: 'pl-ldc-applied',
    main: 'pl-ldc',
    wording: 'certificate of lawfulness cldu proposed existing use',
  },
  {
    says: 'I applied for prior approval',
    domain: 'planning',
    kind: 'pl-prior-applied',
    main: 'pl-prior',
    wording: 'permitted development larger home extension office to flat',
  },
  {
    says: 'I asked to work on a protected tree',
    domain: 'planning',
    kind: 'pl-tpo-applied',
    main: 'pl-tpo',
    wording: 'tree preservation order tpo cut down fell prune oak',
  },
  {
    says: 'I reported building without permission',
    domain: 'planning',
    kind: null,
    none: ['pl-enf-service'],
    wording: 'planning enforcement neighbour breach extension illegal building works fence too high wall shed outbuilding hmo huge',
  },
  {
    says: 'I objected to a neighbour’s planning application',
    domain: 'planning',
    kind: null,
    none: ['objection'],
    wording: 'planning objection comment neighbour notification overlooking loss of light new homes flats',
  },
  {
    says: 'I asked about building control',
    domain: 'planning',
    kind: null,
    none: ['any-request'],
    id: 'building-control',
    wording:
      'building regulations inspector completion certificate party wall land search pre-application advice listed ' +
      'building conservation area',
  },

  {
    says: 'I made formal representations against a parking charge',
    domain: 'parking',
    kind: 'pcn-represented',
    main: 'pcn-decision',
    wording:
      'parking fine penalty charge notice ticket pcn appeal bus lane box junction notice to owner gate ulez clean ' +
      'air zone towed clamped moving traffic',
  },
  {
    says: 'I challenged a parking ticket informally',
    domain: 'parking',
    kind: 'pcn-challenged',
    main: 'pcn-informal',
    wording: 'parking fine penalty charge notice pcn appeal windscreen yellow line loading bay',
  },
  {
    says: 'A notice to owner came',
    domain: 'parking',
    kind: 'pcn-noticed',
    main: 'pcn-reps',
    wording: 'parking fine ticket penalty charge notice pcn bus lane camera',
  },
  {
    says: 'The council rejected my formal representations',
    domain: 'parking',
    kind: 'pcn-decided',
    main: 'pcn-appeal',
    wording: 'parking fine ticket notice of rejection appeal tribunal adjudicator pcn',
  },
  {
    says: 'I applied for a parking permit',
    domain: 'parking',
    kind: null,
    none: ['any-request'],
    id: 'permit',
    wording:
      'residents permit visitor disabled bay dropped kerb suspension parking zone blocked drive driveway across my ' +
      'drive illegal parking',
  },

  {
    says: 'I sent a freedom of information request',
    domain: 'information rights',
    kind: 'foi-requested',
    main: 'foi',
    wording: 'foi information request documents emails minutes public records',
  },
  {
    says: 'I asked for a review of a freedom of information answer',
    domain: 'information rights',
    kind: 'foi-review-requested',
    main: 'foi-review',
    wording: 'foi internal review refused redacted withheld',
  },
  {
    says: 'I asked for environmental information',
    domain: 'information rights',
    kind: 'eir-requested',
    main: 'eir',
    wording: 'eir air quality flood planning files land environmental flood risk data',
  },
  {
    says: 'I asked for a review of an environmental information answer',
    domain: 'information rights',
    kind: 'eir-review-requested',
    main: 'eir-review',
    wording: 'eir internal review',
  },
  {
    says: 'I asked for my own records',
    domain: 'information rights',
    kind: 'sar-requested',
    main: 'sar',
    wording:
      'subject access request sar dsar personal data protection gdpr file copy of my data social services file emails about me notes',
  },
  {
    says: 'I complained about how the council used my data',
    domain: 'information rights',
    kind: 'dp-complaint-made',
    main: 'dp-complaint-ack',
    wording: 'data protection breach gdpr shared my details told my ex disclosed leaked wrong person confidential privacy complaint',
  },
  {
    says: 'I asked the council to correct or erase my data',
    domain: 'information rights',
    kind: 'data-right-asked',
    main: 'data-right',
    wording: 'data protection gdpr rectification erasure delete objection personal data wrong record',
  },

  {
    says: 'I reported noise or another nuisance',
    domain: 'environment and highways',
    kind: null,
    none: ['stat-nuisance'],
    wording:
      'noise complaint noisy neighbour music barking dog smell smoke bonfire dust light rats environmental health ' +
      'lorry night shop takeaway fumes building site stray dog warden',
  },
  {
    says: 'I reported anti-social behaviour',
    domain: 'environment and highways',
    kind: null,
    none: ['asb'],
    wording: 'asb neighbour harassment drugs gangs community trigger case review hate crime cctv',
  },
  {
    says: 'My bins were not emptied',
    domain: 'environment and highways',
    kind: null,
    none: ['waste'],
    wording: 'missed bin collection rubbish recycling waste dustbin garden bulky assisted new bin',
  },
  {
    says: 'I reported rubbish, fly-tipping or a dirty street',
    domain: 'environment and highways',
    kind: null,
    none: ['street-cleaning'],
    wording: 'fly tipping litter dog mess fouling graffiti dumped needles street cleaning abandoned car vehicle playground park weeds',
  },
  {
    says: 'I reported a pothole or another road defect',
    domain: 'environment and highways',
    kind: null,
    none: ['highways-defect'],
    wording: 'pot hole pavement street light lamp broken kerb trip road sign gully drain',
  },
  {
    says: 'I claimed for damage or an injury',
    domain: 'environment and highways',
    kind: null,
    none: ['damage-claim'],
    wording: 'compensation insurance claim car damage tripped fell pothole tyre',
  },
  {
    says: 'I reported a dangerous or overhanging tree',
    domain: 'environment and highways',
    kind: null,
    none: ['tree'],
    wording: 'tree roots branches hedge high hedges blocking light fallen council tree',
  },
  {
    says: 'I reported flooding or a blocked drain',
    domain: 'environment and highways',
    kind: null,
    none: ['flooding'],
    wording: 'flood drain gully sewer surface water culvert',
  },
  {
    says: 'I reported a footpath, or asked to change the path map',
    domain: 'environment and highways',
    kind: null,
    none: ['rights-of-way'],
    wording: 'public right of way bridleway blocked path definitive map stile',
  },
  {
    says: 'I asked for traffic calming, a crossing or a road closure',
    domain: 'environment and highways',
    kind: null,
    none: ['any-request'],
    id: 'traffic',
    wording: 'speed bumps 20 zone crossing school street low traffic bus stop cycle lane yellow lines speeding',
  },

  {
    says: 'I applied for a taxi licence',
    domain: 'other services',
    kind: null,
    none: ['taxi-licence'],
    wording: 'taxi private hire driver vehicle licence badge renewal',
  },
  {
    says: 'I applied for a licence to sell alcohol or hold events',
    domain: 'other services',
    kind: null,
    none: ['licensing'],
    wording:
      'premises licence alcohol pub music street trading market stall objection review hmo licence dog breeder ' +
      'licence tattoo skip permit scaffolding',
  },
  {
    says: 'I asked about a library, leisure centre or park',
    domain: 'other services',
    kind: null,
    none: ['culture'],
    wording: 'library books fine swimming pool gym playground allotment museum sports pitch park waiting list',
  },
  {
    says: 'I asked about a grave, a funeral or a certificate',
    domain: 'other services',
    kind: null,
    none: ['registrar'],
    wording:
      'cemetery burial cremation headstone memorial birth death marriage certificate registrar wedding civil ' +
      'partnership ceremony notice of marriage licence',
  },
  {
    says: 'I reported food hygiene, pests or a trader',
    domain: 'other services',
    kind: null,
    none: ['trading'],
    wording: 'rats mice restaurant takeaway trading standards scam hygiene pest control food poisoning',
  },
  {
    says: 'I complained about a councillor',
    domain: 'other services',
    kind: null,
    none: ['councillor'],
    wording: 'standards monitoring officer code of conduct mayor parish',
  },
  {
    says: 'I asked about voting or the electoral roll',
    domain: 'other services',
    kind: null,
    none: ['elections'],
    wording: 'register to vote electoral register postal vote polling card',
  },
  {
    says: 'I applied for a travel pass',
    domain: 'other services',
    kind: null,
    none: ['any-request'],
    id: 'travel-pass',
    wording: 'bus pass concessionary freedom pass older disabled person disability dial-a-ride',
  },

  {
    says: 'The Ombudsman made a decision with agreed actions',
    domain: 'Ombudsman',
    kind: 'lgo-decided',
    main: 'lgo-action',
    not: ['csp-noncompliance'],
    wording: 'remedy agreed action apology payment did not do what it agreed',
  },
  {
    says: 'Something went wrong, and I have not complained yet',
    domain: 'Ombudsman',
    kind: 'grounds-arose',
    wording: 'how long to complain late twelve months too late time limit ombudsman',
  },
]

/** Always offered, and always last. */
export const anythingElse: readonly Asked[] = [
  {
    id: 'other-complaint',
    says: 'Something else: a complaint',
    domain: 'complaints handling',
    kind: 'corp-complaint-made',
    main: 'lgsco-code-s1',
    not: ['ho-code'],
    wording: 'corporate complaint stage one general',
  },
  {
    id: 'other-request',
    says: 'Something else: a request',
    domain: 'other services',
    kind: null,
    none: ['any-request'],
    wording: 'general request question letter email no reply',
  },
]
