import type { Block, Decision, SectionKind } from '../../page/decision.ts'
import type { DurationMention, Mention } from '../../dates/mention.ts'
import type { Span } from '../../calendar/span.ts'
import { anyOf } from '../../text/any-of.ts'
import { cued } from '../../text/cued.ts'
import { laidOut, laidOutText } from '../../text/laid-out.ts'
import type { Sentence } from '../../text/sentences.ts'
import { shared, stems } from '../../text/stems.ts'
import { saysOfBefore, saysOpen, saysSurelyOpen, wasDone } from '../../text/still-open/still-open.ts'
import { within } from '../../text/within.ts'
import { longest, tells } from './places.ts'
import type { Places } from './places.ts'

const weighs: ReadonlySet<SectionKind> = new Set(['injustice', 'decision'])

/** A day by which, in the text's own words, something should have been done. */
export interface LastDay {
  /** One day. */
  span: Span
  mention: string
  /** Where its words end. */
  end: number
  block: Block
  /** Sentences of the block, and which of them names the day. */
  all: Sentence[]
  at: number
  /** The sentence, and with it the one before where it only says "it" or "so". */
  words: string
  /** The sentence as far as the day. */
  before: string
  /** Lengths that stand in the sentence: "six months, until 3 October 2023". */
  lengths: DurationMention[]
  /** What the sentences that follow say it was late by: "It was four working days late". */
  lateBy: DurationMention | null
  /** What they say it took in all: "It took 14 weeks". */
  took: DurationMention | null
  /** true where it had still not been done. */
  open: boolean
}

