import type { Matter } from './matters.ts'

const shelter = 'bed and breakfast|b&b|hotel|guest house|hostel room'

/** Homelessness besides reviews: how long a family stays in bed and breakfast, and how the relief duty ends. */
export const homelessness: Matter[] = [
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
