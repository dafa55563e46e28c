import { daysBetween } from '../calendar/day.ts'
import type { Span } from '../calendar/span.ts'
import type { Block } from '../page/decision.ts'
import type { ClockEnd, Event } from '../record.ts'
import { limitById } from '../rules/index.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { sentenceAt, sentences } from '../text/sentences.ts'
import type { Sentence } from '../text/sentences.ts'
import { childLabels } from '../timeline/child-labels.ts'
import { clockOf, endOf } from './clock.ts'
import type { NewClock } from './clock.ts'
import type { ClockInput } from './clock-input.ts'

/** Reviews that follow one another, each counted from the one before. */
interface Series {
  /** Rules for the first, the second and every later one. */
  rules: [string, string, string]
  page: RegExp
  /** Names one of them by itself. */
  names: RegExp
  /** Names one where the sentence says which ("his second review"). */
  numbered: RegExp
  /** What the first is counted from. */
  start: RegExp
  /** Reviews of something else. */
  other: RegExp
  /** One told without its number after the start is the first. */
  counted: boolean
}

const everySeries: Series[] = [
  {
    rules: ['lac-review-1', 'lac-review-2', 'lac-review-n'],
    page: /looked[- ]after|\bin care\b/i,
    counted: false,
    names: laidOut('i')`
      \b(?:
        LAC
        CLA
        CIC
        looked[- ]after(?: child(?:ren)?(?:['’]s|s['’])?)?
        child(?:ren)?(?:['’]s)? (?:in care|looked[- ]after)
        statutory
        care plan(?:ning)?
      ) reviews?\b
      \breviewed (?:his|her|their|the) care plan\b
    `,
    numbered: /\breviews?\b/i,
    start: laidOut('i')`
      \bbec(?:ame|omes|oming) (?:a )?(?:looked[- ]after|accommodated)
      \b(?:
        brought
        came
        coming
        entered
        entering
        moved
        placed
        received
        taken
        went
      ) (?:back )?(?:in(?:to)? )?(?:(?:the )?(?:council|local authority)['’]?s? |foster |residential )?care\b
      \b(?:was|were) accommodated\b
      \b(?:began|started|beg[iu]nning|starting) (?:to )?(?:look(?:ing)? after|accommodat(?:e|ing)) (?!for)
    `,
    other: laidOut('i')`
      \bannual review
      \bpanel\b
      \bconference
      \bcomplain
      \bapproval\b
      \bpathway\b
      \bEHC
      \bhealth (?:review|assessment)
      \bcarers?['’]s? review
      \breviews? as (?:\w+ )?carers?\b
      \bas (?:\w+ )?carers? [^.]{0,30}\breview
      \bstage (?:one|two|three|[123])\b
      \b(?:policy|procedure|payments?|allowance|contact|placement|decision|support|package) review
      \breview(?:s|ed)? (?:of )?(?:the|its|their) (?:policy|procedure|decision|payments?|allowance|approval)
    `,
  },
  {
    rules: ['cp-review-1', 'cp-review-n', 'cp-review-n'],
    page: /child protection/i,
    counted: true,
    names: /\breview (?:child protection )?(?:case )?conferences?\b|\bchild protection review|\bRCPCs?\b/i,
    numbered: /\breviews?\b|\bconferences?\b/i,
    start: /\binitial (?:child protection )?(?:case )?conference|\bICPC\b/i,
    other: /\bcomplain|\bstage (?:one|two|three|[123])\b|\bannual review|\blooked[- ]after|\b(?:LAC|EHC|MARAC|MAPPA)\b|\bpanel\b/i,
  },
]

