import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** An assessment of education, health and care needs: the request, the decision, the advice, the draft and the final plan. */
export const ehcAssessment: Matter = {
  id: 'ehc-assessment',
  page: 'health and care|ehc plan|ehc needs|special educational needs',
  steps: [
    {
      kind: 'ehc-final-issued',
      by: 'bcx',
      owed: laidOutText`
        (finish|complet|conclud)\w*
        & (the|its|this|that) (\w+ )?process|ehc (needs )?assessment|needs assessment
        & !re-?assess\w*|review|whether
      `,
      says: [
        '(final|finalised|finalising|first) & plan & SEND & !draft|amend\\w*|propos\\w+|would|review',
        'issued|finalised & (ehc )?plan & !draft|amend\\w*|propos\\w+|notice|would|not to',
      ],
      next: ['ehc-assessment-requested', 'final|finalised|plan & SEND & !draft|amend\\w*'],
    },
    {
      kind: 'ehc-draft-issued',
      by: 'bcx',
      says: ['draft & SEND & !draft decision|comments? on|commented|my draft|our draft|amend\\w*|draft of this'],
    },
    {
      kind: 'ehc-issue-decided',
      by: 'bcx',
      says: [
        'DECIDE & (issue|make|produce|need|have|write|draw up) & plan & !amend\\w*|final|draft|school|assess for',
        'decid\\w+|refused|decision & (not )?(to )?issue',
        '(16|sixteen)[- ]week (deadline|time limit) (to|for the council to) decide (was|ended|expired) (on )?§',
      ],
    },
    {
      kind: 'ehc-advice-received',
      by: 'xibc',
      says: [
        'advice|psychologist|ep|eps & SEND|reported & !ask\\w*|request\\w*|sought|commissioned|consulted|legal advice|wrong advice',
        'advice|psychologist|ep & (report|assessment) & SEND|submitted & !ask\\w*|request\\w*|sought|commissioned|wait\\w*',
      ],
      next: [
        'ehc-advice-requested',
        laidOutText`
          received|arrived|came|provided|completed|sent
          & !council sent|therap\w+|physio\w*|paediatric\w*|social care|health|school|nurse|letter|email|complain\w*|requests?
        `,
      ],
    },
    {
      kind: 'ehc-advice-requested',
      by: 'b',
      says: ['advice|psychologist|ep|professionals & ask\\w*|request\\w*|sought|commission\\w*|instruct\\w*|referred & !legal|DECIDE that'],
    },
    {
      kind: 'ehc-advice-requested',
      by: 'x',
      says: ['psychologist|ep|eps & was|were & asked|instructed|commissioned|consulted & !report'],
    },
    {
      kind: 'ehc-assessment-decided',
      by: 'bc',
      says: [
        laidOutText`
          DECIDE
          & ASSESS
          & !
            advice
            ask\w*
            care act
            care needs
            care needs
            carer
            complet\w+
            draft
            early help
            family's
            financial
            issue
            need for
            occupational
            panel would
            re-?assess\w*
            request(ed|s)
            social care
            tribunal
        `,
        'agreed|refused & (the|her|his|their|its) request',
      ],
      next: [
        'ehc-assessment-requested',
        laidOutText`
          agree\w*|decided?|refused|decision|made it|turned|did so|carry (one|it) out|go ahead
          & !plan|draft|advice|early help|family's|need for|care needs|social care|children act|care act|carer|financial
        `,
      ],
    },
    {
      kind: 'ehc-assessment-requested',
      by: 'cxb',
      opens: true,
      next: ['', '(requested|asked for|applied for) (the|an|this) (assessment|plan) & !school|would|tribunal|draft|final|amend\\w*'],
      says: [
        laidOutText`
          ASK
          & (ehc|needs|statutory|an|education)
          & ASSESS
          & !
            advice
            appeal\w*
            asked the school
            ask\w* (\w+ )?(\w+'s )?school
            care act
            carer
            decid\w+
            (decided|agreed|refused) to
            financial
            occupational
            parent carer
            re-?assess\w*
            school about
            school to
            social care
            tribunal
            would
        `,
        laidOutText`
          asked|requested
          & (council|it|council [a-z]) to (assess|carry out an? (\w+ )?assessment)
          & !social care|care act|carer|occupational|needs at home
        `,
        laidOutText`
          ask\w*|request\w*|appl\w+|sought|received
          & (ehc plan|ehc needs)
          & !
            amend\w*
            appeal\w*
            by the end
            change
            copy
            decid\w+
            draft
            final
            issued
            mediation
            named
            re-?assess\w*
            review
            school
            told
            tribunal
        `,
      ],
    },
  ],
}
