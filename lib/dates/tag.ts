import type { Found } from './forms.ts'
import { FORMS, run } from './forms.ts'
import { plausible } from './plausible.ts'
import { DASH, O, S, WEEKDAY } from './words.ts'

/** "1, 4 and " before "9 May 2023": days that take their month from the one that follows. */
const LEAD = new RegExp(
  `(?<![\\d/.:£\\w])((?:(?:the${S})?(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?:${O},${O}(?:(?:and|or)${S})?|${S}(?:and|or|to|until|&)${S}|${O}[${DASH.slice(1, -1)}\\/]${O})(?:on${S})?(?:the${S})?(?:${WEEKDAY}${S})?){1,12})$`, 'i')
const NUMBER = /\d+(?:st|nd|rd|th)?/gi

/** Days of a list or range that share the month of `found`: "1" and "4" of "1, 4 and 9 May 2023". */
function leading(text: string, found: Found): Found[] {
  // A weekday may stand between the list and the day that has the month.
  const before = text.slice(Math.max(0, found.start - 100), found.start)
  const list = LEAD.exec(before)
  if (!list) return []
  const from = found.start - list[1]!.length
  return [...list[1]!.matchAll(NUMBER)].map((m) => ({
    start: from + m.index, end: from + m.index + m[0].length,
    parts: { ...found.parts, date: parseInt(m[0], 10) },
  }))
}

/**
 * Every expression of the text that names a day, part of a month, month, season, term or year, in order and without overlap.
 * @param text the masked text
 */
export function tag(text: string): Found[] {
  const all: Found[] = []
  for (const form of FORMS)
    for (const found of run(form, text)) {
      if (!plausible(text, found)) continue
      all.push(found)
      if (found.parts.base === 'day') all.push(...leading(text, found))
    }
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return all.filter((f) => f.start >= end && ((end = f.end), true))
}
