import { tidy } from './words.ts'
import { addDays } from '../calendar/day.ts'
import { cued } from '../text/cued.ts'
import type { Clause, Dated } from './clause.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import { stateOf } from './state.ts'

/** Words between the dates of one list: "on 3, 5 and 9 May". */
const listGlue = cued(/^[\s,]*(?:(?:and|or|to|until|till|then|again|the|&|on|in|both)\b\s*)*[\s,]*$/)
const nouns = laidOutText`
  adjudication
  appeal
  application
  assessment
  claim
  complaint
  decision
  draft
  enquiry
  hearing
  meeting
  notice
  order
  panel
  plan
  referral
  reply
  report
  representations
  request
  response
  review
`
const datedOf = cued(new RegExp(`\\b(?:${nouns}),?\\s+(?:of|dated|from|made on|made in)(?: the)?\\s+$`))
/** "Her complaint (6 March 2023) was …". */
const inBrackets = cued(new RegExp(`\\b(?:${nouns})(?: for (?:a )?[\\w ]{3,25})? \\($`))
const datedOn = cued(new RegExp(`\\b(?:${nouns})\\s+(?:on|in)(?: the)?\\s+$`))

const before = (text: string) => new RegExp(`\\b(?:${text})\\s+(?:the\\s+)?$`)
/** Days that are a week or lie around the one named, by the words before it: how many days earlier and later it can have been. */
const wider: [words: RegExp, earlier: number, later: number][] = [
  // "in the week commencing 21 October", "w/c 3 June"
  [before('week (?:commencing|beginning|starting|of|from)|w/[cb]'), 0, 6],
  [before('week ending|w/e'), 6, 0],
  // "on or around 4 November", "on about 9 August": nobody knows how far; a week is what it still can mean.
  [before('(?:on )?or (?:around|about)|around|about|approximately|roughly|circa|in or around'), 7, 7],
]

/** A date with the days that it can be. */
function widened<T extends Dated>(date: T, s: string, start: number): T {
  if (date.span.from !== date.span.to) return date
  const words = s.slice(Math.max(0, start - 30), start)
  const wide = wider.find(([pattern]) => pattern.test(words))
  return wide ? { ...date, span: { from: addDays(date.span.from, -wide[1]), to: addDays(date.span.to, wide[2]) } } : date
}

const cameBefore = cued(/^\W*(?:and |but )?(?:after|following|despite|in spite of)\b/)

/** One clause for the verb and its dates, and one for each dated noun or later part that has its own date. */
export function withDates(clause: Clause, dates: Dated[], s: string, offset: number, at: number): Clause[] {
  const out: Clause[] = [clause]
  let current = clause
  let last = -1
  // Where the last date of `current` ends: a dated noun in between belongs to no list.
  let listed = -1
  const apart = new Set<number>()
  const fronted = cameBefore.test(s.slice(clause.start - offset, at))
  for (const [nth, narrow] of dates.entries()) {
    const start = narrow.start - offset
    const date = widened(narrow, s, start)
    const lead = s.slice(Math.max(0, start - 60, last), start)
    const how =
      laidOut()`
      \b(?:not |only )?(
        about
        after
        around
        at
        before
        between
        by
        dated
        during
        following
        for
        from
        in
        of
        on
        since
        till
        to
        towards
        until
        within
      )\s+(?:(?:about|around|approximately|the|or|early|mid|late|end of)\s+)*$
    `.exec(lead)?.[1] ?? ''
    const bracket = inBrackets.test(lead)
    const noun = bracket || (datedOf.test(lead) && !/\b(?:was|were|is)\s+dated\s+$/.test(lead)) || (start < at && datedOn.test(lead))
    // "After a letter of 4 May and a visit on 9 May, it was sent on 20 May": what came before it has days of its own.
    const came = start < at && fronted && dates.some((other) => other.start - offset > at)
    if (noun || came) {
      apart.add(nth)
      const phrase = lead.slice(Math.max(0, lead.search(/(?:[\w'-]+\s+){1,6}[\w'-]+,?\s*(?:(?:of|dated|from|on|in|made)\s+)*(?:the\s+)?$/)))
      out.push({
        ...clause,
        words: tidy((bracket ? phrase.replace(/\($/, 'of ') : phrase) + '§'),
        state: 'happened',
        dates: [date],
        how,
        nominal: true,
        start: date.start - phrase.length,
        end: date.end,
      })
    } else if (current.dates.length && !listGlue.test(s.slice(listed, start))) {
      const gap = s.slice(last, start)
      const cut = Math.max(gap.lastIndexOf(' and '), gap.lastIndexOf('; '), gap.lastIndexOf(' but '))
      if (cut >= 0) {
        last += cut
        current.words = tidy(s.slice(current.start - offset, last))
      }
      const piece = s.slice(last, nextCut(s, date.end - offset, clause.end - offset))
      // "… and its response on 27 February" has a subject of its own.
      const subject = /^\W*(?:and|but)?\W*(?:the|its|her|his|their|an?)\b(?! §)/.test(piece)
        ? ''
        : s.slice(clause.start - offset, Math.max(clause.start - offset, at))
      current = {
        ...clause,
        actor: subject ? clause.actor : 'thing',
        dates: [date],
        how,
        start: offset + last,
        words: tidy(`${subject} ${verbAt(s, at)} ${piece}`),
      }
      current.state = clause.state === 'due' ? 'due' : stateOf(current.words)
      out.push(current)
      listed = date.end - offset
    } else {
      if (!current.dates.length) current.how = how
      current.dates.push(date)
      listed = date.end - offset
    }
    last = date.end - offset
  }
  // A date that belongs to a noun says nothing of the verb.
  let nth = -1
  if (apart.size) clause.words = clause.words.replace(/§/g, () => (apart.has((nth += 1)) ? '~' : '§'))
  // "Her request of 3 May led to a reply on 9 June": the request comes first.
  const first = out.filter((c) => c !== clause && c.nominal && c.start - offset < at)
  const rest = out.filter((c) => c !== clause && !first.includes(c))
  return clause.dates.length ? [...first, clause, ...rest] : [...first, ...rest, clause]
}

const verbAt = (s: string, at: number): string => /^(?:(?:was|were|had|has|have)(?: been)? )?[\w']+/.exec(s.slice(at, at + 60))?.[0] ?? ''
const nextCut = (s: string, from: number, to: number): number => {
  const dot = s.slice(from, to).indexOf('§')
  return dot < 0 ? to : from + dot
}
