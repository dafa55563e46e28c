import { cued } from '../../text/cued.ts'
import { laidOutText } from '../../text/laid-out.ts'
import { REMEDIES, WEAK } from '../lexicon.ts'
import { alternatives } from '../patterns.ts'

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