const numbers = new Map('first initial second third fourth fifth sixth'.split(' ').map((word, i) => [word, Math.max(1, i)]))
const ordinal = laidOut('gi')`
  \b(first|second|third|fourth|fifth|sixth|next|following)\b(?! (?:
    carer
    child(?! (?:in|protection|looked))
    day
    day['’]s
    family
    foster
    month
    name
    occasion
    of (?:these|those|all)\b
    part
    placement
    social
    stage
    time
    to\b
    week
    year
  ))
`
const nothing = cued(laidOut('i')`
  \bno (?:\w+[- ]){0,4}(?:reviews?|conferences?)\b[^.;]{0,40}\b(?:has|have) (?:yet |so far )?
    (?:been held|taken place|met|happened)\b
  \b(?:has|have) (?:still |yet )?not (?:yet )?(?:held|had|arranged) (?:an?|another|any|the)\b[^.;]{0,40}\b
    (?:review|conference)\b
`)
/** Without one of these a clause tells of no review and of nothing from which one is counted. */
const about = cued(laidOut('i')`
  accommodat
  \bcare\b
  conference
  CPC
  fifth
  first
  fourth
  ^It (?:was|took|happened|went|met)\b
  look
  \bmet\b
  next
  reconvened
  resumed
  review
  second
  sixth
  third
`)
/** What is told of a review besides that it was held. */
const notHeld = cued(laidOut('i')`
  \b(?:
    ask\w*
    before (?:any|an?|another|the|its|h(?:is|er)|their) (?:\w+ ){0,4}(?:(?:was|were|fell) due|reviews? (?:could|had))
    book\w*
    call(?:ed|ing) off
    cancel\w*
    complain\w*
    did not (?:go ahead|take place|happen)(?! until)
    emailed
    fixed
    invit\w*
    letter
    minutes
    missed
    notes
    (?:ought|was|were) to (?:be|have|meet|take place)
    plan(?:ned|s)
    postpon\w*
    (?:re)?arrang\w*
    records?
    reports?
    request\w*
    scheduled
    sent
    should have
    told
    wrote
  )\b
`)
const tookPlace = '(?:then |finally |at last )?(?:met|took place|was held|went ahead)'
/** "It was postponed twice, and met on". */
const heldAfterAll = cued(laidOut()`
  \b(?:and|but) (?:${tookPlace})(?: (?:at last|in the end|only))?(?: on)? $
`)
/** "The reviewing officer chaired the first on". */
const chaired = cued(/\bchaired (?:the|an?|his|her|their) (?:first|second|third|fourth|fifth|sixth|next)\b/i)
/** What leads a date on which nothing was held. */
const notOn = cued(/\b(?:for|by|before|since|after|from|due|until|between|following)\s+(?:the\s+|about\s+|late\s+|early\s+)?$/i)

interface Held {
  number: number | null
  /** true where the text says which one it is, or that it is the next. */
  sure: boolean
  child: string
  event: Event
  day: Span
  at: number
}

/**
 * Clocks for reviews in a series (of looked-after children, of child protection plans): each from the one before, the first from
 * what it follows. Where the text does not say which review it tells of, only one in time counts, or one whose last day it names.
 */
export function reviewSeries(input: ClockInput): NewClock[] {
  const found: NewClock[] = []
  if (!/review|RCPC/i.test(input.decision.text)) return found
  for (const series of everySeries)
    if (series.page.test(input.decision.text))
      // One meeting is a review of one kind.
      found.push(...run(series, input).filter((c) => !c.end || !found.some((other) => other.end?.event === c.end!.event)))
  return found
}

function run(series: Series, input: ClockInput): NewClock[] {
  const { decision, events } = input
  const labels = childLabels(decision.text)
  const { held, starts: all, none } = collect(series, input, labels)
  // An adjourned conference counts from the day on which it went on.
  const resumed = all.filter((s) => /\b(?:reconvened|resumed)\b/.test(s.event.text))
  const initial = all.some((s) => s.sure) ? all.filter((s) => s.sure || s.event.kind !== 'cp-conference-held') : all
  const starts = resumed.length ? resumed : initial.filter((s) => !/\badjourned\b/.test(s.event.text))
  const found: NewClock[] = []
  const children = new Set([...held, ...starts].map((h) => h.child))
  const due = events.filter((e) => e.state === 'due')
  for (const child of children) {
    // With several children, what names none of them may be of any.
    if (!child && children.size > 1) continue
    const own = chain(
      held.filter((h) => h.child === child),
      series.counted,
    )
    const mine = starts.filter((s) => s.child === child)
    // "Came into care in 2024" and "came into care on 4 March 2024" are one day.
    const begun = mine.filter(({ day }) => !mine.some((s) => s.day.from >= day.from && s.day.to <= day.to && sizeOf(s.day) < sizeOf(day)))
    const start = new Set(begun.map((s) => s.day.from)).size === 1 ? begun[0]! : null
    if (!own) continue
    own.forEach((one, i) => {
      if (one.number === null) return
      const before = one.number === 1 ? start : own[i - 1]
      if (!before || (one.number > 1 && own[i - 1]!.number !== one.number - 1) || before.day.to > one.day.from) return
      const clock = make(series, one.number, before, endOf({ ...one.event, span: one.day }), input)
      if (!clock) return
      const named = due.some((d) => d.span.from === clock.due!.from && d.span.to === clock.due!.to)
      if (named || clock.late[1] === 0 || one.sure) found.push(clock)
    })
    const last = own.at(-1) ?? start
    if (!none || !last || children.size > 1 || (own.length && own.at(-1)!.number === null)) continue
    const open = make(series, own.length ? own.at(-1)!.number! + 1 : 1, last, null, input)
    if (open && open.late[0] > 0) found.push(open)
  }
  return found
}

