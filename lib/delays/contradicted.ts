import { late } from '../calendar/between.ts'
import { formatSpan } from '../calendar/words.ts'
import type { Mention } from '../dates/mention.ts'
import type { Decision } from '../page/decision.ts'
import type { Words } from '../text/words.ts'
import type { Clock, Event } from '../record.ts'
import { limits } from '../rules/index.ts'
import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import { sentences } from '../text/sentences.ts'
import { shorten } from '../text/shorten.ts'
import { shared, stems } from '../text/stems.ts'
import { within } from '../text/within.ts'
import { onlyToldBy } from './only-told-by.ts'
import { matterOf } from './same-matter.ts'

/**
 * Clocks of which the text itself says otherwise: that it was in time, that its last day was another, or that there was no fault in the
 * time it took; and those whose two ends are told far apart with nothing to join them. They stay, with what the text says as a note,
 * but do not say "late" for certain.
 */
export function contradicted(
  clocks: readonly Clock[],
  events: readonly Event[],
  mentions: readonly Mention[],
  decision: Decision,
): Clock[] {
  const certain = clocks.filter((clock) => clock.late[0] > 0)
  if (!certain.length) return [...clocks]
  const found = new Map<Clock, Clock>()
  const days = events.filter((event) => event.state === 'due')
  const due = days.filter((event) => event.kind)
  for (const clock of certain) {
    const other = otherLastDay(clock, clocks, due)
    if (other)
      found.set(
        clock,
        lessCertain(
          clock,
          late(other.span, clock.end!)[0],
          `The text says “${other.text}”: another last day than ${formatSpan(clock.due!)}.`,
        ),
      )
  }
  for (const clock of certain) {
    const whose = saysSo(clock, decision)
    if (whose) found.set(clock, lessCertain(found.get(clock) ?? clock, 0, onlyToldBy(whose)))
  }
  for (const clock of certain) if (isToldApart(clock, days, decision)) found.set(clock, lessCertain(found.get(clock) ?? clock, 0, apart))
  const [only, other] = certain
  if (only && !other && !only.stated.length && !apartFromIt.test(only.rule) && closedWithoutFault(decision))
    found.set(only, lessCertain(found.get(only) ?? only, 0, withoutFault))
  for (const said of foundInTime(decision)) {
    const clock = about(said, clocks, mentions, decision)
    if (clock && clock.late[0] > 0)
      found.set(clock, lessCertain(found.get(clock) ?? clock, 0, `The text says “${shorten(said.text, 160)}”`))
  }
  return clocks.map((clock) => found.get(clock) ?? clock)
}

/** Whether the Ombudsman closed the case for want of fault: then the one thing that is late by its dates need not have been. */
function closedWithoutFault({ outcome, blocks, sections, text }: Decision): boolean {
  return (
    /^(?:closed|not upheld)/i.test(outcome ?? '') &&
    blocks.some((b) => /^(?:summary|decision)$/.test(sections[b.section]?.kind ?? '') && noEvidence.test(text.slice(b.start, b.end)))
  )
}
/** What is said of the complaint's subject says nothing of how the complaint was handled. */
const apartFromIt = /^(?:page-limit|agreed|lgsco|csp|asc-complaint)/
const noEvidence = cued(/\b(?:no|insufficient|not enough|not sufficient|little) evidence of (?:any )?fault\b/i)
/** What is said of a clock that is late by its dates in a decision that finds no fault. */
export const withoutFault = 'The Ombudsman found no fault here, or too little evidence of it: check from what day this time ran.'

const lessCertain = (clock: Clock, least: number, note: string): Clock => ({
  ...clock,
  late: [Math.min(clock.late[0], least), clock.late[1]],
  notes: [...clock.notes, note],
})

/**
 * Whether a clock begins under one heading and ends under another, far from it, and neither a figure of the text nor its last day joins
 * the two. Of five such that were met on decisions by other hands, four had an end of another matter.
 */
