import { laidOutText } from '../../text/laid-out.ts'
import type { Matter } from './matter.ts'

/** Reports from the street and the neighbourhood, which councils' own policies time: road defects, breaches of planning control. */
export const streetReports: Matter[] = [
  {
    id: 'hw',
    page: 'pothole|highway|carriageway|footway|pavement|kerb',
    steps: [
      {
        kind: 'hw-repaired',
        by: 'bcx',
        says: [
          laidOutText`
            pothole|defect|footway|pavement|road|carriageway|surface|kerb|slab
            & repaired|filled|made safe|mended|patched|relaid|resurfaced
            & !ask\w*|request\w*|complain\w*|not|would|should|will
          `,
        ],
        next: [
          'hw-reported',
          'repaired|filled|made safe|mended|patched|relaid|resurfaced & !ask\\w*|request\\w*|complain\\w*|not|would|should|will',
        ],
      },
      {
        kind: 'hw-reported',
        by: 'cx',
        opens: true,
        says: [
          laidOutText`
            reported|told|contacted|wrote|emailed
            & pothole|defect|footway|pavement|carriageway|kerb|slab|highway
            & !complain\w*|repaired|insur\w+|claim
          `,
        ],
      },
    ],
  },
  {
    id: 'pe',
    page: 'enforcement',
    steps: [
      {
        kind: 'pe-visited',
        by: 'bcx',
        says: [
          laidOutText`
            officer|enforcement|council
            & visited|inspected|site visit
            & !bailiff|agents?|trees?|again|appeal|application|planned|would|ask\w*|request\w*
          `,
        ],
      },
      {
        kind: 'pe-reported',
        by: 'cx',
        opens: true,
        says: [
          laidOutText`
            reported|told|complained|contacted
            & breach|building without|without (planning )?permission|unauthorised|enforcement|works? next door
            & !ombudsm\w+|stage1|stage2|complaints? (procedure|team)|agents?
          `,
        ],
      },
    ],
  },
]
