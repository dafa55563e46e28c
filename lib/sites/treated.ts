import { anyOf } from '../text/any-of.ts'

/** That an operation or treatment was had: "and had it in August", "the surgery took place". */
export const treated = anyOf(
  'i',
  /\b(?:had|underwent|received|began|started) it\b/,
  new RegExp(
    String.raw`\b(?:had|underwent|received|began|started) (?:(?:the|his|her|their|this|an?) )?(?:\w+ )?` +
      String.raw`(?:operation|surgery|procedure|treatment|chemotherapy|radiotherapy)\b`,
  ),
  /\b(?:operation|surgery|treatment|procedure|chemotherapy|radiotherapy) (?:took place|was carried out|began|started|went ahead)/,
  /\boperated on\b/,
)