function isToldApart({ start, end, due, stated, limitFrom }: Clock, days: readonly Event[], { blocks }: Decision): boolean {
  if (!start?.words || !end?.words || stated.length || limitFrom === 'agreement') return false
  if (Math.abs(end.words.start - start.words.start) < far) return false
  const section = (id: string) => blocks.find((block) => block.id === id)?.section
  return section(start.words.block) !== section(end.words.block) && !days.some(({ span }) => span.to === due?.to)
}
/** Characters: more than a paragraph or two. */
const far = 1_000
const apart =
  'Its start and its end are told under different headings, and no figure of the text joins them: check that both are of one matter.'

/** The last day that the text names for what ends a clock, where none that it names is the clock's own. */
function otherLastDay({ rule, start, end, due }: Clock, clocks: readonly Clock[], days: readonly Event[]): Event | undefined {
  const limit = limits.find((one) => one.id === rule)
  if (!limit || !start || !end || !due) return undefined
  const named = days.filter((e) => limit.endsWith.includes(e.kind as never) && e.span.from > start.from)
  const fits = (day: Event, own: Clock['due']) => !!own && day.span.from <= own.to && own.from <= day.span.to
  if (named.some((day) => fits(day, due))) return undefined
  return named.find((day) => !clocks.some((clock) => fits(day, clock.due)))
}

/** Who alone says when a clock began or ended: "Mr S says he received it on 21 December". '' where the decision tells of it. */
function saysSo({ start, end }: Clock, { text }: Decision): string {
  const said = [start, end]
    .flatMap((one) => (one?.words?.block ? [one.words] : []))
    .map((words) => accountBefore.exec(text.slice(Math.max(0, words.start - 60), words.start))?.[1] ?? accountWithin.exec(words.text)?.[1])
  return said.find(Boolean) ?? ''
}
const account = String.raw`((?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]|She|He|They) (?:says|claims|believes|thinks|recalls|told (?:me|us)|complains)`
const accountBefore = new RegExp(String.raw`(?:^|[.!?:;,]\s+|\n)(?:But |And |However, )?${account} (?:that )?$`)
const accountWithin = new RegExp(`^${account}\\b`)

/** A sentence, and where the one begins on which it leans. */
interface Finding extends Words {
  before: number
}

/** Sentences of the finding by which a thing was done in time. */
function foundInTime({ blocks, sections, text }: Decision): Finding[] {
  return blocks
    .filter((b) => /^(?:events|analysis|decision|summary)$/.test(sections[b.section]?.kind ?? ''))
    .flatMap((block) =>
      sentences(text, block).flatMap(({ start, end }, i, all) => {
        const said = text.slice(start, end)
        const before = /^(?:It|This|That|So|They|Both) /.test(said) ? (all[i - 1]?.start ?? start) : start
        return (inTime.test(said) && !otherwise.test(said)) || (ofTime.test(said) && !hearsay.test(said))
          ? [{ start, end, before, text: said, block: block.id, paragraph: block.number }]
          : []
      }),
    )
}
const inTime = cued(
  new RegExp(
    [
      laidOutText`
        \b(?:
          acted
          answered
          completed
          dealt
          decided
          did
          did so
          done
          finished
          held
          issued
          made
          met
          replied
          responded
          sent
          took
          was
          were
        )\b[^.]{0,80}\b(?:
          in (?:good )?time
          on time
          within (?:the |its |this |that |those |these )?(?:[\w-]+ ){0,3}(?:
            time ?(?:limits?|scales?|frames?|allowed)
            deadlines?
            targets?
            period
            days
            weeks
            months
          )
        )\b
      `,
      laidOutText`
        \b(?:no|not|without)\b[^.]{0,20}\b(?:fault|fault by the council)\b[^.]{0,40}\b
          (?:time|how long|delay|timescales?|speed|pace)\b
      `,
      String.raw`\b(?:no|not (?:an?|any)|without(?: any)?) (?:undue |significant |unreasonable |avoidable |unnecessary )?delays?\b`,
      laidOutText`
        \b(?:was|were|did) not (?:late|delay(?:ed)?|out of time|take too long)\b
        \bmet (?:the|its) (?:\w+ )?(?:deadline|target|time limit)
      `,
    ].join('|'),
    'i',
  ),
)
const noFault = /\bno\b[^.]{0,20}\bfault\b/i
const otherwise = cued(laidOut('i')`
  \b(?:
    should
    must
    needs? to
    ought
    would
    will
    could
    if
    unless
    aims?
    policy
    outside
    exceeded
    failed
    fail
    beyond
    longer than
    after the (?:last day|deadline)
    late
    nor
    had it
    complains?
    says
    said
    agreed to
    within (?:one|two|three|four|six|eight|12) (?:weeks?|months?) of (?:my|our|this|the) (?:final )?decision
  )\b
  \b(?:not|n['’]t|never)\b[^.]{0,60}\b(?:in time|on time|within)\b
  \bno\b[^.]{0,30}\b(?:reply|response|decision|reason|explanation)\b
`)

