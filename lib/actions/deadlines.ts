import type { Day, Period, Span } from '../calendar/span.ts'
import type { Mention } from '../dates/mention.ts'
import { NUMBER, number } from '../dates/words.ts'
import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import { matches } from '../text/matches.ts'
import { findDays } from './days.ts'
import { PERIOD, readPeriod } from './periods.ts'
import { verbAt } from './verbs.ts'

/** A deadline in the words of the text. */
export interface Deadline {
  /** Offsets into the text. */
  start: number
  end: number
  within: Period | null
  /** First and last possible last day, where the text names it. */
  day: Day | null
  anchor: 'decision' | 'date' | 'event' | 'none'
  /** Days that the period runs from, where the text names them. */
  from: Span | null
  /** true where the text says that the period runs from the decision: then it is a deadline, wherever it stands. */
  anchored: boolean
  /**
   * "Within the same time", "by then": that of the deadline before. "Within a further month": on from that deadline. "Within three
   * months of it", at the head of a step: from the decision, where the deadline before runs from it.
   */
  refers: 'same' | 'further' | 'from the same' | null
  /** The deadline that it runs on from. */
  after?: Deadline
}

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
    \bwithin\s+the\s+(?:next\s+|coming\s+)?(?<one>week|fortnight|month|year)\b
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
const SAME = laidOut('gi')`
  \bby\s+(?:then|(?:that|the\s+same|this)\s+day)\b
  \b(?:within|in|by|over)\s+(?:(?:the|that|this)\s+same|that|those|then|this)\s+(?:
    date
    deadline
    (?:\w+\s+)?(?:month|week)s?
    period
    time(?:\s?(?:scale|frame|limit|period))?
  )\b
`
/** Deadlines without a day: "without delay", "before the next annual review". */
const LOOSE = new RegExp(
  laidOutText`
    \b(?:
      immediately
      urgently
      promptly
      straight ?away
      at once
      forthwith
      with immediate effect
      as a matter of (?:urgency|priority)
      at the earliest opportunity
      without (?:any )?(?:(?:further|undue|unnecessary|more) )?delay
      as soon as (?:(?:is )?(?:reasonably )?(?:possible|practicable|practical)|it (?:can|is able to))
    )\b
    \b(?:
      (?:by|before|in time for|ahead of|no later than|not later than)\s+(?:(?:the|its|his|her|their|this|that|any)\s+)*(?:
        end
        start
        beginning
        close
        next
        new
        first
        forthcoming
        coming
        annual
        upcoming
      )\b
      at (?:the|its|his|her|their|[A-Z]['’]s) next\b
    )[^,;:.()\n]{0,50}
    \b(?:by|before|during|in|over|within|at|from)\s+(?:(?:
      the
      next
      this
      coming
      autumn
      spring
      summer
      easter
      christmas
      october
      february
      may
      new
      first
      second
      third
      current
      end
      start
      of
    )\s+){0,5}(?:
      half[- ]terms?
      terms?(?!\s+of)
      school holidays?
      (?:summer|easter|christmas|half[- ]term) (?:holidays?|break)
      easter
      christmas
      (?:school|academic|financial) year
    )\b
    \b(?:on|at) an? (?:date|day|time) (?:for|of|suitable|that|to be|when|which)\b[^,;:.()\n]{0,40}
    \b(?<!(?:of|for|from|since|until|each|per) )(?:(?:by|before|in|during|within) (?:the end of )?)?
      (?:this|next|(?:the )?current|the coming) (?:week|month|quarter|term|year)\b
  `,
  'gi',
)
/**
 * Deadlines in a stretch of the text, in order, none inside another. Whether one belongs to a step or to what the step is about
 * ("remind staff to reply within ten days") is for the reader of the step to say.
 * @param text the linear text
 * @param place the stretch
 * @param mentions dates in it
 * @param decided the day of the decision
 * @param earlier the last date before it, for "by the 28th"
 */
