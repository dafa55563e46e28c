import { addToldByThePage } from './told-by-the-page/add-told.ts'
import type { ClockInput } from './clock-input.ts'
import type { Decision } from '../page/decision.ts'
import type { Clock, Dropped, Event } from '../record.ts'
import { limits } from '../rules/index.ts'
import type { Limit } from '../rules/limit.ts'
import { cued } from '../text/cued.ts'
import { agreedActions } from './agreed-actions.ts'
import { sinceLastReview } from './last-review.ts'
import { laidOut } from '../text/laid-out.ts'
import { inMatter } from './in-matter.ts'
import { atOnce } from '../text/steps.ts'
import type { Order } from '../timeline/orders.ts'
import { tellsStory } from '../timeline/clauses.ts'
import { orderOf } from '../timeline/orders.ts'
import { phaseTransfer } from './phase-transfer.ts'
import { ofThePage, ownProcedure, ownStages, sameAs } from './limits-here.ts'
import { chooseAmong, dropDoubles, dropSums, dropVague, settled } from './settle.ts'
import { lastDayTold } from './last-day-told.ts'
import { wholeProcedure } from './whole-procedure.ts'
import { reviewSeries } from './review-series.ts'
import { oneAfterAnother } from './one-after-another.ts'
import type { NewClock } from './clock.ts'

export interface ClockResult {
  clocks: Clock[]
  /** Clocks that one might look for, and why they are not there. */
  dropped: Dropped[]
}

/** Recommended by guidance of which bodies may depart, or one of several times by what is reviewed: any word of that length will do. */
const recommended = cued(/^(?:transport|blue-badge|ehc-mediation|ehc-personal-budget|cin-referral|lado|hl-review-3w)/)
/** Limits that what the Tribunal ordered decides about. */
const ordered: Record<string, Order> = {
  'ehc-tribunal-1': 'assess',
  'ehc-tribunal-2': 'assess',
  'ehc-tribunal-3': 'assess',
  'ehc-tribunal-4': 'make',
  'ehc-tribunal-5': 'make',
  'ehc-tribunal-7': 'amend',
  'ehc-tribunal-8': 'amend',
  'ehc-tribunal-9': 'amend',
  'ehc-tribunal-6': 'again',
}
/** Planning applications whose kind, and so whose time, the story itself tells. */
const applications: Record<string, RegExp> = {
  'pl-minor': laidOut('i')`
    \bhouseholder\b
    \bplanning (?:application|permission) for an? (?:\w+ ){0,3}(?:
      annexe
      bungalow
      conservatory
      dormer
      extension
      garage
      house
      loft
      outbuilding
      porch
    )\b
  `,
  'pl-major': /\bmajor (?:\w+ ){0,2}application\b|\bmade it a major (?:one|scheme|development)\b/i,
}
/** Reviews that follow one another are counted by reviewSeries and oneAfterAnother. */
const inSeries = /^(?:lac|cp|pathway|ehc)-review(?:$|-[12n]|-annual)/

const canHaveClock = (limit: Limit): boolean =>
  !(limit.by || limit.clock === 'never' || inSeries.test(limit.id) || limit.id === 'csp-total' || 'date' in limit.length)
/** The limits of the rulebook that can have a clock, with each start and end of theirs. */
let rulebook: Limit[] | null = null
const ofTheRulebook = (): Limit[] => (rulebook ??= limits.flatMap(ownStages).filter(canHaveClock))

/**
 * Every limit whose start and end the text ties to one matter, closed, or open at the decision where the text says so. Where
 * two readings are possible there is no clock but a reason. Nothing in, nothing out; never throws for what the readers give.
 */
export function runClocks(input: ClockInput): ClockResult {
  return atOnce(runClocksInSteps(input))
}

