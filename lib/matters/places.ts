import type { Matter } from './card.ts'

export const places: Matter[] = [
  {
    id: 'transport',
    page: ['school transport', 'home to school', 'travel assistance', 'free transport'],
    focus: ['school transport', 'transport'],
    cards: [
      {
        kind: 'transport-stage1-requested',
        told: ['ASK s1 review/appeal/transport', 'ASK review transport -s2', 'ASK appeal s1', 'ASK challenge s1'],
        lean: ['ASK appeal -s2/panel/admission', 'ASK review -s2/panel', 'ASK s1 -complaint/admission'],
      },
      {
        kind: 'transport-stage1-decided',
        after: ['transport-stage1-requested'],
        told: ['DELIVER ^decision/reply/outcome s1', 'DECIDE s1 @body', 'DECIDE appeal s1 @any', 'DELIVER ^outcome review -s2'],
        lean: [
          'DECIDE decision told @body',
          'DECIDE decision amend no @body',
          'DECIDE appeal @body',
          'DECIDE upheld -s2 @body',
          'DELIVER ^decision/reply/outcome/letter -s2/complaint/panel',
        ],
      },
      {
        kind: 'transport-stage2-requested',
        after: ['transport-stage1-decided', 'transport-stage1-requested'],
        opens: true,
        told: ['ASK s2 appeal/transport', 'ASK appeal panel -admission', 'ASK panel -admission/complaint/homeless', 'ASK s2 -complaint'],
      },
      {
        kind: 'transport-stage2-decided',
        after: ['transport-stage2-requested'],
        told: [
          'MEET s2 -talk/trying',
          'MEET ^panel/hearing appeal/transport/s2 -admission/talk',
          'DECIDE s2 @any',
          'DELIVER ^decision/reply s2',
        ],
        lean: ['MEET ^hearing/panel -admission', 'MEET panel appeal -admission'],
      },
    ],
  },
  {
    id: 'adm',
    page: ['admission appeal', 'appeal panel', 'admission + appeal'],
    focus: ['admission'],
    cards: [
      { kind: 'adm-appeal-deadline', told: ['DEADLINE appeal', 'DEADLINE admission'] },
      {
        kind: 'adm-appeal-heard',
        after: ['adm-appeal-deadline'],
        told: ['MEET ^panel/hearing appeal -transport', 'MEET panel appeal -transport'],
        lean: ['MEET ^hearing/panel -transport'],
      },
    ],
  },
  {
    id: 'planning',
    page: ['planning application', 'planning permission', 'householder application'],
    focus: ['planning'],
    cards: [
      {
        kind: 'pl-applied',
        told: [
          'ASK planning -prior/ldc/tree/home',
          'VALID planning -prior/ldc',
          'ASK permission planning -prior',
          'ASK application complete -prior/ldc/tree/grant/badge',
        ],
        lean: ['VALID application -prior/ldc/tree', 'ASK application -prior/ldc/tree'],
      },
      {
        kind: 'pl-decided',
        after: ['pl-applied'],
        told: [
          'DECIDE permission -prior/home/other @any',
          'DELIVER ^notice decision -prior',
          'DELIVER ^permission -home/prior',
          'DECIDE planning -prior @any',
          'DECIDE application approved/refused -prior/ldc/tree @any',
        ],
        lean: ['DECIDE application -prior/ldc/tree/cancel @any', 'DELIVER ^notice/decision -prior/ldc/complaint/s1/s2'],
      },
    ],
  },
  {
    id: 'prior',
    page: ['prior approval'],
    focus: ['planning'],
    cards: [
      { kind: 'pl-prior-applied', told: ['ASK prior'], lean: ['ASK application'] },
      {
        kind: 'pl-prior-decided',
        after: ['pl-prior-applied'],
        told: ['DECIDE prior -else @body', 'DELIVER ^decision prior', 'DELIVER ^prior @body', 'DELIVER ^decision -complaint/s1/s2'],
        lean: ['DECIDE application @body'],
      },
    ],
  },
  {
    id: 'ldc',
    page: ['lawful development', 'certificate of lawfulness', 'ldc ', 'lawful use'],
    focus: ['planning'],
    cards: [
      {
        kind: 'pl-ldc-applied',
        told: ['ASK certificate/ldc', 'VALID certificate/ldc'],
        lean: ['ASK application', 'VALID application'],
      },
      {
        kind: 'pl-ldc-decided',
        after: ['pl-ldc-applied'],
        told: ['DECIDE certificate/ldc -building @body', 'DELIVER ^certificate -building', 'DELIVER ^decision/notice certificate'],
        lean: ['DECIDE application -tree @body', 'DELIVER ^decision/notice -complaint/tree'],
      },
    ],
  },
  {
    id: 'awaab',
    page: ['damp', 'mould', 'hazard'],
    focus: ['repairs', 'damp', 'mould'],
    cards: [
      {
        kind: 'hazard-reported',
        told: ['REPORT mould >body', 'REPORT mould >none'],
        lean: ['REPORT water wall/room/home -no/else >body', 'REPORT water wall/room -no/else >none'],
      },
      {
        kind: 'hazard-investigated',
        after: ['hazard-reported'],
        told: ['DO ^enquiry -else/home', 'DO mould enquiry'],
        lean: ['DO ^enquiry -else', 'DO enquiry direct -else', 'DO mould direct -else'],
      },
    ],
  },
]
