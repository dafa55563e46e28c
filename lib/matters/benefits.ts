import type { Matter } from './card.ts'

/** Claims, penalties and places on a list: asked for in writing, and decided in writing. */
export const benefits: Matter[] = [
  {
    id: 'hb',
    page: ['housing benefit'],
    focus: ['housing benefit', 'benefits'],
    cards: [
      {
        kind: 'hb-claimed',
        told: ['ASK hb -appeal/review/complaint/challenge/news', 'ASK claim hb -appeal/review/complaint'],
        lean: ['ASK ^claim -appeal/review/complaint'],
        alone: ['ASK'],
      },
      {
        kind: 'hb-decided',
        after: ['hb-claimed'],
        told: [
          'DELIVER ^decision hb -appeal/review/complaint/s1/s2',
          'DELIVER ^decision claim -appeal/review/complaint/s1/s2',
          'DECIDE hb -appeal/review/complaint/contribution @body',
          'DECIDE claim approved/refused/told -appeal/review/complaint @body',
        ],
        lean: ['DECIDE claim -appeal/review @body', 'DELIVER ^decision -complaint/s1/s2/appeal/review'],
      },
    ],
  },
  {
    id: 'pcn',
    page: ['penalty charge', 'pcn'],
    focus: ['parking', 'penalt'],
    cards: [
      {
        kind: 'pcn-represented',
        told: ['ASK representation -informal/complaint/plan/planning', 'ASK challenge formal -complaint'],
      },
      {
        kind: 'pcn-decided',
        after: ['pcn-represented'],
        told: [
          'DELIVER ^notice refused -informal/complaint',
          'DELIVER ^decision/reply/notice representation -informal/complaint/plan/planning',
          'DECIDE representation refused/approved/upheld/accepted -informal @body',
        ],
        lean: ['DELIVER ^decision refused -complaint/s1/s2 @body', 'DELIVER ^decision -complaint/s1/s2/informal'],
      },
    ],
  },
  {
    id: 'pcn-challenge',
    page: ['penalty charge', 'pcn'],
    focus: ['parking', 'penalt'],
    cards: [
      {
        kind: 'pcn-challenged',
        told: ['ASK challenge pcn -formal/representation/complaint', 'ASK challenge informal', 'ASK representation informal'],
        lean: ['ASK ^challenge -formal/representation/complaint'],
      },
      {
        kind: 'pcn-challenge-answered',
        after: ['pcn-challenged'],
        told: ['DELIVER ^reply/decision challenge -formal/complaint', 'DECIDE challenge refused/approved/upheld/accepted -formal @body'],
      },
    ],
  },
  {
    id: 'hr-application',
    page: ['housing register', 'allocation'],
    focus: ['allocation', 'register'],
    cards: [
      {
        kind: 'hr-applied',
        told: ['ASK register -review/complaint/band/s2', 'ASK application register -review/complaint/band'],
      },
      {
        kind: 'hr-decided',
        after: ['hr-applied'],
        told: [
          'DECIDE register -review/complaint @body',
          'DELIVER ^decision application -review/complaint',
          'DELIVER ^decision register -review',
        ],
        lean: ['DECIDE application -review @body', 'DECIDE band told -review/complaint @body'],
      },
    ],
  },
]
