import { daysBetween } from '../calendar/day.ts'
import type { Day, Span } from '../calendar/span.ts'
import { formatLimit, formatPeriod } from '../calendar/words.ts'
import { stateOf } from '../delays/state-of.ts'
import type { Words } from '../text/words.ts'
import type { Clock, DecisionRecord, Stated } from '../record.ts'
import type { Limit } from '../rules/limit.ts'
import { ordinaryOf } from '../rules/ordinary.ts'
import { caseId } from '../watchlist/case-id.ts'
import { most } from '../watchlist/case.ts'
import { mostRows, type LogRow } from './row.ts'

/**
 * What the reading log keeps of a decision: one row a limit that was checked and one a figure that the decision finds.
 * @param limits the rulebook, for the sources
 * @param readOn today
 */
export function logRows(record: DecisionRecord, limits: readonly Rule[], readOn: Day): LogRow[] {
  const decision = caseId(record.reference, record.url)
  const about = {
    decision,
    bodies: record.bodies.slice(0, 20).map(line),
    reference: line(record.reference),
    category: line(record.category),
    subcategory: line(record.subcategory),
    outcome: line(record.outcome),
    decided: record.decisionDate,
    url: record.url,
    readOn,
  }
  const rules = new Map(limits.map((limit) => [limit.id, limit]))
  return [
    ...record.delays.map((clock): LogRow => ({ ...about, id: `${decision} ${clock.id}`, ...ofClock(clock, rules.get(clock.rule)) })),
    ...record.stated.map((figure): LogRow => ({ ...about, id: `${decision} ${figure.id}`, ...ofFigure(figure) })),
  ].slice(0, mostRows)
}

type Rule = Pick<Limit, 'id' | 'citation' | 'length' | 'extended'>
type Own = Omit<LogRow, 'id' | 'decision' | 'bodies' | 'reference' | 'category' | 'subcategory' | 'outcome' | 'decided' | 'url' | 'readOn'>

function ofClock(clock: Clock, known: Rule | undefined): Own {
  const { rule, name, limit, limitFrom, limitWords, start, end, due, elapsed, late, open } = clock
  const ordinary = ordinaryOf(known, limit)
  const from = limitFrom === 'agreement' ? 'agreed before' : limitFrom === 'page' ? 'stated on the page' : (known?.citation ?? rule)
  const source = `${from}${ordinary ? `; ordinarily ${formatPeriod(ordinary)}` : ''}`
  return {
    kind: 'limit',
    name: name.slice(0, most.text),
    rule: line(rule),
    length: formatLimit(limit),
    source,
    start: spanOf(start),
    end: spanOf(end),
    due,
    took: elapsed,
    // Late is never below 0; how early something was is told by the days themselves.
    past: !due ? null : end && !open ? [daysBetween(due.to, end.from), daysBetween(due.from, end.to)] : late,
    state: stateOf(clock),
    certain: late[0] > 0 || late[1] <= 0,
    ...placeOf(start?.words, end?.words, limitWords),
  }
}

const ofFigure = (figure: Stated): Own => ({
  kind: 'figure',
  name: figure.text.slice(0, most.text),
  rule: null,
  length: amountOf(figure),
  source: figure.said === 'finding' ? 'the decision finds it' : 'the complainant says it',
  start: null,
  end: null,
  due: null,
  took: null,
  past: null,
  state: 'not checked',
  certain: figure.said === 'finding',
  ...placeOf(figure.words),
})

const amountOf = (figure: Stated): string => {
  const { value, unit } = figure
  const length = value === figure.most ? formatLimit({ value, unit }) : `${value} to ${figure.most} ${unit}`
  return figure.kind === 'excess' ? `${length} late` : length
}

/** Cut to what a line holds. */
const line = <Text extends string | null>(text: Text) => (text && text.slice(0, most.line)) as Text

const spanOf = (end: Span | null): Span | null => end && { from: end.from, to: end.to }

function placeOf(...all: (Words | null | undefined)[]): Pick<LogRow, 'words' | 'paragraphs'> {
  const words = all.filter((each) => each !== null && each !== undefined)
  const paragraphs = new Set(words.flatMap(({ paragraph }) => paragraph ?? []))
  return {
    words: words
      .map(({ text }) => text)
      .join(' … ')
      .slice(0, most.text),
    paragraphs: [...paragraphs].sort((a, b) => a - b),
  }
}
