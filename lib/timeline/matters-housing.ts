import type { Matter } from './matters.ts'

const shelter = 'bed and breakfast|b&b|hotel|guest house|hostel room'

/** Reviews of a place on the housing register; homelessness besides reviews: how long a family stays in bed and breakfast, and how the relief duty ends. */
export const homelessness: Matter[] = [
  {
    id: 'hr-review', page: 'housing register|allocations scheme|allocations policy|allocation scheme|allocation policy',
    steps: [
      {
        kind: 'hr-review-decided', by: 'bcx',
        says: ['review & decision|decided|outcome|result|upheld|completed|dismissed & band\\w*|priority|register|points & !suitab\\w*|ask\\w*|request\\w*|complain\\w*|stage1|stage2|NOTUS'],
        next: ['hr-review-requested', 'DECIDE|outcome|result|moved (?:her|him|them|(?:mr|mrs|ms|miss) \\w)|awarded|placed & !complain\\w*|stage1|stage2|suitab\\w*|ask\\w*|bid|bids|offered'],
      },
      {
        kind: 'hr-review-requested', by: 'cx', opens: true,
        says: ['review & ask\\w*|request\\w*|sought|wanted & band\\w*|priority|register|points & !suitab\\w*|homeless\\w*|complain\\w*|stage1|stage2|NOTUS|could|can|may|refused'],
        next: ['', 'review & ask\\w*|request\\w*|sought|wanted & !suitab\\w*|homeless\\w*|complain\\w*|stage1|stage2|NOTUS|could|can|may|refused'],
      },
    ],
  },
  {
    id: 'bb', page: 'bed and breakfast|b&b',
    steps: [
      {
        kind: 'bb-left', by: 'bcx', theirs: true,
        says: [`moved|left|out of|transferred|leaving & ${shelter} & !into|to (?:a|another|the) (?:different |second )?(?:${shelter})|asked|would|offered`, `moved|rehoused|transferred & (?:the family|them|her|him|(?:mr|mrs|ms|miss) \\w) & flat|house|self-contained|bedroom|property|refuge & !asked|would|offered|school|${shelter}`],
        next: ['bb-placed', 'moved|rehoused|transferred|left & out|flat|house|home|property|accommodation|family|them|her|him & !asked|complain\\w*|would|again|hotel to'],
      },
      {
        kind: 'bb-placed', by: 'bcx', opens: true,
        says: [`placed|moved|put|housed|booked|accommodated|provided|arranged|offered & ${shelter} & !out of|left|from the|asked|refused|would|stayed`, `${shelter} & from § (?:to|until)`, 'placed & (?:her|him|them|the family|(?:mr|mrs|ms|miss) \\w) & !flat|house|self-contained|refuge|school|care home|asked|would|register|list|band|priority'],
      },
    ],
  },
  {
    id: 'hl-main', page: 'relief duty',
    steps: [
      { kind: 'hl-main-decided', by: 'bcx', says: ['main (?:housing |homelessness )?duty|full (?:housing )?duty|section 193 & DECIDE|owed|letter & !review|until|asked|should|relief duty ended'], next: ['hl-relief-ended|hl-relief-accepted', 'decision & dated|sent|issued|made & !review|complain\\w*|stage1|stage2|draft|until'] },
      {
        kind: 'hl-relief-ended', by: 'bcxo', falls: true,
        says: ['relief duty|56 days|relief period & ended|end|ends|expired|ran out|came to an end|come to an end|up & !main|decid\\w+'],
      },
      { kind: 'hl-relief-accepted', by: 'bcx', says: ['accepted|owed|began|started|decided & relief duty & !ended|main'] },
    ],
  },
]
