import { laidOutText } from '../text/laid-out.ts'
import { matches } from '../text/matches.ts'
import { ANCHOR, formOf, type Found, readForm } from './forms.ts'
import { LABEL_BEFORE, LIST_LABEL_BEFORE } from './no-dates.ts'
import { plausible } from './plausible.ts'
import { pattern } from './words.ts'

/** "1, 4 and " before "9 May 2023": days that take their month from the one that follows. */
const LEAD = pattern(
  laidOutText`
    (?<![\d/.:£\w])(?:
      (?:the )?(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?:_,_(?:(?:and|or) )?| (?:and|or|to|until|&) |_(?:–|\/)_)(?:on )?
        (?:the )?(?:(?:@weekday|@wd) )?
    ){1,12}$
  `,
  'i',
)
/** "3/4 and " before "5/4/2023", "From 29/12 to " before "2/1/2023": days with their month, behind a word that leads to a day. */
const LEAD_IN_FIGURES = pattern(laidOutText`
  (?:^|[\s(])(?:on|from|between|of|since|by|until|dated|in|for|and|also|to|both) (?<list>
    (?:(?:0?[1-9]|[12]\d|3[01])([/.])(?:0?[1-9]|1[0-2])(?:_,_(?:(?:and|or) )?| (?:and|or|to|until|till|&) (?:on )?|_–_)){1,12}
  )$
`)
/** " and 5, 2024" behind "June 3": days of a list or range that is written month first. */
const TAIL = pattern(
  `(?<list>(?:(?:_,_(?:(?:and|or) )?| (?:and|or|to|until|&) |_–_)(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?\\b){1,12}),? (?<year>@year)`,
  'iy',
)
const LISTED = pattern(`\\d(?:st|nd|rd|th)?(?:_(?:–|[,&\\/])_| \\w{2,5} )(?:\\w{2,9} ){0,3}$`, 'i')
const ON = pattern('\\b(?:on|between|from)(?: the)? $')
const NUMBER = /\d+(?:st|nd|rd|th)?/gi

/** Days of a list or range that share the month of `found`: "1" and "4" of "1, 4 and 9 May 2023". */
function leading(text: string, found: Found): Found[] {
  const before = text.slice(Math.max(0, found.start - 100), found.start)
  const figures = /^\d+\D\d+\D\d+$/.test(found.word)
  const pairs = figures && LEAD_IN_FIGURES.exec(before)
  if (pairs) {
    const list = pairs.groups!.list!
    const from = found.start - list.length
    return [...list.matchAll(/(\d+)[/.](\d+)/g)].map((m) => {
      const { year: _year, ...parts } = found.parts
      return {
        start: from + m.index,
        end: from + m.index + m[0].length,
        word: m[0],
        parts: { ...parts, date: Number(m[1]), month: Number(m[2]) },
      }
    })
  }
  // "flat 29/12, 2/1/2023": no days of the month that follows.
  if (figures && /\d[/.]\d{1,2}\D{1,8}$/.test(before)) return []
  if (!LISTED.test(before)) return []
  const list = LEAD.exec(before)
  // "paragraphs 12, 14 and 9 May", but "his stage 1 appeal on 8 and 21 June".
  const lead = list && before.slice(0, list.index)
  // Nor "who is 12, on 3 September".
  if (
    !list ||
    lead === null ||
    /\bwho (?:is|was) $/.test(lead) ||
    (LIST_LABEL_BEFORE.test(lead) && !(ON.test(lead) && !LABEL_BEFORE.test(lead)))
  )
    return []
  const from = found.start - list[0].length
  return [...list[0].matchAll(NUMBER)].map((m) => ({
    start: from + m.index,
    end: from + m.index + m[0].length,
    word: found.word,
    parts: { ...found.parts, date: parseInt(m[0], 10) },
  }))
}

/** "5" of "June 3 and 5, 2024". */
function trailing(text: string, found: Found): Found[] {
  if (!/^[A-Za-z]/.test(text.slice(found.start, found.end)) || found.parts.part) return []
  const first =
    /^[A-Za-z]+\.?\s{1,4}(\d{1,2})(?:st|nd|rd|th)?$/.exec(text.slice(found.start, found.end)) ??
    /^[A-Za-z]+\.?$/.exec(text.slice(found.start, found.end))
  if (!first || (found.parts.base !== 'day' && found.parts.base !== 'month')) return []
  const number = first[1] ? null : /^\s{1,4}(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b/.exec(text.slice(found.end, found.end + 10))
  const date = Number(first[1] ?? number?.[1])
  const end = found.end + (number?.[0].length ?? 0)
  TAIL.lastIndex = end
  const tail = date ? TAIL.exec(text) : null
  if (!tail) return []
  const parts = { base: 'day' as const, month: found.parts.month, year: Number(tail.groups!.year) }
  const list = [...tail.groups!.list!.matchAll(NUMBER)]
  return [
    { ...found, end, parts: { ...parts, date } },
    ...list.map((m, i) => ({
      start: end + m.index,
      end: end + (i === list.length - 1 ? tail[0].length : m.index + m[0].length),
      word: found.word,
      parts: { ...parts, date: parseInt(m[0], 10) },
    })),
  ]
}

/** Every expression of the text that names a day, part of a month, month, season, term or year, in order and without overlap. */
export function tag(text: string): Found[] {
  const all: Found[] = []
  for (const m of matches(ANCHOR, text)) {
    const found = readForm(formOf(m), text, m.index, m.index + m[0].length)
    if (!found) continue
    const list = trailing(text, found)
    all.push(...list)
    if (list.length || !plausible(text, found)) continue
    all.push(found)
    if (found.parts.base === 'day') all.push(...leading(text, found))
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return all.filter((f) => f.start >= end && ((end = f.end), true))
}
