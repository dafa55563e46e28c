import type { Mention } from '../dates/mention.ts'
import type { Decision } from '../page/decision.ts'
import type { Clock, Dropped, EarlierDecision, Event, Stated } from '../record.ts'
import type { Limit } from '../rules/limit.ts'
import { limits } from '../rules/index.ts'
import type { EventKind } from '../rules/more-kinds.ts'
import type { PageLimit } from '../rules/page-limit.ts'
import { sentences } from '../text/sentences.ts'
import { shorten } from '../text/shorten.ts'
import { atOnce } from '../text/steps.ts'
import { tellsStory } from '../timeline/clauses.ts'
import { orderOf } from '../timeline/orders.ts'
import type { Order } from '../timeline/orders.ts'
import { extendable, extendedHere, isTheirOwn } from './agreed-longer.ts'
import { agreedActions } from './agreed-actions.ts'
import { addOwnWords } from './own-words/own-words.ts'
import { byDueDay, doneLate, dueOf, knownBefore, lengthsOf, sameDay } from './by-due-day.ts'
import { clockOf, endOf } from './clock.ts'
import { chooseLength } from './choose-length.ts'
import { ofCategory } from './of-category.ts'
import { ofReview } from './of-review.ts'
import { sinceLastReview } from './last-review.ts'
import { phaseTransfer } from './phase-transfer.ts'
import { reviewSeries } from './review-series.ts'
import { wholeProcedure } from './whole-procedure.ts'

export interface ClockInput {
  decision: Decision
  mentions: readonly Mention[]
  events: readonly Event[]
  pageLimits: readonly PageLimit[]
  earlier: readonly EarlierDecision[]
  /** Figures that the text puts on delays; none where they are not read. */
  stated?: readonly Stated[]
}

export interface ClockResult {
  clocks: Clock[]
  /** Clocks that one might look for, and why they are not there. */
  dropped: Dropped[]
}

