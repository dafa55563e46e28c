import type { Matter } from './card.ts'

const plans = ['ehc', 'health and care', 'special educational needs']
/** Pages on plans that speak of something besides. */
const both = (word: string): string[] => plans.map((plan) => `${plan} + ${word}`)
const focus = ['special educational needs', 'ehc', 'health and care']

export const ehcPlans: Matter[] = [
  {
    id: 'ehc-assessment',
    page: plans,
    focus,
    cards: [
      {
        kind: 'ehc-assessment-requested',
        told: [
          'ASK assessment ehc -again/tribunal/advice',
          'ASK ehc -again/mediation/tribunal/advice/review/amendment/home/money/meeting/change/transport/final/draft/copy/amended',
        ],
        lean: ['ASK assessment -again/care/cin/therapy/advice/financial/tribunal/carer'],
        alone: ['ASK'],
      },
      {
        kind: 'ehc-assessment-decided',
        after: ['ehc-assessment-requested'],
        told: ['DECIDE assessment -care/cin/therapy/financial/plan/again/complaint/draft/need @body'],
        lean: [
          'DECIDE request -complaint/care/plan/s2/transport/accepted @body',
          'DELIVER ^reply/decision/letter -complaint/s1/s2/plan/bare/draft',
          'DELIVER ^decision assessment -plan/complaint',
        ],
      },
      {
        kind: 'ehc-issue-decided',
        after: ['ehc-assessment-requested'],
        told: [
          'DECIDE plan issue no/refused -final/draft/transport @body',
          'DECIDE plan needed/need no @body',
          'DECIDE plan no told -final/draft/transport/amend/change/maintain/s1/s2 @body',
          'DELIVER ^decision plan issue -final',
          'DECIDE plan refused issue @body',
          'DECIDE plan issue -final/draft/told @body',
        ],
      },
      {
        kind: 'ehc-draft-issued',
        after: ['ehc-assessment-requested'],
        told: ['DELIVER ^plan/draft draft -amended/amendment/review >any', 'DELIVER ^draft plan -amended'],
      },
      {
        kind: 'ehc-final-issued',
        after: ['ehc-assessment-requested'],
        told: [
          'DELIVER ^plan final -draft/amended/proposed/copy',
          'DO ^plan -draft/amended/other/lac/pathway',
          'DELIVER ^plan complete -draft',
        ],
        lean: ['DELIVER ^plan -draft/amended/proposed/copy/other', 'DELIVER ^final -amended'],
      },
    ],
  },
  {
    id: 'ehc-advice',
    page: [...both('psycholog'), ...both('advice')],
    focus,
    cards: [
      {
        kind: 'ehc-advice-requested',
        told: ['ASK advice ep/assessment @any', 'ASK ep -assessment/report @any', 'DELIVER ^request advice >any @any'],
        lean: ['ASK advice -complaint @body'],
      },
      {
        kind: 'ehc-advice-received',
        after: ['ehc-advice-requested'],
        told: [
          'DELIVER ^report/advice ep -private/previous >any',
          'DELIVER ^report/advice -therapy/review/panel/copy/private/previous @ep >any',
        ],
        lean: ['DELIVER ^report/advice -therapy/review/panel/third/private/previous >any'],
      },
    ],
  },
  {
    id: 'ehc-review',
    page: plans,
    focus,
    cards: [
      {
        kind: 'ehc-review-met',
        page: ['review'],
        told: [
          'MEET review -s2/s3/panel/lac/conference/pathway/mediation/talk/complaint/band/careplan',
          'MEET ^meeting/review annual/review/early -talk/s2/lac',
        ],
        lean: ['MEET ^meeting -panel/s2/s3/mediation/tribunal/talk/complaint/lac/strategy/conference/pathway/move/final/draft'],
      },
      {
        kind: 'ehc-review-decided',
        after: ['ehc-review-met'],
        told: [
          'DECIDE plan amend/maintain/cease/upheld -draft/s2 @body',
          'DECIDE plan amendment no -draft/s2 @body',
          'DELIVER ^decision plan/review amend/maintain/cease',
          'DELIVER ^notice plan amend no',
          'DELIVER ^notice plan maintain/cease',
          'DELIVER ^decision review -band/homeless/s2',
          'DECIDE review -complaint/s2/draft @body',
        ],
        lean: ['DELIVER ^decision -assessment/complaint/s1/s2/draft/bare', 'DELIVER ^outcome review'],
      },
      {
        kind: 'ehc-amendments-sent',
        after: ['ehc-review-met'],
        opens: true,
        told: [
          'DELIVER ^notice amend/amendment -no',
          'DELIVER ^amendment @body',
          'DELIVER ^plan/draft draft amended',
          'DELIVER ^notice plan amend -no',
        ],
      },
      {
        kind: 'ehc-amended-final-issued',
        after: ['ehc-amendments-sent'],
        told: ['DECIDE plan amend no -draft/s2/transport @body', 'DECIDE amendment no plan -maintain @body'],
      },
      {
        kind: 'ehc-amended-final-issued',
        after: ['ehc-review-met', 'ehc-amendments-sent'],
        told: ['DELIVER ^plan final amended -draft/copy', 'DO ^plan amended -draft', 'DELIVER ^plan amended final -draft'],
        lean: [
          'DELIVER ^plan final -draft/proposed/copy',
          'DO ^plan -draft/lac/pathway',
          'DELIVER ^plan complete',
          'DELIVER ^plan amended -draft/proposed/copy',
        ],
      },
    ],
  },
  {
    id: 'ehc-annual',
    page: ['annual review', 'yearly review'],
    focus,
    cards: [
      { kind: 'ehc-final-issued', told: ['DELIVER ^plan first -draft/amended/copy'] },
      {
        kind: 'ehc-review-decided',
        told: [
          'DO ^review annual/previous/first/last/next/ehc -direct/lac/conference/pathway/s2',
          'DELIVER ^outcome/decision review annual/next -s2',
        ],
      },
    ],
  },
  {
    id: 'ehc-tribunal',
    page: both('tribunal'),
    focus,
    cards: [
      {
        kind: 'ehc-tribunal-ordered',
        told: ['ORDER assessment @tribunal', 'ORDER plan @tribunal', 'ORDER @tribunal', 'DECIDE assessment @tribunal'],
      },
      {
        kind: 'ehc-tribunal-final-issued',
        after: ['ehc-tribunal-ordered'],
        told: ['DELIVER ^plan final -draft/amended/proposed/copy', 'DELIVER ^plan complete -draft', 'DO ^plan -draft/amended'],
        lean: ['DELIVER ^plan/final -draft/proposed/copy'],
      },
    ],
  },
  {
    id: 'ehc-transfer',
    page: [...both('transfer'), ...both('moved'), ...both('took over'), ...both('responsible')],
    focus,
    cards: [
      {
        kind: 'ehc-plan-transferred',
        told: ['TRANSFER plan transfer -phase/final', 'TRANSFER plan become', 'TRANSFER plan responsibility'],
      },
      {
        kind: 'ehc-transfer-informed',
        after: ['ehc-plan-transferred', 'ehc-moved-area'],
        told: ['DECIDE plan transfer/review/transferred told >person', 'DELIVER ^letter/notice plan'],
        lean: ['DECIDE review told >person', 'DECIDE plan told >person'],
      },
    ],
  },
  {
    id: 'ehc-mediation',
    page: both('mediation'),
    focus,
    cards: [
      { kind: 'ehc-mediation-requested', told: ['ASK mediation @any'] },
      {
        kind: 'ehc-mediation-held',
        after: ['ehc-mediation-requested'],
        told: ['MEET mediation -talk/third/else', 'MEET ^mediation/session mediation'],
        lean: ['MEET ^meeting -review/annual/panel/talk/complaint'],
      },
    ],
  },
]
