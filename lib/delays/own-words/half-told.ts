import type { Clock, Event } from '../../record.ts'
import { limitById } from '../../rules/index.ts'
import type { Limit } from '../../rules/limit.ts'
import { anyOf } from '../../text/any-of.ts'
import { cued } from '../../text/cued.ts'
import { shared, stems } from '../../text/stems.ts'
import { clockOf, endOf } from '../clock.ts'
import { fits } from './by-figure.ts'
import type { Page } from './page.ts'
import { isDone } from './told.ts'
import type { Told } from './told.ts'

type Read = Omit<Clock, 'id'>

/** "The Council's system shows them as received on 1 September", "her request arrived on 21 November". */
const cameIn = cued(
  anyOf(
    'i',
    /\b(?:received|receiving|arrived|reached|came in|stamped|logged)\b[^.;]{0,40}\b(?:on|in)\b/,
    /\b(?:request|application|appeal|representations|form|letter|referral) (?:came|arrived|was with|reached)\b/,
  ),
)
/** What answers a request: "It refused on 14 February", "it wrote on 15 March to say it would". */
const decides = cued(
  anyOf(
    'i',
    /\b(?:refused|agreed|decided|approved|granted|turned (?:it|this|her|him|them) down|rejected|upheld|replied|answered)\b/,
    /\b(?:wrote|told|letter|email)\b[^.;]{0,60}\b(?:that it would|to say (?:that )?it (?:would|had))\b/,
  ),
)
const asksForDecision = cued(/\b(?:decision|decide|review)\b/i)
const partly = cued(
  anyOf(
    'i',
    /\b(?:holding|interim|acknowledg\w+|chas\w+|remind\w*|draft|longer|more time|extension|apologis\w+|minutes)\b/,
    /\b(?:agreed to (?:meet|look|pay|discuss)|until|still|not yet|never|asked|invited|offered)\b/,
  ),
)

/**
 * Clocks of limits that the page states, of which the story tells one end in words that are known and the other right beside it in words
 * that lean on it: "She asked for her band to be looked at again on 3 May. The Council refused on 6 June". That it was late is claimed
 * only where a finding of the text says so too.
 * @param known the clocks that were read before: a limit that has one gets none here
 */
export function halfTold(page: Page, known: readonly Read[]): Read[] {
  const { input, story } = page
  const { events, pageLimits, decision } = input
  const blocks = new Map(decision.blocks.map(({ id }, i) => [id, i]))
  const apart = (one: Event, other: Event): number => (blocks.get(other.words.block) ?? -9) - (blocks.get(one.words.block) ?? -1)
  return pageLimits.flatMap((stated, nth) => {
    const limit = limitById(stated.rule)
    if (!limit || !canBe(limit) || known.some(({ rule }) => rule === limit.id)) return []
    if (pageLimits.findIndex(({ rule }) => rule === limit.id) !== nth) return []
    const of = (kinds: readonly string[]) => events.filter((e) => e.happened && !!e.kind && kinds.includes(e.kind))
    const [starts, ends] = [of(limit.startsWith), of(limit.endsWith)]
    const pairs = ends.length
      ? starts.length
        ? []
        : ends.flatMap((end) => pairOf(startOf(end), end))
      : asksForDecision.test(limit.name)
        ? starts.flatMap((start) => pairOf(start, endAfter(start)))
        : []
    return pairs.flatMap(([start, end]) => {
      const clock = clockOf({
        rule: limit.id,
        name: limit.name,
        start: endOf(start),
        end: endOf(end),
        limit: stated.period,
        counting: limit,
        limitFrom: 'page',
        limitWords: stated.words,
        decisionDate: decision.decisionDate,
      })
      return clock && (clock.late[1] === 0 || isFound(clock, limit, page, known)) ? [clock] : []
    })
  })

  function endAfter(start: Event): Event | undefined {
    return story.told.find(
      ({ event }) =>
        leans(event, start) &&
        event.span.from >= start.span.to &&
        event.words.start > start.words.start &&
        apart(start, event) >= 0 &&
        apart(start, event) <= 1 &&
        event.actor !== 'complainant' &&
        event.actor !== 'other' &&
        isDone(event) &&
        decides.test(told(event)) &&
        !partly.test(event.text),
    )?.event
  }

  /** An event with the rest of its sentence: "It wrote on 15 March to say that it would". */
  function told({ words, text }: Event): string {
    const place = page.places(words.block, words.start)
    return place ? `${text} ${decision.text.slice(words.end, place.all[place.at]!.end).trim()}` : text
  }

  function startOf(end: Event): Event | undefined {
    return story.told.findLast(
      ({ event }: Told) =>
        leans(event, end) &&
        event.span.to <= end.span.from &&
        event.words.start < end.words.start &&
        apart(event, end) <= 1 &&
        apart(event, end) >= 0 &&
        !events.some((e) => e.thread && e.thread === end.thread && e.words.start > event.words.start && e.words.start < end.words.start) &&
        cameIn.test(event.text) &&
        !partly.test(event.text),
    )?.event
  }
}

/** Whether a finding on how long it took, or how late it was, is true of a clock and of no other, in words that name what was due. */
function isFound({ start, due, end }: Read, { name }: Limit, { input: { stated = [] }, places }: Page, known: readonly Read[]): boolean {
  if (!start || !due || !end) return false
  return stated.some(
    (figure) =>
      figure.said === 'finding' &&
      fits(figure, start, due.to, { span: end }) &&
      !known.some((other) => other.start && other.due && other.end && fits(figure, other.start, other.due.to, { span: other.end })) &&
      shared(stems(name), stems(places(figure.words.block, figure.words.start)?.words ?? '')) >= 1,
  )
}

const canBe = (limit: Limit): boolean => !limit.by && limit.clock !== 'never' && !('date' in limit.length)
const pairOf = (start: Event | undefined, end: Event | undefined): [Event, Event][] => (start && end ? [[start, end]] : [])
/** Whether words that say nothing of a matter of their own stand beside a step of one. */
const leans = (event: Event, step: Event): boolean =>
  event !== step && event.kind === null && !event.mentions.some((mention) => step.mentions.includes(mention))
