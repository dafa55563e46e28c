import { laidOutText } from '../../../text/laid-out.ts'

/**
 * Patterns over sentences in which each length is one character (see ../sentence/marked.ts). In their sources `#` is a length with
 * its unit, `§` also a bare number ("rather than 20"), `%` either after "within", all with what may stand before them ("about",
 * "a further"); `~N` is up to N words in between, `~~N` none of them a preposition.
 */

const filler = laidOutText`
  (?:\b(?:
    about
    almost
    already
    an?
    (?:a )?little
    (?:an? )?(?:total|period) of
    another
    approximately
    around
    at least
    further
    in the region of
    just
    less than
    more than
    nearly
    no longer than
    no more than
    now
    of the order of
    only
    over
    perhaps
    roughly
    some
    the (?:next|first|last|following|whole|full|best part of)
    then
    therefore
    thus
    under
    up to
  ) ){0,4}
`
/** What stands for a length in a marked sentence: with a unit to U+EFFF, bare numbers beyond. */
export const any = '\uE000-\uF8FF'

/** Where a limit is laid down. */
export const lawOrPolicy = laidOutText`
  (?:
    act\b
    booklet
    brochure
    charter
    code
    guid(?:e|ance)\b
    handbook
    law\b
    leaflet
    legislation
    (?:local )?offer
    manual
    plan\b
    polic(?:y|ies)
    procedures?
    protocols?
    regulations
    rules
    scheme
    standards?
    timetable
    undertaking
    website
  )
`
/** How a limit ends. */
export const ended = laidOutText`
  (?:
    (?:had )?(?:been and gone|come to an end|ended|expired|gone by|passed|r[au]n out)
    (?:were|was) (?:over|up|exhausted)
  )
`
/** What stands behind a limit that was passed: its end, or whose it is: "the 56 days had run out", "the 56 days that are allowed". */
export const ofTheLimit = laidOutText`
  (?:
    ${ended}
    allowed
    it (?:had|was|is)
    that (?:are|were) (?:allowed|permitted)
    the law
  )
`

/** What a length is called where it is a limit: "the six-week limit", "the eight weeks allowed", "the 20 days in its policy". */
const limitAfter = laidOutText`
  \ (?:deadline|limit|maximum|target|time ?(?:frame|limit|scale))s?\b
  \ (?:(?:that|which) (?:is|are) )?(?:allowed|permitted|set|specified)\b
  \ (?:in|(?:that |which )?(?:the|its|their))(?: \w+)? ${lawOrPolicy}
`
/** A limit with its length: "the legal limit of six weeks". */
export const limitOf = laidOutText`
  (?:the|its|their|an?)(?: own)? (?:
    (?:\w+ )?(?:limit|maximum|target) of #
    (?:\w+ )?#(?:${limitAfter})
  )
`

const made = new Map<string, RegExp>()

/** The pattern of a wording, made when it is first wanted (there are many, and a page needs few); its length is the group `length`. */
export function pattern(source: string): RegExp {
  const known = made.get(source) ?? make(source)
  made.set(source, known)
  return known
}

const make = (text: string) =>
  new RegExp(
    text
      .replace(
        /~~(\d)/g,
        `(?:,? (?!(?:and|but|which|who|because|until|for|by|of|at|on|to|with|within|from|over)\\b)[^\\s,.;:()${any}]{1,25}){0,$1}?`,
      )
      .replace(/~(\d)/g, `(?:,? (?!and\\b|but\\b|which\\b|who\\b|because\\b|until\\b)[^\\s,.;:()${any}]{1,25}){0,$1}?`)
      .replaceAll('#', `${filler}(?<length>[\uE000-\uEFFF])(?: or (?:so|more))?`)
      .replaceAll('%', `(?:(?:within|in|by) )?${filler}(?<length>[${any}])`)
      .replaceAll('§', `${filler}(?<length>[${any}])(?: or (?:so|more))?`),
    'gi',
  )

/** A way in which decisions put a figure on a delay; how its source is written stands above. */
export interface Wording {
  kind: 'excess' | 'total'
  /** Letters of which a sentence has some where this wording can be: what has none is not looked at further. */
  cues: string[]
  source: string
  /**
   * Who must have done it: 'body' by name, 'any' for what befalls the complainant ("she waited a year"), else nobody who is not
   * the body.
   */
  who?: 'body' | 'any'
  /** Strong wordings count as an allegation as well. */
  strong?: boolean
  /** true where it counts as an allegation too, and is not strong. */
  alleged?: boolean
  /** true where "would" and "if" belong to the wording: "she would have moved seven months sooner". */
  supposed?: boolean
  /** true where something done must go before: "discharged six weeks after the assessment" is no step of the body. */
  act?: boolean
  /** The field of which the page must speak, in small letters: elsewhere it is no figure. */
  field?: string
  /** true where what stands before must speak of a hotel or the like, in which people without a home are put. */
  lodged?: boolean
  /** true where words for what the length is counted from must follow (see asked.ts). */
  asked?: boolean
  /** true where it may be what everybody is told of waiting. */
  general?: boolean
  /** true where the length is the limit and all that is said is that it was passed: "longer than the six weeks allowed". */
  over?: boolean
  /** true where it is time past a limit after words of what was due: "It was due on 3 May. Five weeks went by before it came". */
  onward?: boolean
  /** true where it is time past a limit only after words of what was due, in the sentence or the one before. */
  late?: boolean
}

/** What a wording may have beside its words. */
export type More = Omit<Wording, 'kind' | 'cues' | 'source'>
