import type { Range } from '../calendar/between.ts'
import { workingDaysBetween } from '../calendar/between.ts'
import { formatDays } from '../calendar/words.ts'
import type { Clock, Stated } from '../record.ts'
import { laidOut } from '../text/laid-out.ts'
import { isNamed, matterOf, sameLimit } from './same-matter.ts'

/** Calendar days in a unit, for comparing: working days at five a week. */
const days: Record<string, number> = { days: 1, 'working days': 1.4, 'school days': 1.4, weeks: 7, months: 30.44, terms: 90, years: 365.25 }

/** A figure in calendar days, as wide as its words: "nearly 18 months" is 17 to 18, "over two months" 2 to 3. */
export function widthOf({ value, most, unit, limiting }: Pick<Stated, 'value' | 'most' | 'unit' | 'limiting'>): Range {
  const one = days[unit] ?? 1
  const slack = unit === 'days' || unit === 'working days' ? 0.1 * value + 1 : 1
  const less = limiting === 'over' || limiting === 'at least' ? 0 : slack
  const more = limiting === 'nearly' || limiting === 'up to' ? 0.2 : slack
  return [(value - less) * one - 2, (most + more) * one + 2]
}

/** People round, and count a month or a week more or less: what is further from the dates than a fifth is another thing. */
const loosely = ([from, to]: Range): Range => [from * 0.8, to * 1.2]

const isFloor = ({ limiting }: Pick<Stated, 'limiting'>): boolean => limiting === 'over' || limiting === 'at least'

/** What the dates may be beside a figure. "More than eight weeks" is a floor: only dates that are shorter contradict it. */
const canBe = (figure: Stated, width: Range): Range => (isFloor(figure) ? [loosely(width)[0], Infinity] : loosely(width))

/** "Took 11 weeks just to appoint an investigator": only a part of it. */
const ofPart = laidOut('i')`
  ^,? (?:just|merely|only|simply)? ?(?:
    to (?:
      acknowledge
      agree
      allocate
      appoint
      arrange
      ask
      begin
      book
      choose
      consult
      find
      invite
      log
      open
      pass
      read
      refer
      start
      visit
    )
    (?:just|merely|only|simply)\
  )\b
`

const overlap = (a: Range, b: Range): boolean => a[0] <= b[1] && b[0] <= a[1]

/**
 * Finds for each figure of the text the clocks that measure the same thing: their length can be true beside its words, its limit,
 * where it states one, is theirs, and of several it is the ones of which its sentence speaks. Where the figure and the only clock
 * of which it speaks cannot both be true, the clock says so and is not certain: on pages by hands met for the first time its dates
 * were then more often wrong than the words. A clock of which another figure speaks, and that is true of its dates, stays as it is.
 * @param page the linear text of the decision
 * @returns the clocks, with `stated` filled in
 */
export function pairFigures(clocks: readonly Clock[], stated: readonly Stated[], page: string): Clock[] {
  const doubts = new Map<Clock, string>()
  const sure = new Set<Clock>()
  const paired = clocks.map((clock) => ({ ...clock, stated: [...clock.stated], notes: [...clock.notes] }))
  for (const figure of stated) {
    const width = widthOf(figure)
    const possible = paired.flatMap((clock) => {
      const length = figure.limit && !sameLimit(figure.limit, clock.limit) ? null : measured(figure, clock)
      return length ? [{ clock, fits: overlap(width, length) }] : []
    })
    if (!possible.length) continue
    const fits = possible.some((one) => one.fits)
    if (!fits && figure.said !== 'finding') continue
    const matter = matterOf(figure, page)
    const weighed = possible
      .filter((one) => one.fits === fits)
      .map(({ clock }) => ({
        clock,
        weight: matter(clock) + (exact(figure, clock) ? 1 : 0) + (figure.about?.limit === clock.rule ? 3 : 0),
      }))
    if (fits) {
      const best = Math.max(...weighed.map(({ weight }) => weight))
      for (const { clock, weight } of weighed) {
        if (weight < best) continue
        clock.stated.push(figure.id)
        if (figure.limit || figure.about?.limit === clock.rule || isNamed(figure, clock)) sure.add(clock)
      }
      continue
    }
    const [only, other] = weighed.filter(
      ({ weight, clock }) => figure.about?.limit === clock.rule || isNamed(figure, clock) || (!figure.about && weight >= 5),
    )
    if (
      only &&
      !other &&
      !ofPart.test(page.slice(figure.words.end, figure.words.end + 40)) &&
      !overlap(canBe(figure, width), measured(figure, only.clock)!)
    ) {
      doubts.set(
        only.clock,
        `The text says “${figure.text}”; by the dates it was ${formatDays(measured(figure, only.clock)!)}. The two cannot both be right.`,
      )
    }
  }
  return paired.map((clock) => {
    const doubt = sure.has(clock) ? undefined : doubts.get(clock)
    return doubt ? { ...clock, late: [0, clock.late[1]], notes: [...clock.notes, doubt] } : clock
  })
}

/** What of a clock a figure speaks of, in calendar days; null where the clock has no such length. */
function measured(figure: Stated, clock: Clock): Range | null {
  if (figure.kind === 'total') return clock.elapsed
  return clock.late[1] > 0 ? clock.late : null
}

/** Whether a number of working days is that of the dates to the day. */
function exact({ kind, unit, value }: Stated, { start, due, end }: Clock): boolean {
  const from = kind === 'total' ? start : due
  return unit === 'working days' && !!from && !!end && workingDaysBetween(from.to, end.to) === value
}