/** Most sentences hold none of these words. */
const mayOblige = cued(laidOut()`
  answered
  days
  deadline
  due
  ended
  expect
  expired
  fell
  finished
  had to
  last day
  latest
  meant
  months
  need
  obliged
  ought
  over on
  owed
  passed
  promised
  ran out
  required
  run out
  school day
  should
  supposed
  target
  that (?:is|was)
  to be
  to have
  up on
  was §
  weeks
  which
  working day
  would
  wrong not to
`)
const obliged = cued(laidOut()`
  \b(?:
    should
    ought (?:\w+ )?to
    needed to
    (?<!\bnot )had to
    (?:was|were) (?:(?:obliged|required|supposed|meant) )?to
    wrong not to
    would have had
    would (?:need|have needed|have had) to
    required (?:it|the \w+) to
    (?:i|we) would (?:have )?expect(?:ed)?
  )\b[^.;§¤]{0,160}\b(?:by|before|no later than|on or before|not later than) (?:about |around )?§
  \b(?:should|ought (?:\w+ )?to) (?:\w+ )?have (?:\w+ )?(?:\w+ed|been|gone|had|held|made|met|paid|sent)\b[^.;§¤]{0,80}\b(?:from|on) §
`)
const wasDue = cued(laidOut()`
  \b(?:was|were|is) (?:\w+ )?(?:needed|owed|promised|required)\b[^.;§¤]{0,80}\bby §
  \b(?:promised|required) (?:an?|his|her|it|its|one|that|the|their)\b[^.;§¤]{0,80}\bby §
  \b(?:required|promised) by §
  \b(?:was|were|is|fell|became|been) (?:\w+ ){0,2}due\b[^.;§¤]{0,80}§
  \b(?:due|target) date\b[^.;§¤]{0,60}§
  \b(?:council|it|officers?|which) had (?:until|up to) §
  \bto be answered by §
  \bdue (?:by|on) §
`)
const ranOut = cued(laidOut()`
  \b(?:
    which (?:was|is|would (?:be|have been)|gave it until|meant)
    (?:ended|expired|ran out|was up|were up|passed|fell|finished|(?:was|were) over|had (?:ended|expired|run out)) (?:on|by)
    that is
    that was
    (?:was|would (?:be|have been|have ended on|end on|have run out on))(?: by)?
    (?:days|weeks|months),? (?:to|until)
    (?:so|that is|namely),? (?:until|to|by)
    to
    deadline (?:of|was|would (?:be|have been))
  )(?: therefore| then)? §
`)
const latest = cued(laidOut()`
  \b(?:by|before|no later than) § at the latest\b
  \bat the latest by §
  \b(?:last|final|latest) (?:day|date) (?:on which|by which|for (?:the council|it|this|that|\w+ing))\b[^.;§]{0,60}§
  \blast day(?: for [^.;§¤]{0,60}|,[^.;§¤]{0,60},)? (?:was|would (?:be|have been)|fell on)(?: therefore| then)? §
  \b(?:time|period|promise|deadline)\b[^.;§¤]{0,60}\b(?:ended|expired|ran out|run out|was over|was up) on §
  \b\w+(?:st|nd|rd|th) (?:working |school )?(?:day|week|month)\b[^.;§]{0,80}\b(?:was|fell on|ended on) §
`)
/** Whose last day it is: not the complainant's to appeal or to pay. */
const theirs = cued(
  anyOf(
    '',
    laidOut()`
      \b(?:
        (?:mr|mrs|ms|miss|dr|mx) \w+
        she
        he
        they
        the (?:complainant|applicant|appellant|family|parents?|tenant|landlord|school|provider)
      )\b[^.;§]{0,40}\b(?:
        had (?:until|up to)
        had (?:[\w-]+ ){1,3}to (?:appeal|ask|apply|respond|reply|object|pay)
        had to (?:appeal|ask|apply|respond|reply|object)
        should have (?:appealed|applied|paid|asked|complained|come|approached)
        (?:could|was able to|were able to) (?:appeal|ask)
      )\b
    `,
    // What a school or a doctor should have done is nobody's time but theirs.
    new RegExp(laidOutText`
      \b(?:the|her|his|their) (?:
        builder
        college
        contractor
        gp
        hospital
        nursery
        schools?
        surgery
      )\b[^.;§]{0,30}\b(?:should|ought to|was to|were to|needed to)\b
    `),
  ),
)
export const pronoun = cued(laidOut('i')`
  ^(?:and |but |so |yet |that is |in fact,? |once |when |after |then )?(?:
    it
    this
    that
    these
    they
    he
    she
    by its own
    on its own
    under its
    the council
    the (?:first|second|third|same)
  )\b
`)
const goesOn = cued(/^(?:those|these|that|they|it|this) (?:days|weeks|months|time|period|ran|began|started)\b/i)
const lateAfter = cued(
  anyOf(
    'i',
    /^ ?(?:[’']s? )?(?:late\b|overdue|over (?:the|its|that|this)|over(?=[.,;]| and\b)|too (?:late|long))/,
    /^ ?(?:[’']s? )?(?:beyond|past (?:the|its|that|this)|later than|longer than|more(?=[.,;]| and\b))/,
  ),
)
const tookBefore = cued(
  /\b(?:took|taken)(?: it| the council)?(?: about| around| nearly| almost| over| more than| just over| just under)? ?$/i,
)
const lateBefore = cued(laidOut('i')`
  \b(?:
    a further
    another
    delay of
    delayed by
    for (?:another|a further)
    late by
    missed (?:it|this|that) by
    over by
    overdue by
    took (?:another|a further)
  )(?: about| around| nearly| almost| over| more than| just over| just under)? ?$
`)

/**
 * The days by which, in the text's own words, the body should have done something: "It should have replied by 3 May", "The six
 * weeks ended on 21 October", "within 25 working days, which would be 19 July". Only single days, only in the parts that tell the
 * story or weigh it.
 */
export function lastDays({ text }: Decision, mentions: readonly Mention[], places: Places): LastDay[] {
  const durations = mentions.filter((m) => m.kind === 'duration')
  const dated = mentions.filter((m) => m.kind === 'date')
  const relatives = mentions.filter((m) => m.kind === 'relative')
  const found = mentions.flatMap((day): LastDay[] => {
    if (day.kind !== 'date' || !day.span || day.span.from !== day.span.to) return []
    const place = places(day.block, day.start)
    if (!place || !(weighs.has(place.section) || tells(place))) return []
    const { block, all, at } = place
    const sentence = all[at]!
    if (sentence.end - sentence.start > longest) return []
    const masked = mask(text, sentence, day, within(dated, sentence.start, sentence.end))
    if (!mayOblige.test(masked) || (theirs.test(masked) && !/\bcouncil\b/.test(masked))) return []
    const leaning = pronoun.test(place.words)
    // "… in 65 working days. Those days ran from 4 April. They ended on 7 July": one sentence leans on the other.
    const leansOn =
      all[at - 1] && goesOn.test(text.slice(all[at - 1]!.start, all[at - 1]!.end)) ? (all[at - 2] ?? all[at - 1]) : all[at - 1]
    const lengths = within(durations, (leaning ? leansOn?.start : undefined) ?? sentence.start, sentence.end)
    if (
      !obliged.test(masked) &&
      !wasDue.test(masked) &&
      !latest.test(masked) &&
      !(lengths.some((m) => m.end <= day.start) && ranOut.test(masked))
    )
      return []
    const before = leansOn ? text.slice(leansOn.start, all[at - 1]!.end) : ''
    const until = (all[at + 2] ?? all.at(-1)!).end
    // "The letter was sent five weeks after that": what it is late by, whatever else is said to be late.
    const next = all[at + 1]
    const counted = !!next && within(relatives, next.start, next.end).some((m) => countsFrom.test(m.text))
    const behind = counted ? [] : within(durations, day.end, until)
    return [
      {
        span: day.span,
        mention: day.id,
        end: day.end,
        block,
        all,
        at,
        before: text.slice(sentence.start, day.start),
        words: leaning ? `${before} ${place.words}` : place.words,
        lengths,
        lateBy:
          behind.find(
            (m) => lateAfter.test(text.slice(m.end, m.end + 30)) || lateBefore.test(text.slice(Math.max(0, m.start - 40), m.start)),
          ) ?? null,
        took:
          behind.find(
            (m) => tookBefore.test(text.slice(Math.max(0, m.start - 30), m.start)) && !lateAfter.test(text.slice(m.end, m.end + 30)),
          ) ?? null,
        open:
          !wasDone(masked) &&
          (saysOpen(masked.slice(masked.indexOf('§'))) ||
            leavesOpen(
              all.slice(at + 1, at + 3).map(({ start, end }) => text.slice(start, end)),
              place.words,
            ) ||
            saysSurelyOpen(text.slice(until, Math.min(block.end, until + longest)))),
      },
    ]
  })
  // "By 8 March … and by 3 May. It was six months late": of two last days in one sentence the figure is of the latter.
  return found.map((day, i) => {
    const together = (other: LastDay | undefined) => other?.block === day.block && other.at === day.at
    const from = together(found[i - 1]) ? found[i - 1]!.end : null
    if (together(found[i + 1]))
      return { ...day, words: text.slice(from ?? day.all[day.at]!.start, day.end), lateBy: null, took: null, open: false }
    return from === null ? day : { ...day, words: text.slice(from, day.all[day.at]!.end) }
  })
}

/** "The briefings were due by 12 May. They have not been given": said of the same thing, and not after it was told to have come. */
function leavesOpen(following: readonly string[], words: string): boolean {
  for (const sentence of following) {
    if (wasDone(sentence)) return false
    const said = sentence.toLowerCase().replaceAll('’', "'")
    if (
      saysOpen(said.slice(0, longestStill)) &&
      (saysOfBefore(said) || pronoun.test(sentence) || shared(stems(sentence), stems(words)) >= 1)
    )
      return true
  }
  return false
}
/** Characters of a sentence in which it says so. */
const longestStill = 300

/** "Five weeks after that": from what the sentence before names. */
export const countsFrom = cued(/\bafter (?:that|this|then|the (?:deadline|last day|time limit))\b/i)

/** The sentence in lower case, with "§" for the day and "¤" for other dates. */
function mask(text: string, { start, end }: Sentence, day: Mention, dates: readonly Mention[]): string {
  let masked = ''
  let from = start
  for (const date of dates) {
    masked += text.slice(from, date.start) + (date === day ? '§' : '¤')
    from = date.end
  }
  return (masked + text.slice(from, end)).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
}