/**
 * The clock that a finding is about: the one on whose last day it speaks, itself or in the sentence before ("It sent it on 4 May. That
 * was in time"), or, where it finds no fault in the time that something took, the one whose name it has. "The first review was in
 * time" is of another one than the second, and words alone do not tell which.
 */
function about(said: Finding, clocks: readonly Clock[], mentions: readonly Mention[], { text }: Decision): Clock | undefined {
  const days = within(mentions, said.before, said.end).flatMap((m) => (m.kind !== 'duration' && m.span ? [m.span] : []))
  const dated = clocks.filter(({ end }) => end && days.some((span) => span.from === end.from && span.to === end.to))
  if (dated.length || !noFault.test(said.text)) return dated.length === 1 ? dated[0] : undefined
  const matter = matterOf({ words: said, limit: null }, text)
  const possible = clocks.filter((clock) => !isAnother(said.text, clock, text))
  const weighed = possible.map((clock) => ({ clock, weight: matter(clock) }))
  const most = Math.max(...weighed.map(({ weight }) => weight))
  const best = weighed.filter(({ weight }) => weight === most)
  if (best.length === 1 && most >= 3) return best[0]!.clock
  // "There is no fault in the time taken", where one thing alone is late.
  const [only, other] = possible.filter((clock) => clock.late[0] > 0)
  return only && !other && ofTime.test(said.text) && !namesAnother(said.text, only) ? only : undefined
}

/** "No fault in how long the first review took", of one that began with "her second request for a review". */
function isAnother(said: string, { start }: Clock, text: string): boolean {
  const which = nth.exec(said)?.[0].toLowerCase()
  if (!which || !start?.words) return false
  const sentence = text.slice(
    Math.max(text.lastIndexOf('. ', start.words.start), text.lastIndexOf('\n', start.words.start)),
    start.words.end,
  )
  const own = nth.exec(sentence)?.[0].toLowerCase()
  return !!own && own !== which
}
const nth = /\b(?:first|second|third|fourth)\b/i

/** "No fault in the time taken to register her": the time of something else than a review of her band. */
function namesAnother(text: string, { name, end }: Clock): boolean {
  const found = ofTime.exec(text)!
  const rest = text.slice(found.index + found[0].length).split(/[.;,]/)[0]!
  const named = stems(rest.replace(taken, ''))
  return named.size > 0 && shared(named, stems(`${name} ${end?.words?.text ?? ''}`)) < 1
}
const taken = /^ (?:it |the council |they )?(?:took|taken|was|has been)?(?: here| in (?:this|that) case)?/i
const hearsay = cued(/\b(?:says|said|complains?|believes|thinks|if|unless)\b/i)
const ofTime = cued(/\bno\b[^.]{0,30}\bfault\b[^.]{0,20}\b(?:time (?:it |the council )?(?:has )?(?:took|taken)|how long|speed|pace)\b/i)
