import type { Clock, Event } from '../../record.ts'
import { limitById } from '../../rules/index.ts'
import type { Limit } from '../../rules/limit.ts'
import { anyOf } from '../../text/any-of.ts'
import { cued } from '../../text/cued.ts'
import { shared, stems } from '../../text/stems.ts'
import { clockOf, endOf } from '../clock.ts'
import { freeFigures, isFigured } from './kept.ts'
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
  const placeOf = ({ words }: Event): number => blocks.get(words.block) ?? -9
  const told = grouped(story.told, ({ event }) => placeOf(event))
  const byKind = grouped(
    events.filter((e) => e.happened && e.kind),
    (e) => e.kind!,
  )
  /** Where the steps of each matter stand. */
  const byThread = new Map(
    [
      ...grouped(
        events.filter((e) => e.thread),
        (e) => e.thread!,
      ),
    ].map(([thread, steps]) => [thread, steps.slice(0, most).map(({ words }) => words.start)] as const),
  )
  const measured = new Set(known.map(({ rule }) => rule))
  const figures = freeFigures(page, known)
  // Each limit once, by the first words that state it.
  const first = new Map(pageLimits.toReversed().map((stated) => [stated.rule, stated]))
  return [...first.values()].flatMap((stated) => {
    const limit = limitById(stated.rule)
    if (!limit || !canBe(limit) || measured.has(limit.id)) return []
    const of = (kinds: readonly string[]) => kinds.flatMap((kind) => byKind.get(kind) ?? []).slice(0, most)
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
      return clock && (clock.late[1] === 0 || isFigured(clock, namesOf(limit), page, figures)) ? [clock] : []
    })
  })

  /** What is told in a block and the one beside it. */
  function near(event: Event, step: 1 | -1): Told[] {
    const at = placeOf(event)
    const [own, other] = [told.get(at) ?? [], told.get(at + step) ?? []]
    return step > 0 ? [...own, ...other] : [...other, ...own]
  }

  function endAfter(start: Event): Event | undefined {
    return near(start, 1).find(
      ({ event }) =>
        leans(event, start) &&
        event.span.from >= start.span.to &&
        event.words.start > start.words.start &&
        event.actor !== 'complainant' &&
        event.actor !== 'other' &&
        isDone(event) &&
        decides.test(whole(event)) &&
        !partly.test(event.text),
    )?.event
  }

  /** An event with the rest of its sentence: "It wrote on 15 March to say that it would". */
  function whole({ words, text }: Event): string {
    const place = page.places(words.block, words.start)
    return place ? `${text} ${decision.text.slice(words.end, place.all[place.at]!.end).trim()}` : text
  }

  function startOf(end: Event): Event | undefined {
    const around = near(end, -1)
    const between = (from: number) => (byThread.get(end.thread ?? '') ?? []).some((at) => at > from && at < end.words.start)
    return around.findLast(
      ({ event }) =>
        leans(event, end) &&
        event.span.to <= end.span.from &&
        event.words.start < end.words.start &&
        !between(event.words.start) &&
        cameIn.test(event.text) &&
        !partly.test(event.text),
    )?.event
  }
}

/** Ends, and starts, of one limit that are looked at: what keeps the time linear. */
const most = 30

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const found = new Map<Key, Item[]>()
  for (const item of items) {
    const list = found.get(keyOf(item))
    if (list) list.push(item)
    else found.set(keyOf(item), [item])
  }
  return found
}

/** Whether words share one with the name of a limit. */
const namesOf =
  ({ name }: Limit) =>
  (words: string): boolean =>
    shared(stems(name), stems(words)) >= 1

const canBe = (limit: Limit): boolean => !limit.by && limit.clock !== 'never' && !('date' in limit.length)
const pairOf = (start: Event | undefined, end: Event | undefined): [Event, Event][] => (start && end ? [[start, end]] : [])
/** Whether words that say nothing of a matter of their own stand beside a step of one. */
const leans = (event: Event, step: Event): boolean =>
  event !== step && event.kind === null && !event.mentions.some((mention) => step.mentions.includes(mention))
