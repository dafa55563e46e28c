import type { Matter } from './card.ts'

export const care: Matter[] = [
  {
    id: 'care',
    page: ['care act', 'adult', 'care needs', 'care assessment', 'carer'],
    focus: ['adult care', 'assessment and care plan'],
    cards: [
      {
        kind: 'care-requested',
        told: ['ASK assessment care/need/carer -financial/ehc/therapy/cin/child', 'REPORT assessment care need -ehc'],
        lean: ['ASK assessment -financial/ehc/therapy/cin'],
      },
      {
        kind: 'care-assessed',
        after: ['care-requested'],
        told: ['DO assessment care/need/carer -financial/ehc/bathroom/therapy', 'DELIVER ^assessment complete/copy -financial @body'],
        lean: [
          'DO ^assessment -financial/ehc/bathroom/therapy/else/no',
          'DO assessment direct need -financial/bathroom',
          'DELIVER ^assessment -financial',
        ],
      },
    ],
  },
  {
    id: 'fa',
    page: ['financial assessment'],
    focus: ['charging'],
    cards: [
      {
        kind: 'fa-requested',
        told: ['ASK form', 'ASK financial -payment', 'ASK referral financial @any', 'DELIVER ^form/evidence >body @any', 'ASK ^form @any'],
        lean: ['ASK evidence'],
      },
      {
        kind: 'fa-assessed',
        after: ['fa-requested'],
        told: [
          'DO ^assessment financial -no',
          'DO ^contribution',
          'DECIDE contribution told @body',
          'DELIVER ^outcome financial',
          'DELIVER ^assessment financial',
          'DELIVER ^contribution',
          'DO assessment financial',
        ],
        lean: ['DELIVER ^contribution', 'DO ^assessment -care'],
      },
    ],
  },
  {
    id: 'dols',
    page: ['deprivation of liberty', 'standard authorisation', 'dols'],
    focus: ['deprivation of liberty'],
    cards: [
      { kind: 'dols-requested', told: ['ASK dols @any >any'] },
      {
        kind: 'dols-assessed',
        after: ['dols-requested'],
        told: ['DELIVER ^dols @body', 'DO ^assessment dols -part/mental/first @any', 'DO ^assessment last -mental @any'],
        lean: ['DO ^assessment -need/mental/part/else/health/therapy/bathroom/first @any'],
      },
    ],
  },
  {
    id: 'blue-badge',
    page: ['blue badge'],
    focus: ['blue badge'],
    cards: [
      { kind: 'blue-badge-applied', told: ['ASK badge -pcn'] },
      {
        kind: 'blue-badge-decided',
        after: ['blue-badge-applied'],
        told: ['DECIDE badge -pcn/complaint/evidence @body', 'DELIVER ^badge @body', 'DELIVER ^decision badge -complaint'],
        lean: ['DECIDE application @body', 'DELIVER ^decision -complaint/s1/s2', 'DECIDE request @body', 'DECIDE eligible told @body'],
      },
    ],
  },
  {
    id: 'deferred',
    page: ['deferred payment'],
    focus: ['deferred payment'],
    cards: [
      { kind: 'deferred-applied', told: ['ASK deferred', 'ASK defer payment'] },
      {
        kind: 'deferred-agreed',
        after: ['deferred-applied'],
        told: ['SIGN agreement -draft', 'DELIVER ^agreement -draft/copy', 'DO ^agreement -draft'],
        lean: ['SIGN -draft'],
      },
    ],
  },
  {
    id: 'safeguarding',
    page: ['safeguarding', 'section 42'],
    focus: ['safeguarding'],
    cards: [
      {
        kind: 'safeguarding-raised',
        told: ['REPORT concern/safeguarding -police @any'],
        lean: ['REPORT harm kin >body', 'REPORT harm kin >none'],
      },
      {
        kind: 'safeguarding-concluded',
        after: ['safeguarding-raised'],
        told: ['DO ^enquiry -police/else/direct', 'DO enquiry safeguarding'],
        lean: ['DO ^enquiry'],
      },
    ],
  },
]
