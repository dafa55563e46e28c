import { laidOutText } from '../../text/laid-out.ts'
import { matches } from '../../text/matches.ts'
import { pattern } from '../words.ts'
import { type Leaning, leaning, low } from './leaning.ts'

/** "it" and a stop, or who does what then. */
const IT_ENDS = '(?:that|this|it)(?=[.,;:)\\n]| (?:and|but|the|she|he|they|Mrs?|Ms|Miss)\\b)'
/** the week before · the day after — but "the day after the panel" leans on an event. */
const NEXT_TO = pattern(
  laidOutText`
    \bthe (?:
      (?<unit>day|morning|afternoon|evening|night|week|month|year)
      (?<season>@season)(?= after)
    ) (?<dir>
      before
      after
      (?<!\bof the \w{4,5} )(?:that followed|following)(?=[.,;:)\n]| (?:and|but)\b)
    )\b(?: ${IT_ENDS}|(?! (?:
      the
      a
      an
      she
      he
      it
      they
      we
      I
      her
      his
      its
      their
      our
      my
      this
      these
      those
      that (?!it\b)
      Mrs?
      Ms
      Miss
      \d
      when
      \w+ing
    )\b))
  `,
  'gi',
)
/** the end of the month · later in the year */
const PART_OF = pattern(
  laidOutText`
    \b(?<part>
      (?:end|beginning|start|middle) of
      (?:first|last) day of
      later in
      earlier in
    ) the (?<time>week|month|year)\b(?!·(?:of|after|before|when|that|in which)\b)
  `,
  'gi',
)
const THE = pattern(`(?<!\\w)the $`, 'i')

/** "the week before": the unit next to the date before it. */
export const nextTo = (text: string): Leaning[] =>
  [...matches(NEXT_TO, text)].map((m) => ({
    ...leaning(m),
    way: m.groups!.dir!.toLowerCase() === 'before' ? 'previous' : 'following',
    unit: (m.groups!.season ? 'season' : low(m.groups!.unit).replace(/^(?:morning|afternoon|evening|night)$/, 'day')) as Leaning['unit'],
    name: low(m.groups!.season),
  }))

/** "the end of the month": a part of the unit in which the date before it stands. */
export const partOfThe = (text: string): Leaning[] =>
  [...matches(PART_OF, text)].map((m) => {
    const the = THE.exec(text.slice(Math.max(0, m.index - 8), m.index))?.[0].length ?? 0
    return { ...leaning(m), start: m.index - the, unit: low(m.groups!.time) as Leaning['unit'] }
  })
