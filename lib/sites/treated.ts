import { anyOf } from '../text/any-of.ts'
import { laidOutText } from '../text/laid-out.ts'

/** That an operation or treatment was had: "and had it in August", "the surgery took place". */
export const treated = anyOf(
  'i',
  /\b(?:had|underwent|received|began|started) it\b/,
  new RegExp(laidOutText`
    \b(?:had|underwent|received|began|started) (?:(?:the|his|her|their|this|an?) )?(?:\w+ )?(?:
      chemotherapy
      operation
      procedure
      radiotherapy
      surgery
      treatment
    )\b
  `),
  /\b(?:operation|surgery|treatment|procedure|chemotherapy|radiotherapy) (?:took place|was carried out|began|started|went ahead)/,
  /\boperated on\b/,
)
