import { describe, expect, test } from 'vitest'
import { addPeriod } from '../../lib/calendar/add-period.ts'
import { chooseLength } from '../../lib/delays/choose-length.ts'
import type { Event } from '../../lib/record.ts'
import { limitById } from '../../lib/rules/index.ts'
import type { PageLimit } from '../../lib/rules/page-limit.ts'
import { decisionFromText } from '../support/decision.ts'

const limit = limitById('csp-stage2')!
const words = { start: 0, end: 4, text: 'some', block: 'b0', paragraph: null }
const eventOn = (day: string, given: Partial<Event> = {}): Event => ({
  id: 'e0',
  span: { from: day, to: day },
  mentions: [],
  kind: null,
  text: 'asked for stage two',
  words,
  actor: 'complainant',
  happened: true,
  ...given,
})
const start = eventOn('2024-03-04')
const [normal, extended] = [limit.length, limit.extended!.length] as { value: number; unit: 'working days' }[]
const dueAfter = (length: typeof normal) => eventOn(addPeriod(start.span, length!, limit).due!.from, { state: 'due', happened: false })
const stated = (period: typeof normal, longer: typeof normal | null = null): PageLimit => ({
  rule: limit.id,
  name: limit.name,
  period: period!,
  extended: longer ?? null,
  beginningWith: false,
  from: 'law',
  words,
  mention: 'm0',
  startsWith: [],
  endsWith: [],
})
const choose = (due: Event[], page: PageLimit[] = [], text = 'Mrs X asked for stage two.') => {
  const { length, notes } = chooseLength(limit, page, start, due, decisionFromText(`## What happened\n1. ${text}`))
  return [length.value, notes.join()]
}

describe('which length of a limit that can be extended', () => {
  test('the longer one where nothing says otherwise, also where the page states both', () => {
    const both: [number, string] = [extended!.value, 'The longest time that the law allows is used.']
    expect(choose([])).toEqual(both)
    expect(choose([eventOn('2024-07-01', { state: 'due' })])).toEqual(both)
    expect(choose([], [stated(normal, extended)])).toEqual(both)
  })
  test('the one that leads to the last day that the text names', () => {
    expect(choose([dueAfter(normal)])).toEqual([normal!.value, 'The text counts the ordinary limit.'])
    expect(choose([dueAfter(extended)])).toEqual([extended!.value, ''])
    expect(choose([dueAfter(normal), dueAfter(extended)])).toEqual([extended!.value, ''])
  })
  test('the longer one where the page states no other, whatever else was not extended', () => {
    expect(choose([], [stated(extended)], 'There was no extension.')).toEqual([extended!.value, ''])
    expect(choose([], [stated(normal), stated(extended)], 'There was no extension.')[0]).toBe(normal!.value)
  })
  test('the ordinary one where the text says that there was no extension, or the page states no other', () => {
    expect(choose([], [], 'There was no extension.')).toEqual([normal!.value, 'The text says that there was no extension.'])
    expect(choose([], [stated(normal)])).toEqual([normal!.value, 'The page states the ordinary limit only.'])
  })
  test.each([
    ['It has to answer in 25 working days, which can be stretched to 65.', 65],
    ['The letter should come inside 25 working days, and never later than 65.', 65],
    ['It has to be done in 25 working days from the request, and in 65 at the very most.', 65],
    ['That letter is due 25 working days after the request and at the very latest sixty-five.', 65],
    ['It should end inside 25 working days; 65 is the most that is allowed.', 65],
    ['The 25 working days may become 65 if the complainant is told why.', 65],
    ['It has 25 working days, or 40 more in a complex case.', 65],
    ['It has 25 working days, which a manager may lengthen by a further 40.', 65],
    ['It has to answer in 25 working days under regulation 65.', 25],
    ['It has 25 working days (paragraph 65 of the guidance), or five more.', 25],
    ['Of the 65 complaints of that year it answered most in 25 working days.', 25],
    ['It has to answer in 25 working days. At 65 a resident may ask for a review.', 25],
    ['At 65 a resident may ask, and the answer comes in 25 working days.', 25],
  ])('a longer number that leaves its unit to the ordinary one counts in the same sentence and behind it: “%s”', (text, value) => {
    const decision = decisionFromText(`## What happened\n1. ${text}`)
    const at = decision.text.indexOf('25 working days')
    const block = decision.blocks.find((one) => one.start <= at && one.end > at)!.id
    const page = { ...stated(normal), words: { start: at, end: at + 15, text: '25 working days', block, paragraph: 1 } }
    expect(chooseLength(limit, [page], start, [], decision).length.value).toBe(value)
  })
})
