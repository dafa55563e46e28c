import type { Decision } from '../page/decision.ts'
import { atOnce } from '../text/steps.ts'
import type { Mention } from './mention.ts'
import { readGivenYears, tokens } from './tokens.ts'
import { readStory } from './story.ts'

/**
 * Every date, relative date and length of time of a decision, in document order, with ids m0, m1, …
 * Dates are spans of days; a year that the words leave out comes from the story and is marked as inferred.
 * Total: any text gives a list. Nothing depends on the machine's clock or time zone.
 * @param decision the page's linear text with its blocks and sections, and the day from which it is written
 */
export function findDates(decision: Dated): Mention[] {
  return atOnce(findDatesInSteps(decision))
}

type Dated = Pick<Decision, 'text' | 'blocks' | 'sections' | 'decisionDate' | 'articleDate'>

/** The same with pauses, so that a page is not held up. */
export function* findDatesInSteps(decision: Dated): Generator<void, Mention[]> {
  const { text } = decision
  const named = yield* tokens(decision)
  readGivenYears(text, named)
  yield
  yield* readStory(decision, decision.decisionDate ?? decision.articleDate, named)
  // "on the Friday" is a day only where the story tells which.
  const all = named.filter((t) => t.span || t.duration || !t.leaning?.told)
  const ids = new Map(all.map((t, i) => [t, `m${i}`]))
  return all.map((t): Mention => {
    const length = t.span ? undefined : t.duration
    const { end } = length ?? t
    const place = { id: ids.get(t)!, text: text.slice(t.start, end), start: t.start, end, block: t.block }
    if (length) {
      const { kind, value, most, unit, calendar, limiting } = length
      return { ...place, kind, value, most, unit, calendar, limiting }
    }
    const from = t.source && t.source !== 'decision date' ? ids.get(t.source)! : t.source
    return {
      ...place,
      kind: t.leaning && t.leaning.way !== 'ordinal' ? 'relative' : 'date',
      span: t.span,
      precision: t.span ? t.precision : 'unknown',
      inferred: t.span && t.part && from ? [{ part: t.part, from }] : [],
      ...(t.reason && { reason: t.reason }),
    }
  })
}