/** Recommended by guidance of which bodies may depart: any word of that length on the page will do. */
const recommended = /^(?:transport|blue-badge|ehc-mediation|ehc-personal-budget|cin-referral|lado)/
/** Limits that what the Tribunal ordered decides about. */
const ordered: Record<string, Order> = {
  'ehc-tribunal-1': 'assess', 'ehc-tribunal-2': 'assess', 'ehc-tribunal-3': 'assess', 'ehc-tribunal-4': 'make', 'ehc-tribunal-5': 'make',
  'ehc-tribunal-7': 'amend', 'ehc-tribunal-8': 'amend', 'ehc-tribunal-9': 'amend', 'ehc-tribunal-6': 'again',
}
const onlySchool = (page: string, { start }: Pick<Clock, 'start'>): boolean => {
  const said = start?.words ? page.slice(start.words.start, start.words.end + 160) : ''
  return /\bschool|\bplacement|\bsection i\b/.test(said) && !/\bsections? [bf]\b|\bprovision|\bneeds\b/.test(said)
}
/** Reviews that follow one another are counted by reviewSeries. */
const inSeries = /^(?:lac|cp)-review-/
/** Lengths of the stages of a body's own procedure are only known from the page. */
const ownProcedure = /^lgsco-code-/

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
  const clocks: Omit<Clock, 'id'>[] = []
  const threads = new Map<string, Event[]>()
  for (const event of events) {
    if (!event.thread || !event.kind) continue
    const list = threads.get(event.thread)
    if (list) list.push(event)
    else threads.set(event.thread, [event])
  }
  const due = events.filter((event) => event.state === 'due')
  const lower = decision.text.toLowerCase()

  for (const limit of [...limits.flatMap(ownStages), ...ofThePage(pageLimits, decision)]) {
    yield
    const stated = pageLimits.filter((page) => page.rule === limit.id || (limit.clock === 'stated' && !ownProcedure.test(limit.id) && sameAs(page, limit)))
    const told = stated.length > 0 || (recommended.test(limit.id) && input.mentions.some((m) => m.kind === 'duration' && m.value === m.most && 'value' in limit.length && m.value === limit.length.value && m.unit === limit.length.unit))
    const order = ordered[limit.id]
    if (limit.by || limit.clock === 'never' || inSeries.test(limit.id) || limit.id === 'csp-total' || 'date' in limit.length) continue
    if ((limit.clock === 'stated' || ownProcedure.test(limit.id)) && !told && (!order || /^a(?:mend|gain)/.test(order))) continue
    if (limit.id === 'bb-families' && !ofFamilies.test(toldIn(decision))) continue
    // A policy may count from the acknowledgement.
    const from = ownProcedure.test(limit.id) ? stated.find((page) => page.startsWith[0]?.endsWith('acknowledged')) : undefined
    const counted = from && !limit.endsWith.some((kind) => kind.endsWith('acknowledged')) ? { ...limit, startsWith: from.startsWith } : limit
    for (const [, matter] of threads) {
      if (order && !matter.some((e) => e.kind === 'ehc-tribunal-ordered' && orderOf(lower, e) === order)) continue
      const clock = inMatter(counted, matter, stated, due, input, dropped)
      if (clock) clocks.push(clock)
      // Each of two answers to one complaint ends it.
      const answer = clock && matter.find((e) => e.id === clock.end?.event)
      const second = answer && matter.find((e) => e !== answer && e.kind === answer.kind)
      const other = second && inMatter(counted, matter.filter((e) => e !== answer), stated, due, input, dropped)
      if (other) clocks.push(other)
    }
  }
  // An order to amend a plan that names more than the school has the longer time.
  const school = clocks.filter((c) => c.rule === 'ehc-tribunal-8')
  for (const one of school) {
    const amended = clocks.find((c) => /^ehc-tribunal-[79]$/.test(c.rule) && c.end?.event === one.end?.event && c.open === one.open)
    if (amended) clocks.splice(clocks.indexOf(onlySchool(lower, one) ? amended : one), 1)
  }
  // An application is minor or major, not both: the one that the text's own last day fits, else the ordinary one.
  const major = clocks.filter((c) => c.rule === 'pl-major' || c.rule === 'pl-eia')
  for (const other of major) {
    const minor = clocks.find((c) => c.rule === 'pl-minor' && c.end?.event === other.end?.event)
    if (!minor) continue
    const isMajor = due.some((d) => sameDay(other.due, d.span)) || (/\bmajor (?:application|development)\b/i.test(storyOf(decision)) && !due.some((d) => sameDay(minor.due, d.span)))
    clocks.splice(clocks.indexOf(isMajor ? minor : other), 1)
  }
  yield
  clocks.push(...wholeProcedure(input, threads, clocks), ...phaseTransfer(input), ...reviewSeries(input), ...sinceLastReview(input).filter((c) => !clocks.some((other) => other.rule === c.rule)), ...agreedActions(input.earlier, decision.decisionDate, dropped))
  // What was sent to the council is not answered by a care provider's time.
  const foreign = (c: Omit<Clock, 'id'>): boolean => c.rule === 'page-limit' && !!c.limitWords && /\bto the Council\b/.test(c.start?.words?.text ?? '') && providers.test(decision.text.slice(Math.max(0, c.limitWords.start - 80), c.limitWords.end))
  for (const own of clocks.filter(foreign)) clocks.splice(clocks.indexOf(own), 1)
  // Where a page gives the body's own time for a complaint about care, and not that of the Regulations, its own time is the one.
  const owned = clocks.filter((c) => c.limitFrom === 'page')
  for (const care of clocks.filter((c) => /^asc-complaint-(?:ack|6m)$/.test(c.rule) && !pageLimits.some((page) => page.rule === c.rule)))
    if (owned.some((c) => c !== care && c.start?.event === care.start?.event && c.end?.event === care.end?.event)) clocks.splice(clocks.indexOf(care), 1)
  // "It should have replied within 15 working days" is the time of the stage that the policy gives.
  for (const own of clocks.filter((c) => c.rule === 'page-limit' && c.due))
    if (clocks.some((c) => c.rule !== 'page-limit' && c.start?.event === own.start?.event && c.end?.event === own.end?.event && sameDay(c.due, own.due!))) clocks.splice(clocks.indexOf(own), 1)
  // What the law section says of a limit that the rulebook knows is no second limit of the body's own.
  for (const own of clocks.filter((c) => c.rule === 'page-limit' && c.limitWords && isLaw(c.limitWords.start, input)))
    if (clocks.some((c) => c.limitFrom === 'rulebook' && c.end?.event === own.end?.event && (c.start?.event === own.start?.event || (own.due && sameDay(c.due, own.due))))) clocks.splice(clocks.indexOf(own), 1)
  yield
  const read = (yield* addOwnWords(input, clocks)).map((c) => asGuidance(c, decision.text))
  // A plan that came from another council has its own, later day for the review.
  const found = read.filter((c) => !foreign(c) && (c.rule !== 'ehc-review-annual' || !read.some((other) => other.rule === 'ehc-transfer-review' && other.end?.from === c.end?.from && c.start!.to <= other.start!.from)))
  const all = found.filter((c, i) => /^(?:page-limit|agreed-action)$/.test(c.rule) || !found.slice(0, i).some((other) => other.rule === c.rule && other.start && other.start.event === c.start?.event))
  const order = (clock: Omit<Clock, 'id'>) => clock.start?.from ?? clock.due?.from ?? ''
  return {
    clocks: all.map((clock, at) => ({ clock, at })).sort((a, b) => order(a.clock).localeCompare(order(b.clock)) || a.at - b.at)
      .map(({ clock }, i) => ({ id: `c${i}`, ...clock })),
    dropped,
  }
}

