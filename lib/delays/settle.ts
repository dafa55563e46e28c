import { daysBetween } from '../calendar/day.ts'
import type { Span } from '../calendar/span.ts'
import type { Decision } from '../page/decision.ts'
import type { Clock, Event } from '../record.ts'
import { limitById } from '../rules/index.ts'
import type { PageLimit } from '../rules/page-limit.ts'
import { cued } from '../text/cued.ts'
import { sentences } from '../text/sentences.ts'
import { sameDay } from './by-due-day.ts'
import type { ClockInput } from './clock-input.ts'
import { sentenceOf } from './sentence-of.ts'
import { tellsWhatWas } from './told-by-the-page/lengths.ts'
import type { NewClock } from './clock.ts'

type Read = NewClock

/** Of limits that exclude each other, the one that the text means. Takes the others out of the list. */
export function chooseAmong(clocks: Read[], due: readonly Event[], input: ClockInput): void {
  const { decision } = input
  // An order to amend a plan that names more than the school has the longer time.
  const school = clocks.filter((c) => c.rule === 'ehc-tribunal-8')
  for (const one of school) {
    const amended = clocks.find((c) => /^ehc-tribunal-[79]$/.test(c.rule) && c.end?.event === one.end?.event && c.open === one.open)
    if (amended) clocks.splice(clocks.indexOf(onlySchool(decision.text.toLowerCase(), one) ? amended : one), 1)
  }
  // An application is minor or major, not both: the one that the text's own last day fits, else the ordinary one.
  const major = clocks.filter((c) => c.rule === 'pl-major' || c.rule === 'pl-eia')
  for (const other of major) {
    const minor = clocks.find((c) => c.rule === 'pl-minor' && c.end?.event === other.end?.event)
    if (!minor) continue
    const isMajor =
      due.some((d) => sameDay(other.due, d.span)) ||
      (/\bmajor (?:planning )?(?:application|development)\b/i.test(storyOf(decision)) && !due.some((d) => sameDay(minor.due, d.span)))
    clocks.splice(clocks.indexOf(isMajor ? minor : other), 1)
  }
  // What is reviewed decides how long a review about homelessness may take.
  for (const short of clocks.filter((c) => c.rule === 'hl-review-3w')) {
    const long = clocks.find((c) => c.rule === 'hl-review-8w' && c.start?.event === short.start?.event)
    const wrong = isOfSteps(short, input) ? long : short
    if (wrong) clocks.splice(clocks.indexOf(wrong), 1)
  }
}

/** Decisions of which a review has three weeks, and those of which it has eight. */
const ofSteps = /\b(?:steps?\b|prevention duty|(?:housing|personal(?:ised)?) plan)/i
const ofOthers =
  /\b(?:(?:un)?suitab\w+|main (?:housing )?duty|relief duty|priority need|intentional\w*|local connection|section 184|home\b|flat\b)/i

/** Whether the review that was asked for is of the steps in a plan or of the end of the prevention duty: what was spoken of last. */
function isOfSteps({ start }: Read, { decision, mentions }: ClockInput): boolean {
  const { words } = start ?? {}
  if (!words) return false
  const own = sentenceOf(words, decision)
  if (ofSteps.test(own) || ofOthers.test(own)) return ofSteps.test(own) && !ofOthers.test(own)
  // Where the page knows of no other time.
  if (!mentions.some((m) => m.kind === 'duration' && ((m.value === 8 && m.unit === 'weeks') || (m.value === 56 && m.unit === 'days'))))
    return true
  const before = decision.text.slice(Math.max(0, words.start - 600), words.start).split(/[.\n]/)
  return ofSteps.test(before.findLast((sentence) => ofSteps.test(sentence) || ofOthers.test(sentence)) ?? '')
}

/**
 * Takes out what only adds up other limits ("20 working days after the panel" for 5 and 15) where the last of them is measured to the same
 * day: it says nothing new, unless the page states the sum.
 */
export function dropSums(clocks: Read[], pageLimits: readonly PageLimit[]): void {
  for (const sum of clocks.filter((c) => c.end && !pageLimits.some((page) => page.rule === c.rule))) {
    const { force, parts } = limitById(sum.rule) ?? {}
    const last = force === 'derived' && parts?.at(-1)
    if (last && (clocks.some((c) => c.rule === last && c.end?.event === sum.end!.event) || pageLimits.some((page) => page.rule === last)))
      clocks.splice(clocks.indexOf(sum), 1)
  }
}

/**
 * Takes out what a year or a season is all that is told of, where it may be late and may be not: "he applied in 2023" says neither. What is
 * late for certain, or in time for certain, stays.
 */
export function dropVague(clocks: Read[]): void {
  const isVague = (span: Span | null): boolean => !!span && daysBetween(span.from, span.to) > widest
  for (const one of clocks.filter(({ start, end, late }) => (isVague(start) || isVague(end)) && !late[0] && late[1] > 0))
    clocks.splice(clocks.indexOf(one), 1)
}
/** Days of the longest term: a month, a term and a season can be told of as a day. */
const widest = 125

