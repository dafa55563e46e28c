import type { Matter } from './card.ts'

export const housing: Matter[] = [
  {
    id: 'hl-review',
    page: ['homeless', 'section 202', 'suitab'],
    focus: ['homeless'],
    cards: [
      {
        kind: 'hl-review-requested',
        told: ['ASK review -band/complaint/s2/transport/annual/register/previous', 'ASK challenge homeless -s2'],
        lean: ['ASK homeless decision', 'ASK homeless -duty/reply/complaint'],
      },
      {
        kind: 'hl-review-decided',
        after: ['hl-review-requested'],
        told: ['DELIVER ^decision/outcome/reply review -band/complaint/news', 'DECIDE review -band/complaint/news/consider @body'],
        lean: [
          'DECIDE upheld @body',
          'DELIVER ^reply/outcome/decision/letter -complaint/s1/s2/news/bare/main',
          'DECIDE decision -complaint/main @body',
          'DO ^review -band',
        ],
      },
    ],
  },
  {
    id: 'hl-main',
    page: ['relief duty', 'relieve'],
    focus: ['homeless'],
    cards: [
      {
        kind: 'hl-relief-accepted',
        told: ['BEGIN relief duty -ended/no', 'DECIDE relief accepted/duty -ended/no @body', 'DECIDE relief homeless -ended @body'],
      },
      {
        kind: 'hl-relief-ended',
        after: ['hl-relief-accepted'],
        opens: true,
        told: ['END relief/duty -main/prevention/no', 'END ^duty -main/prevention'],
        lean: ['END duty'],
      },
      {
        kind: 'hl-main-decided',
        after: ['hl-relief-ended'],
        told: [
          'DECIDE main -review/relief @body',
          'DELIVER ^decision/letter main -review',
          'BEGIN ^duty main',
          'DECIDE duty told -relief/review @body',
          'DELIVER ^decision homeless -review/complaint',
          'DO ^decision main',
        ],
        lean: ['DECIDE homeless @body', 'DELIVER ^decision -review/complaint/s1/s2'],
      },
    ],
  },
  {
    id: 'bb',
    page: ['bed and breakfast', 'b&b', 'homeless + hotel', 'homeless + guest house'],
    focus: ['homeless'],
    cards: [
      { kind: 'bb-placed', told: ['PLACE bb -home', 'PLACE hotel -home'] },
      {
        kind: 'bb-left',
        after: ['bb-placed'],
        told: ['LEAVE bb -hotel/else', 'LEAVE hotel'],
        lean: ['LEAVE home -bb/hotel'],
      },
    ],
  },
  {
    id: 'dfg',
    page: ['disabled facilit', 'dfg'],
    focus: ['disabled facilities', 'adaptation', 'dfg'],
    cards: [
      { kind: 'dfg-applied', told: ['ASK dfg -payment/money/part', 'VALID dfg'], lean: ['VALID application', 'ASK grant'] },
      {
        kind: 'dfg-decided',
        after: ['dfg-applied'],
        told: [
          'DECIDE grant approved/refused/accepted -loan/part/else @body',
          'DELIVER ^decision grant',
          'DELIVER ^notice/certificate approved',
          'DELIVER ^notice decision',
          'DELIVER ^notice grant -complaint/part',
          'DECIDE grant told no -part/payment @body',
          'DELIVER ^grant dfg @body',
          'DECIDE grant have told -loan/part/payment @body',
        ],
        lean: [
          'DECIDE application approved/refused -loan @body',
          'DELIVER ^decision/letter approved/grant',
          'DELIVER ^decision -complaint/s1/s2',
        ],
      },
      { kind: 'dfg-paid', after: ['dfg-applied'], told: ['PAY ^payment/grant grant -part'], lean: ['PAY refund -part/complaint'] },
    ],
  },
  {
    id: 'hr-review',
    page: ['housing register', 'allocation', 'band', 'priority'],
    focus: ['allocation', 'register', 'priority', 'band'],
    cards: [
      {
        kind: 'hr-review-requested',
        told: ['ASK review band/register -complaint/s2', 'ASK review register'],
        lean: ['ASK review -complaint/s2/annual/transport'],
      },
      {
        kind: 'hr-review-decided',
        after: ['hr-review-requested'],
        told: [
          'DELIVER ^decision/outcome review -complaint',
          'DECIDE review -complaint/third/kin @body',
          'DECIDE band told upheld/ended/change/amend -complaint @body',
          'DECIDE band move -complaint @body',
        ],
        lean: [
          'DO ^review -homeless/annual/complaint @body',
          'DECIDE band told -home @body',
          'DECIDE upheld @body',
          'DELIVER ^band @body',
          'DECIDE told review @body',
        ],
      },
    ],
  },
]
