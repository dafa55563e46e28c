import type { Matter } from './card.ts'

export const children: Matter[] = [
  {
    id: 'cin',
    page: [
      "children's care services",
      'child and family assessment',
      'child in need',
      'section 17',
      'children’s services',
      "children's services",
      'children’s social',
      "children's social",
    ],
    focus: ["children's care", 'children’s care', 'child protection', 'disabled children'],
    cards: [
      {
        kind: 'cin-referred',
        told: ['ASK referral -complaint @any', 'ASK assessment cin', 'ASK cin', 'DELIVER ^request referral >any @any'],
        lean: ['ASK assessment -ehc/advice'],
      },
      {
        kind: 'cin-referral-decided',
        after: ['cin-referred'],
        told: ['DECIDE referral @body', 'DELIVER ^decision referral', 'DECIDE assessment -ehc/complaint/draft/approved @body'],
        lean: [
          'DELIVER ^decision -complaint/s1/s2',
          'DECIDE cin @body',
          'DECIDE enquiry -complaint @body',
          'DECIDE care need/needed no -complaint/plan/change @body',
          'DECIDE care no told -complaint/plan/change/payment/money @body',
          'DECIDE earlyhelp -complaint/plan @body',
          'DECIDE threshold -complaint/plan/money @body',
          'DECIDE action no -complaint/plan @body',
          'DECIDE noaction -complaint/plan @body',
        ],
      },
      {
        kind: 'cin-assessed',
        after: ['cin-referred'],
        told: [
          'DO ^assessment cin -part',
          'DELIVER ^assessment cin/complete -draft',
          'DO ^assessment -ehc/bathroom/therapy/carer/draft/again',
        ],
        lean: [
          'DO ^assessment -ehc/bathroom/therapy/carer/draft',
          'DECIDE ^assessment approved -ehc/bathroom/therapy/carer/draft @body',
          'DELIVER ^assessment -ehc/bathroom/therapy/carer/draft/part >person',
        ],
      },
    ],
  },
  {
    id: 'cp',
    page: ['child protection conference', 'strategy discussion', 'strategy meeting', 'initial conference'],
    focus: ['child protection'],
    cards: [
      { kind: 'cp-strategy-met', told: ['MEET strategy -safeguarding', 'MEET ^strategy -safeguarding'] },
      {
        kind: 'cp-conference-held',
        after: ['cp-strategy-met'],
        opens: true,
        told: ['MEET ^conference initial/first -review', 'MEET ^conference -review/again', 'TRANSFER cpplan conference'],
      },
      {
        kind: 'cp-review-held',
        after: ['cp-conference-held'],
        told: ['MEET ^conference review -initial/complaint', 'DO cpplan review'],
        lean: ['MEET ^conference -initial'],
      },
    ],
  },
  {
    id: 'lac',
    page: ['looked after', 'looked-after', 'foster'],
    focus: ['looked after', 'fostering'],
    cards: [
      {
        kind: 'lac-review-held',
        told: ['MEET ^review lac', 'MEET ^review first/second/next -annual', 'DO lac review', 'MEET lac review'],
        lean: ['MEET ^review careplan'],
      },
    ],
  },
  {
    id: 'pathway',
    page: ['pathway plan'],
    focus: ['leaving care', 'care leaver'],
    cards: [
      {
        kind: 'pathway-plan-made',
        told: [
          'DO ^pathway -review',
          'DELIVER ^pathway -copy/review/list',
          'DECIDE pathway -review/no/copy @any',
          'SIGN pathway -review/draft',
        ],
      },
      {
        kind: 'pathway-reviewed',
        after: ['pathway-plan-made', 'pathway-reviewed'],
        opens: true,
        told: ['DO pathway review -money', 'DO ^review pathway', 'MEET pathway review'],
        lean: [
          'MEET ^review -annual',
          'MEET plan review -ehc/draft',
          'DO ^review',
          'DO ^plan review -ehc/draft',
          'DELIVER ^review next/second',
        ],
      },
    ],
  },
]
