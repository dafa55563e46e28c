import type { Mention } from '../../dates/mention.ts'
import { NUMBER, number } from '../../dates/words.ts'
import { laidOutText } from '../../text/laid-out.ts'
import { matches } from '../../text/matches.ts'
import { PERIOD, readPeriod } from '../periods.ts'
import type { Deadline, Found } from './deadline.ts'

/** "the date of my final decision", "this decision statement", "us issuing our final report", "today". */
const DECISION = laidOutText`
  (?:(?:
    being
    date
    final
    issuing
    I
    issue
    making
    me
    my
    of
    Ombudsm[ae]n(?:['’]s)?
    on
    our
    publication
    published
    publishing
    receipt
    receiving
    same
    sent
    that
    the
    this
    us
    we
    when
    which
  )\s+){0,9}(?:
    decision(?!\s+(?:(?:on|about)\s+(?!th(?:is|e)\s+(?:complaint|case))|letter|whether))(?:\s+(?:statement|notice))?
    statement(?!\s+of)
    (?<=\b(?:that|same)\s+)date
    report
    today
    now
    hereof
    (?<=\bdate\s)above
  )\b
`
const FROM = ',?\\s+(?:of|from|after|following|(?:starting|beginning|counting|running)\\s+(?:from|with|on))\\s+'
/** What else a period runs from: "receiving her bank details", "the panel". Up to the next break or the next clause. */
const OTHER = '(?:(?!(?:the\\s+)?(?:council|trust|icb|it|they)\\s+(?:will|would|should|has|have)\\b)[^,;:.()\\n]){2,90}'

const LENGTH = new RegExp(
  laidOutText`
    \b(?:
      (?:by\s+)?(?:no|not)\s+(?:later|more)\s+than
      within
      inside
      (?:in|over|during)\s+the\s+(?:next|coming|following)
    )(?<filler>,?\s+(?:(?:
      a
      additional
      an
      another
      at
      coming
      following
      further
      maximum
      more
      most
      next
      no
      of
      period
      same
      space
      than
      the
      to
      up
    )\s+)*?)\s*(?<length>${PERIOD})(?:['’]s?)?(?:\s+time)?(?:${FROM}(?:(?<decision>${DECISION})|(?<other>${OTHER})))?
    \bwithin\s+(?:the\s+(?:next\s+|coming\s+)?|(?<more>another)\s+)(?<one>week|fortnight|month|year)\b
    (?<=^\W*)in\s+(?<ahead>${PERIOD}),
    \b(?:in\s+)?(?<bare>${PERIOD})(?:['’]\s*s?\s+time\b|${FROM}(?<from>${DECISION}))
  `,
  'gi',
)
/** "… and pay her £350 within four": a period without its unit. */
const ELLIPTIC = new RegExp(`\\bwithin\\s+(?<value>${NUMBER})(?=\\s*(?:[.,;)]|$|and\\b))`, 'gi')
const UNIT = /day|week|fortnight|month|year|term/i
/** "Within three months of it, …": nothing in the step has been told yet that "it" could be. */
const HEAD = /^\W*(?:(?:and|also|then),?\s+)?$/i

/**
 * "within two months of this decision": deadlines that are told by how long there is.
 * @param offset of the words in the text
 * @param mentions dates in it, from which a period can run
 */
export function lengths(words: string, offset: number, mentions: readonly Mention[]): Found[] {
  // Most sentences have no period at all.
  return UNIT.test(words) ? [...matches(LENGTH, words)].flatMap((match) => lengthAt(match, words, offset, mentions) ?? []) : []
}

function lengthAt(match: RegExpExecArray, words: string, offset: number, mentions: readonly Mention[]): Found | null {
  const { filler, length, more, one, bare, ahead, decision, from, other } = match.groups!
  const within = readPeriod(length ?? bare ?? ahead ?? `a ${one}`)
  if (!within) return null
  // "Remind its staff, within three months, of what its policy says": set off by commas, the period runs from nothing there.
  const setOff = other ? /,\s+of\s/i.exec(match[0]) : null
  const { index } = match
  const size = setOff?.index ?? match[0].length
  const anchor = decision ?? from
  // "The report" may be anybody's; this, our or the final report is the Ombudsman's.
  const ours = anchor && !/^(?:the )?(?:date of )?(?:the )?(?:receipt of |receiving )?(?:the )?report$/i.test(anchor)
  const event = (setOff ? undefined : other) ?? (anchor && !ours ? anchor : undefined)
  const start = offset + index
  const date = event && mentions.find((m) => m.kind !== 'duration' && m.span && m.start >= start && m.end <= start + size)
  return {
    index,
    length: size,
    says: {
      within,
      anchor: date ? 'date' : event ? 'event' : 'decision',
      from: date && date.kind !== 'duration' ? date.span : null,
      anchored: Boolean(ours),
      // "A further month": the number is in the words.
      refers: refersTo(`${filler ?? ''}${length ?? ''}${more ?? ''}`, anchor ?? event, words.slice(0, index)),
    },
  }
}

/** What a period points back to, by the words in it, by what it runs from and by what stands before it. */
function refersTo(filler: string, from: string | undefined, before: string): Deadline['refers'] {
  if (/further|another|additional/i.test(filler) && !from) return 'further'
  if (/same/i.test(filler)) return 'same'
  return from && /^(?:it|this|that)$/i.test(from.trim()) && HEAD.test(before) ? 'from the same' : null
}

/**
 * "Apologise within two weeks of this decision and pay her £350 within four": of the same unit.
 * @param found deadlines of the same words
 */
export const elliptic = (words: string, offset: number, found: readonly Deadline[]): Found[] =>
  [...matches(ELLIPTIC, words)].flatMap((match) => {
    const before = found.findLast((d) => d.within && d.end <= offset + match.index)
    const value = number(match.groups!.value!)
    if (!before?.within || !value) return []
    const { within, anchor, from, anchored } = before
    return [{ index: match.index, length: match[0].length, says: { within: { ...within, value }, anchor, from, anchored } }]
  })
