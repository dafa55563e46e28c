import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** Assessments that no law times, but many councils' own policies do: of care needs, of finances, by occupational therapists. */
export const careAssessments: Matter[] = [
  {
    id: 'fa',
    page: 'financial assessment',
    steps: [
      {
        kind: 'fa-assessed',
        by: 'bcx',
        says: ['financial assessment & complet\\w+|finish\\w*|carried out|done|sent|told|outcome|result & !form|ask\\w*|request\\w*|not'],
        next: ['fa-requested', '(the|this|its|an?) assessment & complet\\w+|finish\\w*|carried out|done & !form|copy|care needs'],
      },
      {
        kind: 'fa-requested',
        by: 'bcx',
        opens: true,
        says: [
          'form & (received|got|logged) & !copy|lost|application|complaint',
          'financial assessment & form & returned|submitted|sent|posted|complet\\w+|filled & !copy|council sent',
        ],
      },
    ],
  },
  {
    id: 'ot',
    page: 'occupational therap',
    steps: [
      {
        kind: 'ot-assessed',
        by: 'bcx',
        says: [],
        next: [
          'ot-requested',
          laidOutText`
            (was|were) (finally |then |only )?(assessed|seen|visited)
            assessed (him|her|them|m\w{1,2} \w)
            therapist (then |also )?(visited|assessed|carried|complet\w+)
            assessment (was |took )?(complet\w+|place|carried)
            (complet\w+|carried out) (the|its|an?) assessment
            & !referr\w+|ask\w*|request\w*|wait\w*|not|recommend\w*|report|grant
          `,
        ],
      },
      {
        kind: 'ot-requested',
        by: 'bcx',
        opens: true,
        says: [
          laidOutText`
            (
              consultant
              doctor
              gp
              hospital
              nurse
              physiotherapist
              social worker
            )('s)?( \w+)? referred (him|her|them|(mr|mrs|ms|miss) \w)
            & !child|camhs|panel|ehc|social care|safeguarding|memory
          `,
          laidOutText`
            referr\w+|asked|requested|applied
            & occupational therap\w+|ot
            & !complet\w+|visited|assessed|grant|complain\w*|school|ehc|panel|advice
          `,
        ],
      },
    ],
  },
  {
    id: 'care',
    page: "care act|care and support|adult care|adult social care|care assessment|carer's assessment|carer’s assessment",
    steps: [
      {
        kind: 'care-assessed',
        by: 'bcx',
        says: [
          laidOutText`
            (care|needs|care needs|carer's|support) assessment
            & complet\w+|finish\w*|concluded|signed off
            & !ehc|child|ask\w*|request\w*|referr\w+|not|financial|occupational
          `,
        ],
        next: [
          'care-requested',
          'assessment|assessed|it & complet\\w+|finish\\w*|concluded|signed off & !ehc|financial|occupational|complain\\w*|reablement|not',
        ],
      },
      {
        kind: 'care-requested',
        by: 'bcx',
        opens: true,
        says: [
          laidOutText`
            ask\w*|request\w*|referr\w+|contacted
            &
              (
                adult care
                an?
                care
                care act
                carer's
                for
                needs
                social care
                the
              ) (needs |care |and |support |carer's )*assessment
            & !
              capacity
              chc
              child
              complain\w*
              complet\w+
              continuing
              could
              ehc
              financial
              mental
              occupational
              re-?assess\w*
              would
          `,
        ],
      },
    ],
  },
]
