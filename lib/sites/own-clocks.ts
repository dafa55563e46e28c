import { clockOf, endOf } from '../delays/clock.ts'
import type { DurationMention } from '../dates/mention.ts'
import type { Clock, DecisionRecord, Event } from '../record.ts'
import { inForce } from '../rules/in-force.ts'
import type { Ombudsman } from './ombudsman.ts'
import type { Retold } from './retell.ts'

/**
 * Clocks of steps that only this field has (a referral, an operation): under a limit that the page states with its length, from the one
 * event that starts it to the one that ends it. Where the page tells of more than one of either, none: which belongs to which it does not say.
 */
export function ownClocks(
  { timeline, durations }: DecisionRecord,
  { limits, calendar }: Ombudsman,
  { decision }: Retold,
  known: readonly Omit<Clock, 'name'>[],
): Clock[] {
  return limits.flatMap((limit): Clock[] => {
    const { told, length } = limit
    if (!told || !('value' in length)) return []
    const named = durations
      .map((one) => ofStage(one, decision.text))
      .filter((one) => one.value === one.most && told.named.test(sentenceAt(decision.text, one.start)))
    const own = named.filter(({ limiting }) => limiting === 'within' || limiting === 'up to')
    const words = limit.ownTime
      ? own.length === 1
        ? own[0]
        : undefined
      : named.find((one) => one.value === length.value && one.unit === length.unit)
    const happened = timeline.filter((event) => event.happened && event.state !== 'due')
    const is = (event: Event, said: RegExp | undefined, kinds: readonly string[]) =>
      said ? said.test(event.text) : kinds.includes(event.kind ?? '')
    const [start, another] = once(happened.filter((event) => is(event, told.starts, limit.startsWith)))
    const [end, second] = once(
      happened.filter((event) => is(event, told.ends, limit.endsWith) && start && event.span.from >= start.span.to),
    )
    if (!words || !start || another || !end || second || !inForce(limit, start.span)) return []
    if (known.some((clock) => clock.rule === limit.id || clock.end?.event === end.id)) return []
    const period = limit.ownTime ? { value: words.value, unit: words.unit } : length
    const clock = clockOf({
      rule: limit.ownTime ? 'page-limit' : limit.id,
      name: limit.name,
      start: endOf(start),
      end: endOf(end),
      limit: period,
      counting: calendar ? { calendar } : {},
      limitWords: { start: words.start, end: words.end, text: words.text, block: words.block, paragraph: null },
      decisionDate: decision.decisionDate,
    })
    return clock ? [{ ...clock, id: `own-${limit.id}`, limitFrom: limit.ownTime ? 'page' : 'rulebook' }] : []
  })
}

/** "At stage 1 and 20 working days at stage 2": the 1 is that of the stage. */
const ofStage = (one: DurationMention, text: string): DurationMention =>
  /\bstage[ -]$/i.test(text.slice(Math.max(0, one.start - 6), one.start)) ? { ...one, value: one.most } : one

/** Events by their days: one that is told twice is one. */
function once(events: readonly Event[]): Event[] {
  return events.filter(
    (event, i) => events.findIndex((other) => other.span.from === event.span.from && other.span.to === event.span.to) === i,
  )
}

function sentenceAt(text: string, place: number): string {
  const from = Math.max(text.lastIndexOf('. ', place), text.lastIndexOf('\n', place)) + 1
  const to = /[.\n]/.exec(text.slice(place))
  return text.slice(from, to ? place + to.index : text.length).slice(0, 600)
}