/** Takes out what the page says of a limit twice: as its own and as another's. */
export function dropDoubles(clocks: Read[], input: ClockInput): void {
  const { decision, pageLimits } = input
  for (const own of clocks.filter((c) => isForeign(c, decision))) clocks.splice(clocks.indexOf(own), 1)
  // Where a page gives the body's own time for a complaint about care, and not that of the Regulations, its own time is the one.
  const owned = clocks.filter((c) => c.limitFrom === 'page')
  for (const care of clocks.filter((c) => /^asc-complaint-(?:ack|6m)$/.test(c.rule) && !pageLimits.some((page) => page.rule === c.rule)))
    if (
      owned.some((c) => c.start?.event === care.start?.event && c.end?.event === care.end?.event) ||
      (!care.late[1] && care.rule.endsWith('-6m') && givesTimeToReply(input))
    )
      clocks.splice(clocks.indexOf(care), 1)
  // "It should have replied within 15 working days" is the time of the stage that the policy gives.
  for (const own of clocks.filter((c) => c.rule === 'page-limit' && c.due))
    if (
      clocks.some(
        (c) =>
          c.rule !== 'page-limit' && c.start?.event === own.start?.event && c.end?.event === own.end?.event && sameDay(c.due, own.due!),
      )
    )
      clocks.splice(clocks.indexOf(own), 1)
  // What the law section says of a limit that the rulebook knows is no second limit of the body's own.
  for (const own of clocks.filter((c) => c.rule === 'page-limit' && c.limitWords && isLaw(c.limitWords.start, input)))
    if (
      clocks.some(
        (c) =>
          c.limitFrom === 'rulebook' &&
          c.end?.event === own.end?.event &&
          (c.start?.event === own.start?.event || (own.due && sameDay(c.due, own.due))),
      )
    )
      clocks.splice(clocks.indexOf(own), 1)
}

/** The clocks of a page once its own words have had their say: each limit once for each start. */
export function settled(read: readonly Read[], decision: Decision): Read[] {
  // A plan that came from another council has its own, later day for the review.
  const found = read.filter(
    (c) =>
      !isForeign(c, decision) &&
      !isReplaced(c, read) &&
      (c.rule !== 'ehc-review-annual' ||
        !read.some((other) => other.rule === 'ehc-transfer-review' && other.end?.from === c.end?.from && c.start!.to <= other.start!.from)),
  )
  return found.filter(
    (c, i) =>
      /^(?:page-limit|agreed-action)$/.test(c.rule) ||
      !found.slice(0, i).some((other) => other.rule === c.rule && other.start && other.start.event === c.start?.event),
  )
}

/**
 * Guidance of which the page does not speak is not what a thing was measured by that the page measures by a time of the body's own. Law
 * stays beside it.
 */
const isReplaced = ({ rule, start, end, limitWords }: Read, read: readonly Read[]): boolean =>
  !limitWords &&
  !!start &&
  !!end &&
  /guidance/.test(limitById(rule)?.force ?? '') &&
  read.some((own) => own.limitFrom === 'page' && sameDay(own.start, start) && sameDay(own.end, end))

/** What was sent to the council is not answered by a care provider's time. */
const isForeign = ({ rule, limitWords, start }: Read, decision: Decision): boolean =>
  rule === 'page-limit' &&
  !!limitWords &&
  !!start?.words &&
  /\bto the Council\b/.test(sentenceOf(start.words, decision) || start.words.text) &&
  ofOther(decision.text.slice(Math.max(0, limitWords.start - 120), limitWords.end))

/** Whether the body gave itself, or agreed, a time for its replies: that is then what a reply was measured by. */
function givesTimeToReply({ decision, mentions }: ClockInput): boolean {
  return mentions.some((m) => {
    if (m.kind !== 'duration' || (m.unit !== 'working days' && m.unit !== 'days' && m.unit !== 'weeks')) return false
    const sentence = sentenceOf(m, decision)
    return replies.test(sentence) && !ofOther(sentence.slice(0, sentence.indexOf(m.text))) && !tellsWhatWas(m, decision)
  })
}
const replies = cued(/\b(?:repl(?:y|ies)|respon[ds]\w*|answer\w*)\b/i)

const onlySchool = (page: string, { start }: Pick<Clock, 'start'>): boolean => {
  const said = start?.words ? page.slice(start.words.start, start.words.end + 160) : ''
  return /\bschool|\bplacement|\bsection i\b/.test(said) && !/\bsections? [bf]\b|\bprovision|\bneeds\b/.test(said)
}

const ofOther = (lead: string): boolean => providers.test(lead) || (named.exec(lead)?.[1] ?? 'Council') !== 'Council'
/** "Larkhill's complaints policy says". */
const named = /\b([A-Z][\w-]+)['’]s? (?:own )?(?:\w+ )?(?:policy|procedure|process)\b[^.]*$/
/** "The care provider's complaints policy says". */
const providers = cued(
  /\b(?:provider|home|agency|landlord|association|school|trust|company)['’]s (?:own )?(?:\w+ )?(?:policy|procedure|process)\b[^.]*$/i,
)

/** Whether a limit is laid down for councils at large, under a heading about the law. */
function isLaw(at: number, { decision, pageLimits }: ClockInput): boolean {
  const block = decision.blocks.find((b) => b.start <= at && b.end >= at)
  const place = block && sentences(decision.text, block).find((s) => s.start <= at && s.end >= at)
  if (!block || !place || decision.sections[block.section]?.kind !== 'law') return false
  const words = decision.text.slice(place.start, place.end)
  return (
    pageLimits.some((page) => page.words.start === at && page.from === 'law') ||
    (/\b(?:councils?|authority|authorities) must\b/i.test(words) && !/\b(?:policy|target|aims?|website)\b/i.test(words))
  )
}

const storyOf = (decision: Decision): string =>
  decision.blocks
    .filter((b) => /^(?:events|analysis)$/.test(decision.sections[b.section]?.kind ?? ''))
    .map((b) => decision.text.slice(b.start, b.end))
    .join('\n')
