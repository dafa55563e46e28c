// The words for whoever complains.

import { laidOutText } from '../../../text/laid-out.ts'

/** Who complains: "Mrs X", "the complainant", "her representative"; not "The Council says". */
export const complainant = laidOutText`
  (?:
    m(?:rs?|s|iss|x)\.? \w+
    s?he
    they
    the (?:complainant|family|couple|parents?)
    (?:his|her|their|\w+'s) (?:
      advocate
      brother
      daughter
      father
      husband
      mother
      parents?
      partner
      representative
      sister
      solicitors?
      son
      wife
    )
  )
`
