import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

const shelter = 'bed and breakfast|b&b|hotels?|guest house|hostel room'
const home = 'flat|house|bungalow|maisonette|self-contained|bedroom|property|refuge|home|tenancy|kitchen'

const goes = 'moved|went|found|left|accepted|took|rehoused|transferred'

/** Homelessness besides reviews: how long a family stays in bed and breakfast, and how the relief duty ends. */
export const homelessness: Matter[] = [
  {
    id: 'bb',
    page: 'bed and breakfast|b&b',
    steps: [
      {
        kind: 'bb-left',
        by: 'bcx',
        theirs: true,
        lasts: true,
        owedAt: {
          here: new RegExp(`\\b(?:${shelter})\\b`, 'gi'),
          elsewhere: new RegExp(`\\b(?:${goes})\\b[^.]*?(?<!\\bno )\\b(?:${home})\\b`, 'gi'),
        },
        owed: laidOutText`
          (is|are|was|were|has|have)( \w+){0,2} still|remains?
          & living|staying|there|lives?|in (the|that|a|bed)|accommodated|housed
          & ${shelter}|there
        `,
        says: [
          laidOutText`
            moved|left|out of|transferred|leaving
            & ${shelter}
            & !(to|into|another|second|third) (\w+ ){0,4}(${shelter})|(different|another) (floor|room)|asked|would|offered|school
          `,
          laidOutText`
            moved|rehoused|transferred|housed
            & (the family|them|her|him|(mr|mrs|ms|miss) \w|they|she|he|family)
            & ${home}
            & !asked|would|offered|school|not|${shelter}
          `,
          `stay & ${shelter}|there & ended`,
          `stayed|lived|remained|living|spent|kept|were|was & ${shelter}|there & until § & !school|hospital|asked`,
        ],
        next: [
          'bb-placed',
          laidOutText`
            (stayed|lived|remained|were|was|kept) (\w+ ){0,3}until §
            moved (\w+ ){0,2}out
            moved in(to)?(?! with)
            signed (\w+ ){1,4}tenancy
            (they|she|he|family|\w+ \w) (finally |then |all |at last )?left
              (?! (the|her|his|their) (school|job|work|country|gp)| (a|her|his|another) (message|voicemail))
            left (it|there)
            (got|given|sent|received|collected|had) (the |a )?(keys|(\w+ ){1,3}tenancy)
            (moved|rehoused|transferred) (\w+ ){0,6}(${home})
            (tenancy|lease) (\w+ ){0,5}(began|started)
            & !asked|complain\w*|would|again|${shelter}|school|offered|refused
          `,
        ],
      },
      {
        kind: 'bb-placed',
        by: 'bcx',
        opens: true,
        lasts: true,
        says: [
          laidOutText`
            placed|moved|put|housed|booked|accommodated|provided|arranged|offered|went|given|gave
            & ${shelter}
            & !out of|left|from the|asked|refused|would|stayed|self-contained|school|hospital|different (floor|room)
          `,
          `${shelter} & from § (to|until)`,
          `stay & ${shelter} & began|started`,
          laidOutText`
            placed
            & (her|him|them|the family|(mr|mrs|ms|miss) \w)
            & !${home}|refuge|school|care home|asked|would|register|list|band|priority|nightly|hostel
          `,
        ],
      },
    ],
  },
  {
    id: 'hl-main',
    page: 'relief duty',
    steps: [
      {
        kind: 'hl-main-decided',
        by: 'bcx',
        says: [
          laidOutText`
            main (housing |homelessness )?duty|full (housing )?duty|section 193
            & DECIDE|owed|letter
            & !review|until(?! §)|asked|should|relief duty ended
          `,
        ],
        next: ['hl-relief-ended|hl-relief-accepted', 'decision & dated|sent|issued|made & !review|complain\\w*|stage1|stage2|draft|until'],
      },
      {
        kind: 'hl-relief-ended',
        by: 'bcxo',
        falls: true,
        next: [
          'hl-relief-accepted',
          '(this|that|its|the) duty & ended|came to an end|expired|ran out & !main|decid\\w+|section 193|prevention',
        ],
        says: ['relief duty|56 days|relief period & ended|end|ends|expired|ran out|came to an end|come to an end|up & !main|decid\\w+'],
      },
      { kind: 'hl-relief-accepted', by: 'bcx', says: ['accepted|owed|began|started|decided & relief duty & !ended|main'] },
    ],
  },
]
