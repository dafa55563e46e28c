import type { Decision } from '../page/decision.ts'
import type { Clock, Headline, Stated } from '../record.ts'
import { workingDaysBetween } from '../calendar/between.ts'
import { inDays, sideBySide, spokenLength, spokenLimit } from '../calendar/lengths.ts'
import { formatDays, formatPeriod, formatSpan } from '../calendar/words.ts'
import type { Unit } from '../calendar/span.ts'
import type { Limit } from '../rules/limit.ts'
import { limitById } from '../rules/index.ts'
import { wholes } from '../rules/subjects.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { agrees } from './agrees.ts'
import { nameOf } from './clock-name.ts'
import { withoutFault } from './contradicted.ts'
import { onlyToldIn } from './only-told-by.ts'
import { quoteOf } from './quote-of.ts'
import { isNamed } from './same-matter.ts'
import { stateOf, worstFirst } from './state-of.ts'

/** The limit of the rulebook that governs a figure of the text. */
const ruleOf = ({ about }: Stated): string | null => about?.limit ?? null
/** What a figure is of, where one limit or several govern it; else the page's own words tell more than the name of a field. */
const subjectOf = ({ about }: Stated): string | null =>
  about && (about.limit || wholes.has(about.name ?? '')) ? (about.name ?? limitById(about.limit!)?.name ?? null) : null

/** What did not come about in time for somebody follows from delays, and is none of its own: "would have had it nine weeks earlier". */
const consequence = cued(laidOut('i')`
  \bwould (?:\w+ )?have\b
  \b(?:earlier|sooner)\b
  \b(?:unable to|not (?:been )?able to|could not|couldn't|cannot) (?:\w+ly )?(?:
    access
    bathe
    climb
    cook
    get
    go
    leave
    reach
    shower
    sleep
    use
    wash
  )\b
`)

/** "There was no fault in its being two weeks late": nothing to lead with. */
const excused = cued(/\b(?:no fault|not (?:at|find(?: any)?|found(?: any)?) fault) (?:because|for|in|that|when|where|with)\b[^.;]*$/i)

/**
 * The one delay that matters most: the longest certain overrun, of the same length one that is still open. A figure of the text is
 * joined to the clock that says the same; one that stands alone leads where what it is about is known and nothing certain is longer, or
 * where it is far longer than anything that the dates give. null where no time limit could be checked and no figure was found.
 * @param stated figures of the text; allegations never lead
 * @param clocks with `stated` filled in by pairFigures
 */
export function headline(decision: Decision, stated: readonly Stated[], clocks: readonly Clock[]): Headline | null {
  const findings = stated.filter(
    ({ said, words: { start } }) => said === 'finding' && !excused.test(decision.text.slice(Math.max(0, start - 160), start)),
  )
  const joined = (clock: Clock) => findings.filter((figure) => clock.stated.includes(figure.id) && agrees(figure, clock))
  const ranked = worstFirst(clocks)
  const certain = ranked.filter(({ late }) => late[0] > 0)
  const lead = certain[0]
  const paired = new Set(clocks.flatMap((clock) => clock.stated))
  const alone = findings.filter(({ id, text }) => !paired.has(id) && !consequence.test(text)).toSorted((a, b) => overrun(b) - overrun(a))
  const figure = alone.find((one) => overrun(one) > 0 && (!lead || leads(one, lead, clocks)))
  if (figure) return withMore({ ...ofFigure(decision, figure), differs: otherwiseByDates(figure, clocks) }, certain.length)
  if (lead) {
    const same = joined(lead)
    const other =
      findings.find((one) => lead.stated.includes(one.id) && !consequence.test(one.text)) ??
      alone.find((one) => overrun(one) > lead.late[1] * 1.1 + 7)
    const differs =
      same.length || !other
        ? null
        : `The ${decision.kind === 'news' ? 'article' : 'decision'} says “${other.text}”, which these dates do not give.`
    return withMore({ ...ofClock(lead, same), differs }, certain.length - 1)
  }
  const length = findings.filter(({ text }) => !consequence.test(text)).toSorted((a, b) => inDays(b) - inDays(a))[0]
  if (length && !clocks.length) return withMore(ofFigure(decision, length), 0)
  return ranked[0] ? notLate(ranked, decision) : null
}

/** Days beyond the limit, one for "more than" the limit itself; 0 for how long something took where no limit is given. */
export function overrun(figure: Stated): number {
  const days = inDays(figure)
  if (figure.kind === 'excess') return days
  const limit = figure.limit ?? knownLimit(figure)
  if (!limit) return 0
  return Math.max(figure.limiting === 'over' && days === inDays(limit) ? 1 : 0, days - inDays(limit))
}

