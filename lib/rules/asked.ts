import type { Domain } from './limit.ts'
import type { EventKind } from './more-kinds.ts'

/** Something that a reader can have asked of a council, in their own words, and the event that it is. */
export interface Asked {
  /** "I complained about children’s services" */
  says: string
  domain: Domain
  /** The event; null where no fixed limit follows. */
  kind: EventKind | null
  /** Ids of the areas without a fixed limit that it belongs to. */
  none?: string[]
  /** Everyday words beside those of `says`. */
  wording: string
}

/** What a reader can choose from, the commonest first within a field. */
export const asked: readonly Asked[] = [
  {
    says: 'I complained about children’s services', domain: "children's complaints", kind: 'csp-complaint-made',
    wording: 'social worker child protection complaint stage one foster care',
  },
  {
    says: 'I asked for stage two of a children’s services complaint', domain: "children's complaints",
    kind: 'csp-stage2-requested', wording: 'investigation independent escalate',
  },
  {
    says: 'The stage two response about children’s services came', domain: "children's complaints", kind: 'csp-stage2-replied',
    wording: 'adjudication letter',
  },
  {
    says: 'I asked for a review panel (stage three)', domain: "children's complaints", kind: 'csp-stage3-requested',
    wording: 'panel children',
  },
  { says: 'The review panel met', domain: "children's complaints", kind: 'csp-panel-met', wording: 'panel hearing stage three' },

  {
    says: 'A child was referred to children’s social care', domain: "children's social care", kind: 'cin-referred',
    wording: 'child in need assessment section 17 disabled child referral social services',
  },
  {
    says: 'A child was taken into care', domain: "children's social care", kind: 'lac-started',
    wording: 'looked after foster care review',
  },
  {
    says: 'A child protection conference was held', domain: "children's social care", kind: 'cp-conference-held',
    wording: 'child protection plan',
  },

  {
    says: 'I asked for an Education, Health and Care needs assessment', domain: 'EHC plans', kind: 'ehc-assessment-requested',
    wording: 'ehcp sen send special needs plan school',
  },
  {
    says: 'The annual review meeting of an EHC plan was held', domain: 'EHC plans', kind: 'ehc-review-met',
    wording: 'ehcp annual review amend',
  },
  {
    says: 'The council sent its proposed changes to an EHC plan', domain: 'EHC plans', kind: 'ehc-amendments-sent',
    wording: 'amendment notice ehcp',
  },
  { says: 'A draft EHC plan came', domain: 'EHC plans', kind: 'ehc-draft-issued', wording: 'ehcp comments school preference' },
  {
    says: 'The SEND Tribunal made an order', domain: 'EHC plans', kind: 'ehc-tribunal-ordered',
    wording: 'appeal won tribunal decision ehcp',
  },
  {
    says: 'The council decided about an EHC plan and I may appeal', domain: 'EHC plans', kind: 'ehc-refused',
    wording: 'refused to assess refused to issue mediation tribunal',
  },
  {
    says: 'I asked for a new assessment for an EHC plan', domain: 'EHC plans', kind: 'ehc-reassess-requested',
    wording: 'reassessment',
  },
  {
    says: 'We moved to another council’s area with an EHC plan', domain: 'EHC plans', kind: 'ehc-moved-area',
    wording: 'moving house transfer',
  },

  {
    says: 'I asked for a review of a school transport decision', domain: 'education', kind: 'transport-stage1-requested',
    wording: 'school bus taxi travel appeal stage one',
  },
  {
    says: 'I asked for a school transport appeal (stage two)', domain: 'education', kind: 'transport-stage2-requested',
    wording: 'school bus taxi travel panel',
  },
  {
    says: 'A child was permanently excluded from school', domain: 'education', kind: 'excl-permanent',
    wording: 'expelled exclusion',
  },
  { says: 'I appealed about a school place', domain: 'education', kind: 'adm-appealed', wording: 'admission appeal panel' },

  {
    says: 'I complained about adult social care', domain: 'adult social care', kind: 'asc-complaint-made',
    wording: 'care home carers social services complaint',
  },
  {
    says: 'I asked for a care needs or carer’s assessment', domain: 'adult social care', kind: null, none: ['care-assessment'],
    wording: 'care act social care help at home carer',
  },
  {
    says: 'I asked for a financial assessment', domain: 'adult social care', kind: null, none: ['financial-assessment'],
    wording: 'care charges means test',
  },
  {
    says: 'I asked for an occupational therapy assessment', domain: 'adult social care', kind: null, none: ['ot-assessment'],
    wording: 'ot adaptations',
  },
  {
    says: 'I applied for a disabled facilities grant', domain: 'adult social care', kind: 'dfg-applied',
    wording: 'adaptations stairlift ramp wet room',
  },
  { says: 'I applied for a Blue Badge', domain: 'adult social care', kind: 'blue-badge-applied', wording: 'disabled parking' },
  {
    says: 'A care home asked for a deprivation of liberty authorisation', domain: 'adult social care', kind: 'dols-requested',
    wording: 'dols mental capacity',
  },

  { says: 'I got a homelessness decision', domain: 'housing', kind: 'hl-decided', wording: 'homeless review ask' },
  {
    says: 'I asked for a review of a homelessness decision', domain: 'housing', kind: 'hl-review-requested',
    wording: 'section 202 suitability homeless',
  },
  {
    says: 'The council accepted the relief duty', domain: 'housing', kind: 'hl-relief-accepted',
    wording: 'homeless 56 days main duty',
  },
  {
    says: 'My family was placed in bed and breakfast', domain: 'housing', kind: 'bb-placed',
    wording: 'hotel b&b temporary accommodation homeless',
  },
  {
    says: 'I applied to the housing register', domain: 'housing', kind: 'hr-applied',
    wording: 'council house waiting list allocation banding',
  },
  {
    says: 'I told my landlord, the council, about a hazard', domain: 'housing', kind: 'hazard-reported',
    wording: 'damp mould repair awaab',
  },

  {
    says: 'I complained to the council about something else', domain: 'complaints handling', kind: 'corp-complaint-made',
    wording: 'corporate complaint stage one',
  },
  {
    says: 'I asked for stage two of another complaint', domain: 'complaints handling', kind: 'corp-stage2-requested',
    wording: 'corporate complaint escalate',
  },

  { says: 'I claimed housing benefit', domain: 'benefits and tax', kind: 'hb-claimed', wording: 'rent' },
  { says: 'I appealed about housing benefit', domain: 'benefits and tax', kind: 'hb-appealed', wording: 'tribunal overpayment' },
  {
    says: 'I disputed council tax in writing', domain: 'benefits and tax', kind: 'ct-disputed',
    wording: 'section 16 liability discount reduction',
  },

  {
    says: 'I applied for planning permission', domain: 'planning', kind: 'pl-applied',
    wording: 'planning application extension householder',
  },
  {
    says: 'I applied for a lawful development certificate', domain: 'planning', kind: 'pl-ldc-applied',
    wording: 'certificate of lawfulness',
  },
  {
    says: 'I reported building without permission', domain: 'planning', kind: null, none: ['pl-enf-service'],
    wording: 'planning enforcement neighbour breach',
  },

  {
    says: 'I made formal representations against a parking charge', domain: 'parking', kind: 'pcn-represented',
    wording: 'penalty charge notice ticket pcn',
  },
  {
    says: 'I challenged a parking ticket informally', domain: 'parking', kind: 'pcn-challenged',
    wording: 'penalty charge notice pcn',
  },
  { says: 'A notice to owner came', domain: 'parking', kind: 'pcn-noticed', wording: 'parking ticket penalty charge notice pcn' },

  { says: 'I sent a freedom of information request', domain: 'information rights', kind: 'foi-requested', wording: 'foi' },
  {
    says: 'I asked for a review of a freedom of information answer', domain: 'information rights', kind: 'foi-review-requested',
    wording: 'foi internal review',
  },
  { says: 'I asked for environmental information', domain: 'information rights', kind: 'eir-requested', wording: 'eir' },
  {
    says: 'I asked for my own records', domain: 'information rights', kind: 'sar-requested',
    wording: 'subject access request sar personal data gdpr file',
  },

  {
    says: 'I reported noise or another nuisance', domain: 'environment and highways', kind: null, none: ['stat-nuisance'],
    wording: 'smell smoke environmental health',
  },
  {
    says: 'My bins were not emptied', domain: 'environment and highways', kind: null, none: ['waste'],
    wording: 'missed collection rubbish recycling',
  },
  {
    says: 'I reported a pothole or another road defect', domain: 'environment and highways', kind: null,
    none: ['highways-defect'], wording: 'pavement street light',
  },

  {
    says: 'The Ombudsman made a decision with agreed actions', domain: 'Ombudsman', kind: 'lgo-decided',
    wording: 'remedy agreed action',
  },
  {
    says: 'Something went wrong, and I have not complained yet', domain: 'Ombudsman', kind: 'grounds-arose',
    wording: 'how long to complain late twelve months',
  },
]