/** "On the guidance's figure of 180 working days it should have been finished": what the guidance on adaptations suggests, where the page measures by it. */
function asGuidance(clock: Omit<Clock, 'id'>, text: string): Omit<Clock, 'id'> {
  const { value, unit } = clock.limit
  if (clock.rule !== 'page-limit' || unit !== 'working days' || !/^(?:55|130|180)$/.test(String(value)) || !/disabled facilities/i.test(text) || !/\bguidance\b/i.test(text)) return clock
  return { ...clock, rule: 'dfg-guidance-2022', name: 'Adaptations from enquiry to completion' }
}

/** "The care provider's complaints policy says". */
const providers = /\b(?:provider|home|agency|landlord|association|school|trust|company)['’]s (?:own )?(?:\w+ )?(?:policy|procedure|process)\b[^.]*$/i

/** Whether a limit is laid down for councils at large, under a heading about the law. */
function isLaw(at: number, { decision, pageLimits }: ClockInput): boolean {
  const block = decision.blocks.find((b) => b.start <= at && b.end >= at)
  const place = block && sentences(decision.text, block).find((s) => s.start <= at && s.end >= at)
  if (!block || !place || decision.sections[block.section]?.kind !== 'law') return false
  const words = decision.text.slice(place.start, place.end)
  return pageLimits.some((page) => page.words.start === at && page.from === 'law') || (/\b(?:councils?|authority|authorities) must\b/i.test(words) && !/\b(?:policy|target|aims?|website)\b/i.test(words))
}

/** All paragraphs that tell what happened. */
const toldIn = ({ blocks, sections, text }: Decision): string =>
  blocks.filter((b) => tellsStory(sections[b.section]?.kind ?? 'other')).map((b) => text.slice(b.start, b.end)).join('\n')

const storyOf = (decision: Decision): string =>
  decision.blocks.filter((b) => /^(?:events|analysis)$/.test(decision.sections[b.section]?.kind ?? '')).map((b) => decision.text.slice(b.start, b.end)).join('\n')

/** The six weeks are those of families and of pregnant women. */
const ofFamilies = /\b(?:child(?:ren)?|sons?|daughters?|baby|babies|twins|toddler|pregnan\w+|family|grandchild\w*)\b/i

/** The page's words for a limit of the rulebook are no second limit. */
const known = (page: PageLimit): boolean =>
  limits.filter((limit) => !limit.clock && !ownProcedure.test(limit.id)).flatMap(ownStages).some((limit) => 'value' in limit.length && limit.length.value === page.period.value && limit.length.unit === page.period.unit &&
    limit.endsWith.some((kind) => page.endsWith.includes(kind)))

/** "it would respond within": beside a procedure's own time a promise is no second limit. */
const promised = /\b(?:would|will) (?:respond|reply|answer|send)\b[^.;]*$/i

/** What only the page states, as limits. */
const ofThePage = (pageLimits: readonly PageLimit[], decision: Decision, { text } = decision): Limit[] =>
  ofCategory(pageLimits, decision).filter((page) => page.rule === 'page-limit' && !(promised.test(text.slice(Math.max(0, page.words.start - 60), page.words.start)) && pageLimits.some((other) => /-(?:s1|6m)$/.test(other.rule))) && page.startsWith.length && page.endsWith.length && !ofReview(page, text) && !known(page)).map((page) => ({
    id: 'page-limit', domain: 'complaints handling', name: page.name, startsWith: page.startsWith!, endsWith: page.endsWith!,
    length: page.period, force: 'council policy', citation: 'This page', url: '', verified: 'stated by a decision',
  }))

function inMatter(
  limit: Limit, matter: Event[], stated: readonly PageLimit[], due: readonly Event[], input: ClockInput, dropped: Dropped[],
): Omit<Clock, 'id'> | null {
  const { decision, events } = input
  const of = (kinds: readonly string[]) => kinds.map((kind) => matter.find((e) => e.kind === kind)).find(Boolean)
  const end = limit.endsWith.map((kind) => matter.find((e) => e.kind === kind)).filter((e) => e !== undefined)
  let start = of(limit.startsWith)
  const answered = !end.length && start?.happened && limit.id !== 'page-limit' ? doneLate(limit, stated, start, due, input) : null
  if (answered) end.push(answered)
  if (!end.length) {
    if (start?.happened) dropped.push({ rule: limit.id, reason: `${limit.name}: no date is given for its end, after “${shorten(start.text, 80)}”` })
    return null
  }
  // An order of the Tribunal to assess has its own time.
  if (limit.id === 'ehc-final' && start && events.some((e) => e.kind === 'ehc-tribunal-ordered' && e.happened && e.span.from >= start!.span.to && e.span.to <= end[0]!.span.from)) return null
  if (limit.id === 'ehc-decide-issue-no' && !sixteenWeeks(end[0]!, decision)) return null
  const drop = (reason: string): null => {
    dropped.push({ rule: limit.id, reason: `${limit.name}: ${reason}` })
    return null
  }
  const last = end.toSorted((a, b) => a.span.from.localeCompare(b.span.from))[0]!
  if (!start) {
    // The matter must be the one that the limit starts: an EHC plan after an assessment has nothing to do with a re-assessment.
    const kind = limit.startsWith[0]!
    const family = matter[0]!.thread!.replace(/-\d+$/, '')
    if (family !== 'complaint' && !kind.startsWith(family)) return null
    start = limit.id === 'lado' ? knownBefore(last, events) : last.happened && limit.force !== 'derived' ? byDueDay(limit, stated, due, last, events) : undefined
    if (!start) return drop('no date is given for its start')
  }
  start = countedFrom(limit, stated, matter, start, due)
  if (start.doubt) {
    const confirmed = due.some((d) => lengthsOf(limit, stated).some((l) => sameDay(dueOf(limit, start!, l), d.span)))
    if (!confirmed) return drop(start.doubt)
  }
  // Law that lets the two sides agree to a longer time: what they agreed is not counted here.
  if (extendable.test(limit.id) && extendedHere(decision.text, start, last, events)) return drop('a longer time was agreed')
  // Somebody else's planning application: only where the page itself measures it.
  if (limit.id.startsWith('pl-') && start.actor !== 'complainant' && !stated.length && !isTheirOwn(start, decision.text)) return drop('not the complainant’s own application')
  const open = last.state === 'open'
  if (!open && !last.happened) return null
  if (!open && last.span.to < start.span.from) return drop('it ends before it starts')
  // "On 12 March it agreed to her request": one day, told once, is not both.
  if (!open && last.mentions.some((mention) => start!.mentions.includes(mention))) return drop('one date is both its start and its end')
  const { length, from, words, notes } = chooseLength(limit, stated, start, due, decision)
  const clock = clockOf({
    rule: limit.id, name: limit.name, start: endOf(start), end: open ? null : endOf(last), limit: length,
    counting: limit, limitFrom: from, limitWords: words, decisionDate: decision.decisionDate, notes,
  })
  return clock ?? drop('its last day cannot be worked out')
}

/** Bodies' own policies, and adult social care's rules, count from the complaint or the request itself. */
const own: Record<string, [startsWith: EventKind[], endsWith: EventKind[]][]> = {
  'lgsco-code-ack': [
    [['corp-complaint-made', 'asc-complaint-made'], ['corp-complaint-acknowledged', 'asc-complaint-acknowledged']],
    [['corp-stage2-requested'], ['corp-stage2-acknowledged']],
  ],
  'lgsco-code-s1': [[['corp-complaint-made', 'asc-complaint-made'], ['corp-stage1-replied', 'asc-complaint-replied']]],
  'lgsco-code-s2': [[['corp-stage2-requested'], ['corp-stage2-replied']]],
  'ehc-amend-final': [[['ehc-amendments-sent'], ['ehc-amended-final-issued']]],
  'asc-complaint-ack': [[['asc-complaint-made'], ['asc-complaint-acknowledged']]],
  'asc-complaint-6m': [[['asc-complaint-made'], ['asc-complaint-replied']]],
  // Where stage one is left out by agreement, stage two starts with that agreement.
  'csp-stage2': [[['csp-stage2-requested', 'csp-stage2-agreed', 'csp-statement-agreed'], ['csp-stage2-replied']]],
}
/** Guidance that the page gives in the same length without naming what it is about. */
const sameAs = (page: PageLimit, limit: Limit): boolean =>
  /^(?:page-limit|lgsco-code-s[12])$/.test(page.rule) && 'value' in limit.length && page.period.value === limit.length.value && page.period.unit === limit.length.unit
const ownStages = (limit: Limit): Limit[] =>
  own[limit.id]?.map(([startsWith, endsWith]) => ({ ...limit, startsWith, endsWith })) ?? [limit]

/** Of several days from which a limit can run the one that the text counts from: its last day, where the text names it, fits. */
function countedFrom(limit: Limit, stated: readonly PageLimit[], matter: readonly Event[], start: Event, due: readonly Event[]): Event {
  const fits = (event: Event) => lengthsOf(limit, stated).some((length) => {
    const day = dueOf(limit, event, length)
    return due.some((d) => sameDay(day, d.span))
  })
  if (fits(start)) return start
  return limit.startsWith.map((kind) => matter.find((e) => e.kind === kind)).find((e) => e?.happened && fits(e)) ?? start
}

/** A draft shows when it was decided to issue a plan, but 16 weeks are only measured where the decision does so. */
function sixteenWeeks(end: Event, decision: Decision): boolean {
  if (end.kind === 'ehc-issue-decided' && /\b(?:not|refus|declin)/.test(end.text)) return true
  return decision.blocks.some((block) => tellsStory(decision.sections[block.section]?.kind ?? 'other') && sentences(decision.text, block).some((place) => {
    const words = decision.text.slice(place.start, place.end)
    return /\b(?:within|by|the|its|at) (?:the )?(?:16|sixteen)[ -]weeks?\b/i.test(words) && /\b(?:decid|decision|whether|issu|plan\b|draft|limit|deadline)/i.test(words) && !/\b(?:must|councils)\b/i.test(words)
  }))
}