function leads(figure: Stated, lead: Clock, clocks: readonly Clock[]): boolean {
  const days = overrun(figure)
  if (!ruleOf(figure)) return days > 1.5 * lead.late[0] + 10
  return days > lead.late[0] && !clocks.some((clock) => clock.rule === ruleOf(figure))
}

/** The longest that a limit allows: a figure alone does not tell whether its condition was met. */
const allowedBy = (limit: Limit | undefined) => {
  const length = limit?.extended?.length ?? limit?.length
  return length && 'value' in length ? length : null
}

const knownLimit = (figure: Stated) => allowedBy(limitById(ruleOf(figure) ?? ''))

/** What the dates say of the thing whose figure leads, where that is something else. */
function otherwiseByDates(figure: Stated, clocks: readonly Clock[]): string | null {
  const same = clocks.filter(
    (clock) => (clock.rule === ruleOf(figure) || isNamed(figure, clock)) && clock.late[1] > 0 && !clock.stated.includes(figure.id),
  )
  return same.length === 1
    ? `By the dates that it gives it would have been ${spokenLength([same[0]!.late[1], same[0]!.late[1]])} late.`
    : null
}

type Said = Omit<Headline, 'more'>

const withMore = (said: Said, more: number): Headline => ({
  ...said,
  more,
  sentence: more ? `${said.sentence} And ${more} more late.` : said.sentence,
})

/** A certain breach by the dates, in the words of the text where they say the same. */
function ofClock(clock: Clock, figures: readonly Stated[]): Said {
  const name = nameOf(clock)
  const state = stateOf(clock)
  const figure = figures.find(({ limit }) => limit) ?? figures.find(({ kind }) => kind === 'excess') ?? figures[0]
  const total = figure?.kind === 'total' && clock.limitFrom !== 'agreement' ? figure : null
  const length = figure && (total ?? (figure.kind === 'excess' ? figure : null))
  const over = spokenLength(clock.late)
  const words = length ? spokenFigure(length) : over
  const limit = limitWords(clock, words)
  // What the whole complaint took needs no name beside it.
  const named = total && clock.rule === 'csp-total' ? '' : `${name}: `
  const result = `${named}${total ? words : `${words} late`}${state === 'not done' ? ', not done' : ''}`
  const took = total
    ? [shortFigure(total), shortLimit(total, clock)]
    : figure
      ? null
      : clock.elapsed && sideBySide(clock.elapsed, clock.limit)
  return {
    short: took ? took.join(' vs ') : length ? `${shortFigure(length)} late` : `${over} late`,
    sentence: `${name}: ${lower(words)}${total ? '' : ' late'}${state === 'not done' ? ', not done' : ''}.${limit ? ` ${limit}.` : ''}`,
    result: upper(result),
    limit,
    what: name,
    state,
    range: figure ? measured(figure, clock) : null,
    from: [...(figure ? [figure.id] : []), clock.id],
    differs: null,
  }
}

/** A figure of the text that no clock stands for: by what it is about, else in its own words. */
function ofFigure(decision: Decision, figure: Stated): Said {
  const limit = limitById(ruleOf(figure) ?? '')
  const longest = allowedBy(limit)
  const name = subjectOf(figure)
  const late = figure.kind === 'excess'
  const length = `${spokenFigure(figure)}${late ? ' late' : ''}`
  const quoted = quoteOf(decision.text, figure.words)
  const allowed = figure.limit
    ? `Limit: ${spokenLimit(figure.limit, length)}`
    : limit && longest
      ? `${allows(limit)} ${about(limit, spokenLimit(longest, length))}`
      : null
  const result = name ? `${upper(name)}: ${length}` : `“${quoted}”`
  return {
    short: `${shortFigure(figure)}${late ? ' late' : figure.limit ? ` vs ${shortLimit(figure, null)}` : ''}`,
    sentence: `${result}.${allowed ? ` ${allowed}.` : ''}`.replace(/([.!?])”\.$/, '$1”'),
    result,
    limit: allowed,
    what: name,
    state: overrun(figure) > 0 ? 'late' : 'not checked',
    range: null,
    from: [figure.id],
    differs: null,
  }
}

/** What is said where nothing is late. */
const nothingLate = {
  kept: { short: 'Kept', result: 'Every time limit that could be checked was kept' },
  open: { short: 'Not due yet', result: 'No time limit had run out by the decision' },
  // What it finds may be the very delay that could not be measured: "in time" would be wrong of it.
  upheld: { short: 'Fault found', result: 'The decision finds fault; no time limit that could be checked was missed' },
}
const isUpheld = ({ outcome }: Decision): boolean => /^upheld/i.test(outcome ?? '')

