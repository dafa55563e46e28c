import { cued } from '../../text/cued.ts'
import { laidOutText } from '../../text/laid-out.ts'
import { AGREES, HOLDERS, INTRODUCES } from '../lexicon.ts'
import { alternatives, spaced } from '../patterns.ts'

/** What a remedy is called when it is told as a whole. */
const WHOLE = laidOutText`
  (?:
    actions?
    measures
    outcome(?! of\b)
    proposals?
    recommend(?:ation|ations)
    redress
    remed(?:y|ies)
    resolution
    settlement
    steps?
    suggestions?
  )
`
/** What it is for. */
const WHY = '(?:injustice|complaint|matters|things|case|request|apology)'
const CONNECTS = laidOutText`
  (?:
    (?: (?:are|is|was|were))? (?:as follows|these|this)(?=:)
    \ (?:
      are
      being
      by way of
      by
      comprises?
      consisting of
      consists? of
      for
      in the form of
      includes?
      included
      is
      namely
      of
      should be
      such as
      through
      to be
      was
      were
      will be
      with
      would be
    )
    ,? ?(?:which|these|this) (?:is|are|were|was|includes?|included|comprises?)
    ,? including
    :
  )
`
const COMES = '(?: (?:providing|provide|offering|making|giving|sending|arranging|an offer of|the following))?'
const AHEAD = '(?::| )\\s*(?=(?:for |to )?(?:[a-z]|£|M))'
/** "The recommendations of the review": somebody else's. */
const OF_ANOTHER = '(?<=ecommendations?) of (?:the|an?|its|her|his|that)\\b'
const WHOM = '(?:her|him|them|both|M\\w+\\.? [A-Z]\\w*(?: and M\\w+\\.? [A-Z]\\w*)?|the \\w+)'
/** "The agreed remedy is an apology …", "our recommendations for an apology …". */
const NAMED = new RegExp(
  spaced(laidOutText`
    \b(?:
      [Aa]n?
      [Aa]greed
      [Mm]y
      [Oo]ur
      [Ss]uitable
      [Tt]he
      [Tt]hese
    )(?: (?!(?:the|an?|is|are|was|for|of|in|to)\b)[a-z-]+){0,3} (?<whole>${WHOLE})(?!${OF_ANOTHER})(?<told>
      ,? (?:which|that) [^,.;]{1,60},
      \ (?:I|we|it|the [A-Z]?\w+)? ?(?:have |has )?(?:\w+ed|propose|recommend)(?: (?:to|with|by|it|the \w+|us|me))*
    )?(?: (?:agreed|proposed|recommended|suggested))?(?: for ${WHOM})?${CONNECTS}${COMES}${AHEAD}
  `),
  'g',
)
/** "This included providing an apology and …": of what was agreed or recommended in the sentence before. */
const TAKEN_UP = cued(
  new RegExp(
    spaced(laidOutText`
      ^ *(?:This|These|It|They|That|Those|The(?:se)? \w+) (?:will )?(?:
        are
        comprises?
        consists? of
        included
        includes?
        involves?
        is
        were
      )${COMES}${AHEAD}
    `),
  ),
)
/** What the sentences before have to speak of for it: "That is a decision it was entitled to make" takes up no remedy. */
const REMEDY_BEFORE = cued(/\b(?:agree|accept|recommend|propos|suggest|remed|offer|settle|put (?:things|matters|this) right)\w*/i)
/** "Agreed a payment of £1,350", "agreed to an apology", "accepted our proposals for a letter of apology". */
const CONSENTS = laidOutText`
  \b(?<who>${alternatives(HOLDERS, true)})
    (?: (?:has|have|had|now|also|already|since|therefore|previously|\w+ly))*
    \ (?:${alternatives(AGREES)})(?: (?:to|upon|on|with)\b)?
`
const AGREED = cued(new RegExp(spaced(CONSENTS + AHEAD)))
const AGREED_REMEDY = cued(
  new RegExp(
    spaced(laidOutText`
      ${CONSENTS}(?<own>(?: (?:
        an?
        appropriate
        draft
        financial
        its
        my
        offer
        our
        proposed
        provide
        recommended
        suggested
        suitable
        that
        the
        these
        this
      ))* (?:${WHOLE}|${WHY}|remedy|resolve|settle|put)(?=\W)[^.;£:]{0,60}?${CONNECTS}${COMES})${AHEAD}
    `),
  ),
)
/** "We recommended an apology, £250 and training": with no word on who. */
const ASKED = cued(
  new RegExp(
    spaced(laidOutText`
      \b(?:I|[Ww]e|[Oo]mbudsm[ae]n|[Ii]nvestigator)(?: (?:have|has|also|therefore|now))*
        \ (?:${alternatives(INTRODUCES)})(?: (?:a|an|the) remedy of)? (?=an?\b|£|\w+ly\b|service\b|training\b|payment\b)
    `),
  ),
)
/** "Mr R is to have a letter of apology", "she will be paid £50": who gets it, with no word on who gives it. */
const RECEIVES = cued(
  new RegExp(
    spaced(laidOutText`
      \b(?:M(?:r|rs|s|iss|x)\.? [A-Z]\w*|[Ss]he|[Hh]e|[Tt]hey|[Tt]he (?:complainant|couple|family|resident|tenant))
        \ (?:is to|are to|will|should) (?:get|have|receive|be (?:given|offered|paid|repaid|sent))${AHEAD}
    `),
  ),
)

/** Words after which a list of remedies comes, where `who` is agreed to it or `gets` it. */
export interface Announced {
  match: RegExpExecArray
  who: string | null
  gets: boolean
}

/**
 * "The agreed remedy is an apology …", "agreed to an apology": all that announces a list of nouns, in the order in which they count.
 * @param part a sentence, or a clause of it
 * @param before what stands before it in the paragraph
 */
export function announced(part: string, before: string): Announced[] {
  const takenUp = !before || REMEDY_BEFORE.test(before) ? TAKEN_UP.exec(part) : null
  const all = [AGREED.exec(part), AGREED_REMEDY.exec(part), ...part.matchAll(NAMED), takenUp, ASKED.exec(part)]
  const found = all.flatMap((match) => (match ? [{ match, who: match.groups?.who ?? null, gets: false }] : []))
  const receives = RECEIVES.exec(part)
  return receives ? [...found, { match: receives, who: null, gets: true }] : found
}
