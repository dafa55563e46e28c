import { describe, expect, test } from 'vitest'
import { pointed } from '../../../lib/dates/relative/pointed.ts'

/** What is found: its words, which way they point, at what unit, and at which part of it. */
const found = (text: string) =>
  pointed(text).map(({ start, end, way, unit, part, index, name }) =>
    [`"${text.slice(start, end)}"`, way, unit, part, index || '', name].filter(Boolean).join(' '),
  )

describe('words that point at a time', () => {
  test.each([
    ['It wrote the following month.', '"the following month" following month'],
    ['It wrote the preceding week.', '"the preceding week" previous week'],
    ['It came that same week.', '"that same week" that week'],
    ['It came the next day.', '"the next day" following day'],
    ['Next day, it came.', '"Next day" following day'],
    ['It moved last April.', '"last April" last month name 4'],
    ['It moved next Friday.', '"next Friday" next weekday 4'],
    ['It moved the following spring term.', '"the following spring term" following term spring'],
    ['It moved that winter term.', '"that winter term" that season winter'],
    ['It moved in the same school year.', '"the same school year" that academic year'],
    ['It moved in that tax year.', '"that tax year" that financial year'],
    ['It moved later that school term.', '"later that school term" that school term later'],
    ['It sent it at the end of that month.', '"the end of that month" that month end of'],
    ['It sent it on the Friday of that week.', '"the Friday of that week" that week 5'],
    ['It sent it in the last week of that month.', '"the last week of that month" that month last week of'],
    ['It sent it on the same date.', '"the same date" that day'],
  ])('%s', (text, one) => expect(found(text)).toEqual([one]))

  test.each([
    // A length.
    'It came over the next week.',
    'It lasted the last month.',
    'It came following month two.',
    // Said of any of its kind.
    'He was in her last year of primary school.',
    'It offers next day delivery.',
    'It calls back by the end of the next working day.',
    // Other words of the same letters.
    'It said that may be so.',
    'The following term means what it says.',
    'The same date as that of the hearing was chosen.',
    'She asked about the last week of that year.',
  ])('nothing in "%s"', (text) => expect(found(text)).toEqual([]))
})
