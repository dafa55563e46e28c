import { laidOutText } from '../../../../text/laid-out.ts'
import { any } from '../pattern.ts'
import type { Wording } from '../pattern.ts'
import { total } from './total.ts'

/** What somebody went without, or was left in. */
export const without: readonly Wording[] = [
  // "left her and her children in one room for 23 weeks"
  total(
    'left|leaving|kept|keeping',
    String.raw`\b(?:left|leaving|(?:kept|keeping) (?:m(?:rs?|s|iss)|him|her|them` +
      String.raw`|the (?:family|couple|child\w*)))(?! from\b)(?:,? [^\s,.;${any}]{1,25}){1,14}? for #`,
    { who: 'body' },
  ),
  // "has been unable to use his bathroom for over three years"
  total(
    'unable|not able|could not|cannot',
    laidOutText`
      \b(?:(?:was|were|been) (?:unable|not able) to|could not|cannot) (?:\w+ly )?(?:
        access
        bathe
        climb
        cook
        get (?:into|out of|to|up)
        leave
        reach
        shower
        sleep in
        use
        wash
      )\b(?: [\w']{1,15}){0,6}? for #
    `,
    { who: 'any' },
  ),
  // "was without transport for five weeks": what a child went without, or lost, is no delay of the body
  total(
    'no |without',
    laidOutText`
      \b(?:had|received|with|been|were|was|getting|given|left|leaving)(?: [\w']+){0,3}? (?:no|without)(?: \w+){0,3} (?:
        badge
        care(?:rs?)?
        collections?
        heating
        hot water
        respite
        transport
      )~3 for #
    `,
    { who: 'any' },
  ),
  // "was then left for 141 days", "contact had lapsed for seven months", "in the Council's hands for nine months"
  total(
    'left for|lapsed|hands',
    laidOutText`
      \b(?:
        (?:was|were|been) (?:\w+ )?left(?: un\w+)?
        lapsed
        in (?:the (?:agency|authority|council|home|provider|trust)'s|its|his) hands
      ) for §
    `,
    { onward: true },
  ),
]
