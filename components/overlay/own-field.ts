import type { DecisionRecord } from '../../lib/record.ts'

/** Words of a category, and the parts of the rulebook that belong to it. Complaints about the handling of complaints are of every field. */
const fields: [words: RegExp, domains: string[]][] = [
  [/child/i, ["children's complaints", "children's social care"]],
  [/educat|school/i, ['EHC plans', 'education']],
  [/adult|care home|disab/i, ['adult social care']],
  [/hous|homeless/i, ['housing']],
  [/benefit|tax/i, ['benefits and tax']],
  [/planning|building/i, ['planning']],
  [/transport|parking|highway/i, ['parking', 'environment and highways', 'education']],
  [/environment|waste|refuse|noise/i, ['environment and highways']],
]

/** The parts of the rulebook that a decision's category points to, first those that come first in a list of limits. */
export const fieldsOf = ({ category, subcategory }: Pick<DecisionRecord, 'category' | 'subcategory'>): string[] => [
  ...fields.filter(([words]) => words.test(`${category} ${subcategory}`)).flatMap(([, domains]) => domains),
  'complaints handling',
]
