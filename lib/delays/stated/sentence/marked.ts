// A sentence with a mark for each length.

import type { Unit } from '../../../calendar/span.ts'
import { NUMBER, number } from '../../../dates/words.ts'
import { laidOut, laidOutText } from '../../../text/laid-out.ts'
import { matches } from '../../../text/matches.ts'

/** A length of time in a sentence: 34 working days, or only its number ("rather than 10"). */
export interface Length {
  value: number
  most: number
  unit: Unit | null
  limiting: string | null
  /** It leads to a day of the story: "two weeks after the move". */
  told?: boolean
  start: number
  end: number
}

/**
 * A sentence in which each length is one character of the private use area, so that patterns read "took ¤ rather than ¤".
 * Lengths with a unit are U+E000 and on, bare numbers U+F000 and on. Apostrophes are straight, white space is plain.
 */
export interface Marked {
  text: string
  /** Offset in the page of each character of `text`, and of its end. */
  offsets: number[]
  lengths: Map<string, Length>
}

/** "six" or "20" where no noun of its own follows, and not the number of a stage, section or year. */
const bare = new RegExp(
  laidOutText`
    (?<!
      \b(?:
        stages?
        paragraphs?
        sections?
        years?
        weeks?
        days?
        months?
        steps?
        parts?
        phases?
        bands?
        regulations?
        ag(?:e|ed)
        categor\w+
        appendix
        grades?
        rooms?
        number
        no\.
        tiers?
        level
        the
        this
        that
        last
      )\
      [£\d.,/(-]
    )\b${NUMBER}(?=
      [,;:)]
      [.!?]?['"]?(?:\s|$)(?!\w)
      \s(?:
        and
        but
        or
        when
        where
        which
        that
        the
        its?
        this
        to
        for
        instead
        rather
        against
        at
        on
        in
        after
        if
        because
        so
        as
        although
        though
        allowed
        permitted
        required
        late
        more
        longer
        later
        too
        over
        (?:is|are|was|were) (?:the|allowed|permitted|lawful)
        beyond
        outside
        [\uE000-\uEFFF]
      )\b
    )
  `,
  'gi',
)
/** "the eight the law allows" is a length although "the" goes before it. */
const article = laidOut('gi')`
  (?<=\b(?:after|beyond|in place of|inside|outside|rather than|instead of|against|within|in|over|not|than|double|twice) the )
    ${NUMBER}(?=[.;]|$| (?:
    agreed
    allowed
    expected
    given
    had
    in
    its?
    laid
    permitted
    prescribed
    promised
    required
    set
    specified
    stated
    that
    the
    which
  )\b)
`

/**
 * Marks the lengths of one sentence.
 * @param page the linear text; `start` and `end` the sentence; `known` its lengths in order, without overlaps
 */
export function markLengths(page: string, start: number, end: number, known: readonly Length[]): Marked {
  // "within six weeks": the word stays before the mark, since patterns turn on it.
  const marks = known.map((length) => {
    const before = /^(?:within|in(?! excess)|up to) /i.exec(page.slice(length.start, length.end))
    return before ? { ...length, start: length.start + before[0].length } : length
  })
  let plain = page.slice(start, end).replace(/[’‘]/g, "'").replace(/\s/g, ' ')
  const parts: string[] = []
  let at = 0
  for (const length of marks) {
    parts.push(plain.slice(at, length.start - start), '\ue000'.repeat(length.end - length.start))
    at = length.end - start
  }
  plain = parts.join('') + plain.slice(at)
  for (const match of [...matches(bare, plain), ...matches(article, plain)]) {
    if (/^(?:an?|half an?|\d{4}.*|\w+ .*)$/i.test(match[0])) continue
    if (/^one$/i.test(match[0]) && !/\b(?:within|in|than|by|gives|allows) $/.test(plain.slice(0, match.index))) continue
    const value = number(match[0])
    const from = start + match.index
    marks.push({ value, most: value, unit: null, limiting: null, start: from, end: from + match[0].length })
  }
  marks.sort((a, b) => a.start - b.start)

  const lengths = new Map<string, Length>()
  const offsets: number[] = []
  const text: string[] = []
  at = 0
  const copy = (to: number) => {
    text.push(plain.slice(at, to))
    for (; at < to; at++) offsets.push(start + at)
  }
  for (const [i, length] of marks.entries()) {
    copy(length.start - start)
    const mark = String.fromCharCode((length.unit ? 0xe000 : 0xf000) + (i % 0x7ff))
    lengths.set(mark, length)
    text.push(mark)
    offsets.push(length.start)
    at = length.end - start
  }
  copy(end - start)
  offsets.push(end)
  return { text: text.join(''), offsets, lengths }
}
