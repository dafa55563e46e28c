import type { Period } from '../calendar/span.ts'
import type { Decision } from '../page/decision.ts'
import type { Dropped, Event } from '../record.ts'
import { inForce } from '../rules/in-force.ts'
import type { Limit } from '../rules/limit.ts'
import type { PageLimit } from '../rules/page-limit.ts'
import { anyOf } from '../text/any-of.ts'
import { cued } from '../text/cued.ts'
import { sentences } from '../text/sentences.ts'
import { shorten } from '../text/shorten.ts'
import { tellsStory } from '../timeline/clauses.ts'
import { extendable, extendedHere, ofSomebodyElse } from './agreed-longer.ts'
import { byDueDay, doneLate, dueOf, knownBefore, measuredLengths, sameDay } from './by-due-day.ts'
import { chooseLength } from './choose-length.ts'
import { clockOf, endOf } from './clock.ts'
import type { NewClock } from './clock.ts'
import type { ClockInput } from './clock-input.ts'
import { sentenceOf } from './sentence-of.ts'
import { served } from './served.ts'
import { toldBetween } from './told-between.ts'

/**
 * The clock of one limit in one matter: from the event that starts it to the first that ends it.
 * @param matter events of one thread
 * @param stated what the page says of this limit
 * @param due the last days that the text names
 * @param dropped where it notes why there is none
 */
export function inMatter(
  limit: Limit,
  matter: Event[],
  stated: readonly PageLimit[],
  due: readonly Event[],
  input: ClockInput,
  dropped: Dropped[],
): NewClock | null {
  const { decision, events } = input
  const of = (kinds: readonly string[]) => kinds.map((kind) => matter.find((e) => e.kind === kind)).find(Boolean)
  const end = limit.endsWith.map((kind) => matter.find((e) => e.kind === kind)).filter((e) => e !== undefined)
  let start = of(limit.startsWith)
  const answered = !end.length && start?.happened && limit.id !== 'page-limit' ? doneLate(limit, stated, start, due, input) : null
  if (answered) end.push(answered)
  if (!end.length) {
    if (start?.happened)
      dropped.push({ rule: limit.id, reason: `${limit.name}: no date is given for its end, after “${shorten(start.text, 80)}”` })
    return null
  }
  // An order of the Tribunal to assess has its own time.
  if (
    limit.id === 'ehc-final' &&
    start &&
    events.some((e) => e.kind === 'ehc-tribunal-ordered' && e.happened && e.span.from >= start!.span.to && e.span.to <= end[0]!.span.from)
  )
    return null
  if (limit.id === 'ehc-decide-issue-no' && !sixteenWeeks(end[0]!, decision)) return null
  const drop = (reason: string): null => {
    dropped.push({ rule: limit.id, reason: `${limit.name}: ${reason}` })
    return null
  }
  const last = whenSent(end.toSorted((a, b) => a.span.from.localeCompare(b.span.from))[0]!, events)
  if (!start) {
    // The matter must be the one that the limit starts: an EHC plan after an assessment has nothing to do with a re-assessment.
    const kind = limit.startsWith[0]!
    const family = matter[0]!.thread!.replace(/-\d+$/, '')
    if (family !== 'complaint' && !kind.startsWith(family)) return null
    start =
      limit.id === 'lado'
        ? knownBefore(last, events)
        : last.happened && limit.force !== 'derived'
          ? byDueDay(limit, stated, due, last, events)
          : undefined
    if (!start) return drop('no date is given for its start')
  }
  start = countedFrom(limit, stated, matter, start, due)
  // "The panel could have met on 16 October": nothing runs from that.
  if (start.state === 'planned') return drop('its start was only planned')
  if (start.doubt) {
    const confirmed = due.some((d) => measuredLengths(limit, stated).some((l) => sameDay(dueOf(limit, start!, l), d.span)))
    if (!confirmed) return drop(start.doubt)
  }
  // Before its law there was none: an older request had no such limit, or another one, which the page then states. What adds up other
  // limits follows from them.
  if (!stated.length && !limit.parts && limit.force !== 'derived' && !inForce(limit, start.span)) return drop('it was not yet in force')
  const told = toldBetween(limit, start, last, decision)
  if (told) return drop(told)
  // Law that lets the two sides agree to a longer time: what they agreed is not counted here.
  if (extendable.test(limit.id) && extendedHere(decision, start, last, events)) return drop('a longer time was agreed')
  // Somebody else's planning application: only where the page itself measures it.
  if (limit.id.startsWith('pl-') && start.actor !== 'complainant' && !stated.length && ofSomebodyElse(start, decision))
    return drop('not the complainant’s own application')
  const open = last.state === 'open'
  if (!open && !last.happened) return null
  if (isOvertaken(last, matter)) return drop('a later stage is told before it')
  if (!open && last.span.to < start.span.from) return drop('it ends before it starts')
  // "On 12 March it agreed to her request": one day, told once, is not both.
  if (!open && last.mentions.some((mention) => start!.mentions.includes(mention))) return drop('one date is both its start and its end')
  const { length, from, words, notes } = chooseLength(limit, stated, start, due, decision, input.mentions)
  const parts = {
    rule: limit.id,
    name: limit.name,
    start: endOf(start),
    end: open ? null : endOf(last),
    limit: length,
    counting: limit,
    limitFrom: from,
    limitWords: words,
    decisionDate: decision.decisionDate,
    openUntil: open ? last.span : null,
    notes: [
      ...(isSilent(length, stated, input) ? ['This page does not state this limit: it is taken from the rulebook.'] : []),
      ...notes,
      ...(open && last.span.from < last.span.to ? ['The text says only that it was open then, not whether it was done later.'] : []),
    ],
  }
  const clock = served(limit, clockOf(parts), parts, decision)
  return clock ?? drop('its last day cannot be worked out')
}

