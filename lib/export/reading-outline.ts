import { calledOf } from '../actions/called.ts'
import { addPeriod } from '../calendar/add-period.ts'
import { daysBetween } from '../calendar/day.ts'
import { formatDay, formatDays, formatLate, formatLimit, formatPeriod, formatSpan } from '../calendar/words.ts'
import type { Day } from '../calendar/span.ts'
import { countingOf } from '../corrections/measure.ts'
import { describeCorrection } from '../corrections/describe.ts'
import { nameOf } from '../delays/clock-name.ts'
import { worstFirst } from '../delays/state-of.ts'
import { inOrder } from '../timeline/row-count.ts'
import { timelineRows } from '../delays/timeline-rows.ts'
import { ordinaryOf } from '../rules/ordinary.ts'
import type { Limit } from '../rules/limit.ts'
import type { Words } from '../text/words.ts'
import type { Action, Clock, DecisionRecord } from '../record.ts'
import type { Correction } from '../watchlist/case.ts'

/** A reading with what the reader put right, and the day on which it is written down. */
export interface WrittenReading {
  record: DecisionRecord
  corrections: readonly Correction[]
  /** Names of clocks in corrections, by id. */
  names: ReadonlyMap<string, string>
  /** Clocks that the reader said are no delays. */
  removed: readonly Clock[]
  /** The limits of the rulebook, for the rule that each clock names. */
  limits: readonly Limit[]
  /** The linear text of the decision, for what happened in whole sentences; null where only the record is at hand. */
  text: string | null
  today: Day
}

/** A line of a list: what it is about, what is said of it, and the rule behind it with its address. */
export interface Item {
  name?: string
  text: string
  source?: { text: string; url: string }
}

/** A reading as headings with lines under them: what text and Markdown are written from. */
export interface Outline {
  title: string
  lines: string[]
  parts: { heading: string; items: Item[]; ordered: boolean }[]
  foot: string[]
}

/** What the card says, in the order in which it says it. */
export function outline(reading: WrittenReading): Outline {
  const { record, corrections, today } = reading
  const { headline, decisionDate, articleDate, stated, delays, timeline, actions } = record
  const rules = new Map(reading.limits.map((limit) => [limit.id, limit]))
  const part = (heading: string, items: Item[], ordered = false) => (items.length ? [{ heading, items, ordered }] : [])
  const events =
    reading.text === null
      ? inOrder(timeline).map(({ span, text, words }) => ({ span, said: [{ text, words }] }))
      : timelineRows(reading.text, timeline, delays, decisionDate).rows
  return {
    title: record.title,
    lines: [
      ...(headline
        ? [[headline.sentence, headline.range && `By the dates: ${headline.range}.`, headline.differs].filter(Boolean).join(' ')]
        : ['No time limit could be checked.']),
      ...[
        ['Category', [record.category, record.subcategory].filter(Boolean).join(', ')],
        ['Decision', record.outcome],
        [articleDate ? 'Article date' : 'Decision date', dated(decisionDate ?? articleDate, corrections)],
        ['Address', record.url],
      ].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])),
      ...record.problems,
    ],
    parts: [
      ...part(
        'What the decision says',
        stated.filter(({ said }) => said === 'finding').map(({ text, words }) => ({ text: `“${text}”${place(words)}` })),
      ),
      ...part(
        'Time limits',
        worstFirst(delays).map((clock) => clockItem(clock, rules.get(clock.rule))),
      ),
      ...part(
        'Timeline',
        events.map(({ span, said }) => ({
          name: formatSpan(span),
          text: said.map(({ text, words }) => `${text}${place(words)}`).join(' '),
        })),
        true,
      ),
      ...part(
        { agreed: 'Agreed actions', ordered: 'Orders', mixed: 'Orders and recommendations', recommended: 'Recommendations' }[
          calledOf(actions)
        ],
        actions.map((action) => ({ text: actionText(action) })),
      ),
      ...part(
        'Put right by the reader',
        correctionTexts(reading).map((text) => ({ text })),
      ),
    ],
    foot: [`Read by Overdue on ${formatDay(today)}. Not affiliated with the Ombudsman.`],
  }
}

/** The reader's corrections in words. */
export function correctionTexts({ corrections, names, record, removed }: WrittenReading): string[] {
  const clocks = new Map([...record.delays, ...removed].map((clock) => [names.get(clock.id) ?? '', clock]))
  return corrections.flatMap((one) => describeCorrection(one, clocks) ?? [])
}

function clockItem(clock: Clock, rule: Limit | undefined): Item {
  const { start, end, limit, due, elapsed, late, open, notes } = clock
  const ordinary = ordinaryOf(rule, limit)
  const length = `${formatLimit(limit)}${ordinary ? ` (ordinarily ${formatPeriod(ordinary)})` : ''}`
  const from =
    start &&
    `From ${formatSpan(start)}${place(start.words)} to ${end ? `${formatSpan(end)}${place(end.words)}` : 'the decision (not done)'}`
  const said = [
    from,
    elapsed && formatDays(elapsed),
    `Limit: ${length}${due ? `, due ${formatSpan(due)}` : ''}${place(clock.limitWords)}`,
    `${open ? 'Not done by the decision' : 'Done'}, ${inTimeOnlyIf(clock, rule) ?? formatLate(late)}`,
    ...notes.map((note) => note.replace(/\.$/, '')),
  ]
  const text = `${said.filter(Boolean).join('. ')}.`
  return { name: nameOf(clock), text, ...(rule && { source: { text: rule.citation, url: rule.url } }) }
}

/** Done within the longer time that a limit has in some cases, and not within the ordinary one. */
export function inTimeOnlyIf({ limit, elapsed, start, late }: Clock, rule: Limit | undefined): string | null {
  const ordinary = ordinaryOf(rule, limit)
  if (!rule || !ordinary || late[1] > 0 || !elapsed || !start) return null
  const { due } = addPeriod(start, ordinary, countingOf(rule))
  if (!due || elapsed[0] <= daysBetween(start.to, due.to)) return null
  return `in time only if the longer limit applied: ${formatPeriod(ordinary)} ordinarily`
}

function actionText({ text, due, deadlineText, status, words }: Action): string {
  const when = status === 'done' ? 'done already' : due ? `due ${formatDay(due)}` : (deadlineText ?? 'no deadline given')
  return `${text} (${when})${place(words)}`
}

const place = (words: Words | null): string => (words?.paragraph ? ` [paragraph ${words.paragraph}]` : '')

function dated(day: Day | null, corrections: readonly Correction[]): string {
  if (!day) return 'not given'
  return `${formatDay(day)}${corrections.some(({ of }) => of === 'decision-date') ? ' (entered by the reader)' : ''}`
}
