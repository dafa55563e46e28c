import { matches } from '../text/matches.ts'
import { ANCHOR, formOf, type Found, readForm } from './forms.ts'
import { LIST_LABEL_BEFORE } from './never.ts'
import { plausible } from './plausible.ts'
import { pattern } from './words.ts'

/** "1, 4 and " before "9 May 2023": days that take their month from the one that follows. */
const LEAD = pattern(
  `(?<![\\d/.:£\\w])(?:(?:the )?(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?:_,_(?:(?:and|or) )?| (?:and|or|to|until|&) |_(?:–|\\/)_)` +
  `(?:on )?(?:the )?(?:(?:@weekday|@wd) )?){1,12}$`, 'i')
const LISTED = pattern(`\\d(?:st|nd|rd|th)?(?:_(?:–|[,&\\/])_| \\w{2,5} )(?:\\w{2,9} ){0,3}$`, 'i')
const NUMBER = /\d+(?:st|nd|rd|th)?/gi

/** Days of a list or range that share the month of `found`: "1" and "4" of "1, 4 and 9 May 2023". */
function leading(text: string, found: Found): Found[] {
  const before = text.slice(Math.max(0, found.start - 100), found.start)
  if (!LISTED.test(before)) return []
  const list = LEAD.exec(before)
  if (!list || LIST_LABEL_BEFORE.test(before.slice(0, list.index))) return []
  const from = found.start - list[0].length
  return [...list[0].matchAll(NUMBER)].map((m) => ({
    start: from + m.index, end: from + m.index + m[0].length, word: found.word,
    parts: { ...found.parts, date: parseInt(m[0], 10) },
  }))
}

/** Every expression of the text that names a day, part of a month, month, season, term or year, in order and without overlap. */
export function tag(text: string): Found[] {
  const all: Found[] = []
  for (const m of matches(ANCHOR, text)) {
    const found = readForm(formOf(m), text, m.index, m.index + m[0].length)
    if (!found || !plausible(text, found)) continue
    all.push(found)
    if (found.parts.base === 'day') all.push(...leading(text, found))
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return all.filter((f) => f.start >= end && ((end = f.end), true))
}
