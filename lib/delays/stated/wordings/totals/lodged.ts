import { laidOutText } from '../../../../text/laid-out.ts'
import { any } from '../pattern.ts'
import type { Wording } from '../pattern.ts'
import { total } from './total.ts'

/** Where a body puts people who have no home, and which the law counts in weeks or nobody can live in for long. */
const shelter = laidOutText`
  (?:(?!place\b)[\w-]+ ){0,4}?(?:
    (?:bed[ -]and[ -]breakfast|b&b)s?(?: \(b&b\))?(?: (?:accommodation|rooms?|hotels?))?
    (?:hotel|hostel) rooms?
    (?:one|single) room
  )
`
/** Who is put there. */
const person = String.raw`(?:m(?:rs?|s|iss)\.? \w+|him|her|them|the (?:family|couple))(?:,? and (?:his|her|their) (?:\w+ ){1,3}?)?`
/** "With no cooker", "of a guest house": more of the place. */
const more = String.raw`(?:at|in|of|with|without) [^.,;${any}]{3,30}?`
/** How long somebody was in such a place. */
const lodgedIn = (place: string, long = 'for #'): string => laidOutText`
  \b(?:
    (?:
      accommodated
      been?
      hous(?:ed|ing)
      kept
      left
      liv(?:ed|ing)
      plac(?:ed|ing)
      put
      remain(?:ed|ing)
      sle(?:pt|eping)
      stay(?:ed|ing)
      w(?:as|ere)
    )(?: ${person})?(?: together)? ?in ${place}(?: ${more})? ${long}(?! of (?:his|her|their) own)
    (?:been|spent|stayed|w(?:as|ere)) #(?: \w+ing)? in ${place}
  )
`

/** How long somebody was in a place where nobody can live for long. */
export const lodged: readonly Wording[] = [
  // "Mr T was in bed and breakfast accommodation for 19 weeks", "the family spent 31 weeks in one hostel room": not where somebody lives
  total(' in ', lodgedIn(shelter), { who: 'any' }),
  // "left them in bed and breakfast for more than the six weeks"
  total(' in ', lodgedIn(shelter, String.raw`(?:for (?:longer|more) than|beyond|past|in excess of) (?:the |a )?(?:\w+ )?#`), {
    who: 'any',
    over: true,
    alleged: true,
  }),
  // "stayed in a hotel for 23 weeks"
  total('hotel|guest', lodgedIn(String.raw`(?:an?|the|one)~3 (?:hotel|guest ?house)\b`), { who: 'any', field: 'homeless' }),
  // "They were there for over 21 weeks", "The family spent eleven weeks there": where what stands before says that it is such a place
  total(
    'there|spent|had ',
    laidOutText`
      \b(?:
        (?:was|were|been) (?:still )?there for #(?! more)
        (?:spent|had) #(?: with [^.,;${any}]{3,30}?)? (?:there|in (?:an?|it|the))\b
      )
    `,
    { who: 'any', lodged: true },
  ),
]
