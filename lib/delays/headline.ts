import type { Decision } from '../page/decision.ts'
import type { Clock, Headline, Stated } from '../record.ts'
import { workingDaysBetween } from '../calendar/between.ts'
import { formatDay, formatDays, formatPeriod } from '../calendar/words.ts'
import type { Unit } from '../calendar/span.ts'
import { limitById } from '../rules/index.ts'
import { shorten } from '../text/shorten.ts'
import { widthOf } from './pair-figures.ts'

/**
 * The one delay that matters most, in one sentence: a figure of the decision itself first (with its limit, then without), else
 * the clock that is latest. null where no time limit could be checked and no figure was read.
 * @param stated figures of the text; allegations lead only where there is nothing else
 * @param clocks with `stated` filled in by pairFigures
 */
export function headline(decision: Decision, stated: readonly Stated[], clocks: readonly Clock[]): Headline | null {
  const source = decision.kind === 'news' ? 'article' : 'decision'
  const findings = stated.filter((figure) => figure.said === 'finding')
  const figure = worst(findings.filter((f) => f.limit)) ?? null
  const beyond = worst(findings.filter((f) => f.kind === 'excess'))
  const chosen = figure && (!beyond || excess(figure) >= excess(beyond) * 0.8) ? figure : (beyond ?? figure)
  if (chosen) return ofFigure(chosen, clocks, source)
  const late = clocks.filter((clock) => clock.late[0] > 0).toSorted((a, b) => b.late[0] - a.late[0])[0]
  if (late) return ofClock(late)
  const length = worst(findings)
  if (length && !clocks.length) return ofFigure(length, clocks, source)
  if (!clocks.length) return null
  const unsure = clocks.find((clock) => clock.late[1] > 0)
  return {
    short: unsure ? 'Not certain' : 'In time', range: null, from: clocks.map((clock) => clock.id),
    sentence: unsure
      ? `The dates do not tell whether every time limit was met: ${lower(unsure.name)}, up to ${formatDays([unsure.late[1], unsure.late[1]])} late.`
      : 'Every time limit that could be checked was met.',
  }
}

/** Days beyond the limit, or all of them where there is no limit. */
function excess(figure: Stated): number {
  const [least] = widthOf(figure)
  if (!figure.limit) return least
  return least - widthOf({ value: figure.limit.value, most: figure.limit.value, unit: figure.limit.unit, limiting: 'at least' })[0]
}
const worst = (figures: readonly Stated[]): Stated | undefined => figures.toSorted((a, b) => excess(b) - excess(a))[0]

function ofFigure(figure: Stated, clocks: readonly Clock[], source: string): Headline {
  const paired = clocks.filter((clock) => clock.stated.includes(figure.id))
  const clock = paired.find((c) => c.rule === 'csp-total') ?? paired[0]
  const range = clock ? measured(figure, clock) : null
  const sign = /about|nearly/.test(figure.limiting ?? '') ? '~' : /over|at least/.test(figure.limiting ?? '') ? 'over ' : ''
  const length = amount(figure)
  const words = `${figure.limiting === 'exactly' || figure.limiting === 'within' || !figure.limiting ? '' : `${figure.limiting} `}${length}`
  const subject = clock?.rule === 'csp-total' ? 'This complaint' : clock ? `${nameOf(clock)}: it` : `By the ${source}’s own figure it`
  const limit = figure.limit
  if (figure.kind === 'excess') {
    const late = `${words} late`
    return {
      short: `${sign}${length} late`, from: ids(figure, clock), range,
      sentence: clock && clock.rule !== 'csp-total' ? `${nameOf(clock)}: ${late}.` : `By the ${source}’s own figure it was ${late}.`,
    }
  }
  const allowed = limit && (limit.unit === figure.unit ? `${limit.value}` : formatPeriod({ value: limit.value, unit: limit.unit as Unit }))
  const rules = allowed && allows(clock, clock?.rule === 'csp-total' ? `about ${allowed}` : allowed)
  return {
    short: `${sign}${length}${allowed ? ` vs ${allowed}` : ''}`,
    sentence: `${subject} took ${words}.${rules ? ` ${rules}.` : ''}`,
    range, from: ids(figure, clock),
  }
}

function ofClock(clock: Clock): Headline {
  const limit = typeof clock.limit.value === 'number' ? formatPeriod({ value: clock.limit.value, unit: clock.limit.unit as Unit }) : null
  const due = clock.due && (clock.due.from === clock.due.to ? formatDay(clock.due.to) : `a day between ${formatDay(clock.due.from)} and ${formatDay(clock.due.to)}`)
  const allowed = clock.limitFrom === 'agreement' ? `The Council agreed to do it ${limit ? `within ${limit} ` : ''}(by ${due}).` : limit ? `${allows(clock, limit)} (to ${due}).` : `It was due by ${due}.`
  const days = clock.elapsed && formatDays(clock.elapsed)
  const took = !days ? `${formatDays(clock.late)} late` : clock.open ? `still not done when the decision was made, after ${days}` : `it took ${days}`
  return { short: days && limit ? `${days} vs ${limit}` : `${formatDays(clock.late)} late`, sentence: `${nameOf(clock)}: ${took}. ${allowed}`, range: null, from: [clock.id] }
}

/** Only law and statutory guidance are called the rules: a policy, or a limit that only the page gives, is what was given there. */
function allows(clock: Clock | undefined, length: string): string {
  const limit = clock && limitById(clock.rule)
  if (!limit || limit.force === 'council policy') return `The limit given is ${length}`
  const guidance = limit.force === 'guidance' || limit.force === "Ombudsman's guidance"
  const known = [limit.length, limit.extended?.length].some((one) => one && 'value' in one && one.value === clock.limit.value)
  if (clock.limitFrom === 'page' && (guidance || !known)) return `The limit given is ${length}`
  return `${guidance ? 'Guidance allows' : 'The rules allow'} ${length}`
}

/** The same by the dates: in working days where the figure is in them and both days are known. */
function measured({ kind, unit }: Stated, { start, due, end, elapsed, late }: Clock): string | null {
  const from = kind === 'total' ? start : due
  const days = unit === 'working days' && from && end && from.from === from.to && end.from === end.to ? workingDaysBetween(from.to, end.to) : null
  if (days !== null) return formatPeriod({ value: days, unit: 'working days' })
  const range = kind === 'total' ? elapsed : late
  return range && formatDays(range)
}

/** A limit by its name; what was agreed before, in its own words, as such. */
function nameOf({ limitFrom, name }: Clock): string {
  if (limitFrom !== 'agreement') return name
  return `Agreed action “${shorten(name, 90)}”`
}

const amount = (figure: Stated): string =>
  figure.most === figure.value ? formatPeriod({ value: figure.value, unit: figure.unit as Unit }) : `${figure.value} to ${figure.most} ${figure.unit}`
const ids = (figure: Stated, clock: Clock | undefined): string[] => (clock ? [figure.id, clock.id] : [figure.id])
const lower = (name: string): string => (/^[A-Z][a-z]/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name)