/** The same with pauses, so that a page is not held up. */
export function* runClocksInSteps(input: ClockInput): Generator<void, ClockResult> {
  const { decision, events, pageLimits } = input
  const dropped: Dropped[] = []
  const clocks: NewClock[] = []
  const threads = new Map<string, Event[]>()
  for (const event of events) {
    if (!event.thread || !event.kind) continue
    const list = threads.get(event.thread)
    if (list) list.push(event)
    else threads.set(event.thread, [event])
  }
  const due = events.filter((event) => event.state === 'due')
  const lower = decision.text.toLowerCase()

  for (const limit of [...ofTheRulebook(), ...ofThePage(pageLimits, decision)]) {
    yield
    const stated = pageLimits.filter(
      (page) =>
        page.rule === limit.id ||
        ((limit.clock === 'stated' || limit.clock === 'late') && !ownProcedure.test(limit.id) && sameAs(page, limit)),
    )
    const told =
      stated.length > 0 ||
      (recommended.test(limit.id) &&
        input.mentions.some(
          (m) =>
            m.kind === 'duration' &&
            m.value === m.most &&
            'value' in limit.length &&
            m.value === limit.length.value &&
            m.unit === limit.length.unit,
        ))
    const order = ordered[limit.id]
    const ofKind = applications[limit.id]?.test(toldIn(decision)) ?? false
    if ((limit.clock === 'stated' || ownProcedure.test(limit.id)) && !told && !ofKind && (!order || /^a(?:mend|gain)/.test(order))) continue
    if (limit.id === 'bb-families' && !isOfFamily(`${toldIn(decision)} ${complainedOf(decision)}`)) continue
    // A policy may count from the acknowledgement.
    const from = ownProcedure.test(limit.id) ? stated.find((page) => page.startsWith[0]?.endsWith('acknowledged')) : undefined
    const counted =
      from && !limit.endsWith.some((kind) => kind.endsWith('acknowledged')) ? { ...limit, startsWith: from.startsWith } : limit
    for (const [, matter] of threads) {
      if (order && !matter.some((e) => e.kind === 'ehc-tribunal-ordered' && orderOf(lower, e) === order)) continue
      const clock = inMatter(counted, matter, stated, due, input, dropped)
      // A decision that does not speak of a limit tells of it where it was missed.
      if (clock && limit.clock === 'late' && !told && !clock.late[1]) continue
      if (clock) clocks.push(clock)
      // Each of two answers to one complaint ends it.
      const answer = clock && matter.find((e) => e.id === clock.end?.event)
      const second = answer && matter.find((e) => e !== answer && e.kind === answer.kind)
      const other =
        second &&
        inMatter(
          counted,
          matter.filter((e) => e !== answer),
          stated,
          due,
          input,
          dropped,
        )
      if (other) clocks.push(other)
    }
  }
  chooseAmong(clocks, due, input)
  yield
  const whole = wholeProcedure(input, threads, clocks)
  dropSums(clocks, pageLimits)
  dropVague(clocks)
  clocks.push(...whole, ...phaseTransfer(input), ...reviewSeries(input), ...agreedActions(input.earlier, decision.decisionDate, dropped))
  for (const more of [sinceLastReview, oneAfterAnother])
    clocks.push(...more(input).filter((c) => !clocks.some((other) => other.rule === c.rule)))
  dropDoubles(clocks, input)
  yield
  const read = yield* addToldByThePage(input, clocks)
  read.push(...lastDayTold(input, read))
  yield
  const all = settled(read, decision)
  const order = (clock: NewClock) => clock.start?.from ?? clock.due?.from ?? ''
  return {
    clocks: all
      .map((clock, at) => ({ clock, at }))
      .sort((a, b) => order(a.clock).localeCompare(order(b.clock)) || a.at - b.at)
      .map(({ clock }, i) => ({ id: `c${i}`, ...clock })),
    dropped,
  }
}

/** All paragraphs that tell what happened. */
const toldIn = ({ blocks, sections, text }: Decision): string =>
  blocks
    .filter((b) => tellsStory(sections[b.section]?.kind ?? 'other'))
    .map((b) => text.slice(b.start, b.end))
    .join('\n')

/** What is complained about. */
const complainedOf = ({ blocks, sections, text }: Decision): string =>
  blocks
    .filter((b) => sections[b.section]?.kind === 'complaint')
    .map((b) => text.slice(b.start, b.end))
    .join('\n')

/** Whether a family is told of, and not only children whom somebody does not have, or who are a neighbour's. */
const isOfFamily = (story: string): boolean => ofFamilies.test(story.replace(ofNobody, ''))
const ofNobody = laidOut('gi')`
  \b(?:no|not|without|never had)(?: (?:any|a|dependent|young|minor|own|yet))* (?:
    (?:,|,? (?:or|and))? ?(?:child(?:ren)?|sons?|daughters?|baby|family|pregnan\w+)
  )+\b
  \b(?:an?|the) (?:neighbour|resident|guest|woman|man|lodger)\b[^.;]*
  \b(?:another|other|different) (?:[\w-]+ ){0,2}(?:famil(?:y|ies)|guests?|households?|residents?|tenants?|people|wom[ae]n)\b[^.;]*
`
/** The six weeks are those of families and of pregnant women. */
const ofFamilies = cued(/\b(?:child(?:ren)?|sons?|daughters?|baby|babies|twins|toddler|pregnan\w+|family|grandchild\w*)\b/i)
