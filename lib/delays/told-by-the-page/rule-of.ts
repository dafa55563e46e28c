// What a length is called: a limit of the rulebook, or one that only the page gives.

import type { Event } from '../../record.ts'
import { limitById, limits } from '../../rules/index.ts'
import type { Limit } from '../../rules/limit.ts'
import { subjectOfLength } from '../../rules/subject-of.ts'
import { cued } from '../../text/cued.ts'
import { shared, stems } from '../../text/stems.ts'
import type { Stems } from '../../text/stems.ts'
import { theOne } from './choose/one.ts'
import type { Length } from './lengths.ts'

/** What a limit of the page's own is called that its words give no name. */
export const unnamed = 'The body’s own time limit'

/** The sentence that says what was due, and what of it stands before its day or names it. */
export interface DueWords {
  words: string
  before: string
}

/** What a clock is called. */
export interface Named {
  rule: string
  name: string
  /** true where the words around it say which limit it is, whatever its start was taken for. */
  said?: boolean
}

/** How much must speak for a limit of the rulebook that the page does not name. */
const enough = 3

/**
 * The limit of the rulebook that a length is, where its name or its kinds of events say so: never another one that happens to be as
 * long. Else the limit is one that only the page gives, and takes its name from the words of the last day.
 */
export function ruleOf(length: Length, all: readonly Length[], day: DueWords, topic: Stems, start: Event, end: Event | null): Named {
  if (length.from) return { rule: length.rule, name: length.name }
  const about = new Map([...length.about, ...topic])
  const fits = ({ name, startsWith, endsWith }: Limit): number => {
    const called = new Map([...stems(name)].filter(([stem]) => !anyAnswer.has(stem)))
    return (
      (startsWith.includes(start.kind as never) ? 1 : 0) +
      (end && endsWith.includes(end.kind as never) ? 1 : 0) +
      shared(called, topic) +
      shared(called, about) / 2
    )
  }
  const stated = limitById(length.rule)
  if (stated && fits(stated) >= 1) return named(stated)
  // "The six weeks ran from 30 August", "replied to the request by …": the one limit of that length that the page gives.
  const asLong = [
    ...new Set(
      all.filter(({ period: { value, unit } }) => value === length.period.value && unit === length.period.unit).map(({ rule }) => rule),
    ),
  ].flatMap((rule) => limitById(rule) ?? [])
  const [only, another] = asLong
  if (!stated && only && !another && ((definite.test(day.words) && fits(only) >= 0.5) || fits(only) >= 1)) return named(only)
  const weighed = limits
    .filter((limit) => limit.startsWith.includes(start.kind as never) || (end && limit.endsWith.includes(end.kind as never)))
    .filter((limit) =>
      [limit.length, limit.extended?.length].some(
        (one) => one && 'value' in one && one.value === length.period.value && one.unit === length.period.unit,
      ),
    )
    .map((limit) => ({ limit, weight: fits(limit) }))
    .filter(({ weight }) => weight >= enough)
    .toSorted((a, b) => b.weight - a.weight)
  const best = theOne(weighed)
  if (!stated && best) return named(best.limit)
  // A length named with its day ("the six weeks expired on …") is the one that the page lays down elsewhere.
  const laid = length.name
    ? length.said
    : all
        .filter(({ period: { value, unit } }) => value === length.period.value && unit === length.period.unit)
        .map(({ said }) => said)
        .join(' ')
  const known = subjectOfLength(length.period, `${length.said} ${laid} ${day.words} ${start.text} ${end?.text ?? ''}`)
  if (known && serves(limitById(known.limit))) return { rule: known.limit, name: known.name, said: true }
  return { rule: 'page-limit', name: length.name || nameOf(day, length.title) }

  /** Whether what ended it does not end another limit. */
  function serves(limit: Limit | undefined): boolean {
    return !limit?.endsWith.length || !end?.kind || limit.endsWith.includes(end.kind as never)
  }

  function named({ id, name }: Limit) {
    return { rule: id, name }
  }
}

/** Words of names that tell no limit from another. */
const anyAnswer = stems('response reply answer decision letter information request')
const definite = cued(/\b(?:the|those|these) (?:full )?[\w-]+ (?:working |calendar )?(?:days|weeks|months)\b/i)

/**
 * "The minutes ought to have been with her", of "… by 8 June 2023".
 * @param title what the limit itself is called, for words that say nothing ("That was also due")
 */
function nameOf({ before }: Pick<DueWords, 'before'>, title: string): string {
  const words = before
    .replace(/^[\s:;,]*(?:(?:and|but|so|that) )?/i, '')
    .replace(/[\s,]+(?:(?:which )?(?:was|is|are|were|would be)|by|on|before|no later than|until|to|that is)\s*$/i, '')
    .trim()
  if (![...stems(words).values()].includes(1)) return title || unnamed
  return words.length > 100 ? `… ${words.slice(-100).replace(/^\S*\s/, '')}` : words.charAt(0).toUpperCase() + words.slice(1)
}
