import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import { AGREES, HOLDERS, INTRODUCES, PURPOSES, REMEDIES, WEAK } from './lexicon.ts'
import { alternatives, spaced } from './patterns.ts'
import type { Clause } from './clause.ts'
import type { Part } from './part.ts'
import { verbAt } from './verbs.ts'

/** Words that end a noun's phrase: what stands behind them says more of it, and names no remedy. */
const STOPS = laidOutText`
  about
  and
  are
  as
  at
  be
  but
  by
  for
  from
  had
  has
  have
  if
  in
  is
  it
  its?
  not
  of
  on
  or
  so
  than
  that
  they
  this
  to
  was
  were
  which
  who
  will
  with
  would
`
const WORD = `(?!(?:${STOPS})\\b)[a-z][a-z’'-]*`
const MARK = '(?:an?|another|one|two|three|further|fresh|the|some|new|more|its)'
const SUM = '£[\\d,.]*\\d'
/** What may follow the noun where it is the head of its phrase: "a review of", not "the review failings". */
const AFTER = laidOutText`
  (?=\s*(?:
    $
    [,.;:)(]
    £
    (?:
      ${STOPS}
      when
      where
      while
      within
      before
      after
      up
      together
      along
      plus
      provides?
      represents?
      made
      totalling
      worth
      until
      each
      per
      should
    )\b
    \s{4}
    M(?:r|rs|s|iss|x)\b
  ))
`
/** One remedy told as a noun: "an apology", "£640 payment", "service improvements", "£200 for her distress". */
const ITEM = cued(
  new RegExp(
    laidOutText`
      ^(?<mark>(?:${MARK}\s+)*)(?:${SUM}\s+)?(?:${WORD}\s+){0,4}?(?<noun>${alternatives(REMEDIES)})${AFTER}
      ^(?:(?:a|the)\s+(?:further\s+)?)?${SUM}(?=\s*(?:$|[,.;]|(?:to|for|in|as|and|together|each|per)\b))
    `,
    'i',
  ),
)
const PURPOSE = cued(new RegExp(`^(?:${alternatives(PURPOSES)})\\b`))
const WEAKLY = cued(new RegExp(`^(?:${alternatives(WEAK)})$`, 'i'))

/** true where words begin with a remedy told as a noun. */
export function isNominal(words: string): boolean {
  const match = ITEM.exec(words)
  if (!match) return false
  const noun = match.groups!.noun
  // "Letters of apology" is one; "response times" was none, and "plans" alone may be anything.
  return (
    !noun ||
    !WEAKLY.test(noun) ||
    Boolean(match.groups!.mark) ||
    /^staff\b/i.test(words) ||
    /^\s*(?:of|to|for)\b/.test(words.slice(match[0].length)) ||
    /£/.test(match[0])
  )
}

const JOINS = laidOut('gi')`
  (?:
    [,;]\s*(?:(?:and|plus|together with|along with|as well as)\b)?
    \s(?:and|plus|together with|along with|as well as|in addition to|alongside)\b
  )[\s,;:]*(?:(?:also|then|finally|for|to(?=\s+(?:an?|the|£)))\b\s*)*
`

/**
 * The remedies that a list of nouns names: "an apology, £640 payment, cancellation of the charges and review of procedure" has four. A
 * verb may stand among them ("and backdating his claim").
 * @param words the list and what follows it
 */
export function splitNominals(words: string): Part[] {
  const start = words.length - words.trimStart().length
  const parts: Part[] = [{ start, end: words.length, verb: null }]
  for (const match of words.matchAll(JOINS)) {
    const at = match.index + match[0].length
    if (match.index <= parts.at(-1)!.start) continue
    const after = words.slice(at)
    const last = words.slice(parts.at(-1)!.start, match.index)
    const verb = verbAt(after, 'ing') ?? (/^to\s/.test(after) ? verbAt(after.replace(/^to\s+/, ''), 'plain', true) : null)
    const bare = new RegExp(`^(?:${alternatives(REMEDIES)})(?!\\s+(?:of|to|for|from|with)\\b)`, 'i').exec(after)
    // "Payments of £500, £3,000 and £100": parts of one.
    if (ENDS_WITH_SUM.test(last) && SUM_ALONE.test(after)) continue
    // "A review of training and guidance": what is reviewed. After a comma, or with its own article or sum, it is a remedy.
    const why = verb !== null && PURPOSE.test(verb)
    // "An apology; £300 for the respite; and a start on his assessment", "a payment of £90 and a new date for the visit".
    const listed = ITEM_OF_LIST.test(after) && (match[0].includes(';') || ENDS_WITH_SUM.test(last))
    const inner =
      bare !== null &&
      !/[,;]/.test(match[0]) &&
      /\b(?:of|to|on|in|about)\s+(?:\S+\s+){0,2}\S+$/.test(last) &&
      !/^(?:apolog|payment|training|refund|cancel|remov|backdat|improve)/i.test(bare[0])
    if (
      why ||
      (verb
        ? /^(?:reply|record|plan|hous|provid|be|begin|cover|end|keep|handl|deal|assess|decid|start)/.test(verb)
        : !listed && (!isNominal(after) || inner))
    )
      continue
    parts.at(-1)!.end = match.index
    parts.push({ start: at, end: words.length, verb })
  }
  return parts
}

const ITEM_OF_LIST = /^(?:an?|another)\s+(?!(?:total|sum|further\s+£))[a-z]/
const ENDS_WITH_SUM = /£[\d,.]*\d\s*$/
const SUM_ALONE = /^£[\d,.]*\d(?=\s*(?:$|[,.;:]\s|[.;:]?$|(?:and|plus|for|to|in|as)\b))/

