// The lengths of a page, those inside relative dates too.

import type { Decision } from '../../../page/decision.ts'
import { durations } from '../../../dates/durations.ts'
import type { Mention } from '../../../dates/mention.ts'
import type { Length } from './marked.ts'

const units = ['days', 'working days', 'weeks', 'months', 'years']

/** "12 weeks and two days" as the 12 weeks that it is over. */
function wholeWeeks<T extends Pick<Length, 'start' | 'end' | 'value' | 'most'> & { unit: string }>(length: T, text: string): T {
  if (length.unit !== 'days' || !/(?:week|fortnight)s?(?:,| and) /i.test(text.slice(length.start, length.end))) return length
  const value = Math.floor(length.value / 7)
  return { ...length, value, most: value, unit: 'weeks' }
}

/**
 * The lengths of time of a page by block, in order: its durations, and those within relative dates ("nine months earlier").
 * "a year and two months" is one, "12 weeks and two days" 12 weeks; so is "three and five weeks" two, of which the first is left as a
 * bare number.
 */
export function lengthsOf({ text }: Pick<Decision, 'text'>, mentions: readonly Mention[]): Map<string, Length[]> {
  const blocks = new Map<string, Length[]>()
  for (const mention of mentions) {
    if (mention.kind === 'date') continue
    const list = blocks.get(mention.block) ?? []
    blocks.set(mention.block, list)
    const inside =
      mention.kind === 'duration'
        ? [mention]
        : durations(mention.text).map((d) => ({ ...d, start: d.start + mention.start, end: d.end + mention.start }))
    for (const { value, unit, limiting, start, end, ...length } of inside.map((one) => wholeWeeks(one, text))) {
      const most = Math.max(value, length.most)
      const last = list.at(-1)
      const pair =
        length.most !== value && !/between/i.test(text.slice(start - 9, end)) ? / and (?=\S+ )/i.exec(text.slice(start, end)) : null
      if (last && text.slice(last.end, start) === ' and ' && units.indexOf(last.unit!) > units.indexOf(unit))
        list[list.length - 1] =
          last.unit === 'years' && unit === 'months'
            ? { ...last, value: last.value * 12 + value, most: last.most * 12 + most, unit, end }
            : { ...last, end }
      else if (start >= (last?.end ?? 0))
        list.push(
          pair
            ? { value: length.most, most: length.most, unit, limiting, start: start + pair.index + pair[0].length, end }
            : { value, most, unit, limiting, told: mention.kind === 'relative', start, end },
        )
    }
  }
  return blocks
}
