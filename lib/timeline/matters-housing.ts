import { laidOutText } from '../text/laid-out.ts'
import type { Matter } from './matter.ts'
import { proofs } from './matters-money.ts'

const shelter = 'bed and breakfast|b&b|hotels?|guest house|hostel room'
const home = 'flat|house|bungalow|maisonette|self-contained|bedroom|property|refuge|home|tenancy|kitchen'

/**
 * Reviews of a place on the housing register; homelessness besides reviews: how long a family stays in bed and breakfast, and how the
 * relief duty ends.
 */
export const homelessness: Matter[] = [
  {
    id: 'hr',
    page: 'housing register|allocations scheme|allocations policy|allocation scheme|allocation policy',
    beside: 'hr-review',
    steps: [
      {
        kind: 'hr-decided',
        by: 'bcx',
        says: [],
        next: [
          'hr-applied',
          laidOutText`
            placed|awarded|accepted|assessed|registered|decid\w+|decision|refused|rejected|put|told|wrote|added
            & band\w*|register\w*|application|priority|it|points|qualify
            & !
              ask\w*
              bid
              complain\w*
              evidence
              homeless\w*
              medical
              more
              offer\w*
              proof
              request\w*
              review\w*
              stage1
              stage2
              transfer
          `,
        ],
      },
      {
        kind: 'hr-applied',
        by: 'cxb',
        opens: true,
        says: [
          laidOutText`
            appl\w+|registered
            & housing register|to join|rehousing|for housing|register|to move|allocation
            & !review\w*|decid\w+|decision|placed|awarded|accepted|homeless\w*|refus\w+|complain\w*|told|assess\w*|band|points
          `,
        ],
        next: [
          '',
          laidOutText`
            applied|application
            & on §
            & !
              accepted
              assess\w*
              awarded
              band
              benefit
              bid
              complain\w*
              council tax
              decid\w+
              decision
              grant
              homeless\w*
              medical
              placed
              points
              refus\w+
              review\w*
              told
              transfer
          `,
        ],
      },
      {
        kind: 'hr-applied',
        by: 'cxb',
        opens: true,
        completes: true,
        says: [],
        next: [
          'hr-applied',
          laidOutText`
            ${proofs}|this|these|them|last|rest
            & provided|supplied|sent|returned|submitted|handed|gave|produced|uploaded|received|had
            & !
              asked
              band
              complain\w*
              copies of
              copy
              council sent
              decid\w+
              decision
              it sent
              letter from
              medical
              notice
              part of
              points
              reminder
              reply
              requested
              review
              some of
          `,
        ],
      },
    ],
  },
  {
    id: 'hr-review',
    beside: 'hr',
    page: 'housing register|allocations scheme|allocations policy|allocation scheme|allocation policy',
    steps: [
      {
        kind: 'hr-review-decided',
        by: 'bcx',
        says: [
          laidOutText`
            review
            & decision|decided|outcome|result|upheld|completed|dismissed
            & band\w*|priority|register|points
            & !suitab\w*|ask\w*|request\w*|complain\w*|stage1|stage2|NOTUS
          `,
        ],
        owed: 'review(?:ed|ing)? & complet\\w*|finish\\w*|decid\\w*|decision & !annual|plan|staff|policy|procedure|scheme|ehc|care',
        next: [
          'hr-review-requested',
          laidOutText`
            review (?:was|is|fell) (?:\w+ )?due
            review should have been
            DECIDE
            outcome
            result
            moved (?:her|him|them|(?:mr|mrs|ms|miss) \w)
            awarded
            placed
            & !complain\w*|stage1|stage2|suitab\w*|ask\w*|bid|bids|offered
          `,
        ],
      },
      {
        kind: 'hr-review-requested',
        by: 'cx',
        opens: true,
        says: [
          laidOutText`
            review
            & ask\w*|request\w*|sought|wanted
            & band\w*|priority|register|points
            & !suitab\w*|homeless\w*|complain\w*|stage1|stage2|NOTUS|could|can|may|refused
          `,
        ],
        next: [
          '',
          'review & ask\\w*|request\\w*|sought|wanted & !suitab\\w*|homeless\\w*|complain\\w*|stage1|stage2|NOTUS|could|can|may|refused',
        ],
      },
    ],
  },
  {
    id: 'bb',
    page: 'bed and breakfast|b&b',
    steps: [
      {
        kind: 'bb-left',
        by: 'bcx',
        theirs: true,
        lasts: true,
        owed: laidOutText`
          (?:is|are|was|were|has|have)(?: \w+){0,2} still|remains?
          & living|staying|there|lives?|in (?:the|that|a|bed)|accommodated|housed
          & ${shelter}|there
        `,
        says: [
          laidOutText`
            moved|left|out of|transferred|leaving
            & ${shelter}
            & !(?:to|into|another|second|third) (?:\w+ ){0,4}(?:${shelter})|asked|would|offered|school
          `,
          laidOutText`
            moved|rehoused|transferred|housed
            & (?:the family|them|her|him|(?:mr|mrs|ms|miss) \w|they|she|he|family)
            & ${home}
            & !asked|would|offered|school|not|${shelter}
          `,
          `stay & ${shelter}|there & ended`,
          `stayed|lived|remained|living|spent|kept|were|was & ${shelter}|there & until § & !school|hospital|asked`,
        ],
        next: [
          'bb-placed',
          laidOutText`
            (?:stayed|lived|remained|were|was|kept) (?:\w+ ){0,3}until §
            moved (?:\w+ ){0,2}out
            moved in(?:to)?(?! with)
            signed (?:\w+ ){1,4}tenancy
            (?:they|she|he|family|\w+ \w) (?:finally |then |all |at last )?left
              (?! (?:the|her|his|their) (?:school|job|work|country|gp))
            left (?:it|there)
            (?:got|given|sent|received|collected|had) (?:the |a )?(?:keys|(?:\w+ ){1,3}tenancy)
            (?:moved|rehoused|transferred) (?:\w+ ){0,6}(?:${home})
            (?:tenancy|lease) (?:\w+ ){0,5}(?:began|started)
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
            & !out of|left|from the|asked|refused|would|stayed|self-contained|school|hospital
          `,
          `${shelter} & from § (?:to|until)`,
          `stay & ${shelter} & began|started`,
          laidOutText`
            placed
            & (?:her|him|them|the family|(?:mr|mrs|ms|miss) \w)
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
            main (?:housing |homelessness )?duty|full (?:housing )?duty|section 193
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
          '(?:this|that|its|the) duty & ended|came to an end|expired|ran out & !main|decid\\w+|section 193|prevention',
        ],
        says: ['relief duty|56 days|relief period & ended|end|ends|expired|ran out|came to an end|come to an end|up & !main|decid\\w+'],
      },
      { kind: 'hl-relief-accepted', by: 'bcx', says: ['accepted|owed|began|started|decided & relief duty & !ended|main'] },
    ],
  },
]
