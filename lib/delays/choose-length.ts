import { addPeriod } from '../calendar/add-period.ts'
import type { Period } from '../calendar/span.ts'
import type { Mention } from '../dates/mention.ts'
import type { Decision } from '../page/decision.ts'
import type { Words } from '../text/words.ts'
import type { Clock, Event } from '../record.ts'
import type { Limit } from '../rules/limit.ts'
import type { PageLimit } from '../rules/page-limit.ts'
import { number, pattern } from '../dates/words.ts'
import { anyOf } from '../text/any-of.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { matches } from '../text/matches.ts'
import { tellsStory } from '../timeline/clauses.ts'
import { oncePer } from '../text/once.ts'
import { sentenceOf } from './sentence-of.ts'
import { placesOf } from './places.ts'

export interface Chosen {
  length: Period
  from: Clock['limitFrom']
  words: Words | null
  notes: string[]
}

const days: Partial<Record<Period['unit'], number>> = { days: 1, 'working days': 1, 'school days': 1, weeks: 7, months: 30.4, years: 365 }
const inDays = ({ value, unit }: Period): number => value * (days[unit] ?? 1) * (unit === 'working days' ? 1.4 : 1)
/** "30 days" for 30 working days is the same limit with a word left out; 13 weeks are 65 working days. */
const same = (a: Period, b: Period): boolean =>
  (a.value === b.value && /days/.test(a.unit) && /days/.test(b.unit)) || inDays(a) === inDays(b)

const noExtension = cued(laidOut('i')`
  \b(?:
    no extension(?! (?:can|may|could|should|is|beyond|past|longer))
    not (?:been )?extended
    did not (?:
      extend
      ask for an extension
      agree an extension
      tell (?:her|him|them|\w+ \w+) it (?:needed|would need) (?:longer|more time)
    )
    without (?:an |any )?extension
    nothing to (?:suggest|show) (?:it|the council) (?:extended|needed)
  )
`)
const tellsNoExtension = oncePer(({ text }: Decision) => noExtension.test(text))

/**
 * Which length a limit has on this page: the page's own where it differs from the rulebook's; else the extended one, unless a
 * last day named in the text fits only the ordinary one, the text says that there was no extension, or the page states the
 * ordinary one alone.
 * @param mentions lengths that stand anywhere on the page
 */
export function chooseLength(
  limit: Limit,
  stated: readonly PageLimit[],
  start: Event,
  due: readonly Event[],
  decision: Decision,
  mentions: readonly Mention[] = [],
): Chosen {
  const normal = limit.length as Period
  const extended = limit.extended && 'value' in limit.extended.length ? (limit.extended.length as Period) : null
  const known = (page: PageLimit) => same(page.period, normal) || (extended !== null && same(page.period, extended))
  // Where the page gives the rulebook's length, another length beside it is of something else.
  // Law is not changed by a policy.
  const own = stated.some(known) ? [] : stated.filter((page) => page.from === 'law' || !/^(?:statute|regulations)$/.test(limit.force))
  const longest = stated.toSorted((a, b) => inDays(b.period) - inDays(a.period))[0]
  if (limit.id === 'page-limit')
    return {
      length: normal,
      from: 'page',
      words:
        (stated.find(({ name, period }) => name === limit.name && period.value === normal.value && period.unit === normal.unit) ?? longest)
          ?.words ?? null,
      notes: [],
    }
  const fits = (length: Period) => {
    const day = addPeriod(start.span, length, limit).due
    return !!day && due.some((d) => d.span.from === day.from && d.span.to === day.to)
  }
  // A policy is set out before it is applied.
  const given = limit.id.startsWith('lgsco-code') ? stated[0] : own.toSorted((a, b) => inDays(b.period) - inDays(a.period))[0]
  if (given) {
    const took = tookLonger(start, decision)
    // "It may extend this by another ten": who does not say that it did not is not late by less.
    const longer = given.extended && (took || !(tellsNoExtension(decision) || fits(given.period))) ? given.extended : null
    const note = took ? 'The text says that the body took the longer time.' : 'The longest time that the page allows is used.'
    return { length: longer ?? given.period, from: 'page', words: given.words, notes: longer ? [note] : [] }
  }
  const chosen = (length: Period, notes: string[] = []): Chosen => ({
    length: { value: length.value, unit: length.unit },
    from: 'rulebook',
    words: stated.find((page) => same(page.period, length))?.words ?? null,
    notes,
  })
  if (!extended) return chosen(normal)
  if (fits(extended)) return chosen(extended)
  if (fits(normal)) return chosen(normal, ['The text counts the ordinary limit.'])
  // "Stage two, which can run to no more than 65 working days": what the page does not speak of, it does not count by.
  if (stated.length && stated.every((page) => same(page.period, extended))) return chosen(extended)
  if (tellsNoExtension(decision)) return chosen(normal, ['The text says that there was no extension.'])
  if (
    stated.length &&
    !isMeasuredBy(extended, limit, decision, mentions) &&
    !stated.some((page) => goesOnTo(extended.value, page, decision)) &&
    stated.every((page) => same(page.period, normal) && !page.extended)
  )
    return chosen(normal, ['The page states the ordinary limit only.'])
  return chosen(extended, ['The longest time that the law allows is used.'])
}

/**
 * "25 working days, and 65 at the very most", "ten working days, or ten more in a complex case": the longer time, or by how much it is
 * longer, in the same sentence.
 */
function goesOnTo(longer: number, { words, period: { value } }: PageLimit, decision: Decision): boolean {
  const sentence = sentenceOf(words, decision)
  const rest = sentence.slice(sentence.indexOf(words.text) + words.text.length)
  return [...matches(numbers, rest)].some(({ groups, index }) => {
    const { by, value: said, more } = groups as { by?: string; value: string; more?: string }
    return number(said) === (by || more ? longer - value : longer) && !ofThings.test(rest.slice(0, index))
  })
}
const numbers = pattern('(?<by>(?:another|a further|further|by) )?\\b(?<value>@number)\\b(?<more> more)?', 'gi')
/** "Under regulation 65", "paragraph 20": no number of days. */
const ofThings = cued(/(?:\b(?:aged?|articles?|cases?|numbers?|pages?|para(?:graph)?s?|regulations?|rules?|sections?|stages?)|£) ?$/i)

/** "On 17 June it extended this to 20 working days": told in the paragraph that tells of the start. */
function tookLonger({ words }: Event, { text, blocks }: Decision): boolean {
  const block = blocks.find(({ id }) => id === words.block)
  return !!block && takesLonger.test(text.slice(words.start, block.end))
}
const takesLonger = cued(
  anyOf(
    'i',
    /\bextended (?:it|this|that|its time|the (?:time|deadline|period|target)|to)\b/,
    /\b(?:it|he|she|they) (?:needed|required|wanted) (?:longer|more time|another|a further|further)\b/,
    /\bwould (?:need|take) (?:longer|more time)\b/,
  ),
)

/** "At stage two it took until May to do what should have been done in 65 working days": the story itself is measured by that length. */
function isMeasuredBy(length: Period, { name }: Limit, decision: Decision, mentions: readonly Mention[]): boolean {
  const called = name.split(' ').slice(0, 2).join(' ').toLowerCase()
  return mentions.some((m) => {
    if (m.kind !== 'duration' || m.value !== m.most || !same({ value: m.value, unit: m.unit }, length)) return false
    const place = placesOf(decision)(m.block, m.start)
    if (!place || !tellsStory(place.section)) return false
    const { start, end } = place.sentence
    return m.start >= start && m.end <= end && decision.text.slice(start, end).toLowerCase().includes(called)
  })
}