/** "A suitable remedy", "enough to put things right": what a list of nouns is said to be. */
const SUITABLE = spaced(laidOutText`
  (?:
    (?:
      are
      is
      offers?
      provides?
      represents?
      was
      were
      will be
      will provide
      would be
      would provide
    ) (?:together )?(?:an?|the|our|its)? ?(?:\w+ ){0,3}?(?:
      outcome
      redress
      remedy
      resolution
      response to th\w+ \w+
      settlement
    )\b
    (?:will|should|would|suitably|adequately|properly|to)? ?(?:remed(?:y|ies)|resolves?|settles?|puts? right) (?:
      any
      her
      his
      matters
      M\w+ \w+’s
      that
      the
      their
      things
      this
    ) ?\w*
    (?<=(?:apolog|£).*)(?:is|are|(?:has|have)(?: now)? been) (?:also |now )?agreed(?=\s*(?:[.,;]|$| (?:and|as|for|to) ))
  )
`)
/** Words of which one is there where SUITABLE can be: most sentences need no look at it. */
const SAID = cued(/remed|resol|outcome|redress|settle|right|response|agreed/i)
const SUBJECT = cued(new RegExp(`^(?<list>.{3,400}?)\\s+${SUITABLE}`, 'i'))
/** "A proper remedy" names none of its own. */
const UNSAID = cued(
  new RegExp(
    '^(?:an?|the|our|this|that)\\s+(?!financial\\b)(?:[a-z-]+\\s+){0,3}?(?:remed(?:y|ies)|settlement' +
      '|resolution|redress)\\b(?!\\s+(?:payment|of\\s+£))',
    'i',
  ),
)
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
/** "This is because the resident can appeal": a clause, and no list of things. */
const REASON = cued(/^(?:because|as|since|so|why|when|where|what|how|that)\b|^(?:its|the) [^,;]*\b(?:had|is|was|were)\b/i)
/** "The apology and £200 it offered in May", "had already": what was given before. */
const BEFORE = cued(
  /\b(?:already|previous\w*|earlier|offered|gave|made|paid|sent|had|before|initial\w*|original\w*|stage (?:one|two|1|2)|during)\b/i,
)
const NOT = cued(laidOut('i')`
  \b(?:
    asks?
    cannot
    declin\w+
    hop(?:es|ed)
    never
    no
    not
    n[’']t
    refus\w+
    reject\w*
    seeks?
    sought
    unable
    want(?:s|ed)?
    without
    would like
  )\b
`)

/**
 * A clause whose steps are nouns. Null where the sentence has none, or where they are what somebody wanted, or what was given before.
 * @param part a sentence, or a clause of it
 * @param before what stands before it in the paragraph
 */
export function findNominals(part: string, before = ''): (Pick<Clause, 'from' | 'how' | 'who'> & { form: 'noun' }) | null {
  const found = (from: number, how: Clause['how'], who: string | null = null) => ({ from, how, who, form: 'noun' as const })
  const takenUp = !before || REMEDY_BEFORE.test(before) ? TAKEN_UP.exec(part) : null
  const receives = RECEIVES.exec(part)
  for (const match of [AGREED.exec(part), AGREED_REMEDY.exec(part), ...part.matchAll(NAMED), takenUp, ASKED.exec(part), receives]) {
    if (!match) continue
    const from = match.index + match[0].length
    const ahead = part.slice(0, from)
    const list = part.slice(from)
    if (!isNominal(list) || REASON.test(list)) continue
    // "Agreed to review its letters": a verb, though it is a noun too.
    if (/\bto\s+$/.test(ahead) && verbAt(list, 'plain', true)) continue
    // What was offered or promised in the past is no consent to us.
    if (match.groups?.who && !/\b(?:has|have)\b/.test(match[0]) && !/\b(?:agree|accept)/.test(match[0])) continue
    // "This is £50 for each week" explains a sum.
    if (list.startsWith('£') && /^\W*(?:This|That|It)\b/.test(ahead)) continue
    if (NOT.test(ahead) || /\b(?:already|previously|had|earlier|if)\b/i.test(ahead)) continue
    if (UNSAID.test(list) || /^\S+ (?:fault|failings?)\b/.test(list)) continue
    return found(from, match === receives ? 'duty' : match.groups?.who ? 'consent' : 'request', match.groups?.who ?? null)
  }
  const subject = SAID.test(part) ? SUBJECT.exec(part) : null
  if (!subject) return null
  const { list } = subject.groups!
  const at = /^\s*(?:(?:We|I)\s+(?:\w+\s+){1,4}that\s+|(?:We|I)\s+(?:consider|believe|think)\s+)?/.exec(list!)![0].length
  const items = list!.slice(at)
  if (NOT.test(part.slice(0, subject[0].length)) || BEFORE.test(items) || !isNominal(items) || /^\s*(?:the|its|that|this)\b/i.test(items))
    return null
  return found(at, 'request')
}

/** "… are enough to put this right": said of the list, not in it; "a review of whether checks are enough" is in it. */
const ENOUGH = cued(
  /\s(?:is|are|was|were|would be|will be)\s+(?:\w+ly\s+)?(?:enough|sufficient)\s+(?:to|for)\b(?<!\b(?:whether|if|how|that|why)\b.*)/,
)

/** How far the list of nouns goes: not into what is said of it ("… is a suitable remedy"). */
export function endOfNominals(list: string): number {
  const subject = SAID.test(list) ? SUBJECT.exec(list) : null
  const enough = ENOUGH.exec(list)
  const relative = /,?\s+(?:which|because|so that|this(?! (?:is|has)(?: now| been)* agreed))\b/.exec(list)
  return Math.min(subject ? subject.groups!.list!.length : list.length, relative?.index ?? list.length, enough?.index ?? list.length)
}