export function findDeadlines(
  text: string,
  place: { start: number; end: number },
  mentions: readonly Mention[],
  decided: Day | null = null,
  earlier: Span | null = null,
): Deadline[] {
  const words = text.slice(place.start, place.end)
  const found: Deadline[] = []
  const add = (index: number, length: number, part: Partial<Deadline>) => {
    const start = place.start + index
    const end = start + words.slice(index, index + length).trimEnd().length
    if (found.some((d) => start < d.end && d.start < end)) return
    found.push({ start, end, within: null, day: null, anchor: 'none', from: null, anchored: false, refers: null, ...part })
  }
  const inside = mentions.filter((m) => m.start >= place.start && m.end <= place.end)
  for (const { at, end, day } of findDays(words, place.start, inside, earlier, decided)) add(at, end - at, { day, anchor: 'date' })
  // Most sentences have no period at all.
  if (UNIT.test(words))
    for (const match of matches(LENGTH, words)) {
      const { filler, length, one, bare, ahead, decision, from } = match.groups!
      // "Remind its staff, within three months, of what its policy says": set off by commas, the period runs from nothing there.
      const setOff = match.groups!['other'] ? /,\s+of\s/i.exec(match[0]) : null
      const other = setOff ? undefined : match.groups!['other']
      const size = setOff?.index ?? match[0].length
      const within = readPeriod(length ?? bare ?? ahead ?? `a ${one}`)
      if (!within) continue
      const anchor = decision ?? from
      // "The report" may be anybody's; this, our or the final report is the Ombudsman's.
      const ours = anchor && !/^(?:the )?(?:date of )?(?:the )?(?:receipt of |receiving )?(?:the )?report$/i.test(anchor)
      const event = other ?? (anchor && !ours ? anchor : undefined)
      const date =
        event &&
        mentions.find(
          (m) => m.kind !== 'duration' && m.span && m.start >= place.start + match.index && m.end <= place.start + match.index + size,
        )
      add(match.index, size, {
        within,
        anchor: date ? 'date' : event ? 'event' : 'decision',
        from: date && date.kind !== 'duration' ? date.span : null,
        anchored: Boolean(ours),
        refers: refersTo(filler ?? '', anchor ?? event, words.slice(0, match.index)),
      })
    }
  // "Apologise within two weeks of this decision and pay her £350 within four": of the same unit.
  for (const match of matches(ELLIPTIC, words)) {
    const before = found.findLast((d) => d.within && d.end <= place.start + match.index)
    const value = number(match.groups!.value!)
    if (!before?.within || !value) continue
    const { within, anchor, from, anchored } = before
    add(match.index, match[0].length, { within: { ...within, value }, anchor, from, anchored })
  }
  for (const match of matches(SAME, words)) add(match.index, match[0].length, { refers: 'same' })
  for (const match of matches(LOOSE, words)) {
    const length = match[0].search(/\s+(?:and|the council|it will|so that|in order)\b/i)
    add(match.index, length > 0 ? length : match[0].length, {
      anchor: /^(?:by|before|in time|ahead|no|not|during|in|on|over|within|from|this|next|the|current|at (?!once|the earl))/i.test(match[0])
        ? 'event'
        : 'none',
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What a period points back to, by the words in it, by what it runs from and by what stands before it. */
function refersTo(filler: string, from: string | undefined, before: string): Deadline['refers'] {
  if (/further|another|additional/i.test(filler) && !from) return 'further'
  if (/same/i.test(filler)) return 'same'
  return from && /^(?:it|this|that)$/i.test(from.trim()) && HEAD.test(before) ? 'from the same' : null
}

/** true for "immediately", "before the next annual review": a deadline without a day or a length. */
export function isLoose(deadline: Deadline): boolean {
  return !deadline.within && !deadline.day && !deadline.refers
}

/** A period or day that belongs to what a step is about: "remind staff that replies are due within ten days". */
const SUBORDINATE = cued(laidOut('i')`
  \b(?:
    are
    be
    deadlines?
    duty
    ensure
    ensuring
    how
    is
    make sure
    must
    needs? (?:to|for)
    required
    requirement
    should
    so
    targets?
    that
    timescales?
    when
    where
    whether
    which
    who
    whose
    why
    will
  )\b
`)
const TEACHES = cued(/^(?:remind|train|retrain|brief|instruct|tell|advise|inform|ensure|make)$/)
const BINDS = cued(laidOut()`
  \b(?:
    are
    be
    deadlines?
    duty
    ensur\w+
    is
    mak\w+ sure
    must
    needs?
    required
    requirement
    should
    targets?
    that
    timescales?
    when
    where
    which
    who
    whose
  )\b
`)
const ABOUT = cued(/^(?:remind|train|retrain|review|brief|instruct|update|issue|circulate|share|revise|amend|introduce)$/)

/**
 * Whether a deadline is no deadline of the step but of what the step is about.
 * @param start where the step begins, from its verb on
 */
export function isInner(text: string, deadline: Deadline, start: number): boolean {
  // ", which is £100 for each week that she waited, within one month": the clause between the commas is told by the way.
  const between = text
    .slice(start, Math.min(Math.max(start, deadline.start), start + 400))
    // "£900 to be paid to her, within the same month": the step is told as a thing that is to be done.
    .replace(/\bto be (?:paid|repaid|made|sent|given|held|issued|written|offered|refunded|credited)\b/, '')
    .replace(/,\s(?:which|who|or as|or such|as far as|so far as|where)\b[^,]{1,150},\s*(?:from\s*)?$/, '')
  if (/\b(?:until|which (?:it|they) (?:will|should))\b/.test(between)) return true
  if (deadline.anchored) return false
  const verb = verbAt(between, 'plain') ?? verbAt(between, 'ing') ?? ''
  const to = /\bto\s+(?!(?:the|its|all|staff|officers|her|him|them|us|Mrs?|Ms|Miss)\b)[a-z]/
  // "Review its policy on home visits within three months", but "its guidance on replying within ten days".
  const about = /\b(?:about|on)\b(.*)$/.exec(between)?.[1]
  const open =
    /^(?:issue|update|share|revise|amend|introduce|circulate|review)$/.test(verb) || /month|week/.test(deadline.within?.unit ?? '')
  const theirs =
    about !== undefined &&
    !(open && !/ing\b|\b(?:repl|respon|answer|complain|decision|request|application|timescale|acknowledg)/.test(about))
  // "Review how it decides on aftercare within three months": no duty takes months, a review does.
  if (/month/.test(deadline.within?.unit ?? '') && !TEACHES.test(verb) && !BINDS.test(between)) return false
  return SUBORDINATE.test(between) || (!deadline.day && ABOUT.test(verb) && (to.test(between) || theirs))
}

/** A sentence with its deadlines, and the commas around them, blanked out, so that its clauses read on. */
export function mask(text: string, place: { start: number; end: number }, deadlines: readonly Deadline[]): string {
  let masked = text.slice(place.start, place.end)
  for (const d of deadlines) {
    if (d.start >= place.end) continue
    let [from, to] = [d.start - place.start, Math.min(d.end, place.end) - place.start]
    const open = (/^(?:no|not|at)\b/i.test(masked.slice(from, to)) ? /(?:[,(–-]\s*(?:and\s+)?)?$/ : /(?:[,(–-]\s*)?$/).exec(
      masked.slice(Math.max(0, from - 6), from),
    )![0].length
    // "Agreed, within a month, to pay": both commas go. "Apologise within a week, pay £200": the comma parts two steps.
    if (open || !masked.slice(0, from).trim()) to += /^\s*[,)–]?/.exec(masked.slice(to, to + 3))![0].length
    from -= open
    masked = masked.slice(0, from) + ' '.repeat(to - from) + masked.slice(to)
  }
  return masked
}