const sizeOf = ({ from, to }: Span): number => daysBetween(from, to)

function make(series: Series, number: number, before: Held, end: ClockEnd | null, { decision }: ClockInput): NewClock | null {
  const limit = limitById(series.rules[Math.min(number, 3) - 1]!)
  if (!limit || !('value' in limit.length)) return null
  return clockOf({
    rule: limit.id,
    name: limit.name,
    start: endOf({ ...before.event, span: before.day }),
    end,
    limit: limit.length,
    counting: limit,
    decisionDate: decision.decisionDate,
  })
}

/** Reviews of one child, oldest first, with their numbers; null where the text contradicts itself. */
function chain(held: Held[], counted: boolean): Held[] | null {
  const own: Held[] = []
  for (const one of held.toSorted((a, b) => a.day.from.localeCompare(b.day.from) || a.at - b.at)) {
    const last = own.at(-1)
    if (last && last.day.from === one.day.from) {
      if (one.sure && one.number && !last.sure) [last.number, last.sure] = [one.number, true]
      continue
    }
    own.push({ ...one })
  }
  let before: number | null = counted ? 0 : null
  for (const one of own) {
    if (one.number === null && before !== null) one.number = before + 1
    else if (one.number !== null && before !== null && one.number <= before) return null
    before = one.number
  }
  return own
}

