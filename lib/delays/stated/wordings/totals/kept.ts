import { laidOutText } from '../../../../text/laid-out.ts'
import type { Wording } from '../pattern.ts'
import { process } from './words.ts'
import { total } from './total.ts'

/** How long the body had a matter in its hands. */
export const kept: readonly Wording[] = [
  // "kept the appeal for nearly six months", "The deposit was kept for seven months", "The Council has had the request for five weeks"
  total(
    'kept|held|had',
    laidOutText`
      \b(?:
        (?:kept|(?:council|team|it) has(?: now)? had) (?:the|her|his|their|this|that) (?:\w+ ){0,2}${process}
        (?:deposit|money|refund|fees?|appeal|papers|file|records|documents) (?:was|were) (?:kept|held)~2
      ) for #
    `,
  ),
  // "The case sat with a manager for five weeks", "The team held the file for the assessment for two months"
  total(
    'for',
    String.raw`\b(?:${process} (?:was|has been|had been|sat|lay) with~5|(?:council|team|department|it` +
      String.raw`|officer) (?:had|held)~3 ${process}) for #`,
  ),
  // "The whole procedure lasted 17 months", "Her complaint was open for eight months"
  total(
    'lasted|ran |for|over|spanned',
    laidOutText`
      \b(?:${process}|stay|wait|it|this)~5 (?:
        (?<!\bshould have )lasted(?: for)?
        ran (?:for|to)
        (?:dragged|went|carried) on for
        continued for
        (?:was|were|been|remained) (?:open|outstanding|pending|unresolved|undecided) for
        stretched over
        spanned
      ) §
      \b(?:been|remained) (?:open|outstanding|pending|unresolved|undecided) for #
    `,
    { onward: true },
  ),
  // "spent more than 18 months in the children's complaints procedure"
  total('spent', String.raw`\bspent # in (?:the|its) (?:[\w']+ ){0,3}(?:procedure|process)\b`, { who: 'any' }),
]