/** Nothing is late for certain. */
function notLate(ranked: readonly Clock[], decision: Decision): Headline {
  const unsure = ranked.find(({ late }) => late[1] > 0)
  if (!unsure) {
    const kept = ranked.filter((clock) => stateOf(clock) === 'kept').map(({ id }) => id)
    const is = isUpheld(decision) ? 'upheld' : kept.length ? 'kept' : 'open'
    const from = is === 'kept' ? kept : []
    return {
      ...nothingLate[is],
      sentence: `${nothingLate[is].result}.`,
      limit: null,
      what: null,
      state: is === 'kept' ? 'kept' : 'not checked',
      range: null,
      from,
      more: 0,
      differs: null,
    }
  }
  const result = `${nameOf(unsure)}: perhaps late, by ${spokenLength([0, unsure.late[1]])}`
  const limit = limitWords(unsure, result)
  return {
    short: 'Perhaps late',
    sentence: `${result}. ${doubtOf(unsure)}`,
    result,
    limit,
    what: nameOf(unsure),
    state: 'perhaps late',
    range: null,
    from: [unsure.id],
    more: ranked.filter(({ late }) => late[1] > 0).length - 1,
    differs: null,
  }
}

/** Why it is not for certain: who alone tells of it, what the decision itself says, or that the dates leave it open. */
function doubtOf({ notes, due, end }: Clock): string {
  const only = onlyToldIn(notes)
  if (only) return only
  if (!due || !end || end.from <= due.to) return 'The dates do not tell for certain.'
  return notes.includes(withoutFault) ? withoutFault : 'By the dates it was; what else the decision says speaks against it.'
}

/** "Limit: about 3 months"; a date of the calendar is a last day. */
function limitWords({ rule, limit, limitFrom, due }: Clock, beside: string): string | null {
  if (typeof limit.value !== 'number') return due && `Due by ${formatSpan(due)}`
  if (limitFrom === 'agreement') return `Agreed: within ${spokenLimit(limit, beside)}`
  return `Limit: ${about(limitById(rule), spokenLimit(limit, beside))}`
}

/** A limit that the rulebook gives as a round sum. */
const about = (limit: Limit | undefined, words: string): string =>
  limit && 'value' in limit.length && limit.length.approx && !words.startsWith('about') ? `about ${words}` : words

/** Only law and statutory guidance are called so: a policy is what was given there. */
function allows({ force }: Pick<Limit, 'force'>): string {
  if (force === 'guidance' || force === 'statutory guidance' || force === "Ombudsman's guidance") return 'Guidance allows'
  if (force === 'statutory code') return 'The code allows'
  return force === 'council policy' ? 'Councils allow' : 'The law allows'
}

/** "nearly 18 months", "over 2 months", "about 5 months" for 165 days: never days where weeks or months can be said. */
function spokenFigure({ value, most, unit, limiting }: Stated): string {
  const sign = !limiting || limiting === 'exactly' || limiting === 'within' ? '' : `${limiting} `
  const days = unit.endsWith('days') && spokenLength([inDays({ value, unit }), inDays({ value: most, unit })])
  if (days) return sign && !/^(?:about|over|nearly) /.test(days) ? sign + days : days
  return `${sign}${lengthOf({ value, most, unit })}`
}

function shortFigure(figure: Stated): string {
  const sign = /about|nearly/.test(figure.limiting ?? '') ? '~' : /over|at least/.test(figure.limiting ?? '') ? 'over ' : ''
  return `${sign}${lengthOf(figure)}`
}

/** The limit beside a figure: its number alone where it can be said in the same unit. */
function shortLimit(figure: Stated, clock: Clock | null): string {
  const limit = figure.limit ?? clock!.limit
  if (limit.unit === figure.unit) return String(limit.value)
  const same = inDays(limit) / inDays({ value: 1, unit: figure.unit })
  return same >= 0.95 && Math.abs(same - Math.round(same)) < 0.05 * same ? String(Math.round(same)) : spokenLimit(limit, figure.unit)
}

const lengthOf = ({ value, most, unit }: Pick<Stated, 'value' | 'most' | 'unit'>): string =>
  most === value ? formatPeriod({ value, unit: unit as Unit }) : `${value} to ${most} ${unit}`

/** The same by the dates: in working days where the figure is in them and both days are known. */
function measured({ kind, unit }: Stated, { start, due, end, elapsed, late }: Clock): string | null {
  const from = kind === 'total' ? start : due
  const days =
    unit === 'working days' && from && end && from.from === from.to && end.from === end.to ? workingDaysBetween(from.to, end.to) : null
  if (days !== null) return formatPeriod({ value: days, unit: 'working days' })
  const range = kind === 'total' ? elapsed : late
  return range && formatDays(range)
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
