import { laidOutText } from '../../../../text/laid-out.ts'
import type { Wording } from '../pattern.ts'
import { total } from './total.ts'

/** "had to wait", "made him wait" */
const madeWait = String.raw`(?<=\b(?:ha[ds]|have|having) to |\b(?:made|making|left|leaving|kept)(?: [\w'.]{1,15}){1,4}(?: to)? )wait`

/** Gaps and waits. */
export const waited: readonly Wording[] = [
  // "a gap of four months", "a ten-month wait"
  total(
    'gap|interval|lull|wait|silence|inactivity|hiatus|drift',
    laidOutText`
      (?:
        \b(?:gap|interval|lull|hiatus|drift|wait|waiting time|silence|inactivity)~5 (?:of|was|lasted) #
        #(?:'s?)? (?:gap|interval|lull|wait)\b
      )
    `,
    { general: true },
  ),
  // "waited", "had to wait", "made him wait"; those who "wait for seven years" are everybody
  total('wait', String.raw`\b(?:wait(?:ed|ing)(?! (?:list|time)s?\b)|${madeWait})~~4 (?:for )?#(?! before| more\b)`, {
    who: 'any',
    general: true,
    alleged: true,
  }),
]
