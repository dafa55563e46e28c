import type { Decision } from '../../page/decision.ts'
import type { DurationMention, Mention } from '../../dates/mention.ts'
import type { Clock, Event } from '../../record.ts'
import type { PageLimit } from '../../rules/page-limit.ts'
import { cued } from '../../text/cued.ts'
import { oncePer } from '../../text/once.ts'
import { shared, stems } from '../../text/stems.ts'
import type { Stems } from '../../text/stems.ts'
import { clockOf, endOf } from '../clock.ts'
import { apart } from './end-of.ts'
import type { Page } from './page.ts'
import type { Places } from './places.ts'
import { isDone } from './told.ts'
import type { Told } from './told.ts'

/** What a limit asks for and what it counts from, in stems. */
interface Asks {
  outcome: Stems
  trigger: Stems
}

/** What people do that starts a limit of which only the outcome is told: "decide an application within 15 working days". */
const openers = stems('report application request complaint referral concern contact claim appeal form enquiry notice objection')
const after = cued(/^(?: \([^)]{0,40}\))? (?:of|from|after|following|beginning with|starting with|once|when)\b([^.;,]*)/i)
/** What others may do within that time. */
const theirs = cued(/\b(?:comments?|objections?|representations?|consultation|appeal)\b/i)

/**
 * Clocks for the body's own targets, where its own words tell both ends: "will acknowledge a report within three working days" beside
 * "Mr V reported this on 10 October" and "The Council acknowledged this on 11 October". One start and one end only may fit, and that a
 * target was missed is claimed only where the text says so, which is not here.
 */
export function keptByWords({ input: { decision, mentions, pageLimits }, story: { told }, places }: Page): Omit<Clock, 'id'>[] {
  return pageLimits.flatMap((page) => {
    if (page.rule !== 'page-limit' || page.from !== 'policy' || theirs.test(page.name)) return []
    const asks = asksOf(page, decision, mentions, places)
    const pair = asks && onlyPair(told, asks)
    const clock =
      pair &&
      clockOf({
        rule: 'page-limit',
        name: page.name,
        start: endOf(pair[0].event),
        end: endOf(pair[1].event),
        limit: page.period,
        counting: page,
        limitFrom: 'page',
        limitWords: page.words,
        decisionDate: decision.decisionDate,
      })
    return clock && clock.late[1] === 0 ? [clock] : []
  })
}

const opens = (event: Event): boolean => event.actor !== 'ombudsman'

/** The words of an event itself, cut once for all limits. */
const own = oncePer((event: Event) => stems(event.text))

/** The start and the end that the words of a limit fit best; null where other days fit as well. */
function onlyPair(told: readonly Told[], { outcome, trigger }: Asks): [Told, Told] | null {
  const ends = told.filter(({ event, about }) => isDone(event) && shared(own(event), outcome) >= 0.5 && shared(about, outcome) >= 1)
  if (!ends.length) return null
  const starts = told
    .filter(({ event }) => opens(event) && shared(own(event), trigger) >= 1)
    .map((start) => ({ start, weight: shared(start.about, trigger) }))
  const pairs = ends
    .flatMap((end) => {
      const ofEnd = shared(end.about, outcome)
      const {
        event,
        event: { span, mentions, words },
      } = end
      return starts
        .filter(
          ({ start: { event: other } }) =>
            other.span.to <= span.from && other !== event && !other.mentions.some((m) => mentions.includes(m)),
        )
        .map(({ start, weight }) => ({ start, end, weight: ofEnd + weight + (start.event.words.block === words.block ? 0.5 : 0) }))
    })
    .toSorted((a, b) => b.weight - a.weight)
  const first = pairs[0]
  if (!first) return null
  const rival = pairs.find(
    ({ start, end, weight }) =>
      (start.event.span.from !== first.start.event.span.from || end.event.span.from !== first.end.event.span.from) &&
      first.weight - weight < apart,
  )
  return rival ? null : [first.start, first.end]
}

function asksOf(page: PageLimit, decision: Decision, mentions: readonly Mention[], places: Places): Asks | null {
  const place = places(page.words.block, page.words.start)
  const sentence = place?.all[place.at]
  if (!sentence) return null
  const inside = mentions.filter((m): m is DurationMention => m.kind === 'duration' && m.start >= sentence.start && m.end <= sentence.end)
  const before = inside.findLast((m) => m.end <= page.words.start)
  const from = before ? before.end : sentence.start
  let outcome = decision.text.slice(from, page.words.start)
  const rest = decision.text.slice(page.words.end, sentence.end)
  const counted = after.exec(rest)
  if (stems(outcome).size === 0) outcome = rest.slice(counted?.[0].length ?? 0)
  const other = inside.map((m) => after.exec(decision.text.slice(m.end, sentence.end))?.[1]).find(Boolean)
  const asked = stems(outcome)
  const whole = stems(decision.text.slice(sentence.start, sentence.end))
  const opener = new Map([...whole].filter(([stem]) => openers.has(stem)))
  const trigger = new Map([...stems(counted?.[1] ?? other ?? ''), ...(counted && stems(counted[1]!).size > 1 ? [] : opener)])
  for (const stem of trigger.keys()) if (openers.has(stem)) asked.delete(stem)
  return { outcome: asked, trigger }
}
