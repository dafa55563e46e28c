// From a start, a length and an end to the clock, under its name.

import type { Event } from '../../../record.ts'
import { limitById } from '../../../rules/index.ts'
import type { Stems } from '../../../text/stems.ts'
import { clockOf, endOf } from '../../clock.ts'
import type { NewClock } from '../../clock.ts'
import type { Length } from '../lengths.ts'
import type { Page } from '../page.ts'
import { ruleOf } from '../rule-of.ts'
import type { DueWords, Named } from '../rule-of.ts'
import type { Lead } from './leads.ts'

/**
 * The clock of a start, a length and an end; null where another limit's start or end would be its own, or its last day cannot be worked
 * out.
 */
export function clockFrom(
  { length, start: { event: start } }: Lead,
  end: Event | null,
  words: DueWords,
  topic: Stems,
  page: Page,
): NewClock | null {
  const named = ruleOf(length, page.lengths, words, topic, start, end)
  const limit = limitById(named.rule)
  const other = (kind: string | null | undefined, kinds: readonly string[]) => !!kind && kinds.length > 0 && !kinds.includes(kind)
  if (limit && (other(end?.kind, limit.endsWith) || (!named.said && other(start.kind, limit.startsWith)))) return null
  return clockBy(length, start, end, named, page)
}

/** The clock of a length of the page by the name that it has. */
export const clockBy = (length: Length, start: Event, end: Event | null, { rule, name }: Named, { input }: Page): NewClock | null =>
  clockOf({
    rule,
    name,
    start: endOf(start),
    end: end && endOf(end),
    limit: length.period,
    counting: length,
    limitFrom: length.from ? 'agreement' : !limitById(rule) || rule.startsWith('lgsco-code') ? 'page' : 'rulebook',
    limitWords: length.words,
    decisionDate: input.decision.decisionDate,
  })
