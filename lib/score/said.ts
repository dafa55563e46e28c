import type { Range } from '../calendar/between.ts'
import { widthOf } from '../delays/pair-figures.ts'
import type { SectionKind } from '../page/decision.ts'
import type { Stated } from '../record.ts'
import { alike } from './candidates.ts'
import type { Field } from './candidates.ts'
import type { Line, Spot } from './days.ts'
import { lineAt } from './limits.ts'
import type { Allowed } from './limits.ts'

/** What a page itself says of lateness, found once. */
export interface Said {
  late: ReadonlySet<Line>
  timely: ReadonlySet<Line>
  figures: { figure: Stated; line: Line | null; width: Range }[]
  /** Days that the page names as last days. */
  due: ReadonlyMap<string, Spot>
  /** All days that it names, "from to". */
  days: ReadonlySet<string>
}

/** What it says about one length: the sentences nearest to what must be done, with how near they are. */
export interface SaidOf {
  late: Near[]
  timely: Near[]
  /** How much the sentence of each figure shares with what must be done. */
  figures: number[]
}

interface Near {
  line: Line
  like: number
}

/** Any of some wordings as whole words. */
const anyOf = (...wordings: string[]): RegExp => new RegExp(`\\b(?:${wordings.join('|')})\\b`, 'i')

const lateWords = anyOf(
  'late',
  'later than',
  'delay\\w*',
  'overdue',
  'exceed\\w*',
  'outside',
  'beyond',
  'too long',
  'longer than',
  'over (?:the|its|that)',
  'missed',
  'overran',
  'not (?:\\w+ ){0,3}(?:in time|on time|within)',
  'fail\\w* to',
  'after (?:the|its) (?:deadline|target|time)',
  'should have',
)
const timelyWords = anyOf(
  'in (?:good )?time',
  'on time',
  'no (?:undue |significant )?delay',
  'without delay',
  'promptly',
  'met (?:the|its)',
  'within (?:the |its |this |that |those |these )?(?:[\\w-]+ ){0,3}' +
    '(?:time ?(?:limits?|scales?|frames?|allowed)|deadlines?|targets?|period|days|weeks|months)',
)
const dueWords = /\b(?:due|should have|by|deadline|expired|ended|until|ran out|last day|target|no later than)\b[^.]{0,40}$/i

/** Whether the words before a day make it a last day. */
export const isDue = ({ before }: Spot): boolean => dueWords.test(before)

const lawful: ReadonlySet<SectionKind> = new Set(['law', 'scope', 'method', 'action'])
/** Figures, and sentences about one length, that are looked at. */
const mostFigures = 60
const mostNear = 6

export function saidOn({ lines, days, input }: Field): Said {
  const told = lines.filter(({ section }) => !lawful.has(section))
  const due = new Map<string, Spot>()
  for (const { spots, span } of days) if (span.from === span.to) for (const spot of spots) if (isDue(spot)) due.set(span.from, spot)
  return {
    late: new Set(told.filter(({ text }) => lateWords.test(text))),
    timely: new Set(told.filter(({ text }) => timelyWords.test(text))),
    figures: (input.stated ?? [])
      .slice(0, mostFigures)
      .map((figure) => ({ figure, line: lineAt(lines, figure.words.start), width: widthOf(figure) })),
    due,
    days: new Set(days.map(({ span }) => `${span.from} ${span.to}`)),
  }
}

export function saidOf({ asks }: Allowed, { late, timely, figures }: Said, { rare }: Field): SaidOf {
  const nearest = (lines: Iterable<Line>): Near[] =>
    Array.from(lines, (line) => ({ line, like: alike(line.about, asks.about, rare) }))
      .sort((a, b) => b.like - a.like || a.line.n - b.line.n)
      .slice(0, mostNear)
  const ofFigures = figures.map(({ line }) => (line ? alike(line.about, asks.about, rare) : 0))
  return { late: nearest(late), timely: nearest(timely), figures: ofFigures }
}
