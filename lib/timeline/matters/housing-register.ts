import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'
import { proofs } from './proofs.ts'

/** A place on the housing register: what is applied for and decided, and a review of it. */
export const housingRegister: Matter[] = [
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
        owed: 'review(ed|ing)? & complet\\w*|finish\\w*|decid\\w*|decision & !annual|plan|staff|policy|procedure|scheme|ehc|care',
        next: [
          'hr-review-requested',
          laidOutText`
            review (was|is|fell) (\w+ )?due
            review should have been
            DECIDE
            outcome
            result
            moved (her|him|them|(mr|mrs|ms|miss) \w)
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
]
