import { addPeriod } from '../calendar/add-period.ts'
import { elapsed, late } from '../calendar/between.ts'
import { endOf } from '../delays/clock.ts'
import type { Clock, DecisionRecord, Event } from '../record.ts'
import { inForce } from '../rules/in-force.ts'
import type { Ombudsman, SiteLimit } from './ombudsman.ts'
import { plainName, repairs } from './repairs.ts'
import type { Retold } from './retell.ts'

/** A clock as the readers made it, with the rule that it is under here. */
export interface Ruled {
  clock: Clock
  rule: string
  name: string
}

/** Rules that are no law of the first site's field. */
const anywhere = new Set(['agreed-action', 'page-limit'])

/**
 * The limit here that stands for one of the first site's, whatever its length; null where the first site's law is not that of this
 * field.
 */
export function ruleOf(rule: string, { limits }: Ombudsman): string | null {
  if (anywhere.has(rule)) return rule
  return limits.find(({ readAs }) => readAs?.includes(rule))?.id ?? null
}

/**
 * The clocks that hold here: each under the limit of this field that its steps and its length are those of and that was in force when
 * it began, else under the page's own limit where the page states it. A clock under law of another field is left out.
 */
export function underOwnRules(
  clocks: readonly Clock[],
  { timeline, durations }: DecisionRecord,
  ombudsman: Ombudsman,
  { decision }: Retold,
): Ruled[] {
  const events = new Map(timeline.map((event) => [event.id, event]))
  const ruled = clocks.flatMap((clock): Ruled[] => {
    if (clock.rule === 'agreed-action') return [{ clock, rule: clock.rule, name: clock.name }]
    const from = fromItsStart(clock, timeline, ombudsman)
    if (from)
      return [
        { clock: counted(from.clock, from.limit, ombudsman, decision.decisionDate, true), rule: from.limit.id, name: from.limit.name },
      ]
    const limit = limitFor(clock, events, ombudsman)
    const stated = clock.limitFrom === 'page' || clock.limitWords !== null
    if (!limit && !(stated && (clock.rule === 'page-limit' || ruleOf(clock.rule, ombudsman)))) return []
    const longer = limit?.longer && limit.extended?.length
    const spoken = longer && 'value' in longer && durations.some(({ value, unit }) => value === longer.value && unit === longer.unit)
    const own = spoken ? { ...clock, limit: longer } : clock
    return [
      {
        clock: counted(own, limit, ombudsman, decision.decisionDate, spoken),
        rule: limit?.id ?? 'page-limit',
        name: limit?.name ?? ((ombudsman.limits.includes(repairs) && plainName(clock.name)) || clock.name),
      },
    ]
  })
  // What ends under a limit of this field has not ended under another that the page alone gives: that is of something else.
  const ended = new Set(ruled.flatMap(({ rule, clock }) => (anywhere.has(rule) || !clock.end ? [] : [clock.end.event])))
  return ruled.filter(({ rule, clock }) => rule !== 'page-limit' || !clock.end || !ended.has(clock.end.event))
}

/** A clock from the complaint under a law that counts from its acknowledgement: where the page dates that, from it. */
function fromItsStart(clock: Clock, timeline: readonly Event[], { limits }: Ombudsman): { clock: Clock; limit: SiteLimit } | null {
  const began = timeline.find(({ id }) => id === clock.start?.event)
  const limit = began && limits.find((one) => fits(one, clock) && !one.startsWith.includes(began.kind as never))
  const other =
    limit &&
    timeline.find(
      (event) =>
        event.happened &&
        event.thread === began.thread &&
        limit.startsWith.includes(event.kind as never) &&
        event.span.from >= began.span.from &&
        (!clock.end || event.span.to <= clock.end.from),
    )
  return other &&
    inForce(limit, other.span) &&
    !limits.some((one) => fits(one, clock) && one.startsWith.includes(began.kind as never) && inForce(one, began.span))
    ? { clock: { ...clock, start: endOf(other) }, limit }
    : null
}

const fits = (limit: SiteLimit, clock: Clock): boolean =>
  Boolean(limit.readAs?.includes(clock.rule)) &&
  'value' in limit.length &&
  limit.length.value === clock.limit.value &&
  limit.length.unit === clock.limit.unit

function limitFor(clock: Clock, events: ReadonlyMap<string, Event>, { limits }: Ombudsman): SiteLimit | undefined {
  const { start } = clock
  const [began, ended] = [start, clock.end].map((each) => events.get(each?.event ?? ''))
  return limits.find(
    (one) =>
      fits(one, clock) &&
      start !== null &&
      inForce(one, start) &&
      (!began?.kind || !one.startsWith.length || one.startsWith.includes(began.kind as never)) &&
      // What only the page gives its time to can be another step of the same length.
      (clock.rule !== 'page-limit' || !ended?.kind || one.endsWith.includes(ended.kind as never)),
  )
}

/** The clock by the bank holidays of its country, and from the day that its law counts from. */
function counted(clock: Clock, limit: SiteLimit | undefined, { calendar }: Ombudsman, decided: string | null, again = false): Clock {
  const {
    start,
    end,
    limit: { value, unit },
  } = clock
  if (!start || typeof value !== 'number' || (!again && !limit?.beginningWith && !(calendar && unit === 'working days'))) return clock
  const counting = { ...(calendar && { calendar }), ...(limit?.beginningWith && { beginningWith: true }) }
  const { due } = addPeriod(start, { value, unit: unit as 'working days' }, counting)
  const until = end ?? (decided ? { from: decided, to: decided } : null)
  return due && until ? { ...clock, due, elapsed: elapsed(start, until), late: late(due, until) } : clock
}