/** What the story tells of a series: reviews that were held, what they are counted from, and whether it says that none was. */
function collect(
  series: Series,
  { decision, events, mentions }: ClockInput,
  labels: ReadonlySet<string>,
): { held: Held[]; starts: Held[]; none: boolean } {
  const { text } = decision
  const blocks = new Map(decision.blocks.map((b) => [b.id, b]))
  const dates = new Map(mentions.map((m) => [m.id, m]))
  const told = new Map<string, (typeof mentions)[number][]>()
  for (const mention of mentions) {
    const list = told.get(mention.block)
    if (!list) told.set(mention.block, [mention])
    // No paragraph tells of more: what keeps the time linear.
    else if (list.length < 60) list.push(mention)
  }
  const held: Held[] = []
  const starts: Held[] = []
  let at: Block | null = null
  let parts: Sentence[] = []
  for (const event of events) {
    const block = blocks.get(event.words.block)
    if (!event.happened || event.kind === 'lgo-decided' || !block || !about.test(event.text)) continue
    if (block !== at) [at, parts] = [block, sentences(text, block).slice(0, 60)]
    const own = event.mentions.flatMap((id) => dates.get(id) ?? []).filter((m) => m.block === block.id && m.kind !== 'duration' && m.span)
    for (const [nth, mention] of own.entries()) {
      const place = sentenceAt(parts, mention.start)
      if (!place || place.end < mention.end || mention.kind === 'duration' || !mention.span) continue
      const sentence = text.slice(place.start, place.end)
      const others = (told.get(block.id) ?? []).filter((m) => m.kind !== 'duration' && m.start >= place.start && m.end <= place.end)
      const from = Math.max(place.start, ...others.filter((m) => m.end <= mention.start).map((m) => m.end))
      const to = Math.min(place.end, ...others.filter((m) => m.start >= mention.end).map((m) => m.start))
      const piece = text.slice(Math.max(from, mention.start - 200), mention.start)
      const ahead = /^\W*(?:It was (?:not until|only)\b\W*|(?:(?:and|but|then|on|in|at)\b\W*)*)$/i.test(piece)
        ? text.slice(mention.end, Math.min(to, mention.end + 200))
        : ''
      const child =
        labels.size > 1
          ? (/\b([A-Z])['’]s\b/.exec(piece + ahead)?.[1] ??
            [...(piece + ahead).matchAll(/\b([A-Z])\b(?!['’\w])/g)].map((m) => m[1]!).find((l) => labels.has(l)) ??
            '')
          : ''
      if (
        (notHeld.test(piece + ahead) && !heldAfterAll.test(piece)) ||
        /\b(?:after|following|before|since)\b[^,]*,\s*(?:on\s+)?$/i.test(piece)
      )
        continue
      const one = { number: null, sure: false, child: labels.has(child) ? child : '', event, day: mention.span, at: mention.start }
      if (
        (series.counted &&
          (event.kind === 'cp-conference-held' ||
            (starts.length && /\b(?:reconvened|resumed)\b/.test(event.text) && !/\breview\b/.test(sentence)))) ||
        series.start.test(piece + ahead) ||
        (ahead === '' && /^,? (?:when|as|and)\b/.test(text.slice(mention.end, to)) && series.start.test(text.slice(mention.end, to)))
      ) {
        if (!notOn.test(piece)) starts.push({ ...one, sure: series.start.test(piece + ahead) })
        continue
      }
      if (series.other.test(sentence)) continue
      if (notOn.test(piece) && !/\b(?:not|n['’]t|only)\b[^.]*\buntil\s+(?:\w+\s+)?$/.test(piece)) continue
      // "The first, second and third reviews were held on 3 May, 1 August and 20 January."
      const said = [...(ahead || piece).matchAll(ordinal)].map((m) => m[1]!.toLowerCase())
      const word =
        own.length > 1 && nth === 0 && said.length === own.length
          ? said[0]
          : own.length > 1
            ? listed(text.slice(place.start, own[0]!.start), own.length, nth)
            : ahead
              ? said[0]
              : said.at(-1)
      const leans =
        (!!word && chaired.test(piece)) ||
        (!!word &&
          /^(?:The|His|Her|Their|Its|A) (?:first|second|third|fourth|fifth|sixth|next)\b/.test(sentence) &&
          before(parts, place, text, (words) => series.numbered.test(words)) !== '')
      // "The second review was booked for April and cancelled. It took place in late June."
      const it = theSame.test(sentence)
        ? before(parts, place, text, /^The\b/.test(sentence) ? (words) => series.numbered.test(words) : (words) => !/^It\b/.test(words))
        : ''
      const same = series.numbered.test(it) && !series.other.test(it) ? [...it.matchAll(ordinal)][0]?.[1]!.toLowerCase() : undefined
      if (same) {
        held.push({ ...one, number: numbers.get(same) ?? null, sure: true })
        continue
      }
      const bare = held.length > 0 && /^There was (?:a|another) review\b/.test(sentence)
      if (
        !bare &&
        !(
          series.names.test(/^[\s,]*(?:and\s*)?$/.test(piece) ? sentence : piece + ahead) ||
          (word && series.numbered.test(sentence)) ||
          leans
        )
      )
        continue
      held.push({ ...one, number: word ? (numbers.get(word) ?? null) : null, sure: !!word })
    }
  }
  const none = decision.blocks.some(
    (b) =>
      /^(?:found|events|analysis|other)$/.test(decision.sections[b.section]?.kind ?? '') &&
      nothing.test(text.slice(b.start, b.end)) &&
      series.numbered.test(text.slice(b.start, b.end)) &&
      !series.other.test(text.slice(b.start, b.end)),
  )
  return { held, starts, none }
}

/** The nearest sentence before that fits. */
const before = (
  parts: readonly { start: number; end: number }[],
  place: { start: number; end: number },
  text: string,
  fits: (words: string) => boolean,
): string => {
  for (let i = parts.findIndex((p) => p === place) - 1; i >= 0; i -= 1) {
    const words = text.slice(parts[i]!.start, parts[i]!.end)
    if (fits(words)) return words
  }
  return ''
}
/** "It was held on 12 June", "It was put off twice, and met on 12 June", "The review went ahead on 12 June": what was spoken of before. */
const theSame = cued(laidOut()`
  ^(?:It|The (?:review|conference|meeting)) (?:
    (?:was|were) (?:\w+ )?(?:\w+ )?held
    took place
    happened
    went ahead
    met
  )\b
  ^It (?:was|were|had been) (?:\w+ )?(?:postponed|put off|delayed|moved|cancelled|rearranged)\b[^.]*\band (?:${tookPlace})\b
`)

const listed = (lead: string, count: number, nth: number): string | undefined => {
  const words = [...lead.matchAll(ordinal)].map((m) => m[1]!.toLowerCase())
  return words.length === count ? words[nth] : undefined
}
