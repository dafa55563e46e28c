import type { Group } from './groups.ts'

/** Figures that lead to decisions; each is the name of a choice among the members of a group. */
export type Choice = 'decisions' | 'upheld' | 'checked' | 'late' | 'perhaps' | 'median' | 'ninetieth' | 'actions' | 'dated'

/** Where a figure of the page leads: "#body.3.late" lists the decisions behind it. The number is the group's place in its table. */
export const linkTo = ({ by }: Pick<Group, 'by'>, place: number, choice: Choice): string => `#${by}.${place}.${choice}`
