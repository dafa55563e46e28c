// Who did what leads up to a figure.

import { cued } from '../../../text/cued.ts'
import { laidOut, laidOutText } from '../../../text/laid-out.ts'
import { isOfficer } from './officers.ts'
import { befalls, body, handled, institutions, made, others, theirs } from './parties.ts'

const determiner = cued(/^(?:the|an?|its|his|her|their|this|that|these|those|our|my|each|every|one|both|all|no|another) /i)

/** "Mr T and his two sons", "her and her carer": one subject or object, not two clauses. */
const withTheirs = laidOut('gi')`
  ,? and (?:his|her|their|the) (?:\w+ ){0,2}(?:
    baby
    carers?
    child
    children
    daughters?
    family
    father
    husband
    mother
    parents?
    partner
    siblings
    sons?
    twins
    wife
  )\b(?!')
`

const existential = cued(laidOut('i')`
  \bthere (?:
    appears? to have been
    had been
    has been
    have been
    is
    seems? to have been
    was
    were
  )(?: (?:also|then|still|therefore|clearly|further))?(?: (?:
    an?
    about
    almost
    another
    approximately
    around
    at least
    avoidable
    delays?
    further
    gap
    more than
    nearly
    of
    over
    period
    roughly
    significant
    some
    total
    unnecessary
    unreasonable
    wait
  ))* ?$
`)

/** Openings of clauses: the start, a comma, "that", "because". */
const opening = new RegExp(
  laidOutText`
    (?:
      ^["'(]?
      [,;:(—–] ?
      \b(?:
        although
        and
        as
        because
        but
        (?:complain|claim|alleg|believ|accept|admit|agree|f[io]und?|consider|think)\w*
        however
        if
        said
        says
        since
        so
        than
        that
        then
        though
        us
        when
        where
        while
      )\
    )(?:(?:also|then|therefore|but|and|that|because|when|as|about|of) )*
  `,
  'gi',
)

/**
 * Who did what leads up to a figure: the body, somebody else, or nobody in particular ("the plan was issued").
 * @param before the words of the sentence before the figure
 * @param earlier the sentences of the paragraph before that one, for "she"
 * @param late true where the figure is of lateness: "her application was two weeks late" is her own, "took two weeks" is not
 * @param own the names of the bodies: a decision about a school is about what "the school" did
 */
export function subjectOf(before: string, earlier: string, own: string, late = false): 'body' | 'other' | 'unsaid' {
  const near = before.slice(-300).replace(withTheirs, '')
  // "Mr V was ill and there was a delay of ¤": nobody's, as far as the words go.
  if (existential.test(near)) return 'unsaid'
  // "Mr Y complains about ¤ delay": whose it was comes after.
  if (/\bcomplain\w* (?:about|of) $/i.test(near)) return 'unsaid'
  for (const match of [...near.matchAll(opening)].toReversed()) {
    const words = near.slice(match.index + match[0].length)
    const lead = determiner.exec(words)?.[0] ?? ''
    const rest = words.slice(lead.length)
    if (late && lead && made.test(rest)) return 'other'
    if (late && handled.test(rest)) return 'unsaid'
    // "When Mrs X moved the Council was a month late": the last subject before the figure.
    if (/ the (?:council|authority) (?:was|is|had|has|took|then)\b[^,;]*$/i.test(rest)) return 'body'
    if (/^(?:its|our) /i.test(lead) || body.test(rest)) return 'body'
    if (late && /^which (?:is|was)\b/i.test(words)) return 'unsaid'
    if (/^(?:his|her|their|my) /i.test(lead) && theirs.test(rest))
      return isOfficer(earlier + near.slice(0, match.index)) ? 'unsaid' : 'other'
    const found = others.exec(rest)?.[0]
    if (found && !(found.length > 4 && own.includes(found.toLowerCase().split(' ').at(-1)!))) {
      const after = rest.slice(found.length)
      if (after.startsWith("'s "))
        return institutions.test(found) || (late && made.test(after.slice(3))) || theirs.test(after.slice(3)) || others.test(after.slice(3))
          ? 'other'
          : 'unsaid'
      // "He was given three months and took four"
      if (befalls.test(after) && !after.endsWith(' and ')) return 'unsaid'
      return /^s?he$/i.test(found) && isOfficer(earlier + near.slice(0, match.index)) ? 'body' : 'other'
    }
    // "the plan", "stage two", "Fernlea": some other subject. What is none ("did so", "moved in") has its subject further back.
    if (lead || found || /^(?:stage|[A-Z])/.test(rest)) return 'unsaid'
  }
  return 'unsaid'
}
