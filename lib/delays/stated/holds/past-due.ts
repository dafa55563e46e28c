// Whether what goes before says what was due, so that "two weeks later" is late.

import type { Line } from '../figure.ts'
import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'

/** What was to be, and when it was to have been. */
const due = cued(laidOut('i')`
  \b(?:
    agreed to
    (?:date|day) by which
    expect(?:ed)?
    allow(?:s|ed)?
    deadline
    due (?:on|by|in)
    (?:had|left|gave it) until
    ought to(?! have taken)
    promised
    should have(?! taken)
    time limit
    undertook to
    was due
    (?:was|ran) until
    (?:(?:was|were|had|fell|meant (?:it|the \w+)) to|owed|needed|required) (?:[\w']+ ){0,6}?by\b
    (?:fell|were) due
    last day
    last of (?:the|those) [\uE000-\uF8FF]
    (?:working|school) day\b[^.;]{0,60} (?:was|fell)
    was the day (?:for|by)
    (?:limit|maximum|target|deadline|day|date)(?: agreed)? (?:was|were|fell)
    would have been in time
    not (?:[\w']+ ){1,5}(?:within|inside|by)
  )\b
  (?:[\uE000-\uF8FF]|\b(?:time|period|limit|month|promise|days|weeks|stage|they)\b)(?:(?! but | after )[^.;]){0,80}?
    \ (?:(?:was|were|been) (?:up|over|out|spent)|r[au]n (?:out|to)|ended|expired|came to an end|passed|fell) ?
`)
/** After a date in the same sentence: "six weeks from 22 January ended on 4 March". */
const ends = cued(/\b(?:ended|expired|ran out|came to an end|(?:was|were) (?:up|over)|fell)(?: on)? [^.;]{0,40}$|\b(?:is|was) $/)

/** "Within 20 weeks after it was asked for, and it came 42 weeks later": counted from there as well. */
const counted = cued(/\bwithin [\uE000-\uF8FF] (?:after|from|of)\b[^.;\uE000-\uF8FF]*$/)

/**
 * Whether the words before a figure say what was due, so that "two weeks later" is late: in its sentence or the one before. The last day
 * that they name must be that day (the day beside the figure does not count): after "It was due by 3 May and came on the 1st" nothing is
 * late.
 * @param at where the wording begins in the marked sentence
 */
export function pastDue({ before, marked, earlier, dates }: Line, at: number): boolean {
  if (counted.test(marked.text.slice(0, at))) return false
  if (!due.test(`${before?.marked.text.slice(-300) ?? ''} ${marked.text.slice(Math.max(0, at - 300), at)}`)) return false
  const all = earlier + marked.text
  const until = earlier.length + at
  const from = until - (before?.marked.text.length ?? 0) - at - 1
  /** Where something of the page stands in `all`. */
  const place = (offset: number): number =>
    offset < marked.offsets[0]!
      ? earlier.length + offset - marked.offsets[0]!
      : earlier.length + marked.offsets.findIndex((o) => o >= offset)
  const named = dates.filter(({ start, end }) => place(start) >= from && end < marked.offsets[at]! - 3)
  const last = named.at(-1)
  if (!last) return true
  const sentence = all.lastIndexOf('. ', place(last.start)) + 1
  const other = named.at(-2)
  const begins = Math.max(sentence, other ? place(other.end) : 0)
  const stop = all.indexOf('. ', place(last.end))
  const words = all.slice(begins, stop < 0 ? until : Math.min(until, stop))
  return due.test(words) || (begins > sentence && ends.test(all.slice(begins, place(last.start))))
}