/** "The decision is dated 5 July but was not sent until 9 July": a letter answers on the day on which it goes out. */
function whenSent(end: Event, events: readonly Event[]): Event {
  if (!end.happened || !dated.test(end.text)) return end
  const next = events.find(
    ({ words, happened, span }) =>
      happened &&
      words.block === end.words.block &&
      words.start >= end.words.end &&
      words.start - end.words.end <= aside &&
      span.from >= end.span.to,
  )
  return next && wentOut.test(next.text) ? { ...end, span: next.span, words: next.words, mentions: next.mentions } : end
}
/** Characters between the two in one sentence. */
const aside = 60
const dated = cued(/\bdated\b/i)
const wentOut = cued(
  anyOf(
    'i',
    /\bnot (?:sent|posted|issued|emailed)\b|\b(?:was|were) (?:only )?(?:sent|posted|emailed)\b/,
    /\b(?:came|went|arrived|reached)\b[^.;]{0,20}\b(?:with|out|in|until|her|him|them|m\w+ \w)\b/,
  ),
)

/** Stages of a procedure for complaints in their order; what another procedure calls before the stage is left out. */
const stages = ['stage1-replied', 'stage2-replied', 'stage3-requested', 'panel-met', 'panel-reported', 'final-replied']
const stageOf = ({ kind }: Event): number => stages.indexOf(kind?.replace(/^[a-z]+-/, '') ?? '')

/**
 * Whether the same complaint had already come to a later stage: what is read as the answer at this one is something else. A panel of
 * another kind may have met before there was any stage two.
 */
function isOvertaken(last: Event, matter: readonly Event[]): boolean {
  const stage = stageOf(last)
  const isLater = (other: number) => other > stage && (stage > 0 || other === 1)
  return stage >= 0 && matter.some((e) => e.happened && isLater(stageOf(e)) && e.span.to < last.span.from)
}

/** true where the page speaks of no such length at all. */
const isSilent = ({ value, unit }: Period, stated: readonly PageLimit[], { mentions }: ClockInput): boolean =>
  !stated.length &&
  !mentions.some((m) => m.kind === 'duration' && m.most === value && (m.unit === unit || (/days/.test(m.unit) && /days/.test(unit))))

/** Of several days from which a limit can run the one that the text counts from: its last day, where the text names it, fits. */
function countedFrom(limit: Limit, stated: readonly PageLimit[], matter: readonly Event[], start: Event, due: readonly Event[]): Event {
  const fits = (event: Event) =>
    measuredLengths(limit, stated).some((length) => {
      const day = dueOf(limit, event, length)
      return due.some((d) => sameDay(day, d.span))
    })
  if (fits(start)) return start
  return limit.startsWith.map((kind) => matter.find((e) => e.kind === kind)).find((e) => e?.happened && fits(e)) ?? start
}

/** A draft shows when it was decided to issue a plan, but 16 weeks are only measured where the decision does so. */
function sixteenWeeks(end: Event, decision: Decision): boolean {
  if (
    end.kind === 'ehc-issue-decided' &&
    /\b(?:not|no|refus\w*|declin\w*|against)\b/i.test(sentenceOf(end.words, decision) || end.words.text)
  )
    return true
  return decision.blocks.some(
    (block) =>
      tellsStory(decision.sections[block.section]?.kind ?? 'other') &&
      sentences(decision.text, block).some((place) => {
        const words = decision.text.slice(place.start, place.end)
        return (
          /\b(?:within|by|the|its|at) (?:the )?(?:16|sixteen)[ -]weeks?\b/i.test(words) &&
          /\b(?:decid|decision|whether|issu|plan\b|draft|limit|deadline)/i.test(words) &&
          !/\b(?:must|councils)\b/i.test(words)
        )
      }),
  )
}
