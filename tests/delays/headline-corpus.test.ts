import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inDays } from '../../lib/calendar/lengths.ts'
import { agrees } from '../../lib/delays/agrees.ts'
import { corpusPages, ownPages, pagesIn } from '../support/corpus.ts'
import { readingOf } from '../support/readings.ts'

/** Every decision at hand: the project's own, those by other hands, and the real ones where they are kept beside the clone. */
const folders = ['other-hands', 'unseen', 'more-hands'].map((folder) => join(ownPages, folder))
const all = [...corpusPages(), ...folders.flatMap(pagesIn)]
const whole = all.map((page) => ({ name: page.name, record: readingOf(page).record }))
const read = whole.filter(({ record }) => record.headline)
const headed = read.map(({ name, record }) => ({ name, record, head: record.headline! }))

/** Words for a page where something does not hold. */
const faults = (of: (page: (typeof headed)[number]) => string | false | null | undefined) =>
  headed.flatMap((page) => {
    const fault = of(page)
    return fault ? [`${page.name}: ${fault}`] : []
  })

/** What is said in our own words. */
const unquoted = (text: string) => text.replace(/“[^”]*”/g, '')

test('there is something to look at', () => {
  expect(headed.length).toBeGreaterThan(100)
})

test('no part of any page fails to be read', () => {
  expect(
    whole.flatMap(({ name, record }) => record.problems.filter((p) => p.includes('could not be read')).map((p) => `${name}: ${p}`)),
  ).toEqual([])
})

test('no headline leads with less than the worst certain breach', () => {
  expect(
    faults(({ record: { delays, stated }, head }) => {
      const worst = Math.max(0, ...delays.map(({ late }) => late[0]))
      const clock = delays.find(({ id }) => head.from.includes(id))
      const figure = stated.find(({ id }) => head.from.includes(id))
      const led = clock ? clock.late[0] : figure ? inDays(figure) - inDays(figure.limit ?? { value: 0, unit: 'days' }) : 0
      return led < worst && `${head.result} (${led}), although something was ${worst} days late`
    }),
  ).toEqual([])
})

test('what a headline rests on is in the record, so that nothing is said twice', () => {
  expect(
    faults(({ record: { delays, stated }, head }) => {
      const known = new Set([...delays, ...stated].map(({ id }) => id))
      return head.from.some((id) => !known.has(id)) && head.from.join(', ')
    }),
  ).toEqual([])
})

test('an allegation never leads', () => {
  expect(
    faults(({ record: { stated }, head }) => stated.some(({ id, said }) => said === 'allegation' && head.from.includes(id)) && head.result),
  ).toEqual([])
})

test('no joined figure contradicts its dates', () => {
  expect(
    faults(({ record: { delays, stated }, head }) => {
      const clock = delays.find(({ id }) => head.from.includes(id))
      const figure = stated.find(({ id }) => head.from.includes(id))
      return clock && figure && !agrees(figure, clock) && `${figure.text} beside ${clock.late.join('–')} days`
    }),
  ).toEqual([])
})

test('nothing is called "it", and a figure that stands alone is named or quoted', () => {
  expect(faults(({ head }) => /\bfigure it\b/.test(head.sentence) && head.sentence)).toEqual([])
  const says = ({ state }: { state: string }) => state !== 'kept' && state !== 'not checked'
  expect(faults(({ head }) => says(head) && head.what === null && !head.result.includes('“') && head.result)).toEqual([])
})

test('one kind of unit: no working days beside calendar days, no days where weeks or months can be said', () => {
  expect(faults(({ head }) => /\b(?:working|school) days?\b/.test(unquoted(`${head.result} ${head.limit ?? ''}`)) && head.result)).toEqual(
    [],
  )
  expect(
    faults(({ head }) => {
      const days = /\b(\d+) days/.exec(unquoted(`${head.result} ${head.limit ?? ''}`))
      return days && Number(days[1]) > 13 && head.result
    }),
  ).toEqual([])
  expect(faults(({ head }) => /\bworking\b/.test(head.short) && /(?<!working )\bdays\b/.test(head.short) && head.short)).toEqual([])
  expect(faults(({ head }) => /\d (?:weeks?|days?) to \d+ (?:months?|weeks?|years?)/.test(unquoted(head.result)) && head.result)).toEqual(
    [],
  )
})

test('no raw data: no dates as they are stored, no names of fields', () => {
  expect(
    faults(
      ({ head }) =>
        /\d\d-\d\d\b|\bdate,|null|undefined|NaN/.test(unquoted([head.result, head.limit ?? '', head.short, head.sentence].join(' / '))) &&
        head.sentence,
    ),
  ).toEqual([])
})
