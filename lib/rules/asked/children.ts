import type { Asked } from './asked.ts'

/** Children's services, education, health and care plans, schools: the commonest first within a field. */
export const askedOfChildren: readonly Asked[] = [
  {
    says: 'I complained about children’s services',
    domain: "children's complaints",
    kind: 'csp-complaint-made',
    main: 'csp-stage1',
    wording: 'social worker child protection complaint stage one foster care carer social services family',
  },
  {
    says: 'I asked for stage two of a children’s services complaint',
    domain: "children's complaints",
    kind: 'csp-stage2-requested',
    main: 'csp-stage2',
    wording: 'stage two investigation independent escalate complaint social worker statutory',
  },
  {
    says: 'The stage two response about children’s services came',
    domain: "children's complaints",
    kind: 'csp-stage2-replied',
    wording: 'adjudication letter report',
  },
  {
    says: 'I asked for a review panel (stage three)',
    domain: "children's complaints",
    kind: 'csp-stage3-requested',
    main: 'csp-stage3-panel',
    wording: 'panel children complaint final stage',
  },
  {
    says: 'The review panel met',
    domain: "children's complaints",
    kind: 'csp-panel-met',
    wording: 'panel hearing stage three children complaint',
  },

  {
    says: 'A child was referred to children’s social care',
    domain: "children's social care",
    kind: 'cin-referred',
    main: 'cin-assessment',
    wording:
      'child in need assessment section 17 disabled child referral social services social worker safeguarding help ' +
      'for my disabled child',
  },
  {
    says: 'A child was taken into care',
    domain: "children's social care",
    kind: 'lac-started',
    main: 'lac-review-1',
    wording: 'looked after foster care review child in care removed taken away grandchildren children home contact',
  },
  {
    says: 'A child protection conference was held',
    domain: "children's social care",
    kind: 'cp-conference-held',
    wording: 'child protection plan social worker',
  },
  {
    says: 'I asked for a pathway plan, because I am leaving care',
    domain: "children's social care",
    kind: 'pathway-entitled',
    main: 'pathway-assess-eligible',
    not: ['pathway-assess-relevant'],
    wording: 'care leaver personal adviser leaving care assessment 18 16',
  },
  {
    says: 'I asked for special guardianship support',
    domain: "children's social care",
    kind: null,
    none: ['sgo-support'],
    wording:
      'special guardian allowance kinship carer grandparent payment order grandchildren family and friends relative looking after pay',
  },
  {
    says: 'I asked for short breaks for a disabled child',
    domain: "children's social care",
    kind: null,
    none: ['short-breaks'],
    wording: 'respite overnight direct payments disabled child',
  },
  {
    says: 'I asked for a payment as a foster carer',
    domain: "children's social care",
    kind: null,
    none: ['any-request'],
    id: 'foster-pay',
    wording: 'fostering allowance fee foster carer payment adoption support adopter late payment',
  },

  {
    says: 'I asked for an Education, Health and Care needs assessment',
    domain: 'EHC plans',
    kind: 'ehc-assessment-requested',
    wording:
      'ehcp ehc sen send special needs plan school autism adhd 20 weeks echp cannot cope at school struggling final ' +
      'plan educational psychologist ed psych report',
  },
  {
    says: 'The annual review meeting of an EHC plan was held',
    domain: 'EHC plans',
    kind: 'ehc-review-met',
    main: 'ehc-review-decision',
    wording: 'ehcp annual review amend yearly',
  },
  {
    says: 'The council sent its proposed changes to an EHC plan',
    domain: 'EHC plans',
    kind: 'ehc-amendments-sent',
    main: 'ehc-amend-final',
    wording: 'amendment notice ehcp amended plan',
  },
  {
    says: 'An EHC plan was made, or last reviewed',
    domain: 'EHC plans',
    kind: 'ehc-review-decided',
    main: 'ehc-review-annual',
    not: ['ehc-amend-final'],
    wording: 'ehcp annual review overdue yearly no review',
  },
  { says: 'A draft EHC plan came', domain: 'EHC plans', kind: 'ehc-draft-issued', wording: 'ehcp comments school preference' },
  {
    says: 'The SEND Tribunal made an order',
    domain: 'EHC plans',
    kind: 'ehc-tribunal-ordered',
    wording: 'appeal won tribunal decision ehcp ordered change the plan',
  },
  {
    says: 'The council decided about an EHC plan and I may appeal',
    domain: 'EHC plans',
    kind: 'ehc-refused',
    main: 'ehc-appeal',
    wording:
      'refused to assess refused to issue mediation certificate tribunal ehcp send appeal sendist final plan school ' +
      'named cease to maintain plan names the wrong school',
  },
  {
    says: 'I asked for a new assessment for an EHC plan',
    domain: 'EHC plans',
    kind: 'ehc-reassess-requested',
    main: 'ehc-reassess-decision',
    wording: 'reassessment ehcp',
  },
  {
    says: 'We moved to another council’s area with an EHC plan',
    domain: 'EHC plans',
    kind: 'ehc-moved-area',
    main: 'ehc-transfer-old',
    wording: 'moving house transfer ehcp new area',
  },
  {
    says: 'A child with an EHC plan moves to another school or to college',
    domain: 'EHC plans',
    kind: 'ehc-phase-moved',
    wording: 'ehcp phase transfer primary secondary post-16 new school february march',
  },
  {
    says: 'We agreed something in mediation about an EHC plan',
    domain: 'EHC plans',
    kind: 'ehc-mediation-agreed',
    wording: 'ehcp mediation agreement send',
  },
  {
    says: 'The council said it would not oppose my SEND appeal',
    domain: 'EHC plans',
    kind: 'ehc-appeal-conceded',
    wording: 'conceded ehcp tribunal consent order',
  },
  {
    says: 'I told the council that something in an EHC plan is not provided',
    domain: 'EHC plans',
    kind: null,
    none: ['ehc-provision'],
    wording: 'ehcp plan provision not given missing speech therapy occupational therapy teaching assistant one-to-one section 42 section f',
  },
  {
    says: 'I asked for a personal budget in an EHC plan',
    domain: 'EHC plans',
    kind: null,
    none: ['any-request'],
    id: 'ehc-budget',
    wording: 'direct payment ehcp personal budget',
  },

  {
    says: 'I applied for school transport',
    domain: 'education',
    kind: null,
    none: ['school-transport'],
    wording: 'school bus taxi travel pass free transport home to school college',
  },
  {
    says: 'I asked for a review of a school transport decision',
    domain: 'education',
    kind: 'transport-stage1-requested',
    main: 'transport-s1',
    wording: 'school bus taxi travel appeal stage one refused',
  },
  {
    says: 'I asked for a school transport appeal (stage two)',
    domain: 'education',
    kind: 'transport-stage2-requested',
    main: 'transport-s2',
    wording: 'school bus taxi travel panel',
  },
  {
    says: 'A child was permanently excluded from school',
    domain: 'education',
    kind: 'excl-permanent',
    wording: 'expelled exclusion excluded kicked out thrown out',
  },
  {
    says: 'A child was suspended from school for more than five days',
    domain: 'education',
    kind: 'excl-suspended',
    main: 'excl-6th-day-fixed',
    wording: 'suspension fixed-term exclusion sent home will not let my child back in',
  },
  {
    says: 'A child cannot go to school, and has no education',
    domain: 'education',
    kind: null,
    none: ['out-of-school'],
    wording:
      'alternative provision home tuition ill anxiety section 19 out of school no school place medical needs off ' +
      'school part-time timetable refuses school anxious not in school',
  },
  {
    says: 'A school place was refused',
    domain: 'education',
    kind: 'adm-refused',
    main: 'adm-appeal-lodge',
    wording:
      'admission appeal school place offer did not get primary secondary first choice preferred wrong school ' +
      'waiting list for a school',
  },
  {
    says: 'I appealed about a school place',
    domain: 'education',
    kind: 'adm-appealed',
    wording: 'admission appeal panel hearing',
  },
  {
    says: 'I applied for a school place',
    domain: 'education',
    kind: null,
    none: ['school-place'],
    wording: 'admission in-year application school move primary secondary',
  },
  {
    says: 'A notice about home education came',
    domain: 'education',
    kind: 'ehe-noticed',
    main: 'ehe-notice',
    wording: 'home schooling elective home education school attendance order',
  },
  {
    says: 'I asked about free school meals, nursery funding or a school grant',
    domain: 'education',
    kind: null,
    none: ['any-request'],
    id: 'school-help',
    wording: 'free school meals uniform grant nursery childcare funding 30 hours student bursary',
  },
]
